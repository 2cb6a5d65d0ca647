import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Slack } from '../../../../handlers/slack/app.ts';
import type { SlackPorts } from '../../../../handlers/slack/ports.ts';
import type { Post } from '../../../../src/contracts/engine.ts';
import type { Reply } from '../../../../src/contracts/reply.ts';
import type { Block } from '../../../../src/contracts/report.ts';
import { type Alone, startSlackAlone } from '../../../support/slack/alone.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Fault } from '../../../support/slack/faults.ts';
import { calls, saidBy, textIn } from './seen.ts';

let fake: FakeSlack;
let folder: string;
let alone: Alone;
let slack: Slack;
let problems: string[];
let root: string;
/** What draws; slow where a test makes it so. */
let draw: SlackPorts['picture'];
/** How far the time of Slack and of the bot was moved on, in ms. */
let moved: number;

beforeEach(async () => {
  moved = 0;
  draw = async (drawing) => ({ drawing, reason: 'no browser here' });
  fake = await startFakeSlack({ clock: { now: () => start + moved, after: () => () => undefined } });
  fake.channel('C1', 'architecture');
  fake.channel('C2', 'payments');
  root = (await fake.person('U1', 'Ana').say('C1', 'Hello.')).ts;
  folder = mkdtempSync(join(tmpdir(), 'plumbline-delivering-'));
  problems = [];
  alone = await startSlackAlone(
    fake,
    folder,
    { picture: (drawing) => draw(drawing) },
    { now: () => start + moved, problem: (what) => problems.push(what) },
  );
  slack = alone.slack;
});

const start = Date.UTC(2026, 10, 28, 9);

afterEach(async () => {
  await alone.end();
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
});

/** More rows than may become a list. */
const rows = [1, 2, 3, 4];

const table = (name: string): Block => ({
  kind: 'table',
  columns: [
    { title: ['what'], align: 'left' },
    { title: ['how much'], align: 'right' },
  ],
  rows: rows.map((row) => [[`${name} row ${row}`], [`${row}`]]),
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
    moved += delivery.afterMilliseconds;
  }
  throw new Error('it waits for ever');
};

const rowsShown = () => {
  const shown = textIn(saidBy(fake, 'C1', root).map((one) => ({ ...one, text: '' })));
  return ['first', 'second', 'third'].flatMap((name) =>
    rows.map((row) => shown.split(`${name} row ${row}`).length - 1),
  );
};

const stylesIn = (messages: ReturnType<typeof saidBy>): readonly string[] =>
  messages.flatMap(({ blocks }) => blocks.map(({ type }) => String(type)));

const badBlocks: Fault = { error: 'invalid_blocks' };

/** The first message of an answer is taken, and then so many calls are not. */
const refuseAfterFirst = (times: number) =>
  fake.failNext('chat.postMessage', { pass: true }, ...Array.from({ length: times }, () => badBlocks));

test.each([
  [1, 'table'],
  [2, 'markdown'],
])('blocks refused %i times in the middle of an answer leave each row there once', async (times, style) => {
  refuseAfterFirst(times);
  const delivery = await deliverAll(post('P1', long));
  const said = saidBy(fake, 'C1', root);
  expect(delivery).toEqual({
    kind: 'posted',
    receipt: { channel: 'C1', messages: said.map(({ ts }) => ts) },
  });
  expect(problems.filter((one) => one.includes('were not taken'))).toHaveLength(times);
  expect(rowsShown()).toEqual(Array.from({ length: 12 }, () => 1));
  expect(new Set(stylesIn(said))).toEqual(new Set([style]));
});

test('tables that Slack takes only as files leave no table behind that was sent before', async () => {
  refuseAfterFirst(1);
  fake.failNext('chat.update', badBlocks, badBlocks);
  await deliverAll(post('P1', long));
  const files = fake.files(root).map(({ bytes }) => bytes.toString('utf8'));
  expect(files.map((one) => one.includes('row 4'))).toEqual([true, true, true]);
  expect(rowsShown()).toEqual(Array.from({ length: 12 }, () => 0));
  expect(saidBy(fake, 'C1', root).filter(({ blocks }) => blocks.length > 0)).toHaveLength(1);
});

test('a post that breaks off after it was recast goes on in the form that was taken', async () => {
  refuseAfterFirst(1);
  fake.failNext('chat.update', { dropAfterProcessing: true });
  await expect(deliver(post('P1', long))).rejects.toMatchObject({ retryable: true });
  await slack.find(post('P1', long));
  await deliverAll(post('P1', long));
  expect(rowsShown()).toEqual(Array.from({ length: 12 }, () => 1));
  expect(stylesIn(saidBy(fake, 'C1', root))).toEqual(['table', 'table', 'table']);
});

test('what is shorter when it is shown again takes its surplus messages away', async () => {
  const first = await deliver(post('P1', long));
  const receipt = first.kind === 'posted' ? first.receipt : undefined;
  await deliver({ ...post('P2', notice('in short')), edits: receipt });
  expect(saidBy(fake, 'C1', root).map(({ text }) => text)).toEqual(['in short']);
});

