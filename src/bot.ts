import { mkdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Drawing, FailedPicture, RenderedPicture } from './contracts/drawing.ts';
import type {
  Clock,
  Engine,
  Failure,
  Handlers,
  Post,
  ThreadSummary,
  Turn,
  TurnOutcome,
} from './contracts/engine.ts';
import { PlumblineError } from './contracts/errors.ts';
import type { Inbound } from './contracts/inbound.ts';
import type { Keeping } from './contracts/reading.ts';
import type { Kept } from './contracts/settings.ts';
import type { ExportFormat } from './contracts/verb.ts';
import { type AnalysisInput, analyse } from './conversation/analyse.ts';
import { routed } from './conversation/channel.ts';
import type { Ports } from './conversation/ports.ts';
import { remembering } from './conversation/remember.ts';
import { takeTurn } from './conversation/turn.ts';
import { systemClock } from './engine/clock.ts';
import { openSqliteEngine } from './engine/sqlite/open.ts';
import { visibleText } from './evidence/hidden-characters.ts';
import { redactSecrets } from './evidence/secrets.ts';
import { typedProblem } from './intake/ask.ts';
import { makeRenderer } from './rendering/renderer.ts';
import { openSettings } from './settings/settings.ts';
import type { Studying, StudyingParts } from './studying.ts';
import { withoutSecretsOf } from './taken-in.ts';
import { filesOf } from './thread-files.ts';
import { startWorkers } from './workers/workers.ts';

/** What a platform is given: the durable way in, and what answers at once. */
export interface Desk {
  /** Where it may keep what is its own. */
  readonly folder: string;
  readonly accept: (inbound: Inbound) => Promise<'accepted' | 'duplicate'>;
  readonly picture: (drawing: Drawing) => Promise<RenderedPicture | FailedPicture>;
  /** The bytes of an export; undefined where the thread has no such revision. */
  readonly file: (thread: string, format: ExportFormat, revision: number) => Promise<Uint8Array | undefined>;
  /** Threads whose id begins with the prefix, last changed first. */
  readonly threads: (prefix: string, limit: number) => Promise<readonly ThreadSummary[]>;
  /** What is wrong with what somebody typed for a fact, and how to write it; undefined for what can be taken. */
  readonly wrongWith: (fact: string, typed: string) => string | undefined;
  /** Keeps a picture or PDF until a model has read it; undefined for any other file. Absent where no model reads. */
  readonly keepFile?: (bytes: Uint8Array) => Promise<Keeping>;
  /** Keys and values that must stay: where threads are, who installed the app. */
  readonly references: Kept<unknown>;
  /** Names of people, by the platform's own keys; may be forgotten. */
  readonly names: Kept<string>;
  readonly problem: (what: string) => void;
}

/** A chat platform that is connected; its threads begin with its name. */
export interface Platform extends Pick<Handlers, 'deliver' | 'find'> {
  readonly name: string;
  /** Resolves once nothing that it took waits to be handed on. */
  settled?(): Promise<void>;
  close(): Promise<void>;
}

/** What a start needs to know. */
export interface BotOptions {
  /** Where everything is kept; made where it is not there. */
  readonly folder: string;
  readonly platforms: readonly ((desk: Desk) => Promise<Platform>)[];
  readonly problem: (what: string) => void;
  /** What studies reports with a language model and the team's own sources; left out, the advisor alone answers. */
  readonly study?: (parts: StudyingParts) => Promise<Studying | undefined>;
  /** Time as the engine sees it; the machine's own where it is left out. */
  readonly clock?: Clock;
}

