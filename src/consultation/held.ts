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

const isFound = ({ foundIn }: Fact): boolean => foundIn !== undefined;

/** All that is held of one fact, what people say before what was found. */
const saidFirst = (held: Held): readonly Fact[] =>
  held.statements
    .map(({ fact }) => fact)
    .toSorted((one, other) => Number(isFound(one)) - Number(isFound(other)));

/** A list that people and documents share: named after both, in the words of who said it. */
const listOf = (facts: readonly Fact[]): Fact | undefined => {
  const last = facts.findLast((fact) => !isFound(fact)) ?? facts.at(-1);
  if (last === undefined) return undefined;
  const places = [
    ...new Set(facts.flatMap((fact) => (isFound(fact) && fact !== last ? [fact.by ?? ''] : []))),
  ];
  const value = [...new Set(facts.flatMap((fact) => (isList(fact.value) ? fact.value : [])))];
  if (places.length === 0) return { ...last, value };
  return {
    ...last,
    value,
    by: `${last.by === undefined ? '' : `${last.by}; `}also found in ${places.join(', ')}`,
  };
};

/** What people hold of one fact and cannot all be true; undefined where they agree. */
export const contradictionOf = (id: string, held: Held): Contradiction | undefined => {
  const facts = saidFirst(held);
  const clash = facts.some((one, index) => facts.slice(index + 1).some((other) => !agree(one, other)));
  return clash ? { fact: id, statements: facts } : undefined;
};

/**
 * The one fact that advice is worked out from: what was said last where people agree (lists add up); where numbers differ,
 * the range over all of them; where choices differ, what was said first, until they settle it. What a person says goes
 * before what was found; lists alone add up over both.
 */
export const settled = (held: Held): Fact | undefined => {
  const all = saidFirst(held);
  const said = all.filter((fact) => !isFound(fact));
  const facts = said.length > 0 ? said : all;
  const [first] = facts;
  const last = facts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (all.every(({ value }) => isList(value))) return listOf(all);
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
