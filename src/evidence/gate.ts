import { PlumblineError } from '../contracts/errors.ts';
import {
  type Category,
  type ConsultedRecord,
  categories,
  consultedRecord,
  type LedgerEntry,
} from '../contracts/evidence.ts';
import { answersQuestion } from './answers.ts';

declare const checked: unique symbol;

/** A complete record that was checked against the ledger and the operator's file; only `insideRecord` makes one. */
export type InsideRecord = ConsultedRecord & { readonly [checked]: true };

/** What a record is checked against. */
export interface InsideGrounds {
  /** Categories for which the operator's file has a server, also one that cannot be used. */
  readonly configured: readonly Category[];
  readonly entries: readonly LedgerEntry[];
}

const passed = new WeakSet<object>();

const refuse = (what: string): never => {
  throw new PlumblineError(`The web is not asked: ${what}.`, {
    code: 'evidence.inside-first',
    hint: 'Consult the sources inside first, store the record of it, and hand in what the store gives back.',
  });
};

const check = (category: Category, record: ConsultedRecord, { configured, entries }: InsideGrounds): void => {
  const outcome = record.categories[category];
  if (outcome.status === 'failed') return;
  if (outcome.status === 'not configured') {
    if (configured.includes(category)) refuse(`${category} is configured, and the record says it is not`);
    return;
  }
  if (!configured.includes(category))
    refuse(`${category} is not configured, and the record says it was consulted`);
  const named = outcome.entries.map((id) => entries.find((entry) => entry.id === id));
  const sound = named.every(
    (entry) =>
      entry?.kind === 'mcp' && entry.category === category && answersQuestion(category, entry.excerpt),
  );
  if (!sound) refuse(`${category} names an entry that is not in the ledger or does not answer its question`);
};

/**
 * The record that opens the way to the web, out of what the store gave back: it must say for each category that it was
 * consulted (with entries that answer its question), is not configured, or failed. Throws `evidence.inside-first`.
 */
export const insideRecord = (stored: unknown, grounds: InsideGrounds): InsideRecord => {
  const record = consultedRecord.safeParse(stored);
  if (!record.success) return refuse('there is no complete record of what was consulted inside');
  for (const category of categories) check(category, record.data, grounds);
  passed.add(record.data);
  return record.data as InsideRecord;
};

/**
 * The web phase behind its gate: it cannot be called without a record that `insideRecord` has made in this process, whatever
 * the types of the caller say. Throws `evidence.inside-first`.
 */
export const afterInside =
  <Rest extends readonly unknown[], Result>(web: (record: InsideRecord, ...rest: Rest) => Result) =>
  (record: InsideRecord, ...rest: Rest): Result =>
    passed.has(record) ? web(record, ...rest) : refuse('its record was not checked');
