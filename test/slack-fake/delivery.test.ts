import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import type { Person } from '../support/slack/person.ts';
import { type TurnedClock, turnedClock } from '../support/turned-clock.ts';

/** How the app answers next: a status, or not at all. */
type Reaction = { readonly status: number; readonly headers?: Record<string, string> } | 'silence';

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let clock: TurnedClock;
let slack: FakeSlack;
let ana: Person;
let server: Server;
let reactions: Reaction[];
let received: Received[];

beforeEach(async () => {
  clock = turnedClock(1_800_000_000_000);
  slack = await startFakeSlack({ clock, app: { events: ['message.channels'] } });
  slack.channel('C1', 'general');
  ana = slack.person('U1', 'Ana');
  reactions = [];
  received = [];
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      const reaction = reactions.shift() ?? { status: 200 };
      if (reaction !== 'silence') response.writeHead(reaction.status, reaction.headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  slack.sendTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
});

afterEach(async () => {
  await slack.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Lets time pass once the app has got so many requests: they travel over a real line, the clock is turned. */
const passAfter = async (requests: number, milliseconds: number) => {
  while (received.length < requests) await new Promise((resolve) => setImmediate(resolve));
  await clock.pass(milliseconds);
};

describe('a delivery over HTTP', () => {
  test('is signed over the bytes of its body', async () => {
    await ana.say('C1', 'hello');
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    const timestamp = String(headers['x-slack-request-timestamp']);
    expect(timestamp).toBe('1800000000');
    const mac = createHmac('sha256', slack.app.signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    expect(headers['x-slack-signature']).toBe(`v0=${mac}`);
    expect(JSON.parse(body)).toMatchObject({
      type: 'event_callback',
      team_id: 'T1',
      event: { text: 'hello' },
    });
  });

  test('without 2xx is repeated at once, after a minute and after five, and then given up', async () => {
    reactions = Array.from({ length: 4 }, () => ({ status: 500 }));
    const { deliveries } = await ana.say('C1', 'hello');
    const began = clock.now();
    await passAfter(2, 59_999);
    await slack.idle();
    expect(received).toHaveLength(2);
    await clock.pass(1);
    await slack.idle();
    await passAfter(3, 300_000);
    await slack.idle();
    await clock.pass(3_600_000);
    await slack.idle();
    const [delivery] = deliveries;
    expect(delivery?.attempts.map((each) => each.at - began)).toEqual([0, 0, 60_000, 360_000]);
    expect(delivery?.state).toBe('given up');
    expect(received.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
    expect(received[1]?.headers['x-slack-retry-reason']).toBe('http_error');
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  });

  test('without an answer in three seconds is repeated, and taken then', async () => {
    reactions = ['silence'];
    const saying = ana.say('C1', 'hello');
    await passAfter(1, 2_999);
    expect(slack.deliveries()[0]?.attempts).toEqual([]);
    await clock.pass(1);
    const { deliveries } = await saying;
    await slack.idle();
    expect(deliveries[0]?.state).toBe('acknowledged');
    expect(deliveries[0]?.attempts.map((each) => each.reason)).toEqual(['http_timeout', undefined]);
    expect(received[1]?.headers['x-slack-retry-reason']).toBe('http_timeout');
  });

  test('is not repeated when the app asks for that', async () => {
    reactions = [{ status: 500, headers: { 'x-slack-no-retry': '1' } }];
    const { deliveries } = await ana.say('C1', 'hello');
    expect([deliveries[0]?.state, deliveries[0]?.attempts.length]).toEqual(['given up', 1]);
  });

  test('to nobody fails as a broken connection', async () => {
    slack.sendTo('http://127.0.0.1:1/slack/events');
    const { deliveries } = await ana.say('C1', 'hello');
    expect(deliveries[0]?.attempts[0]?.reason).toBe('connection_failed');
  });

  test('of a command is tried once', async () => {
    reactions = [{ status: 500 }];
    const delivery = await ana.command('C1', '/architect help');
    await clock.pass(3_600_000);
    expect([delivery.state, received.length]).toEqual(['given up', 1]);
    expect(Object.fromEntries(new URLSearchParams(received[0]?.body))).toMatchObject({
      command: '/architect',
      text: 'help',
      channel_name: 'general',
      user_id: 'U1',
    });
  });

  test('happens for subscribed events only', async () => {
    const { deliveries } = await ana.mention('C1', 'hello');
    expect(deliveries.map((each) => (each.payload['event'] as { type: string }).type)).toEqual(['message']);
    expect(await ana.openHome()).toEqual([]);
  });
});
