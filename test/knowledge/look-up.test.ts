import { describe, expect, test } from '@jest/globals';
import { lookUp } from '../../src/knowledge/look-up.ts';

const nearestTo = (query: string): readonly string[] => {
  const found = lookUp(query);
  return found.kind === 'nearest' ? found.text.split('\n').map((line) => line.split(':')[0] ?? '') : [];
};

describe('looking up by words', () => {
  test.each([
    ['leaderless quorum', 'leaderless-quorum'],
    ['what if a consumer reads a message twice', 'idempotent-consumers'],
    ['how do we split a hot key', 'hot-key-splitting'],
    ['postgres', 'postgresql'],
    ['how do I store time series', 'time-series'],
  ])('%s finds %s first', (query, id) => {
    expect(nearestTo(query)[0]).toBe(id);
  });

  test('a short word is not met in the middle of another, nor one that says nothing', () => {
    expect(nearestTo('how do I do a cell')).not.toContain('windows-and-watermarks');
    expect(nearestTo('how do we split a hot key')).toEqual(nearestTo('split hot keys'));
  });

  test('an id gives all of one entry, and nothing known gives what is spelt alike', () => {
    expect(lookUp(' Cassandra ')).toMatchObject({ kind: 'entry', id: 'cassandra' });
    expect(lookUp('zebra')).toEqual({ kind: 'unknown', near: [] });
  });
});
