import { seeded } from '../../src/advisor/draws.ts';
import { median } from '../row.ts';
import type { EvalRow, Evaluation } from './run.ts';

/** Fewer values say nothing of how much they vary: all alike, they would pass for certainty. */
const leastForInterval = 8;

/** A mean with the interval in which 95 % of means lie when the cases are drawn again. */
export interface Interval {
  readonly mean: number;
  /** Absent of too few values. */
  readonly low?: number;
  readonly high?: number;
  readonly of: number;
}

const resamples = 2_000;

/** Percentile bootstrap (Efron 1979) of a mean, by a seed; undefined of nothing. */
export const interval = (values: readonly number[], seed: number): Interval | undefined => {
  if (values.length === 0) return undefined;
  const meanOf = (drawn: readonly number[]): number =>
    drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
  if (values.length < leastForInterval) return { mean: meanOf(values), of: values.length };
  const random = seeded(seed);
  const means = Array.from({ length: resamples }, () =>
    meanOf(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => means[Math.min(resamples - 1, Math.floor(share * resamples))] ?? 0;
  return { mean: meanOf(values), low: at(0.025), high: at(0.975), of: values.length };
};

/**
 * How likely so lopsided a count is where either side wins as often as the other: the two-sided sign test, ties left out
 * (Conover 1999, Practical Nonparametric Statistics, 3.4). 1 where there is nothing to tell apart.
 */
export const signTest = (wins: number, losses: number): number => {
  const [n, few] = [wins + losses, Math.min(wins, losses)];
  let [term, tail] = [0.5 ** n, 0];
  for (let k = 0; k <= few; k += 1) {
    tail += term;
    term *= (n - k) / (k + 1);
  }
  return Math.min(1, 2 * tail);
};

const points = { pass: 1, half: 0.5, forbidden: 0, fail: 0 } as const;
const preference = { ours: 1, tie: 0.5, bare: 0 } as const;

export interface Totals {
  /** Points of the benchmark for a case, 0 to 1. */
  readonly advisor: Interval | undefined;
  readonly ours: Interval | undefined;
  readonly bare: Interval | undefined;
  /** Points of ours above those of the bare model, case by case, of those that both answered. */
  readonly ahead: Interval | undefined;
  /** How often the judge prefers ours to the bare model; a tie counts half. */
  readonly preferred: Interval | undefined;
  readonly wins: number;
  /** Of wins and losses, by the sign test. */
  readonly chance: number;
  /** Briefs that stand as they were published, since none of their numbers could be moved. */
  readonly asPublished: number;
  readonly ties: number;
  readonly losses: number;
  readonly withoutVerdict: number;
  readonly forbidden: number;
  readonly studied: number;
  readonly strayNumbers: number;
  readonly strayAddresses: number;
  readonly takenOut: number;
  readonly medianUsd: number;
  readonly medianSeconds: number;
}

const count = (rows: readonly EvalRow[], holds: (row: EvalRow) => boolean): number =>
  rows.filter(holds).length;
const sum = (rows: readonly EvalRow[], of: (row: EvalRow) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const winsOf = (rows: readonly EvalRow[]): number => count(rows, ({ judged }) => judged.kind === 'ours');
const lossesOf = (rows: readonly EvalRow[]): number => count(rows, ({ judged }) => judged.kind === 'bare');

export const totalsOf = ({ rows }: Evaluation, seed: number): Totals => ({
  advisor: interval(
    rows.map(({ advisor }) => points[advisor]),
    seed,
  ),
  ours: interval(
    rows.map(({ ours }) => points[ours.result]),
    seed,
  ),
  bare: interval(
    rows.flatMap(({ bare }) => ('problem' in bare ? [] : [points[bare.result]])),
    seed,
  ),
  ahead: interval(
    rows.flatMap(({ ours, bare }) => ('problem' in bare ? [] : [points[ours.result] - points[bare.result]])),
    seed,
  ),
  preferred: interval(
    rows.flatMap(({ judged }) => (judged.kind === 'none' ? [] : [preference[judged.kind]])),
    seed,
  ),
  chance: signTest(winsOf(rows), lossesOf(rows)),
  asPublished: count(rows, ({ factor }) => factor === 1),
  wins: winsOf(rows),
  ties: count(rows, ({ judged }) => judged.kind === 'tie'),
  losses: lossesOf(rows),
  withoutVerdict: count(rows, ({ judged }) => judged.kind === 'none'),
  forbidden: count(rows, ({ ours }) => ours.result === 'forbidden'),
  studied: count(rows, ({ ours }) => ours.studied),
  strayNumbers: sum(rows, ({ ours }) => ours.strayNumbers.length),
  strayAddresses: sum(rows, ({ ours }) => ours.strayAddresses.length),
  takenOut: sum(rows, ({ ours }) => ours.takenOut),
  medianUsd: rows.length === 0 ? 0 : median(rows.map(({ ours }) => ours.usd)),
  medianSeconds: rows.length === 0 ? 0 : median(rows.map(({ ours }) => ours.seconds)),
});

const told = (value: Interval | undefined): string => {
  if (value === undefined) return 'none';
  const { mean, low, high, of } = value;
  return low === undefined || high === undefined
    ? `${mean.toFixed(2)} (${of} cases, too few for an interval)`
    : `${mean.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}, ${of} cases)`;
};

const judgedWords = ({ judged }: EvalRow): string =>
  judged.kind === 'none' ? `none: ${judged.problem}` : judged.kind;

/** Rows and totals as Markdown. */
export const tableOf = ({ rows, notRun }: Evaluation, totals: Totals, spent: number): string =>
  [
    '| case | numbers x | advisor | ours | bare | judge | stray | taken out | USD | s |',
    '| --- | ---: | --- | --- | --- | --- | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => {
      const { ours, bare } = row;
      const cells = [
        row.id,
        `${row.factor}`,
        row.advisor,
        ours.studied ? ours.result : `${ours.result} (not studied)`,
        'problem' in bare ? bare.problem : bare.result,
        judgedWords(row),
        `${ours.strayNumbers.length + ours.strayAddresses.length}`,
        `${ours.takenOut}`,
        ours.usd.toFixed(3),
        ours.seconds.toFixed(0),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    ...notRun.map(({ id, because }) => `| ${id} | | | | | not run: ${because} | | | | |`),
    '',
    `Points, with the interval of 95 %: ours ${told(totals.ours)}; the advisor alone ${told(totals.advisor)}; the bare model ${told(totals.bare)}; ours above the bare model, case by case: ${told(totals.ahead)}.`,
    `The judge prefers ours in ${told(totals.preferred)}: ${totals.wins} won, ${totals.ties} tied, ${totals.losses} lost, ${totals.withoutVerdict} without a verdict; a coin would be as lopsided with a chance of ${totals.chance.toFixed(2)}. Told as published, since no number could be moved: ${totals.asPublished}.`,
    'Only numbers with which the advisor decides as it does by the published ones were taken, so that what is expected still holds: cases in which it would waver are not among these, which favours ours.',
    `Forbidden: ${totals.forbidden}. Numbers that lead nowhere: ${totals.strayNumbers}. Addresses from outside the ledger: ${totals.strayAddresses}. Statements taken out: ${totals.takenOut}. Not studied: ${rows.length - totals.studied}.`,
    `A study costs ${totals.medianUsd.toFixed(3)} USD and takes ${totals.medianSeconds.toFixed(0)} s (median). Spent in all: ${spent.toFixed(3)} USD.`,
  ].join('\n');
