import { z } from 'zod';
import type { Unit } from './quantity.ts';

/** What a source inside the team's own walls is asked for; `other` = whatever its operator's queries ask. */
export const categories = ['code-graph', 'documentation', 'sequential-thinking', 'other'] as const;

export type Category = (typeof categories)[number];

/** What each category is consulted for; an entry counts only if its excerpt answers this. */
export const categoryQuestions: Readonly<Record<Category, string>> = {
  'code-graph': 'Which stores exist in the code, and how are they read and written?',
  documentation: 'Which decisions and which data model are written down?',
  'sequential-thinking': 'In which steps is this to be thought through?',
  other: 'What does this source say about the present system?',
};

/** Longest excerpt that an entry keeps, in characters. */
export const longestExcerpt = 1500;

const units = [
  '1/s',
  'B/s',
  'B',
  's',
  'fraction',
  'fraction/year',
  'count',
  'USD/month',
  'USD',
  'per day',
  'km',
  'date',
  'months',
  'none',
] as const satisfies readonly Unit[];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A number of an excerpt: in the canonical unit where one stands beside it, and the words as they stand there. */
export const citedNumber = z.object({
  value: z.number(),
  unit: z.enum(units).optional(),
  text: z.string().min(1).max(80),
});

export type CitedNumber = z.infer<typeof citedNumber>;

/** How far a text can be leaned on: what kind of writing it is, shown beside each reference. */
export const evidenceClasses = [
  'code',
  'documentation',
  'vendor documentation',
  'paper',
  'engineering blog',
  'other',
] as const;

export type EvidenceClass = (typeof evidenceClasses)[number];

/** One thing that was found: where, when, by which call, and the words of it that answer what was asked. */
export const ledgerEntry = z.object({
  /** `E1`, `E2`, … in the order in which they were found in one consultation. */
  id: z.string().regex(/^E[1-9]\d{0,3}$/),
  kind: z.enum(['mcp', 'web', 'thread', 'knowledge']),
  class: z.enum(evidenceClasses),
  /** Of the MCP server that gave it. */
  category: z.enum(categories).optional(),
  server: z.string().max(100).optional(),
  tool: z.string().max(200).optional(),
  /** sha256 of the call's arguments as canonical JSON. */
  argsHash: sha256.optional(),
  url: z.url().max(2000).optional(),
  /** The document that was read, as the team knows it: "docs/adr/0007-messages.md". */
  document: z.string().min(1).max(200).optional(),
  retrievedAt: z.iso.datetime(),
  /** Hidden characters and secrets are taken out; what is left out between pieces is said in square brackets. */
  excerpt: z.string().max(longestExcerpt),
  /** Characters of the whole text, of which the excerpt is a part. */
  wholeLength: z.int().min(0),
  /** Kinds of secrets that stood in the text, such as "private key". */
  redacted: z.array(z.string().max(60)).max(50),
  numbers: z.array(citedNumber).max(100),
  /** sha256 of the whole text as it came. */
  hash: sha256,
});

export type LedgerEntry = z.infer<typeof ledgerEntry>;

const why = z.string().min(1).max(600);

/** What became of a category: `consulted` names entries whose excerpts answer its question. */
export const categoryOutcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('consulted'), entries: z.array(ledgerEntry.shape.id).min(1).max(100) }),
  z.object({ status: z.literal('not configured') }),
  z.object({ status: z.literal('failed'), why }),
]);

export type CategoryOutcome = z.infer<typeof categoryOutcome>;

/** What became of every category, none left out: it must be stored before the web is asked anything. */
export const consultedRecord = z.strictObject({
  at: z.iso.datetime(),
  categories: z.strictObject({
    'code-graph': categoryOutcome,
    documentation: categoryOutcome,
    'sequential-thinking': categoryOutcome,
    other: categoryOutcome,
  }),
});

export type ConsultedRecord = z.infer<typeof consultedRecord>;

/** What came of asking the team's own sources; kept with the thread, so that nobody asks them the same again. */
export interface Consulted {
  readonly entries: readonly LedgerEntry[];
  readonly record: ConsultedRecord;
  /** For people: one sentence for each thing that went wrong. */
  readonly problems: readonly string[];
}

/** The kept words of an entry; undefined where the ledger has none of that id. */
export const entryText = (entries: readonly LedgerEntry[], id: string): string | undefined =>
  entries.find((entry) => entry.id === id)?.excerpt;

const outcomeInWords = (outcome: CategoryOutcome): string => {
  switch (outcome.status) {
    case 'consulted':
      return `consulted (${outcome.entries.join(', ')})`;
    case 'not configured':
      return 'not configured';
    case 'failed':
      return `not consulted, ${outcome.why.replace(/\.$/, '')}`;
  }
};

/** One clause for each category, for the thread and the report: "documentation: consulted (E1, E3)". */
export const consultedInWords = (record: ConsultedRecord): readonly string[] =>
  categories.map((category) => `${category}: ${outcomeInWords(record.categories[category])}`);

/** Port: where the hashes of approved tool definitions are kept; a plain key and value. */
export interface PinStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}
