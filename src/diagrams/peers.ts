import type { ComponentGraph, Flow } from '../contracts/graph.ts';
import { type Frame, framesOf } from './frames.ts';

/**
 * Copies that belong side by side: a standby next to its primary, the nodes of a quorum in a row. A layered layout puts
 * whatever an arrow points at below, so the picture says which arrows must not push.
 */
export interface Peers {
  /** Replication flows drawn from side to side. */
  readonly flows: readonly Flow[];
  /** `above` to `below` pairs that put a component on the level of its peers where no other arrow does. */
  readonly levels: readonly (readonly [above: string, below: string])[];
  /** Components in the order in which they stand. */
  readonly order: readonly string[];
}

/** Nobody stands beside anybody. */
const noPeers: Peers = { flows: [], levels: [], order: [] };

type Group = readonly string[];

/** Frames around a component from the outermost in, as they are drawn, then the component itself. */
const framesAround = (graph: ComponentGraph, id: string): readonly string[] => {
  const within = (frames: readonly Frame[]): readonly string[] =>
    frames.flatMap((frame) => {
      if (frame.components.some((component) => component.id === id)) return [frame.id];
      const inner = within(frame.frames);
      return inner.length === 0 ? [] : [frame.id, ...inner];
    });
  return [...within(framesOf(graph).frames), id];
};

/** What moves together with a component beside its peer: the outermost frame around it that is not around both. */
const groupOf = (graph: ComponentGraph, id: string, peer: string): Group => {
  const shared = new Set(framesAround(graph, peer));
  const outer = framesAround(graph, id).find((frame) => !shared.has(frame)) ?? id;
  return graph.components
    .map((component) => component.id)
    .filter((each) => framesAround(graph, each).includes(outer));
};

const reaches = (flows: readonly Flow[], from: Group, to: Group): boolean => {
  const seen = new Set(from);
  for (const id of seen) for (const flow of flows) if (flow.from === id) seen.add(flow.to);
  return to.some((id) => seen.has(id));
};

/** Chains of components that replicate to each other, end to end; whatever branches or goes in a ring is left out. */
const chainsOf = (graph: ComponentGraph): readonly (readonly string[])[] => {
  const neighbours = new Map<string, Set<string>>();
  const note = (from: string, to: string) =>
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  for (const { kind, from, to } of graph.flows) {
    if (kind !== 'replication') continue;
    note(from, to);
    note(to, from);
  }
  const taken = new Set<string>();
  return [...neighbours.keys()].flatMap((end) => {
    if (taken.has(end) || neighbours.get(end)?.size !== 1) return [];
    const chain = [end];
    taken.add(end);
    for (const id of chain) {
      const next = [...(neighbours.get(id) ?? [])].filter((each) => !taken.has(each));
      if (next.length > 1) return [];
      for (const each of next) {
        taken.add(each);
        chain.push(each);
      }
    }
    return [chain];
  });
};

const ordered = (graph: ComponentGraph, chain: readonly string[]): readonly string[] => {
  const place = (id: string | undefined) => graph.components.findIndex((component) => component.id === id);
  return place(chain[0]) <= place(chain.at(-1)) ? chain : [...chain].reverse();
};

const peersOfChain = (graph: ComponentGraph, chain: readonly string[]): Peers => {
  const members = new Set(chain);
  const flows = graph.flows.filter(
    ({ kind, from, to }) => kind === 'replication' && members.has(from) && members.has(to),
  );
  const others = graph.flows.filter((flow) => !flows.includes(flow));
  const apart = chain.every((id) =>
    chain.every(
      (peer) => id === peer || !reaches(others, groupOf(graph, id, peer), groupOf(graph, peer, id)),
    ),
  );
  if (!apart) return noPeers;
  const group = (id: string): Group => groupOf(graph, id, chain.find((peer) => peer !== id) ?? id);
  const above = (id: string) =>
    others
      .filter(({ from, to }) => group(id).includes(to) && !group(id).includes(from))
      .map(({ from }) => from);
  const all = new Set(chain.flatMap(above));
  const inside = new Set(chain.flatMap(group));
  const levels = chain
    .filter((id) => above(id).length === 0)
    .flatMap((id) =>
      [...all]
        .filter((each) => !inside.has(each))
        .slice(0, 1)
        .map((each) => [each, id] as const),
    );
  return { flows, levels, order: ordered(graph, chain) };
};

/** How many frame borders lie between two components that stand side by side. */
export const wallsBetween = (graph: ComponentGraph, one: string, other: string): number => {
  const around = framesAround(graph, one);
  const beyond = framesAround(graph, other);
  return (
    [
      ...around.filter((frame) => !beyond.includes(frame)),
      ...beyond.filter((frame) => !around.includes(frame)),
    ].length - 2
  );
};

/** All peers of a graph. */
export const peersOf = (graph: ComponentGraph): Peers => {
  const chains = chainsOf(graph);
  const around = (id: string) => framesAround(graph, id).at(-2) ?? id;
  // Two chains between the same frames would have to cross each other's boxes.
  const free = chains.filter((chain) =>
    chains.every(
      (other) => chain === other || !chain.some((id) => other.some((each) => around(each) === around(id))),
    ),
  );
  const found = free.map((chain) => peersOfChain(graph, chain));
  return {
    flows: found.flatMap(({ flows }) => flows),
    levels: found.flatMap(({ levels }) => levels),
    order: found.flatMap(({ order }) => order),
  };
};

/** The graph with peers' components, zones and regions declared in the order in which they stand, and their flows last. */
export const inPeerOrder = (graph: ComponentGraph, { flows, order }: Peers): ComponentGraph => {
  if (order.length === 0) return graph;
  const zoneOf = new Map(graph.components.map(({ id, zone }) => [id, zone]));
  const regionOf = new Map(graph.zones.map(({ id, region }) => [id, region]));
  const sorted = <T>(
    items: readonly T[],
    key: (item: T) => string,
    wanted: readonly (string | undefined)[],
  ): readonly T[] => {
    const places = [...new Set(wanted)];
    const listed = items.filter((item) => places.includes(key(item)));
    const queue = [...listed].sort((a, b) => places.indexOf(key(a)) - places.indexOf(key(b)));
    return items.map((item) => (listed.includes(item) ? (queue.shift() ?? item) : item));
  };
  const zones = order.map((id) => zoneOf.get(id));
  return {
    components: sorted(graph.components, ({ id }) => id, order),
    zones: sorted(graph.zones, ({ id }) => id, zones),
    regions: sorted(
      graph.regions,
      ({ id }) => id,
      zones.map((zone) => regionOf.get(zone ?? '')),
    ),
    flows: [...graph.flows.filter((flow) => !flows.includes(flow)), ...flows],
  };
};
