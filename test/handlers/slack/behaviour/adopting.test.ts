import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import { calls, saidBy, textIn } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

let slack: FakeSlack;
let bot: SlackBot;
let ana: Person;
let bob: Person;
let channels = 0;
let people = 0;

beforeAll(async () => {
  slack = await startFakeSlack();
  ana = slack.person('U1', 'Ana');
  bob = slack.person('U2', 'Bob');
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

/** Somebody whom the bot has not met: it asks Slack for the name, and the answer takes this long. */
const stranger = (name: string): Person => {
  people += 1;
  return slack.person(`U9${people}`, name);
};

const slowName = (milliseconds: number) => slack.failNext('users.info', { late: milliseconds });

const card = (channel: string, thread: string): string =>
  saidBy(slack, channel, thread).find(({ text }) => /\d understood/.test(text))?.text ?? '';

const shown = (channel: string, thread: string): string => textIn(saidBy(slack, channel, thread));

const turns = (text: string, part: string): number => text.split(part).length - 1;

test('what is written in a thread after the mention, before the bot has read it, counts once', async () => {
  const channel = place();
  const { ts } = await bob.say(channel, 'Peak writes are 14k/s.');
  // The mention is not kept before the name of its author came.
  slowName(600);
  const mention = stranger('Dan').mention(channel, 'What should we do?', ts);
  await slack.until(() => calls(slack, 'users.info') > 0);
  const from = slack.calls().length;
  await bob.say(channel, 'The team is 5 people.', ts);
  expect(calls(slack, 'conversations.replies', from)).toBe(0);
  await mention;
  await bot.settled();
  expect(card(channel, ts)).toMatch(/writes, peak: 14 k\/s/);
  expect(turns(card(channel, ts), '“The team is 5 people”, Bob')).toBe(1);
});

test('what is written after the bot has read the thread, before it is through with it, counts once and comes last', async () => {
  const channel = place();
  const { ts } = await stranger('Eve').say(channel, 'Peak writes are 14k/s.');
  slowName(700);
  const from = slack.calls().length;
  await ana.mention(channel, 'The team is 5 people.', ts);
  await slack.until(() =>
    slack
      .calls()
      .slice(from)
      .some(({ method, answer }) => method === 'conversations.replies' && answer !== undefined),
  );
  await ana.say(channel, 'Sorry, the team is 7 people.', ts);
  await bot.settled();
  expect(calls(slack, 'conversations.replies', from)).toBe(1);
  expect(card(channel, ts)).toContain('engineers: 7');
  expect(card(channel, ts)).not.toContain('engineers: 5');
});

test('a verb that is typed right after the mention is carried out, and what stood before it is not', async () => {
  const channel = place();
  const { ts } = await bob.say(channel, 'calc before n=3');
  slowName(600);
  const known = calls(slack, 'users.info');
  const mention = stranger('Fay').mention(channel, 'Peak writes are 14k/s.', ts);
  await slack.until(() => calls(slack, 'users.info') > known);
  await bob.say(channel, 'calc after n=3', ts);
  await mention;
  await bot.settled();
  expect(shown(channel, ts)).toContain('after');
  expect(shown(channel, ts)).not.toMatch(/no calculator[^"]*before/);
});

test('an answer to a new mention waits until the mention is taken in', async () => {
  const channel = place();
  slowName(600);
  const known = calls(slack, 'users.info');
  const gil = stranger('Gil');
  const mention = gil.mention(channel, 'The team is 5 people.');
  const ts = slack.messages(channel).at(-1)?.ts ?? '';
  await slack.until(() => calls(slack, 'users.info') > known);
  await gil.say(channel, 'Sorry, the team is 8 people.', ts);
  await mention;
  await bot.settled();
  expect(card(channel, ts)).toContain('engineers: 8');
  expect(card(channel, ts)).not.toContain('contradiction');
});

const nowhere = 'http://127.0.0.1:9/slack/events';

test('an answer that overtakes its mention is read after it', async () => {
  const channel = place();
  slack.sendTo(nowhere);
  const { ts, deliveries } = await ana.mention(channel, 'The team is 5 people.');
  await slack.idle();
  slack.sendTo(bot.address);
  await bob.say(channel, 'Peak writes are 14k/s.', ts);
  expect(card(channel, ts)).toBe('');
  for (const told of deliveries) await slack.redeliver(told);
  await bot.settled();
  expect(card(channel, ts)).toContain('engineers: 5');
  expect(turns(card(channel, ts), '“Peak writes are 14k/s”, Bob')).toBe(1);
});

test('a mention that comes a minute late is read with what was written under it since', async () => {
  const other = await startFakeSlack();
  const [amy, ben] = [other.person('U1', 'Amy'), other.person('U2', 'Ben')];
  const channel = other.channel('C1', 'architecture');
  const restarted = await startSlackBot(other, 'http', { now: () => Date.now() + 60_000 });
  // The process that let the answer go is gone.
  other.sendTo(nowhere);
  const { ts, deliveries } = await amy.mention(channel, 'The team is 5 people.');
  await ben.say(channel, 'Peak writes are 14k/s.', ts);
  await other.idle();
  other.sendTo(restarted.address);
  for (const told of deliveries) await other.redeliver(told);
  await restarted.settled();
  expect(textIn(saidBy(other, channel, ts))).toContain('“Peak writes are 14k/s”, Ben');
  await restarted.close();
  await other.close();
});

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]);

test('of the files that stand in a thread the text ones are read, and the others are named', async () => {
  const channel = place();
  const { ts } = await bob.say(channel, 'Peak writes are 16k/s.', undefined, [
    { name: 'notes.md', content: 'The team is 6 people.\n' },
  ]);
  await bob.say(channel, '', ts, [
    { name: 'board.png', content: png },
    { name: 'dump.csv', content: 'x'.repeat(1_000_001) },
  ]);
  await ana.shortcut('consult_from_message', ts);
  await bot.settled();
  await slack.until(() => card(channel, ts).includes('engineers: 6'), 120_000);
  await bot.settled();
  expect(card(channel, ts)).toContain('writes, peak: 16 k/s');
  expect(shown(channel, ts)).toMatch(/board\.png[^"]*was not read/);
  expect(shown(channel, ts)).toMatch(/dump\.csv[^"]*was not read[^"]*larger than 1 MB/);
});

test('a file beside a verb is read as well', async () => {
  const channel = place();
  const { ts } = await ana.mention(channel, 'Peak writes are 16k/s.');
  await bot.settled();
  await ana.say(channel, 'status', ts, [{ name: 'notes.md', content: 'The team is 6 people.\n' }]);
  await bot.settled();
  await slack.until(() => card(channel, ts).includes('engineers: 6'), 120_000);
  await bot.settled();
});

test('of a long thread what was not read is told of once, in a post that can be looked up', async () => {
  const channel = place();
  const { ts } = await bob.say(channel, 'Peak writes are 14k/s.');
  slack.remove(channel, slack.botUser);
  for (let index = 1; index < 640; index += 1) await bob.say(channel, '.', ts);
  await bob.say(channel, 'The team is 5 people.', ts);
  slack.invite(channel, slack.botUser);
  await ana.mention(channel, 'calc nosuchthing x=1', ts);
  await bot.settled();
  // People said so much to each other that was no business of the bot.
  expect(saidBy(slack, channel, ts).length).toBeLessThan(10);
  const told = saidBy(slack, channel, ts).filter(({ text }) => text.includes('messages of this thread'));
  expect(told.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^.*Of the 642 messages of this thread I read 600: the first one, and the newest 599, from \d{4}-\d\d-\d\d \d\d:\d\d UTC on\./,
    ),
  ]);
  expect(told[0]?.metadata).toMatchObject({ event_type: 'plumbline_post' });
  expect(card(channel, ts)).toContain('14 k/s');
  expect(card(channel, ts)).toContain('engineers: 5');
});

test('a thread in which nothing can be read is not left without a word', async () => {
  const channel = place();
  const { ts } = await bob.say(channel, ' ');
  await ana.shortcut('consult_from_message', ts);
  await bot.settled();
  expect(shown(channel, ts)).toContain('Nothing is written in this thread');
});

test('a thread that could not be read is read once the bot is there and is asked again', async () => {
  const channel = place();
  slack.remove(channel, slack.botUser);
  const { ts } = await bob.say(channel, 'Peak writes are 14k/s.');
  await ana.shortcut('consult_from_message', ts);
  await bot.settled();
  slack.invite(channel, slack.botUser);
  await ana.shortcut('consult_from_message', ts);
  await bot.settled();
  expect(card(channel, ts)).toContain('14 k/s');
});
