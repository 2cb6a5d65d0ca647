import { describe, expect, test } from '@jest/globals';
import { didYouMean, distance, nearest } from '../../src/contracts/nearest.ts';

describe('what somebody may have meant', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['consutl', 'consult', 1],
    ['ab', 'ba', 1],
  ])('from "%s" to "%s" it is %i', (from, to, far) => {
    expect(distance(from, to)).toBe(far);
    expect(distance(to, from)).toBe(far);
  });

  test('the nearest first, those far off not at all', () => {
    expect(nearest('consutl', ['cases', 'consult', 'why'])).toEqual(['consult']);
    expect(nearest('zebra', ['cases', 'consult', 'why'])).toEqual([]);
  });

  test('a piece of a name counts as near', () => {
    expect(nearest('peakPerSecond', ['writes.peakPerSecond', 'data.size'])).toEqual(['writes.peakPerSecond']);
  });

  test('said as a question, or what to do otherwise', () => {
    expect(didYouMean('cas', ['cases', 'case', 'x'], 'else')).toBe('Did you mean case or cases?');
    expect(didYouMean('zebra', ['cases'], 'else')).toBe('else');
  });
});
