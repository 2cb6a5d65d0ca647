import { describe, expect, test } from '@jest/globals';
import { chooseAll } from '../../src/advisor/choose.ts';
import { judgeAll } from '../../src/advisor/judge.ts';
import { type Knowledge, leastComplexOfBest, type Pins, ranked } from '../../src/advisor/ranking.ts';
import type { Area, Pattern } from '../../src/contracts/pattern.ts';
import { pattern, points, type Said, view } from './made.ts';

const judged = (patterns: readonly Pattern[], said: Said = {}) => judgeAll(patterns, view(said));

const weighing = (id: string, area: Area, total: number, about: Partial<Pattern> = {}): Pattern =>
  pattern(id, area, { rules: [points(total)], ...about });

/** Every storage pattern is a main store unless its id says that it stands beside one; everything goes with everything. */
const knowledge = (patterns: readonly Pattern[], about: Partial<Knowledge> = {}): Knowledge => ({
  patterns,
  slotOf: (id) => (id.startsWith('beside') ? 'beside' : id.startsWith('engine') ? 'engine' : 'primary'),
  goesWith: () => true,
  signsOfToday: ['present.products', 'present.database'],
  guaranteeOfStore: () => false,
  ...about,
});

const asked: Said = { 'asked.database': true };

const chosen = (
  patterns: readonly Pattern[],
  { said = asked, pins = {}, ...about }: Partial<Knowledge> & { said?: Said; pins?: Pins } = {},
): readonly string[] =>
  chooseAll(judged(patterns, said), knowledge(patterns, about), view(said), pins).map(
    (one) => one.pattern.id,
  );

const db = weighing('db', 'storage', 5);

describe('the order of judgements', () => {
  test('is by points, then by simplicity, then by id, however they came in', () => {
    const all = judged([
      weighing('b', 'storage', 4),
      weighing('a', 'storage', 4),
      weighing('simple', 'storage', 4, { complexity: 1 }),
      weighing('best', 'storage', 6),
    ]);
    const ids = ranked([...all.values()].reverse()).map((one) => one.pattern.id);
    expect(ids).toEqual(['best', 'simple', 'a', 'b']);
  });

  test.each<[string, readonly (readonly [string, number, number])[], string]>([
    [
      'the best by far',
      [
        ['plain', 3, 1],
        ['heavy', 6, 8],
      ],
      'heavy',
    ],
    [
      'the simpler of two that are too close to call',
      [
        ['plain', 5, 1],
        ['heavy', 6, 8],
      ],
      'plain',
    ],
    [
      'the one with more points where both are as simple',
      [
        ['a', 5, 3],
        ['b', 6, 3],
      ],
      'b',
    ],
  ])('takes %s', (_, given, expected) => {
    const all = judged(
      given.map(([id, total, complexity]) => weighing(id, 'storage', total, { complexity })),
    );
    expect(leastComplexOfBest([...all.values()])?.pattern.id).toBe(expected);
  });

  test('of nothing takes nothing', () => {
    expect(leastComplexOfBest([])).toBeUndefined();
  });
});

