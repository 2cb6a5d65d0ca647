import { describe, expect, test } from '@jest/globals';
import { cronInWords } from '../../../src/conversation/acts/digest.ts';
import { openThread } from '../../support/thread.ts';
import { wordsOf } from '../../support/words-of.ts';

const summary = { title: 'Tickets', phase: 'advising', revision: 1, waitsFor: [], assumed: [], risks: [] };
const thread = (name: string, told: unknown) => ({ thread: name, changedAt: 0, summary: told });

describe('list', () => {
  test('counts consultations, and not the thread of the digest', async () => {
    const channel = openThread('test:general:1', {
      threads: [thread('test:general:1', summary), thread('test:general:digest', undefined)] as never,
    });
    const [reply] = await channel.does('Ada', { kind: 'list' });
    const table = reply?.kind === 'answer' ? reply.blocks[0] : undefined;
    const caption = table?.kind === 'table' ? JSON.stringify(table.caption) : '';
    expect(caption).toContain('"1, last changed first"');
  });
});

describe('a digest that is scheduled', () => {
  test.each([
    ['Mondays 9:00', 'comes here Mondays at 9:00 UTC (no zone was named'],
    ['daily 18:30 Europe/Berlin', 'comes here every day at 18:30 Europe/Berlin.'],
    ['15 7 * * 1-5 UTC', 'comes here on weekdays at 7:15 UTC.'],
    ['0 9 1 * *', 'comes here by 0 9 1 * * UTC (no zone was named'],
  ])('is said in words: %s', async (when, words) => {
    const channel = openThread('test:general:digest');
    expect(wordsOf(await channel.does('Ada', { kind: 'digest', action: 'schedule', when }))).toContain(words);
  });

  test('keeps the fields where they say more than a day and a time', () => {
    expect(cronInWords('*/5 9 * * 1')).toBeUndefined();
  });
});
