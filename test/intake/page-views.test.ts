import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const idsIn = (text: string): string[] => read(text).facts.map(({ id }) => id);

describe('looks at pages are reads, and no files', () => {
  test.each([
    '9k page views a day.',
    '9k pageviews/day',
    'We have 9k page views a day.',
    'Page views: 9,000 a day',
    'The blog has 2 million page impressions a month.',
    '30k page loads a day',
  ])('%s', (text) => expect(idsIn(text)).toEqual(['reads.averagePerSecond']));
  test('beside orders of the same time', () =>
    expect(idsIn('We get 9k page views, 300 searches and 200 orders a day.').toSorted()).toEqual([
      'reads.averagePerSecond',
      'writes.averagePerSecond',
    ]));
  test.each(['20k documents are stored.', '9k books are listed.'])('%s holds no media', (text) =>
    expect(idsIn(text)).not.toContain('model.blobs'),
  );
  test.each(['4k videos are uploaded.', 'HD footage comes in.'])('%s holds media', (text) =>
    expect(idsIn(text)).toContain('model.blobs'),
  );
});
