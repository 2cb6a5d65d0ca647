import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { type Bot, startBot } from '../../../src/bot.ts';
import { slackPlatform } from '../../../src/slack.ts';
import {
  type EmulatedMessage,
  type EmulatedPerson,
  type EmulatedSlack,
  openEmulatedSlack,
} from '../../support/slack/emulated-workspace.ts';
import { type Answered, httpWire, signingSecret, type Wire } from '../../support/slack/wire.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

// `emulate` is somebody else's Slack: what our own fake and our bot would both get wrong, it may not. It has the Web API of
// messages, files, people and channels, and checks tokens and scopes. It lacks (404): assistant.threads.*,
// agents.sessions.*, chat.*Stream, apps.connections.open, canvases.*, chat.unfurl and oauth.v2 for our own consent page; it
// sends no events, commands or interactions over HTTP; and it takes any block, however wrong. So the test speaks Slack's
// side of the wire itself, the bot must do without a status, and blocks are held to their limits by other tests.

const brief =
  'We store 120 M chat messages a day in one Postgres primary. Reads are mostly the newest messages of a channel. Messages must not be lost.';

let closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.reverse()) await close();
  closers = [];
});

interface World {
  readonly slack: EmulatedSlack;
  readonly bot: Bot;
  readonly problems: readonly string[];
  command(by: EmulatedPerson, text: string): Promise<Answered>;
  /** Writes in a thread; Slack tells the bot, as often as said. */
  say(by: EmulatedPerson, text: string, thread: string, times?: number): Promise<void>;
}

const openWorld = async (): Promise<World> => {
  const slack = await openEmulatedSlack();
  closers.push(() => slack.close());
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-emulate-'));
  const problems: string[] = [];
  let address = '';
  const bot = await startBot({
    folder,
    problem: (what) => problems.push(what),
    platforms: [
      slackPlatform(
        {
          connection: { kind: 'http', port: 0, signingSecret },
          workspaces: { kind: 'one', token: slack.token },
          allowed: {},
          apiUrl: slack.apiUrl,
          now: () => Date.now(),
          problem: (what) => problems.push(what),
        },
        (how) => {
          address = how;
        },
      ),
    ],
  });
  closers.push(async () => {
    await bot.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const wire: Wire = httpWire(address);
  const { team, channel, users } = slack;
  return {
    slack,
    bot,
    problems,
    command: (by, text) =>
      wire({
        kind: 'command',
        payload: {
          command: '/architect',
          text,
          team_id: team,
          channel_id: channel,
          user_id: users[by],
          user_name: by,
          trigger_id: `${Date.now()}.trigger`,
          response_url: 'http://127.0.0.1:9/unused',
        },
      }),
    say: async (by, text, thread, times = 1) => {
      const ts = await slack.write(by, text, thread);
      const event = {
        type: 'message',
        channel,
        channel_type: 'channel',
        user: users[by],
        text,
        ts,
        thread_ts: thread,
        event_ts: ts,
      };
      for (let time = 0; time < times; time += 1) {
        const payload = { type: 'event_callback', team_id: team, event_id: `Ev${ts}`, event };
        expect(await wire({ kind: 'event', payload })).toMatchObject({ status: 200, tries: 1 });
      }
    },
  };
};

const has = (words: string) => (one: EmulatedMessage) =>
  JSON.stringify([one.text, one.blocks]).includes(words);

const foundIn = (messages: readonly EmulatedMessage[], words: string): EmulatedMessage => {
  const found = messages.findLast(has(words));
  if (found === undefined)
    throw new Error(`no “${words}” among:\n${messages.map(({ text }) => text).join('\n--\n')}`);
  return found;
};

const pngSize = (bytes: Buffer): readonly number[] => {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('a consultation on somebody else’s Slack: brief, questions, an answer, and a report with table and pictures', async () => {
  const { slack, bot, problems, command, say } = await openWorld();
  const { users } = slack;

  expect((await command('ana', brief)).status).toBe(200);
  await bot.settled();
  const [root, ...more] = await slack.history();
  if (root === undefined) throw new Error('nothing was posted in the channel');
  expect(more).toEqual([]);
  expect(root.user).toBe(users.architect);
  expect(root.text).toContain(`<@${users.ana}>`);
  expect(root.text).toContain('120 M chat messages');
  const card = foundIn(await slack.replies(root.ts), '120 M');
  const asked = foundIn(await slack.replies(root.ts), 'can change my advice');
  expect(asked.blocks.some(({ type }) => type === 'actions')).toBe(true);

  // Told of it three times, the bot takes it once.
  await say('bob', 'Peak is 12k writes per second', root.ts, 3);
  await bot.settled();
  const edited = (await slack.replies(root.ts)).find(({ ts }) => ts === card.ts);
  expect(card.text).not.toContain('12 k/s');
  expect(edited?.text).toContain('12 k/s');
  expect(edited?.text).toContain('“Peak is 12k writes per second”, bob');

  await say('ana', 'advise now', root.ts);
  await bot.settled();
  const thread = await slack.replies(root.ts);
  const report = foundIn(thread, 'Architecture consultation');
  expect(Number(report.ts)).toBeGreaterThan(Number(asked.ts));
  expect(thread.flatMap(({ blocks }) => blocks.map(({ type }) => type))).toContain('data_table');

  const pictures = thread.flatMap(({ files }) => files).filter(({ mimetype }) => mimetype === 'image/png');
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
  for (const { url_private: address, size, title } of pictures) {
    const bytes = await slack.bytes(address);
    expect(bytes.length).toBe(size);
    expect(title).toMatch(/\w/);
    for (const pixels of pngSize(bytes)) expect(pixels).toBeGreaterThan(100);
  }

  // All that the bot said is in the thread, each part once.
  const own = thread.filter(({ user, files }) => user === users.architect && files.length === 0);
  const parts = own.map(({ metadata }) => JSON.stringify(metadata?.event_payload));
  expect(parts).not.toContain(undefined);
  expect(new Set(parts).size).toBe(parts.length);
  expect(await slack.history()).toHaveLength(1);
  expect(problems).toEqual([]);
});
