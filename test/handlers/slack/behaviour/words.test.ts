import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, openFakeSlack } from '../../../support/slack/fake.ts';
import { type FakePerson, personIn } from '../../../support/slack/person.ts';
import { literalTexts, markupTexts, saidBy, textIn } from './seen.ts';
import { until } from './until.ts';

let slack: FakeSlack;
let bot: SlackBot;
let ana: FakePerson;

beforeAll(async () => {
  slack = await openFakeSlack();
  bot = await startSlackBot(slack);
  ana = personIn(slack, bot.wire, 'T1', 'U1');
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

/** The card of a thread: the message that is edited as facts come and go. */
const card = (channel: string, thread: string) => {
  const found = saidBy(slack, 'T1', channel, thread).find(({ text }) => text.includes(' understood'));
  if (found === undefined) throw new Error(`no card in ${textIn(saidBy(slack, 'T1', channel, thread))}`);
  return found;
};

/** What the card quotes, each as a reader sees it. */
const quotesIn = (channel: string, thread: string): readonly string[] =>
  literalTexts([card(channel, thread)]).filter((one) => one.startsWith('“'));

test('words of any script and signs of markup are quoted as they were typed', async () => {
  const thread = await ana.mention(
    'C1',
    'Peak writes of <b>chat</b> & *bold* `x` are 12k/s. Peak reads of 😀👩‍👩‍👧 are 30k/s. We store 12 TB of ‏שלום עולם‏. The R&D team is 5 people.',
  );
  await bot.settled();
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
  const thread = await ana.mention('C1', 'help');
  await ana.say('C1', '', thread, {
    text:
      'Thanks, <!everyone> and <!subteam^S1|@oncall>. We store 12 TB for <!channel> and @here. ' +
      'Peak reads for &lt;@U2&gt; and <@U2> in <#C2|payments> at <https://example.com/a?b=1&amp;c=2|the page> are 14k/s. ' +
      'The team is 5 people &lt;!everyone&gt;',
  });
  await bot.settled();
  expect(quotesIn('C1', thread)).toEqual(
    expect.arrayContaining([
      '“We store 12 TB for @channel and @here”',
      '“Peak reads for <@U2> and @Bob in #payments at the page are 14k/s”',
    ]),
  );
  const messages = saidBy(slack, 'T1', 'C1', thread);
  const called = /<!|<@U[23]|@(?:everyone|channel|here)\b/;
  expect(markupTexts(messages).filter((one) => called.test(one))).toEqual([]);
  expect(JSON.stringify(messages.map(({ blocks }) => blocks))).not.toMatch(
    /"type":"(?:broadcast|usergroup|user)"/,
  );
});

test('a command that calls everybody begins a thread that calls nobody but quotes it', async () => {
  await ana.command('C2', 'calc <!everyone> @channel <&> n=3');
  await bot.settled();
  const [root, answer] = saidBy(slack, 'T1', 'C2').slice(-2);
  if (root === undefined || answer === undefined) throw new Error('no thread was begun');
  expect(root.text).toContain('<@U1> asks:\n> calc &lt;!everyone&gt; @');
  expect(root.text).toContain('channel &lt;&amp;&gt; n=3');
  expect(markupTexts([root, answer]).filter((one) => /<!|@(?:everyone|channel)\b/.test(one))).toEqual([]);
});

test('what its author edits counts as it reads now, what is deleted counts no more', async () => {
  const thread = await ana.mention('C1', 'Peak writes are 14k/s.');
  const said = await ana.say('C1', 'The team is 5 people.', thread);
  await bot.settled();
  expect(card('C1', thread).text).toContain('engineers, 5, Ana: “The team is 5 people”');
  const where = { channel: 'C1', ts: said, thread };
  await ana.edit(where, 'The team is 5 people.', 'The team is 7 people.');
  await bot.settled();
  expect(card('C1', thread).text).toContain('engineers, 7, Ana: “The team is 7 people”');
  expect(card('C1', thread).text).not.toContain('engineers, 5');
  await ana.remove(where, 'The team is 7 people.');
  await bot.settled();
  expect(card('C1', thread).text).toContain('writes, peak, 14 k/s');
  expect(card('C1', thread).text).not.toContain('engineers');
});

test('the same edit told twice, or a link that Slack unfolds, changes nothing', async () => {
  const thread = await ana.mention('C1', 'Peak writes are 15k/s, see https://example.com.');
  await bot.settled();
  const before = saidBy(slack, 'T1', 'C1', thread).map(({ ts, edited }) => [ts, edited]);
  const message = {
    type: 'message',
    user: 'U1',
    ts: thread,
    text: 'Peak writes are 15k/s, see https://example.com.',
  };
  await ana.say('C1', '', thread, {
    subtype: 'message_changed',
    message: { ...message, attachments: [{ title: 'Example' }] },
    previous_message: message,
    user: undefined,
  });
  await bot.settled();
  expect(saidBy(slack, 'T1', 'C1', thread).map(({ ts, edited }) => [ts, edited])).toEqual(before);
});

test('of a text file what it says is read; a picture is named as not read', async () => {
  const thread = await ana.mention('C1', 'Peak writes are 16k/s.');
  await bot.settled();
  const png = {
    ...slack.file('board.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
    mimetype: 'image/png',
  };
  const notes = slack.file('notes.md', 'The team is 6 people.\n');
  await ana.say('C1', 'Our notes and the whiteboard.', thread, {
    subtype: 'file_share',
    files: [notes, png],
  });
  await until('the notes are read', () => card('C1', thread).text.includes('engineers, 6'));
  await bot.settled();
  expect(textIn(saidBy(slack, 'T1', 'C1', thread))).toMatch(
    /board\.png[^"]*(?:not read|unread|cannot be read)/,
  );
});

test('a file that cannot be fetched is named, and the words beside it count', async () => {
  const thread = await ana.mention('C1', 'Peak writes are 17k/s.');
  await bot.settled();
  const lost = { ...slack.file('lost.md', 'x'), url_private_download: `${slack.origin}/files/other.md` };
  const foreign = {
    ...slack.file('foreign.md', 'y'),
    url_private_download: 'https://files.example.com/foreign.md',
  };
  await ana.say('C1', 'The team is 9 people.', thread, { subtype: 'file_share', files: [lost, foreign] });
  await until('the words are read', () => card('C1', thread).text.includes('engineers, 9'));
  await bot.settled();
  const shown = textIn(saidBy(slack, 'T1', 'C1', thread));
  expect(shown).toContain('lost.md');
  expect(shown).toContain('foreign.md');
});

const sentence = 'The invoices are kept for ten years, and nobody reads them after the first week. ';

test('a message of 200,000 characters is read whole: what stands at its end counts', async () => {
  const long = sentence.repeat(Math.ceil(200_000 / sentence.length)).slice(0, 200_000);
  const thread = await ana.mention('C1', `${long}\nPeak writes are 18k/s.`);
  await bot.settled();
  expect(card('C1', thread).text).toContain('writes, peak, 18 k/s');
  expect(bot.problems).toEqual([]);
}, 120_000);

test('a command of 40,000 characters is read whole, and its thread quotes how it begins', async () => {
  const long = sentence.repeat(Math.ceil(40_000 / sentence.length)).slice(0, 40_000);
  const answered = await ana.command('C2', `${long}\nPeak writes are 19k/s.`);
  await bot.settled();
  expect(answered).toMatchObject({ status: 200, body: '' });
  const root = saidBy(slack, 'T1', 'C2').find(({ text }) => text.includes('The invoices are kept'));
  expect(root?.text.length).toBeLessThan(4_000);
  expect(root?.text).toMatch(/…$/);
  expect(card('C2', root?.ts ?? '').text).toContain('writes, peak, 19 k/s');
  expect(bot.problems).toEqual([]);
}, 120_000);
