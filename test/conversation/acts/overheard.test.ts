import { expect, test } from '@jest/globals';
import type { Verb } from '../../../src/contracts/verb.ts';
import { openThread } from '../../support/thread.ts';

const overheard = (text: string): Verb => ({ kind: 'say', text, attachments: [], overheard: true });

const hears = (thread: ReturnType<typeof openThread>, name: string, text: string) =>
  thread.does(name, overheard(text), text);

test('what people said to each other counts where it states something, and is not answered', async () => {
  const thread = openThread();
  await hears(thread, 'Ada', 'Peak writes are 14k/s.');
  // The card names it among what was proposed, and what was advised is thought over.
  const kinds = (await hears(thread, 'Bob', 'Why not Cassandra?')).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'brief' && kind !== 'progress')).toEqual([]);
  expect(await hears(thread, 'Bob', 'ok, thanks!')).toEqual([]);
  await hears(thread, 'Bob', 'The team is 5 people.');
  expect(Object.keys(thread.state()?.facts ?? {})).toEqual(
    expect.arrayContaining(['writes.peakPerSecond', 'team.size']),
  );
});

test('the same said to the bot is answered', async () => {
  const thread = openThread();
  await hears(thread, 'Ada', 'Peak writes are 14k/s.');
  expect(await thread.says('Bob', 'Why not Cassandra?')).not.toEqual([]);
});
