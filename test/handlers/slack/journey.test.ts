import { afterEach, describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../src/contracts/engine.ts';
import { type SlackBot, startSlackBot, type Way } from '../../support/slack/bot.ts';
import { type FakeSlack, openFakeSlack } from '../../support/slack/fake.ts';
import { personIn } from '../../support/slack/person.ts';
import type { FakeMessage } from '../../support/slack/state.ts';

const brief =
  'We store 120 M chat messages a day in one Postgres primary. Reads are mostly the newest messages of a channel. Messages must not be lost.';

const day = 86_400_000;

/** The machine's own time, some days on. */
const daysOn = (days: number): Clock => ({
  now: () => Date.now() + days * day,
  after: (milliseconds, call) => {
    const timer = setTimeout(call, Math.min(milliseconds, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
});

let closers: (() => Promise<void>)[] = [];

const opened = async (way: Way): Promise<{ readonly slack: FakeSlack; readonly bot: SlackBot }> => {
  const slack = await openFakeSlack();
  closers.push(() => slack.close());
  const bot = await startSlackBot(slack, way);
  closers.push(() => bot.close());
  return { slack, bot };
};

afterEach(async () => {
  for (const close of closers.reverse()) await close();
  closers = [];
});

const last = (messages: readonly FakeMessage[], words: string | RegExp): FakeMessage => {
  const found = messages.findLast(({ text }) =>
    typeof words === 'string' ? text.includes(words) : words.test(text),
  );
  if (found === undefined)
    throw new Error(
      `no message with ${String(words)} among:\n${messages.map(({ text }) => text).join('\n--\n')}`,
    );
  return found;
};

const typesOf = ({ blocks }: FakeMessage): readonly unknown[] => blocks.map((block) => block['type']);

const kindsOfBlocks = (messages: readonly FakeMessage[]) => new Set(messages.flatMap(typesOf));

/** A whole consultation, as two people have it in a channel. */
const consult = async (way: Way): Promise<void> => {
  const { slack, bot } = await opened(way);
  const ana = personIn(slack, bot.wire, 'T1', 'U1');
  const bob = personIn(slack, bot.wire, 'T1', 'U2');

  // A command begins a thread of its own, under the words that were asked.
  expect((await ana.command('C1', brief)).status).toBe(200);
  await bot.settled();
  const [root] = slack.messages('C1');
  if (root === undefined) throw new Error('no thread was begun');
  expect(root.text).toContain('<@U1>');
  expect(root.text).toContain('120 M chat messages');
  const thread = () => slack.messages('C1', root.ts);
  const card = last(thread(), 'understood');
  expect(card.blocks.length).toBeGreaterThan(2);

  // One answers by a button, one by a field, one in words, without a mention.
  const questions = last(thread(), /can change my advice/);
  expect((await ana.press(questions, 'You decide')).status).toBe(200);
  await bot.settled();
  await bob.say('C1', 'Peak is 12k writes per second', root.ts);
  await bot.settled();
  await ana.say('C1', "actually it's 15k writes per second at the peak", root.ts);
  await bot.settled();
  const updated = thread().find(({ ts }) => ts === card.ts);
  expect(updated?.edited).toBeGreaterThan(0);
  expect(updated?.text).toContain('Ana');
  expect(JSON.stringify(updated?.blocks)).toContain('15 k/s');

  // The answer now: summary, native table, pictures with words for who cannot see them.
  await ana.mention('C1', 'advise now', root.ts);
  await bot.settled();
  const report = last(thread(), 'Architecture consultation');
  expect(kindsOfBlocks(thread())).toContain('data_table');
  const pictures = slack.files('C1', root.ts).filter(({ name }) => name.endsWith('.png'));
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const { alt, bytes } of pictures) {
    expect(alt.length).toBeGreaterThan(20);
    expect(bytes.length).toBeGreaterThan(2_000);
  }

  // What if, by a form of the report's button.
  const withButtons = thread().find(({ blocks }) => JSON.stringify(blocks).includes('What if'));
  if (withButtons === undefined) throw new Error('no button for a what-if');
  await bob.press(withButtons, 'What if …');
  const form = await slack.form();
  await bob.submit(form, { words: 'the peak is 300k writes per second' });
  await bot.settled();
  expect(
    thread()
      .filter(({ ts }) => Number(ts) > Number(report.ts))
      .map(({ text }) => text)
      .join('\n'),
  ).toContain('300 k/s');

  // Decide, by the button of the recommended option; then take it along.
  const deciding = thread().findLast(({ blocks }) => JSON.stringify(blocks).includes('"decide:'));
  if (deciding === undefined) throw new Error('no button to decide');
  await ana.press(deciding, 'decide:');
  await bot.settled();
  expect(last(thread(), 'Decided').text).toContain('Ana');
  await bob.say('C1', 'export adr', root.ts);
  await bot.settled();
  const record = slack.files('C1', root.ts).find(({ name }) => name.endsWith('.md'));
  expect(record?.bytes.toString('utf8')).toContain('Decision Outcome');

  // The digest comes by its schedule, in the channel, after the bot was away for a week.
  await ana.command('C1', 'digest schedule mon 9:00 UTC');
  await bot.settled();
  const before = slack.messages('C1').filter(({ threadTs }) => threadTs === undefined).length;
  await bot.stop();
  const later = await startSlackBot(slack, way, { folder: bot.folder, clock: daysOn(8) });
  closers.push(() => later.stop());
  await new Promise((resolve) => setTimeout(resolve, 500));
  await later.settled();
  const top = slack.messages('C1').filter(({ threadTs }) => threadTs === undefined);
  expect(top.length).toBe(before + 1);
  expect(top.at(-1)?.text).toMatch(/[Dd]igest/);
  expect(slack.state.calls.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
};

describe('a whole consultation in a channel', () => {
  test('by signed HTTP', () => consult('http'));
  test('by Socket Mode', () => consult('socket'));
});
