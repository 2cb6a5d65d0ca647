import type { Contradiction, Fact, FactValue, Range } from '../contracts/fact.ts';
import type { Consultation, Held } from './state.ts';

const rangeOf = (fact: Fact): Range | undefined =>
  fact.range ?? (typeof fact.value === 'number' ? [fact.value, fact.value] : undefined);

const isList = (value: FactValue | undefined): value is readonly string[] => typeof value === 'object';

/** Two people may say the same in other words: "about 5k" and 5,000 agree when their ranges touch. */
const nearlyEqual = 1.05;

/** Whether both can hold: numbers whose ranges touch, equal choices; lists never clash, they add up. */
export const agree = (one: Fact, other: Fact): boolean => {
  if (isList(one.value) && isList(other.value)) return true;
  const [a, b] = [rangeOf(one), rangeOf(other)];
  if (a === undefined || b === undefined) return one.value === other.value;
  const [lower, upper] = a[0] <= b[0] ? [a, b] : [b, a];
  return upper[0] <= lower[1] || (lower[1] > 0 && upper[0] / lower[1] <= nearlyEqual);
};

/** What people hold of one fact and cannot all be true; undefined where they agree. */
export const contradictionOf = (id: string, held: Held): Contradiction | undefined => {
  const facts = held.statements.map(({ fact }) => fact);
  const clash = facts.some((one, index) => facts.slice(index + 1).some((other) => !agree(one, other)));
  return clash ? { fact: id, statements: facts } : undefined;
};

/**
 * The one fact that advice is worked out from: what was said last where people agree (lists add up); where numbers differ,
 * the range over all of them; where choices differ, what was said first, until they settle it.
 */
export const settled = (held: Held): Fact | undefined => {
  const facts = held.statements.map(({ fact }) => fact);
  const [first] = facts;
  const last = facts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (facts.every(({ value }) => isList(value)))
    return { ...last, value: [...new Set(facts.flatMap(({ value }) => (isList(value) ? value : [])))] };
  if (facts.every((one) => agree(one, last))) return last;
  const ranges = facts.map(rangeOf);
  if (ranges.some((range) => range === undefined)) return first;
  const ends = ranges.flatMap((range) => range ?? []);
  const { value: _, ...rest } = last;
  return { ...rest, range: [Math.min(...ends), Math.max(...ends)] };
};

/** What a consultation knows, one fact an id, in a stable order. */
export const knownFacts = (state: Consultation): readonly Fact[] =>
  Object.keys(state.facts)
    .sort()
    .flatMap((id) => {
      const held = state.facts[id];
      const fact = held === undefined ? undefined : settled(held);
      return fact === undefined ? [] : [fact];
    });

/** All facts that people differ on. */
export const contradictionsOf = (state: Consultation): readonly Contradiction[] =>
  Object.keys(state.facts)
    .sort()
    .flatMap((id) => {
      const held = state.facts[id];
      const found = held === undefined ? undefined : contradictionOf(id, held);
      return found === undefined ? [] : [found];
    });
