import { expect, test } from '@jest/globals';
import { consistencyPatterns } from '../../src/knowledge/patterns/consistency/all.ts';
import { consistencySources } from '../../src/knowledge/sources/consistency.ts';
import { describePatterns, rankedIds, totalOf } from '../support/pattern-checks.ts';
import type { Given } from '../support/recording-view.ts';

describePatterns('consistency', consistencyPatterns, consistencySources, [
  'single-node-acid',
  'single-shard-acid',
  'serializable',
  'snapshot',
  'eventual',
  'external-consistency',
  'bounded-staleness-token',
  '2pc',
  'saga',
  'outbox-cdc',
  'idempotency-keys',
  'double-entry-ledger',
]);

const pattern = (id: string) => {
  const found = consistencyPatterns.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no pattern ${id}`);
  return found;
};

/** Facts of typical situations, and the guarantee that an expert would start from. */
const situations: readonly (readonly [given: string, facts: Given, best: string])[] = [
  [
    'bookings of the same few items that must never be sold twice',
    { 'writes.hotRows': true, 'consistency.mustNotConflict': true, 'present.products': ['postgresql'] },
    'single-node-acid',
  ],
  [
    'transactions within a customer, on more than one node',
    { 'transaction.scope': 'entity', 'query.locality': 'one tenant', 'hurts.writeCeiling': true },
    'single-shard-acid',
  ],
  [
    'rules over several rows that correct transactions break together',
    {
      'consistency.isolationMatters': true,
      'consistency.mustNotConflict': true,
      'transaction.scope': 'database',
      'model.relational': true,
      'demand.writesPeakAtHorizon': 300,
    },
    'serializable',
  ],
  [
    'long reports over tables that are written all day',
    {
      'access.sqlReports': true,
      'model.relational': true,
      'hurts.lockContention': true,
      'load.readMostly': true,
    },
    'snapshot',
  ],
  [
    'a cart that must take every item',
    { 'writes.mustAccept': true, 'consistency.staleOk': true, 'conflict.resolution': 'application merges' },
    'eventual',
  ],
  [
    'SQL transactions over any rows of a sharded company, in several regions',
    {
      'transaction.scope': 'database',
      'hurts.crossShard': true,
      'hurts.anomalies': true,
      'stack.sqlWanted': true,
      survive: 'region',
    },
    'external-consistency',
  ],
  [
    'permission checks near the user that must not use older rules than the content',
    {
      'model.permissions': true,
      'access.permissionChecks': true,
      'consistency.need': 'bounded',
      'users.global': true,
    },
    'bounded-staleness-token',
  ],
  [
    'one transaction over several shards of one database',
    { 'transaction.scope': 'database', 'hurts.crossShard': true, 'latency.asyncOk': true },
    '2pc',
  ],
  [
    'a process over several services that gets stuck half way',
    {
      'effects.multiStep': true,
      'effects.longRunning': true,
      'hurts.workflowStuck': true,
      'effects.external': true,
      'transaction.scope': 'external',
    },
    'saga',
  ],
  [
    'events lost between commit and publish',
    { dualWrite: true, 'hurts.lostEvents': true, 'present.hasBroker': true, ordering: 'per key' },
    'outbox-cdc',
  ],
  [
    'a charge through an outside gateway, with clients that retry',
    {
      'effects.onlyOnce': true,
      'effects.external': true,
      'effects.multiStep': true,
      'retries.byClients': true,
      'transaction.scope': 'external',
      'model.money': true,
    },
    'idempotency-keys',
  ],
  [
    'balances that an auditor wants explained',
    { 'model.money': true, 'audit.needed': true },
    'double-entry-ledger',
  ],
  ['locks and leases', { 'model.configuration': true, 'consistency.need': 'strong' }, 'linearizable'],
  [
    'answers that must not show before their question',
    { 'consistency.need': 'causal', 'model.messages': true },
    'causal',
  ],
];

test.each(situations)('given %s', (_, facts, best) => {
  expect(rankedIds(consistencyPatterns, facts)[0]).toBe(best);
});

test('given an outside system, then two-phase commit is out', () => {
  expect(
    totalOf(pattern('2pc'), { 'effects.external': true, 'transaction.scope': 'services' }),
  ).toBeUndefined();
});

test('given that reads must be current, then eventual consistency is out', () => {
  expect(
    totalOf(pattern('eventual'), { 'consistency.need': 'strong', 'writes.mustAccept': true }),
  ).toBeUndefined();
});

test('given a small load on one node, then no distributed guarantee is advised', () => {
  const ranked = rankedIds(consistencyPatterns, {
    'load.small': true,
    'team.small': true,
    'model.relational': true,
    'transaction.scope': 'database',
    'consistency.need': 'strong',
  });
  expect(ranked[0]).toBe('single-node-acid');
  for (const id of ['external-consistency', '2pc', 'saga', 'single-shard-acid'])
    expect(ranked).not.toContain(id);
});

test('given a write that must be faster than the trip to the region that must survive, then one global order is out', () => {
  const facts = { 'consistency.need': 'external', survive: 'region', 'regions.roundTrip': 0.08 };
  expect(totalOf(pattern('external-consistency'), { ...facts, 'latency.write': 0.01 })).toBeUndefined();
  expect(totalOf(pattern('external-consistency'), { ...facts, 'latency.write': 0.2 })).toBeGreaterThanOrEqual(
    3,
  );
});

test('every source that an entry cites is in the list, and every one of the list is cited', () => {
  const cited = new Set(
    consistencyPatterns.flatMap((one) => [...one.sources, ...one.envelope.map((limit) => limit.source)]),
  );
  expect([...cited].sort()).toEqual(consistencySources.map((source) => source.id).sort());
});
