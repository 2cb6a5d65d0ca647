import { expect, test } from '@jest/globals';
import { interval } from '../../../bench/eval/totals.ts';

test('the interval of a mean holds the mean, is wider for fewer values, and is nothing of nothing', () => {
  const few = interval([1, 0, 1, 0], 1);
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
