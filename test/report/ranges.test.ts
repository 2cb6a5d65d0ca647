import { describe, expect, test } from '@jest/globals';
import type { Figure } from '../../src/contracts/figure.ts';
import { isLoose, looseWords } from '../../src/report/ranges.ts';

const figure = (low: number, high: number, unit: Figure['unit'] = 'fraction'): Figure => ({
  id: 'a.b@c',
  title: 'a',
  value: Math.sqrt(low * high),
  range: [low, high],
  unit,
  formula: 'x',
  text: 'x',
  inputs: {},
  source: 'formula',
});

describe('a range in a sentence', () => {
  test.each([
    [0.0926, 2.84, 'between a tenth and three times'],
    [0.471, 6.6, 'between half and seven times'],
    [0.0001, 0.9, 'between less than a hundredth and all'],
    [0.5, 400, 'between half and more than a hundred times'],
  ])('a share from %d to %d is %s', (low, high, words) => {
    expect(isLoose(figure(low, high))).toBe(low * 10 <= high);
    expect(looseWords(figure(low, high))).toBe(words);
  });

  test('anything else is told by what is expected', () => {
    expect(looseWords(figure(10, 1000, '1/s'))).toBe('about 100/s');
  });

  test('nine to one is a range that people read', () => {
    expect(isLoose(figure(1, 9))).toBe(false);
    expect(isLoose(figure(1, 10))).toBe(true);
  });
});
