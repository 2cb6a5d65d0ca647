import {
  type Component,
  type ComponentGraph,
  type Flow,
  hasCopyWithin,
  isAwaited,
  isAwaitedWithin,
} from '../contracts/graph.ts';

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
  /** What is safe once the answer is given. */
  readonly acknowledged: string;
  /** What happens on its own afterwards, where it fits beside the rest. */
  readonly after: readonly Step[];
  /** The same where it does not: with lifelines of its own. */
  readonly followed?: { readonly parts: readonly Component[]; readonly steps: readonly Step[] };
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
  const copying = new Set(graph.flows.filter(({ kind }) => kind === 'replication').map(({ from }) => from));
  const keeps = (flow: Flow) =>
    (flow.kind === 'write' || flow.kind === 'event') &&
    (storing.has(roles.get(flow.to) ?? '') || copying.has(flow.to));
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
          if (flow.kind === 'write' ? keeps(flow) : flow.kind !== 'request' && flow.kind !== 'event')
            continue;
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
  const awaited = copies.filter(isAwaited);
  const chain = chainOf(graph, [store, last.from], way);
  const reached = new Set(chain.map(({ to }) => to));
  const others = graph.flows.filter(
    (flow) =>
      flow !== last &&
      flow.kind === 'write' &&
      flow.instead !== true &&
      flow.from === last.from &&
      !reached.has(flow.to) &&
      storing.has(graph.components.find(({ id }) => id === flow.to)?.role ?? ''),
  );
  const kept: Component[] = [];
  const room = roomIn(graph, kept);
  for (const flow of way) room(flow);
  const copied = awaited.filter(room);
  const beside = others.filter(room);
  const later = [...chain, ...copies.filter((flow) => !isAwaited(flow))];
  const apart: Component[] = [];
  const withLater = [...kept];
  const fits = later.every(roomIn(graph, withLater));
  const followed = fits ? later : later.filter(roomIn(graph, apart));
  const answers = [...way].reverse().map(
    (flow): Step => ({
      from: flow.to,
      to: flow.from,
      kind: 'answer',
      flow: flow.id,
      words: flow === last ? 'stored' : flow === first ? 'confirmed' : 'done',
    }),
  );
  // What stands beside is written first: the record that leads to it must never lead to nothing.
  const before: readonly Step[] = [
    ...calls.slice(0, -1),
    ...beside.flatMap((flow): readonly Step[] => [
      { from: flow.from, to: flow.to, kind: 'call', flow: flow.id, words: named('write', flow) },
      { from: flow.to, to: flow.from, kind: 'answer', flow: flow.id, words: 'stored' },
    ]),
    ...calls.slice(-1),
    ...copied.flatMap((flow): readonly Step[] => [
      { from: flow.from, to: flow.to, kind: 'copy', flow: flow.id, words: named('copy', flow) },
      { from: flow.to, to: flow.from, kind: 'answer', flow: flow.id, words: 'has it' },
    ]),
    ...answers,
  ];
  const steps = followed.flatMap((flow) => stepsAfter(flow, followed));
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
  return {
    parts: ordered(fits ? withLater : kept, way),
    before,
    acknowledged: safeNow(graph, store, copies),
    after: fits ? steps : [],
    ...(fits ? {} : { followed: { parts: apart, steps } }),
    retry,
    writer: last.from,
  };
};

/** Keeps the boxes of a flow among those kept so far; false where there is no room for them. */
const roomIn =
  (graph: ComponentGraph, kept: Component[]) =>
  (flow: Flow): boolean => {
    const fresh = [flow.from, flow.to].flatMap(
      (id) => graph.components.find((each) => each.id === id && !kept.includes(each)) ?? [],
    );
    if (kept.length + fresh.length > mostParts) return false;
    kept.push(...fresh);
    return true;
  };

/** What events and batches set off, in the order in which it happens: along logs and workers to the stores that they write. */
const chainOf = (graph: ComponentGraph, from: readonly string[], way: readonly Flow[]): readonly Flow[] => {
  const chain: Flow[] = [];
  const goesOn = (flow: Flow, first: boolean) =>
    flow.kind === 'event' ||
    flow.kind === 'batch' ||
    (!first && (flow.kind === 'write' || flow.kind === 'request') && flow.instead !== true);
  const visit = (id: string, first: boolean): void => {
    for (const flow of graph.flows) {
      if (flow.from !== id || way.includes(flow) || !goesOn(flow, first)) continue;
      // What comes back to where it was is the next write, told once.
      if (chain.some(({ to }) => to === flow.to) || chain[0]?.from === flow.to) continue;
      chain.push(flow);
      if (!from.includes(flow.to)) visit(flow.to, false);
    }
  };
  for (const id of from) visit(id, true);
  return chain;
};

/** What is safe when the answer is given, by where it is stored and which copies are waited for. */
const safeNow = (graph: ComponentGraph, store: string, copies: readonly Flow[]): string => {
  const kept = graph.components.find(({ id }) => id === store);
  if (kept?.role === 'log') return 'it is in the log';
  if (copies.some(isAwaited)) return 'it is stored, and a copy has it';
  if (kept !== undefined && isAwaitedWithin(kept))
    return copies.length === 0
      ? 'it is stored, and a copy has it'
      : 'stored, a copy near has it; far ones may lag';
  if (kept !== undefined && hasCopyWithin(kept)) return 'it is stored, copies may lag';
  return copies.length > 0 ? 'it is stored, copies may lag' : 'it is stored';
};

/** What a flow does after the answer; who takes an event acknowledges it when what it writes is stored. */
const stepsAfter = (flow: Flow, all: readonly Flow[]): readonly Step[] => {
  const words =
    flow.kind === 'replication'
      ? 'copy, later'
      : flow.kind === 'batch'
        ? 'batch, later'
        : flow.kind === 'event'
          ? flow.label === undefined
            ? 'event, later'
            : 'later'
          : flow.kind;
  const step: Step = {
    from: flow.from,
    to: flow.to,
    kind: 'later',
    flow: flow.id,
    words: named(words, flow),
  };
  const taken = all.find(({ kind, to }) => kind === 'event' && to === flow.from);
  const last = all.findLast(({ kind, from }) => kind === 'write' && from === flow.from);
  return flow === last && taken !== undefined
    ? [step, { from: taken.to, to: taken.from, kind: 'answer', flow: taken.id, words: 'taken, since stored' }]
    : [step];
};

/** Lifelines in the order of the way, what is beside it after the store. */
const ordered = (parts: readonly Component[], way: readonly Flow[]): readonly Component[] => {
  const order = [way[0]?.from, ...way.map(({ to }) => to)];
  const place = ({ id }: Component) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...parts].sort((a, b) => place(a) - place(b));
};
