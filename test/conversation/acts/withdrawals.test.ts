import { describe, expect, test } from '@jest/globals';
import { advisedThread } from '../../support/advised-thread.ts';
import { openThread } from '../../support/thread.ts';
import { wordsOf } from '../../support/words-of.ts';

describe('what changed', () => {
  test('is said in a line for a correction, and not for a new fact', async () => {
    const thread = await advisedThread();
    const corrected = wordsOf(
      await thread.does('Bob', { kind: 'correct', subject: 'engineers', value: '7' }),
    );
    expect(corrected).toContain('engineers: 5 → 7');
    expect(wordsOf(await thread.says('Ada', 'We store 5 TB today.'))).not.toContain('→');
  });

  test('is said for each withdrawal, and the rest of its message is read', async () => {
    const thread = await advisedThread();
    const words = wordsOf(
      await thread.says(
        'Ada',
        'Please withdraw the peak writes. Also, we have 7 engineers. Withdraw internal calls.',
      ),
    );
    expect(words).toContain('writes, peak: 12 k/s → withdrawn');
    expect(words).toContain('Nobody has said anything about internal calls a request');
    expect(words).toContain('engineers: 5 → 7');
    expect(thread.state()?.facts['writes.peakPerSecond']).toBeUndefined();
  });

  test('is nothing where the message says what is known, and that is said', async () => {
    const thread = await advisedThread();
    expect(wordsOf(await thread.says('Ada', 'We have 5 engineers.'))).toContain('known already');
  });
});

test('"you decide" while nothing is asked yet wants the answer on what is known', async () => {
  const thread = openThread();
  await thread.says('Ada', 'We take 12k orders/s at the peak. An order must never be lost.');
  await thread.says('Ada', 'you decide');
  expect(thread.state()?.adviseNow).toBe(true);
  expect(thread.state()?.unread).toEqual([]);
});