describe('choosing', () => {
  test.each<[string, readonly Pattern[], readonly string[]]>([
    ['there is always a main store, however little speaks for it', [weighing('db', 'storage', 0)], ['db']],
    ['an area stays empty below three points', [db, weighing('queue', 'streaming', 2)], ['db']],
    ['an area is filled from three points on', [db, weighing('queue', 'streaming', 3)], ['db', 'queue']],
    [
      'at most two of an area',
      [db, ...['a', 'b', 'c'].map((id) => weighing(id, 'streaming', 4))],
      ['db', 'a', 'b'],
    ],
    [
      'no second one that weighs less than half of the first',
      [db, weighing('a', 'streaming', 8), weighing('b', 'streaming', 3)],
      ['db', 'a'],
    ],
    [
      'what is ruled out is never chosen',
      [
        db,
        weighing('a', 'streaming', 9, { ruleOuts: [{ reads: [], when: () => true, because: 'no' }] }),
        weighing('b', 'streaming', 3),
      ],
      ['db', 'b'],
    ],
    [
      'what excludes what is chosen already is left out',
      [db, weighing('a', 'streaming', 5, { excludes: ['db'] }), weighing('b', 'streaming', 3)],
      ['db', 'b'],
    ],
    [
      'two that exclude each other do not stand side by side',
      [db, weighing('a', 'streaming', 5, { excludes: ['b'] }), weighing('b', 'streaming', 5)],
      ['db', 'a'],
    ],
    [
      'one store may stand beside the main one, not two',
      [db, weighing('beside-a', 'storage', 4), weighing('beside-b', 'storage', 4)],
      ['db', 'beside-a'],
    ],
    ['nothing stands beside it for which little speaks', [db, weighing('beside-a', 'storage', 2)], ['db']],
    ['a second main store is never put beside the first', [db, weighing('other', 'storage', 5)], ['db']],
    [
      'a need that nothing chosen meets brings the best that meets it',
      [
        { ...db, needs: [['copy-a', 'copy-b']] },
        weighing('copy-a', 'replication', 0),
        weighing('copy-b', 'replication', 1),
      ],
      ['db', 'copy-b'],
    ],
    [
      'a need that is met brings nothing more',
      [
        { ...db, needs: [['copy-a', 'copy-b']] },
        weighing('copy-a', 'replication', 3),
        weighing('copy-b', 'replication', 1),
      ],
      ['db', 'copy-a'],
    ],
    [
      'a practice brings nothing with it for which nothing speaks',
      [
        db,
        weighing('late', 'streaming', 5, { vocabulary: false, needs: [['engine-x', 'nightly']] }),
        weighing('nightly', 'streaming', 0),
      ],
      ['db'],
    ],
    [
      'a practice brings what it needs, where something speaks for that',
      [
        db,
        weighing('late', 'streaming', 5, { vocabulary: false, needs: [['engine-x', 'nightly']] }),
        weighing('nightly', 'streaming', 2),
      ],
      ['db', 'late', 'nightly'],
    ],
    [
      'what stands on a store that was not chosen is left out',
      [db, weighing('other', 'storage', 0), weighing('cut', 'partitioning', 5, { needs: [['other']] })],
      ['db'],
    ],
  ])('%s', (_, patterns, ids) => {
    expect(chosen(patterns)).toEqual(ids);
  });

  test('the order of what is known does not matter', () => {
    const patterns = [
      db,
      weighing('a', 'streaming', 4),
      weighing('b', 'streaming', 4),
      weighing('c', 'shape', 3),
    ];
    expect(chosen([...patterns].reverse())).toEqual(chosen(patterns));
  });

  test('what a store cannot be combined with is left out, and a decisive way of copying can turn the store', () => {
    const plain = weighing('plain', 'storage', 5);
    const ring = weighing('ring', 'storage', 4, { complexity: 6 });
    const quorum = weighing('quorum', 'replication', 6);
    const goesWith = (primary: string, area: string) => area !== 'replication' || primary === 'ring';
    expect(chosen([plain, ring, quorum], { goesWith })).toEqual(['ring', 'quorum']);
    expect(chosen([plain, quorum], { goesWith })).toEqual(['plain']);
  });

  test('pins override the ranking, also with what is ruled out, and an empty pin leaves an area out', () => {
    const out = { ruleOuts: [{ reads: [], when: () => true, because: 'no' }] };
    const patterns = [db, weighing('kept', 'storage', 1, out), weighing('queue', 'streaming', 6)];
    expect(chosen(patterns, { pins: { storage: ['kept'] } })).toEqual(['kept', 'queue']);
    expect(chosen(patterns, { pins: { streaming: [] } })).toEqual(['db']);
  });
});

describe('a main store that nobody asked about', () => {
  const queue = weighing('queue', 'streaming', 6);
  const one = (total: number) =>
    pattern('db', 'storage', { rules: Array.from({ length: total }, () => points(1)) });

  const runs: Said = { 'asked.messaging': true, 'present.products': ['mysql'] };

  test('is no part of the advice where something runs and nothing decisive speaks for it', () => {
    expect(chosen([one(5), queue], { said: runs })).toEqual(['queue']);
  });

  test('is part of it where nothing runs yet: then it cannot stay as it is', () => {
    expect(chosen([one(5), queue], { said: { 'asked.messaging': true } })).toEqual(['db', 'queue']);
  });

  test('is part of it where one reason decides', () => {
    expect(chosen([db, queue], { said: { 'asked.messaging': true } })).toEqual(['db', 'queue']);
  });

  test('is part of it where it was asked about', () => {
    expect(chosen([one(5), queue])).toEqual(['db', 'queue']);
  });

  test('is the advice where there is nothing else, however little speaks for it', () => {
    expect(chosen([one(5)], { said: {} })).toEqual(['db']);
    expect(chosen([weighing('db', 'storage', -2)], { said: {} })).toEqual(['db']);
  });

  test('is no part of it where more speaks against it than for it', () => {
    const against = weighing('db', 'storage', -2);
    expect(chosen([against, queue], { said: {} })).toEqual(['queue']);
    expect(chosen([against, queue])).toEqual(['db', 'queue']);
  });
});
