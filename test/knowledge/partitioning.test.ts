import { expect, test } from '@jest/globals';
import { partitioningPatterns } from '../../src/knowledge/patterns/partitioning/all.ts';
import { partitioningSources } from '../../src/knowledge/sources/partitioning.ts';
import { describePatterns, rankedIds, totalOf } from '../support/pattern-checks.ts';
import type { Given } from '../support/recording-view.ts';

describePatterns('partitioning', partitioningPatterns, partitioningSources, [
  'no-partitioning',
  'functional',
  'hash',
  'range',
  'tenant',
  'geo',
  'content-hash',
  'time-bucket-compound',
  'virtual-shards',
  'directory-lookup',
  'colocated-entity-groups',
]);

const pattern = (id: string) => {
  const found = partitioningPatterns.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no pattern ${id}`);
  return found;
};

/** Facts of typical situations, and the cut that an expert would start from. */
const situations: readonly (readonly [given: string, facts: Given, best: string])[] = [
  ['a small product of few people', { 'load.small': true, 'team.small': true }, 'no-partitioning'],
  [
    'a database that nears its limits while a far larger machine is for sale',
    { 'hurts.writeCeiling': true, 'present.biggerBox': true, 'simplicity.valued': true },
    'no-partitioning',
  ],
  [
    'a rush on the same few rows',
    {
      'writes.hotRows': true,
      'hurts.lockContention': true,
      'consistency.mustNotConflict': true,
      'load.spiky': true,
    },
    'no-partitioning',
  ],
  [
    'one feature that brings most writes of a primary at its ceiling',
    {
      'hurts.writeCeiling': true,
      'writes.concentrated': true,
      'present.database': 'replicas',
      'headroom.wanted': 2,
    },
    'functional',
  ],
  [
    'sessions by key on ever more machines',
    { 'access.onlyByKey': true, 'migration.incremental': true, 'query.locality': 'one key' },
    'hash',
  ],
  [
    'SQL with scans over far more than one node holds',
    {
      'transaction.scope': 'database',
      'access.sqlReports': true,
      'access.timeRange': true,
      'hurts.resharding': true,
      'demand.dataAtHorizon': 100e12,
    },
    'range',
  ],
  [
    'a primary at its ceiling, and every query within one customer',
    {
      'hurts.writeCeiling': true,
      'query.locality': 'one tenant',
      'transaction.scope': 'entity',
      'stack.sqlWanted': true,
    },
    'tenant',
  ],
  [
    'records that must stay in their country',
    { 'residency.required': true, 'users.global': true, 'regions.count': 3 },
    'geo',
  ],
  [
    'files stored many times over',
    { 'model.blobs': true, 'hurts.storageCost': true, 'writes.appendOnly': true },
    'content-hash',
  ],
  [
    'the newest messages of very uneven rooms, kept for ever',
    {
      'access.latestOfEntity': true,
      'model.messages': true,
      'writes.appendOnly': true,
      'data.skewed': true,
      'demand.dataAtHorizon': 50e12,
      'demand.writesPeakAtHorizon': 6000,
    },
    'time-bucket-compound',
  ],
  [
    'doubling every few weeks, objects by id, capacity in small steps',
    {
      'growth.kind': 'fast',
      'access.byKey': true,
      'migration.incremental': true,
      'transaction.scope': 'none',
    },
    'virtual-shards',
  ],
  [
    'customers of very uneven size that must be movable one by one',
    {
      'hurts.writeCeiling': true,
      'query.locality': 'one tenant',
      'data.skewed': true,
      'hurts.noisyNeighbour': true,
      'rejected.patterns': ['hash'],
    },
    'directory-lookup',
  ],
  [
    'joins and transactions below one root, after the split by domain is used up',
    {
      'present.database': 'split',
      'hurts.writeCeiling': true,
      'query.locality': 'one entity',
      'transaction.scope': 'entity',
      'access.joins': true,
      'stack.sqlWanted': true,
    },
    'colocated-entity-groups',
  ],
  [
    'a counter that everyone raises',
    { 'hurts.hotKey': true, 'writes.counters': true, 'writes.hotRows': true },
    'hot-key-splitting',
  ],
];

test.each(situations)('given %s', (_, facts, best) => {
  expect(rankedIds(partitioningPatterns, facts)[0]).toBe(best);
});

test('given that one node carries it, then no cut is advised, whatever was proposed', () => {
  const ranked = rankedIds(partitioningPatterns, {
    'present.headroom': true,
    'growth.kind': 'modest',
    'query.locality': 'one tenant',
    'access.byKey': true,
    'proposed.patterns': ['relational-sharded', 'tenant', 'hash'],
  });
  expect(ranked).toEqual(['no-partitioning']);
});

test('given more and more load, then one node stops being enough', () => {
  const total = (writes: number) =>
    totalOf(pattern('no-partitioning'), { 'demand.writesPeakAtHorizon': writes, 'team.small': true }) ?? 0;
  expect(total(100)).toBeGreaterThan(total(8_000));
  expect(total(8_000)).toBeGreaterThan(total(80_000));
});

test.each([
  ['one tenant', 'local-secondary-index', 'global-secondary-index'],
  ['one key', 'global-secondary-index', 'local-secondary-index'],
])(
  'given a search by other attributes and queries within %s, then %s before %s',
  (locality, first, second) => {
    const facts = {
      'access.secondaryAttributes': true,
      'hurts.writeCeiling': true,
      'query.locality': locality,
    };
    expect(totalOf(pattern(first), facts)).toBeGreaterThan(totalOf(pattern(second), facts) ?? 0);
  },
);

test('every source that an entry cites is in the list, and every one of the list is cited', () => {
  const cited = new Set(
    partitioningPatterns.flatMap((one) => [...one.sources, ...one.envelope.map((limit) => limit.source)]),
  );
  expect([...cited].sort()).toEqual(partitioningSources.map((source) => source.id).sort());
});
