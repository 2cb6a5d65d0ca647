import { afterEach, describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../src/contracts/engine.ts';
import { actionIn, buttonsOf, formOf, startSlackBot, type Way } from '../../support/slack/bot.ts';
import { startFakeSlack } from '../../support/slack/fake-slack.ts';
import type { Seen } from '../../support/slack/workspace.ts';

const brief =
  'We store 120 M chat messages a day in one Postgres primary. Reads are mostly the newest messages of a channel. Messages must not be lost.';

const day = 86_400_000;

/** A whole bot with a browser, started twice: on a busy machine that takes its time. */
const longest = 300_000;

/** The machine's own time, some days on. */
const daysOn = (days: number): Clock => ({
  now: () => Date.now() + days * day,
  after: (milliseconds, call) => {
    const timer = setTimeout(call, Math.min(milliseconds, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
});

let closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.reverse()) await close();
  closers = [];
});

/** The last message of the bot that says so. */
const last = (messages: readonly Seen[], words: string | RegExp): Seen => {
  const found = messages.findLast(
    ({ seen, text, user }) =>
      user.endsWith('BOT') &&
      [seen, text].some((one) => (typeof words === 'string' ? one.includes(words) : words.test(one))),
  );
  if (found !== undefined) return found;
  throw new Error(`nothing says ${String(words)} in:\n${messages.map(({ seen }) => seen).join('\n--\n')}`);
};

const withButton = (messages: readonly Seen[], wanted: string): Seen => {
  const found = messages.findLast(({ blocks }) =>
    buttonsOf(blocks).some(({ label, action }) => label === wanted || action.startsWith(wanted)),
  );
  if (found === undefined) throw new Error(`no message has a button ${wanted}`);
  return found;
};

/** A whole consultation, as two people have it in a channel. */
const consult = async (way: Way): Promise<void> => {
  const slack = await startFakeSlack();
  closers.push(() => slack.close());
  const ana = slack.person('U1', 'Ana');
  const bob = slack.person('U2', 'Bob');
  slack.channel('C1', 'architecture');
  const bot = await startSlackBot(slack, way);
  closers.push(() => bot.close());

  // A command begins a thread of its own, under the words that were asked.
  await ana.command('C1', `/architect ${brief}`);
  await bot.settled();
  const [root] = slack.messages('C1');
  if (root === undefined) throw new Error('no thread was begun');
  expect(root.text).toContain('<@U1>');
  expect(root.text).toContain('120 M chat messages');
  const thread = () => slack.messages('C1', root.ts);
  const card = last(thread(), 'understood');
  expect(card.blocks.length).toBeGreaterThan(2);

  // One answers by a button, one in words, without a mention; then the first one corrects the other.
  const questions = last(thread(), /can change my advice/);
  await ana.press(questions.ts, actionIn(questions, 'You decide'));
  await bot.settled();
  await bob.say('C1', 'Peak is 12k writes per second', root.ts);
  await bot.settled();
  await ana.say('C1', "actually it's 15k writes per second at the peak", root.ts);
  await bot.settled();
  const updated = thread().find(({ ts }) => ts === card.ts);
  expect(updated?.edited).toBe(true);
  expect(updated?.seen).toContain('15 k/s');
  expect(updated?.text).toContain('Ana');

  // The answer now: summary, native table, pictures with words for whoever cannot see them.
  await ana.mention('C1', 'advise now', root.ts);
  await bot.settled();
  const report = last(thread(), 'Architecture consultation');
  expect(thread().flatMap(({ blocks }) => blocks.map(({ type }) => type))).toContain('data_table');
  const pictures = slack.files(root.ts).filter(({ file }) => String(file['name']).endsWith('.png'));
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const { file, bytes } of pictures) {
    expect(String(file['alt_txt']).length).toBeGreaterThan(20);
    expect(bytes.length).toBeGreaterThan(2_000);
  }

  // What if, by the form behind the report's button.
  const asking = withButton(thread(), 'What if …');
  await bob.press(asking.ts, actionIn(asking, 'What if …'));
  await bob.submit(await formOf(slack, 'U2'), { words: 'the peak is 300k writes per second' });
  await bot.settled();
  const after = thread().filter(({ ts }) => Number(ts) > Number(report.ts));
  expect(after.map(({ seen }) => seen).join('\n')).toContain('300 k/s');

  // Decide, by the button of an option; then take the record along.
  const deciding = withButton(thread(), 'decide:');
  await ana.press(deciding.ts, actionIn(deciding, 'decide:'));
  await bot.settled();
  expect(last(thread(), 'Decided').seen).toContain('Ana');
  await bob.say('C1', 'export adr', root.ts);
  await bot.settled();
  const record = slack.files(root.ts).find(({ file }) => String(file['name']).endsWith('.md'));
  expect(record?.bytes.toString('utf8')).toContain('Decision Outcome');

  // The digest comes by its schedule, in the channel itself, after the bot was away for more than a week.
  await ana.command('C1', '/architect digest schedule mon 9:00 UTC');
  await bot.settled();
  const top = () => slack.messages('C1').filter(({ thread_ts: under }) => under === undefined);
  const before = top().length;
  await bot.stop();
  const later = await startSlackBot(slack, way, { folder: bot.folder, clock: daysOn(8) });
  closers.push(() => later.stop());
  for (let waited = 0; top().length === before && waited < 10_000; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await later.settled();
  expect(top().length).toBe(before + 1);
  expect(top().at(-1)?.seen).toMatch(/[Dd]igest/);
  expect(slack.calls().filter(({ answer }) => answer?.['ok'] !== true)).toEqual([]);
};

describe('a whole consultation in a channel', () => {
  test('by signed HTTP', () => consult('http'), longest);
  test('by Socket Mode', () => consult('socket'), longest);
});
