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
  /** Of each store that is down and led others: the standby that becomes the primary. */
  readonly promoted: ReadonlyMap<string, string>;
  /** Arrows to and from what answers now. */
  readonly added: readonly Flow[];
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

/** Copies among equals: each of them has what the others have. */
const amongEquals = ({ kind, label = '' }: Flow): boolean =>
  kind === 'replication' && /quorum|majority/i.test(label);

/** Surviving boxes that hold a copy of a store that is down: its followers, and whoever it votes with. */
const copiesOf = (graph: ComponentGraph, down: ReadonlySet<string>): ReadonlySet<string> => {
  const copies = new Set(
    graph.flows.filter(({ kind, from }) => kind === 'replication' && down.has(from)).map(({ to }) => to),
  );
  for (const flow of graph.flows) if (amongEquals(flow) && down.has(flow.to)) copies.add(flow.from);
  for (const id of copies)
    for (const flow of graph.flows) if (amongEquals(flow) && flow.from === id) copies.add(flow.to);
  return new Set([...copies].filter((id) => !down.has(id)));
};

const promotedFor = (graph: ComponentGraph, down: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const roles = new Map(graph.components.map(({ id, role }) => [id, role]));
  const promoted = new Map<string, string>();
  for (const { kind, from, to } of graph.flows)
    if (
      kind === 'replication' &&
      down.has(from) &&
      !down.has(to) &&
      roles.get(from) === 'store' &&
      roles.get(to) === 'replica' &&
      !promoted.has(from)
    )
      promoted.set(from, to);
  return promoted;
};

/** Who answers in place of each store that is down: what is promoted, else an equal that lives. */
const nextOf = (
  graph: ComponentGraph,
  down: ReadonlySet<string>,
  promoted: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const next = new Map(promoted);
  for (const flow of graph.flows) {
    if (!amongEquals(flow)) continue;
    for (const [dead, living] of [
      [flow.from, flow.to],
      [flow.to, flow.from],
    ] as const)
      if (down.has(dead) && !down.has(living) && !next.has(dead)) next.set(dead, living);
  }
  return next;
};

/** Arrows that lead to, and from, what answers in place of a store that is down: the only ones that a failure adds. */
const redirected = (
  graph: ComponentGraph,
  down: ReadonlySet<string>,
  next: ReadonlyMap<string, string>,
): readonly Flow[] => {
  const seen = new Set(graph.flows.map(({ from, to }) => `${from} ${to}`));
  return graph.flows.flatMap((flow): readonly Flow[] => {
    const from = next.get(flow.from) ?? flow.from;
    const to = next.get(flow.to) ?? flow.to;
    const moved = from !== flow.from || to !== flow.to;
    if (!moved || flow.kind === 'replication' || from === to || down.has(from) || down.has(to)) return [];
    if (seen.has(`${from} ${to}`)) return [];
    seen.add(`${from} ${to}`);
    return [{ id: `${flow.id} after failover`, from, to, kind: flow.kind, label: 'from now on' }];
  });
};

/** What happens to the rest of a graph when a component, a zone or a region of it dies. */
export const aftermath = (graph: ComponentGraph, failed: string): Aftermath => {
  const down = downWith(graph, failed);
  const promoted = promotedFor(graph, down);
  const copies = copiesOf(graph, down);
  const added = redirected(graph, down, nextOf(graph, down, promoted));
  const serving = reached(
    { ...graph, flows: [...graph.flows, ...added] },
    startsOf(graph).filter((id) => !down.has(id)),
    (flow) => !down.has(flow.from) && !down.has(flow.to) && flow.kind !== 'replication',
  );
  return {
    down,
    serving,
    copies,
    promoted,
    // Only what somebody still reaches is asked from somewhere else.
    added: added.filter((flow) => serving.has(flow.from)),
    cutOff: new Set(
      graph.components
        .map(({ id }) => id)
        .filter((id) => !down.has(id) && !serving.has(id) && !copies.has(id)),
    ),
  };
};

