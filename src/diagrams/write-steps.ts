import { type Component, type ComponentGraph, type Flow, isAwaited } from '../contracts/graph.ts';

/** One message of the write path; every one goes along a flow of the graph, an answer against it. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly kind: 'call' | 'copy' | 'answer' | 'later';
  readonly words: string;
  /** Id of the flow that it goes along. */
  readonly flow: string;
}

/** How one write travels through a graph. */
export interface WritePath {
  readonly parts: readonly Component[];
  /** What happens until the writer has its answer. */
  readonly before: readonly Step[];
  /** What happens on its own afterwards. */
  readonly after: readonly Step[];
  /** The same request again, answered the same; empty where the user only reaches the store through a log. */
  readonly retry: readonly Step[];
  /** The component that recognises the key of a retry. */
  readonly writer: string;
}

/** Most lifelines: more do not fit a chat's width with readable words. */
const mostParts = 6;

const isUser = ({ role }: Component): boolean => role === 'user' || role === 'client';

const storing = new Set(['store', 'replica', 'cache', 'log']);

/** Shortest way along requests, writes and events from a user to the first thing that keeps what is written. */
const wayOf = (graph: ComponentGraph): readonly Flow[] | undefined => {
  const roles = new Map(graph.components.map(({ id, role }) => [id, role]));
  const keeps = (flow: Flow) =>
    (flow.kind === 'write' || flow.kind === 'event') && storing.has(roles.get(flow.to) ?? '');
  const starts = [
    ...graph.components.filter(isUser),
    ...graph.components.filter((each) => !isUser(each) && !graph.flows.some(({ to }) => to === each.id)),
  ];
  for (const wanted of [(flow: Flow) => flow.kind === 'write' && keeps(flow), keeps])
    for (const start of starts) {
      const ways: (readonly Flow[])[] = [[]];
      const seen = new Set([start.id]);
      for (const way of ways) {
        const at = way.at(-1)?.to ?? start.id;
        for (const flow of graph.flows) {
          if (flow.from !== at || seen.has(flow.to)) continue;
          if (wanted(flow)) return [...way, flow];
          if (flow.kind !== 'request' && flow.kind !== 'event') continue;
          seen.add(flow.to);
          ways.push([...way, flow]);
        }
      }
    }
  return undefined;
};

const named = (fallback: string, { label }: Flow): string =>
  label === undefined ? fallback : `${fallback}, ${label.replace(/^writes? /, '')}`;

/** The write path of a graph, from its flows alone; undefined where nothing that a user sends is ever stored. */
export const writePathOf = (graph: ComponentGraph): WritePath | undefined => {
  const way = wayOf(graph);
  const last = way?.at(-1);
  const first = way?.[0];
  if (way === undefined || last === undefined || first === undefined) return undefined;
  const store = last.to;
  const calls = way.map(
    (flow, index): Step => ({
      from: flow.from,
      to: flow.to,
      kind: 'call',
      flow: flow.id,
      words:
        flow === last
          ? named('write', flow)
          : index === 0
            ? named('request and key', flow)
            : named('request', flow),
    }),
  );
  const copies = graph.flows.filter(({ from, kind }) => from === store && kind === 'replication');
  const others = graph.flows.filter(
    (flow) =>
      flow !== last &&
      flow.kind === 'write' &&
      flow.from === last.from &&
      storing.has(graph.components.find(({ id }) => id === flow.to)?.role ?? ''),
  );
  const awaited = copies.filter(isAwaited);
  const later = [
    ...copies.filter((flow) => !isAwaited(flow)),
    ...graph.flows.filter(
      ({ from, kind }) => (from === store || from === last.from) && (kind === 'event' || kind === 'batch'),
    ),
  ].filter((flow) => !way.includes(flow));
  const kept: Component[] = [];
  const room = (flow: Flow): boolean => {
    for (const id of [flow.from, flow.to]) {
      const component = graph.components.find((each) => each.id === id);
      if (component === undefined || kept.includes(component)) continue;
      if (kept.length >= mostParts) return false;
      kept.push(component);
    }
    return true;
  };
  for (const flow of way) room(flow);
  const copied = awaited.filter(room);
  const beside = others.filter(room);
  const followed = later.filter(room);
  const answers = [...way].reverse().map(
    (flow): Step => ({
      from: flow.to,
      to: flow.from,
      kind: 'answer',
      flow: flow.id,
      words: flow === last ? 'stored' : flow === first ? 'confirmed' : 'done',
    }),
  );
  const before: readonly Step[] = [
    ...calls,
    ...copied.flatMap((flow): readonly Step[] => [
      { from: flow.from, to: flow.to, kind: 'copy', flow: flow.id, words: named('copy', flow) },
      { from: flow.to, to: flow.from, kind: 'answer', flow: flow.id, words: 'has it' },
    ]),
    ...beside.flatMap((flow): readonly Step[] => [
      { from: flow.from, to: flow.to, kind: 'call', flow: flow.id, words: named('write', flow) },
    ]),
    ...answers,
  ];
  const after = followed.map(
    (flow): Step => ({
      from: flow.from,
      to: flow.to,
      kind: 'later',
      flow: flow.id,
      words: named(
        flow.kind === 'replication' ? 'copy, later' : flow.kind === 'batch' ? 'batch, later' : 'event, later',
        flow,
      ),
    }),
  );
  const again = way.slice(0, -1);
  const retry: readonly Step[] =
    again.length === 0
      ? []
      : [
          ...again.map(
            (flow): Step => ({
              from: flow.from,
              to: flow.to,
              kind: 'call',
              flow: flow.id,
              words: 'again, same key',
            }),
          ),
          ...[...again].reverse().map(
            (flow): Step => ({
              from: flow.to,
              to: flow.from,
              kind: 'answer',
              flow: flow.id,
              words: 'the same answer',
            }),
          ),
        ];
  return { parts: ordered(kept, way), before, after, retry, writer: last.from };
};

/** Lifelines in the order of the way, what is beside it after the store. */
const ordered = (parts: readonly Component[], way: readonly Flow[]): readonly Component[] => {
  const order = [way[0]?.from, ...way.map(({ to }) => to)];
  const place = ({ id }: Component) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...parts].sort((a, b) => place(a) - place(b));
};
