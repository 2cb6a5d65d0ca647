import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type Slack, startSlack } from '../../../../handlers/slack/app.ts';
import type { Post } from '../../../../src/contracts/engine.ts';
import type { Reply } from '../../../../src/contracts/reply.ts';
import type { Block } from '../../../../src/contracts/report.ts';
import type { Settings } from '../../../../src/contracts/settings.ts';
import { openSettings } from '../../../../src/settings/settings.ts';
import { type FakeSlack, openFakeSlack } from '../../../support/slack/fake.ts';
import { personIn } from '../../../support/slack/person.ts';
import type { Fault } from '../../../support/slack/server.ts';
import { httpWire, signingSecret } from '../../../support/slack/wire.ts';
import { calls, saidBy, textIn } from './seen.ts';

let fake: FakeSlack;
let folder: string;
let settings: Settings;
let slack: Slack;
let problems: string[];
let root: string;

beforeEach(async () => {
  fake = await openFakeSlack();
  folder = mkdtempSync(join(tmpdir(), 'plumbline-delivering-'));
  settings = openSettings(folder);
  problems = [];
  slack = await startSlack(
    {
      accept: async () => 'accepted',
      picture: async (drawing) => ({ drawing, reason: 'no browser here' }),
      file: async () => undefined,
      threads: async () => [],
      references: settings.references,
      names: settings.cache('names', z.string(), { entries: 100, lifetime: 1_000_000 }),
    },
    {
      connection: { kind: 'http', port: 0, signingSecret },
      workspaces: { kind: 'one', token: fake.team('T1').token },
      allowed: {},
      apiUrl: fake.apiUrl,
      now: () => fake.clock.now(),
      problem: (what) => problems.push(what),
    },
  );
  root = await personIn(fake, httpWire(slack.connected, fake.clock), 'T1', 'U1').say('C1', 'Hello.');
});

afterEach(async () => {
  await slack.close();
  await settings.close();
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
});

const table = (name: string): Block => ({
  kind: 'table',
  columns: [
    { title: ['what'], align: 'left' },
    { title: ['how much'], align: 'right' },
  ],
  rows: [1, 2, 3].map((row) => [[`${name} row ${row}`], [`${row}`]]),
});

const long: Reply = {
  kind: 'answer',
  blocks: ['first', 'second', 'third'].map(table),
  drawings: [],
};

const notice = (text: string): Reply => ({ kind: 'notice', tone: 'info', text: [text] });

const post = (id: string, reply: Reply, channel = 'C1', thread = root): Post => ({
  id,
  thread: `slack:T1.${channel}:${thread}`,
  lane: `slack:T1.${channel}:${thread}`,
  body: { reply },
  attempt: 1,
});

const deliver = (given: Post) => slack.deliver(given, new AbortController().signal);

/** As the outbox does it: again where it is asked to wait. */
const deliverAll = async (given: Post) => {
  for (let tries = 0; tries < 50; tries += 1) {
    const delivery = await deliver(given);
    if (delivery.kind !== 'later') return delivery;
    fake.clock.advance(delivery.afterMilliseconds);
  }
  throw new Error('it waits for ever');
};

const rowsShown = () => {
  const shown = textIn(saidBy(fake, 'T1', 'C1', root).map((one) => ({ ...one, text: '' })));
  return ['first', 'second', 'third'].flatMap((name) =>
    [1, 2, 3].map((row) => shown.split(`${name} row ${row}`).length - 1),
  );
};

/** Slack refuses so many messages as soon as the thread holds one of the bot's. */
const refuseAfterFirst = (times: number) => {
  const refusals = { left: times };
  const faults: Fault[] = Object.assign([], {
    shift: (): Fault | undefined => {
      if (refusals.left === 0 || saidBy(fake, 'T1', 'C1', root).length === 0) return undefined;
      refusals.left -= 1;
      return { kind: 'error', error: 'invalid_blocks' };
    },
  });
  fake.server.faults.set('chat.postMessage', faults);
  return refusals;
};

test.each([
  [1, 'table'],
  [2, 'markdown'],
])('blocks refused %i times in the middle of an answer leave each row there once', async (times, style) => {
  const refusals = refuseAfterFirst(times);
  const delivery = await deliverAll(post('P1', long));
  const said = saidBy(fake, 'T1', 'C1', root);
  expect(delivery).toEqual({
    kind: 'posted',
    receipt: { channel: 'C1', messages: said.map(({ ts }) => ts) },
  });
  expect(refusals.left).toBe(0);
  expect(rowsShown()).toEqual(Array.from({ length: 9 }, () => 1));
  expect(new Set(said.flatMap(({ blocks }) => blocks.map(({ type }) => type)))).toEqual(new Set([style]));
});

test('tables that Slack takes only as files leave no table behind that was sent before', async () => {
  refuseAfterFirst(1);
  fake.failNext('chat.update', ...[1, 2].map(() => ({ kind: 'error', error: 'invalid_blocks' }) as const));
  await deliverAll(post('P1', long));
  const files = fake.files('C1', root).map(({ bytes }) => bytes.toString('utf8'));
  expect(files.map((one) => one.includes('row 3'))).toEqual([true, true, true]);
  expect(rowsShown()).toEqual(Array.from({ length: 9 }, () => 0));
  expect(saidBy(fake, 'T1', 'C1', root).filter(({ blocks }) => blocks.length > 0)).toHaveLength(1);
});

test('a post that breaks off after it was recast goes on in the form that was taken', async () => {
  refuseAfterFirst(1);
  fake.failNext('chat.update', { kind: 'broken after' });
  await expect(deliver(post('P1', long))).rejects.toMatchObject({ retryable: true });
  await slack.find(post('P1', long));
  await deliverAll(post('P1', long));
  expect(rowsShown()).toEqual(Array.from({ length: 9 }, () => 1));
  const kinds = saidBy(fake, 'T1', 'C1', root).flatMap(({ blocks }) => blocks.map(({ type }) => type));
  expect(kinds).toEqual(['table', 'table', 'table']);
});

