import { describe, expect, test } from '@jest/globals';
import { advisedThread } from '../../support/advised-thread.ts';
import { ofKind } from '../../support/words-of.ts';

describe('a sentence that states a value', () => {
  test.each([
    ['No, peak is 10k orders/s at Black Friday', 'writes.peakPerSecond', 10_000],
    ['No, peak is 9k/s when a region fails', 'writes.peakPerSecond', 9000],
    ['No, the peak is 9k writes/s, everybody buys the same seat', 'writes.peakPerSecond', 9000],
  ])('is a fact first: %s', async (text, fact, value) => {
    const thread = await advisedThread();
    const replies = await thread.says('Bob', text);
    const held = thread.state()?.facts[fact];
    expect(held?.statements.find(({ by }) => by === 'bob')?.fact.value).toBe(value);
    expect(ofKind(replies, 'answer')).toEqual([]);
    expect(ofKind(replies, 'brief')[0]?.contradictions.length).toBeGreaterThan(0);
  });

  test.each([
    'A region is down for 2 hours',
    'Suppose peak is 10k orders/s and the primary dies',
    'What if peak is 10k orders/s at Black Friday?',
  ])('is none where it supposes: %s', async (text) => {
    const thread = await advisedThread();
    const before = thread.state()?.facts;
    await thread.says('Bob', text);
    expect(thread.state()?.facts).toEqual(before);
  });
});
