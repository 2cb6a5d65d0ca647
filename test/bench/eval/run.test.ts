import { expect, test } from '@jest/globals';
import { purseOf } from '../../../bench/eval/purse.ts';
import { evaluate } from '../../../bench/eval/run.ts';
import { casesFile } from '../../../src/cli/cases.ts';
import { consultBrief } from '../../../src/conversation/consult.ts';
import { read } from '../../../src/intake/read.ts';

test('a case that fails is named with the reason, and those after it are run', async () => {
  const { cases } = casesFile.parse({
    cases: ['messages', 'tickets'].map((what) => ({
      id: what,
      area: ['storage'],
      brief: `We store 120 M ${what} a day, 1 KB each, for five years. Nothing may be lost. Team of 8.`,
      expect: { mustRecommendAnyOf: ['wide-column-lsm'], acceptable: [], mustNotRecommend: ['graph'] },
    })),
  });
  const { rows, notRun } = await evaluate(
    cases,
    {
      advise: (brief) => consultBrief(read(brief), { asOf: '2026-11-29' }),
      study: async (_, id) => {
        if (id === 'messages') throw new Error('the disk is full');
        return {
          revision: 1,
          at: '2026-11-29',
          ledger: [],
          outside: 'off',
          takenOut: 0,
          troubles: [],
          spent: { usd: 0, tokens: 0, calls: 0 },
        };
      },
      ask: async () => ({ kind: 'failed', trouble: { kind: 'key refused' } }),
      model: 'claude-sonnet-5-5',
      judge: 'claude-opus-5-5',
      purse: purseOf(1),
      seed: 1,
      now: () => 0,
      told: () => undefined,
    },
    new AbortController().signal,
  );
  expect(notRun).toEqual([{ id: 'messages', because: 'it failed: the disk is full' }]);
  expect(rows.map(({ id }) => id)).toEqual(['tickets']);
}, 60_000);
