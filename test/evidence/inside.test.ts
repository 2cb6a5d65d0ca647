import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { consultedInWords } from '../../src/contracts/evidence.ts';
import { systemClock } from '../../src/engine/clock.ts';
import { openServers } from '../../src/evidence/client.ts';
import { insideRecord } from '../../src/evidence/gate.ts';
import { configuredCategories, consultInside, type Inside } from '../../src/evidence/inside.ts';
import { openLedger } from '../../src/evidence/ledger.ts';
import { childProcesses, misbehaving, only, pinsInMemory, referenceServer } from '../support/mcp/servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-inside-'));
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const ports = () => ({ clock: systemClock, pins: pinsInMemory() });
const now = () => Date.UTC(2026, 10, 28, 10);
const question = 'Where should we keep parcels and their scans? 20k scans/s at peak.';

afterAll(() => {
  rmSync(folder, { recursive: true });
  expect(childProcesses() ?? []).toEqual([]);
});

describe('sources inside, with no model', () => {
  let inside: Inside;
  beforeAll(async () => {
    write('README.md', '# Parcels\n\nRun the tests before you push.\n');
    write(
      'docs/adr/0001-keep-parcels-in-postgres.md',
      '# 1. Keep parcels in PostgreSQL\n\nStatus: accepted\n\nWe keep 40 M parcels in one PostgreSQL 16.\n\n## Consequences\n\nScans are partitioned by day.\n',
    );
    write(
      'docs/adr/0002-scans-through-kafka.md',
      '# 2. Scans come through Kafka\n\nStatus: superseded by 3\n',
    );
    write('docs/adr/template.md', '# N. Title\n\nStatus: proposed\n');
    write('docs/data-model.md', '# Data model\n\nA parcel has many scans; a scan has one depot.\n');
    write('db/schema.sql', 'CREATE TABLE scans (id bigint primary key, depot_id int, at timestamptz);\n');
    write('docs/canteen.md', '# Canteen\n\nThe decision what to eat is yours.\n');
    write('node_modules/other/docs/adr/0001-not-ours.md', '# Not ours\n\nStatus: accepted\n');
    const servers = await openServers(
      only(
        misbehaving([], { name: 'graph', category: 'code-graph', allow: ['explore'] }),
        referenceServer('filesystem', [folder], { category: 'documentation' }),
        referenceServer('sequential-thinking', [], { category: 'sequential-thinking' }),
      ),
      ports(),
    );
    try {
      inside = await consultInside(servers, question, { now });
      expect(() =>
        insideRecord(JSON.parse(JSON.stringify(inside.record)), {
          configured: configuredCategories(servers),
          entries: inside.entries,
        }),
      ).not.toThrow();
    } finally {
      await servers.close();
    }
  });

  test('asked again, only what failed is asked, and the rest stands with its entries', async () => {
    const servers = await openServers(
      only(misbehaving([], { name: 'graph', category: 'code-graph', allow: ['explore'] })),
      ports(),
    );
    try {
      const { categories, at } = inside.record;
      const before = {
        at,
        categories: { ...categories, 'code-graph': { status: 'failed', why: 'down' } },
      } as const;
      const ledger = openLedger(inside.entries.filter(({ category }) => category !== 'code-graph'));
      const again = await consultInside(servers, question, { now, ledger, before });
      expect(again.record.categories).toEqual({
        ...categories,
        'code-graph': { status: 'consulted', entries: again.entries.map(({ id }) => id) },
      });
      const still = await consultInside(servers, question, { now, before: again.record });
      expect(still).toMatchObject({ entries: [], record: { categories: again.record.categories } });
    } finally {
      await servers.close();
    }
  });

  test('every category is accounted for', () => {
    expect(inside.problems).toEqual([]);
    expect(consultedInWords(inside.record)).toEqual([
      'code-graph: consulted (E1)',
      'documentation: consulted (E2, E3, E5, E6)',
      'sequential-thinking: consulted (E7)',
      'other: not configured',
    ]);
  });

  test('the code graph tells stores and how they are used', () => {
    const [graph] = inside.entries;
    expect(graph).toMatchObject({ class: 'code', server: 'graph', tool: 'explore' });
    expect(graph?.excerpt).toMatch(/table orders in PostgreSQL: 40 queries/);
    expect(graph?.numbers.map(({ text }) => text)).toEqual(['40', '30 minutes']);
  });

  test('documents: decisions, the latest first, then the data model; nothing of other people', () => {
    const documents = inside.entries.filter(({ category }) => category === 'documentation');
    expect(documents.map(({ excerpt }) => excerpt.split('\n')[0])).toEqual([
      '# 2. Scans come through Kafka',
      '# 1. Keep parcels in PostgreSQL',
      '# Parcels',
      'CREATE TABLE scans (id bigint primary key, depot_id int, at timestamptz);',
      '# Data model',
    ]);
    expect(documents.every((entry) => entry.class === 'documentation')).toBe(true);
    expect(documents[1]?.numbers).toContainEqual({ value: 40e6, unit: 'count', text: '40 M' });
  });

  test('steps of thinking are acknowledged', () => {
    expect(inside.entries.at(-1)?.excerpt).toMatch(/"thoughtHistoryLength": 4/);
  });
});

