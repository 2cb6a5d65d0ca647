import { describe, expect, test } from '@jest/globals';
import { parseDay, parseHorizon } from '../../src/cli/when.ts';

describe('days and horizons', () => {
  test.each([
    ['24mo', 24],
    ['2y', 24],
    ['18 months', 18],
    ['36', 36],
    ['20 years', 240],
  ])('%s is %i months', (typed, months) => {
    expect(parseHorizon(typed)).toBe(months);
  });

  test.each(['0', 'soon', '-3', '21y', ''])('%j is no horizon', (typed) => {
    expect(() => parseHorizon(typed)).toThrow('no span of months');
  });

  test('a day is kept as it is', () => {
    expect(parseDay('2028-02-29')).toBe('2028-02-29');
  });

  test.each(['2027-02-29', '2026-13-01', '01.11.2026', 'today', '2026-1-1'])('%s is no day', (typed) => {
    expect(() => parseDay(typed)).toThrow('is no day');
  });
});
