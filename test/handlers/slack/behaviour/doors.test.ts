import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, openFakeSlack } from '../../../support/slack/fake.ts';
import { type FakePerson, personIn } from '../../../support/slack/person.ts';
import { nextTs } from '../../../support/slack/state.ts';
import { signedHeaders, signingSecret } from '../../../support/slack/wire.ts';
import { saidBy, textIn } from './seen.ts';
import { until } from './until.ts';

let slack: FakeSlack;
let bot: SlackBot;
let ana: FakePerson;

beforeAll(async () => {
  slack = await openFakeSlack(['T1', 'T2']);
  bot = await startSlackBot(slack);
  ana = personIn(slack, bot.wire, 'T1', 'U1');
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

const now = () => Math.floor(Date.now() / 1000);

/** A mention that stands in the channel, as Slack tells of it. */
const mentionEvent = (words: string, team = 'T1'): string => {
  const ts = nextTs(slack.state);
  const said = { channel: 'C1', ts, user: 'U1', text: `<@UBOT${team}> ${words}` };
  slack.state.messages.push({ ...said, team, blocks: [], files: [], edited: 0, deleted: false });
  return JSON.stringify({
    type: 'event_callback',
    token: 'unused',
    team_id: team,
    api_app_id: 'A1',
    event_id: `Ev-${words}`,
    event_time: now(),
    event: { type: 'app_mention', event_ts: ts, ...said },
  });
};

const post = (body: string, headers: Readonly<Record<string, string>>) =>
  fetch(bot.address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** Answers to a word that only one message holds: the bot repeats it as it knows no such calculator. */
const answersTo = (mark: string) => saidBy(slack, 'T1', 'C1').filter((one) => textIn([one]).includes(mark));

test.each([
  ['with another secret', () => now(), 'another secret'],
  ['that is six minutes old', () => now() - 360, signingSecret],
])('a request signed %s is turned away with 401, and nothing of it is taken', async (name, at, secret) => {
  const mark = `forged${name.length}`;
  const body = mentionEvent(`calc ${mark} n=3`);
  const response = await post(body, signedHeaders(body, secret, at()));
  await bot.settled();
  expect(response.status).toBe(401);
  expect(answersTo(mark)).toEqual([]);
});

test('a request without a signature, or with a body changed after it was signed, is turned away', async () => {
  const body = mentionEvent('calc unsigned n=3');
  const unsigned = await post(body, {});
  const changed = await post(body.replace('n=3', 'n=4'), signedHeaders(body, signingSecret, now()));
  await bot.settled();
  expect([unsigned.status, changed.status]).toEqual([401, 401]);
  expect(answersTo('unsigned')).toEqual([]);
});

test('an event of a workspace that is not ours is not taken, though it is signed', async () => {
  const body = mentionEvent('calc foreign n=3', 'T2');
  const before = slack.state.calls.length;
  const response = await post(body, signedHeaders(body, signingSecret, now()));
  await bot.settled();
  expect(response.status).not.toBe(200);
  expect(slack.state.calls.slice(before)).toEqual([]);
  expect(slack.messages('C1').filter((one) => textIn([one]).includes('foreign'))).toHaveLength(1);
});

test('an event that comes three times is answered once', async () => {
  const body = mentionEvent('calc thrice n=3');
  const statuses: number[] = [];
  for (const retry of [0, 1, 2]) {
    const response = await post(body, {
      ...signedHeaders(body, signingSecret, now()),
      ...(retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
    });
    statuses.push(response.status);
  }
  await bot.settled();
  expect(statuses).toEqual([200, 200, 200]);
  expect(answersTo('thrice')).toHaveLength(1);
});

test('the same event at once on two connections is answered once', async () => {
  const body = mentionEvent('calc atonce n=3');
  const both = await Promise.all([1, 2].map(() => post(body, signedHeaders(body, signingSecret, now()))));
  await bot.settled();
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(answersTo('atonce')).toHaveLength(1);
});

test('a mention, of which Slack tells twice under two ids, is answered once', async () => {
  await ana.mention('C1', 'calc told2 n=3');
  await bot.settled();
  expect(answersTo('told2')).toHaveLength(1);
});

test('a command that Slack sends once more with the same trigger is answered once', async () => {
  const payload = {
    command: '/architect',
    text: 'calc command2 n=3',
    team_id: 'T1',
    channel_id: 'C1',
    user_id: 'U1',
    user_name: 'ana',
    api_app_id: 'A1',
    trigger_id: 'same.trigger',
    response_url: `${slack.origin}/respond/same`,
  };
  const first = await bot.wire({ kind: 'command', payload });
  const second = await bot.wire({ kind: 'command', payload });
  await bot.settled();
  expect([first.status, second.status]).toEqual([200, 200]);
  const said = answersTo('command2');
  // The message that begins the thread quotes the command; the other one is the answer.
  expect(said.map(({ threadTs }) => threadTs === undefined)).toEqual([true, false]);
});

test('a button that nobody knows is acknowledged, whoever pressed is told, and so is whoever runs the bot', async () => {
  const thread = await ana.mention('C2', 'calc button n=3');
  await bot.settled();
  const [answer] = saidBy(slack, 'T1', 'C2', thread);
  if (answer === undefined) throw new Error('no answer to press in');
  const before = slack.server.responses.length;
  const answered = await ana.press(
    {
      ...answer,
      blocks: [
        {
          type: 'actions',
          block_id: 'old',
          elements: [
            {
              type: 'button',
              action_id: 'teleport:1',
              text: { type: 'plain_text', text: 'Go' },
              value: '{"a":1}',
            },
          ],
        },
      ],
    },
    'teleport',
  );
  expect(answered.status).toBe(200);
  await until('the answer to the button', () => slack.server.responses.length > before);
  expect(slack.server.responses.at(-1)?.body).toMatchObject({
    response_type: 'ephemeral',
    replace_original: false,
    text: expect.stringContaining('older version'),
  });
  expect(bot.problems.filter((one) => one.includes('teleport'))).toHaveLength(1);
  await bot.settled();
  expect(saidBy(slack, 'T1', 'C2', thread)).toHaveLength(1);
});

test('a button of ours whose value was tampered with is told of in the same way', async () => {
  const thread = await ana.mention('C2', 'help');
  await bot.settled();
  const [answer] = saidBy(slack, 'T1', 'C2', thread);
  if (answer === undefined) throw new Error('no answer to press in');
  const before = slack.server.responses.length;
  const answered = await ana.press(
    {
      ...answer,
      blocks: [
        {
          type: 'actions',
          block_id: 'torn',
          elements: [
            {
              type: 'button',
              action_id: 'decide:1',
              text: { type: 'plain_text', text: 'Go' },
              value: '{"option":["A"],"revision":"x"',
            },
          ],
        },
      ],
    },
    'decide',
  );
  await until('the answer to the button', () => slack.server.responses.length > before);
  expect(answered.status).toBe(200);
  expect(saidBy(slack, 'T1', 'C2', thread)).toHaveLength(1);
});