test('an answer of more messages than may go at once gets on with each wait, in the channel and to one person', async () => {
  const blocks = ['a', 'b', 'c', 'd', 'e', 'f'].map(table);
  const six: Reply = { kind: 'answer', blocks, drawings: [] };
  for (const index of [1, 2, 3]) await deliverAll(post(`N${index}`, notice('before')));
  await deliverAll(post('P1', six));
  for (const index of [1, 2, 3]) await deliverAll(post(`E${index}`, notice('before'), 'C1', 'p-U1'));
  await deliverAll(post('P2', six, 'C1', 'p-U1'));
  expect(saidBy(fake, 'C1', root)).toHaveLength(9);
  expect(fake.ephemerals('C1', 'U1')).toHaveLength(9);
});

test('a private answer that is refused in its richest form comes in the next, though the channel must wait', async () => {
  for (const index of [1, 2, 3, 4]) await deliverAll(post(`E${index}`, notice('before'), 'C1', 'p-U1'));
  fake.failNext('chat.postEphemeral', badBlocks);
  await deliverAll(post('P1', long, 'C1', 'p-U1'));
  expect(stylesIn(fake.ephemerals('C1', 'U1').slice(4))).toEqual(['table', 'table', 'table']);
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
  expect(saidBy(fake, 'C1', root).map(({ text }) => text)).toEqual(['in short', 'in short']);
  expect(calls(fake, 'chat.delete')).toBe(10);
});

test('a token that was taken back is told of once, and every lane waits a minute', async () => {
  await fake.revoke('bot');
  const from = fake.calls().length;
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
  fake.failNext(
    'chat.postMessage',
    { error: 'account_inactive' },
    { pass: true },
    { error: 'token_revoked' },
  );
  expect(await deliver(post('P1', notice('hello')))).toMatchObject({ kind: 'later' });
  expect(await deliver(post('P1', notice('hello')))).toMatchObject({ kind: 'posted' });
  await deliver(post('P2', notice('again')));
  expect(problems.filter((one) => one.includes('SLACK_BOT_TOKEN'))).toHaveLength(2);
});

test('while the workspace is moved into an organisation nothing is given up, and nobody is told to replace the token', async () => {
  fake.failNext('chat.postMessage', { error: 'org_login_required' });
  await expect(deliver(post('P1', notice('hello')))).rejects.toMatchObject({ retryable: true });
  expect(problems).toEqual([]);
  expect(await deliver(post('P1', notice('hello')))).toMatchObject({ kind: 'posted' });
});

test('a lane that Slack asked to wait makes no call until then', async () => {
  fake.failNext('chat.postMessage', { rateLimit: 30 });
  expect(await deliver(post('P1', notice('hello')))).toEqual({ kind: 'later', afterMilliseconds: 30_000 });
  const from = fake.calls().length;
  moved += 10_000;
  expect(await deliver(post('P1', notice('hello')))).toEqual({ kind: 'later', afterMilliseconds: 20_000 });
  expect(fake.calls().length).toBe(from);
  moved += 20_000;
  expect(await deliver(post('P1', notice('hello')))).toMatchObject({ kind: 'posted' });
});

test('pictures that cannot be drawn are told of in words that call nobody, each in a line of its own', async () => {
  const drawing = (id: string) => ({
    id,
    title: 'The <!channel> of @here',
    alt: 'one box & two arrows',
    kind: 'chart',
  });
  const reply: Reply = {
    kind: 'answer',
    blocks: ['d1', 'd2'].map((id) => ({ kind: 'picture', drawing: id })),
    drawings: ['d1', 'd2'].map((id) => drawing(id) as never),
  };
  await deliver(post('P1', reply));
  const words = saidBy(fake, 'C1', root).map(({ text }) => text);
  expect(
    words
      .at(-1)
      ?.split('\n')
      .filter((one) => one.includes('one box &amp; two arrows')),
  ).toHaveLength(2);
  expect(words.filter((one) => /<!|@here\b/.test(one))).toEqual([]);
});

/** A PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a picture that takes longer than anybody waits leaves once', async () => {
  const waiting: (() => void)[] = [];
  draw = (drawing) =>
    new Promise((resolve) => {
      waiting.push(() =>
        resolve({ drawing, png: pixel, svg: '<svg/>', width: 1, height: 1, way: 'graphviz' }),
      );
    });
  const drawing = { id: 'load', kind: 'architecture', title: 'Load', alt: 'A box', mermaid: 'flowchart LR' };
  const given = post('slow', { ...long, drawings: [drawing] } as Reply);
  const patience = new AbortController();
  const first = slack.deliver(given, patience.signal).catch((error: unknown) => error);
  await fake.until(() => waiting.length === 1);
  // What the outbox does next: it gives the try up, looks whether it came through, and tries again.
  patience.abort();
  const looked = slack.find(given);
  const again = looked.then(() => deliverAll(given));
  // The first try may never end: it holds up neither the look nor the next one, and what comes of it late goes nowhere.
  await expect(first).resolves.toMatchObject({ code: 'slack.stopped' });
  await fake.until(() => waiting.length === 2);
  waiting[1]?.();
  expect(await again).toMatchObject({ kind: 'posted' });
  waiting[0]?.();
  await slack.settled();
  expect(fake.files(root).map(({ file }) => file['name'])).toHaveLength(1);
});
