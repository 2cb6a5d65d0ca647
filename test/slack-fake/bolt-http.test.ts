import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { App, HTTPReceiver } from '@slack/bolt';
import { silent } from '../support/slack/client.ts';
import { freePort } from '../support/slack/emulate.ts';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import type { Person } from '../support/slack/person.ts';
import { turnedClock } from '../support/turned-clock.ts';
import { card, modal } from './samples.ts';

/** The clock stands near real time: Bolt looks at the age of a signature by the machine's clock. */
const clock = turnedClock(Date.now());
const seen: unknown[] = [];
let slack: FakeSlack;
let ana: Person;
let app: App;

beforeAll(async () => {
  slack = await startFakeSlack({ clock });
  slack.channel('C1', 'general');
  slack.channel('C2', 'elsewhere');
  ana = slack.person('U1', 'Ana');
  slack.remove('C2', slack.botUser);
  const port = await freePort();
  const receiver = new HTTPReceiver({
    signingSecret: slack.app.signingSecret,
    logger: silent,
  });
  app = new App({
    receiver,
    token: slack.token,
    clientOptions: { slackApiUrl: slack.apiUrl },
    convoStore: false,
    logger: silent,
  });
  app.event('app_mention', async ({ event, client }) => {
    seen.push(['mention', event.text, event.thread_ts]);
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.thread_ts ?? event.ts,
      text: 'Which?',
      blocks: card,
    });
  });
  app.message(({ message }) => {
    seen.push([
      message.type,
      'subtype' in message ? message.subtype : '',
      'text' in message ? message.text : '',
    ]);
    return Promise.resolve();
  });
  app.command('/architect', async ({ command, ack, client }) => {
    await ack({ response_type: 'ephemeral', text: `heard: ${command.text}` });
    if (command.text === 'form') await client.views.open({ trigger_id: command.trigger_id, view: modal });
  });
  app.action(/^answer:/, async ({ action, body, ack, respond }) => {
    await ack();
    seen.push(['action', action, 'state' in body ? body.state : undefined]);
    await respond({ response_type: 'ephemeral', replace_original: false, text: 'noted' });
  });
  app.view('intake', async ({ view, ack }) => {
    const text = view.state.values['need']?.['text']?.value;
    if (text === 'bad') await ack({ response_action: 'errors', errors: { need: 'Say more.' } });
    else await ack();
    seen.push(['view', text, view.state.values['cloud']?.['pick']?.selected_option?.value]);
  });
  app.view({ callback_id: 'intake', type: 'view_closed' }, async ({ ack }) => {
    await ack();
    seen.push(['closed']);
  });
  app.shortcut(/^consult_/, async ({ shortcut, ack }) => {
    await ack();
    seen.push([shortcut.type, shortcut.callback_id, 'message' in shortcut ? shortcut.message.text : '']);
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'divider' }] },
    });
  });
  await app.start({ port, host: '127.0.0.1' });
  slack.sendTo(`http://127.0.0.1:${port}/slack/events`);
});

beforeEach(() => {
  seen.length = 0;
});

afterEach(() => slack.idle());

afterAll(async () => {
  await app.stop();
  await slack.close();
});

