import { describe, expect, test } from '@jest/globals';
import { headlineOf, highlightsOf } from '../../src/advisor/headline.ts';
import { judgeAll } from '../../src/advisor/judge.ts';
import type { Area, Pattern } from '../../src/contracts/pattern.ts';
import { pattern, points, type Said, view } from './made.ts';

const of = (id: string, area: Area, total: number, about: Partial<Pattern> = {}): Pattern =>
  pattern(id, area, { rules: [points(total)], ...about });

const judged = (patterns: readonly Pattern[]) => [...judgeAll(patterns, view({})).values()];

describe('the headline', () => {
  test.each<[string, readonly Pattern[], Said, readonly string[]]>([
    ['the weightiest first', [of('a', 'storage', 4), of('b', 'streaming', 6)], {}, ['b', 'a']],
    ['at most three', ['a', 'b', 'c', 'd'].map((id) => of(id, 'storage', 5)), {}, ['a', 'b', 'c']],
    ['nothing below half of the first', [of('a', 'storage', 8), of('b', 'streaming', 3)], {}, ['a']],
    [
      'what was asked weighs more',
      [of('a', 'storage', 6), of('b', 'streaming', 5)],
      { 'asked.messaging': true },
      ['b', 'a'],
    ],
    [
      'what is hardly anything to run is no news',
      [of('a', 'storage', 5), of('plain', 'partitioning', 7, { complexity: 0 })],
      {},
      ['a', 'plain'],
    ],
    [
      'unless it was asked about',
      [of('a', 'streaming', 5), of('plain', 'partitioning', 5, { complexity: 0 })],
      { 'asked.partitioning': true },
      ['plain', 'a'],
    ],
    ['only public ids', [of('own', 'storage', 9, { vocabulary: false }), of('a', 'streaming', 3)], {}, ['a']],
    ['one even where little speaks for it', [of('a', 'storage', 0)], {}, ['a']],
  ])('%s', (_, chosen, said, ids) => {
    expect(headlineOf(judged(chosen), view(said))).toEqual(ids);
  });

  test('not to cut the data is news only where a cut is on the table', () => {
    const chosen = [of('no-partitioning', 'partitioning', 5, { complexity: 0 }), of('a', 'streaming', 4)];
    expect(headlineOf(judged(chosen), view({}))).toEqual(['a']);
    const onTheTable: readonly Said[] = [
      { 'asked.partitioning': true },
      { 'hurts.writeCeiling': true },
      { 'proposed.patterns': ['relational-sharded'] },
      { 'present.database': 'sharded' },
    ];
    for (const said of onTheTable)
      expect(headlineOf(judged(chosen), view(said))).toContain('no-partitioning');
  });

  test('people are told of own patterns too', () => {
    const chosen = [of('own', 'storage', 9, { vocabulary: false }), of('a', 'streaming', 5)];
    expect(highlightsOf(judged(chosen), view({}))).toEqual(['own', 'a']);
  });
});
