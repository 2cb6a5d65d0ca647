import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Slack } from '../../../../handlers/slack/app.ts';
import type { Post } from '../../../../src/contracts/engine.ts';
import type { Reply } from '../../../../src/contracts/reply.ts';
import { type Alone, startSlackAlone } from '../../../support/slack/alone.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import { calls, saidBy } from './seen.ts';

const begun = Date.UTC(2026, 10, 28, 9);
const minute = 60_000;

let fake: FakeSlack;
let folder: string;
let alone: Alone;
let slack: Slack;
let root: string;
/** What the clock of Slack shows, and how far the bot's is ahead of it; ms. */
let time: number;
let ahead: number;

const start = async (): Promise<void> => {
  alone = await startSlackAlone(
    fake,
    folder,
    { file: async () => Buffer.from('# Report\n') },
    { now: () => time + ahead },
  );
  slack = alone.slack;
};

const end = (): Promise<void> => alone.end();

/** Three hundred messages, one a minute, read by an app that may ask once a minute for 15. */
beforeEach(async () => {
  [time, ahead] = [begun, 0];
  fake = await startFakeSlack({
    clock: { now: () => time, after: () => () => undefined },
  });
  fake.channel('C1', 'architecture');
  const ana = fake.person('U1', 'Ana');
  root = (await ana.say('C1', 'Hello.')).ts;
  for (let index = 1; index < 300; index += 1) {
    time += minute;
    await ana.say('C1', `message ${index}`, root);
  }
  time += minute;
  fake.limitPage(15);
  for (const method of ['conversations.replies', 'conversations.history'])
    fake.limitRate(method, { count: 1, perMs: minute });
  folder = mkdtempSync(join(tmpdir(), 'plumbline-looking-up-'));
  await start();
});

afterEach(async () => {
  await end();
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
});

const notice = (text: string): Reply => ({ kind: 'notice', tone: 'info', text: [text] });

const post = (id: string, reply: Reply, thread = root): Post => ({
  id,
  thread: `slack:T1.C1:${thread}`,
  lane: `slack:T1.C1:${thread}`,
  body: { reply },
  attempt: 1,
});

const deliver = (given: Post) => slack.deliver(given, new AbortController().signal);

const lost = { dropAfterProcessing: true } as const;

/** Delivers with the first answer lost, then does what the outbox does; how many calls the look-up took. */
const inDoubt = async (given: Post, meanwhile: () => Promise<void> = async () => undefined) => {
  await expect(deliver(given)).rejects.toMatchObject({ retryable: true });
  await meanwhile();
  const from = fake.calls().length;
  await slack.find(given);
  const looks = calls(fake, 'conversations.replies', from) + calls(fake, 'conversations.history', from);
  await deliver(given);
  return looks;
};

const said = (text: string) => saidBy(fake, 'C1').filter((one) => one.text.includes(text));

test.each([
  ['clocks that agree', 0],
  ['a clock four minutes ahead of Slack’s', 4 * minute],
  ['a clock four minutes behind Slack’s', -4 * minute],
])('by %s, a post in doubt is found in a long thread by one call', async (_, difference) => {
  ahead = difference;
  fake.failNext('chat.postMessage', lost);
  expect(await inDoubt(post('P1', notice('the answer')))).toBe(1);
  expect(said('the answer')).toHaveLength(1);
});

test('after a restart it is found by one call as well', async () => {
  fake.failNext('chat.postMessage', lost);
  const restarted = async () => {
    await end();
    time += 10 * minute;
    await start();
  };
  expect(await inDoubt(post('P1', notice('the answer')), restarted)).toBe(1);
  expect(said('the answer')).toHaveLength(1);
});

test('a post that was never tried before a restart is not looked for', async () => {
  const from = fake.calls().length;
  await slack.find(post('P1', notice('the answer')));
  expect(fake.calls().length).toBe(from);
  expect(await deliver(post('P1', notice('the answer')))).toMatchObject({ kind: 'posted' });
});

test('a file in doubt is found by one call, and shared once', async () => {
  fake.failNext('files.completeUploadExternal', lost);
  expect(
    await inDoubt(post('P1', { kind: 'file', name: 'report.md', format: 'md', revision: 1, says: [] })),
  ).toBe(1);
  expect(fake.files(root)).toHaveLength(1);
});

test('the message that begins a thread is looked for among the newest of the channel', async () => {
  const ana = fake.person('U1', 'Ana');
  for (let index = 0; index < 40; index += 1) await ana.say('C1', `news ${index}`);
  time += 10 * minute;
  fake.failNext('chat.postMessage', lost);
  const from = fake.calls().length;
  const given = post('P1', notice('the answer'), 'c-0123456789ab');
  expect(await inDoubt(given)).toBe(0);
  expect(calls(fake, 'conversations.history', from)).toBe(1);
  expect(said('A consultation')).toHaveLength(1);
  expect(said('the answer')).toHaveLength(1);
});

test('where more was written since than one call shows, each call goes on where the last one ended', async () => {
  fake.failNext('chat.postMessage', { status: 503 });
  const given = post('P1', notice('the answer'));
  await expect(deliver(given)).rejects.toMatchObject({ retryable: true });
  const ana = fake.person('U1', 'Ana');
  for (let index = 0; index < 40; index += 1) await ana.say('C1', `more ${index}`, root);
  const from = fake.calls().length;
  for (let tries = 1; ; tries += 1) {
    const isDone = await slack.find(given).then(
      () => true,
      () => false,
    );
    if (isDone) break;
    expect(tries).toBeLessThan(10);
    time += minute;
    if (tries === 1) {
      await end();
      await start();
    }
  }
  const taken = fake.calls('conversations.replies').filter(({ answer }) => answer?.['ok'] === true);
  // The root, four messages of the five minutes before the first try, and the forty: 45 of them, each read once.
  expect(taken).toHaveLength(3);
  expect(fake.calls().length).toBeGreaterThan(from);
  expect(await deliver(given)).toMatchObject({ kind: 'posted' });
  expect(said('the answer')).toHaveLength(1);
});
