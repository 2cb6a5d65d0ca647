import { type ComponentGraph, isAwaited } from '../contracts/graph.ts';

/** Whether a commit waits for copies on both sides of a region's border, so that either side has all of it. */
export const isAwaitedOutside = (graph: ComponentGraph, region: string): boolean => {
  const regionOf = (id: string) => {
    const zone = graph.components.find((one) => one.id === id)?.zone;
    return graph.zones.find((one) => one.id === zone)?.region;
  };
  return graph.flows.some(
    (flow) =>
      flow.kind === 'replication' &&
      isAwaited(flow) &&
      (regionOf(flow.from) === region) !== (regionOf(flow.to) === region),
  );
};

/** Whether the one leader stands in a region, and what would be promoted stands outside of it. */
export const leadsFrom = (graph: ComponentGraph, region: string): boolean => {
  const box = (id: string) => graph.components.find((one) => one.id === id);
  const isIn = (id: string) => graph.zones.find((one) => one.id === box(id)?.zone)?.region === region;
  return graph.flows.some(
    ({ kind, from, to }) =>
      kind === 'replication' &&
      isIn(from) &&
      !isIn(to) &&
      box(from)?.role === 'store' &&
      box(to)?.role === 'replica',
  );
};
