import { startBot } from '../../../src/bot.ts';
import { slackPlatform } from '../../../src/slack.ts';

/** The whole bot in a process of its own: started, closed, and left to end by itself. */
const [folder = '', apiUrl = '', appToken = '', token = ''] = process.argv.slice(2);
const problem = (what: string): void => void process.stderr.write(`${what}\n`);

const bot = await startBot({
  folder,
  problem,
  platforms: [
    slackPlatform(
      {
        connection: { kind: 'socket', appToken },
        workspaces: { kind: 'one', token },
        allowed: {},
        apiUrl,
        now: () => Date.now(),
        problem,
      },
      () => undefined,
    ),
  ],
});
await bot.close();
process.stdout.write('closed');
