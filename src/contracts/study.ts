import { z } from 'zod';
import { consultedRecord, ledgerEntry } from './evidence.ts';

/** One statement, its numbers by reference, with the ids of ledger entries and sources that it rests on. */
export const studyClaim = z.object({ text: z.string(), evidence: z.array(z.string()) });

export type StudyClaim = z.infer<typeof studyClaim>;

const claims = z.array(studyClaim);

/** What a language model adds to the advisor's findings; every claim of it stands on a figure, a fact or an entry. */
export const studied = z.object({
  summary: claims,
  present: claims,
  options: z.array(z.object({ option: z.string(), claims })),
  /** The advisor's option, or another one with a reason that cites evidence. */
  recommended: z.object({ option: z.string(), reason: claims }),
  failures: claims,
  plan: claims,
  open: claims,
});

/** Money, tokens and requests of one study. */
export const studySpent = z.object({ usd: z.number(), tokens: z.number(), calls: z.number() });

/** What became of one study of one report; kept with the thread, so its size is bounded. */
export const study = z.object({
  /** Of the brief that it is about. */
  revision: z.number(),
  /** Absent where there was no key: then only the team's own sources were asked. */
  model: z.string().optional(),
  /** ISO, when it ended. */
  at: z.string(),
  /** Absent where the model did not come to an end: `troubles` says why. */
  studied: studied.optional(),
  /** What is cited, and whatever was found inside. */
  ledger: z.array(ledgerEntry),
  record: consultedRecord.optional(),
  /** What became of the search of the web, in words. */
  outside: z.string(),
  /** Claims that were taken out since nothing stood behind them. */
  takenOut: z.number(),
  spent: studySpent,
  /** For people: what did not work, one sentence each. */
  troubles: z.array(z.string()),
});

export type Study = z.infer<typeof study>;