/** What stands under a box that holds a copy. */
const copyNote = (
  graph: ComponentGraph,
  { down, serving, promoted }: Aftermath,
  id: string,
): string | undefined => {
  if ([...promoted.values()].includes(id)) return 'becomes primary';
  const from = graph.flows.find(
    (flow) => flow.kind === 'replication' && flow.to === id && down.has(flow.from),
  );
  const led = promoted.get(from?.from ?? '');
  if (led !== undefined) return 'follows the new primary';
  if (graph.components.find((component) => component.id === id)?.role !== 'store') return 'has a copy';
  if (graph.flows.some((flow) => amongEquals(flow) && (flow.to === id || flow.from === id)))
    return 'goes on, has a copy';
  return serving.has(id) ? 'takes over' : 'has a copy';
};

/**
 * The same architecture with what failed in red, what it cuts off in grey and the rest as it was; what is promoted stands
 * out, and arrows lead there from whoever still asks. Nothing else is added.
 */
export const failoverDrawing = ({
  id,
  title,
  graph: model,
  failed,
}: {
  readonly id: string;
  readonly title: string;
  readonly graph: ComponentGraph;
  /** Id of a component, a zone or a region of the graph. */
  readonly failed: string;
}): Drawing => {
  const left = aftermath(model, failed);
  const { down, cutOff, copies, promoted, added } = left;
  const graph = { ...model, flows: [...model.flows, ...added] };
  const emphasis: Emphasis = {
    broken: new Set([...down, failed]),
    quiet: new Set([
      ...cutOff,
      ...graph.flows.filter(({ from, to }) => cutOff.has(from) || cutOff.has(to)).map((flow) => flow.id),
    ]),
    promoted: new Set([...promoted.values(), ...added.map((flow) => flow.id)]),
    notes: new Map([
      ...[...down].map((each) => [each, 'down'] as const),
      ...[...cutOff].map((each) => [each, 'not reached'] as const),
      ...[...copies].flatMap((each) => {
        const note = copyNote(model, left, each);
        return note === undefined ? [] : [[each, note] as const];
      }),
    ]),
  };
  const alt = `${title}. ${altOf(model, left)}`;
  const direction = bestDirection(model);
  return {
    id,
    kind: 'failover',
    title,
    alt,
    lead: leadOf(model, left),
    mermaid: flowchart(graph, { title, alt, direction, emphasis }),
    dot: dotGraph(graph, { title, direction, emphasis }),
  };
};

/** Components with where they are. */
const placed = (graph: ComponentGraph, ids: ReadonlySet<string>): readonly string[] =>
  graph.components
    .filter(({ id }) => ids.has(id))
    .map(({ label, zone }) => {
      const place = graph.zones.find(({ id }) => id === zone);
      const region =
        graph.regions.length > 1 ? graph.regions.find(({ id }) => id === place?.region)?.label : undefined;
      const where = region ?? place?.label;
      return cleanLabel(where === undefined ? label : `${label} in ${where}`);
    });

/** What is down and who goes on. */
const leadOf = (graph: ComponentGraph, { down, copies, promoted }: Aftermath): string => {
  const clause = (names: readonly string[], one: string, many: string) =>
    names.length === 0 ? [] : [`${names.join(', ')} ${names.length === 1 ? one : many}`];
  const next = placed(graph, new Set(promoted.values()));
  const parts = [
    ...clause(placed(graph, down), 'is down', 'are down'),
    ...(next.length > 0
      ? clause(next, 'becomes primary', 'become primary')
      : clause(placed(graph, copies), 'holds a copy', 'hold copies')),
  ];
  return `${parts.join('; ')}.`;
};

const altOf = (graph: ComponentGraph, { down, cutOff, serving, copies, promoted }: Aftermath): string => {
  const next = new Set(promoted.values());
  const names = (ids: ReadonlySet<string>) => placed(graph, ids);
  const sentence = (before: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`${before}: ${list.join(', ')}.`];
  return [
    ...sentence('Down, in red', names(down)),
    ...sentence('Becomes primary', names(next)),
    ...sentence('Still reached', names(new Set([...serving].filter((id) => !down.has(id))))),
    ...sentence('Holds a copy of what is down', names(new Set([...copies].filter((id) => !next.has(id))))),
    ...sentence('No longer reached, in grey', names(cutOff)),
  ].join(' ');
};
