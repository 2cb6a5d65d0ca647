import type { Drawing } from '../contracts/drawing.ts';
import type { ComponentGraph, Flow } from '../contracts/graph.ts';
import { bestDirection } from './direction.ts';
import { dotGraph } from './dot.ts';
import { flowchart } from './flowchart.ts';
import { cleanLabel } from './labels.ts';
import type { Emphasis } from './look.ts';

/** What a failure leaves: everything that is down, cut off, still serving, and where copies of lost stores are. */
export interface Aftermath {
  readonly down: ReadonlySet<string>;
  /** Up, but no request, write, read or event reaches it any more. */
  readonly cutOff: ReadonlySet<string>;
  readonly serving: ReadonlySet<string>;
  /** Components that hold a copy of a store that is down. */
  readonly copies: ReadonlySet<string>;
}

const downWith = (graph: ComponentGraph, failed: string): ReadonlySet<string> => {
  const zones = graph.zones
    .filter(({ id, region }) => id === failed || region === failed)
    .map(({ id }) => id);
  return new Set(
    graph.components
      .filter(({ id, zone }) => id === failed || (zone !== undefined && zones.includes(zone)))
      .map(({ id }) => id),
  );
};

/** Where requests come from: people and clients, or whatever nothing flows into where there are none. */
const startsOf = (graph: ComponentGraph): readonly string[] => {
  const people = graph.components.filter(({ role }) => role === 'user' || role === 'client');
  const sources = graph.components.filter(({ id }) => !graph.flows.some(({ to }) => to === id));
  return (people.length > 0 ? people : sources).map(({ id }) => id);
};

const reached = (
  graph: ComponentGraph,
  from: readonly string[],
  passable: (flow: Flow) => boolean,
): ReadonlySet<string> => {
  const seen = new Set(from);
  for (const id of seen)
    for (const flow of graph.flows) if (flow.from === id && passable(flow)) seen.add(flow.to);
  return seen;
};

/** What happens to the rest of a graph when a component, a zone or a region of it dies. */
export const aftermath = (graph: ComponentGraph, failed: string): Aftermath => {
  const down = downWith(graph, failed);
  const alive = (flow: Flow) => !down.has(flow.from) && !down.has(flow.to);
  const serving = reached(
    graph,
    startsOf(graph).filter((id) => !down.has(id)),
    (flow) => alive(flow) && flow.kind !== 'replication',
  );
  const copies = new Set(
    graph.flows
      .filter(({ kind, from, to }) => kind === 'replication' && down.has(from) && !down.has(to))
      .map(({ to }) => to),
  );
  return {
    down,
    serving,
    copies,
    cutOff: new Set(
      graph.components
        .map(({ id }) => id)
        .filter((id) => !down.has(id) && !serving.has(id) && !copies.has(id)),
    ),
  };
};

/** The same architecture with what failed in red, what it cuts off in grey and the rest as it was; nothing is added. */
export const failoverDrawing = ({
  id,
  title,
  graph,
  failed,
}: {
  readonly id: string;
  readonly title: string;
  readonly graph: ComponentGraph;
  /** Id of a component, a zone or a region of the graph. */
  readonly failed: string;
}): Drawing => {
  const { down, cutOff, serving, copies } = aftermath(graph, failed);
  const emphasis: Emphasis = {
    broken: new Set([...down, failed]),
    quiet: new Set([
      ...cutOff,
      ...graph.flows.filter(({ from, to }) => cutOff.has(from) || cutOff.has(to)).map((flow) => flow.id),
    ]),
    notes: new Map([
      ...[...down].map((each) => [each, 'down'] as const),
      ...[...cutOff].map((each) => [each, 'not reached'] as const),
      ...[...copies].filter((each) => !serving.has(each)).map((each) => [each, 'has a copy'] as const),
    ]),
  };
  const alt = `${title}. ${altOf(graph, { down, cutOff, serving, copies })}`;
  const direction = bestDirection(graph);
  return {
    id,
    kind: 'failover',
    title,
    alt,
    mermaid: flowchart(graph, { title, alt, direction, emphasis }),
    dot: dotGraph(graph, { title, direction, emphasis }),
  };
};

const altOf = (graph: ComponentGraph, { down, cutOff, serving, copies }: Aftermath): string => {
  const names = (ids: ReadonlySet<string>) =>
    graph.components
      .filter(({ id }) => ids.has(id))
      .map(({ label, zone }) => {
        const place = graph.zones.find(({ id }) => id === zone)?.label;
        return cleanLabel(place === undefined ? label : `${label} in ${place}`);
      });
  const sentence = (before: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`${before}: ${list.join(', ')}.`];
  return [
    ...sentence('Down, in red', names(down)),
    ...sentence('Still reached', names(new Set([...serving].filter((id) => !down.has(id))))),
    ...sentence('Holds a copy of what is down', names(copies)),
    ...sentence('No longer reached, in grey', names(cutOff)),
  ].join(' ');
};
