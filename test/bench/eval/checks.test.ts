import { describe, expect, test } from '@jest/globals';
import { checked } from '../../../bench/eval/checks.ts';
import type { Consultation } from '../../../src/contracts/consultation.ts';
import type { Study } from '../../../src/contracts/study.ts';
import { advice as advised, claim, recommended } from '../../analyst/scene.ts';

const advice = advised as Consultation;

describe('the checks that ask nobody', () => {
  const expectation = {
    mustRecommendAnyOf: ['wide-column-lsm'],
    acceptable: [],
    alsoExpected: [],
    mustNotRecommend: ['graph'],
    mentionNotInBrief: [],
  };
  const studyWith = (words: readonly string[]): Study => ({
    revision: 1,
    model: 'claude-sonnet-5-5',
    at: '2026-11-28T00:00:00.000Z',
    studied: {
      summary: words.map((one) => claim(one)),
      present: [],
      options: [],
      recommended: { option: recommended, reason: [] },
      failures: [],
      plan: [],
      open: [],
    },
    ledger: [],
    outside: 'not searched',
    takenOut: 0,
    spent: { usd: 0, tokens: 0, calls: 0 },
    troubles: [],
  });
  const figure = advice.findings.figures[0]?.id ?? '';

  test('find each number that leads nowhere, and none that leads somewhere', () => {
    const { strayNumbers, result } = checked(
      advice,
      studyWith([
        `The peak is {figure:${figure}} at the p99 on S3.`,
        'It carries 900 writes.',
        'It is {figure:made.up@brief}.',
        'See {E7.1}.',
      ]),
      expectation,
    );
    expect(strayNumbers).toEqual(['900', 'made.up@brief', 'E7.1']);
    expect(result).toBe('pass');
  });

  test('find an address that no source gives', () => {
    const { strayAddresses } = checked(
      advice,
      studyWith(['Read https://evil.example.com/x first.']),
      expectation,
    );
    expect(strayAddresses).toEqual(['https://evil.example.com/x']);
    expect(checked(advice, studyWith(['Begin.']), expectation).strayAddresses).toEqual([]);
  });
});
