import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Study } from '../../../src/contracts/study.ts';
import { fromStored } from '../../../src/conversation/stored.ts';
import { openSqliteEngine } from '../../../src/engine/sqlite/open.ts';
import { startFakeAnthropic } from '../../../test/support/anthropic/fake.ts';
import { sendSigned } from '../slack/send.ts';
import { postedTwice, startWorld } from '../slack/world.ts';
import type { Life } from './child.ts';
import { begin, settledThen } from './life.ts';
import { playModel } from './model.ts';

/** What killing the bot after records of a study's journal came to. */
export interface StudyCrashReport {
  /** Of the journal of a run that nobody kills. */
  readonly records: number;
  readonly kills: number;
  /** Ends of a killed run whose study is another one than that of the whole run, times aside. */
  readonly otherStudy: number;
  /** Runs after which another number of messages or other words stand in Slack. */
  readonly otherMessages: number;
  /** Parts of a post, or files, that are in Slack more than once. */
  readonly postedTwice: number;
  /** Requests to the model whose bytes the whole run did not send, the run's own seal aside. */
  readonly otherRequests: number;
  /** Requests that the Messages API would not have taken. */
  readonly refused: number;
  /** The most times that any call of a tool reached its server, beyond the whole run's own. */
  readonly repeatedCalls: number;
  /** Numbers of records after which something was wrong. */
  readonly wrongAfter: readonly number[];
  readonly passed: boolean;
}

const signingSecret = 'a secret of the crash';
const brief =
  'We store 120 M chat messages a day, 1 KB each, for five years in one PostgreSQL primary. Reads are mostly the newest of a channel. Nothing may be lost. Team of 8 on AWS.';

/** What one run left behind: at most one kill in it. */
interface Run {
  readonly records: number;
  readonly study: unknown;
  readonly messages: readonly string[];
  readonly postedTwice: number;
  readonly requests: readonly string[];
  readonly refused: number;
  readonly calls: ReadonlyMap<string, number>;
}

const packages = join(import.meta.dirname, '../../../node_modules/@modelcontextprotocol');

/** Decision records and a data model, and the file that names the server that reads them. */
const layOut = (folder: string, log: string): string => {
  const docs = join(folder, 'docs');
  mkdirSync(join(docs, 'adr'), { recursive: true });
  writeFileSync(
    join(docs, 'adr/0001.md'),
    '# 1. Messages stay in PostgreSQL\n\nStatus: accepted\n\nDecision: we keep messages in PostgreSQL.\n',
  );
  writeFileSync(
    join(docs, 'adr/0002.md'),
    '# 2. Outbox\n\nStatus: accepted\n\nDecision: changes leave through an outbox.\n',
  );
  writeFileSync(
    join(docs, 'schema.sql'),
    'create table messages (channel bigint, at timestamptz, body text);\n',
  );
  writeFileSync(
    join(folder, '.mcp.json'),
    JSON.stringify({
      mcpServers: {
        docs: {
          command: process.execPath,
          args: [
            join(import.meta.dirname, '../../../test/support/mcp/tee.ts'),
            log,
            join(packages, 'server-filesystem/dist/index.js'),
            docs,
          ],
          category: 'documentation',
          allow: ['*'],
          timeoutMs: 60_000,
        },
      },
    }),
  );
  return docs;
};

/**
 * The seal differs from run to run, and with it each fence and what signs all before it; the order in which they come does not.
 * That signatures fit what they sign is checked where they come in.
 */
const withoutSeals = (raw: string): string => {
  const seen = new Map<string, string>();
  return raw.replaceAll(/"signature":"[^"]*"/g, '"signature":""').replaceAll(/\b[0-9a-f]{32}\b/g, (seal) => {
    const known = seen.get(seal) ?? `seal ${seen.size + 1}`;
    seen.set(seal, known);
    return known;
  });
};

const withoutTimes = (study: Study | undefined): unknown =>
  JSON.parse(JSON.stringify(study ?? null, (key, value) => (/^(?:at|retrievedAt)$/.test(key) ? '' : value)));

const mention = (index: number, text: string): string =>
  JSON.stringify({
    team_id: 'T1',
    type: 'event_callback',
    event_id: `Ev${index}`,
    event: {
      type: 'app_mention',
      channel: 'C1',
      user: 'U1',
      ts: `179000000${index}.000000`,
      ...(index === 0 ? {} : { thread_ts: '1790000000.000000' }),
      text: `<@UBOT> ${text}`,
    },
  });

const callsIn = (log: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const line of readFileSync(log, 'utf8')
    .split('\n')
    .filter((one) => one !== ''))
    counts.set(line.replace(/,"_meta":\{[^}]*\}/, ''), (counts.get(line) ?? 0) + 1);
  return counts;
};

