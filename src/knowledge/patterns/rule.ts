import type { FactView } from '../../contracts/fact.ts';
import type { Rule, RuleOut } from '../../contracts/pattern.ts';

/** A reason for (points above 0) or against; `when` may read the facts of `reads` and no others. */
export const rule = (
  points: number,
  reads: readonly string[],
  when: (facts: FactView) => boolean,
  because: string,
): Rule => ({ points, reads, when, because });

/** A hard constraint: the pattern is out where it holds. */
export const out = (
  reads: readonly string[],
  when: (facts: FactView) => boolean,
  because: string,
): RuleOut => ({ reads, when, because });

/** Counts when the flag was said to hold. */
export const onFlag = (points: number, id: string, because: string): Rule =>
  rule(points, [id], (facts) => facts.is(id), because);

/** Counts when the choice is one of `values`; an assumed default counts as well. */
export const onChoice = (points: number, id: string, values: readonly string[], because: string): Rule =>
  rule(points, [id], (facts) => values.includes(facts.choice(id) ?? ''), because);

/** Counts once when at least one of the flags was said to hold, however many were. */
export const onAnyFlag = (points: number, ids: readonly string[], because: string): Rule =>
  rule(points, ids, (facts) => ids.some((id) => facts.is(id)), because);

/** Counts when all of the flags were said to hold. */
export const onAllFlags = (points: number, ids: readonly string[], because: string): Rule =>
  rule(points, ids, (facts) => ids.every((id) => facts.is(id)), because);

/** Counts when one of the products runs there today. */
export const onPresent = (points: number, products: readonly string[], because: string): Rule =>
  rule(
    points,
    ['present.products'],
    (facts) => facts.set('present.products').some((product) => products.includes(product)),
    because,
  );

/** Speaks against a pattern that was tried or is out of the question, by its own id or by a product that stands for it. */
export const onRejected = (pattern: string, products: readonly string[], because: string): Rule =>
  rule(
    -2,
    ['rejected.patterns', 'rejected.products'],
    (facts) =>
      facts.set('rejected.patterns').includes(pattern) ||
      facts.set('rejected.products').some((product) => products.includes(product)),
    because,
  );

/** Counts when the number was said (not assumed) and reaches `threshold`, in the canonical unit. */
export const onAtLeast = (points: number, id: string, threshold: number, because: string): Rule =>
  rule(points, [id], (facts) => (facts.stated(id) ?? Number.NEGATIVE_INFINITY) >= threshold, because);

/** Counts when the number was said (not assumed) and stays below `threshold`, in the canonical unit. */
export const onBelow = (points: number, id: string, threshold: number, because: string): Rule =>
  rule(points, [id], (facts) => (facts.stated(id) ?? Number.POSITIVE_INFINITY) < threshold, because);
