import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { keptJournal } from './analyst/loop/kept-journal.ts';
import type { Model } from './analyst/model/ask.ts';
import type { Budget } from './analyst/model/budget.ts';
import { lookedAt, mostFiles, mostPages } from './analyst/reading/media.ts';
import { type LoadedFile, readMessage } from './analyst/reading/read-message.ts';
import type { Clock, Job } from './contracts/engine.ts';
import { PlumblineError } from './contracts/errors.ts';
import type { Keeping, Reading, ReadingJob } from './contracts/reading.ts';
import type { Settings } from './contracts/settings.ts';
import { fence } from './evidence/envelope.ts';
import { dollars, type Environment, isOff } from './model-means.ts';

/** What the environment says of reading messages. */
export interface ReadingOptions {
  /** Absent where it is switched off. */
  readonly model?: string;
  /** USD. */
  readonly perMessage: number;
  readonly seconds: number;
}

/** Small and fast: a message costs a fraction of a cent, and is read in a second or two. */
const usualModel = 'claude-haiku-5-5';
const usualSeconds = 30;
const day = 86_400_000;
const mostTokens = 400_000;
/** One answer, one with more room, one repair. */
const mostCalls = 4;
/** Messages read at the same time, of all threads: jobs of other kinds shall not wait behind a platform that hangs. */
const mostAtOnce = 3;
const mostKept = 200;

const secondsOf = (environment: Environment): number => {
  const typed = environment['PLUMBLINE_READING_SECONDS'];
  if (typed === undefined || typed === '') return usualSeconds;
  const value = Number(typed);
  if (Number.isFinite(value) && value > 0 && value <= 600) return value;
  throw new PlumblineError(`PLUMBLINE_READING_SECONDS=${typed} is no number of seconds up to 600.`, {
    code: 'reading.seconds',
    hint: `Give a number, such as PLUMBLINE_READING_SECONDS=${usualSeconds}.`,
  });
};

/** Reads the environment. Throws `study.budget` or `reading.seconds` for what is no number. */
export const readingOptions = (environment: Environment): ReadingOptions => {
  const model = environment['PLUMBLINE_READING_MODEL']?.trim() || usualModel;
  return {
    ...(isOff(model) ? {} : { model }),
    perMessage: dollars(environment, 'PLUMBLINE_READING_BUDGET_USD', 0.02),
    seconds: secondsOf(environment),
  };
};

/** A model that is given up after so many seconds, however the platform behaves. */
export const withinTime =
  (model: Model, seconds: number): Model =>
  async (ask, signal) => {
    const late = AbortSignal.timeout(seconds * 1000);
    const came = await model(ask, AbortSignal.any([signal, late]));
    return came.kind === 'failed' && came.trouble.kind === 'cancelled' && !signal.aborted
      ? { kind: 'failed', trouble: { kind: 'silent' } }
      : came;
  };

/** What reading shares with the study of reports: money, patience and breaker are the same. */
export interface ReadingParts {
  readonly settings: Settings;
  readonly clock: Clock;
  /** Asks for a thread, each request for so many seconds at most. */
  readonly ask: (thread: string, seconds: number) => (budget: Budget) => Model;
  /** USD that may still be spent for a thread. */
  readonly left: (thread: string) => Promise<number>;
}

/** The job that reads a message, and where the bytes of its files wait for it. */
export interface MessageReading {
  readonly job: (job: Job, signal: AbortSignal) => Promise<Reading>;
  /** For a day. */
  readonly keep: (bytes: Uint8Array) => Promise<Keeping>;
}

/** What reads messages with a small model; undefined where it is switched off. */
export const startReading = (
  environment: Environment,
  { settings, clock, ask, left }: ReadingParts,
): MessageReading | undefined => {
  const { model, perMessage, seconds } = readingOptions(environment);
  if (model === undefined) return undefined;
  const prompt = readFileSync(new URL('../prompts/reading.md', import.meta.url), 'utf8');
  const journals = settings.cache<unknown>('reading-journals', z.json(), { entries: 5_000, lifetime: day });
  const files = settings.cache('files-to-read', z.string(), { entries: mostKept, lifetime: day });
  let running = 0;

  const loaded = async ({ files: kept }: ReadingJob): Promise<readonly LoadedFile[]> => {
    const all: LoadedFile[] = [];
    let seen = 0;
    for (const { name, media, key, pages = 1 } of kept) {
      const problem =
        all.length >= mostFiles
          ? `of one message ${mostFiles} files are read`
          : seen + pages > mostPages
            ? `of one message ${mostPages} pages are looked at`
            : undefined;
      const data = problem === undefined ? await files.get(key) : undefined;
      if (data !== undefined) seen += pages;
      all.push({
        name,
        media,
        ...(data === undefined ? { problem: problem ?? 'it is kept no longer' } : { data }),
      });
    }
    return all;
  };

  return {
    keep: async (bytes) => {
      const looked = lookedAt(bytes);
      if (looked === undefined || 'problem' in looked) return looked;
      const key = createHash('sha256').update(bytes).digest('hex');
      await files.set(key, Buffer.from(bytes).toString('base64'));
      return { key, ...looked };
    },
    job: async ({ thread, input }, signal) => {
      if (running >= mostAtOnce)
        throw new PlumblineError('too many messages are read at the same time', {
          code: 'reading.busy',
          hint: 'It is tried again by itself.',
          retryable: true,
        });
      running += 1;
      try {
        const job = input as ReadingJob;
        const rest = Math.max(0, await left(thread));
        return await readMessage(
          job,
          await loaded(job),
          {
            model,
            ask: ask(thread, seconds),
            journal: keptJournal(journals, `reading ${thread}`, job.message),
            prompt,
            fence: (text, source, nonce) => fence(text, { source, trust: 'untrusted', nonce }),
            allowance: (before) => ({
              usd: Math.min(perMessage, before.usd + rest),
              tokens: mostTokens,
              calls: mostCalls,
            }),
            wallMilliseconds: seconds * 1000,
            now: () => clock.now(),
            secret: () => randomBytes(32).toString('hex'),
          },
          signal,
        );
      } finally {
        running -= 1;
      }
    },
  };
};
