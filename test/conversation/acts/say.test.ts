import { describe, expect, it } from '@jest/globals';
import { openThread } from '../../support/thread.ts';
import { ofKind, wordsOf } from '../../support/words-of.ts';

const tickets =
  'We sell concert tickets. 200 orders/s on a normal day, 12k purchase attempts/s when a tour goes on sale, and Postgres (one primary, one async replica) drowns in lock waits. A seat must never be sold twice. Five engineers, one region, 99.95 %.';

describe('a question while the first analysis runs', () => {
  it('is answered once and told as no fact', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    const before = JSON.stringify(thread.state()?.facts);
    const answer = await thread.says('Bob', 'why not Cassandra?');
    expect(ofKind(answer, 'answer')).toHaveLength(1);
    expect(wordsOf(answer)).toContain('Wide-column');
    expect(JSON.stringify(thread.state()?.facts)).toBe(before);
    expect(ofKind(await thread.work(), 'answer')).toEqual([]);
  });

  it('does not hide what is told beside it', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    await thread.says('Ada', 'The budget is 3,000 euros a month. Do we need Kafka?');
    expect(thread.state()?.facts['budget.perMonth']).toBeDefined();
  });

  it('is read for facts where nothing could be advised on yet', async () => {
    const thread = openThread();
    await thread.says('Ada', 'Hello, is anybody there?');
    await thread.work();
    await thread.says('Ada', 'Can you help us store chat messages, 120 million a day?');
    expect(thread.state()?.facts['events.averagePerSecond']).toBeDefined();
  });
});

describe('a question that nothing answers', () => {
  it('is told to be unknown, with what lies nearest', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    await thread.work();
    await thread.does('Ada', { kind: 'advise' });
    await thread.work();
    const said = wordsOf(await thread.says('Bob', 'which band sold the most tickets last year?'));
    expect(said).toContain('I do not know');
    expect(said).toMatch(/Nearest to it I know of|I can tell/);
  });
});
