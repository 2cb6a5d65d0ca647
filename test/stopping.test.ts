import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answer, hang, toolUse } from './support/anthropic/steps.ts';
import { misbehavingScript, startWholeBot, type WholeBot } from './support/whole-bot.ts';
import { wordsOf } from './support/words-of.ts';

const brief =
  'We store 120 M chat messages a day, 1 KB each, for five years in one PostgreSQL primary. Reads are mostly the newest of a channel. Nothing may be lost. Team of 8 on AWS.';
const waits = { tool: 'wait', args: { ms: 60_000 } };
const server = (channel: string, queries: readonly object[]) => ({
  script: misbehavingScript,
  more: { category: 'other', queries, timeoutMs: 90_000, channels: [`test:${channel}`] },
});

let at: WholeBot;
beforeAll(async () => {
  at = await startWholeBot({
    bad: server('room', [{ tool: 'echo', args: { words: 'PostgreSQL' } }]),
    slow: server('slow', [waits]),
  });
}, 120_000);
afterAll(() => at.close(), 60_000);

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await setTimeout(20);
};

const advised = async (...threads: readonly string[]): Promise<void> => {
  for (const thread of threads) {
    await at.say(thread, brief);
    await at.say(thread, 'advise');
  }
};

const waiting = (name: string): boolean => at.received(name).some((line) => line.includes('"wait"'));

/** How long it takes from `stop` until nothing waits and nothing runs, in ms, and what is said from then on. */
const stopped = async (thread: string, how: 'word' | 'button') => {
  const before = at.replies(thread).length;
  const begun = performance.now();
  await at.say(thread, 'stop', [], how === 'word' ? undefined : { kind: 'stop' });
  await at.settled();
  const took = performance.now() - begun;
  await setTimeout(500);
  return { took, said: at.replies(thread).slice(before) };
};

const once = (said: string): number => said.match(/Stopped/g)?.length ?? 0;
const studies = (thread: string): number =>
  at.posts.filter((post) => post.thread === thread && post.key?.startsWith('study-') === true).length;

test.each(['word', 'button'] as const)(
  'stop (%s) while the model’s call is with a server: it is called off, and told once',
  async (how) => {
    const thread = `test:room:${how}`;
    const asked = at.fake.requests('/messages').length;
    const calledOff = at.received('bad').filter((line) => line.includes('notifications/cancelled')).length;
    at.fake.script([
      answer(toolUse('bad__wait', { ms: 60_000 + asked }), toolUse('bad__echo', { words: how })),
    ]);
    await advised(thread);
    await until(() => at.received('bad').some((line) => line.includes(`${60_000 + asked}`)));
    const { took, said } = await stopped(thread, how);
    expect(took).toBeLessThan(10_000);
    expect(once(wordsOf(said))).toBe(1);
    expect(studies(thread)).toBe(0);
    await until(
      () => at.received('bad').filter((line) => line.includes('notifications/cancelled')).length > calledOff,
    );
    // Said again, it is no news.
    expect(once(wordsOf((await stopped(thread, how)).said))).toBe(0);
    expect(at.fake.requests('/messages').length).toBe(asked + 1);
  },
  120_000,
);

test('stop while fixed queries are with a server: nobody else is asked, and nothing is said of it but once', async () => {
  const thread = 'test:slow:1';
  const asked = at.fake.requests().length;
  await advised(thread);
  await until(() => waiting('slow'));
  const { took, said } = await stopped(thread, 'word');
  expect(took).toBeLessThan(10_000);
  expect(once(wordsOf(said))).toBe(1);
  expect(studies(thread)).toBe(0);
  expect(at.fake.requests().length).toBe(asked);
}, 120_000);

test('stop while the model thinks: its connection is cut, and another thread’s study goes on', async () => {
  const [thread, other] = ['test:room:thinks', 'test:room:other'];
  const asked = at.fake.requests('/messages').length;
  at.fake.script([hang(), hang()]);
  await advised(thread, other);
  await until(() => at.fake.requests('/messages').length === asked + 2);
  const cut = () =>
    at.fake
      .requests('/messages')
      .slice(asked)
      .filter(({ ending }) => ending === 'aborted').length;
  const begun = performance.now();
  await at.say(thread, 'stop');
  await until(() => cut() > 0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  await setTimeout(300);
  expect(cut()).toBe(1);
  expect(once(wordsOf(at.replies(thread)))).toBe(1);
  expect(once(wordsOf(at.replies(other)))).toBe(0);
}, 120_000);
