import { expect, test } from '@jest/globals';
import { judged } from '../../../bench/eval/judge.ts';
import { paidFrom, purseOf } from '../../../bench/eval/purse.ts';
import { says } from '../../analyst/loop/scripted.ts';

test('a purse that is empty asks nobody, and one that runs out between two questions ends there', async () => {
  const purse = purseOf(0.001);
  let asked = 0;
  const ask = paidFrom(purse, async () => {
    asked += 1;
    const better = JSON.stringify({ better: 'A', because: 'It pays.' });
    return {
      kind: 'answered',
      answer: {
        content: [{ type: 'text', text: better, citations: null }],
        stop: 'end_turn',
        tokens: { input: 1_000, cacheWrite: 0, cacheWriteHour: 0, cacheRead: 0, output: 10, searches: 0 },
      },
    };
  });
  const texts = { brief: 'b', ours: 'o', bare: 'n' };
  const came = await judged(ask, 'claude-opus-5-5', texts, new AbortController().signal);
  expect(came).toEqual({ kind: 'none', problem: 'the judge: the budget is used up' });
  expect(asked).toBe(1);
});

test.each([
  ['prefers ours in both orders', ['A', 'B'], 'ours'],
  ['prefers the other in both orders', ['B', 'A'], 'bare'],
  ['prefers whatever stands first', ['A', 'A'], 'tie'],
  ['prefers whatever stands last', ['B', 'B'], 'tie'],
  ['sees no difference once', ['A', 'same'], 'tie'],
  ['sees no difference', ['same', 'same'], 'tie'],
])('a judge that %s', async (_, verdicts, kind) => {
  const left = [...verdicts];
  const came = await judged(
    async () => ({
      kind: 'answered',
      answer: says(JSON.stringify({ better: left.shift(), because: 'It pays.' })),
    }),
    'claude-opus-5-5',
    { brief: 'b', ours: 'o', bare: 'n' },
    new AbortController().signal,
  );
  expect(came).toMatchObject({ kind });
});
