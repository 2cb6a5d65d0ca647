import { z } from 'zod';
import { type Category, consultedRecord, ledgerEntry } from './evidence.ts';
import { figureSchema } from './figure-schema.ts';

/** One statement, its numbers by reference, with the ids of ledger entries and sources that it rests on. */
export const studyClaim = z.object({
  text: z.string().min(1).max(1_200),
  evidence: z.array(z.string().max(120)).max(8),
});

export type StudyClaim = z.infer<typeof studyClaim>;

const claims = (most: number) => z.array(studyClaim).max(most);

/**
 * What a language model adds to the advisor's findings; what is kept of it stands on a figure, a fact or an entry. Not recursive,
 * since the platform's schemas are not; lengths are checked when it comes back, for the platform knows shapes alone.
 */
export const studied = z.object({
  summary: claims(6),
  present: claims(10),
  options: z.array(z.object({ option: z.string().max(200), claims: claims(6) })).max(8),
  /** The advisor's option, or another one with a reason that cites evidence. */
  recommended: z.object({ option: z.string().max(200), reason: claims(4) }),
  failures: claims(8),
  plan: claims(8),
  open: claims(8),
});

export type Studied = z.infer<typeof studied>;

/** Money, tokens and requests of one study. */
export const studySpent = z.object({ usd: z.number(), tokens: z.number(), calls: z.number() });

/** All that the web is told, to the byte, and how much of the brief it is not told, by kind; never what that was. */
export const webSent = z.object({
  text: z.string(),
  takenOut: z.array(z.object({ kind: z.string(), count: z.number() })),
});

export type WebSent = Readonly<z.infer<typeof webSent>>;

/** Who would be asked about a report in a channel, and what the web would be told; `web` is absent where it is kept off it. */
export interface Outbound {
  readonly model?: string;
  readonly servers: readonly {
    readonly name: string;
    readonly category: Category;
    readonly problem?: string;
  }[];
  readonly web?: WebSent;
}

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
  /** Worked out for this study and cited in it, beside the findings' own; absent where there are none. */
  figures: z.array(figureSchema).optional(),
  record: consultedRecord.optional(),
  /** What became of the search of the web, in words. */
  outside: z.string(),
  /** Absent where the web was not asked. */
  sent: webSent.optional(),
  /** Claims that were taken out since nothing stood behind them. */
  takenOut: z.number(),
  spent: studySpent,
  /** For people: what did not work, one sentence each. */
  troubles: z.array(z.string()),
});

export type Study = z.infer<typeof study>;
