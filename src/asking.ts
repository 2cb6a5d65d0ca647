import type { Analysis } from './contracts/consultation.ts';
import type { Clock, Job } from './contracts/engine.ts';
import { PlumblineError } from './contracts/errors.ts';
import type { Consulted } from './contracts/evidence.ts';
import { channelOf } from './conversation/channel.ts';
import { readConsulted, type SourcesJob, type SourcesResult } from './conversation/sources.ts';
import type { OpenServers } from './evidence/client.ts';
import { consultInside } from './evidence/inside.ts';

/** Longest that advice is held back for what the team's own sources say; they come later, then, and the advice is made anew. */
const mostHeldBack = 5_000;

const askedWithin = 90_000;
const readWithin = 20_000;
/** A process that ended each time is not made to ask a third time: no tool is run more than twice. */
const mostTries = 2;
const mostRemembered = 500;

/** The team's own sources as a consultation asks them when it is opened, by fixed queries and with no model. */
export interface Asking {
  /** Whether a channel has any, also one that cannot be reached: that is told, then. */
  readonly has: (channel: string) => boolean;
  readonly job: (job: Job, signal: AbortSignal) => Promise<SourcesResult>;
  /** Resolves once a thread's sources have answered, or after `mostHeldBack` ms, or when it is stopped. */
  readonly answered: (thread: string, signal: AbortSignal) => Promise<void>;
  /** What they say, where they are being asked or were just asked. */
  readonly said: (thread: string) => Promise<Consulted> | undefined;
}

export interface AskingParts {
  readonly servers: OpenServers;
  readonly think: Pick<Analysis, 'read' | 'readFile'>;
  readonly clock: Clock;
}

export const askingOf = ({ servers, think, clock }: AskingParts): Asking => {
  /** By thread, the last few; what failed is not remembered. */
  const asked = new Map<string, Promise<Consulted>>();
  const ended = new Set<string>();
  const waiting = new Map<string, Set<() => void>>();

  const remember = (thread: string, consulted: Promise<Consulted>): void => {
    asked.delete(thread);
    asked.set(thread, consulted);
    consulted.catch(() => asked.delete(thread));
    for (const oldest of asked.keys()) {
      if (asked.size <= mostRemembered) break;
      asked.delete(oldest);
      ended.delete(oldest);
    }
  };

  const end = (thread: string): void => {
    ended.add(thread);
    for (const release of waiting.get(thread) ?? []) release();
  };

  const consult = async (thread: string, question: string, signal: AbortSignal): Promise<Consulted> => {
    const own = servers.forChannel(channelOf(thread));
    const inside = await consultInside(own, question, {
      signal,
      now: () => clock.now(),
      withinMs: askedWithin,
    });
    // What was stopped half way is no answer: it is asked anew, or nobody wants to know.
    signal.throwIfAborted();
    return inside;
  };

  return {
    has: (channel) => servers.forChannel(channel).states().length > 0,
    job: async ({ thread, input, attempt }, signal) => {
      if (attempt > mostTries)
        throw new PlumblineError('the process ended each time they were asked', {
          code: 'sources.given-up',
          hint: 'See the log of the process, and of the servers in the file of MCP servers.',
        });
      ended.delete(thread);
      try {
        const consulted = consult(thread, (input as SourcesJob).question, signal);
        remember(thread, consulted);
        const reading = AbortSignal.any([signal, AbortSignal.timeout(readWithin)]);
        return await readConsulted(await consulted, think, reading);
      } finally {
        end(thread);
      }
    },
    answered: (thread, signal) =>
      new Promise((resolve) => {
        if (ended.has(thread) || signal.aborted) return resolve();
        const held = waiting.get(thread) ?? new Set();
        waiting.set(thread, held);
        const release = (): void => {
          cancel();
          held.delete(release);
          if (held.size === 0) waiting.delete(thread);
          signal.removeEventListener('abort', release);
          resolve();
        };
        const cancel = clock.after(mostHeldBack, release);
        held.add(release);
        signal.addEventListener('abort', release, { once: true });
      }),
    said: (thread) => asked.get(thread),
  };
};
