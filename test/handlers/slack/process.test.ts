import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { temporaryFolders } from '../../support/folder.ts';
import { type FakeSlack, startFakeSlack } from '../../support/slack/fake-slack.ts';
import { saidBy, textIn } from './behaviour/seen.ts';

// Two whole bots start and end, on a machine that may be busy.
jest.setTimeout(300_000);

const root = join(import.meta.dirname, '../../..');
const folder = temporaryFolders();
/** ms in which a process ends that was told to; half a minute is what a forgotten timer of the browser costs. */
const soon = 15_000;

let slack: FakeSlack;

beforeEach(async () => {
  slack = await startFakeSlack();
  slack.channel('C1', 'architecture');
});

afterEach(() => slack.close());

type Child = ReturnType<typeof spawn>;

/** Code and how it ended; killed, with a signal, where it lives on. */
const endOf = async (
  child: Child,
): Promise<{ readonly code: number | null; readonly signal: string | null }> => {
  const late = setTimeout(() => child.kill('SIGKILL'), soon);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(late);
  return { code, signal };
};

const start = (data: string) =>
  spawn(process.execPath, [join(root, 'src/main.ts'), 'start', '--port', '0', '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      SLACK_APP_TOKEN: slack.app.appToken,
      SLACK_BOT_TOKEN: slack.token,
      SLACK_API_URL: slack.apiUrl,
    },
  });

const connected = async (child: ReturnType<typeof start>): Promise<void> => {
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    if (said.includes('Slack is connected: Socket Mode')) return;
  }
  throw new Error(`it ended before it was connected: ${said}`);
};

test('told to stop, the bot ends soon and with 0; what it had acknowledged is answered once by the next one', async () => {
  const data = folder();
  const ana = slack.person('U1', 'Ana');
  const first = start(data);
  await connected(first);
  const { ts, deliveries } = await ana.mention('C1', 'calc stopped n=3');
  expect(deliveries.map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged']);
  first.kill('SIGTERM');
  expect(await endOf(first)).toEqual({ code: 0, signal: null });
  const second = start(data);
  await connected(second);
  await slack.until(() => textIn(saidBy(slack, 'C1', ts)).includes('stopped'), 60_000);
  second.kill('SIGTERM');
  expect(await endOf(second)).toEqual({ code: 0, signal: null });
  expect(saidBy(slack, 'C1', ts)).toHaveLength(1);
});

test('closed while it still warms up, nothing is left that keeps its process', async () => {
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('../../support/slack/child.ts', import.meta.url)),
      folder(),
      slack.apiUrl,
      slack.app.appToken,
      slack.token,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const errors = text(child.stderr);
  expect((await once(child.stdout, 'data')).join('')).toBe('closed');
  expect(await endOf(child)).toEqual({ code: 0, signal: null });
  expect(await errors).toBe('');
});
