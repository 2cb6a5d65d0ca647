import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Json } from '../../../support/slack/model.ts';
import type { Person } from '../../../support/slack/person.ts';
import { isRecord } from '../../../support/slack/shapes/check.ts';
import type { Seen } from '../../../support/slack/workspace.ts';
import { saidBy, textIn } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

let slack: FakeSlack;
let bot: SlackBot;
let ana: Person;

beforeAll(async () => {
  slack = await startFakeSlack();
  ana = slack.person('U1', 'Ana');
  slack.person('U2', 'Bob');
  slack.group('S1', 'oncall');
  slack.channel('C1', 'architecture');
  slack.channel('C2', 'payments');
  bot = await startSlackBot(slack);
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

const objectsIn = (value: unknown): readonly Json[] =>
  Array.isArray(value)
    ? value.flatMap(objectsIn)
    : isRecord(value)
      ? [value, ...Object.values(value).flatMap(objectsIn)]
      : [];

/** Runs of rich text, tables and plain text, in which no sign means anything: what a reader sees is what stands there. */
const literalTexts = (messages: readonly Seen[]): readonly string[] =>
  objectsIn(messages.map(({ blocks }) => blocks)).flatMap(({ type, text }) =>
    typeof text === 'string' && type !== 'mrkdwn' && type !== 'markdown' ? [text] : [],
  );

/** Texts in which Slack looks for links, people and groups. */
const markupTexts = (messages: readonly Seen[]): readonly string[] => [
  ...messages.map(({ text }) => text),
  ...objectsIn(messages.map(({ blocks }) => blocks)).flatMap(({ type, text }) =>
    typeof text === 'string' && (type === 'mrkdwn' || type === 'markdown') ? [text] : [],
  ),
];

/** The card of a thread: the message that is edited as facts come and go. */
const card = (channel: string, thread: string) => {
  const found = saidBy(slack, channel, thread).find(({ text }) => text.includes(' understood'));
  if (found === undefined) throw new Error(`no card in ${textIn(saidBy(slack, channel, thread))}`);
  return found;
};

/** What the card quotes, each as a reader sees it. */
/** Marks that keep words from right to left from turning what stands beside them around. */
const isolates = /[\u2066-\u2069]/g;

const quotesIn = (channel: string, thread: string): readonly string[] =>
  literalTexts([card(channel, thread)])
    .map((one) => one.replace(isolates, ''))
    .filter((one) => one.startsWith('“'));

const begun = async (words: string): Promise<string> => {
  const { ts } = await ana.mention('C1', words);
  await bot.settled();
  return ts;
};

test('words of any script and signs of markup are quoted as they were typed', async () => {
  const thread = await begun(
    'Peak writes of <b>chat</b> & *bold* `x` are 12k/s. Peak reads of 😀👩‍👩‍👧 are 30k/s. We store 12 TB of ‏שלום עולם‏. The R&D team is 5 people.',
  );
  expect(quotesIn('C1', thread)).toEqual(
    expect.arrayContaining([
      '“Peak writes of <b>chat</b> & *bold* `x` are 12k/s”',
      '“Peak reads of 😀👩‍👩‍👧 are 30k/s”',
      '“We store 12 TB of ‏שלום עולם‏”',
      '“The R&D team is 5 people”',
    ]),
  );
});

test('whoever is named in a quote is not called: no group, no channel, no person', async () => {
  const thread = await begun('help');
  const { deliveries } = await ana.say(
    'C1',
    'Thanks, @everyone and @oncall. We store 12 TB for @channel and @here. ' +
      'Peak reads for <@U2> and @Bob in #payments at [the page](https://example.com/a?b=1&c=2) are 14k/s. ' +
      'The team is 5 people <!everyone>',
    thread,
  );
  expect(JSON.stringify(deliveries[0]?.payload)).toContain('<!subteam^S1|@oncall>');
  await bot.settled();
  expect(quotesIn('C1', thread)).toEqual(
    expect.arrayContaining([
      '“We store 12 TB for @channel and @here”',
      '“Peak reads for <@U2> and @Bob in #payments at the page are 14k/s”',
      '“The team is 5 people <!everyone>”',
    ]),
  );
  const messages = saidBy(slack, 'C1', thread);
  const called = /<!|<@U[23]|@(?:everyone|channel|here)\b/;
  expect(markupTexts(messages).filter((one) => called.test(one))).toEqual([]);
  expect(JSON.stringify(messages.map(({ blocks }) => blocks))).not.toMatch(
    /"type":"(?:broadcast|usergroup|user)"/,
  );
});

test('a command that calls everybody begins a thread that calls nobody but quotes it', async () => {
  await ana.command('C2', '/architect calc <!everyone> @channel <&> n=3');
  await bot.settled();
  const [root, answer] = saidBy(slack, 'C2').slice(-2);
  if (root === undefined || answer === undefined) throw new Error('no thread was begun');
  expect(root.text).toContain('<@U1> asks:\n> calc &lt;!everyone&gt; @');
  expect(root.text).toContain('channel &lt;&amp;&gt; n=3');
  expect(markupTexts([root, answer]).filter((one) => /<!|@(?:everyone|channel)\b/.test(one))).toEqual([]);
});

test('what its author edits counts as it reads now, what is deleted counts no more', async () => {
  const thread = await begun('Peak writes are 14k/s.');
  const { ts } = await ana.say('C1', 'The team is 5 people.', thread);
  await bot.settled();
  expect(card('C1', thread).text).toContain('engineers: 5, “The team is 5 people”, Ana');
  await ana.editMessage(ts, 'The team is 7 people.');
  await bot.settled();
  expect(card('C1', thread).text).toContain('engineers: 7, “The team is 7 people”, Ana');
  expect(card('C1', thread).text).not.toContain('engineers: 5');
  await ana.deleteMessage(ts);
  await bot.settled();
  expect(card('C1', thread).text).toContain('writes, peak: 14 k/s');
  expect(card('C1', thread).text).not.toContain('engineers');
});

/** What the bot says in a thread, and how often it was called on to change it. */
const standing = (thread: string) => ({
  said: saidBy(slack, 'C1', thread).map(({ ts, seen }) => [ts, seen]),
  writes: slack
    .calls()
    .filter(({ method, args }) => method.startsWith('chat.') && JSON.stringify(args).includes(thread)).length,
});

test('the same edit told twice, or a link that Slack unfolds, changes nothing', async () => {
  const thread = await begun('Peak writes are 15k/s, see https://example.com.');
  const before = standing(thread);
  expect(await slack.unfold(thread)).toHaveLength(1);
  await bot.settled();
  expect(standing(thread)).toEqual(before);
  const { deliveries } = await ana.editMessage(thread, 'Peak writes are 25k/s, see https://example.com.');
  await bot.settled();
  const edited = standing(thread);
  expect(edited.said).not.toEqual(before.said);
  for (const told of deliveries) await slack.redeliver(told);
  await bot.settled();
  expect(standing(thread)).toEqual(edited);
});

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]);

