import { join } from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of builtins has no node:sqlite yet; tsc checks it.
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import { calls, mentionOf, saidBy, textIn } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

let slack: FakeSlack;
let bot: SlackBot;
let ana: Person;
let channels = 0;

beforeAll(async () => {
  slack = await startFakeSlack();
  ana = slack.person('U1', 'Ana');
  bot = await startSlackBot(slack);
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

/** A channel of its own for each test, so that none sees the posts of another. */
const place = (): string => {
  channels += 1;
  return slack.channel(`C${channels}00`, `room-${channels}`);
};

/** Calls from here on that were to put something into a channel. */
const postsFrom = (from: number): number =>
  calls(slack, 'chat.postMessage', from) + calls(slack, 'chat.update', from);

const refusedFrom = (from: number, error: string): number =>
  slack
    .calls()
    .slice(from)
    .filter(({ answer }) => answer?.['error'] === error).length;

const scheduled = (): readonly unknown[] => {
  const database = new DatabaseSync(join(bot.folder, 'engine.db'), { readOnly: true });
  try {
    return database.prepare('select thread, key from schedules').all();
  } finally {
    database.close();
  }
};

/** Whatever Ana alone is shown in a channel from here on. */
const whispered = (channel: string) => {
  const before = slack.ephemerals(channel, 'U1').length;
  return () =>
    slack
      .ephemerals(channel, 'U1')
      .slice(before)
      .map(({ text }) => text);
};

const blocksIn = (channel: string, thread: string) =>
  saidBy(slack, channel, thread).flatMap(({ blocks }) => blocks.map(({ type }) => type));

const refused = (times: number) => Array.from({ length: times }, () => ({ error: 'invalid_blocks' }));

test('in a channel that the bot was put out of it tries once for each post, and goes on once it is back', async () => {
  const channel = place();
  const { ts: thread } = await ana.mention(channel, 'calc before n=3');
  await bot.settled();
  const { ts } = await ana.say(channel, 'See you.');
  slack.remove(channel, slack.botUser);
  const from = slack.calls().length;
  // It was on its way while the bot was put out.
  await slack.redeliver(
    mentionOf('T1', { channel, user: 'U1', ts, thread_ts: thread, text: 'calc gone n=3' }),
  );
  await bot.settled();
  expect([postsFrom(from), refusedFrom(from, 'not_in_channel')]).toEqual([1, 1]);
  slack.invite(channel, slack.botUser);
  await ana.say(channel, 'calc again n=3', thread);
  await bot.settled();
  expect(textIn(saidBy(slack, channel, thread))).toContain('again');
});

test.each(['calc absent n=3', 'help'])(
  'whoever asks by command (%s) where the bot is not is told in private how to have it',
  async (words) => {
    const channel = place();
    slack.remove(channel, slack.botUser);
    const shown = whispered(channel);
    const told = await ana.command(channel, `/architect ${words}`);
    expect(told.state).toBe('acknowledged');
    await slack.until(() => shown().length > 0);
    await bot.settled();
    expect(shown()).toEqual([expect.stringMatching(/not in the channel.*\/invite/s)]);
    expect(saidBy(slack, channel)).toEqual([]);
  },
);

test('whoever wants a thread read that the bot cannot see is told in private', async () => {
  const channel = place();
  slack.remove(channel, slack.botUser);
  const { ts } = await ana.say(channel, 'We write 12k/s at peak.');
  const shown = whispered(channel);
  await ana.shortcut('consult_from_message', ts);
  await slack.until(() => shown().length > 0);
  await bot.settled();
  expect(shown()).toEqual([expect.stringMatching(/not in the channel.*\/invite/s)]);
});

test('into an archived channel nothing is tried again and again, and what would post there by itself is put off', async () => {
  const channel = place();
  await ana.command(channel, '/architect digest schedule daily 09:00 UTC');
  const { ts: thread } = await ana.mention(channel, 'calc archive n=3');
  await bot.settled();
  expect(scheduled()).toEqual([{ thread: `slack:T1.${channel}:digest`, key: 'digest' }]);
  slack.archive(channel);
  const from = slack.calls().length;
  // Both were on their way while it was archived.
  await ana.command(channel, '/architect digest now');
  await ana.say(channel, 'calc toolate n=3', thread);
  await bot.settled();
  expect(scheduled()).toEqual([]);
  // The digest and the answer; and a word to Ana alone, which is taken there as little.
  expect(postsFrom(from)).toBeLessThanOrEqual(2);
  expect(refusedFrom(from, 'is_archived')).toBeLessThanOrEqual(3);
});

test('a channel that Slack asks to wait for waits so long, alone', async () => {
  const [slow, quick] = [place(), place()];
  slack.failNext('chat.postMessage', { rateLimit: 3 });
  const before = slack.calls().length;
  const began = Date.now();
  const { ts: limited } = await ana.mention(slow, 'calc slow n=3');
  await slack.until(() => calls(slack, 'chat.postMessage', before) === 1);
  const from = slack.calls().length;
  const { ts: other } = await ana.mention(quick, 'calc quick n=3');
  await slack.until(() => saidBy(slack, quick, other).length === 1);
  const isHeld = saidBy(slack, slow, limited).length === 0;
  const answeredAfter = Date.now() - began;
  await bot.settled();
  const waited = Date.now() - began;
  expect({ isHeld, inTime: answeredAfter < 3_000 }).toEqual({ isHeld: true, inTime: true });
  expect(waited).toBeGreaterThanOrEqual(3_000);
  expect(saidBy(slack, slow, limited)).toHaveLength(1);
  expect(calls(slack, 'chat.postMessage', from)).toBe(2);
});

test('where the connection breaks after a post took effect, it is looked up and not posted twice', async () => {
  const channel = place();
  slack.failNext('chat.postMessage', { dropAfterProcessing: true });
  const from = slack.calls().length;
  const { ts: thread } = await ana.mention(channel, 'calc inDoubt n=3');
  await bot.settled();
  expect(saidBy(slack, channel, thread)).toHaveLength(1);
  expect(calls(slack, 'chat.postMessage', from)).toBe(1);
  expect(calls(slack, 'conversations.replies', from)).toBeGreaterThan(0);
});

test('where it breaks while the first message of a thread is posted, there is one such message', async () => {
  const channel = place();
  slack.failNext('chat.postMessage', { dropAfterProcessing: true });
  await ana.command(channel, '/architect calc rootInDoubt n=3');
  await bot.settled();
  const said = saidBy(slack, channel);
  expect(said.map(({ thread_ts }) => thread_ts)).toEqual([undefined, said[0]?.ts]);
});

test('where it breaks after pictures were shared, they are not shared twice', async () => {
  const channel = place();
  slack.failNext('files.completeUploadExternal', { dropAfterProcessing: true });
  const { ts: thread } = await ana.mention(channel, 'calc rates average=1000 peakFactor=2');
  await bot.settled();
  const names = slack.files(thread).map(({ file }) => file['name']);
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
  expect(saidBy(slack, channel, thread).filter(({ blocks }) => blocks.length > 0)).toHaveLength(1);
});

test.each([
  [1, 'table'],
  [2, 'markdown'],
  [3, 'file'],
])('an answer whose blocks are refused %i times is shown as %s, whole', async (times, style) => {
  const channel = place();
  slack.failNext('chat.postMessage', ...refused(times));
  const { ts: thread } = await ana.mention(channel, 'help');
  await bot.settled();
  const kinds = blocksIn(channel, thread);
  const files = slack.files(thread);
  expect(kinds).not.toContain('data_table');
  const shown =
    textIn(saidBy(slack, channel, thread)) + files.map(({ bytes }) => bytes.toString('utf8')).join('');
  expect(shown).toContain('whatif');
  expect(shown).toContain('a number down to what it is made of');
  if (style === 'file')
    expect(files.map(({ file }) => /\.(?:md|csv)$/.test(String(file['name'])))).toContain(true);
  else expect(kinds).toContain(style);
  expect(bot.problems.filter((one) => one.includes('were not taken')).length).toBeGreaterThanOrEqual(times);
});

test('an answer that Slack takes in no form is told of in the thread', async () => {
  const channel = place();
  slack.failNext('chat.postMessage', ...refused(4));
  const { ts: thread } = await ana.mention(channel, 'help');
  await bot.settled();
  const said = saidBy(slack, channel, thread);
  expect(said).toHaveLength(1);
  expect(textIn(said)).toMatch(/could not be posted.*export md/s);
});
