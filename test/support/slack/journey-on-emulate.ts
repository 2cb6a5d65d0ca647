import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../../../src/bot.ts';
import type { Clock } from '../../../src/contracts/engine.ts';
import { slackPlatform } from '../../../src/slack.ts';
import type { EmulatedMessage, EmulatedSlack } from './emulated-workspace.ts';
import { stateOf, type Values } from './form-state.ts';
import { actionOf, pressed } from './forms.ts';
import type { Standing, Traveller, Wire } from './journey.ts';
import { clockFrom } from './journey-on-fake.ts';
import type { Json } from './model.ts';
import type { Passed, RecordingProxy } from './recording-proxy.ts';
import { isRecord } from './shapes/check.ts';
import { httpWire, type Sent, signingSecret } from './wire.ts';
import { wordsOf } from './workspace.ts';

/** The emulator as the wire of a journey. It sends nothing by itself: what people do is signed and sent here, as Slack would. */
export interface EmulatedWire extends Wire {
  readonly problems: readonly string[];
  /** How often Slack tells of what somebody says; once, unless it is told otherwise. */
  times: number;
  close(): Promise<void>;
}

const standing = (slack: EmulatedSlack, one: EmulatedMessage): Standing => ({
  ts: one.ts,
  isBots: one.user === slack.users.architect,
  text: one.text,
  seen: one.blocks.length === 0 ? one.text : wordsOf(one.blocks),
  blocks: one.blocks,
});

const startOn = async (
  proxy: RecordingProxy,
  slack: EmulatedSlack,
  folder: string,
  problem: (what: string) => void,
  clock: Clock | undefined,
) => {
  let address = '';
  const bot = await startBot({
    folder,
    problem,
    ...(clock === undefined ? {} : { clock }),
    platforms: [
      slackPlatform(
        {
          connection: { kind: 'http', port: 0, signingSecret },
          workspaces: { kind: 'one', token: slack.token },
          allowed: {},
          apiUrl: proxy.apiUrl,
          now: () => Date.now(),
          problem,
        },
        (how) => {
          address = how;
        },
      ),
    ],
  });
  return { bot, send: httpWire(address) };
};

const opened = ({ method, answer }: Passed): readonly Json[] =>
  method === 'views.open' && isRecord(answer?.['view']) ? [answer['view']] : [];

export const wireOnEmulate = async (slack: EmulatedSlack, proxy: RecordingProxy): Promise<EmulatedWire> => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-emulate-'));
  const problems: string[] = [];
  const start = (clock?: Clock) => startOn(proxy, slack, folder, (what) => problems.push(what), clock);
  let running = await start();
  const { team, channel, users } = slack;
  let sent = 0;
  let taken = 0;

  const acknowledged = async (what: Sent): Promise<string> => {
    const { status, body, tries } = await running.send(what);
    if (status !== 200 || tries !== 1) throw new Error(`it was answered with ${status} after ${tries} tries`);
    return body;
  };

  const interaction = async (by: Traveller) => ({
    team: { id: team },
    user: { id: users[by], username: by, name: by },
    trigger_id: await slack.trigger(by),
  });

  const say = async (by: Traveller, text: string, root: string): Promise<void> => {
    const ts = await slack.write(by, text, root);
    const event = {
      type: 'message',
      channel,
      channel_type: 'channel',
      user: users[by],
      text,
      ts,
      thread_ts: root,
      event_ts: ts,
    };
    for (let time = 0; time < wire.times; time += 1)
      await acknowledged({
        kind: 'event',
        payload: { type: 'event_callback', team_id: team, event_id: `Ev${ts}`, event },
      });
  };

  const views = (): readonly Json[] => proxy.passed.flatMap(opened);
  const viewOf = (id: string): Json => {
    const found = views().find((one) => one['id'] === id);
    if (found === undefined) throw new Error(`${id} was never opened`);
    return found;
  };

  const wire: EmulatedWire = {
    users,
    names: { ana: 'ana', bob: 'bob' },
    problems,
    times: 1,
    settled: () => running.bot.settled(),
    top: async () =>
      (await slack.history())
        .filter(({ thread_ts: under, ts }) => under === undefined || under === ts)
        .map((one) => standing(slack, one)),
    thread: async (root) => (await slack.replies(root)).map((one) => standing(slack, one)),
    files: async (root) => {
      const files = (await slack.replies(root)).flatMap((one) => one.files);
      return Promise.all(
        files.map(async ({ name, url_private: address }) => ({ name, bytes: await slack.bytes(address) })),
      );
    },
    command: async (by, text) => {
      sent += 1;
      await acknowledged({
        kind: 'command',
        payload: {
          command: '/architect',
          text: text.replace(/^\/architect\s*/, ''),
          team_id: team,
          channel_id: channel,
          user_id: users[by],
          user_name: by,
          trigger_id: await slack.trigger(by),
          response_url: `${proxy.responseUrl}/${sent}`,
        },
      });
    },
    say,
    mention: (by, text, root) => say(by, `<@${users.architect}> ${text}`, root),
    press: async (by, { ts, blocks }, actionId, values: Values = {}) => {
      sent += 1;
      const [block, element] = pressed(blocks, actionId);
      const state = stateOf(blocks, values, false);
      const [message] = (await slack.history()).filter((one) => one.ts === ts);
      const thread = message === undefined ? { thread_ts: (await rootOf(ts)) ?? ts } : {};
      await acknowledged({
        kind: 'interaction',
        payload: {
          type: 'block_actions',
          ...(await interaction(by)),
          channel: { id: channel },
          container: { type: 'message', message_ts: ts, channel_id: channel, ...thread },
          message: { ts, ...thread },
          state,
          response_url: `${proxy.responseUrl}/${sent}`,
          actions: [{ ...actionOf(block, element, state), action_ts: `${Date.now() / 1000}` }],
        },
      });
    },
    form: async (by) => {
      for (let waited = 0; views().length <= taken; waited += 20) {
        if (waited > 10_000) throw new Error(`no form was opened for ${by}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const view = views()[taken] as Json;
      taken += 1;
      return { id: String(view['id']), blocks: view['blocks'] as readonly Json[] };
    },
    submit: async (by, { id, blocks }, values) => {
      const body = await acknowledged({
        kind: 'interaction',
        payload: {
          type: 'view_submission',
          ...(await interaction(by)),
          view: { ...viewOf(id), state: stateOf(blocks, values, true) },
        },
      });
      if (body === '') return { outcome: 'closed', errors: {} };
      const { response_action: action, errors = {} } = JSON.parse(body) as {
        readonly response_action?: string;
        readonly errors?: Readonly<Record<string, string>>;
      };
      return { outcome: action === 'errors' ? 'refused' : 'other', errors };
    },
    restart: async (at) => {
      await running.bot.close();
      running = await start(clockFrom(at));
    },
    close: async () => {
      await running.bot.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  /** The root of the thread that a message is in. */
  const rootOf = async (ts: string): Promise<string | undefined> => {
    for (const { ts: root } of await slack.history())
      if ((await slack.replies(root)).some((one) => one.ts === ts)) return root;
    return undefined;
  };
  return wire;
};
