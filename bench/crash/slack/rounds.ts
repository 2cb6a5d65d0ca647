import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendSigned } from './send.ts';
import { postedTwice, type SlackWorld, startWorld } from './world.ts';

/** What killing the bot on Slack again and again came to. */
export interface SlackCrashReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Sent again, since no acknowledgement came: as Slack does. */
  readonly repeated: number;
  /** Acknowledged, and nothing in the thread answers. */
  readonly missing: number;
  /** Answered more than once. */
  readonly answeredTwice: number;
  /** Parts of a post, or files, that are in Slack more than once. */
  readonly postedTwice: number;
  /** Which: post and part, or the name of a file. */
  readonly doubled: readonly string[];
  /** Threads of commands whose first message is not there, or there twice. */
  readonly rootsWrong: number;
  readonly posted: number;
  readonly files: number;
  readonly slack: SlackWorld['counts'];
  readonly passed: boolean;
}

const signingSecret = 'a secret of the crash';
const threads = 12;
const longestStart = 60_000;
const longestLife = 4_000;
const longestEnd = 240_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The same, but nobody stays for it. */
const deadline = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

interface Event {
  readonly body: string;
  readonly type: string;
  /** A number that only the answer to this event shows. */
  readonly mark: number;
  acknowledged: boolean;
  tries: number;
}

const rootOf = (index: number): string => `1790000000.${String(index % threads).padStart(6, '0')}`;

/** Asks for a calculator that is not there: the answer names it, so that each is the answer to one event and to no other. */
const eventOf = (index: number): Event => {
  const mark = 100_003 + index * 7;
  // Some bring a picture along, so that uploads are cut short as well.
  const text = index % 6 === 5 ? `calc rates average=${mark} peakFactor=2` : `calc mark${mark} n=3`;
  if (index % 5 === 4)
    return {
      mark,
      acknowledged: false,
      tries: 0,
      type: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({
        command: '/architect',
        team_id: 'T1',
        channel_id: `C${index % 3}`,
        user_id: 'U1',
        user_name: 'ana',
        text,
        trigger_id: `trigger-${index}`,
        response_url: 'http://127.0.0.1:1/',
        api_app_id: 'A1',
      }).toString(),
    };
  return {
    mark,
    acknowledged: false,
    tries: 0,
    type: 'application/json',
    body: JSON.stringify({
      team_id: 'T1',
      type: 'event_callback',
      event_id: `Ev${index}`,
      event: {
        type: 'app_mention',
        channel: `C${index % threads}`,
        user: `U${index % 7}`,
        ts: index < threads ? rootOf(index) : `1791000000.${String(index).padStart(6, '0')}`,
        ...(index < threads ? {} : { thread_ts: rootOf(index) }),
        text: `<@UBOT> ${text}`,
      },
    }),
  };
};

const send = async (port: number, event: Event): Promise<void> => {
  event.tries += 1;
  if (await sendSigned(port, signingSecret, event)) event.acknowledged = true;
};

const start = async (folder: string, world: SlackWorld): Promise<{ child: ChildProcess; port: number }> => {
  const child = fork(join(import.meta.dirname, 'child.ts'), [folder, world.apiUrl, signingSecret], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const late = deadline(longestStart).then(() => {
    throw new Error('the bot did not start in a minute');
  });
  late.catch(() => undefined);
  const [message] = (await Promise.race([once(child, 'message'), late])) as [{ readonly port: number }];
  return { child, port: message.port };
};

const judge = (events: readonly Event[], world: SlackWorld) => {
  // Only what answers: the root of a command's thread repeats the words that were asked.
  const answers = world.messages.filter(({ text }) => !text.includes('asks:'));
  const shown = (mark: number) => {
    return answers.filter(({ text }) => text.includes(`mark${mark}`)).length;
  };
  const acknowledged = events.filter((event) => event.acknowledged);
  const counts = acknowledged.filter(({ body }) => body.includes('mark')).map(({ mark }) => shown(mark));
  const files = world.messages.flatMap((message) => message.files.map(({ name }) => name));
  const doubled = postedTwice(world.messages);
  const roots = world.messages.filter(({ text }) => text.includes('asks:')).length;
  const commands = acknowledged.filter(({ type }) => type.includes('urlencoded')).length;
  return {
    missing:
      counts.filter((count) => count === 0).length +
      Math.max(0, acknowledged.length - counts.length - new Set(files).size),
    answeredTwice: counts.filter((count) => count > 1).length,
    postedTwice: doubled.length,
    doubled,
    rootsWrong: Math.abs(roots - commands),
    posted: world.messages.length,
    files: files.length,
  };
};

/** Kills the bot while Slack's events come in and its posts go out, then lets it end and looks at what Slack holds. */
export const crashSlack = async (
  rounds: number,
  { told = () => {}, random = Math.random }: { told?: (what: string) => void; random?: () => number } = {},
): Promise<SlackCrashReport> => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-crash-slack-'));
  const world = await startWorld(random);
  const events: Event[] = [];
  const open = () => events.filter((event) => !event.acknowledged);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const atCall = round % 2 === 0;
      told(`round ${round + 1}/${rounds}: killed ${atCall ? 'at a call to Slack' : 'any time'}`);
      const { child, port } = await start(folder, world);
      const exited = once(child, 'exit');
      let alive = true;
      const kill = () => {
        if (alive) child.kill('SIGKILL');
        alive = false;
      };
      let calls = 1 + Math.floor(random() * 12);
      world.heard = () => {
        calls -= 1;
        if (atCall && calls <= 0) kill();
      };
      const timer = setTimeout(kill, (atCall ? 1 : random()) * longestLife);
      while (alive) {
        const batch = [...open(), ...Array.from({ length: 2 }, (_, index) => eventOf(events.length + index))];
        for (const event of batch) if (!events.includes(event)) events.push(event);
        await Promise.all(batch.slice(-8).map((event) => send(port, event)));
        await pause(random() * 150);
      }
      await exited;
      clearTimeout(timer);
      world.heard = () => {};
    }
    told('letting it end');
    const { child, port } = await start(folder, world);
    for (let left = open(); left.length > 0; left = open()) for (const event of left) await send(port, event);
    child.send('settle');
    const late = deadline(longestEnd);
    await Promise.race([once(child, 'message'), late]);
    child.disconnect();
    await once(child, 'exit');
    const verdict = judge(events, world);
    const { missing, answeredTwice, postedTwice, rootsWrong } = verdict;
    return {
      rounds,
      acknowledged: events.filter((event) => event.acknowledged).length,
      repeated: events.reduce((sum, { tries }) => sum + Math.max(0, tries - 1), 0),
      ...verdict,
      slack: world.counts,
      passed: missing + answeredTwice + postedTwice + rootsWrong === 0,
    };
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
