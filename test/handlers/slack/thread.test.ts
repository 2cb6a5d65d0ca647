import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ReadThread, readThread } from '../../../handlers/slack/thread.ts';
import { clientAt } from '../../support/slack/client.ts';
import { type FakeSlack, startFakeSlack } from '../../support/slack/fake-slack.ts';
import type { Person } from '../../support/slack/person.ts';

const minute = 60_000;

let slack: FakeSlack;
let ana: Person;
let time: number;

beforeEach(async () => {
  time = Date.UTC(2026, 10, 1);
  slack = await startFakeSlack({ clock: { now: () => time, after: () => () => undefined } });
  slack.channel('C1', 'architecture');
  ana = slack.person('U1', 'Ana');
});

afterEach(() => slack.close());

/** A thread of so many messages with the first one, one a minute unless it is said otherwise. */
const thread = async (messages: number, gap: (index: number) => number = () => minute): Promise<string> => {
  const { ts } = await ana.say('C1', 'message 0');
  for (let index = 1; index < messages; index += 1) {
    time += gap(index);
    await ana.say('C1', `message ${index}`, ts);
  }
  time += minute;
  return ts;
};

const read = (ts: string) =>
  readThread(
    { client: clientAt(slack.apiUrl, slack.token), team: 'T1', botUser: slack.botUser, token: slack.token },
    { channel: 'C1', thread: ts },
    {
      now: () => time,
      pause: async (milliseconds) => {
        time += milliseconds;
      },
    },
  );

const whole = async (ts: string): Promise<ReadThread> => {
  const result = await read(ts);
  if (typeof result === 'string') throw new Error(result);
  return result;
};

const numbers = ({ messages }: ReadThread) => messages.map(({ text }) => Number(text.split(' ')[1]));

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

/** As for an app that is distributed outside the Marketplace. */
const slowly = () => {
  slack.limitPage(15);
  slack.limitRate('conversations.replies', { count: 1, perMs: minute });
};

test('up to six hundred messages are read whole', async () => {
  const result = await whole(await thread(600));
  expect(numbers(result)).toEqual(range(0, 600));
  expect(result).toMatchObject({ of: 600 });
  expect(result.first).toBeUndefined();
});

test('of more, the first one and the newest are read, and from when on is said', async () => {
  const result = await whole(await thread(1_000));
  expect(numbers(result)).toEqual([0, ...range(401, 1_000)]);
  expect(result).toMatchObject({ of: 1_000, first: 1, from: '2026-11-01T06:41:00.000Z' });
  expect(result.until).toBeUndefined();
});

test('at fifteen messages a minute, the first ones and the newest are read by four calls', async () => {
  const ts = await thread(300);
  slowly();
  const result = await whole(ts);
  const [head, tail] = [numbers(result).slice(0, 15), numbers(result).slice(15)];
  expect(head).toEqual(range(0, 15));
  expect(tail.length).toBeGreaterThanOrEqual(20);
  expect(tail).toEqual(range(300 - tail.length, 300));
  expect(result).toMatchObject({ of: 300, first: 15 });
  expect(result.until).toBeUndefined();
  expect(
    slack.calls('conversations.replies').filter(({ answer }) => answer?.['ok'] === true).length,
  ).toBeLessThanOrEqual(4);
});

test('a thread whose end cannot be reached in time says where the reading ended', async () => {
  // Long silence, then a burst: as if written evenly, it is not.
  const ts = await thread(300, (index) => (index < 100 ? 10 * minute : 1_000));
  slowly();
  const result = await whole(ts);
  const tail = numbers(result).slice(15);
  const last = result.messages.at(-1);
  expect(tail).toEqual(range(tail[0] ?? 0, (tail[0] ?? 0) + tail.length));
  expect(tail.at(-1)).toBeLessThan(299);
  expect(result.until).toBe(new Date(Number(last?.ts) * 1000).toISOString());
});

test('what was read before Slack stopped to answer counts, and is said to be all', async () => {
  const ts = await thread(500);
  slack.failNext('conversations.replies', { pass: true }, { status: 503 }, { status: 503 }, { status: 503 });
  const result = await whole(ts);
  expect(numbers(result)).toEqual(range(0, 400));
  expect(result).toMatchObject({ of: 500, first: 400 });
});

test('a thread that Slack does not show is said to be so', async () => {
  const ts = await thread(3);
  slack.remove('C1', slack.botUser);
  expect(await read(ts)).toMatch('not in the channel');
});
