import { expect, test } from '@jest/globals';
import { interval, signTest } from '../../../bench/eval/totals.ts';

test('the interval of a mean holds the mean, is wider for fewer values, and is nothing of nothing', () => {
  const few = interval([1, 0, 1, 0, 1, 0, 1, 0], 1);
  const many = interval(
    Array.from({ length: 400 }, (_, index) => index % 2),
    1,
  );
  for (const one of [few, many]) {
    expect(one?.mean).toBe(0.5);
    expect(one?.low).toBeLessThan(0.5);
    expect(one?.high).toBeGreaterThan(0.5);
  }
  expect((few?.high ?? 0) - (few?.low ?? 0)).toBeGreaterThan((many?.high ?? 0) - (many?.low ?? 0));
  expect(interval([], 1)).toBeUndefined();
});

test('of a handful of values no interval is told, though all be alike', () => {
  expect(interval([1, 1, 1], 1)).toEqual({ mean: 1, of: 3 });
});

test.each([
  [0, 0, 1],
  [3, 0, 0.25],
  [5, 5, 1],
  [9, 1, 0.0215],
  [15, 5, 0.0414],
])('%i won and %i lost would be as lopsided by chance with %f', (wins, losses, chance) => {
  expect(signTest(wins, losses)).toBeCloseTo(chance, 4);
  expect(signTest(losses, wins)).toBeCloseTo(chance, 4);
});
