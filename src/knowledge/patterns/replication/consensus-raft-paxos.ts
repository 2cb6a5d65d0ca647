import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { answeredFromCopies, oftenReads } from '../streaming/local-snapshot.ts';
import {
  automaticFailoverWanted,
  FAILOVER_READS,
  MAY_DIVERGE_READS,
  mayDiverge,
  NO_LOSS_READS,
  noLoss,
} from './signals.ts';

/** Promised availability from which on a person cannot be part of a failover. */
const FOUR_NINES = 0.9999;
/** Seconds within which an election inside the group is over and a controller outside it is hardly done deciding. */
const ELECTION = 15;
/** Least number of sites of which one can be lost and a majority remains. */
const MAJORITY_SITES = 3;

/** A replicated log that a majority agrees on. */
export const consensusRaftPaxos: Pattern = {
  id: 'consensus-raft-paxos',
  area: 'replication',
  title: 'Consensus (Raft, Paxos, ZAB)',
  vocabulary: true,
  summary:
    'A majority of replicas agrees on one log: an entry is committed when most have it, and a new leader needs votes of a majority in a higher term, so two leaders can never both commit',
  needs: [],
  excludes: ['multi-leader', 'leaderless-quorum', 'last-writer-wins'],
  complexity: 5,
  rules: [
    onFlag(
      3,
      'model.configuration',
      'small critical metadata such as locks, leases and membership: what consensus stores exist for',
    ),
    rule(
      2,
      [...FAILOVER_READS, ...NO_LOSS_READS],
      (facts) => noLoss(facts) && automaticFailoverWanted(facts),
      'failover must be automatic and lose nothing: a majority decides both',
    ),
    rule(
      1,
      ['availability.rto', 'hurts.failoverSlow', ...NO_LOSS_READS],
      (facts) =>
        noLoss(facts) &&
        facts.is('hurts.failoverSlow') &&
        (facts.stated('availability.rto') ?? Number.POSITIVE_INFINITY) <= ELECTION,
      'it must be over within {availability.rto}, which is the time of an election and not of a controller outside',
    ),
    rule(
      -4,
      ['model.configuration', 'hurts.splitBrain', ...oftenReads],
      (facts) =>
        answeredFromCopies(facts) && facts.is('model.configuration') && !facts.is('hurts.splitBrain'),
      'readers answer from copies that may be a moment old, so only the few changes need one order, and a primary gives that',
    ),
    onFlag(2, 'hurts.splitBrain', 'two primaries at once: a majority vote allows only one'),
    rule(
      2,
      ['consistency.need', 'survive', 'regions.count'],
      (facts) =>
        ['strong', 'external'].includes(facts.choice('consistency.need') ?? '') &&
        (['zone', 'zone and node', 'region'].includes(facts.choice('survive') ?? '') ||
          (facts.number('regions.count') ?? 1) > 1),
      'reads must be current although a site may be lost',
    ),
    rule(
      3,
      ['transaction.scope', 'survive', 'consistency.need'],
      (facts) =>
        (facts.choice('transaction.scope') === 'database' ||
          facts.choice('consistency.need') === 'external') &&
        facts.choice('survive') === 'region',
      'ACID data must outlive a region without a promotion by hand',
    ),
    rule(
      1,
      ['availability.target', 'consistency.need', 'consistency.mustNotConflict', ...NO_LOSS_READS],
      (facts) =>
        (facts.stated('availability.target') ?? 0) >= FOUR_NINES &&
        (noLoss(facts) ||
          facts.is('consistency.mustNotConflict') ||
          ['strong', 'external'].includes(facts.choice('consistency.need') ?? '')),
      'the availability promised ({availability.target}) leaves no time for a person to decide who leads',
    ),
    rule(
      1,
      ['consistency.mustNotConflict', 'survive'],
      (facts) =>
        facts.is('consistency.mustNotConflict') &&
        ['zone', 'zone and node', 'region'].includes(facts.choice('survive') ?? ''),
      'the invariant must hold through the loss of a site',
    ),
    onFlag(
      1,
      'hurts.failoverSlow',
      'whoever decides on a failover must itself survive: a small group with a majority does',
    ),
    onFlag(-3, 'writes.mustAccept', 'the minority side of a cut refuses writes'),
    rule(-2, MAY_DIVERGE_READS, mayDiverge, 'copies may lag, so a vote on each write is not needed'),
    onAnyFlag(
      -3,
      ['writes.concurrentEdits', 'writes.offline'],
      'a vote on each edit is far slower than what people feel',
    ),
    onFlag(-2, 'loss.recentOk', 'the last writes may be lost'),
    rule(
      -2,
      ['regions.count', 'survive'],
      (facts) =>
        (facts.stated('regions.count') ?? Number.POSITIVE_INFINITY) < MAJORITY_SITES &&
        facts.choice('survive') === 'region',
      'of two sites neither is a majority: it takes a third for the vote',
    ),
    rule(
      -2,
      ['load.small', 'present.headroom', 'present.worksWell', 'model.configuration'],
      (facts) =>
        (facts.is('load.small') || facts.is('present.headroom') || facts.is('present.worksWell')) &&
        !facts.is('model.configuration'),
      'one node with a standby serves this',
    ),
    rule(
      -1,
      ['team.small', 'simplicity.valued', 'model.configuration'],
      (facts) =>
        (facts.is('team.small') || facts.is('simplicity.valued')) && !facts.is('model.configuration'),
      'three to five voting members are more to run than a standby',
    ),
    onFlag(-1, 'latency.mainGoal', 'each commit waits for a majority'),
    onChoice(-1, 'survive', ['node'], 'a standby survives one machine as well'),
    onRejected('consensus-raft-paxos', ['etcd', 'zookeeper', 'consul'], 'it was tried here and rejected'),
  ],
  ruleOuts: [],
  envelope: [
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'commits a second through one group (one leader)',
      carries: [10_000, 44_000],
      unit: '1/s',
      per: 'partition',
      parts: 'groups',
      source: 'replication-etcd-performance',
    },
  ],
  gains: [
    'no committed entry is lost while a majority lives',
    'election of a new leader within seconds, without a person and without split brain',
    'linearizable reads and writes of each group',
  ],
  pays: [
    'a round trip to a majority in each commit, across regions if the members are there',
    'an odd number of members in as many failure domains; two sites are not enough',
    'without a majority nothing is written, however healthy the rest is',
    'all writes of a group pass its leader: scale comes from many groups',
  ],
  failsHow: [
    {
      what: 'the leader dies or stalls (slow disk, long pause)',
      userEffect: 'writes pause for an election time-out',
      mitigation: 'time-outs well above the round trip, fast disks for the log, pre-vote',
    },
    {
      what: 'a majority is lost',
      userEffect: 'no writes and no fresh reads',
      mitigation: 'members in three failure domains, a tried runbook for restoring from a snapshot',
    },
    {
      what: 'a member comes back with an old disk or a broken log',
      userEffect: 'none, if it is caught; else committed entries can be forgotten',
      mitigation: 'checksums, remove and add it as a learner instead of restarting it',
    },
    {
      what: 'a client that holds a lease is paused and wakes after it has expired',
      userEffect: 'two workers do the same thing',
      mitigation: 'fencing tokens that the resource checks',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'the side with a majority goes on, the other stops; each commit waits for a majority',
  },
  simplestForm:
    'three members of an existing implementation (etcd, Consul, or a database with built-in Raft) in three zones; never one of your own',
  products: ['etcd', 'cockroachdb', 'spanner', 'yugabytedb', 'tidb', 'zookeeper', 'consul'],
  sources: [
    'replication-raft',
    'replication-etcd-performance',
    'replication-paxos-simple',
    'replication-zab',
  ],
};
