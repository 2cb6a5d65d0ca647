import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';
import { consultBrief } from '../src/conversation/consult.ts';
import { systemClock } from '../src/engine/clock.ts';
import { read } from '../src/intake/read.ts';
import { openSettings } from '../src/settings/settings.ts';
import { startStudying } from '../src/studying.ts';
import { advised } from './advised.ts';
import { documents } from './model/documents.ts';
import { atLeast, type BenchRow, below, median } from './row.ts';

const asOf = '2026-11-01';
const rounds = 8;
const warmUp = 3;
const mostMilliseconds = 20;
const leastCached = 80;
const stopRounds = 10;
const mostToStop = 1_000;

interface Sent {
  readonly body: string;
  readonly usage?: Anthropic.Usage;
}

const startPlatform = async (folder: string) => {
  const child: ChildProcess = fork(join(import.meta.dirname, 'model/platform.ts'), [folder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('the fake platform ended');
  });
  ended.catch(() => undefined);
  const next = async <Message>(): Promise<Message> => {
    const [message] = await Promise.race([once(child, 'message'), ended]);
    return message as Message;
  };
  const { baseUrl, key } = await next<{ readonly baseUrl: string; readonly key: string }>();
  return {
    baseUrl,
    key,
    /** What was asked since the last time. Rejects where the platform would not have taken a request. */
    sent: async (): Promise<readonly Sent[]> => {
      child.send('sent');
      const { refusals, requests } = await next<{
        readonly refusals: readonly unknown[];
        readonly requests: readonly Sent[];
      }>();
      if (refusals.length > 0) throw new Error(`refused: ${JSON.stringify(refusals[0])}`);
      return requests;
    },
    /** From now on it takes requests and says nothing. */
    hang: () => child.send('hang'),
    /** How many calls have come, and how many of them were cut by who asked. */
    calls: async (): Promise<{ readonly came: number; readonly cut: number }> => {
      child.send('calls');
      return next();
    },
    close: async (): Promise<void> => {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
};

/** Processor ms of this process while something is done. */
const processorOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** The same requests by the SDK alone, each answer read to its end. */
const bareRound = async (client: Anthropic, requests: readonly Sent[]): Promise<void> => {
  for (const { body } of requests)
    await client.messages.stream(JSON.parse(body) as Anthropic.MessageStreamParams).finalMessage();
};

type Turn = {
  readonly conversation: string;
  readonly turn: number;
  readonly read: number;
  readonly all: number;
};

/** Which conversation of a study a request belongs to, by what it may call and what it must return. */
const conversationOf = ({ tools = [], output_config: output }: Anthropic.MessageCreateParams): string => {
  if (output?.format !== undefined && output.format !== null) return 'synthesis';
  const names = tools.flatMap((tool) => ('name' in tool ? [tool.name] : []));
  if (names.includes('web_search')) return 'outside';
  return names.includes('calculate') ? 'calculation' : 'inside';
};

/** What was read of each request from the cache, by its conversation and its turn. */
const turnsOf = (requests: readonly Sent[]): readonly Turn[] =>
  requests.map(({ body, usage }) => {
    const sent = JSON.parse(body) as Anthropic.MessageCreateParams;
    const cached = usage?.cache_read_input_tokens ?? 0;
    return {
      conversation: conversationOf(sent),
      turn: sent.messages.filter(({ role }) => role === 'assistant').length + 1,
      read: cached,
      all: (usage?.input_tokens ?? 0) + (usage?.cache_creation_input_tokens ?? 0) + cached,
    };
  });

const shareOf = (turns: readonly Turn[]): number =>
  (100 * turns.reduce((sum, { read: cached }) => sum + cached, 0)) /
  turns.reduce((sum, { all }) => sum + all, 0);

const prepare = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-model-'));
  for (const [name, words] of Object.entries(documents)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), words);
  }
  await mkdir(join(folder, 'data'));
  const server = join(
    import.meta.dirname,
    '../node_modules/@modelcontextprotocol/server-filesystem/dist/index.js',
  );
  await writeFile(
    join(folder, '.mcp.json'),
    JSON.stringify({
      mcpServers: {
        docs: { command: process.execPath, args: [server, folder], category: 'documentation', allow: ['*'] },
      },
    }),
  );
  return folder;
};

