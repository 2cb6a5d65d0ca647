import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseVerb } from '../../handlers/verbs.ts';
import { type Desk, startBot } from '../../src/bot.ts';
import type { Post } from '../../src/contracts/engine.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Attachment, Verb } from '../../src/contracts/verb.ts';
import { startStudying } from '../../src/studying.ts';
import { type FakeAnthropic, startFakeAnthropic } from './anthropic/fake.ts';

/** An entry of `mcpServers`, but for how it is started. */
interface Server {
  readonly script: string;
  readonly args?: readonly string[];
  readonly more?: Readonly<Record<string, unknown>>;
}

export const misbehavingScript = join(import.meta.dirname, 'mcp/misbehaving-server.ts');

/** Everything of the whole bot with a model and sources of its own; it posts to a platform that only keeps what is posted. */
export interface WholeBot {
  readonly fake: FakeAnthropic;
  readonly folder: string;
  readonly posts: readonly Post[];
  /** What went to the log. */
  readonly problems: readonly string[];
  /** Messages that reached the server of that name, a line of JSON each. */
  readonly received: (server: string) => readonly string[];
  readonly replies: (thread: string) => readonly Reply[];
  readonly say: (
    thread: string,
    words: string,
    attachments?: readonly Attachment[],
    verb?: Verb,
  ) => Promise<void>;
  readonly settled: () => Promise<void>;
  readonly file: Desk['file'];
  /** The platform has a problem. */
  readonly log: (what: string) => void;
  /** Ends the bot and starts it again with these servers. */
  readonly again: (servers: Readonly<Record<string, Server>>) => Promise<void>;
  readonly close: () => Promise<void>;
}

const tee = join(import.meta.dirname, 'mcp/tee.ts');

export const startWholeBot = async (
  servers: Readonly<Record<string, Server>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<WholeBot> => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-studying-'));
  const fake = await startFakeAnthropic({ key: 'sk-ant-api03-fake-key-of-the-suite-0123456789' });
  const posts: Post[] = [];
  const problems: string[] = [];
  let desk: Desk | undefined;
  let count = 0;
  const logOf = (server: string) => join(folder, `${server}.log`);
  const begin = (named: Readonly<Record<string, Server>>) => {
    mkdirSync(folder, { recursive: true });
    const mcpServers = Object.fromEntries(
      Object.entries(named).map(([name, { script, args = [], more = {} }]) => [
        name,
        { command: process.execPath, args: [tee, logOf(name), script, ...args], allow: ['*'], ...more },
      ]),
    );
    writeFileSync(join(folder, '.mcp.json'), JSON.stringify({ mcpServers }));
    return startBot({
      folder: join(folder, 'data'),
      problem: (what) => problems.push(what),
      platforms: [
        async (given) => {
          desk = given;
          return {
            name: 'test',
            deliver: async (post) => {
              posts.push(post);
              return { kind: 'posted', receipt: { id: post.id } };
            },
            find: async () => undefined,
            close: async () => undefined,
          };
        },
      ],
      study: (parts) =>
        startStudying(
          {
            ANTHROPIC_API_KEY: fake.key,
            ANTHROPIC_BASE_URL: fake.baseUrl,
            PLUMBLINE_READING_MODEL: 'off',
            ...environment,
          },
          folder,
          parts,
        ),
    });
  };
  let bot = await begin(servers);
  return {
    fake,
    folder,
    posts,
    problems,
    received: (server) =>
      existsSync(logOf(server)) ? readFileSync(logOf(server), 'utf8').trim().split('\n') : [],
    replies: (thread) =>
      posts.filter((post) => post.thread === thread).map(({ body }) => (body as { reply: Reply }).reply),
    say: async (thread, words, attachments = [], verb = parseVerb(words, attachments)) => {
      count += 1;
      await desk?.accept({
        id: `test:${count}`,
        thread,
        channel: thread.slice(0, thread.lastIndexOf(':')),
        by: { id: 'ana', name: 'Ana' },
        at: new Date().toISOString(),
        verb,
        words,
      });
    },
    settled: () => bot.settled(),
    file: async (...which) => desk?.file(...which),
    log: (what) => desk?.problem(what),
    again: async (named) => {
      await bot.close();
      bot = await begin(named);
    },
    close: async () => {
      await bot.close();
      await fake.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