test('of a text file what it says is read; a picture is named as not read', async () => {
  const thread = await begun('Peak writes are 16k/s.');
  await ana.say('C1', 'Our notes and the whiteboard.', thread, [
    { name: 'notes.md', content: 'The team is 6 people.\n' },
    { name: 'board.png', content: png },
  ]);
  await slack.until(() => card('C1', thread).text.includes('engineers: 6'));
  await bot.settled();
  expect(textIn(saidBy(slack, 'C1', thread))).toMatch(/board\.png[^"]*(?:not read|unread|cannot be read)/);
});

test('a file that cannot be fetched is named, and the words beside it count; a token goes to no other host', async () => {
  let asked = 0;
  const host = createServer((_, response) => {
    asked += 1;
    response.end('The team is 99 people.');
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${(host.address() as AddressInfo).port}/foreign.md`;
  const thread = await begun('Peak writes are 17k/s.');
  slack.failNext('download', { status: 404 });
  await ana.say('C1', 'The team is 9 people.', thread, [
    { name: 'lost.md', content: 'The team is 98 people.' },
    { name: 'foreign.md', content: '', elsewhere },
  ]);
  await slack.until(() => card('C1', thread).text.includes('engineers: 9'));
  await bot.settled();
  await new Promise((resolve) => host.close(resolve));
  const shown = textIn(saidBy(slack, 'C1', thread));
  expect(shown).toContain('lost.md');
  expect(shown).toContain('foreign.md');
  expect(shown).not.toMatch(/9[89] people/);
  expect(asked).toBe(0);
});

const sentence = 'The invoices are kept for ten years, and nobody reads them after the first week. ';

test('a message of 200,000 characters is read whole: what stands at its end counts', async () => {
  const problems = bot.problems.length;
  const long = sentence.repeat(Math.ceil(200_000 / sentence.length)).slice(0, 200_000);
  const thread = await begun(`${long}\nPeak writes are 18k/s.`);
  expect(card('C1', thread).text).toContain('writes, peak: 18 k/s');
  expect(bot.problems.slice(problems)).toEqual([]);
});

test('a command of 40,000 characters is read whole, and its thread quotes how it begins', async () => {
  const problems = bot.problems.length;
  const long = sentence.repeat(Math.ceil(40_000 / sentence.length)).slice(0, 40_000);
  const { attempts } = await ana.command('C2', `/architect ${long}\nPeak writes are 19k/s.`);
  await bot.settled();
  expect(attempts).toEqual([expect.objectContaining({ status: 200, body: '' })]);
  const root = saidBy(slack, 'C2').find(({ text }) => text.includes('The invoices are kept'));
  expect(root?.text.length).toBeLessThan(4_000);
  expect(root?.text).toMatch(/…$/);
  expect(card('C2', root?.ts ?? '').text).toContain('writes, peak: 19 k/s');
  expect(bot.problems.slice(problems)).toEqual([]);
});