type Platform = Awaited<ReturnType<typeof startPlatform>>;

/** Wall ms from a stop until the study has ended and the platform has seen its call cut, while the model is silent. */
const stopRound = async (
  platform: Platform,
  study: (signal: AbortSignal) => Promise<unknown>,
): Promise<number> => {
  const before = await platform.calls();
  const until = async (holds: (now: typeof before) => boolean): Promise<void> => {
    while (!holds(await platform.calls())) await setTimeout(1);
  };
  const stop = new AbortController();
  const ended = study(stop.signal).catch(() => undefined);
  await until(({ came }) => came > before.came);
  const begun = performance.now();
  stop.abort();
  await Promise.all([ended, until(({ cut }) => cut > before.cut)]);
  return performance.now() - begun;
};

/** Whole studies of one report: a real MCP server, the kept journal, the fake platform in a process of its own. */
export const modelRows = async (told: (what: string) => void): Promise<readonly BenchRow[]> => {
  const folder = await prepare();
  const platform = await startPlatform(folder);
  const settings = openSettings(join(folder, 'data'));
  const brief = read(await readFile(join(import.meta.dirname, '../examples/chat-history.md'), 'utf8'));
  const advice = consultBrief(brief, { asOf });
  const studying = await startStudying(
    {
      ANTHROPIC_API_KEY: platform.key,
      ANTHROPIC_BASE_URL: platform.baseUrl,
      PLUMBLINE_BUDGET_DAY_USD: '1e6',
      PLUMBLINE_BUDGET_CHANNEL_DAY_USD: '1e6',
    },
    folder,
    {
      settings,
      think: advised(advice),
      clock: systemClock,
    },
  );
  try {
    if (studying === undefined) throw new Error('nothing studies');
    const client = new Anthropic({ apiKey: platform.key, baseURL: platform.baseUrl, maxRetries: 0 });
    const ours: number[] = [];
    const bare: number[] = [];
    let cold: readonly Turn[] = [];
    const jobOf = (id: number) => ({
      id,
      thread: `bench:room:${id}`,
      kind: 'study',
      key: 'study',
      attempt: 1,
      input: { revision: 1, brief, options: { asOf } },
    });
    for (let round = 0; round < rounds; round += 1) {
      told(`study ${round + 1} of ${rounds}`);
      const job = jobOf(round);
      let troubles: readonly string[] = [];
      const own = await processorOf(async () => {
        ({ troubles } = await studying.job(job, new AbortController().signal));
      });
      if (troubles.length > 0) throw new Error(`the study did not come to its end: ${troubles.join(' ')}`);
      const requests = await platform.sent();
      if (round === 0) cold = turnsOf(requests);
      const alone = await processorOf(() => bareRound(client, requests));
      await platform.sent();
      if (round < warmUp) continue;
      ours.push(own / requests.length);
      bare.push(alone / requests.length);
    }
    platform.hang();
    const stops: number[] = [];
    for (let round = rounds; round < rounds + stopRounds; round += 1) {
      told(`stop ${round - rounds + 1} of ${stopRounds}`);
      stops.push(await stopRound(platform, (signal) => studying.job(jobOf(round), signal)));
    }
    const second = cold.filter(({ turn }) => turn === 2);
    const lowest = Math.min(...second.map((one) => shareOf([one])));
    return [
      {
        ...below(
          'a turn of the model: processor time, the SDK’s included',
          median(ours),
          'ms',
          mostMilliseconds,
        ),
        peer: `the SDK alone with the same requests, ${median(bare).toPrecision(3)} ms`,
        ratio: median(bare) / median(ours),
      },
      {
        ...atLeast(
          'input tokens from the cache on the second turn, all conversations',
          shareOf(second),
          '%',
          leastCached,
        ),
        peer: second
          .map((one) => `${one.conversation} ${shareOf([one]).toFixed(0)} % of ${one.all}`)
          .join(', '),
      },
      atLeast('the same, the conversation with the least', lowest, '%', leastCached),
      below('the slowest stop of a study whose model is silent', Math.max(...stops), 'ms', mostToStop),
    ];
  } finally {
    await studying?.close();
    await platform.close();
    await rm(folder, { recursive: true, force: true });
  }
};
