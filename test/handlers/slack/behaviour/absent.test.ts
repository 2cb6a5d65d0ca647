import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { formOf, type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import { saidBy, textIn } from './seen.ts';

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

/** A channel of its own for each test, in which the bot is not. */
const place = (kind?: 'group'): string => {
  channels += 1;
  const channel = slack.channel(`C${channels}00`, `room-${channels}`, kind);
  slack.invite(channel, 'U1');
  slack.remove(channel, slack.botUser);
  return channel;
};

const need = 'Orders in one PostgreSQL, 300 writes/s at the peak; none may be lost.';

/** Opens the form from anywhere. */
const form = async () => {
  const open = slack.views('U1').modals.length;
  await ana.shortcut('consult_new');
  return formOf(slack, 'U1', open);
};

/** Slack does not say in time whether the bot is there. */
const unknown = () => slack.failNext('conversations.info', { hang: true });

const direct = () => saidBy(slack, slack.direct('U1')).map(({ text }) => text);

test.each([[undefined], ['group']] as const)(
  'a form for a channel (%s) in which the bot is not stays open, with what was written and how to mend it',
  async (kind) => {
    const channel = place(kind);
    const opened = await form();
    const refused = await ana.submit(opened, { need, channel });
    expect(refused.outcome).toBe('refused');
    expect(refused.errors).toEqual({
      channel: expect.stringMatching(/not in that channel.*\/invite @plumbline/),
    });
    slack.invite(channel, slack.botUser);
    const taken = await ana.submit(opened, { need, channel });
    await bot.settled();
    expect(taken.outcome).toBe('closed');
    expect(textIn(saidBy(slack, channel))).toContain('300/s');
  },
);

test('a form that a command opened says so where there is no channel to choose', async () => {
  const channel = place();
  await ana.command(channel, '/architect');
  const opened = await formOf(slack, 'U1');
  const refused = await ana.submit(opened, { need });
  expect(refused.errors).toEqual({ need: expect.stringMatching(/not in that channel/) });
  await ana.closeModal();
});

test('a form for an archived channel says so', async () => {
  const channel = place();
  slack.invite(channel, slack.botUser);
  slack.archive(channel);
  const refused = await ana.submit(await form(), { need, channel });
  expect(refused.errors).toEqual({ channel: expect.stringMatching(/archived/) });
  await ana.closeModal();
});

test('no direct message can be chosen, in which the bot cannot be', async () => {
  const opened = await form();
  expect(JSON.stringify(opened.content)).toContain('"include":["public","private"]');
  await ana.closeModal();
});

test('where Slack does not tell in time, whoever sent the form off is told in the channel, in private', async () => {
  const channel = place();
  unknown();
  const { outcome } = await ana.submit(await form(), { need, channel });
  expect(outcome).toBe('closed');
  await bot.settled();
  const told = slack.ephemerals(channel, 'U1').map(({ text }) => text);
  expect(told).toEqual([expect.stringMatching(/not in the channel.*\/invite.*300 writes\/s/s)]);
  expect(direct()).toEqual([]);
});

test('so is whoever sent off a form that a command opened', async () => {
  const channel = place();
  await ana.command(channel, '/architect');
  unknown();
  await ana.submit(await formOf(slack, 'U1'), { need });
  await bot.settled();
  expect(slack.ephemerals(channel, 'U1').map(({ text }) => text)).toEqual([
    expect.stringMatching(/not in the channel.*300 writes\/s/s),
  ]);
});

test('where that address is not taken, a direct message says it once, though its answer is lost, and what was written goes on', async () => {
  const channel = place();
  unknown();
  slack.failNext('response_url', { status: 500 });
  slack.failNext('chat.postMessage', { pass: true }, { dropAfterProcessing: true });
  const before = direct().length;
  await ana.submit(await form(), { need, channel });
  await bot.settled();
  expect(direct().slice(before)).toEqual([
    expect.stringMatching(/not in the channel.*\/invite.*300 writes\/s/s),
  ]);
  expect(saidBy(slack, channel)).toEqual([]);
  slack.invite(channel, slack.botUser);
  await ana.command(channel, '/architect status');
  await bot.settled();
  expect(textIn(saidBy(slack, channel))).toContain('300/s');
});

test('a long command comes back whole', async () => {
  const channel = place();
  slack.failNext('response_url', { status: 500 });
  const before = direct().length;
  const words = Array.from({ length: 1_500 }, (_, index) => `order ${index} is kept`).join(', ');
  await ana.command(channel, `/architect ${words}`);
  await bot.settled();
  const told = direct().slice(before).join('').replaceAll(/[>\s]/g, '');
  for (const index of [0, 400, 900, 1_499]) expect(told).toContain(`order${index}iskept`);
});

test('no emoji of a long command is torn, wherever its parts end', async () => {
  const channel = place();
  const emoji = '🚀'.repeat(8_000);
  for (const words of [`Orders ${emoji}`, `Order ${emoji}`]) {
    slack.failNext('response_url', { status: 500 });
    const before = direct().length;
    await ana.command(channel, `/architect ${words}`);
    await bot.settled();
    const told = direct().slice(before);
    expect(told.length).toBeGreaterThan(1);
    for (const text of told) expect(text).not.toMatch(/\p{Surrogate}|\uFFFD/u);
    expect([...told.join('')].filter((one) => one === '🚀')).toHaveLength(8_000);
  }
});

test('of a long command the private answer shows the beginning, and says that the rest is kept', async () => {
  const channel = place();
  const words = Array.from({ length: 1_500 }, (_, index) => `order ${index} is kept`).join(', ');
  await ana.command(channel, `/architect ${words}`);
  await bot.settled();
  expect(slack.ephemerals(channel, 'U1').map(({ text }) => text)).toEqual([
    expect.stringMatching(/You wrote:\n> order 0 is kept.*the rest is kept/s),
  ]);
});
