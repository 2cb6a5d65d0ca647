import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

test('where numbers of one text clash, the range over them is used', () => {
  const { facts, contradictions } = read('We have 2 regions. Everything runs in 3 regions.');
  expect(contradictions.map(({ fact }) => fact)).toEqual(['regions.count']);
  expect(facts.find(({ id }) => id === 'regions.count')?.range).toEqual([2, 3]);
});

test('two people with two peaks contradict each other; one person with two has two busy hours', () => {
  const two = read(
    'Ana: The peak is 2,500 orders per second.\n\nBen: I measured a peak of 9,000 orders per second.',
  );
  expect(two.contradictions.map(({ fact }) => fact)).toEqual(['writes.peakPerSecond']);
  const one = read(
    'Ana: The peak is 2,500 orders per second. On Fridays the peak is 9,000 orders per second.',
  );
  expect(one.contradictions).toEqual([]);
});
