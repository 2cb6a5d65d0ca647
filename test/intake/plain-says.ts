import { expect, test } from '@jest/globals';
import type { FactValue } from '../../src/contracts/fact.ts';
import { read } from '../../src/intake/read.ts';

/** An idea: what it states, sentences that state it, and sentences that only come near. */
export type Idea = readonly [
  fact: string,
  value: FactValue,
  said: readonly string[],
  nearMisses: readonly string[],
];

const states = (sentence: string, fact: string, value: FactValue): boolean =>
  read(sentence).facts.some(
    (found) =>
      found.id === fact &&
      found.origin === 'stated' &&
      (Array.isArray(found.value) ? found.value.includes(String(value)) : found.value === value),
  );

/** Each idea is stated by what says it, and not by what comes near it. */
export const testIdeas = (ideas: readonly Idea[]): void => {
  const rows = ideas.flatMap(([fact, value, said, near]) => [
    ...said.map((sentence) => ({ sentence, fact, value, wanted: true })),
    ...near.map((sentence) => ({ sentence, fact, value, wanted: false })),
  ]);
  test.each(rows)('$fact $wanted: $sentence', ({ sentence, fact, value, wanted }) => {
    expect(states(sentence, fact, value)).toBe(wanted);
  });
};
