import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { askingOf } from '../src/asking.ts';
import type { Analysis } from '../src/contracts/consultation.ts';
import type { Clock, Job } from '../src/contracts/engine.ts';
import { failed } from '../src/evidence/call-result.ts';
import type { OpenServers } from '../src/evidence/client.ts';
import { filesystemServer, startStudyingBot } from './support/studying-bot.ts';

const brief =
  'We keep chat messages: 120 M a day, 1 KB each, kept for five years. Reads are mostly the newest of a channel. Nothing may be lost. Team of 8.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-asking-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const serve = (change: Readonly<Record<string, unknown>> = {}): void =>
  write(
    '.mcp.json',
    JSON.stringify({ mcpServers: { docs: filesystemServer(join(folder, 'docs'), change) } }),
  );

const documents = (): void => {
  write(
    'docs/adr/0007-messages.md',
    '# 7. Messages stay in PostgreSQL\n\nStatus: accepted\n\nWe run PostgreSQL 16 on AWS in eu-west-1, with Redis as a cache.\n\n## Considered options\n\nCassandra: we would have 40 nodes in 3 regions.\n',
  );
  write(
    'docs/data-model.md',
    '# Data model\n\nA message belongs to one channel. The database holds 12 TB of data today. We have 300 tenants.\n\nWe need 99.99 % availability, and no data may leave Germany.\n',
  );
};

const started = async () => startStudyingBot(folder, {});

test('what stands in the documents joins the brief as found: on the card, in the report, in why; needs do not', async () => {
  documents();
  serve();
  const at = await started();
  try {
    await at.say(brief);
    await at.say('advise');
    await at.bot.settled();
    const card = at.last('brief');
    expect(card).toMatch(/data today \| 12 TB \| found, docs\/data-model\.md: “The database holds 12 TB/);
    expect(card).toMatch(/in use today \| PostgreSQL, Redis.* \| found, docs\/adr\/0007-messages\.md: “/);
    expect(card).toMatch(/tenants \| 300 \| found/);
    // Said by a person already: her words stay.
    expect(card).toMatch(/messages in conversations \| yes \| Ana: /);
    expect(card).not.toMatch(/99\.99|Germany|Cassandra|40 nodes|3 regions/);
    expect(at.last('notice')).toMatch(/documentation.*Found: .*data today 12 TB \(docs\/data-model\.md\)/s);
    expect(at.last('notice')).not.toMatch('messages in conversations');
    const report = await at.file(at.revision());
    expect(report).toMatch('| what was said or found | understood as |');
    expect(report).toMatch('12 TB of data today” (found in docs/data-model.md) | data today **12 TB**');
    await at.say('why data.size');
    await at.bot.settled();
    expect(at.last('answer')).toMatch(
      /found from “.*12 TB.*: E\d, documentation, docs\/read\\_\w+, sha256 [0-9a-f]{12}/s,
    );
    // One report: the advice was held back until the sources had answered.
    expect(
      new Set(at.posts.filter(({ key }) => key?.startsWith('report')).map(({ id }) => id)).size,
    ).toBeLessThan(2);
  } finally {
    await at.bot.close();
  }
}, 120_000);

test('a person goes before a document; where they differ it is asked, with both named', async () => {
  documents();
  serve();
  const at = await started();
  try {
    await at.say(`${brief} The database holds 4 TB of data today.`, 'Alice');
    await at.bot.settled();
    expect(at.last('questions')).toMatch(
      'data today: Alice says 4 TB, docs/data-model.md says 12 TB. Which is right?',
    );
    await at.say('advise', 'Alice');
    await at.bot.settled();
    const report = await at.file(at.revision());
    expect(report).toMatch('data today **4 TB**');
    expect(report).toMatch(
      /clash on data today: 4 TB from .*\(Alice\) against 12 TB from .*found in docs\/data-model\.md/,
    );
    await at.say('correct data.size 11 TB', 'Alice');
    await at.bot.settled();
    expect(at.last('brief')).toMatch(/data today \| 11 TB \| Alice/);
    expect(at.last('brief')).not.toMatch('12 TB');
  } finally {
    await at.bot.close();
  }
}, 120_000);

test('sources that are down are named with the reason, and the advice goes by what is said', async () => {
  serve({ args: [join(folder, 'nowhere.js')], timeoutMs: 5_000 });
  const at = await started();
  try {
    await at.say(brief);
    await at.say('advise');
    await at.bot.settled();
    expect(at.last('notice')).toMatch(/Not consulted, documentation: /);
    expect(await at.file(at.revision())).not.toMatch('found in');
  } finally {
    await at.bot.close();
  }
}, 120_000);

test('what the sources said is not asked again by the study of the report', async () => {
  documents();
  serve();
  const at = await started();
  try {
    await at.say(brief);
    await at.bot.settled();
    // Whoever asks again now would find nothing of it.
    rmSync(join(folder, 'docs'), { recursive: true });
    await at.say('advise');
    await at.bot.settled();
    expect(at.posts.some(({ key }) => key?.startsWith('study-') === true)).toBe(true);
    expect(at.last('answer')).toMatch(/The database holds 12 TB of data today/);
  } finally {
    await at.bot.close();
  }
}, 120_000);

test('what failed when the consultation was opened is asked anew by the study, and only that', async () => {
  write('docs/canteen.md', '# Canteen\n\nSoup on Fridays.\n');
  serve();
  const at = await started();
  try {
    await at.say(brief);
    await at.bot.settled();
    expect(at.last('notice')).toMatch(/Not consulted, documentation: /);
    documents();
    await at.say('advise');
    await at.bot.settled();
    expect(at.last('answer')).toMatch(/The database holds 12 TB of data today/);
  } finally {
    await at.bot.close();
  }
}, 120_000);

describe('advice is held back', () => {
  const job = (attempt: number): Job => ({
    id: 1,
    thread: 'test:room:1',
    kind: 'sources',
    key: 'sources',
    input: { question: 'messages' },
    attempt,
  });
  const silent: OpenServers = {
    states: () => [],
    tools: () => [],
    call: async () => failed('refused', 'nobody is asked'),
    forChannel: () => silent,
    approve: async () => false,
    close: async () => undefined,
  };
  const asking = () => {
    const due: { readonly after: number; readonly call: () => void }[] = [];
    const clock: Clock = {
      now: () => 0,
      after: (after, call) => {
        const one = { after, call };
        due.push(one);
        return () => void due.splice(due.indexOf(one), 1);
      },
    };
    return { due, asked: askingOf({ servers: silent, think: {} as Analysis, clock }) };
  };
  const signal = () => new AbortController().signal;

  test('until the sources have answered, and no longer', async () => {
    const { due, asked } = asking();
    const held = asked.answered('test:room:1', signal());
    expect(due.map(({ after }) => after)).toEqual([5_000]);
    await asked.job(job(1), signal());
    await held;
    expect(due).toEqual([]);
    // Who comes later need not wait.
    await asked.answered('test:room:1', signal());
  });

  test('for 5 s at most, and not once it is stopped', async () => {
    const { due, asked } = asking();
    const late = asked.answered('test:room:1', signal());
    due[0]?.call();
    await late;
    const stop = new AbortController();
    const stopped = asked.answered('test:room:1', stop.signal);
    stop.abort();
    await stopped;
    expect(due).toEqual([]);
  });

  test('and a process that ended twice while they were asked does not ask a third time', async () => {
    const { asked } = asking();
    await expect(asked.job(job(3), signal())).rejects.toThrow('ended each time');
  });
});
