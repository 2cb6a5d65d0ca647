import type { Delivery, Post } from '../../src/contracts/engine.ts';
import { openSqliteEngine } from '../../src/engine/sqlite/open.ts';
import { type LoadMessage, type LoadState, loadHandlers } from './handler.ts';

/** What the process that is killed is told. */
export type ToChild =
  | { readonly kind: 'say'; readonly id: string; readonly thread: string; readonly body: LoadMessage }
  | { readonly kind: 'answer'; readonly call: number; readonly answer: unknown; readonly error?: string }
  | { readonly kind: 'idle?' }
  | { readonly kind: 'states'; readonly threads: readonly string[] };

/** What it tells. */
export type FromChild =
  | { readonly kind: 'ready'; readonly openMilliseconds: number }
  | { readonly kind: 'accepted'; readonly id: string }
  | { readonly kind: 'reached'; readonly moment: 'turn' | 'job' }
  | { readonly kind: 'deliver' | 'find'; readonly call: number; readonly post: Post }
  | { readonly kind: 'idle'; readonly idle: boolean; readonly dead: number }
  | { readonly kind: 'states'; readonly states: readonly ThreadDump[] };

/** A thread as it stands at the end. */
export interface ThreadDump {
  readonly thread: string;
  readonly version: number;
  readonly state: LoadState;
  readonly history: readonly string[];
  /** Things that happened in the real conversation of this thread, and what is wrong with it. */
  readonly events: number;
  readonly problems: readonly string[];
}

const tell = (message: FromChild): void => {
  process.send?.(message);
};

const calls = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
let lastCall = 0;

const ask = <Answer>(kind: 'deliver' | 'find', post: Post): Promise<Answer> =>
  new Promise((resolve, reject) => {
    lastCall += 1;
    calls.set(lastCall, { resolve, reject });
    tell({ kind, call: lastCall, post });
  });

const [folder = '', mode] = process.argv.slice(2);
// Half a second of imports: only where it is wanted.
const talk = mode === 'talk' ? (await import('./talk.ts')).openTalk() : undefined;
const before = performance.now();
const engine = await openSqliteEngine(folder);
engine.start(
  loadHandlers({
    deliver: (post) => ask<Delivery>('deliver', post),
    find: async (post) => (await ask<{ receipt: unknown } | null>('find', post)) ?? undefined,
    reach: (moment) => tell({ kind: 'reached', moment }),
    random: Math.random,
    ...(talk === undefined ? {} : { talk }),
  }),
);
await engine.load();
tell({ kind: 'ready', openMilliseconds: performance.now() - before });

const dump = async (thread: string): Promise<ThreadDump> => {
  const state = await engine.state(thread);
  const history: string[] = [];
  const events: unknown[] = [];
  for (let after = 0; ; ) {
    const page = await engine.history(thread, { after, limit: 1_000 });
    for (const { body } of page) {
      if (typeof body === 'string') history.push(body);
      else events.push(body);
    }
    if (page.length < 1_000) break;
    after = page.at(-1)?.seq ?? after;
  }
  const nothing: LoadState = { taken: [], asked: [], reported: [], refused: [] };
  return {
    thread,
    version: state?.version ?? 0,
    state: (state?.body as LoadState | undefined) ?? nothing,
    history,
    events: events.length,
    problems: talk?.problems((state?.body as LoadState | undefined)?.talk, events) ?? [],
  };
};

const hear = async (message: ToChild): Promise<void> => {
  switch (message.kind) {
    case 'say':
      await engine.ingest(message);
      return tell({ kind: 'accepted', id: message.id });
    case 'answer': {
      const call = calls.get(message.call);
      calls.delete(message.call);
      if (message.error === undefined) call?.resolve(message.answer as never);
      else call?.reject(new Error(message.error));
      return;
    }
    case 'idle?': {
      const { waiting, jobs, posts, dead } = await engine.load();
      return tell({ kind: 'idle', idle: waiting + jobs + posts === 0, dead });
    }
    case 'states':
      return tell({ kind: 'states', states: await Promise.all(message.threads.map(dump)) });
    default:
      throw new TypeError(`nobody says ${JSON.stringify(message satisfies never)}`);
  }
};

process.on('message', (message: ToChild) => void hear(message));
process.on('disconnect', () => process.exit());
