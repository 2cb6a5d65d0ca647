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
