import { expect, test } from '@jest/globals';
import { type Conversation, converse } from '../../../src/analyst/loop/converse.ts';
import { type Entry, openRecord } from '../../../src/analyst/loop/journal.ts';
import type { ModelTool } from '../../../src/analyst/loop/tools.ts';
import type { Ask } from '../../../src/analyst/model/ask.ts';
import { calls, memoryJournal, plenty, says, scripted } from './scripted.ts';

const tool = (name: string): ModelTool => ({
  name,
  description: name,
  inputSchema: { type: 'object' },
  run: async () => 'seen',
});

const usual: Conversation = {
  name: 'inside',
  model: 'm',
  system: [{ type: 'text', text: 'a prompt' }],
  first: 'Which store?',
  tools: [tool('look')],
  maxTokens: 1000,
  turns: 5,
};

const goOn = async (kept: Entry[], conversation: Conversation, ids: string, diesAt?: number) => {
  const { model, asked } = scripted([
    calls([`${ids}1`, 'look', { n: 1 }]),
    calls([`${ids}2`, 'look', { n: 2 }]),
    says(`done, ${ids}`),
  ]);
  const run = await openRecord(memoryJournal(kept, diesAt));
  const came = converse(conversation, {
    ask: model,
    run,
    budget: plenty(),
    signal: new AbortController().signal,
  });
  return { came, asked };
};

test.each<readonly [string, Partial<Conversation>]>([
  ['another prompt', { system: [{ type: 'text', text: 'a prompt that was put right since' }] }],
  ['more tools', { tools: [tool('look'), tool('peek')] }],
  ['another model', { model: 'n' }],
])('taken up again with %s, nothing is answered by what was said to other bytes', async (_, change) => {
  const kept: Entry[] = [];
  await expect((await goOn(kept, usual, 'old', 7)).came).rejects.toThrow('killed');
  const again = await goOn(kept, { ...usual, ...change }, 'new');
  expect(await again.came).toMatchObject({ kind: 'said', answer: says('done, new') });
  expect(again.asked.map(({ messages }: Ask) => messages.length)).toEqual([1, 3, 5]);
  expect(JSON.stringify(again.asked)).not.toContain('old1');
});

test('an answer belongs to the request before it, and to no later one that was never answered', async () => {
  const turn = { conversation: 'inside', turn: 1 } as const;
  const answer = says('to the first');
  const run = await openRecord(
    memoryJournal([
      { kind: 'asked', ...turn, hash: 'first' },
      { kind: 'answered', ...turn, answer },
      { kind: 'asked', ...turn, hash: 'second' },
    ]),
  );
  expect(run.answer('inside', 1, 'second')).toBeUndefined();
  // What was paid for is not paid for again where the very same is asked once more.
  expect(run.answer('inside', 1, 'first')).toEqual(answer);
});
