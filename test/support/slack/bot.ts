import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SlackOptions } from '../../../handlers/slack/ports.ts';
import { startBot } from '../../../src/bot.ts';
import type { Clock } from '../../../src/contracts/engine.ts';
import { slackPlatform } from '../../../src/slack.ts';
import type { FakeSlack } from './fake.ts';
import { appToken } from './server.ts';
import { httpWire, signingSecret, socketWire, type Wire } from './wire.ts';

/** The real bot on a fake Slack. */
export interface SlackBot {
  readonly wire: Wire;
  readonly address: string;
  readonly folder: string;
  readonly problems: readonly string[];
  settled(): Promise<void>;
  /** Leaves the folder for a next start. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export type Way = 'http' | 'socket';

/** Starts the whole bot (engine, workers, pictures) with Slack as its only platform. */
export const startSlackBot = async (
  slack: FakeSlack,
  way: Way = 'http',
  more: Partial<SlackOptions> & { readonly folder?: string; readonly clock?: Clock } = {},
): Promise<SlackBot> => {
  const { folder = mkdtempSync(join(tmpdir(), 'plumbline-slack-')), clock, ...options } = more;
  const problems: string[] = [];
  let address = '';
  const bot = await startBot({
    folder,
    ...(clock === undefined ? {} : { clock }),
    problem: (what) => problems.push(what),
    platforms: [
      slackPlatform(
        {
          connection:
            way === 'http' ? { kind: 'http', port: 0, signingSecret } : { kind: 'socket', appToken },
          workspaces: { kind: 'one', token: slack.team('T1').token },
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
  let ended: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    ended ??= bot.close();
    return ended;
  };
  return {
    wire: way === 'http' ? httpWire(address, slack.clock) : socketWire(slack.server),
    address,
    folder,
    problems,
    settled: () => bot.settled(),
    stop,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
