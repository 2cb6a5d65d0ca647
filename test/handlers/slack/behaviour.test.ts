import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../support/slack/fake-slack.ts';
import type { Person } from '../../support/slack/person.ts';

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

const signed = (body: string, secret: string, seconds: number) => ({
  'content-type': 'application/json',
  'x-slack-request-timestamp': String(seconds),
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`,
});

const event = (team: string, channel: string, text: string): string =>
  JSON.stringify({
    type: 'event_callback',
    team_id: team,
    event_id: `EvForged${text}`,
    event: {
      type: 'app_mention',
      channel,
      user: 'U1',
      ts: '1790000000.000009',
      text: `<@${slack.botUser}> ${text}`,
    },
  });

const post = async (body: string, headers: Record<string, string>) =>
  (await fetch(bot.address, { method: 'POST', headers, body })).status;

describe('what is not Slack’s, or not ours, is not taken', () => {
  const now = () => Math.floor(Date.now() / 1000);

  test.each([
    ['a wrong signature', () => ({ secret: 'another secret', at: now(), team: 'T1' })],
    [
      'a signature of six minutes ago',
      () => ({ secret: slack.app.signingSecret, at: now() - 360, team: 'T1' }),
    ],
    [
      'a workspace that did not install it',
      () => ({ secret: slack.app.signingSecret, at: now(), team: 'T9' }),
    ],
  ])('%s', async (_, given) => {
    const channel = place();
    const { secret, at, team } = given();
    const body = event(team, channel, 'help');
    expect(await post(body, signed(body, secret, at))).toBe(401);
    await bot.settled();
    expect(slack.messages(channel)).toEqual([]);
  });
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

  test('verbs whose answer is for one person are seen by that person alone', async () => {
    const channel = place();
    for (const words of ['help', 'list', 'settings', '/statsu'])
      await ana.command(channel, `/architect ${words}`);
    await bot.settled();
    expect(slack.messages(channel)).toEqual([]);
    expect(slack.ephemerals(channel, 'U1').length).toBeGreaterThanOrEqual(4);
    expect(slack.ephemerals(channel, 'U2')).toEqual([]);
  });

  test('an empty command opens the form, and what is filled in begins a consultation', async () => {
    const channel = place();
    await bob.command(channel, '/architect');
    for (let waited = 0; slack.views('U2').modals.length === 0 && waited < 5_000; waited += 20)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const form = slack.views('U2').modals.at(-1);
    if (form === undefined) throw new Error('no form was opened');
    await bob.submit(form, { need: 'Orders in one PostgreSQL, 300 writes/s at the peak; none may be lost.' });
    await bot.settled();
    expect(slack.messages(channel)[0]?.text).toContain('<@U2>');
    expect(botSays(channel).join('\n')).toContain('300/s');
  });

  test('an edited message says what it says now; a deleted one says nothing', async () => {
    const { channel, root } = await begun('Orders in one PostgreSQL; none may be lost.');
    const { ts } = await bob.say(channel, 'the peak is 700 writes per second', root);
    await bot.settled();
    const card = () => botSays(channel, root).find((words) => words.includes('understood')) ?? '';
    expect(card()).toContain('700/s');
    await bob.editMessage(ts, 'the peak is 900 writes per second');
    await bot.settled();
    expect(card()).toContain('900/s');
    expect(card()).not.toContain('700/s');
    await bob.deleteMessage(ts);
    await bot.settled();
    expect(card()).not.toContain('900/s');
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

  test('a text file is read, a picture is named as unread', async () => {
    const channel = place();
    const { ts } = await ana.mention(channel, 'Our load test:', undefined, [
      { name: 'load.csv', content: 'time,rps\n10:00,500\n10:01,3200\n' },
      { name: 'plan.png', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]) },
    ]);
    await bot.settled();
    expect(botSays(channel, ts).join('\n')).toContain('3.2 k/s');
    expect(botSays(channel, ts).join('\n')).toContain('plan.png');
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
});

describe('what Slack does', () => {
  test('a message that arrived although its answer was lost is not posted twice', async () => {
    const { channel, root } = await begun();
    slack.failNext('chat.postMessage', { dropAfterProcessing: true });
    await ana.say(channel, 'calc nosuchthing x=1', root);
    await bot.settled();
    expect(botSays(channel, root).filter((words) => words.includes('nosuchthing'))).toHaveLength(1);
  });

  test('a form that is not taken is said in a plainer one', async () => {
    const { channel, root } = await begun();
    slack.failNext('chat.postMessage', { error: 'invalid_blocks' }, { error: 'invalid_blocks' });
    await ana.say(channel, 'calc nosuchthing x=1', root);
    await bot.settled();
    expect(botSays(channel, root).filter((words) => words.includes('nosuchthing'))).toHaveLength(1);
    expect(bot.problems.join('\n')).toContain('were not taken as data_table');
  });

  test('a wait that is asked for in one channel holds up no other', async () => {
    const [slow, fast] = [await begun(), await begun()];
    slack.failNext('chat.postMessage', { rateLimit: 2 });
    await ana.say(slow.channel, 'calc nosuchthing x=1', slow.root);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await ana.say(fast.channel, 'calc nosuchother x=1', fast.root);
    for (
      let waited = 0;
      waited < 1_500 && !botSays(fast.channel, fast.root).join().includes('nosuchother');
      waited += 50
    )
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(botSays(fast.channel, fast.root).join('\n')).toContain('nosuchother');
    await bot.settled();
    expect(botSays(slow.channel, slow.root).join('\n')).toContain('nosuchthing');
  });

  test.each([
    ['archived', (channel: string) => slack.archive(channel)],
    ['left by the bot', (channel: string) => slack.remove(channel, slack.botUser)],
  ])('a channel that was %s takes nothing, and nobody tries for ever', async (_, close) => {
    const { channel, root } = await begun();
    close(channel);
    const before = slack.calls('chat.postMessage').length;
    await slack.redeliver({
      kind: 'events_api',
      payload: JSON.parse(
        event('T1', channel, 'calc nosuchthing x=1').replace(
          '"ts":"1790000000.000009"',
          `"ts":"1790000001.00000${channels}","thread_ts":"${root}"`,
        ),
      ) as Record<string, unknown>,
      attempts: [],
      state: 'under way',
    });
    await bot.settled();
    expect(slack.calls('chat.postMessage').length - before).toBeLessThanOrEqual(2);
  });
});
