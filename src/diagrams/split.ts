import type { Drawing } from '../contracts/drawing.ts';
import type { Component, ComponentGraph } from '../contracts/graph.ts';
import { architectureDrawing } from './architecture.ts';
import { layersOf } from './direction.ts';
import { cleanLabel } from './labels.ts';

/** Most boxes of one picture: more cannot be read at the width of a chat. */
export const mostBoxes = 14;

/** Most arrows of one picture. */
const mostArrows = 26;

const fits = (graph: ComponentGraph): boolean =>
  graph.components.length <= mostBoxes && graph.flows.length <= mostArrows;

/** Components of a picture that are its own, and the neighbours they talk to. */
interface Part {
  readonly name: string;
  readonly own: readonly Component[];
}

const nameOfPlace = (graph: ComponentGraph, component: Component): string => {
  const zone = graph.zones.find(({ id }) => id === component.zone);
  const region = graph.regions.find(({ id }) => id === zone?.region);
  const several = graph.regions.length > 1;
  return (several ? region?.label : (zone?.label ?? region?.label)) ?? '';
};

const cutInto = <T>(items: readonly T[], most: number): readonly (readonly T[])[] => {
  const count = Math.ceil(items.length / most);
  const each = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * each, (index + 1) * each));
};

/** Parts by place (region, or zone where there is one region), long ones cut along the way of the requests. */
const partsOf = (graph: ComponentGraph): readonly Part[] => {
  const layers = layersOf(graph);
  const sorted = [...graph.components].sort((a, b) => (layers.get(a.id) ?? 0) - (layers.get(b.id) ?? 0));
  // Neighbours come on top of what a part owns.
  const most = Math.ceil(mostBoxes / 2);
  return [...Map.groupBy(sorted, (component) => nameOfPlace(graph, component))].flatMap(([name, own]) =>
    cutInto(own, most).map((piece) => ({ name, own: piece })),
  );
};

/** Nothing is left out: a hub with many neighbours makes a large picture rather than one that hides an arrow. */
const around = (graph: ComponentGraph, own: readonly Component[]): ComponentGraph => {
  const ids = new Set(own.map(({ id }) => id));
  const flows = graph.flows.filter(({ from, to }) => ids.has(from) || ids.has(to));
  const shown = new Set([...ids, ...flows.flatMap(({ from, to }) => [from, to])]);
  return { ...graph, components: graph.components.filter(({ id }) => shown.has(id)), flows };
};

/**
 * The architecture in one picture where it can be read in one, else in several: each place with its own boxes in colour
 * and their neighbours in grey. Every box of the graph is in colour once.
 */
export const architectureDrawings = (what: {
  readonly id: string;
  readonly title: string;
  readonly graph: ComponentGraph;
  readonly changed?: readonly string[];
}): readonly Drawing[] => {
  const { id, title, graph } = what;
  if (fits(graph)) return [architectureDrawing(what)];
  const parts = partsOf(graph);
  return parts.map(({ name, own }, index) => {
    const place = name === '' ? '' : `: ${cleanLabel(name, 40)}`;
    return architectureDrawing({
      id: `${id}-${index + 1}`,
      title: `${title} (${index + 1} of ${parts.length}${place})`,
      graph: around(graph, own),
      changed: own.map((component) => component.id),
      asPart: true,
    });
  });
};
