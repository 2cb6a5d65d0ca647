import type { Component, ComponentGraph, Flow } from '../contracts/graph.ts';
import type { Direction } from './flowchart.ts';
import { framesOf } from './frames.ts';
import { boxLines, cleanLabel, labelWidth, wrapLabel } from './labels.ts';
import { peersOf } from './peers.ts';

/** CSS px that a picture may be wide so that its smallest text (14 px) is still 10 px when fitted to 720 px. */
const widestPicture = 1000;

const characterWidth = 8.2;
const boxPadding = 44;
const gap = 64;
const framePadding = 44;

const boxWidth = (component: Component): number => {
  const { name, detail } = boxLines(component);
  return Math.max(...[...name, ...detail].map(labelWidth), 6) * characterWidth + boxPadding;
};

/** Layer of each component: the longest way to it from a start, cycles cut where they close. */
export const layersOf = (graph: ComponentGraph): ReadonlyMap<string, number> => {
  const layer = new Map(graph.components.map(({ id }) => [id, 0]));
  const open = new Set<string>();
  const done = new Set<string>();
  const order: string[] = [];
  const forward = new Map<string, string[]>();
  const visit = (id: string): void => {
    open.add(id);
    for (const { from, to } of graph.flows) {
      if (from !== id || open.has(to) || !layer.has(to)) continue;
      forward.set(id, [...(forward.get(id) ?? []), to]);
      if (!done.has(to)) visit(to);
    }
    open.delete(id);
    done.add(id);
    order.unshift(id);
  };
  for (const { id } of graph.components) if (!done.has(id)) visit(id);
  for (const id of order)
    for (const to of forward.get(id) ?? [])
      layer.set(to, Math.max(layer.get(to) ?? 0, (layer.get(id) ?? 0) + 1));
  return layer;
};

/** Left to right if that is likely to fit, else top to bottom; the renderer measures, and turns it if this was wrong. */
export const bestDirection = (model: ComponentGraph): Direction => {
  // Copies stand beside each other, not after each other.
  const { flows: peers, levels } = peersOf(model);
  const graph: ComponentGraph = {
    ...model,
    flows: [
      ...model.flows.filter((flow) => !peers.includes(flow)),
      ...levels.map(([from, to]): Flow => ({ id: `${from} ${to}`, from, to, kind: 'request' })),
    ],
  };
  const layers = layersOf(graph);
  const depth = Math.max(0, ...layers.values()) + 1;
  const { frames } = framesOf(graph);
  let width =
    frames.length === 0
      ? 0
      : frames.some((frame) => frame.frames.length > 0)
        ? 2 * framePadding
        : framePadding;
  for (let index = 0; index < depth; index += 1) {
    const boxes = graph.components.filter(({ id }) => layers.get(id) === index);
    const labels = graph.flows
      .filter(({ from }) => layers.get(from) === index)
      .flatMap(({ label }) => wrapLabel(cleanLabel(label ?? ''), 20).map(labelWidth));
    width += Math.max(0, ...boxes.map(boxWidth));
    if (index < depth - 1) width += gap + Math.max(0, ...labels) * characterWidth * 0.9;
  }
  return width <= widestPicture ? 'LR' : 'TB';
};
