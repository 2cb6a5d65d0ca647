import { describe, expect, test } from '@jest/globals';
import { resiliencePatterns } from '../../src/knowledge/patterns/resilience/all.ts';
import { resilienceSources } from '../../src/knowledge/sources/resilience.ts';
import { streamingSources } from '../../src/knowledge/sources/streaming.ts';
import { describePatterns, rankedIds, totalOf } from '../support/pattern-checks.ts';

describePatterns('resilience', resiliencePatterns, resilienceSources, [
  'hot-standby',
  'multi-az',
  'active-passive-region',
  'active-active-region',
  'cells',
  'shuffle-sharding',
  'bulkhead',
  'degraded-standin',
  'chaos-testing',
]);

describe('failures and overload', () => {
  test('cite only known sources', () => {
    const known = new Set([...resilienceSources, ...streamingSources].map((source) => source.id));
    for (const pattern of resiliencePatterns) for (const id of pattern.sources) expect(known).toContain(id);
  });

  test.each([
    [
      'one machine that works well and is alone',
      { survive: 'node', 'hurts.spof': true, 'present.database': 'single node', 'present.worksWell': true },
      'hot-standby',
    ],
    ['the loss of a zone', { survive: 'zone', 'availability.target': 0.9995 }, 'multi-az'],
    [
      'the loss of a region under an invariant, with time to switch',
      { survive: 'region', 'consistency.mustNotConflict': true, 'availability.rto': 3600 },
      'active-passive-region',
    ],
    [
      'evacuation of a region within minutes, stale reads are fine',
      {
        survive: 'region',
        'survive.regionEvacuation': true,
        'hurts.regionOutage': true,
        'consistency.staleOk': true,
        'availability.target': 0.9999,
        'cost.matters': true,
      },
      'active-active-region',
    ],
    [
      'one flaky zone that hurt everybody, and a second region under discussion',
      {
        'survive.zoneDrain': true,
        'hurts.grayFailure': true,
        'fanout.callsPerRequest': 300,
        'availability.target': 0.9999,
        'regions.wanted': true,
      },
      'cells',
    ],
    [
      'tenants on shards that share everything else',
      {
        'blastRadius.limit': true,
        'hurts.noisyNeighbour': true,
        'query.locality': 'one tenant',
        'tenants.count': 500_000,
        'present.database': 'sharded',
        'load.spiky': true,
      },
      'cells',
    ],
    [
      'floods at single customers of a read-only service, too many customers for a pool each',
      {
        'blastRadius.limit': true,
        'hurts.noisyNeighbour': true,
        'tenants.count': 2_000_000,
        'load.readMostly': true,
        'retries.byClients': true,
        'cost.matters': true,
      },
      'shuffle-sharding',
    ],
    [
      'one slow partner that delays the others',
      { 'hurts.headOfLine': true, 'consumers.slowIsolated': true, 'effects.external': true },
      'bulkhead',
    ],
    [
      'a few functions that must go on when a bad change takes the rest down',
      { criticalSubset: true, 'hurts.badDeploy': true, 'cost.matters': true },
      'degraded-standin',
    ],
    ['proof that recovery works', { 'drills.wanted': true, 'hurts.failoverSlow': true }, 'chaos-testing'],
    [
      'a rush on few seats',
      { 'load.spiky': true, 'writes.hotRows': true, 'hurts.lockContention': true, 'demand.seats': 60_000 },
      'waiting-room',
    ],
    ['data that was lost', { 'hurts.dataLoss': true, 'loss.none': true }, 'backup-and-restore-drill'],
  ])('%s', (_, given, best) => {
    expect(rankedIds(resiliencePatterns, given)[0]).toBe(best);
  });

  test('a second region is no answer to a sick zone', () => {
    const given = { 'survive.zoneDrain': true, 'hurts.grayFailure': true, 'regions.wanted': true };
    expect(rankedIds(resiliencePatterns, given)).not.toContain('active-active-region');
    expect(rankedIds(resiliencePatterns, given)).not.toContain('active-passive-region');
  });

  test('a standby in the same site is ruled out where a region must be survived', () => {
    const standby = resiliencePatterns.find((pattern) => pattern.id === 'hot-standby');
    expect(standby && totalOf(standby, { survive: 'region' })).toBeUndefined();
  });

  test('a small internal tool gets neither cells nor regions', () => {
    const given = {
      'load.small': true,
      'team.small': true,
      'simplicity.valued': true,
      'regions.wanted': true,
      'blastRadius.limit': true,
    };
    for (const heavy of ['cells', 'shuffle-sharding', 'active-active-region', 'active-passive-region'])
      expect(rankedIds(resiliencePatterns, given)).not.toContain(heavy);
  });

  test.each([
    ['load-shedding', { 'load.spiky': true, criticalSubset: true, 'retries.byClients': true }],
    ['circuit-breaker', { 'fanout.callsPerRequest': 30, 'effects.external': true, 'hurts.headOfLine': true }],
    ['backpressure', { 'load.spiky': true, 'events.exist': true, 'loss.none': true }],
    ['zone-drain', { 'survive.zoneDrain': true, 'hurts.grayFailure': true }],
  ])('%s comes up when it is needed', (id, given) => {
    expect(rankedIds(resiliencePatterns, given)).toContain(id);
  });
});
