import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { App, SocketModeReceiver } from '@slack/bolt';
import { silent } from '../support/slack/client.ts';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import type { Person } from '../support/slack/person.ts';
import { turnedClock } from '../support/turned-clock.ts';
import { modal } from './samples.ts';

const clock = turnedClock(Date.now());
let slack: FakeSlack;
let ana: Person;
let app: App;
const seen: string[] = [];
let mute = false;

beforeAll(async () => {
  slack = await startFakeSlack({ clock });
  slack.channel('C1', 'general');
  ana = slack.person('U1', 'Ana');
  const receiver = new SocketModeReceiver({
    appToken: slack.app.appToken,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
    // Also how long the client waits before it connects again.
    clientPingTimeout: 1_000,
    logger: silent,
  });
  const init = receiver.init.bind(receiver);
  receiver.init = (bolt) =>
    init({
      processEvent: (event: Parameters<App['processEvent']>[0]) =>
        mute ? Promise.resolve() : bolt.processEvent(event),
    } as App);
  app = new App({
    receiver,
    token: slack.token,
    clientOptions: { slackApiUrl: slack.apiUrl },
    convoStore: false,
    logger: silent,
  });
  app.event('app_mention', async ({ event, say }) => {
    seen.push(event.text);
    await say({ text: `heard`, thread_ts: event.ts });
  });
  app.command('/architect', async ({ command, ack, client }) => {
    await ack(`got ${command.text}`);
    if (command.text === 'form') await client.views.open({ trigger_id: command.trigger_id, view: modal });
  });
  app.view('intake', async ({ ack }) => {
    await ack({ response_action: 'errors', errors: { need: 'Say more.' } });
  });
  await app.start();
});

beforeEach(() => {
  seen.length = 0;
  mute = false;
});

afterAll(async () => {
  await slack.idle();
  await app.stop();
  await slack.close();
});

describe('a real Bolt app in Socket Mode', () => {
  test('takes events over its socket and answers by the Web API', async () => {
    expect(slack.sockets.connections()).toBe(1);
    const { ts, deliveries } = await ana.mention('C1', 'hello');
    await slack.idle();
    expect(deliveries.map((each) => [each.state, each.attempts[0]?.via])).toEqual([
      ['acknowledged', 'socket'],
      ['acknowledged', 'socket'],
    ]);
    await slack.until(() => slack.messages('C1', ts).length === 2);
    expect(slack.messages('C1', ts)[1]?.seen).toBe('heard');
  });

  test('takes what is larger than one frame of 64 KB', async () => {
    const long = 'x'.repeat(70_000);
    await ana.mention('C1', long);
    expect(seen[0]).toHaveLength(70_000 + `<@${slack.botUser}> `.length);
  });

  test('answers commands and forms within the acknowledgement', async () => {
    await ana.command('C1', '/architect status');
    expect(slack.ephemerals('C1', 'U1').at(-1)?.seen).toBe('got status');
    await ana.command('C1', '/architect form');
    await slack.until(() => slack.views('U1').modals.length === 1);
    const [form] = slack.views('U1').modals;
    if (form === undefined) throw new Error('no form');
    expect((await ana.submit(form, { need: 'x' })).errors).toEqual({ need: 'Say more.' });
  });

  test('gets again what it did not acknowledge', async () => {
    mute = true;
    const saying = ana.mention('C1', 'once more');
    await clock.pass(3_000);
    const { deliveries } = await saying;
    mute = false;
    expect(deliveries.map((each) => each.attempts[0]?.reason)).toEqual(['http_timeout', 'http_timeout']);
    await clock.pass(3_000);
    await slack.idle();
    await clock.pass(60_000);
    await slack.idle();
    expect(deliveries.map((each) => each.state)).toEqual(['acknowledged', 'acknowledged']);
    expect(seen).toEqual([`<@${slack.botUser}> once more`]);
  });

  test.each(['refresh', 'cut'] as const)('comes back after a %s', async (how) => {
    slack.sockets[how]();
    await slack.until(() => slack.sockets.connections() === 0);
    await slack.until(() => slack.sockets.connections() === 1);
    const { deliveries } = await ana.mention('C1', `after ${how}`);
    expect(deliveries.map((each) => each.state)).toEqual(['acknowledged', 'acknowledged']);
  });

  test('without a connection nothing arrives, and without a ticket nobody connects', async () => {
    const lonely = await startFakeSlack({ clock: turnedClock(Date.now()) });
    lonely.channel('C1', 'general');
    const { deliveries } = await lonely.person('U1', 'Ana').say('C1', 'anyone?');
    expect(deliveries[0]?.attempts[0]?.reason).toBe('connection_failed');
    const socket = new WebSocket(lonely.apiUrl.replace('http', 'ws').replace('/api/', '/link?ticket=x'));
    await new Promise((resolve) => socket.addEventListener('error', resolve));
    expect(lonely.sockets.connections()).toBe(0);
    await lonely.close();
  });
});
