import { readFileSync } from 'node:fs';
import { availabilityChecks } from './verify/availability.ts';
import type { Check, Comparison, KnownAnswer } from './verify/check.ts';
import { partitioningChecks } from './verify/partitioning.ts';
import { queueingChecks } from './verify/queueing.ts';
import { quorumChecks } from './verify/quorum.ts';
import { restatedChecks } from './verify/restated.ts';
import { storageChecks } from './verify/storage.ts';

/** What stands behind a row: a calculator's answer, a constant that is held, or nothing yet. */
type VerifyKind = 'computed' | 'restated' | 'out of family' | 'informative';

/** One known answer. `ok` is null where nothing was compared. */
export interface VerifyRow {
  readonly id: string;
  readonly topic: string;
  readonly kind: VerifyKind;
  readonly ok: boolean | null;
  /** Every number that was compared, by what it is; the published answer where none was. */
  readonly expected: unknown;
  readonly got: Readonly<Record<string, number>> | null;
  /** As published, in words. */
  readonly tolerance: string;
  /** What differs, or why nothing was compared. */
  readonly note?: string;
}

const computedChecks: Readonly<Record<string, Check>> = {
  ...availabilityChecks,
  ...quorumChecks,
  ...queueingChecks,
  ...storageChecks,
  ...partitioningChecks,
};

const outOfFamily = (answer: KnownAnswer): string => {
  if (answer.id.startsWith('quoracle-'))
    return 'needs the optimiser of quorum strategies, which is not built yet';
  if (answer.id.startsWith('pbs-')) return 'needs a simulation of replica latencies, which is not built yet';
  if (answer.topic === 'decision') return 'group decisions are not a calculation of a consultation yet';
  return 'a published table, not a calculation: it belongs to the knowledge of patterns and products';
};

const skipped = (answer: KnownAnswer): VerifyRow => {
  const informative = answer.tolerance.includes('informative only');
  return {
    id: answer.id,
    topic: answer.topic,
    kind: informative ? 'informative' : 'out of family',
    ok: null,
    expected: answer.expected,
    got: null,
    tolerance: answer.tolerance,
    note: informative ? 'no target, by its own source' : outOfFamily(answer),
  };
};

const holds = ({ expected, got, within }: Comparison): boolean => Math.abs(got - expected) <= within;

const compared = (answer: KnownAnswer, kind: VerifyKind, check: Check): VerifyRow => {
  const row = { id: answer.id, topic: answer.topic, kind, tolerance: answer.tolerance };
  try {
    const comparisons = check(answer);
    const wrong = comparisons.filter((comparison) => !holds(comparison));
    return {
      ...row,
      ok: comparisons.length > 0 && wrong.length === 0,
      expected: Object.fromEntries(comparisons.map(({ what, expected }) => [what, expected])),
      got: Object.fromEntries(comparisons.map(({ what, got }) => [what, got])),
      ...(wrong.length === 0 ? {} : { note: `differs: ${wrong.map(({ what }) => what).join(', ')}` }),
    };
  } catch (error) {
    return {
      ...row,
      ok: false,
      expected: answer.expected,
      got: null,
      note: `could not be computed: ${String(error)}`,
    };
  }
};

const knownAnswers = (): readonly KnownAnswer[] => {
  const file = new URL('../../bench/known-answers.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly checks: readonly KnownAnswer[] }).checks;
};

/**
 * Every known answer of the published set against what the calculators of a consultation give, or the constants that they
 * use. Takes other answers only to test that a wrong one is found.
 */
export const verify = (
  answers: readonly KnownAnswer[] = knownAnswers(),
): { readonly rows: readonly VerifyRow[] } => ({
  rows: answers.map((answer) => {
    const computed = computedChecks[answer.id];
    if (computed !== undefined) return compared(answer, 'computed', computed);
    const restated = restatedChecks[answer.id];
    return restated === undefined ? skipped(answer) : compared(answer, 'restated', restated);
  }),
});
