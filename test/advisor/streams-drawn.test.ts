import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import type { Findings, Option } from '../../src/contracts/findings.ts';
import { facts, type Said } from './made.ts';

const advised = (said: Said): Findings =>
  advise(
    { title: 'A brief', facts: facts(said), unread: [], contradictions: [], language: 'en' },
    { asOf: '2026-11-01' },
  );

const recommended = (findings: Findings): Option => {
  const found = findings.options.find(({ id }) => id === findings.recommended);
  if (found === undefined) throw new Error('nothing is recommended');
  return found;
};

const clicks: Said = {
  'model.events': true,
  'writes.appendOnly': true,
  'events.peakPerSecond': 900_000,
  'writes.averagePerSecond': 350_000,
  'writes.peakPerSecond': 900_000,
  'record.size': 600,
  'data.retention': 31_536_000,
  'access.aggregates': true,
  'access.adHocFilters': true,
  'processing.windows': true,
  'processing.joins': true,
  'present.products': ['kinesis'],
  'present.hasBroker': true,
};

describe('what comes in as a flood of events', () => {
  const findings = advised(clicks);

  test.each(findings.options.map((option) => [option.title, option] as const))(
    'no processor without a log before it and something after it: %s',
    (_, { graph }) => {
      for (const box of graph.components.filter(({ id }) => id.endsWith('processor'))) {
        const from = graph.flows.filter(({ to }) => to === box.id).map((flow) => flow.from);
        expect(graph.components.some(({ id, role }) => role === 'log' && from.includes(id))).toBe(true);
        expect(graph.flows.some((flow) => flow.from === box.id)).toBe(true);
      }
    },
  );

  test('goes through a log, never straight into the store', () => {
    const { graph } = recommended(findings);
    const stores = graph.components.filter(({ role }) => role === 'store').map(({ id }) => id);
    const direct = graph.flows.filter(
      ({ from, to, kind }) => kind === 'write' && stores.includes(to) && from.endsWith('app'),
    );
    expect(direct).toEqual([]);
    expect(graph.components.some(({ role }) => role === 'log')).toBe(true);
  });

  test('petabytes of history lie in an object store, and the cost is of that', () => {
    const option = recommended(findings);
    expect(option.choices.map(({ pattern }) => pattern)).toContain('hot-cold-split');
    const cost = findings.figures.find(({ id }) => id === `cost.total@${option.id}`)?.value;
    expect(cost).toBeLessThan(1e6);
  });

  test('the library for Kafka is not advised where another log runs', () => {
    expect(recommended(findings).choices.map(({ pattern }) => pattern)).not.toContain('kafka-streams');
  });

  test('its consumers may fall behind, and that has a row', () => {
    expect(findings.failures.map(({ of }) => of)).toContain('backlog');
  });
});

describe('a way of copying without a store to choose', () => {
  const bank = advised({
    'loss.none': true,
    'asked.replication': true,
    'regions.count': 1,
    'model.money': true,
    'present.products': ['db2'],
  });

  test.each(bank.options.map((option) => [option.title, option] as const))(
    'no second region is invented: %s',
    (_, { graph }) => {
      expect(graph.regions).toHaveLength(1);
    },
  );

  test('quorums are drawn with the copies that they ask', () => {
    for (const { graph, choices } of bank.options)
      if (choices.some(({ pattern }) => pattern === 'leaderless-quorum'))
        expect(graph.components.filter(({ role }) => role === 'store').length).toBeGreaterThan(2);
  });

  test('only what keeps the store of the records is called keeping it', () => {
    for (const { roles, choices } of bank.options) {
      const stores = choices.filter(({ area }) => area === 'storage');
      if (roles.includes('keep')) expect(stores.length < 2).toBe(true);
    }
  });
});

describe('reports on the primary', () => {
  const orders: Said = {
    'model.relational': true,
    'transaction.scope': 'database',
    'writes.peakPerSecond': 800,
    'reads.peakPerSecond': 11_000,
    'data.size': 1.9e12,
    'present.products': ['postgresql'],
    'present.database': 'single node',
  };

  test.each<[string, Said]>([
    ['they hurt', { 'hurts.analyticsOnPrimary': true }],
    ['they run on a primary that is busy', { 'access.sqlReports': true, 'present.utilisation': 0.7 }],
  ])('a replica takes them where %s', (_, more) => {
    const has = recommended(advised({ ...orders, ...more })).choices.map(({ pattern }) => pattern);
    expect(has.some((id) => ['relational-read-replicas', 'columnar-olap'].includes(id))).toBe(true);
  });

  test('also of a small load', () => {
    const has = recommended(
      advised({
        ...orders,
        'load.small': true,
        'writes.peakPerSecond': 10,
        'reads.peakPerSecond': 100,
        'hurts.analyticsOnPrimary': true,
      }),
    ).choices.map(({ pattern }) => pattern);
    expect(has.some((id) => ['relational-read-replicas', 'columnar-olap'].includes(id))).toBe(true);
  });
});
