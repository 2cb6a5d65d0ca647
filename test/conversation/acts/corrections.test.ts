import { describe, expect, test } from '@jest/globals';
import { advisedThread } from '../../support/advised-thread.ts';
import { openThread } from '../../support/thread.ts';
import { wordsOf } from '../../support/words-of.ts';

const values = (thread: ReturnType<typeof openThread>, fact: string) =>
  thread.state()?.facts[fact]?.statements.map(({ fact: one, by }) => [by, one.value]);

describe('a correction', () => {
  test('that denies one number and gives another with its noun is of that noun', async () => {
    const thread = await advisedThread();
    await thread.says('Bob', 'peak is 20k writes/s');
    await thread.work();
    await thread.says('Cleo', 'Not 8, we have 6 engineers');
    expect(values(thread, 'writes.peakPerSecond')).toEqual([
      ['ada', 12_000],
      ['bob', 20_000],
    ]);
    expect(values(thread, 'team.size')).toContainEqual(['cleo', 6]);
  });

  test('without a subject is of what it can be of by its range', async () => {
    const thread = openThread();
    await thread.says('Ada', 'We take 4k writes/s at the peak, nothing may be lost.');
    await thread.work();
    await thread.says('Ada', 'We have 5 engineers');
    await thread.work();
    await thread.says('Ada', 'actually it is 5k');
    expect(values(thread, 'team.size')).toEqual([['ada', 5]]);
    expect(values(thread, 'writes.peakPerSecond')).toEqual([['ada', 5000]]);
  });

  test('that fits nothing is asked back, and changes nothing', async () => {
    const thread = openThread();
    await thread.says('Ada', 'We are 5 engineers. A seat must never be sold twice.');
    await thread.work();
    const before = thread.state()?.facts;
    const replies = await thread.says('Ada', 'actually it is 5k');
    expect(thread.state()?.facts).toEqual(before);
    expect(wordsOf(replies)).toMatch(/I cannot tell what .* is of, so nothing was changed.*engineers \(5\)/);
  });
});
