import { z } from 'zod';
import { PlumblineError } from '../../src/contracts/errors.ts';
import type { Inbound } from '../../src/contracts/inbound.ts';
import type { Kept } from '../../src/contracts/settings.ts';

/** A message that needs a look at Slack before it can be handed on: files to fetch, a thread to read. */
export interface Waiting {
  readonly inbound: Inbound;
  readonly team: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly url?: string }[];
  /** The thread that is there already, to be read: what is written after `before` is said to the bot, what is before to others. */
  readonly adopts?: { readonly channel: string; readonly thread: string; readonly before: string };
}

/** Keeps messages in the order of their threads while something is fetched for them. */
export interface Pending {
  /** Resolves once the message is kept for good; it is handed on later. */
  add(waiting: Waiting): Promise<void>;
  /** Whether something of this thread still waits: what comes next must wait behind it. */
  has(thread: string): boolean;
  /** Hands on what was kept before a crash. */
  resume(): Promise<void>;
  /** Resolves once nothing waits. */
  settled(): Promise<void>;
  /** What cannot be handed on is not tried again: it is left for the next start. */
  leave(): void;
}

const index = 'slack/waiting';
const most = 500;
const tries = 5;
const firstPause = 500;
const longestPause = 60_000;
const list = z.array(z.string());

export const pendingIn = (
  kept: Kept<unknown>,
  handOn: (waiting: Waiting) => Promise<void>,
  pause: (milliseconds: number) => Promise<void>,
  problem: (what: string) => void,
): Pending => {
  const lanes = new Map<string, Promise<void>>();
  let leaving = false;
  const key = (id: string) => `${index}/${id}`;

  const forget = async (id: string): Promise<void> => {
    await kept.change(index, (before) => list.parse(before ?? []).filter((one) => one !== id));
    await kept.delete(key(id));
  };

  /** The core may be full, or its disk: said once, and tried again until it is taken, or left for the next start. */
  const stubborn = async (waiting: Waiting): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await handOn(waiting);
      } catch (error) {
        if (leaving) throw error;
        if (attempt === tries)
          problem(
            `slack: a message cannot be handed on, and is tried again each minute: ${error instanceof Error ? error.message : String(error)}`,
          );
        await pause(Math.min(firstPause * 2 ** attempt, longestPause));
        if (leaving) throw error;
      }
    }
  };

  const enter = (waiting: Waiting): void => {
    const { id, thread } = waiting.inbound;
    const before = lanes.get(thread) ?? Promise.resolve();
    const now = before
      .then(() => stubborn(waiting))
      .then(() => forget(id))
      .catch((error: unknown) =>
        problem(
          `slack: a message waits for the next start: ${error instanceof Error ? error.message : String(error)}`,
        ),
      )
      .finally(() => {
        if (lanes.get(thread) === now) lanes.delete(thread);
      });
    lanes.set(thread, now);
  };

  return {
    add: async (waiting) => {
      const { id } = waiting.inbound;
      // A repetition knows less: the thread that the first one found new is known by now.
      if (list.parse((await kept.get(index)) ?? []).includes(id)) return;
      let isNew = true;
      await kept.set(key(id), waiting);
      await kept.change(index, (before) => {
        const ids = list.parse(before ?? []);
        isNew = !ids.includes(id);
        if (isNew && ids.length >= most)
          throw new PlumblineError(`${most} messages wait for files or threads to be read`, {
            code: 'slack.full',
            hint: 'Slack sends it again in a minute.',
            retryable: true,
          });
        return isNew ? [...ids, id] : ids;
      });
      if (isNew) enter(waiting);
    },
    has: (thread) => lanes.has(thread),
    resume: async () => {
      for (const id of list.parse((await kept.get(index)) ?? [])) {
        const waiting = (await kept.get(key(id))) as Waiting | undefined;
        if (waiting === undefined) await forget(id);
        else enter(waiting);
      }
    },
    leave: () => {
      leaving = true;
    },
    settled: async () => {
      while (lanes.size > 0) await Promise.all(lanes.values());
    },
  };
};
