import type { Component, ComponentGraph, ComponentRole, Flow, FlowKind } from '../../src/contracts/graph.ts';

/** A box in short. */
export type Box = readonly [id: string, role: ComponentRole, label: string, rest?: Partial<Component>];

/** An arrow in short. */
export type Arrow = readonly [from: string, to: string, kind: FlowKind, label?: string];

/** A graph in short: zones as `id: [region, label]`, boxes and arrows as tuples. */
export const graphOf = (
  zones: Readonly<Record<string, readonly [region: string, label: string]>>,
  boxes: readonly Box[],
  arrows: readonly Arrow[],
): ComponentGraph => ({
  regions: [...new Set(Object.values(zones).map(([region]) => region))].map((label) => ({
    id: `region ${label}`,
    label,
  })),
  zones: Object.entries(zones).map(([id, [region, label]]) => ({
    id,
    label,
    region: `region ${region}`,
  })),
  components: boxes.map(([id, role, label, rest]) => ({ id, role, label, ...rest })),
  flows: arrows.map(
    ([from, to, kind, label], index): Flow => ({
      id: `f${index + 1}`,
      from,
      to,
      kind,
      ...(label === undefined ? {} : { label }),
    }),
  ),
});

/** One realistic graph to look at, to measure and to race on. */
export interface GalleryEntry {
  readonly id: string;
  readonly title: string;
  readonly graph: ComponentGraph;
  /** Ids that the recommended option changes, where the picture is a difference. */
  readonly changed?: readonly string[];
  /** What dies in the failover picture of this graph: a component or a zone. */
  readonly failed: string;
}
