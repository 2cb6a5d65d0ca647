import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SlackOptions } from '../../../handlers/slack/ports.ts';
import { type BotOptions, startBot } from '../../../src/bot.ts';
import type { Clock } from '../../../src/contracts/engine.ts';
import { slackPlatform } from '../../../src/slack.ts';
import type { FakeSlack } from './fake-slack.ts';
import type { Json } from './model.ts';
import { isRecord } from './shapes/check.ts';
import type { Seen } from './workspace.ts';

/** The real bot on a fake Slack. */
export interface SlackBot {
  /** Where Slack's events go; `Socket Mode` where the bot has reached out itself. */
  readonly address: string;
  readonly folder: string;
  readonly problems: readonly string[];
  settled(): Promise<void>;
  /** Leaves the folder for a next start. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export type Way = 'http' | 'socket';

/** Starts the whole bot (engine, workers, pictures) with Slack as its only platform, and tells Slack where it is. */
export const startSlackBot = async (
  slack: FakeSlack,
  way: Way = 'http',
  more: Partial<SlackOptions> & {
    readonly folder?: string;
    readonly clock?: Clock;
    readonly study?: BotOptions['study'];
  } = {},
): Promise<SlackBot> => {
  const { folder = mkdtempSync(join(tmpdir(), 'plumbline-slack-')), clock, study, ...options } = more;
  const problems: string[] = [];
  let address = '';
  const { signingSecret, appToken } = slack.app;
  const bot = await startBot({
    folder,
    ...(clock === undefined ? {} : { clock }),
    ...(study === undefined ? {} : { study }),
    problem: (what) => problems.push(what),
    platforms: [
      slackPlatform(
        {
          connection:
            way === 'http' ? { kind: 'http', port: 0, signingSecret } : { kind: 'socket', appToken },
          workspaces: { kind: 'one', token: slack.token },
          allowed: {},
          apiUrl: slack.apiUrl,
          now: () => Date.now(),
          problem: (what) => problems.push(what),
          ...options,
        },
        (how) => {
          address = how;
        },
      ),
    ],
  });
  slack.sendTo(way === 'http' ? address : undefined);
  let ended: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    ended ??= bot.close();
    return ended;
  };
  return {
    address,
    folder,
    problems,
    settled: async () => {
      await slack.idle();
      await bot.settled();
    },
    stop,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const textOf = (value: unknown): string =>
  isRecord(value) && typeof value['text'] === 'string' ? value['text'] : '';

/** Everything in blocks that can be acted on, with the block that it is in. */
export const elementsOf = (
  value: unknown,
  block = '',
): readonly { readonly block: string; readonly element: Json }[] => {
  if (Array.isArray(value)) return value.flatMap((each) => elementsOf(each, block));
  if (!isRecord(value)) return [];
  const within = typeof value['block_id'] === 'string' ? value['block_id'] : block;
  const own = typeof value['action_id'] === 'string' ? [{ block: within, element: value }] : [];
  return [...own, ...Object.values(value).flatMap((each) => elementsOf(each, within))];
};

/** Buttons of a message: what stands on each and its action. */
export const buttonsOf = (blocks: unknown): readonly { readonly label: string; readonly action: string }[] =>
  elementsOf(blocks)
    .filter(({ element }) => element['type'] === 'button')
    .map(({ element }) => ({ label: textOf(element['text']), action: String(element['action_id']) }));

/** The action of the button that says so, or whose action begins so. */
export const actionIn = ({ blocks }: Pick<Seen, 'blocks'>, wanted: string): string => {
  const all = buttonsOf(blocks);
  const found = all.find(({ label, action }) => label === wanted || action.startsWith(wanted));
  if (found !== undefined) return found.action;
  throw new Error(
    `no button ${wanted}; there are ${all.map(({ label, action }) => `${action} “${label}”`).join(', ')}`,
  );
};

const longestForm = 10_000;

/** The form in front of somebody; it opens after the press was acknowledged. */
export const formOf = async (slack: FakeSlack, user: string, after = 0) => {
  for (let waited = 0; waited < longestForm; waited += 20) {
    const { modals } = slack.views(user);
    const last = modals.at(-1);
    if (last !== undefined && modals.length > after) return last;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no form was opened for ${user}`);
};
