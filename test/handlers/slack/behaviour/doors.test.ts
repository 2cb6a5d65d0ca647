import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { KnownBlock } from '@slack/types';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { clientAt } from '../../../support/slack/client.ts';
import type { Delivery } from '../../../support/slack/delivery.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import { signedHeaders } from '../../../support/slack/wire.ts';
import { mentionOf, saidBy, textIn } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

let slack: FakeSlack;
let bot: SlackBot;
let ana: Person;

beforeAll(async () => {
  slack = await startFakeSlack();
  ana = slack.person('U1', 'Ana');
  slack.channel('C1', 'architecture');
  slack.channel('C2', 'payments');
  bot = await startSlackBot(slack);
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

const now = () => Math.floor(Date.now() / 1000);

/** A message that stands in the channel, told of as a mention that says so. */
const mentionSaying = async (words: string): Promise<Delivery> => {
  const { ts } = await ana.say('C1', 'I was here.');
  return mentionOf('T1', { channel: 'C1', user: 'U1', ts, text: `<@${slack.botUser}> ${words}` });
};

const post = (body: string, headers: Readonly<Record<string, string>>) =>
  fetch(bot.address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** Answers to a word that only one message holds: the bot repeats it as it knows no such calculator. */
const answersTo = (mark: string) => saidBy(slack, 'C1').filter((one) => textIn([one]).includes(mark));

test('a request without a signature, or with a body changed after it was signed, is turned away', async () => {
  const { payload } = await mentionSaying('calc unsigned n=3');
  const body = JSON.stringify(payload);
  const unsigned = await post(body, {});
  const changed = await post(body.replace('n=3', 'n=4'), signedHeaders(body, slack.app.signingSecret, now()));
  const good = await post(body, signedHeaders(body, slack.app.signingSecret, now()));
  await bot.settled();
  expect([unsigned.status, changed.status, good.status]).toEqual([401, 401, 200]);
  expect(textIn(answersTo('unsigned'))).not.toContain('n=4');
  expect(answersTo('unsigned')).toHaveLength(1);
});

test('a forged request leaves no trace: its event is taken once it comes signed', async () => {
  const told = await mentionSaying('calc forged n=3');
  const body = JSON.stringify(told.payload);
  const forged = await post(body, signedHeaders(body, 'another secret', now()));
  const stale = await post(body, signedHeaders(body, slack.app.signingSecret, now() - 360));
  await bot.settled();
  expect([forged.status, stale.status]).toEqual([401, 401]);
  expect(answersTo('forged')).toEqual([]);
  await slack.redeliver(told);
  await bot.settled();
  expect(answersTo('forged')).toHaveLength(1);
});

test('an event that comes three times is answered once', async () => {
  const told = await mentionSaying('calc thrice n=3');
  for (let time = 1; time <= 3; time += 1) await slack.redeliver(told);
  await bot.settled();
  expect(answersTo('thrice')).toHaveLength(1);
});

test('the same event at once on two connections is answered once', async () => {
  const told = await mentionSaying('calc atonce n=3');
  await Promise.all([slack.redeliver(told), slack.redeliver(told)]);
  await bot.settled();
  expect(answersTo('atonce')).toHaveLength(1);
});

test('a command that Slack sends once more with the same trigger is answered once', async () => {
  const first = await ana.command('C1', '/architect calc command2 n=3');
  const second = await slack.redeliver(first);
  await bot.settled();
  // On a busy machine the first may come too late for Slack: that is why it sends it once more.
  const statuses = [first, second].flatMap(({ attempts }) => attempts.map(({ status }) => status ?? 200));
  expect(statuses).toEqual([200, 200]);
  // The message that begins the thread quotes the command; the other one is the answer.
  expect(answersTo('command2').map(({ thread_ts }) => thread_ts === undefined)).toEqual([true, false]);
});

test('in a channel that another workspace shares, an event is of the workspace that hears it', async () => {
  const told = await mentionSaying('calc shared n=3');
  const authorizations = [{ enterprise_id: null, team_id: 'T1', is_bot: true, is_enterprise_install: false }];
  const ofBoth = { team_id: 'T9', authorizations, is_ext_shared_channel: true };
  const heard = await slack.redeliver({ ...told, payload: { ...told.payload, ...ofBoth } });
  await bot.settled();
  expect(heard.state).toBe('acknowledged');
  expect(answersTo('shared')).toHaveLength(1);
});

const button = (action: string, value: string): KnownBlock => ({
  type: 'actions',
  block_id: 'old',
  elements: [{ type: 'button', action_id: action, text: { type: 'plain_text', text: 'Go' }, value }],
});

test.each([
  ['that nobody knows', 'teleport:1', '{"a":1}'],
  ['of ours whose value was torn', 'decide:1', '{"option":["A"],"revision":"x"'],
])(
  'a button %s is acknowledged; whoever pressed is told, and whoever runs the bot',
  async (_, action, value) => {
    const { ts: thread } = await ana.mention('C2', 'calc button n=3');
    await bot.settled();
    // An older version of the bot has left it there.
    const { ts } = await clientAt(slack.apiUrl, slack.token).chat.postMessage({
      channel: 'C2',
      thread_ts: thread,
      text: 'Go?',
      blocks: [button(action, value)],
    });
    const [said, whispered, problems] = [
      saidBy(slack, 'C2', thread).length,
      slack.ephemerals('C2', 'U1').length,
      bot.problems.length,
    ];
    const pressed = await ana.press(String(ts), action);
    expect(pressed.state).toBe('acknowledged');
    await slack.until(() => slack.ephemerals('C2', 'U1').length > whispered);
    await bot.settled();
    expect(
      slack
        .ephemerals('C2', 'U1')
        .slice(whispered)
        .map(({ text }) => text),
    ).toEqual([expect.stringContaining('older version')]);
    expect(bot.problems.slice(problems)).toEqual([expect.stringContaining(action.split(':')[0] ?? '')]);
    // What was pressed still stands, and nothing was said to all.
    expect(saidBy(slack, 'C2', thread)).toHaveLength(said);
    expect(saidBy(slack, 'C2', thread).find((one) => one.ts === ts)?.text).toBe('Go?');
  },
);