describe('what cannot be consulted', () => {
  test('is said, category by category, and hinders no other', async () => {
    const servers = await openServers(
      {
        servers: [
          misbehaving([], { name: 'graph', category: 'code-graph', allow: ['echo'] }),
          misbehaving([], {
            name: 'notes',
            queries: [
              { tool: 'die', args: {} },
              { tool: 'explore', args: { query: 'peak' } },
              { tool: 'echo', args: { words: 'What is the peak?' } },
              { tool: 'complain', args: {} },
            ],
          }),
          misbehaving([], { name: 'asks-in-vain', queries: [{ tool: 'write_note', args: {} }] }),
        ],
        unusable: [{ name: 'docs', category: 'documentation', problem: 'the variable DOCS is not set' }],
      },
      ports(),
    );
    try {
      const { record, problems, entries } = await consultInside(servers, question, { now });
      expect(record.categories['code-graph']).toEqual({
        status: 'failed',
        why: expect.stringMatching(/graph: no fixed query fits its tools.*`queries`/),
      });
      expect(record.categories.documentation).toEqual({
        status: 'failed',
        why: 'docs cannot be asked: the variable DOCS is not set.',
      });
      expect(record.categories['sequential-thinking']).toEqual({ status: 'not configured' });
      expect(record.categories.other).toEqual({ status: 'consulted', entries: ['E1'] });
      // What only gives the question back is kept, and answers nothing.
      expect(entries.map(({ tool }) => tool)).toEqual(['explore', 'echo']);
      expect(problems.join('\n')).toMatch(/ended before it answered/);
      expect(problems.join('\n')).toMatch(/no such symbol/);
      expect(problems.join('\n')).toMatch(/asks-in-vain: .*write_note is not used/);
    } finally {
      await servers.close();
    }
  });

  test('when it is called off, it ends at once and says so', async () => {
    const servers = await openServers(
      only(misbehaving([], { name: 'slow', queries: [{ tool: 'wait', args: { ms: 60_000 } }] })),
      ports(),
    );
    try {
      const stop = new AbortController();
      const begun = Date.now();
      setTimeout(() => stop.abort(), 50);
      const { record } = await consultInside(servers, question, { now, signal: stop.signal });
      expect(Date.now() - begun).toBeLessThan(15_000);
      expect(record.categories.other).toEqual({ status: 'failed', why: 'slow__wait was called off.' });
      const late = await consultInside(servers, question, { now, withinMs: 50 });
      expect(late.record.categories.other.status).toBe('failed');
    } finally {
      await servers.close();
    }
  });

  test('with no server at all nothing is configured, and the way is open', async () => {
    const servers = await openServers(only(), ports());
    const { record, entries } = await consultInside(servers, question, { now });
    expect(new Set(Object.values(record.categories).map(({ status }) => status))).toEqual(
      new Set(['not configured']),
    );
    expect(() => insideRecord(record, { configured: [], entries })).not.toThrow();
    await servers.close();
  });
});
