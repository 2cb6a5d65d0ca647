import type { Pattern } from '../../../contracts/pattern.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from '../partitioning/one-node.ts';
import { MAY_DIVERGE_READS, mayDiverge } from '../replication/signals.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, out, rule } from '../rule.ts';

/** One real-time order for the whole database. */
export const externalConsistency: Pattern = {
  id: 'external-consistency',
  area: 'consistency',
  title: 'External consistency (strict serializable)',
  vocabulary: true,
  summary:
    'All transactions of the whole database get timestamps in one order that agrees with real time (bounded clocks such as TrueTime, or one timestamp oracle): if one ends before another begins, everyone sees them so, on any shard and in any region',
  needs: [['distributed-sql', 'consensus-raft-paxos', 'relational-single-node']],
  excludes: ['eventual', 'leaderless-quorum', 'multi-leader', 'last-writer-wins'],
  complexity: 6,
  rules: [
    onChoice(3, 'consistency.need', ['external'], 'one global order across the whole database is required'),
    rule(
      3,
      ['hurts.anomalies', 'consistency.isolationMatters', 'transaction.scope', ...OUTGROWN_READS],
      (facts) =>
        (facts.is('hurts.anomalies') || facts.is('consistency.isolationMatters')) &&
        facts.choice('transaction.scope') === 'database' &&
        outgrown(facts),
      'transactions over any rows of many nodes, and anomalies have cost dearly',
    ),
    rule(
      2,
      ['consistency.need', 'transaction.scope', 'regions.count', 'survive', ...OUTGROWN_READS],
      (facts) =>
        facts.choice('consistency.need') === 'strong' &&
        facts.choice('transaction.scope') === 'database' &&
        ((facts.number('regions.count') ?? 1) > 1 || facts.choice('survive') === 'region' || outgrown(facts)),
      'strong reads and transactions over any rows must hold across nodes or regions',
    ),
    rule(
      2,
      ['hurts.crossShard', 'stack.sqlWanted', 'transaction.scope'],
      (facts) =>
        facts.is('hurts.crossShard') &&
        (facts.is('stack.sqlWanted') || facts.choice('transaction.scope') === 'database'),
      'work across shards must become ordinary transactions again',
    ),
    rule(
      1,
      ['model.permissions', 'access.permissionChecks', 'users.global'],
      (facts) =>
        (facts.is('model.permissions') || facts.is('access.permissionChecks')) && facts.is('users.global'),
      'a change of permissions must order before what it should protect, everywhere',
    ),
    rule(-3, MAY_DIVERGE_READS, mayDiverge, 'stale reads are fine'),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'one node has one order already'),
    onFlag(-2, 'latency.mainGoal', 'commits wait for a majority and for the uncertainty of clocks'),
    onAnyFlag(
      -2,
      ['writes.concurrentEdits', 'writes.offline'],
      'clients write without waiting for each other',
    ),
    onAnyFlag(-1, ['team.small', 'simplicity.valued'], 'a distributed database is a system to learn'),
    onChoice(
      -1,
      'transaction.scope',
      ['none', 'record', 'entity'],
      'transactions stay small, so order within each suffices',
    ),
    onRejected(
      'external-consistency',
      ['spanner', 'cockroachdb'],
      'it, or a product that gives it, was rejected here',
    ),
  ],
  ruleOuts: [
    out(
      ['writes.mustAccept', 'consistency.need'],
      (facts) => facts.is('writes.mustAccept') && facts.choice('consistency.need') !== 'external',
      'the minority side of a cut refuses writes',
    ),
    out(
      ['latency.write', 'regions.roundTrip', 'survive'],
      (facts) =>
        facts.choice('survive') === 'region' &&
        (facts.stated('latency.write') ?? Number.POSITIVE_INFINITY) <
          (facts.stated('regions.roundTrip') ?? 0) / 2,
      'a commit that survives a region needs a round trip to another ({regions.roundTrip}), and the write latency wanted is {latency.write}',
    ),
  ],
  envelope: [],
  gains: [
    'the behaviour of a single machine at any size',
    'consistent reads at a timestamp across all shards without locks',
    'no anomaly left for applications',
  ],
  pays: [
    'commit latency: a majority, two phases across shards, and a wait for clock uncertainty',
    'bounded clocks, or a single source of timestamps',
    'transactions that contend abort or wait over the network',
  ],
  failsHow: [
    {
      what: 'a clock drifts beyond its stated bound',
      userEffect: 'stale reads, silently',
      mitigation: 'nodes that stop when their clock is in doubt, monitoring of offsets',
    },
    {
      what: 'the leader of a range is in a far region',
      userEffect: 'slow commits for its users',
      mitigation:
        'place leaders near writers, a hierarchical schema (interleaved, co-located) for what commits together, batching',
    },
    {
      what: 'long transactions meet',
      userEffect: 'aborts and retries',
      mitigation: 'short transactions, reads at a timestamp in the past where allowed',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'the side with a majority goes on, and each commit pays for the order',
  },
  simplestForm:
    'a managed distributed SQL database in one region with three zones; more regions only when one must be survived',
  products: ['spanner', 'foundationdb', 'cockroachdb', 'yugabytedb'],
  sources: ['consistency-spanner-external', 'consistency-jepsen', 'consistency-pacelc'],
};
