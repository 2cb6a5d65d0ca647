import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../src/contracts/reply.ts';
import { openThread } from '../support/thread.ts';
import { ofKind } from '../support/words-of.ts';

const brief =
  'We store 120 M chat messages a day in one Postgres primary. Reads are mostly the newest messages of a channel. Messages must not be lost.';

const states = (replies: readonly Reply[]) =>
  ofKind(replies, 'progress').map(({ steps }) => steps.map(({ state }) => state).join(' '));

describe('progress of an analysis', () => {
  test('is shown when it begins, and the same message says what it came to', async () => {
    const thread = openThread();
    const begun = await thread.says('Ana', brief);
    expect(states(begun)).toEqual(['done running waiting waiting']);
    const ended = await thread.work();
    expect(states(ended)).toHaveLength(1);
    expect(states(ended)[0]).toMatch(/^done( done)+$/);
    const keys = thread.posts.filter(({ reply }) => reply.kind === 'progress').map(({ key }) => key);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^progress-\d+$/);
  });

  test('of one that was overtaken ends, and the newer one begins', async () => {
    const thread = openThread();
    await thread.says('Ana', brief);
    const more = await thread.says('Bob', 'Peak is 12k writes per second.');
    expect(states(more)).toEqual(['done done', 'done running waiting waiting']);
    const posts = thread.posts.filter(({ reply }) => reply.kind === 'progress');
    expect(posts[0]?.key).toBe(posts[1]?.key);
    expect(posts[2]?.key).not.toBe(posts[1]?.key);
  });

  test('of one that was stopped does not stay in "runs"', async () => {
    const thread = openThread();
    await thread.says('Ana', brief);
    const stopped = await thread.does('Ana', { kind: 'stop' }, 'stop');
    expect(states(stopped)).toEqual(['done done']);
  });

  test('of one that failed says where', async () => {
    const thread = openThread();
    await thread.says('Ana', brief);
    const failed = await thread.take({
      engine: 'job failed',
      kind: 'analyse',
      key: 'analysis',
      error: { code: 'worker.died', message: 'it died', hint: 'try again' },
    });
    expect(states(failed)).toEqual(['done failed']);
  });

  test('says nothing where nothing is analysed', async () => {
    const thread = openThread();
    await thread.says('Ana', brief);
    await thread.work();
    expect(states(await thread.does('Ana', { kind: 'options' }, 'options'))).toEqual([]);
  });
});
