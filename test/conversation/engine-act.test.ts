import { describe, expect, test } from '@jest/globals';
import type { EngineEvent, Failure } from '../../src/contracts/engine.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import { openThread } from '../support/thread.ts';

const failure = (code: string): Failure => ({ code, message: 'it is too long', hint: 'ask for less' });

const refusal = (reply: Reply, code = 'slack.refused'): EngineEvent => ({
  engine: 'post refused',
  post: { id: 'p-1', thread: 'test:general:1', lane: 'test:general:1', body: { reply }, attempt: 1 },
  error: failure(code),
});

const answer: Reply = { kind: 'answer', blocks: [], drawings: [] };
const notice: Reply = { kind: 'notice', tone: 'info', text: ['a word'] };

describe('a post that the platform refused', () => {
  test('is told in the thread, with what to do', async () => {
    const replies = await openThread().take(refusal(answer));
    expect(replies).toHaveLength(1);
    expect(JSON.stringify(replies)).toContain('it is too long');
    expect(JSON.stringify(replies)).toContain('ask for less');
  });

  test('is not told where the word about it would be refused in its turn', async () => {
    expect(await openThread().take(refusal(notice))).toEqual([]);
  });

  test('puts off what posts by itself where the thread is gone', async () => {
    const thread = openThread();
    expect(await thread.take(refusal(answer, 'platform.gone'))).toEqual([]);
    expect(thread.schedules).toEqual([
      { key: 'digest', off: true },
      { key: 'review', off: true },
    ]);
  });
});
