import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { actionIn, formOf, type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { clientAt } from '../../../support/slack/client.ts';
import type { Delivery } from '../../../support/slack/delivery.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import { saidBy, textIn } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

let slack: FakeSlack;
let bot: SlackBot;
let people: Readonly<Record<string, Person>>;

beforeAll(async () => {
  slack = await startFakeSlack();
  people = {
    U1: slack.person('U1', 'Ana'),
    U2: slack.person('U2', 'Bob'),
    U3: slack.person('U3', 'Cleo'),
  };
  slack.channel('C1', 'architecture');
  slack.channel('C2', 'payments');
  bot = await startSlackBot(slack, 'http', { allowed: { channels: ['C1'], users: ['U1', 'U2'] } });
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

const person = (user: string): Person => {
  const found = people[user];
  if (found === undefined) throw new Error(`nobody is ${user}`);
  return found;
};

const refusal = expect.stringContaining('may not be used here');

/** What one person alone is shown from here on. */
const watched = (channel: string, user: string) => {
  const before = slack.ephemerals(channel, user).length;
  return () => slack.ephemerals(channel, user).slice(before);
};

/** What the bot called, for whatever reason, from here on. */
const callsWatched = () => {
  const before = slack.calls().length;
  return () =>
    slack
      .calls()
      .slice(before)
      .map(({ method }) => method);
};

const answer = ({ attempts }: Delivery): unknown => JSON.parse(attempts.at(-1)?.body ?? '');

test.each([
  ['by somebody who is not on the list', 'U3', 'C1'],
  ['in a channel that is not on the list', 'U1', 'C2'],
])('a command %s is refused in private', async (_, user, channel) => {
  const told = await person(user).command(channel, '/architect calc refused n=3');
  await bot.settled();
  expect(answer(told)).toEqual({ response_type: 'ephemeral', text: refusal });
  expect(textIn(saidBy(slack, channel))).not.toContain('refused');
});

test.each([
  ['by somebody who is not on the list', 'U3', 'C1'],
  ['in a channel that is not on the list', 'U1', 'C2'],
])('a mention %s is refused in private, once', async (_, user, channel) => {
  const shown = watched(channel, user);
  await person(user).mention(channel, 'calc mentioned n=3');
  await slack.until(() => shown().length > 0);
  await bot.settled();
  expect(shown().map(({ text }) => text)).toEqual([refusal]);
  expect(textIn(saidBy(slack, channel))).not.toContain('mentioned');
});

test('a mention in a thread is refused there', async () => {
  const { ts } = await person('U3').say('C1', 'Where do we keep it?');
  const shown = watched('C1', 'U3');
  await person('U3').mention('C1', 'calc within n=3', ts);
  await slack.until(() => shown().length > 0);
  expect(shown().map(({ thread_ts }) => thread_ts)).toEqual([ts]);
});

test('a direct message of somebody who is not on the list is refused', async () => {
  const direct = slack.direct('U3');
  const shown = watched(direct, 'U3');
  const called = callsWatched();
  await person('U3').directMessage('We store 12 TB.');
  await slack.until(() => shown().length > 0);
  await bot.settled();
  expect(shown().map(({ text }) => text)).toEqual([refusal]);
  expect(called()).toEqual(['chat.postEphemeral']);
});

test('what somebody else says in a thread is neither taken nor refused: it was not for the bot', async () => {
  const { ts } = await person('U1').mention('C1', 'calc thread n=3');
  await bot.settled();
  const [called, shown] = [callsWatched(), watched('C1', 'U3')];
  await person('U3').say('C1', 'calc aside n=3', ts);
  await bot.settled();
  expect([called(), shown()]).toEqual([[], []]);
});

test('a button and a message shortcut of somebody who is not on the list are refused in private', async () => {
  const { ts } = await person('U1').mention('C1', 'Peak writes are 12k/s.');
  await bot.settled();
  const card = saidBy(slack, 'C1', ts).find(({ text }) => text.includes(' understood'));
  if (card === undefined) throw new Error('no card to press in');
  const [called, shown] = [callsWatched(), watched('C1', 'U3')];
  await person('U3').press(card.ts, actionIn(card, 'correct'));
  await person('U3').shortcut('consult_from_message', ts);
  await slack.until(() => shown().length === 2);
  await bot.settled();
  expect(shown().map(({ text }) => text)).toEqual([refusal, refusal]);
  expect(called()).toEqual([]);
});

const need = 'We write 12k/s at peak.';

test.each([
  ['for a channel that is not on the list', 'U1', 'C2'],
  ['by somebody who is not on the list', 'U3', 'C1'],
])('a form sent off %s says so and stays open', async (_, user, channel) => {
  const before = slack.views(user).modals.length;
  await person(user).shortcut('consult_new');
  const form = await formOf(slack, user, before);
  const { outcome, errors } = await person(user).submit(form, { need, channel });
  await bot.settled();
  expect({ outcome, errors }).toEqual({ outcome: 'refused', errors: { need: refusal } });
  expect(slack.views(user).modals.at(-1)).toBe(form);
  expect(textIn(saidBy(slack, channel))).not.toContain('12k/s at peak');
});

test('a form that an older version opened is not closed over what was typed', async () => {
  const { payload } = await person('U2').command('C1', '/architect help');
  await clientAt(slack.apiUrl, slack.token).views.open({
    trigger_id: String(payload['trigger_id']),
    view: {
      type: 'modal',
      callback_id: 'intake',
      private_metadata: 'of old',
      title: { type: 'plain_text', text: 'New consultation' },
      submit: { type: 'plain_text', text: 'Begin' },
      blocks: [
        {
          type: 'input',
          block_id: 'need',
          label: { type: 'plain_text', text: 'What do you need?' },
          element: { type: 'plain_text_input', action_id: 'need' },
        },
      ],
    },
  });
  const form = await formOf(slack, 'U2');
  const { outcome, errors } = await person('U2').submit(form, { need });
  expect({ outcome, errors }).toEqual({
    outcome: 'refused',
    errors: { need: expect.stringContaining('older version') },
  });
});

test.each([
  ['help', /a number down to what it is made of/],
  ['list', /thread|consultation/],
  ['settings', /settings|house rules/i],
  ['hlep', /There is no .*hlep.*help/s],
  ['settings nonsense = 5', /nonsense/],
  ['settings horizon 36mo', /36 months/],
])('what “/architect %s” answers only its author sees', async (text, says) => {
  const [bobs, anas] = [watched('C1', 'U2'), watched('C1', 'U1')];
  const messages = slack.messages('C1').length;
  const { attempts } = await person('U2').command('C1', `/architect ${text}`);
  await bot.settled();
  expect(attempts).toEqual([expect.objectContaining({ status: 200, body: '' })]);
  expect(textIn(bobs())).toMatch(says);
  expect(bobs()).toHaveLength(1);
  expect(anas()).toEqual([]);
  expect(slack.messages('C1')).toHaveLength(messages);
});

test('that a secret was taken out is told to its author alone, once, and without it', async () => {
  // Put together here, so that no scanner takes the test for a leak.
  const secret = ['AKIA', 'QWERTYUIOPASDFGH'].join('');
  const shown = watched('C1', 'U1');
  const others = watched('C1', 'U2');
  const { ts } = await person('U1').mention('C1', `Peak writes are 12k/s, and the key is ${secret}.`);
  await bot.settled();
  const told = shown().filter(({ text }) => text.includes('looks like a secret'));
  expect(told.map(({ text }) => text)).toEqual([expect.stringMatching(/AWS access key.*delete it there/s)]);
  expect(others()).toEqual([]);
  const all = JSON.stringify([shown(), saidBy(slack, 'C1', ts)]);
  expect(all).not.toMatch(secret);
  expect(textIn(saidBy(slack, 'C1', ts))).not.toMatch('looks like a secret');
});
