import { expect, test } from '@jest/globals';
import { replicationPatterns } from '../../src/knowledge/patterns/replication/all.ts';
import { replicationSources } from '../../src/knowledge/sources/replication.ts';
import { describePatterns, rankedIds, totalOf } from '../support/pattern-checks.ts';
import type { Given } from '../support/recording-view.ts';

describePatterns('replication', replicationPatterns, replicationSources, [
  'leader-follower-async',
  'leader-follower-semisync',
  'leader-follower-sync',
  'quorum-storage',
  'multi-leader',
  'leaderless-quorum',
  'per-record-leader',
  'consensus-raft-paxos',
  'crdt',
  'last-writer-wins',
  'central-sequencer',
]);

const pattern = (id: string) => {
  const found = replicationPatterns.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no pattern ${id}`);
  return found;
};

/** Facts of typical situations, and the way of keeping copies that an expert would start from. */
const situations: readonly (readonly [given: string, facts: Given, best: string])[] = [
  [
    'reads outgrow one machine, stale reads are fine, a few seconds may be lost',
    { 'hurts.readCeiling': true, 'consistency.staleOk': true, 'availability.rpo': 5, 'team.small': true },
    'leader-follower-async',
  ],
  [
    'a failover that is slow and lossy, over several sites, on the engine that is there',
    {
      'present.products': ['mysql'],
      'present.database': 'replicas',
      'hurts.failoverSlow': true,
      'hurts.splitBrain': true,
      'loss.none': true,
      'availability.rto': 30,
      survive: 'region',
      'regions.count': 3,
      'stack.vendorUnwanted': true,
    },
    'leader-follower-semisync',
  ],
  [
    'no loss when a zone dies, in the cloud, and nobody awake at night',
    { 'loss.none': true, survive: 'zone', hosting: 'cloud', 'team.onCall': 'none', 'regions.count': 1 },
    'leader-follower-sync',
  ],
  [
    'one writer, and a zone with one more node may be lost',
    {
      survive: 'zone and node',
      'zones.count': 3,
      'loss.none': true,
      'hurts.unpredictableLatency': true,
      'model.relational': true,
    },
    'quorum-storage',
  ],
  [
    'branches behind bad lines that must go on writing, the newest change may win',
    {
      'writes.fromManyRegions': true,
      'writes.mustAccept': true,
      'edge.needed': true,
      'conflict.resolution': 'last wins',
      'regions.count': 40,
    },
    'multi-leader',
  ],
  [
    'values by key that must take writes whatever is down, and can be merged',
    {
      'writes.mustAccept': true,
      'access.onlyByKey': true,
      'conflict.resolution': 'application merges',
      'migration.incremental': true,
      'consistency.need': 'eventual',
    },
    'leaderless-quorum',
  ],
  [
    'two regions that can be left at once, seconds of staleness and a lost last write are fine',
    {
      'survive.regionEvacuation': true,
      survive: 'region',
      'regions.wanted': true,
      'consistency.staleOk': true,
      'loss.recentOk': true,
      'conflict.resolution': 'last wins',
    },
    'leaderless-quorum',
  ],
  [
    'records with a home on one of several continents, in order everywhere',
    {
      'writes.homeRegion': true,
      'writes.fromManyRegions': true,
      'users.global': true,
      'regions.count': 4,
      ordering: 'per key',
    },
    'per-record-leader',
  ],
  [
    'locks, leases and membership',
    { 'model.configuration': true, 'consistency.need': 'strong', survive: 'zone' },
    'consensus-raft-paxos',
  ],
  [
    'ACID data of a whole company that must outlive a region',
    {
      'transaction.scope': 'database',
      survive: 'region',
      'availability.target': 0.99999,
      'consistency.need': 'external',
      'regions.count': 3,
    },
    'consensus-raft-paxos',
  ],
  [
    'notes edited on planes by clients that sync with each other',
    {
      'writes.offline': true,
      'writes.concurrentEdits': true,
      'writes.throughServer': false,
      'conflict.resolution': 'converge by itself',
      'model.text': true,
    },
    'crdt',
  ],
  [
    'a board of objects edited by many through one server',
    {
      'writes.concurrentEdits': true,
      'writes.throughServer': true,
      'model.sharedDocument': true,
      'model.tree': true,
      'latency.interactive': true,
      'data.fitsMemory': true,
    },
    'central-sequencer',
  ],
  [
    'parties that do not trust each other',
    { byzantine: true, 'audit.needed': true },
    'byzantine-fault-tolerance',
  ],
];

test.each(situations)('given %s', (_, facts, best) => {
  expect(rankedIds(replicationPatterns, facts)[0]).toBe(best);
});

test('given that no committed write may be lost, then asynchronous followers are out', () => {
  expect(
    totalOf(pattern('leader-follower-async'), { 'loss.none': true, 'hurts.readCeiling': true }),
  ).toBeUndefined();
});

test('given an invariant that must never break, then nothing that takes writes in two places is left', () => {
  const facts = { 'consistency.mustNotConflict': true, 'writes.fromManyRegions': true, survive: 'region' };
  for (const id of ['multi-leader', 'leaderless-quorum', 'last-writer-wins'])
    expect(totalOf(pattern(id), facts)).toBeUndefined();
});

test('given one team, one region and a small load, then no voting and no second leader', () => {
  const ranked = rankedIds(replicationPatterns, {
    'load.small': true,
    'team.small': true,
    'simplicity.valued': true,
    'regions.count': 1,
    survive: 'node',
  });
  expect(ranked).not.toContain('consensus-raft-paxos');
  expect(ranked).not.toContain('multi-leader');
  expect(ranked).not.toContain('leaderless-quorum');
});

test('given two sites only, then a vote between them loses its appeal', () => {
  const facts = { 'loss.none': true, 'availability.rto': 60, survive: 'region' };
  const consensus = pattern('consensus-raft-paxos');
  expect(totalOf(consensus, { ...facts, 'regions.count': 2 })).toBeLessThan(
    totalOf(consensus, { ...facts, 'regions.count': 3 }) ?? 0,
  );
});

test('every source that an entry cites is in the list, and every one of the list is cited', () => {
  const cited = new Set(
    replicationPatterns.flatMap((one) => [...one.sources, ...one.envelope.map((limit) => limit.source)]),
  );
  expect([...cited].sort()).toEqual(replicationSources.map((source) => source.id).sort());
});
