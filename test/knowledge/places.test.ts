import { describe, expect, test } from '@jest/globals';
import { aroundPlace, continentOf, liesIn, places, smallestOf } from '../../src/knowledge/places.ts';

describe('the table of places', () => {
  test('names each place once, after the one that it lies in', () => {
    const seen = new Set<string>();
    for (const { name, within } of places) {
      expect(seen.has(name)).toBe(false);
      if (within !== undefined) expect(seen).toContain(within);
      seen.add(name);
    }
  });

  test.each([
    ['eu-west-1', 'EU', true],
    ['Zurich', 'EU', false],
    ['Zurich', 'Switzerland', true],
    ['London', 'EU', false],
    ['ca-central-1', 'Canada', true],
    ['EU', 'Germany', false],
    ['somewhere', 'EU', false],
  ])('%s lies in %s: %s', (inner, outer, lies) => {
    expect(liesIn(inner, outer)).toBe(lies);
  });

  test('a code that is not listed still tells its continent', () => {
    expect(aroundPlace('us-east-7')).toContain('North America');
    expect(continentOf('europe-west12')).toBe('Europe');
    expect(continentOf('somewhere')).toBeUndefined();
  });

  test('the place around another one is no place of its own', () => {
    expect(smallestOf(['Ireland', 'eu-west-1', 'us-east-1'])).toEqual(['eu-west-1', 'us-east-1']);
  });
});