/** The bot while it runs. */
export interface Bot {
  /** Resolves once nothing waits any more: no message, no job, no post. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const threadsListed = 200;
const mostNames = 50_000;
const day = 86_400_000;

/** Given up: said in the thread, since silence would look like work. */
const givenUp = (turn: Turn, error: Failure): TurnOutcome => ({
  posts: [
    {
      lane: turn.thread,
      body: {
        reply: {
          kind: 'notice',
          tone: 'error',
          text: ['A message could not be taken in: ', { kind: 'name', text: error.message }],
          todo: [error.hint],
        },
      },
    },
  ],
});

/** Everything that must be closed, last opened first. */
type Closers = (() => Promise<void> | void)[];

const closeAll = async (closers: Closers): Promise<void> => {
  for (const close of closers.reverse()) await close();
};

const today = (): string => new Date().toISOString().slice(0, 10);

const nobody: Failure = {
  code: 'platform.unknown',
  message: 'no platform of this name is connected',
  hint: 'Start the bot with the platform that this thread belongs to.',
};

/** The door of the platform that a thread belongs to. */
const platformOf = (platforms: readonly Platform[], { thread }: Post): Platform | undefined =>
  platforms.find(({ name }) => thread.startsWith(`${name}:`));

/** One line without secrets and without what would command the terminal that shows it. */
const forLog = (what: string): string => redactSecrets(visibleText(what).replaceAll('\n', ' ')).text;

const plugTogether = async (
  options: BotOptions,
  closers: Closers,
): Promise<{ readonly engine: Engine; readonly platforms: readonly Platform[] }> => {
  const { folder } = options;
  const problem = (what: string) => options.problem(forLog(what));
  mkdirSync(folder, { recursive: true });
  const trouble = (error: unknown): void => {
    // Somebody stopped while it warmed up: no trouble.
    if (error instanceof PlumblineError && error.code === 'worker.cancelled') return;
    problem(error instanceof Error ? error.message : String(error));
  };
  const engine = await openSqliteEngine(folder, {
    trouble,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  closers.push(() => engine.close());
  const settings = openSettings(folder);
  closers.push(() => settings.close());
  const workers = startWorkers();
  closers.push(() => workers.close());
  const renderer = await makeRenderer({ vectors: workers.vectors });
  closers.push(() => renderer.close());
  const think = remembering(workers);
  const studying = await options.study?.({ settings, think, clock: options.clock ?? systemClock });
  if (studying !== undefined) closers.push(() => studying.close());
  const ports: Ports = {
    think,
    studies: studying !== undefined,
    ...(studying === undefined ? {} : { outbound: studying.outbound }),
    ...(studying?.spentToday === undefined ? {} : { spentToday: studying.spentToday }),
    ...(studying === undefined ? {} : { sources: studying.asking.has }),
    reads: studying?.reading !== undefined,
    settings: settings.channels,
    threads: (channel) => engine.threads({ prefix: `${channel}:`, limit: threadsListed }),
  };
  const desk: Desk = {
    folder,
    accept: acceptInto(engine),
    picture: (drawing) => renderer.render(drawing),
    file: filesOf(engine, ports, renderer),
    threads: (prefix, limit) => engine.threads({ prefix, limit }),
    wrongWith: typedProblem,
    ...(studying?.reading === undefined ? {} : { keepFile: studying.reading.keep }),
    references: settings.references,
    names: settings.cache('names', z.string(), { entries: mostNames, lifetime: day }),
    problem,
  };
  const platforms: Platform[] = [];
  for (const connect of options.platforms) {
    const platform = await connect(desk);
    closers.push(() => platform.close());
    platforms.push(platform);
  }
  engine.start({
    turn: takeTurn(ports),
    dead: givenUp,
    jobs: {
      analyse: async ({ input, thread }, signal) => {
        const asked = input as AnalysisInput;
        if (asked.sourcesAsked === true) await studying?.asking.answered(thread, signal);
        return analyse(asked, think);
      },
      ...(studying === undefined ? {} : { study: studying.job, sources: studying.asking.job }),
      ...(studying?.reading === undefined ? {} : { read: studying.reading.job }),
    },
    deliver: async (post, signal) =>
      platformOf(platforms, post)?.deliver(post, signal) ?? { kind: 'refused', because: nobody },
    find: async (post) => platformOf(platforms, post)?.find(post),
  });
  // Whoever comes first shall not wait for compilers and browsers; what fails here fails again, and is told, there.
  workers.warmUp(today()).catch(trouble);
  renderer.warmUp().catch(trouble);
  return { engine, platforms };
};

const look = 50;
const longestWait = 120_000;

const nothingWaits = async (engine: Engine): Promise<void> => {
  for (let waited = 0; waited < longestWait; waited += look) {
    const { waiting, jobs, posts } = await engine.load();
    if (waiting + jobs + posts === 0) return;
    await setTimeout(look);
  }
};

/** What is plugged into what: engine, settings, workers and pictures behind the platforms. */
export const startBot = async (options: BotOptions): Promise<Bot> => {
  const closers: Closers = [];
  try {
    const { engine, platforms } = await plugTogether(options, closers);
    return {
      settled: async () => {
        for (const platform of platforms) await platform.settled?.();
        await nothingWaits(engine);
      },
      close: () => closeAll(closers),
    };
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
};

/** Durable before it resolves: whatever a message is for has it. */
const acceptInto =
  (engine: Engine): Desk['accept'] =>
  async (inbound) => {
    let outcome: 'accepted' | 'duplicate' = 'duplicate';
    for (const event of routed(withoutSecretsOf(inbound))) outcome = await engine.ingest(event);
    return outcome;
  };
