import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Engine, Handlers, Turn, TurnOutcome } from '../../src/contracts/engine.ts';
import { openSqliteEngine } from '../../src/engine/sqlite/open.ts';

/** What one process measures of the engine in a folder; printed as JSON, since memory is that of the whole process. */
export interface Measured {
  readonly [name: string]: number;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

/** About 20 kB of facts as a consultation keeps them, different in each thread. */
const facts = (thread: string): readonly unknown[] =>
  Array.from({ length: 110 }, (_, index) => ({
    id: `fact.${index}`,
    value: index * 7919,
    unit: 'per second',
    origin: 'stated',
    by: `person ${index % 5} of ${thread}`,
    quote: `we see about ${index * 7919} of them each second, ${thread}, and more on Mondays`,
  }));

/** Does what a conversation does: rewrites its state, appends to its history, answers. */
const turn = async ({ thread, event, state }: Turn): Promise<TurnOutcome> => ({
  state: { facts: facts(thread), last: event.id, before: state?.version ?? 0 },
  summary: { title: thread, phase: 'gathering' },
  history: [{ kind: 'said', by: 'somebody', words: `what was said in ${event.id}` }],
  posts: [{ lane: thread, key: 'brief', body: { kind: 'brief', of: event.id } }],
});

const handlers: Handlers = {
  turn,
  dead: () => ({}),
  jobs: {},
  deliver: async () => ({ kind: 'posted', receipt: { message: 1 } }),
  find: async () => undefined,
};

const message = (index: number, thread: string) => ({
  id: `bench:${index}`,
  thread,
  body: { kind: 'say', text: `we need to store ${index} messages a day, `.repeat(20) },
});

/** So many at a time, until all are done; milliseconds that each took. */
const inFlight = async (
  count: number,
  most: number,
  work: (index: number) => Promise<unknown>,
): Promise<number[]> => {
  const took: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const since = performance.now();
      await work(index);
      took.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  return took;
};

const drained = async (engine: Engine): Promise<void> => {
  for (;;) {
    const { waiting, posts } = await engine.load();
    if (waiting + posts === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

const ingests = async (folder: string): Promise<Measured> => {
  const engine = await openSqliteEngine(folder);
  const count = 20_000;
  const since = performance.now();
  const took = await inFlight(count, 64, (index) => engine.ingest(message(index, `t${index % 1_000}`)));
  const perSecond = count / seconds(since);
  const alone = await inFlight(500, 1, (index) => engine.ingest(message(count + index, 't')));
  await engine.close();
  return { perSecond, p99: percentile(took, 0.99), alone: percentile(alone, 0.5) };
};

const turns = async (folder: string): Promise<Measured> => {
  const engine = await openSqliteEngine(folder);
  const count = 5_000;
  for (let index = 0; index < count; index += 100)
    await inFlight(100, 100, (one) => engine.ingest(message(index + one, `t${(index + one) % 1_000}`)));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const since = performance.now();
  engine.start(handlers);
  await drained(engine);
  const perSecond = count / seconds(since);
  delay.disable();
  await engine.close();
  return { perSecond, loopP99: delay.percentile(99) / 1e6, loopMost: delay.max / 1e6 };
};

const manyThreads = async (folder: string): Promise<Measured> => {
  const engine = await openSqliteEngine(folder);
  engine.start(handlers);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await inFlight(10_000, 32, (index) => engine.ingest(message(index, `console:c:${index}`)));
  await drained(engine);
  await inFlight(10_000, 32, (index) => engine.ingest(message(10_000 + index, `console:c:${index}`)));
  await drained(engine);
  delay.disable();
  await engine.threads({ prefix: 'console:', limit: 100 });
  const memory = process.memoryUsage();
  await engine.close();
  const reopened = performance.now();
  const again = await openSqliteEngine(folder);
  again.start(handlers);
  await again.load();
  const restart = performance.now() - reopened;
  await again.close();
  return {
    megabytes: memory.rss / 1e6,
    peak: process.resourceUsage().maxRSS / 1000,
    restart,
    loopP99: delay.percentile(99) / 1e6,
    loopMost: delay.max / 1e6,
  };
};

const oneThread = async (folder: string): Promise<Measured> => {
  const engine = await openSqliteEngine(folder);
  const took: number[] = [];
  let since = 0;
  let ended = () => {};
  engine.start({
    ...handlers,
    deliver: async () => {
      took.push(performance.now() - since);
      ended();
      return { kind: 'posted', receipt: { message: 1 } };
    },
  });
  for (let index = 0; index < 1_100; index += 1) {
    const end = new Promise<void>((resolve) => {
      ended = resolve;
    });
    since = performance.now();
    await engine.ingest(message(index, 't'));
    await end;
  }
  await engine.close();
  const counted = took.slice(100);
  return {
    first: percentile(counted.slice(0, 100), 0.5),
    last: percentile(counted.slice(-100), 0.5),
  };
};

const measurements: Readonly<Record<string, (folder: string) => Promise<Measured>>> = {
  ingests,
  turns,
  manyThreads,
  oneThread,
};

const [what = '', folder = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measurements[what]?.(folder)));