test('what is shorter when it is shown again takes its surplus messages away', async () => {
  const first = await deliver(post('P1', long));
  const receipt = first.kind === 'posted' ? first.receipt : undefined;
  await deliver({ ...post('P2', notice('in short')), edits: receipt });
  const said = saidBy(fake, 'T1', 'C1', root);
  expect(said.map(({ text }) => text)).toEqual(['in short']);
});

test('an answer of more messages than may go at once gets on with each wait, in the channel and to one person', async () => {
  const blocks = ['a', 'b', 'c', 'd', 'e', 'f'].map(table);
  const six: Reply = { kind: 'answer', blocks, drawings: [] };
  for (const index of [1, 2, 3]) await deliverAll(post(`N${index}`, notice('before')));
  await deliverAll(post('P1', six));
  for (const index of [1, 2, 3]) await deliverAll(post(`E${index}`, notice('before'), 'C1', 'p-U1'));
  await deliverAll(post('P2', six, 'C1', 'p-U1'));
  expect(saidBy(fake, 'T1', 'C1', root)).toHaveLength(9);
  expect(fake.state.ephemerals).toHaveLength(9);
});

test('a private answer that is refused in its richest form comes in the next, though the channel must wait', async () => {
  for (const index of [1, 2, 3, 4]) await deliverAll(post(`E${index}`, notice('before'), 'C1', 'p-U1'));
  fake.failNext('chat.postEphemeral', { kind: 'error', error: 'invalid_blocks' });
  await deliverAll(post('P1', long, 'C1', 'p-U1'));
  const shown = fake.state.ephemerals
    .slice(4)
    .flatMap(({ args }) => args['blocks'] as readonly { type: string }[]);
  expect(shown.map(({ type }) => type)).toEqual(['table', 'table', 'table']);
});

test('many surplus messages are taken away, each once, though the channel must wait', async () => {
  const blocks = ['a', 'b', 'c', 'd', 'e', 'f'].map(table);
  const posted = [];
  for (const index of [1, 2])
    posted.push(await deliverAll(post(`P${index}`, { kind: 'answer', blocks, drawings: [] })));
  for (const [index, first] of posted.entries())
    await deliverAll({
      ...post(`Q${index}`, notice('in short')),
      edits: first.kind === 'posted' ? first.receipt : undefined,
    });
  expect(saidBy(fake, 'T1', 'C1', root).map(({ text }) => text)).toEqual(['in short', 'in short']);
  expect(calls(fake, 'chat.delete')).toBe(10);
});

test('a token that was taken back is told of once, and every lane waits a minute', async () => {
  fake.team('T1').revoked = true;
  const from = fake.state.calls.length;
  const deliveries = await Promise.all(
    ['C1', 'C2'].flatMap((channel) =>
      [1, 2].map((index) => deliver(post(`${channel}-${index}`, notice('hello'), channel))),
    ),
  );
  expect(deliveries).toEqual(Array.from({ length: 4 }, () => ({ kind: 'later', afterMilliseconds: 60_000 })));
  expect(calls(fake, 'chat.postMessage', from)).toBe(4);
  expect(problems.filter((one) => one.includes('SLACK_BOT_TOKEN'))).toHaveLength(1);
});

test('a token that works again is used, and told of anew when it is taken back anew', async () => {
  fake.team('T1').revoked = true;
  await deliver(post('P1', notice('hello')));
  fake.team('T1').revoked = false;
  expect(await deliver(post('P1', notice('hello')))).toMatchObject({ kind: 'posted' });
  fake.team('T1').revoked = true;
  await deliver(post('P2', notice('again')));
  expect(problems.filter((one) => one.includes('SLACK_BOT_TOKEN'))).toHaveLength(2);
});

test('while the workspace is moved into an organisation nothing is given up, and nobody is told to replace the token', async () => {
  fake.failNext('chat.postMessage', { kind: 'error', error: 'org_login_required' });
  await expect(deliver(post('P1', notice('hello')))).rejects.toMatchObject({ retryable: true });
  expect(problems).toEqual([]);
  expect(await deliver(post('P1', notice('hello')))).toMatchObject({ kind: 'posted' });
});

test('a lane that Slack asked to wait makes no call until then', async () => {
  fake.failNext('chat.postMessage', { kind: 'rate limit', seconds: 30 });
  expect(await deliver(post('P1', notice('hello')))).toEqual({ kind: 'later', afterMilliseconds: 30_000 });
  const from = fake.state.calls.length;
  fake.clock.advance(10_000);
  expect(await deliver(post('P1', notice('hello')))).toEqual({ kind: 'later', afterMilliseconds: 20_000 });
  expect(fake.state.calls.length).toBe(from);
  fake.clock.advance(20_000);
  expect(await deliver(post('P1', notice('hello')))).toMatchObject({ kind: 'posted' });
});

test('pictures that cannot be drawn are told of in words that call nobody', async () => {
  const reply: Reply = {
    kind: 'answer',
    blocks: [{ kind: 'picture', drawing: 'd1' }],
    drawings: [
      { id: 'd1', title: 'The <!channel> of @here', alt: 'one box & two arrows', kind: 'chart' } as never,
    ],
  };
  await deliver(post('P1', reply));
  const words = saidBy(fake, 'T1', 'C1', root).map(({ text }) => text);
  expect(words.at(-1)).toContain('one box &amp; two arrows');
  expect(words.filter((one) => /<!|@here\b/.test(one))).toEqual([]);
});
