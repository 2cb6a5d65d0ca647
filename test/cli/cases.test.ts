import { describe, expect, test } from '@jest/globals';
import {
  type Case,
  type CaseRow,
  casesFile,
  mentionsIn,
  resultOf,
  scoreCase,
  totalsOf,
} from '../../src/cli/cases.ts';

const expectation = (parts: Partial<Case['expect']>): Case['expect'] => ({
  mustRecommendAnyOf: ['wide-column-lsm'],
  alsoExpected: [],
  acceptable: ['key-value'],
  mustNotRecommend: ['graph'],
  mentionNotInBrief: [],
  ...parts,
});

const answer = (headline: readonly string[], choices: readonly string[] = headline) => ({
  headline,
  choices,
  text: '',
});

describe('the rule of the benchmark', () => {
  test.each([
    ['a wanted label in the headline', ['wide-column-lsm'], [], 'pass'],
    ['only an acceptable one', ['key-value'], [], 'half'],
    ['both: the better counts', ['key-value', 'wide-column-lsm'], [], 'pass'],
    ['a wanted label among the choices only', ['document'], ['wide-column-lsm'], 'fail'],
    ['none of them', ['document'], ['document'], 'fail'],
    ['nothing at all', [], [], 'fail'],
    ['a forbidden label in the headline', ['wide-column-lsm', 'graph'], [], 'forbidden'],
    ['a forbidden label among the choices', ['wide-column-lsm'], ['graph'], 'forbidden'],
  ])('%s', (_, headline, choices, result) => {
    expect(resultOf(answer(headline, choices), expectation({}))).toBe(result);
  });

  test('a mention is one idea: any alternative, at the start of a word, in any case', () => {
    const entries = ['hot partition|hotspot', 'tombstone|delete', 'GC'];
    expect(mentionsIn('A HOTSPOT and deleted rows', entries)).toBe(2);
    expect(mentionsIn('undeleted', ['delete'])).toBe(0);
    expect(mentionsIn('C++ (native)', ['c++'])).toBe(1);
    expect(mentionsIn('', entries)).toBe(0);
  });

  test('totals: all, by first area, by tag', () => {
    const row = (parts: Partial<CaseRow>): CaseRow => ({
      id: 'x',
      area: 'storage',
      tags: [],
      headline: [],
      result: 'fail',
      points: 0,
      ok: false,
      alsoFound: 0,
      alsoExpected: 1,
      mentionsFound: 1,
      mentions: 2,
      sameFromFacts: true,
      ...parts,
    });
    const totals = totalsOf([
      row({ result: 'pass', points: 1, tags: ['stay-simple'] }),
      row({ result: 'half', points: 0.5 }),
      row({ result: 'forbidden', area: 'streaming', tags: ['stay-simple'] }),
    ]);
    expect(
      totals.map(({ name, cases, points, passed, forbidden }) => [name, cases, points, passed, forbidden]),
    ).toEqual([
      ['all', 3, 1.5, 1, 1],
      ['storage', 2, 1.5, 1, 0],
      ['streaming', 1, 0, 0, 1],
      ['#stay-simple', 2, 1, 1, 1],
    ]);
    expect(totals[0]).toMatchObject({ alsoFound: 0, alsoExpected: 3, mentionsFound: 3, mentions: 6 });
  });
});

describe('a case', () => {
  const one = (brief: string): Case => ({
    id: 'one',
    area: ['storage'],
    tags: [],
    brief,
    expect: expectation({
      mustRecommendAnyOf: ['relational-single-node'],
      acceptable: [],
      mentionNotInBrief: ['backup'],
    }),
  });

  test('is scored from its brief alone, and from the facts of the reader alone', () => {
    const row = scoreCase(
      one(
        'An internal tool for 40 colleagues books meeting rooms. About 200 bookings a day, a few hundred megabytes, related tables, no booking may be lost. Two engineers. Which database?',
      ),
      { asOf: '2026-11-01' },
    );
    expect(row.result).toBe('pass');
    expect(row.sameFromFacts).toBe(true);
  });

  test('that is no brief gets no answer', () => {
    expect(scoreCase(one('Roses are red.'), { asOf: '2026-11-01' })).toMatchObject({
      headline: [],
      result: 'fail',
    });
  });

  test('a file of another shape is refused', () => {
    expect(casesFile.safeParse({ cases: [] }).success).toBe(false);
    expect(casesFile.safeParse({ cases: [{ id: 'x' }] }).success).toBe(false);
  });
});