describe('people talk to a real Bolt app over signed HTTP', () => {
  test('a mention arrives twice, with two event ids, and is answered in its thread', async () => {
    const { ts, deliveries } = await ana.mention('C1', 'we store <b> & ask @Ana in #general');
    const text = `<@${slack.botUser}> we store &lt;b&gt; &amp; ask <@U1> in <#C1|general>`;
    expect(deliveries.map((each) => [each.state, (each.payload['event'] as { type: string }).type])).toEqual([
      ['acknowledged', 'message'],
      ['acknowledged', 'app_mention'],
    ]);
    expect(new Set(deliveries.map((each) => each.payload['event_id'])).size).toBe(2);
    await slack.until(() => slack.messages('C1', ts).length === 2);
    expect(seen).toContainEqual(['mention', text, undefined]);
    expect(seen).toContainEqual(['message', '', text]);
    expect(slack.messages('C1', ts).map((each) => each.text)).toEqual([text, 'Which?']);
  });

  test('what the bot itself says comes back as an event, and Bolt leaves it out', async () => {
    const before = slack.deliveries().length;
    await app.client.chat.postMessage({ channel: 'C1', text: 'by the bot' });
    await slack.idle();
    const [event] = slack.deliveries().slice(before);
    expect(event?.payload['event']).toMatchObject({ type: 'message', bot_id: 'BT1BOT', text: 'by the bot' });
    expect(seen).toEqual([]);
  });

  test('edits, deletions, direct messages and files reach the app, and what is said elsewhere does not', async () => {
    const { ts } = await ana.say('C1', 'first', undefined, [{ name: 'load.csv', content: 'a,b' }]);
    await ana.editMessage(ts, 'second');
    await ana.deleteMessage(ts);
    await ana.directMessage('just us');
    const silence = await ana.mention('C2', 'are you there?');
    expect(silence.deliveries).toEqual([]);
    expect(seen).toEqual([
      ['message', 'file_share', 'first'],
      ['message', 'message_changed', ''],
      ['message', 'message_deleted', ''],
      ['message', '', 'just us'],
    ]);
    await expect(ana.deleteMessage(ts)).rejects.toThrow(/no message of Ana/);
  });

  test('a file that somebody shared is fetched with the token only', async () => {
    const { ts } = await ana.say('C1', 'numbers', undefined, [{ name: 'load.csv', content: 'a,b' }]);
    const url = String(slack.messages('C1', ts)[0]?.files[0]?.['url_private_download']);
    const get = (headers: Record<string, string>) => fetch(url, { headers, redirect: 'manual' });
    expect((await get({})).status).toBe(302);
    const good = await get({ authorization: `Bearer ${slack.token}` });
    expect(await good.text()).toBe('a,b');
  });

  test('a command is answered to the one who gave it', async () => {
    await ana.command('C2', '/architect ask @Ana about http://a.io/x?y=1&z=2, a < b');
    expect(slack.ephemerals('C2', 'U1').map((each) => each.seen)).toEqual([
      'heard: ask <@U1|ana> about <http://a.io/x?y=1&amp;z=2>, a &lt; b',
    ]);
    await expect(ana.command('C1', '/unknown')).rejects.toThrow('not a valid command');
  });

  test('a press brings the fields around it, and its response_url works five times in half an hour', async () => {
    const { ts } = await ana.mention('C1', 'we need a queue');
    await slack.until(() => slack.messages('C1', ts).length === 2);
    const question = slack.messages('C1', ts)[1];
    const press = await ana.press(String(question?.ts), 'answer:1', { typed: '500' });
    expect(press.state).toBe('acknowledged');
    expect(seen.at(-1)).toMatchObject([
      'action',
      { action_id: 'answer:1', value: '{"fact":"writes"}', type: 'button' },
      { values: { writes: { typed: { type: 'number_input', value: '500' } } } },
    ]);
    await slack.until(() => slack.ephemerals('C1', 'U1').at(-1)?.seen === 'noted');
    const url = String(press.payload['response_url']);
    const respond = async (text: string) => {
      const answer = await fetch(url, {
        method: 'POST',
        body: JSON.stringify({ text }),
        headers: { 'content-type': 'application/json' },
      });
      return `${answer.status} ${await answer.text()}`;
    };
    for (let use = 2; use <= 5; use += 1) expect(await respond('again')).toBe('200 ok');
    expect(await respond('again')).toBe('404 {"ok":false,"error":"used_url"}');
    await expect(ana.press(String(question?.ts), 'answer:9')).rejects.toThrow(/there is typed, answer:1/);
  });

  test('a form opens once per trigger, refuses, and closes', async () => {
    const opened = await ana.command('C1', '/architect form');
    await slack.until(() => slack.views('U1').modals.length === 1);
    const [form] = slack.views('U1').modals;
    if (form === undefined) throw new Error('no form');
    await expect(ana.submit(form)).rejects.toThrow('asks for need');
    const refused = await ana.submit(form, { need: 'bad' });
    expect([refused.outcome, refused.errors]).toEqual(['refused', { need: 'Say more.' }]);
    const sent = await ana.submit(form, { need: 'a store', cloud: 'Azure' });
    expect(sent.outcome).toBe('closed');
    expect(seen.at(-1)).toEqual(['view', 'a store', 'azure']);
    expect(slack.views('U1').modals).toEqual([]);
    const again = app.client.views.open({ trigger_id: String(opened.payload['trigger_id']), view: modal });
    await expect(again).rejects.toMatchObject({ data: { error: 'exchanged_trigger_id' } });
  });

  test('a form that is closed says so; a trigger is good for three seconds', async () => {
    await ana.command('C1', '/architect form');
    await slack.until(() => slack.views('U1').modals.length === 1);
    await ana.closeModal();
    expect(seen.at(-1)).toEqual(['closed']);
    const { payload } = await ana.command('C1', '/architect later');
    await clock.pass(3_001);
    const late = app.client.views.open({ trigger_id: String(payload['trigger_id']), view: modal });
    await expect(late).rejects.toMatchObject({ data: { error: 'expired_trigger_id' } });
  });

  test('shortcuts, with a message and without, and the Home', async () => {
    const { ts } = await ana.say('C1', 'we should decide');
    await ana.shortcut('consult_from_message', ts);
    await ana.shortcut('consult_new');
    expect(seen.slice(-2)).toEqual([
      ['message_action', 'consult_from_message', 'we should decide'],
      ['shortcut', 'consult_new', ''],
    ]);
    await ana.openHome();
    await slack.until(() => slack.views('U1').home !== undefined);
    expect(slack.views('U1').home?.content['type']).toBe('home');
  });
});
