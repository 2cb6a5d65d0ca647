import { z } from 'zod';

const areas = [
  'shape',
  'storage',
  'replication',
  'partitioning',
  'consistency',
  'streaming',
  'resilience',
] as const;

const text = z.string().min(1);
const finite = z.number();

const fact = z
  .strictObject({
    id: text,
    value: z.union([finite, z.string(), z.boolean(), z.array(z.string())]).optional(),
    range: z.tuple([finite, finite]).optional(),
    unit: text,
    origin: z.enum(['stated', 'derived', 'assumed', 'found']),
    quote: text.optional(),
    /** Of what was found in the team's own sources: where, and the entry of the ledger. */
    foundIn: z
      .strictObject({ document: text, entry: text, class: text, server: text, tool: text, hash: text })
      .optional(),
  })
  .refine(({ value, range }) => value !== undefined || range !== undefined, 'value, range or both');

const choice = z.strictObject({ area: z.enum(areas), pattern: text, product: text.optional(), why: text });

const mostPerArea = 2;
const choices = z
  .array(choice)
  .refine(
    (list) => areas.every((area) => list.filter((one) => one.area === area).length <= mostPerArea),
    'at most two choices an area',
  );

const option = z.strictObject({
  id: text,
  title: text,
  role: z.enum(['keep', 'simplest', 'recommended', 'scale', 'alternative']),
  choices,
  scores: z.array(z.strictObject({ criterion: text, value: finite.min(0).max(4), why: z.array(text) })),
  cap: z.strictObject({ partition: text, pacelc: text, says: text }),
  gains: z.array(text),
  pays: z.array(text).min(1),
  ruledOut: text.optional(),
});

const input = z.union([
  z.strictObject({ fact: text, value: finite, unit: text }),
  z.strictObject({ constant: text, value: finite, unit: text, source: text }),
  z.strictObject({ figure: text, value: finite, unit: text }),
]);

const figure = z.strictObject({
  id: text,
  value: finite,
  unit: text,
  formula: text,
  inputs: z.record(z.string(), input),
  source: text,
});

const failure = z.strictObject({
  of: text,
  what: text,
  userEffect: text,
  rpo: text,
  rto: text,
  drill: text,
});

const picture = z.strictObject({
  kind: text,
  title: text,
  alt: text,
  mermaid: text.optional(),
  file: text.optional(),
});

/** The object that `consult --json` prints; each field is described in docs/json-contract.md. */
export const jsonContract = z.strictObject({
  version: z.literal(1),
  brief: z.strictObject({
    facts: z.array(fact),
    unread: z.array(z.strictObject({ text: z.string(), line: z.number(), reason: z.string() })),
  }),
  recommendation: z.strictObject({
    option: text,
    title: text,
    headline: z.array(text).min(1).max(3),
    choices,
  }),
  options: z.array(option).min(1),
  questions: z.array(z.strictObject({ fact: text, ask: text, flips: text })),
  figures: z.array(figure),
  failures: z.array(failure),
  pictures: z.array(picture),
  markdown: text,
});

export type JsonContract = z.infer<typeof jsonContract>;

/** What `consult --json` prints instead where there was too little to advise on. */
export const jsonRefusal = z.strictObject({
  version: z.literal(1),
  refused: z.strictObject({ reason: text, missing: z.array(text) }),
});

export type JsonRefusal = z.infer<typeof jsonRefusal>;
