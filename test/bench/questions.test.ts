import { expect, test } from '@jest/globals';
import { barsOf, type Interview, interview, isMet } from '../../bench/questions/interview.ts';

/** The short form of `npm run questions`: other people than those of the long one. */
const people = Array.from({ length: 20 }, (_, index) => interview(1_000 + index * 2));

test('twenty people about their systems: few answers, the choice of all their facts, every question decisive', () => {
  const bars = barsOf(people);
  expect(bars.medianAnswers).toBeLessThanOrEqual(5);
  // The bar of the long form is 95 of 100; of twenty, 17 are what such people fall short of once in a hundred times.
  expect(bars.sameChoice).toBeGreaterThanOrEqual(0.85);
  expect(bars.askedDecisive).toBe(1);
  expect(bars.silentAtEnd).toBe(1);
});

test('the bars are not met by another choice, by a long interview, or by an end that is not silent', () => {
  const [one] = people;
  if (one === undefined) throw new Error('nobody was asked');
  const good: Interview = { ...one, asked: ['model'], decisive: 1, same: true, silent: true };
  expect(isMet(barsOf([good]))).toBe(true);
  expect(isMet(barsOf([{ ...good, same: false }]))).toBe(false);
  expect(isMet(barsOf([{ ...good, silent: false }]))).toBe(false);
  expect(isMet(barsOf([{ ...good, decisive: 0 }]))).toBe(false);
  expect(isMet(barsOf([{ ...good, asked: Array.from({ length: 6 }, () => 'model'), decisive: 6 }]))).toBe(
    false,
  );
});
