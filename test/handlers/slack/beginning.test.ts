import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Slack } from '../../../handlers/slack/app.ts';
import type { Post } from '../../../src/contracts/engine.ts';
import { withoutSecretsOf } from '../../../src/taken-in.ts';
import { type Alone, startSlackAlone } from '../../support/slack/alone.ts';
import { type FakeSlack, startFakeSlack } from '../../support/slack/fake-slack.ts';

const words = 'we need to store 120 M messages a day';

let fake: FakeSlack;
let alone: Alone;
let folder: string;
let slack: Slack;
let threads: string[];
let accepts: () => Promise<'accepted'>;

const start = async (): Promise<void> => {
  alone = await startSlackAlone(fake, folder, {
    withoutSecrets: withoutSecretsOf,
    accept: async ({ thread }) => {
      const kept = await accepts();
      threads.push(thread);
      return kept;
    },
  });
  slack = alone.slack;
  fake.sendTo(slack.connected);
};

beforeEach(async () => {
  fake = await startFakeSlack();
  fake.channel('C1', 'architecture');
  folder = mkdtempSync(join(tmpdir(), 'plumbline-beginning-'));
  threads = [];
  accepts = async () => 'accepted';
  await start();
});

afterEach(async () => {
  await alone.end();
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
});

const said = () => fake.messages('C1').map(({ text, thread_ts: under }) => ({ text, under }));

const post = (thread: string): Post => ({
  id: 'post-1',
  thread,
  lane: thread,
  attempt: 1,
  body: { reply: { kind: 'notice', tone: 'info', text: ['I read it.'] } },
});

const command = (text = words) => fake.person('U1', 'Ana').command('C1', `/architect ${text}`);

test('what was asked by a command stands in the channel before anything is answered', async () => {
  await command();
  await slack.settled();
  expect(said()).toEqual([{ text: expect.stringContaining(words), under: undefined }]);
});

test('and is there once, though the first reply comes at the same moment', async () => {
  await command();
  const [thread = ''] = threads;
  expect(await slack.deliver(post(thread), new AbortController().signal)).toMatchObject({ kind: 'posted' });
  await slack.settled();
  const root = fake.messages('C1')[0]?.ts;
  expect(said().map(({ under }) => under)).toEqual([undefined, root]);
  expect(fake.calls('conversations.history')).toHaveLength(0);
});

test('a secret in what was asked stands neither in the channel nor in what is kept', async () => {
  // Put together here, so that no scanner takes the test for a leak.
  const secret = ['AKIA', 'QWERTYUIOPASDFGH'].join('');
  await command(`${words}, our key is ${secret}`);
  await slack.settled();
  expect(said()).toEqual([{ text: expect.stringContaining(words), under: undefined }]);
  expect(JSON.stringify(said())).not.toContain(secret);
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name)).includes(secret)).toBe(false);
});

test('nothing is shown of what could not be kept', async () => {
  accepts = () => Promise.reject(new Error('the disk is full'));
  await command();
  await slack.settled();
  expect(said()).toEqual([]);
});

test('an answer for one person alone begins nothing', async () => {
  await command('help');
  await slack.settled();
  expect(said()).toEqual([]);
});

test('what Slack has refused for now is tried again with the first reply, without looking for it', async () => {
  fake.failNext('chat.postMessage', { rateLimit: 1 });
  await command();
  await slack.settled();
  expect(said()).toEqual([]);
  const [thread = ''] = threads;
  const later = await slack.deliver(post(thread), new AbortController().signal);
  expect(later.kind).toBe('later');
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(await slack.deliver(post(thread), new AbortController().signal)).toMatchObject({ kind: 'posted' });
  expect(said()).toHaveLength(2);
  expect(fake.calls('conversations.history')).toHaveLength(0);
});
