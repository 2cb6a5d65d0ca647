import { join } from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of builtins has no node:sqlite yet; tsc checks it.
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, openFakeSlack } from '../../../support/slack/fake.ts';
import { type FakePerson, personIn } from '../../../support/slack/person.ts';
import { calls, saidBy, textIn } from './seen.ts';
import { until } from './until.ts';

let slack: FakeSlack;
let bot: SlackBot;
let ana: FakePerson;

beforeAll(async () => {
  slack = await openFakeSlack();
  for (let index = 3; index < 20; index += 1)
    slack
      .team('T1')
      .channels.set(`C${index}`, { id: `C${index}`, name: 'more', member: true, archived: false });
  bot = await startSlackBot(slack);
  ana = personIn(slack, bot.wire, 'T1', 'U1');
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

/** Calls from here on that were to put something into a channel. */
const postsFrom = (from: number): number =>
  calls(slack, 'chat.postMessage', from) + calls(slack, 'chat.update', from);

const scheduled = (): readonly unknown[] => {
  const database = new DatabaseSync(join(bot.folder, 'engine.db'), { readOnly: true });
  try {
    return database.prepare('select thread, key from schedules').all();
  } finally {
    database.close();
  }
};

const blocksIn = (channel: string, thread: string) =>
  saidBy(slack, 'T1', channel, thread).flatMap(({ blocks }) => blocks.map(({ type }) => type));

test('in a channel that the bot was put out of it tries once for each post, and goes on once it is back', async () => {
  const thread = await ana.mention('C3', 'calc before n=3');
  await bot.settled();
  slack.channel('T1', 'C3').member = false;
  const from = slack.state.calls.length;
  await ana.say('C3', 'calc gone n=3', thread);
  await bot.settled();
  expect(postsFrom(from)).toBe(1);
  slack.channel('T1', 'C3').member = true;
  await ana.say('C3', 'calc again n=3', thread);
  await bot.settled();
  expect(textIn(saidBy(slack, 'T1', 'C3', thread))).toContain('again');
});

test('whoever asks by command where the bot is not is told in private how to have it', async () => {
  slack.channel('T1', 'C4').member = false;
  for (const text of ['calc absent n=3', 'help']) {
    const before = slack.server.responses.length;
    const answered = await ana.command('C4', text);
    expect(answered.status).toBe(200);
    await bot.settled();
    await until(`a word about ${text}`, () => slack.server.responses.length > before);
    expect(slack.server.responses.slice(before).map(({ body }) => body)).toEqual([
      expect.objectContaining({
        response_type: 'ephemeral',
        text: expect.stringMatching(/not in the channel.*\/invite/s),
      }),
    ]);
  }
});

test('whoever wants a thread read that the bot cannot see is told in private', async () => {
  slack.channel('T1', 'C15').member = false;
  const ts = await ana.say('C15', 'We write 12k/s at peak.');
  const before = slack.server.responses.length;
  await ana.shortcut('consult_from_message', { channel: 'C15', ts, text: 'We write 12k/s at peak.' });
  await until('a word about the thread', () => slack.server.responses.length > before);
  expect(slack.server.responses.slice(before).map(({ body }) => body['text'])).toEqual([
    expect.stringMatching(/could not read.*not in the channel.*invite me/s),
  ]);
});

test('into an archived channel nothing is tried again and again, and what would post there by itself is put off', async () => {
  await ana.command('C5', 'digest schedule daily 09:00 UTC');
  await ana.mention('C5', 'calc archive n=3');
  await bot.settled();
  expect(scheduled()).toEqual([{ thread: 'slack:T1.C5:digest', key: 'digest' }]);
  slack.channel('T1', 'C5').archived = true;
  const from = slack.state.calls.length;
  await ana.command('C5', 'digest now');
  await ana.mention('C5', 'calc toolate n=3');
  await bot.settled();
  expect(scheduled()).toEqual([]);
  // The digest and the answer; and a word to Ana alone, which is taken there as little.
  expect(postsFrom(from)).toBeLessThanOrEqual(2);
  expect(
    slack.state.calls.slice(from).filter(({ outcome }) => outcome === 'is_archived').length,
  ).toBeLessThanOrEqual(3);
});

test('a channel that Slack asks to wait for waits so long, alone', async () => {
  const [first, second] = ['calc slow n=3', 'calc quick n=3'];
  slack.failNext('chat.postMessage', { kind: 'rate limit', seconds: 3 });
  const began = Date.now();
  const limited = await ana.mention('C6', first);
  await until('the 429 was given', () => (slack.server.faults.get('chat.postMessage') ?? []).length === 0);
  const from = slack.state.calls.length;
  const other = await ana.mention('C7', second);
  await until('the other channel is answered', () => saidBy(slack, 'T1', 'C7', other).length === 1);
  const isHeld = saidBy(slack, 'T1', 'C6', limited).length === 0;
  const answeredAfter = Date.now() - began;
  await bot.settled();
  const waited = Date.now() - began;
  expect({ isHeld, inTime: answeredAfter < 3_000 }).toEqual({ isHeld: true, inTime: true });
  expect(waited).toBeGreaterThanOrEqual(3_000);
  expect(saidBy(slack, 'T1', 'C6', limited)).toHaveLength(1);
  expect(calls(slack, 'chat.postMessage', from)).toBe(2);
});

test('where the connection breaks after a post took effect, it is looked up and not posted twice', async () => {
  slack.failNext('chat.postMessage', { kind: 'broken after' });
  const from = slack.state.calls.length;
  const thread = await ana.mention('C8', 'calc inDoubt n=3');
  await bot.settled();
  expect(saidBy(slack, 'T1', 'C8', thread)).toHaveLength(1);
  expect(calls(slack, 'chat.postMessage', from)).toBe(1);
  expect(calls(slack, 'conversations.replies', from)).toBeGreaterThan(0);
});

test('where it breaks while the first message of a thread is posted, there is one such message', async () => {
  slack.failNext('chat.postMessage', { kind: 'broken after' });
  await ana.command('C9', 'calc rootInDoubt n=3');
  await bot.settled();
  const said = saidBy(slack, 'T1', 'C9');
  expect(said.map(({ threadTs }) => threadTs)).toEqual([undefined, said[0]?.ts]);
});

test('where it breaks after pictures were shared, they are not shared twice', async () => {
  slack.failNext('files.completeUploadExternal', { kind: 'broken after' });
  const thread = await ana.mention('C10', 'calc rates average=1000 peakFactor=2');
  await bot.settled();
  const names = slack.files('C10', thread).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
  expect(saidBy(slack, 'T1', 'C10', thread).filter(({ blocks }) => blocks.length > 0)).toHaveLength(1);
});

test.each([
  [1, 'table'],
  [2, 'markdown'],
  [3, 'file'],
])('an answer whose blocks are refused %i times is shown as %s, whole', async (times, style) => {
  const channel = `C${10 + times}`;
  slack.failNext(
    'chat.postMessage',
    ...Array.from({ length: times }, () => ({ kind: 'error', error: 'invalid_blocks' }) as const),
  );
  const thread = await ana.mention(channel, 'help');
  await bot.settled();
  const kinds = blocksIn(channel, thread);
  const files = slack.files(channel, thread);
  expect(kinds).not.toContain('data_table');
  const shown =
    textIn(saidBy(slack, 'T1', channel, thread)) + files.map(({ bytes }) => bytes.toString('utf8')).join('');
  expect(shown).toContain('whatif');
  expect(shown).toContain('a number down to what it is made of');
  expect(style === 'file' ? files.map(({ name }) => /\.(?:md|csv)$/.test(name)) : kinds).toContain(
    style === 'file' ? true : style,
  );
  expect(bot.problems.filter((one) => one.includes('were not taken')).length).toBeGreaterThanOrEqual(times);
});

test('an answer that Slack takes in no form is told of in the thread', async () => {
  slack.failNext(
    'chat.postMessage',
    ...Array.from({ length: 4 }, () => ({ kind: 'error', error: 'invalid_blocks' }) as const),
  );
  const thread = await ana.mention('C14', 'help');
  await bot.settled();
  const said = saidBy(slack, 'T1', 'C14', thread);
  expect(said).toHaveLength(1);
  expect(textIn(said)).toMatch(/could not be posted.*export md/s);
});
