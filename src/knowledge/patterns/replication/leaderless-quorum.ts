import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, out, rule } from '../rule.ts';
import { MAY_DIVERGE_READS, mayDiverge } from './signals.ts';

/** Percentile from which on a promise is about the slowest few, where a quorum that skips them pays. */
const TAIL = 0.999;
/** Bytes and writes a second from which on several nodes take writes anyway. */
const SEVERAL_NODES = { data: 2e12, writes: 20_000 };

/** Any replica takes the write; overlap of quorums gives freshness. */
export const leaderlessQuorum: Pattern = {
  id: 'leaderless-quorum',
  area: 'replication',
  title: 'Leaderless quorums',
  vocabulary: true,
  summary:
    'Each key lives on N replicas; a write is done when W of them have it, a read asks R; R plus W above N makes them overlap. Hinted handoff, read repair and anti-entropy bring absent replicas up to date',
  needs: [],
  excludes: [
    'leader-follower-async',
    'leader-follower-semisync',
    'leader-follower-sync',
    'quorum-storage',
    'external-consistency',
    'serializable',
  ],
  complexity: 6,
  rules: [
    onFlag(
      3,
      'writes.mustAccept',
      'a write must be accepted whichever nodes are down: no leader means nothing to wait for',
    ),
    rule(
      2,
      [
        'conflict.resolution',
        'access.onlyByKey',
        'access.byKey',
        'writes.mustAccept',
        'writes.offline',
        'survive.regionEvacuation',
      ],
      (facts) =>
        ['application merges', 'last wins'].includes(facts.choice('conflict.resolution') ?? '') &&
        (facts.is('access.onlyByKey') ||
          facts.is('access.byKey') ||
          facts.is('writes.mustAccept') ||
          facts.is('survive.regionEvacuation')) &&
        !facts.is('writes.offline'),
      'it is settled what happens when two versions of a record meet',
    ),
    rule(
      2,
      [
        'access.latestOfEntity',
        'writes.appendOnly',
        'data.keptForever',
        'demand.dataAtHorizon',
        'demand.writesPeakAtHorizon',
        ...MAY_DIVERGE_READS,
      ],
      (facts) =>
        facts.is('access.latestOfEntity') &&
        (facts.is('writes.appendOnly') || facts.is('data.keptForever') || mayDiverge(facts)) &&
        ((facts.number('demand.dataAtHorizon') ?? 0) > SEVERAL_NODES.data ||
          (facts.number('demand.writesPeakAtHorizon') ?? 0) > SEVERAL_NODES.writes),
      'appended records of many entities spread over many nodes, and none of them has to be the leader',
    ),
    rule(
      2,
      [
        'survive.regionEvacuation',
        'survive',
        'regions.count',
        'consistency.mustNotConflict',
        ...MAY_DIVERGE_READS,
      ],
      (facts) =>
        (facts.is('survive.regionEvacuation') ||
          (facts.choice('survive') === 'region' && (facts.number('regions.count') ?? 1) > 1)) &&
        mayDiverge(facts) &&
        !facts.is('consistency.mustNotConflict'),
      'each region keeps its own replicas and acknowledges by itself, so a region can be left without a promotion',
    ),
    rule(1, MAY_DIVERGE_READS, mayDiverge, 'a read may miss the latest write for a moment'),
    onFlag(2, 'migration.incremental', 'nodes join one at a time and take their share of the ring'),
    rule(
      1,
      ['transaction.scope', 'access.onlyByKey', 'access.byKey', 'access.latestOfEntity'],
      (facts) =>
        ['none', 'record'].includes(facts.choice('transaction.scope') ?? '') &&
        (facts.is('access.onlyByKey') || facts.is('access.byKey') || facts.is('access.latestOfEntity')),
      'no transaction spans several records',
    ),
    rule(
      1,
      ['latency.percentile', 'latency.target', 'latency.write', 'latency.read'],
      (facts) =>
        (facts.stated('latency.percentile') ?? 0) >= TAIL &&
        (facts.known('latency.target') || facts.known('latency.write') || facts.known('latency.read')),
      'the latency is promised for the slowest few: a quorum does not wait for the slowest replica',
    ),
    rule(
      1,
      ['hurts.failoverSlow', 'hurts.spof', ...MAY_DIVERGE_READS],
      (facts) => (facts.is('hurts.failoverSlow') || facts.is('hurts.spof')) && mayDiverge(facts),
      'there is no primary whose death needs a failover',
    ),
    onChoice(
      -2,
      'transaction.scope',
      ['database', 'entity', 'services'],
      'a quorum covers one key: nothing holds two of them together',
    ),
    onAnyFlag(
      -2,
      ['model.relational', 'access.joins', 'stack.sqlWanted'],
      'joins and constraints have no home here',
    ),
    onAnyFlag(
      -2,
      ['model.money', 'consistency.isolationMatters', 'hurts.anomalies'],
      'concurrent versions of one record would have to be settled in code',
    ),
    onAnyFlag(
      -3,
      ['writes.concurrentEdits', 'writes.hotRows'],
      'many writers of one object need one order, and a quorum gives none',
    ),
    onFlag(-2, 'edge.needed', 'a site that is cut off alone holds no quorum'),
    onFlag(-2, 'load.small', 'the load needs no cluster'),
    onAnyFlag(
      -1,
      ['team.small', 'simplicity.valued'],
      'repair, compaction and tombstones have to be watched',
    ),
    onAnyFlag(-1, ['present.worksWell', 'present.headroom'], 'what runs there works'),
    onRejected('leaderless-quorum', ['cassandra', 'scylladb', 'riak'], 'it was tried here and rejected'),
  ],
  ruleOuts: [
    out(
      ['consistency.need'],
      (facts) => ['strong', 'external'].includes(facts.choice('consistency.need') ?? ''),
      'overlapping quorums are not linearizable: a read may see a write that a later read misses',
    ),
    out(
      ['consistency.mustNotConflict', 'writes.mustAccept'],
      (facts) => facts.is('consistency.mustNotConflict') && !facts.is('writes.mustAccept'),
      'two coordinators can accept writes that break the invariant together',
    ),
  ],
  envelope: [],
  gains: [
    'reads and writes go on while replicas are down, with no failover to wait for',
    'the slowest replica does not set the latency',
    'N, R and W are chosen by need, for each request if wanted',
    'nodes are added one at a time (consistent hashing, virtual nodes)',
  ],
  pays: [
    'conflicting versions (siblings) that the application or a clock must settle',
    'each value is stored and written N times',
    'repair and tombstones as a standing chore; a deleted value can come back when repair is late',
    'no transactions, no joins, no uniqueness',
  ],
  failsHow: [
    {
      what: 'two writes of one key meet on different coordinators',
      userEffect: 'an older version or two versions are read (a deleted item is back in the cart)',
      mitigation:
        'version vectors and a merge in the application, or last writer wins where losing one is fine',
    },
    {
      what: 'a replica was down longer than hints are kept',
      userEffect: 'stale reads at low R until it is repaired',
      mitigation: 'scheduled anti-entropy repair, read repair, replace the node instead of waiting',
    },
    {
      what: 'a hot partition: one key gets most of the requests',
      userEffect: 'its N replicas time out while others idle',
      mitigation: 'split the key into buckets, coalesce requests, cache in front',
    },
    {
      what: 'many tombstones in one partition',
      userEffect: 'reads slow down or fail, pauses in garbage collection',
      mitigation: 'time-bucketed partitions, expiry of whole buckets, no queues in the store',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'with small R and W every reachable side goes on; with R plus W above N the minority side stops for those keys',
  },
  simplestForm: 'three replicas in three zones, W and R of two, one managed cluster, one table by key',
  products: ['cassandra', 'scylladb', 'dynamodb', 'riak'],
  sources: ['replication-cassandra-dynamo', 'replication-pbs', 'replication-ddia'],
};
