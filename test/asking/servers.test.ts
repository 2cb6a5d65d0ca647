import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scriptServer, startStudyingBot } from '../support/studying-bot.ts';

const brief =
  'We keep chat messages: 120 M a day, 1 KB each, kept for five years. Reads are mostly the newest of a channel. Nothing may be lost. Team of 8.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-asking-code-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const serve = (mcpServers: Readonly<Record<string, object>>): void =>
  writeFileSync(join(folder, '.mcp.json'), JSON.stringify({ mcpServers }));

const started = async () => startStudyingBot(folder, {});

/** What codegraph 1.6.1 says of a shop whose stores and access patterns are known. */
const serveGraph = (): void => serve({ graph: scriptServer('mcp/code-graph-server.ts', 'code-graph') });

describe('a code graph', () => {
  test('gives stores and access patterns, with the file and line, on the card, in the thread and in why', async () => {
    serveGraph();
    const at = await started();
    try {
      await at.say(brief);
      await at.say('advise');
      await at.bot.settled();
      const card = at.last('brief');
      expect(card).toMatch(/joins \| yes \| found, src\/order-repository\.ts:29: “JOIN order\\?_lines l ON/);
      for (const title of [
        'read by primary key',
        'scans over a time range',
        'sums and counts over many rows',
        'full-text search',
        'whole files',
        'updates in place',
        'counters',
        'jobs or tasks',
        'bulk loads',
        'events flow between systems',
      ])
        expect(card).toMatch(new RegExp(`${title} \\| yes \\| found, src/[\\w-]+\\.ts:\\d+: “`));
      expect(card).toMatch(/in use today \| [^|]*PostgreSQL/);
      for (const product of ['Redis', 'Kafka', 'Elasticsearch', 'S3'])
        expect(card).toMatch(new RegExp(`in use today \\| [^|]*${product}`));
      // Only in a test of the shop.
      expect(card).not.toMatch('near a place');
      const notice = at.last('notice');
      expect(notice).toMatch(/Your own sources were asked \(code-graph\)\. Found: /);
      expect(notice).toMatch(
        /Found in your code, and shown .*rows that are locked until a transaction ends \(src\/stock\.ts:8: “/,
      );
      await at.say('why access.joins');
      await at.bot.settled();
      expect(at.last('answer')).toMatch(
        /found from “JOIN .*: E\d+, code, graph\/codegraph\\?_explore, sha256 /s,
      );
    } finally {
      await at.bot.close();
    }
  }, 120_000);

  test('never overrules a person: where they differ both are named and it is asked', async () => {
    serveGraph();
    const at = await started();
    try {
      await at.say(`${brief} There are no joins.`, 'Alice');
      await at.bot.settled();
      expect(at.last('questions')).toMatch(
        /joins: Alice says no, src\/order-repository\.ts:29 says yes\. Which is right\?/,
      );
    } finally {
      await at.bot.close();
    }
  }, 120_000);
});

test('servers that only think or only try things out are consulted or said, and add nothing to the brief', async () => {
  const reference = '../../node_modules/@modelcontextprotocol/server-';
  serve({
    steps: scriptServer(`${reference}sequential-thinking/dist/index.js`, 'sequential-thinking'),
    everything: scriptServer(`${reference}everything/dist/index.js`, 'other'),
    graph: scriptServer(`${reference}everything/dist/index.js`, 'code-graph'),
  });
  const at = await started();
  try {
    await at.say(brief);
    await at.say('advise');
    await at.bot.settled();
    const notice = at.last('notice');
    expect(notice).toMatch('Your own sources were asked (sequential-thinking).');
    expect(notice).toMatch('Nothing in them reads as a fact about the present system.');
    expect(notice).toMatch(/Not consulted, .*code-graph: graph: no fixed query fits its tools/);
    expect(notice).toMatch(/other: everything: a server of no category is asked only what .*queries.* say/);
    expect(at.last('brief')).not.toMatch(/\| found, /);
    expect(at.said()).not.toMatch(/\bundefined\b|\[object|thoughtNumber|TypeError/);
    expect(await at.file(at.revision())).toMatch('Recommended');
  } finally {
    await at.bot.close();
  }
}, 120_000);
