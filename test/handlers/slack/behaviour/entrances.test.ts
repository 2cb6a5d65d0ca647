import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { formOf, type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import { mentionOf } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

let slack: FakeSlack;
let bot: SlackBot;
let ana: Person;
let bob: Person;
let channels = 0;

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

const begun = async (
  words = 'calc quorum replicas=3 write=2 read=2',
): Promise<{ channel: string; root: string }> => {
  const channel = place();
  const { ts } = await ana.mention(channel, words);
  await bot.settled();
  return { channel, root: ts };
};

const botSays = (channel: string, root?: string): readonly string[] =>
  slack
    .messages(channel, root)
    .filter(({ user }) => user === slack.botUser)
    .map(({ seen, text }) => `${seen}\n${text}`);

test('an event of a workspace that did not install it is not taken, though it is signed', async () => {
  const channel = place();
  const { ts } = await ana.say(channel, 'I was here.');
  const from = slack.calls().length;
  const told = await slack.redeliver(
    mentionOf('T9', { channel, user: 'U1', ts, text: `<@${slack.botUser}> help` }),
  );
  await bot.settled();
  expect(new Set(told.attempts.map(({ status }) => status))).toEqual(new Set([401]));
  expect(slack.calls().slice(from)).toEqual([]);
  expect(botSays(channel)).toEqual([]);
});

describe('what people do', () => {
  test('a mention, which Slack tells of twice and may repeat, is answered once', async () => {
    const channel = place();
    const { ts, deliveries } = await ana.mention(channel, 'calc nosuchthing x=1');
    expect(deliveries.length).toBe(2);
    for (const delivery of deliveries) await slack.redeliver(delivery);
    await bot.settled();
    expect(botSays(channel, ts).filter((words) => words.includes('nosuchthing'))).toHaveLength(1);
  });

  test('an empty command opens the form, and what is filled in begins a consultation', async () => {
    const channel = place();
    await bob.command(channel, '/architect');
    await bob.submit(await formOf(slack, 'U2'), {
      need: 'Orders in one PostgreSQL, 300 writes/s at the peak; none may be lost.',
    });
    await bot.settled();
    expect(slack.messages(channel)[0]?.text).toContain('<@U2>');
    expect(botSays(channel).join('\n')).toContain('300/s');
  });

  test('marks, emoji, other scripts and calls to everybody come back as words', async () => {
    const channel = place();
    const { ts } = await ana.mention(channel, 'calc 🚀שלום<b>&amp;@everyone x=1');
    await bot.settled();
    const raw = JSON.stringify(slack.messages(channel, ts).filter(({ user }) => user === slack.botUser));
    expect(raw).toContain('🚀שלום');
    expect(raw).not.toMatch(/<!(?:everyone|channel|here)/);
  });

  test('a text that is too long is answered, and nothing else is held up', async () => {
    const { channel, root } = await begun();
    await ana.say(channel, `we store ${'orders and invoices, '.repeat(1_900)}`, root);
    await ana.say(channel, 'calc nosuchthing x=1', root);
    await bot.settled();
    expect(botSays(channel, root).join('\n')).toContain('nosuchthing');
  });

  test('a thread that is there is read, each word as its author’s', async () => {
    const channel = place();
    const { ts } = await bob.say(channel, 'We store orders in one PostgreSQL, 300 writes/s at the peak.');
    await bob.say(channel, 'An order must never be lost.', ts);
    await ana.mention(channel, 'what should we do?', ts);
    await bot.settled();
    const words = botSays(channel, ts).join('\n');
    expect(words).toContain('300/s');
    expect(words).toMatch(/An order must never be lost[^\n]*Bob|Bob[^\n]*An order must never be lost/);
  });

  test('a direct message begins a consultation between its author and the bot', async () => {
    const { ts, channel } = await bob.directMessage('Orders in one PostgreSQL, 450 writes/s at the peak.');
    await bot.settled();
    expect(botSays(channel, ts).join('\n')).toContain('450/s');
  });

  test('the tab of messages suggests what may be asked', async () => {
    await ana.openHome('messages');
    await slack.until(() => slack.prompts(slack.direct('U1')) !== undefined);
    expect(JSON.stringify(slack.prompts(slack.direct('U1')))).toMatch(/What are you building/);
  });

  test('a decision is recorded from the menu of a message, with its day', async () => {
    const { channel, root } = await begun(
      'Orders in one PostgreSQL, 300 writes/s at the peak; none may be lost.',
    );
    await ana.say(channel, 'advise now', root);
    await bot.settled();
    await ana.shortcut('adr_from_message', root);
    const { outcome } = await ana.submit(await formOf(slack, 'U1'), { words: 'A review 2030-06-01' });
    await bot.settled();
    expect(outcome).toBe('closed');
    const words = botSays(channel, root).join('\n');
    expect(words).toMatch(/Decided/);
    expect(words).toContain('2030-06-01');
  });
});
