import { createHmac } from 'node:crypto';
import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import type { Conversing, Watch } from './loop/converse.ts';
import type { Record as Run } from './loop/journal.ts';
import type { Means } from './means.ts';
import type { StudyInput } from './study.ts';

/** What every phase works with. */
export interface Phase {
  readonly input: StudyInput;
  readonly means: Means;
  /** Of this run alone, kept in its journal: what is fenced with it stays the same when the run is taken up again. */
  readonly seal: string;
  /** When the run first began, milliseconds since 1970. */
  readonly at: number;
  readonly watch: (phase: string) => Watch;
  readonly conversing: Conversing;
}

const begun = z.object({ seal: z.string().min(32), at: z.number() });

/** The seal of a run and the time of its beginning: drawn once, then kept. */
export const begunOf = async (
  run: Run,
  { now, secret }: Pick<Means, 'now' | 'secret'>,
): Promise<z.infer<typeof begun>> => {
  const kept = run.phase('begun');
  if (kept !== undefined) return begun.parse(kept.outcome);
  const outcome = { seal: secret(), at: now() };
  await run.append({ kind: 'phase ended', phase: 'begun', outcome });
  return outcome;
};

/** What a model is told before anything else, the same for every run: for an hour it is read from the cache. */
export const frozen = (prompt: string): Anthropic.TextBlockParam[] => [
  { type: 'text', text: prompt, cache_control: { type: 'ephemeral', ttl: '1h' } },
];

/** Unguessable for whoever wrote the text, and the same for the same text of the same run. */
export const nonceFor = (seal: string, text: string): string =>
  createHmac('sha256', seal).update(text).digest('hex').slice(0, 32);

/** The outcome of a phase: as it was kept, or made now and kept. */
export const kept = async <Outcome>(
  { conversing: { run, signal } }: Phase,
  phase: string,
  schema: z.ZodType<Outcome>,
  make: () => Promise<Outcome>,
): Promise<Outcome> => {
  const before = run.phase(phase);
  if (before !== undefined) return schema.parse(before.outcome);
  const outcome = await make();
  // Stopped, or the process ends: what was called off did not fail, and a run that is taken up again asks anew.
  signal.throwIfAborted();
  await run.append({ kind: 'phase ended', phase, outcome });
  return outcome;
};
