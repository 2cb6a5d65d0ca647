import { startBot } from '../../../src/bot.ts';
import { slackPlatform } from '../../../src/slack.ts';

/** The whole bot on Slack, to be killed: engine, conversation, threads, pictures. */
const [folder = '', apiUrl = '', signingSecret = ''] = process.argv.slice(2);

const tell = (message: unknown): void => {
  process.send?.(message);
};

// What Slack breaks is a problem to the log; here it is what is tried.
const bot = await startBot({
  folder,
  problem: () => undefined,
  platforms: [
    slackPlatform(
      {
        connection: { kind: 'http', port: 0, signingSecret },
        workspaces: { kind: 'one', token: 'xoxb-crash' },
        allowed: {},
        apiUrl,
        now: () => Date.now(),
        problem: () => undefined,
      },
      (address) => tell({ port: Number(new URL(address).port) }),
    ),
  ],
});

process.on('message', () => {
  void bot.settled().then(() => tell('settled'));
});
process.on('disconnect', () => process.exit());
