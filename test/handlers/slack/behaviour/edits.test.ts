import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import { saidBy } from './seen.ts';

jest.setTimeout(120_000);

let slack: FakeSlack;
let bot: SlackBot;
let ana: Person;
let cleo: Person;
beforeAll(async () => {
  slack = await startFakeSlack();
  ana = slack.person('U1', 'Ana');
  cleo = slack.person('U3', 'Cleo');
  for (const n of [1, 2, 3, 4, 5]) slack.channel(`C${n}`, `room-${n}`);
  bot = await startSlackBot(slack, 'http', { allowed: { users: ['U1'] } });
});
afterAll(async () => {
  await bot.close();
  await slack.close();
});

const card = (channel: string, thread: string): string =>
  saidBy(slack, channel, thread).find(({ text }) => text.includes(' understood'))?.text ?? '';

/** An event as Slack sends it, where nobody of the fake's people can cause it. */
const sent = async (id: string, event: Readonly<Record<string, unknown>>): Promise<void> => {
  await slack.redeliver({
    kind: 'events_api',
    payload: {
      type: 'event_callback',
      token: 'verification-token',
      team_id: 'T1',
      api_app_id: 'A0PLUMBLINE',
      event_id: id,
      event_time: 1,
      event: { type: 'message', channel_type: 'channel', ...event },
    },
    attempts: [],
    state: 'under way',
  } as never);
  await bot.settled();
};

test('whoever may not use it may not do so by editing either', async () => {
  const { ts: root } = await ana.mention('C1', 'Peak writes are 16k/s.');
  await bot.settled();
  const { ts } = await cleo.say('C1', 'The team is 5 people.', root);
  await bot.settled();
  await cleo.editMessage(ts, 'The team is 55 people.');
  await bot.settled();
  expect(card('C1', root)).toMatch('16 k/s');
  expect(card('C1', root)).not.toMatch('engineers');
});

test('the first message of a thread is taken back when its author deletes it, although replies stand under it', async () => {
  const { ts: root } = await ana.mention('C2', 'Peak writes are 14k/s.');
  await bot.settled();
  expect(card('C2', root)).toMatch('14 k/s');
  const { deliveries } = await ana.deleteMessage(root);
  await bot.settled();
  expect(deliveries[0]?.payload).toMatchObject({
    event: { subtype: 'message_changed', message: { subtype: 'tombstone', ts: root } },
  });
  expect(card('C2', root)).not.toMatch('14 k/s');
});

test('what another bot says or edits is nobody’s requirement', async () => {
  const { ts: root } = await ana.mention('C3', 'Peak writes are 14k/s.');
  await bot.settled();
  const ts = `${Math.floor(Date.now() / 1000)}.000901`;
  const said = (text: string, more: object) => ({
    user: 'U1',
    bot_id: 'B0CI',
    text,
    ts,
    thread_ts: root,
    ...more,
  });
  await sent('EvBot1', { ...said('The team is 44 people.', {}), channel: 'C3', event_ts: ts });
  await sent('EvBot2', {
    subtype: 'message_changed',
    hidden: true,
    channel: 'C3',
    ts: `${ts}1`,
    event_ts: `${ts}1`,
    message: said('The team is 45 people.', { edited: { user: 'U1', ts: `${ts}2` } }),
    previous_message: said('The team is 44 people.', {}),
  });
  expect(card('C3', root)).not.toMatch(/engineers/);
});

test('what a file said stays when the words beside it are put right', async () => {
  const { ts: root } = await ana.mention('C4', 'Peak writes are 16k/s.');
  await bot.settled();
  const { ts } = await ana.say('C4', 'Our notez.', root, [
    { name: 'notes.md', content: 'The team is 6 people.\n' },
  ]);
  await slack.until(() => card('C4', root).includes('engineers: 6'));
  await bot.settled();
  await ana.editMessage(ts, 'Our notes.');
  await bot.settled();
  await slack.until(() => card('C4', root).includes('engineers: 6'));
});

test('the button of the home page opens the form', async () => {
  await ana.openHome('home');
  await slack.until(() => slack.views('U1').home !== undefined);
  const { home } = slack.views('U1');
  if (home === undefined) throw new Error('there is no home page');
  const action = /"action_id":"(new:\d+)"/.exec(JSON.stringify(home.content))?.[1] ?? '';
  const before = slack.calls('views.open').length;
  await ana.press(home, action);
  await slack.until(() => slack.calls('views.open').length > before);
});
