import { z } from 'zod';
import type { Consultation } from '../consultation/state.ts';
import { PlumblineError } from '../contracts/errors.ts';
import type { Consulted } from '../contracts/evidence.ts';
import type { Fact } from '../contracts/fact.ts';
import type { Study } from '../contracts/study.ts';
import type { Readings } from './reading/queue.ts';

/** Where each consultation of a channel stood when the last digest was made. */
export type Seen = Readonly<Record<string, { readonly revision: number; readonly phase: string }>>;

/** What is kept of a thread between turns. */
export interface Stored {
  readonly consultation?: Consultation;
  /** Facts that the last report was made of, for the difference to the next one. */
  readonly advisedFacts?: readonly Fact[];
  /** What a language model added to the last report. */
  readonly study?: Study;
  /** What the team's own sources said when the consultation was opened; `asked` while that is waited for. */
  readonly sources?: 'asked' | 'failed' | Consulted;
  /** Messages that a language model is to read, and what that has cost. */
  readonly readings?: Readings;
  /** Only of a channel's digest thread: what the last digest saw. */
  readonly digest?: Seen;
  /** YYYY-MM-DD of that digest. */
  readonly digestOn?: string;
}

const version = 1;

const envelope = z.object({ version: z.literal(version), of: z.unknown() });

/** Wrapped with the version of its shape, so that a later one can tell and translate it. */
export const toStored = (of: Stored): unknown => ({ version, of });

/** What `toStored` wrote. Throws `state.unreadable`: a thread is never taken for an empty one. */
export const fromStored = (body: unknown): Stored => {
  if (body === undefined) return {};
  const read = envelope.safeParse(body);
  if (read.success) return read.data.of as Stored;
  throw new PlumblineError('The kept state of this thread is of a form that this version does not know', {
    code: 'state.unreadable',
    hint: 'It was written by a newer Plumbline: start that one. Nothing was changed.',
  });
};

/** What lists, maps and digests of a channel show of a consultation, without opening it. */
export interface Summary {
  readonly title: string;
  readonly phase: Consultation['phase'];
  readonly revision: number;
  readonly recommended?: string;
  readonly headline: readonly string[];
  /** Questions that it waits for. */
  readonly waitsFor: readonly string[];
  readonly decision?: {
    readonly title: string;
    readonly by: string;
    readonly on: string;
    readonly reviewOn: string;
  };
  /** Titles of facts that are assumed and move a figure. */
  readonly assumed: readonly string[];
  /** What may go wrong and nothing answers. */
  readonly risks: readonly string[];
}

/** The summary of a consultation, bounded. */
export const summaryOf = (state: Consultation): Summary => ({
  title: state.title,
  phase: state.phase,
  revision: state.revision,
  ...(state.analysis?.recommended === undefined ? {} : { recommended: state.analysis.recommended.title }),
  headline: state.analysis?.headline ?? [],
  waitsFor: state.asked.map(({ ask }) => ask),
  ...(state.decision === undefined
    ? {}
    : {
        decision: {
          title: state.decision.title,
          by: state.decision.by,
          on: state.decision.on,
          reviewOn: state.decision.reviewOn,
        },
      }),
  assumed: state.analysis?.assumed ?? [],
  risks: state.analysis?.risks ?? [],
});
