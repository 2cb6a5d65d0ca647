import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { z } from 'zod';
import { startSlack } from '../../handlers/slack/app.ts';
import { routed } from '../../src/conversation/channel.ts';
import { openSqliteEngine } from '../../src/engine/sqlite/open.ts';
import { openSettings } from '../../src/settings/settings.ts';

/**
 * One app in a process of its own, so that its processor time is its own: `bare` = Bolt with listeners that do nothing,
 * `ours` = the same events kept in the durable inbox before they are acknowledged, turns paused. Answers to messages of the
 * parent with its processor time in µs.
 */
const [kind = '', folder = '', apiUrl = '', signingSecret = ''] = process.argv.slice(2);

const tell = (message: unknown): void => {
  process.send?.(message);
};

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ cpu: user + system });
});

const bare = async (): Promise<number> => {
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    convoStore: false,
    logLevel: LogLevel.ERROR,
    authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B1', botUserId: 'UBOT', teamId: 'T1' }),
  });
  app.event('message', async () => undefined);
  app.event('app_mention', async () => undefined);
  app.command('/architect', async ({ ack }) => ack());
  const address = (await receiver.start(0)).address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const ours = async (): Promise<number> => {
  const engine = await openSqliteEngine(folder);
  const settings = openSettings(folder);
  const slack = await startSlack(
    {
      accept: async (inbound) => {
        let outcome: 'accepted' | 'duplicate' = 'duplicate';
        for (const event of routed(inbound)) outcome = await engine.ingest(event);
        return outcome;
      },
      picture: async (drawing) => ({ drawing, reason: 'nothing is drawn here' }),
      file: async () => undefined,
      threads: async () => [],
      wrongWith: () => undefined,
      references: settings.references,
      names: settings.cache('names', z.string(), { entries: 1_000, lifetime: 86_400_000 }),
    },
    {
      connection: { kind: 'http', port: 0, signingSecret },
      workspaces: { kind: 'one', token: 'xoxb-bench' },
      allowed: {},
      apiUrl,
      now: () => Date.now(),
      problem: (what) => process.stderr.write(`${what}\n`),
    },
  );
  return Number(new URL(slack.connected).port);
};

process.on('SIGINT', () => process.exit(0));
tell({ port: await (kind === 'bare' ? bare() : ours()) });
