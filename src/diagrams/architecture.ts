import type { Drawing } from '../contracts/drawing.ts';
import type { ComponentGraph } from '../contracts/graph.ts';
import { flowsInWords } from './alt.ts';
import { bestDirection } from './direction.ts';
import { dotGraph } from './dot.ts';
import { flowchart } from './flowchart.ts';
import { type Emphasis, plain } from './look.ts';

/**
 * The architecture of an option as a Drawing: every box and arrow of the graph and nothing else. With `changed` (ids of
 * components and flows) those parts keep their colours and the rest is grey.
 */
export const architectureDrawing = ({
  id,
  title,
  graph,
  changed,
  asPart = false,
}: {
  readonly id: string;
  readonly title: string;
  readonly graph: ComponentGraph;
  readonly changed?: readonly string[];
  /** True where grey means: shown in full in another picture. */
  readonly asPart?: boolean;
}): Drawing => {
  const emphasis: Emphasis = changed === undefined ? plain : { ...plain, quiet: unchanged(graph, changed) };
  const greys = asPart
    ? ' Grey boxes are shown in another picture.'
    : ' What changes is in colour, the rest is grey.';
  const difference = changed === undefined ? '' : greys;
  const alt = `${title}.${difference} ${flowsInWords(graph)}`;
  const direction = bestDirection(graph);
  return {
    id,
    kind: 'architecture',
    title,
    alt,
    mermaid: flowchart(graph, { title, alt, direction, emphasis }),
    dot: dotGraph(graph, { title, direction, emphasis }),
  };
};

/** Everything that is not changed; an arrow at a changed box counts as changed. */
const unchanged = (graph: ComponentGraph, changed: readonly string[]): ReadonlySet<string> => {
  const kept = new Set(changed);
  return new Set([
    ...graph.components.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    ...graph.flows
      .filter(({ id, from, to }) => !kept.has(id) && !kept.has(from) && !kept.has(to))
      .map(({ id }) => id),
  ]);
};
