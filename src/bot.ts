import { mkdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { reportHtml } from '../blocks/html/report.ts';
import { reportMarkdown } from '../blocks/markdown/report.ts';
import type { Dated } from './consultation/events.ts';
import { evolve } from './consultation/evolve.ts';
import type { Consultation } from './consultation/state.ts';
import type { Drawing, FailedPicture, RenderedPicture, Renderer } from './contracts/drawing.ts';
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
import type { Printer } from './contracts/export.ts';
import type { Inbound } from './contracts/inbound.ts';
import type { Kept } from './contracts/settings.ts';
import type { ExportFormat } from './contracts/verb.ts';
import { type AnalysisInput, adviceOptions, analyse, briefOf } from './conversation/analyse.ts';
import { channelOf, routed } from './conversation/channel.ts';
import { type ExportPorts, exportFile } from './conversation/exports.ts';
import type { Ports } from './conversation/ports.ts';
import { remembering } from './conversation/remember.ts';
import { fromStored } from './conversation/stored.ts';
import { takeTurn } from './conversation/turn.ts';
import { openSqliteEngine } from './engine/sqlite/open.ts';
import { makeRenderer } from './rendering/renderer.ts';
import { openSettings } from './settings/settings.ts';
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
const historyListed = 1000;

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

const plugTogether = async (
  options: BotOptions,
  closers: Closers,
): Promise<{ readonly engine: Engine; readonly platforms: readonly Platform[] }> => {
  const { folder, problem } = options;
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
  const ports: Ports = {
    think,
    settings: settings.channels,
    threads: (channel) => engine.threads({ prefix: `${channel}:`, limit: threadsListed }),
  };
  const desk: Desk = {
    folder,
    accept: acceptInto(engine),
    picture: (drawing) => renderer.render(drawing),
    file: filesOf(engine, ports, renderer),
    threads: (prefix, limit) => engine.threads({ prefix, limit }),
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
    jobs: { analyse: (job) => analyse(job.input as AnalysisInput, think) },
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
    for (const event of routed(inbound)) outcome = await engine.ingest(event);
    return outcome;
  };

const picturesBy =
  (renderer: Renderer): ExportPorts['pictures'] =>
  async (drawings) => {
    const drawn = new Map<string, string>();
    for (const drawing of drawings) {
      const picture = await renderer.render(drawing);
      if ('png' in picture)
        drawn.set(drawing.id, `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`);
    }
    return (id) => drawn.get(id);
  };

/** A consultation as it stood at a revision: the last state that it had there, from its history where it has gone on. */
const asOfRevision = async (
  engine: Engine,
  thread: string,
  revision: number,
): Promise<Consultation | undefined> => {
  const now = fromStored((await engine.state(thread))?.body).consultation;
  if (now === undefined || now.revision < revision) return undefined;
  if (now.revision === revision) return now;
  let state: Consultation | undefined;
  let found: Consultation | undefined;
  for (let after = 0; ; ) {
    const page = await engine.history(thread, { after, limit: historyListed });
    for (const { body } of page) {
      state = evolve(state, body as Dated);
      if (state?.revision === revision) found = state;
      if ((state?.revision ?? 0) > revision) return found;
    }
    if (page.length < historyListed) return found;
    after = page.at(-1)?.seq ?? after;
  }
};

/** Files of a thread, made when they are fetched from the facts of that revision. */
const filesOf =
  (engine: Engine, { think, settings }: Ports, renderer: Renderer & Printer): Desk['file'] =>
  async (thread, format, revision) => {
    const kept = await asOfRevision(engine, thread, revision);
    if (kept === undefined) return undefined;
    const rules = await settings.get(channelOf(thread));
    const asOf = kept.analysis?.asOf ?? today();
    const advice = await think.consult(briefOf(kept, rules), adviceOptions(asOf, rules));
    if (advice.kind === 'refused') return undefined;
    const made = await exportFile(
      advice,
      format,
      { revision, ...(kept.decision === undefined ? {} : { decision: kept.decision }) },
      {
        markdown: (report) => reportMarkdown(report, () => undefined),
        html: reportHtml,
        pictures: picturesBy(renderer),
        printer: renderer,
      },
    );
    if ('problem' in made) return undefined;
    return typeof made.body === 'string' ? new TextEncoder().encode(made.body) : made.body;
  };
