import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

test('where numbers of one text clash, the range over them is used', () => {
  const { facts, contradictions } = read('We have 2 regions. Everything runs in 3 regions.');
  expect(contradictions.map(({ fact }) => fact)).toEqual(['regions.count']);
  expect(facts.find(({ id }) => id === 'regions.count')?.range).toEqual([2, 3]);
});
