import type { Fact, FactOrigin, FactValue } from '../../src/contracts/fact.ts';
import { printQuantity, printRange, type Unit } from '../../src/contracts/quantity.ts';
import type { BriefRow, Reply, StepState } from '../../src/contracts/reply.ts';
import { typedQuantity } from '../../src/contracts/typed-quantity.ts';
import type { ExportFormat } from '../../src/contracts/verb.ts';

/** How a number field is labelled: what a bare number in it means. */
export const unitWords: Readonly<Record<Unit, string>> = {
  '1/s': 'per second',
  'B/s': 'bytes per second',
  B: 'bytes',
  s: 'seconds',
  fraction: '%',
  'fraction/year': '% a year',
  count: '',
  'USD/month': 'dollars a month',
  USD: 'dollars',
  'per day': 'per day',
  km: 'km',
  months: 'months',
  date: 'date',
  none: '',
};

/** What stands for the origin of a fact on a card; said by a person needs no word. */
export const originWords: Readonly<Record<FactOrigin, string>> = {
  stated: '',
  derived: 'worked out',
  assumed: 'assumed',
  found: 'found',
};

const valueText = (value: FactValue, unit: Unit): string => {
  if (typeof value === 'number') return printQuantity(value, unit);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(', ');
};

/** What a fact says, for people. */
export const factText = (fact: Fact): string => {
  if (fact.value !== undefined) return valueText(fact.value, fact.unit);
  return fact.range === undefined ? 'unknown' : printRange(fact.range, fact.unit);
};

/** What a fact says so that the reader of typed values gets the very same value back. */
export const settledText = (fact: Fact): string =>
  typeof fact.value === 'number' ? typedQuantity(fact.value, fact.unit) : factText(fact);

/** What a statement of a contradiction is about, as the card names it. */
export const factTitle = (rows: readonly BriefRow[], fact: string): string =>
  rows.find((row) => row.fact === fact)?.title ??
  fact
    .replaceAll('.', ' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();

/** One sign for each state of a step. */
export const stepSigns: Readonly<Record<StepState, string>> = {
  waiting: '·',
  running: '…',
  done: '✓',
  failed: '✗',
};

/** How an export is called on a button. */
export const formatNames: Readonly<Record<ExportFormat, string>> = {
  md: 'Markdown',
  html: 'Page',
  pdf: 'PDF',
  json: 'JSON',
  adr: 'Decision record',
};

/** Sections of a report that are read at once; all others are behind a fold or left to the full report. */
export const openSections: ReadonlySet<string> = new Set(['executive-summary', 'trade-offs']);

/** "12 understood, 3 assumed, 2 open": what a brief card comes to. */
export const briefCount = (reply: Extract<Reply, { kind: 'brief' }>): string => {
  const assumed = reply.rows.filter(({ origin }) => origin === 'assumed').length;
  const parts = [
    `${reply.rows.length - assumed} understood`,
    ...(assumed > 0 ? [`${assumed} assumed`] : []),
    ...(reply.open.length > 0 ? [`${reply.open.length} open`] : []),
    ...(reply.contradictions.length > 0
      ? [
          `${reply.contradictions.length} ${reply.contradictions.length === 1 ? 'contradiction' : 'contradictions'}`,
        ]
      : []),
  ];
  return parts.join(' · ');
};
