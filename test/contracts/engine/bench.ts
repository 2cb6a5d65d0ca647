import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Clock,
  Delivery,
  Engine,
  EngineEvent,
  Handlers,
  Post,
  Turn,
  TurnOutcome,
} from '../../../src/contracts/engine.ts';
import type { Limits } from '../../../src/engine/limits.ts';
import { settle, type TurnedClock, turnedClock } from '../../support/turned-clock.ts';

/** How a home of the engine is opened; a second opening of the same folder finds what the first one kept. */
export type OpenEngine = (folder: string, clock: Clock, limits?: Partial<Limits>) => Promise<Engine>;

/** A platform that takes each post once, and can be told to misbehave. */
export interface Platform extends Pick<Handlers, 'deliver' | 'find'> {
  /** Messages as they stand, by post id; an edit stands under the id of the message it edits. */
  readonly messages: Map<string, unknown>;
  /** Every delivery that was asked for, in order. */
  readonly asked: Post[];
  readonly lookedUp: string[];
  /** What to do instead of taking the next posts. */
  readonly instead: ((post: Post, signal: AbortSignal) => Promise<Delivery> | undefined)[];
}

export const makePlatform = (): Platform => {
  const messages = new Map<string, unknown>();
  const asked: Post[] = [];
  const lookedUp: string[] = [];
  const instead: Platform['instead'] = [];
  return {
    messages,
    asked,
    lookedUp,
    instead,
    deliver: async (post, signal) => {
      asked.push(post);
      const other = instead.shift()?.(post, signal);
      if (other !== undefined) return other;
      const message = (post.edits as { message: string } | undefined)?.message ?? post.id;
      if (messages.has(message) && post.edits === undefined) throw new Error(`${post.id} was posted twice`);
      messages.set(message, post.body);
      return { kind: 'posted', receipt: { message } };
    },
    find: async (post) => {
      lookedUp.push(post.id);
      return messages.has(post.id) ? { receipt: { message: post.id } } : undefined;
    },
  };
};

/** An engine at work in a folder of its own, on a clock of its own. */
export interface Workbench {
  readonly folder: string;
  readonly clock: TurnedClock;
  readonly platform: Platform;
  engine: Engine;
  readonly say: (thread: string, id: string, body?: unknown) => Promise<'accepted' | 'duplicate'>;
  /** Lets time pass in small steps until it holds; fails where it never does. */
  readonly until: (holds: () => boolean | Promise<boolean>) => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly start: (handlers?: Partial<Handlers>) => void;
}

const steps = 4_000;
const step = 25;

/** Noon UTC of a day on which no clock is changed. */
export const noon = Date.UTC(2026, 5, 10, 12);

export const onWorkbench = async (
  open: OpenEngine,
  work: (bench: Workbench) => Promise<void>,
  limits: Partial<Limits> = {},
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-engine-'));
  const clock = turnedClock(noon);
  const platform = makePlatform();
  const bench: Workbench = {
    folder,
    clock,
    platform,
    engine: await open(folder, clock, limits),
    say: (thread, id, body = { text: id }) => bench.engine.ingest({ id, thread, body }),
    until: async (holds) => {
      for (let count = 0; count < steps; count += 1) {
        if (await holds()) return;
        await clock.pass(step);
      }
      throw new Error(`after ${(steps * step) / 1000} s of the clock it still does not hold`);
    },
    restart: async () => {
      await bench.engine.close();
      bench.engine = await open(folder, clock, limits);
    },
    start: (handlers = {}) =>
      bench.engine.start({
        turn: async () => ({}),
        dead: () => ({}),
        jobs: {},
        deliver: platform.deliver,
        find: platform.find,
        ...handlers,
      }),
  };
  try {
    await work(bench);
  } finally {
    const closed = bench.engine.close();
    await settle();
    await clock.pass(60_000);
    await closed;
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What the engine itself told a thread, or undefined where a person spoke. */
export const told = (turn: Turn): EngineEvent | undefined => {
  const body = turn.event.body;
  return typeof body === 'object' && body !== null && 'engine' in body ? (body as EngineEvent) : undefined;
};

/** A turn that appends its event's id to a list that is the state. */
export const listing = async (turn: Turn): Promise<TurnOutcome> => ({
  state: [...((turn.state?.body as readonly string[] | undefined) ?? []), turn.event.id],
  history: [turn.event.id],
});
