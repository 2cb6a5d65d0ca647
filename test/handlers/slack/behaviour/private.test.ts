import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, openFakeSlack } from '../../../support/slack/fake.ts';
import { personIn } from '../../../support/slack/person.ts';
import { saidBy, textIn } from './seen.ts';
import { until } from './until.ts';

let slack: FakeSlack;
let bot: SlackBot;

beforeAll(async () => {
  slack = await openFakeSlack();
  bot = await startSlackBot(slack, 'http', { allowed: { channels: ['C1'], users: ['U1', 'U2'] } });
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

const person = (user: string) => personIn(slack, bot.wire, 'T1', user);

const refusal = expect.stringContaining('may not be used here');

/** What one person alone was shown since. */
const shownTo = (user: string, from: number) =>
  slack.state.ephemerals.slice(from).filter((one) => one.user === user);

test.each([
  ['by somebody who is not on the list', 'U3', 'C1'],
  ['in a channel that is not on the list', 'U1', 'C2'],
])('a command %s is refused in private', async (_, user, channel) => {
  const answered = await person(user).command(channel, 'calc refused n=3');
  await bot.settled();
  expect(JSON.parse(answered.body)).toEqual({ response_type: 'ephemeral', text: refusal });
  expect(textIn(saidBy(slack, 'T1', channel))).not.toContain('refused');
});

test.each([
  ['by somebody who is not on the list', 'U3', 'C1'],
  ['in a channel that is not on the list', 'U1', 'C2'],
])('a mention %s is refused in private, once', async (_, user, channel) => {
  const from = slack.state.ephemerals.length;
  await person(user).mention(channel, 'calc mentioned n=3');
  await until('a refusal', () => slack.state.ephemerals.length > from);
  await bot.settled();
  expect(slack.state.ephemerals.slice(from)).toEqual([
    expect.objectContaining({ channel, user, args: expect.objectContaining({ text: refusal }) }),
  ]);
  expect(textIn(saidBy(slack, 'T1', channel))).not.toContain('mentioned');
});

test('what somebody else says in a thread is neither taken nor refused: it was not for the bot', async () => {
  const thread = await person('U1').mention('C1', 'calc thread n=3');
  await bot.settled();
  const [calls, ephemerals] = [slack.state.calls.length, slack.state.ephemerals.length];
  await person('U3').say('C1', 'calc aside n=3', thread);
  await bot.settled();
  expect([slack.state.calls.length, slack.state.ephemerals.length]).toEqual([calls, ephemerals]);
});

test('a button and a message shortcut of somebody who is not on the list are refused in private', async () => {
  const thread = await person('U1').mention('C1', 'Peak writes are 12k/s.');
  await bot.settled();
  const card = saidBy(slack, 'T1', 'C1', thread).find(({ text }) => text.includes(' understood'));
  if (card === undefined) throw new Error('no card to press in');
  const calls = slack.state.calls.length;
  const before = slack.server.responses.length;
  await person('U3').press(card, 'correct');
  await person('U3').shortcut('consult_from_message', { channel: 'C1', ts: thread });
  await until('two refusals', () => slack.server.responses.length === before + 2);
  await bot.settled();
  expect(slack.server.responses.slice(before).map(({ body }) => body)).toEqual(
    [1, 2].map(() => expect.objectContaining({ response_type: 'ephemeral', text: refusal })),
  );
  expect(slack.state.calls.slice(calls)).toEqual([]);
});

test('a form sent off for a channel that is not on the list, or by somebody who is not, says so and stays open', async () => {
  await person('U1').command('C1', '');
  await until('the form', () => slack.state.views.length > 0);
  const view = slack.view();
  const metadata = String(view.view['private_metadata']);
  const asked = { ...view, view: { ...view.view, private_metadata: metadata.replace('C1', 'C2') } };
  const filled = { need: 'We write 12k/s at peak.' };
  const elsewhere = await person('U1').submit(asked, filled);
  const stranger = await person('U3').submit(view, filled);
  await bot.settled();
  for (const answered of [elsewhere, stranger])
    expect(JSON.parse(answered.body)).toEqual({
      response_action: 'errors',
      errors: { need: refusal },
    });
  expect(saidBy(slack, 'T1', 'C2')).toEqual([]);
});

test('a form that an older version opened is not closed over what was typed', async () => {
  const { view, ...rest } = slack.view();
  const answered = await person('U1').submit(
    { ...rest, view: { ...view, private_metadata: 'of old' } },
    { need: 'Much.' },
  );
  expect(JSON.parse(answered.body)).toEqual({
    response_action: 'errors',
    errors: { need: expect.stringContaining('older version') },
  });
});

test.each([
  ['help', /a number down to what it is made of/],
  ['list', /thread|consultation/],
  ['settings', /settings|house rules/i],
  ['hlep', /There is no .*hlep.*help/s],
  ['settings nonsense = 5', /nonsense/],
])('what “/architect %s” answers only its author sees', async (text, says) => {
  const from = slack.state.ephemerals.length;
  const messages = slack.messages('C1').length;
  const answered = await person('U2').command('C1', text);
  await bot.settled();
  expect(answered).toMatchObject({ status: 200, body: '' });
  expect(JSON.stringify(shownTo('U2', from).map(({ args }) => [args['text'], args['blocks']]))).toMatch(says);
  expect(slack.state.ephemerals.slice(from).map(({ channel, user }) => `${channel} ${user}`)).toEqual([
    'C1 U2',
  ]);
  expect(slack.messages('C1')).toHaveLength(messages);
});
