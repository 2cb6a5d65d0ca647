import type { FactView } from '../../../contracts/fact.ts';
import type { Rule, RuleOut } from '../../../contracts/pattern.ts';
import { out, rule } from '../rule.ts';

/** A condition together with the facts it reads, so that combined rules declare their reads without repeating them. */
export interface Sign {
  readonly reads: readonly string[];
  readonly holds: (facts: FactView) => boolean;
}

/** The flag was said to hold. */
export const said = (id: string): Sign => ({ reads: [id], holds: (facts) => facts.is(id) });

/** The flag was said not to hold. */
export const denied = (id: string): Sign => ({ reads: [id], holds: (facts) => facts.isNot(id) });

/** The choice is one of the values. */
export const chosen = (id: string, ...values: readonly string[]): Sign => ({
  reads: [id],
  holds: (facts) => values.includes(facts.choice(id) ?? ''),
});

/** The set has one of the members. */
export const has = (id: string, ...members: readonly string[]): Sign => ({
  reads: [id],
  holds: (facts) => facts.set(id).some((member) => members.includes(member)),
});

/** The number was said, found or derived, and is at least `least` (canonical unit). */
export const atLeast = (id: string, least: number): Sign => ({
  reads: [id],
  holds: (facts) => (facts.stated(id) ?? Number.NEGATIVE_INFINITY) >= least,
});

/** The number was said, found or derived, and is at most `most` (canonical unit). */
export const atMost = (id: string, most: number): Sign => ({
  reads: [id],
  holds: (facts) => (facts.stated(id) ?? Number.POSITIVE_INFINITY) <= most,
});

const reads = (signs: readonly Sign[]): readonly string[] => [
  ...new Set(signs.flatMap((sign) => sign.reads)),
];

/** Every sign holds. */
export const all = (...signs: readonly Sign[]): Sign => ({
  reads: reads(signs),
  holds: (facts) => signs.every((sign) => sign.holds(facts)),
});

/** At least one sign holds. */
export const any = (...signs: readonly Sign[]): Sign => ({
  reads: reads(signs),
  holds: (facts) => signs.some((sign) => sign.holds(facts)),
});

/** The sign does not hold: silence counts as not holding. */
export const none = (...signs: readonly Sign[]): Sign => ({
  reads: reads(signs),
  holds: (facts) => !signs.some((sign) => sign.holds(facts)),
});

/** A rule from a sign. */
export const reason = (points: number, sign: Sign, because: string): Rule =>
  rule(points, sign.reads, sign.holds, because);

/** A hard constraint from a sign. */
export const forbid = (sign: Sign, because: string): RuleOut => out(sign.reads, sign.holds, because);
