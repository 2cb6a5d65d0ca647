import { startBot } from '../../../src/bot.ts';
import type { Kept, Settings } from '../../../src/contracts/settings.ts';
import { slackPlatform } from '../../../src/slack.ts';
import { startStudying } from '../../../src/studying.ts';

/** What the process that is killed is told when it starts. */
export interface Life {
  readonly folder: string;
  /** Where `.mcp.json` stands. */
  readonly sources: string;
  readonly slackUrl: string;
  readonly signingSecret: string;
  readonly modelUrl: string;
  readonly modelKey: string;
  /** It ends by SIGKILL as soon as so many records of a study are on the disk; 0 = never. */
  readonly records: number;
}

const life = JSON.parse(process.argv[2] ?? '{}') as Life;
let records = 0;

/** The record is on the disk, and nothing after it has happened: a process that kills itself does not come back from the call. */
const killing = (kept: Kept<unknown>): Kept<unknown> => ({
  ...kept,
  set: async (key, value) => {
    await kept.set(key, value);
    records += 1;
    if (records === life.records) process.kill(process.pid, 'SIGKILL');
  },
});

const watched = (settings: Settings): Settings => ({
  ...settings,
  cache: (name, schema, bounds) => {
    const kept = settings.cache(name, schema, bounds);
    return name === 'journals' ? (killing(kept as Kept<unknown>) as typeof kept) : kept;
  },
});

const tell = (message: unknown): void => {
  process.send?.(message);
};

/** The whole bot on Slack, with a model and the team's own sources. */
const bot = await startBot({
  folder: life.folder,
  problem: (what) => tell({ problem: what }),
  study: (parts) =>
    startStudying(
      {
        ANTHROPIC_API_KEY: life.modelKey,
        ANTHROPIC_BASE_URL: life.modelUrl,
        // What is killed here is the study; how messages are read has no part in it.
        PLUMBLINE_READING_MODEL: 'off',
      },
      life.sources,
      { ...parts, settings: watched(parts.settings) },
    ),
  platforms: [
    slackPlatform(
      {
        connection: { kind: 'http', port: 0, signingSecret: life.signingSecret },
        workspaces: { kind: 'one', token: 'xoxb-crash' },
        allowed: {},
        apiUrl: life.slackUrl,
        now: () => Date.now(),
        problem: (what) => tell({ problem: what }),
      },
      (address) => tell({ port: Number(new URL(address).port) }),
    ),
  ],
});

/** The bot waits two minutes for its end and no longer; on a busy machine it may need more. */
const ended = async (): Promise<void> => {
  for (let took = Number.POSITIVE_INFINITY; took > 100_000; ) {
    const begun = performance.now();
    await bot.settled();
    took = performance.now() - begun;
  }
};

process.on('message', () => {
  void ended().then(() => tell({ settled: records }));
});
process.on('disconnect', () => void bot.close().then(() => process.exit()));