const studyIn = async (folder: string): Promise<Study | undefined> => {
  const engine = await openSqliteEngine(folder);
  try {
    for (const { thread } of await engine.threads({ prefix: 'slack:' })) {
      const { study } = fromStored((await engine.state(thread))?.body);
      if (study !== undefined) return study;
    }
    return undefined;
  } finally {
    await engine.close();
  }
};

/** One bot from the first message to the end, killed once after so many records, or never. */
const run = async (sources: string, records: number): Promise<Run> => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-crash-study-'));
  const log = join(sources, 'calls.log');
  writeFileSync(log, '');
  const world = await startWorld(() => 1);
  const fake = await startFakeAnthropic();
  playModel(fake, join(sources, 'docs'));
  const life: Life = {
    folder: join(folder, 'data'),
    sources,
    slackUrl: world.apiUrl,
    signingSecret,
    modelUrl: fake.baseUrl,
    modelKey: fake.key,
    records,
  };
  try {
    const first = await begin(life);
    const exited = once(first.child, 'exit');
    for (const [index, text] of [brief, 'advise'].entries())
      await sendSigned(first.port, signingSecret, { type: 'application/json', body: mention(index, text) });
    let written: number;
    if (records === 0) written = await settledThen(first.child);
    else {
      const [, signal] = (await exited) as [number | null, string | null];
      if (signal !== 'SIGKILL') throw new Error(`it ended before record ${records} was written`);
      const second = await begin({ ...life, records: 0 });
      written = records + (await settledThen(second.child));
    }
    return {
      records: written,
      study: withoutTimes(await studyIn(life.folder)),
      // A file's name ends with a mark of its post.
      messages: world.messages
        .map(({ text, files }) =>
          [text, ...files.map(({ name }) => name.replace(/\.[0-9a-f]{12}(?=\.\w+$)/, ''))].join('\n'),
        )
        .sort(),
      postedTwice: postedTwice(world.messages).length,
      requests: fake.requests('/messages').map(({ raw }) => withoutSeals(raw.toString())),
      refused: fake.refusals().length,
      calls: callsIn(log),
    };
  } finally {
    await fake.close();
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const judge = (whole: Run, came: Run) => ({
  otherStudy: Number(!same(came.study, whole.study)),
  otherMessages: Number(!same(came.messages, whole.messages)),
  postedTwice: came.postedTwice,
  otherRequests: came.requests.filter((raw) => !whole.requests.includes(raw)).length,
  refused: came.refused,
  repeatedCalls: Math.max(0, ...[...came.calls].map(([call, count]) => count - (whole.calls.get(call) ?? 0))),
});

/**
 * Kills the bot by SIGKILL after records of a study's journal: a process that has just written the n-th one, starts it again,
 * and holds the end against a run that nobody killed. `choose` = after which of so many records; after each by default.
 */
export const crashStudy = async ({
  told = () => {},
  choose = (records) => Array.from({ length: records }, (_, index) => index + 1),
}: {
  readonly told?: (what: string) => void;
  readonly choose?: (records: number) => readonly number[];
} = {}): Promise<StudyCrashReport> => {
  const sources = mkdtempSync(join(tmpdir(), 'plumbline-crash-sources-'));
  layOut(sources, join(sources, 'calls.log'));
  try {
    told('one run that nobody kills');
    const whole = await run(sources, 0);
    if (whole.study === null) throw new Error('the run that nobody killed came to no study');
    const chosen = choose(whole.records);
    const verdicts: ({ readonly records: number } & ReturnType<typeof judge>)[] = [];
    for (const [index, records] of chosen.entries()) {
      told(`${index + 1}/${chosen.length}: killed after record ${records} of ${whole.records}`);
      const came = await run(sources, records);
      verdicts.push({ records, ...judge(whole, came) });
    }
    const sum = (of: 'otherStudy' | 'otherMessages' | 'postedTwice' | 'otherRequests' | 'refused') =>
      verdicts.reduce((total, verdict) => total + verdict[of], 0);
    const repeatedCalls = Math.max(0, ...verdicts.map((verdict) => verdict.repeatedCalls));
    const wrongAfter = verdicts
      .filter(
        ({ records: _, repeatedCalls: again, ...counts }) =>
          again > 1 || Object.values(counts).some((count) => count > 0),
      )
      .map(({ records }) => records);
    return {
      records: whole.records,
      kills: chosen.length,
      otherStudy: sum('otherStudy'),
      otherMessages: sum('otherMessages'),
      postedTwice: sum('postedTwice'),
      otherRequests: sum('otherRequests'),
      refused: sum('refused'),
      repeatedCalls,
      wrongAfter,
      passed: wrongAfter.length === 0,
    };
  } finally {
    rmSync(sources, { recursive: true, force: true });
  }
};
