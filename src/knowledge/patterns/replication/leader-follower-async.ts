import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, out, rule } from '../rule.ts';
import { NO_LOSS_READS, noLoss, SOME_LOSS_READS, someLossOk } from './signals.ts';

/** One writer, followers a moment behind. */
export const leaderFollowerAsync: Pattern = {
  id: 'leader-follower-async',
  area: 'replication',
  title: 'One leader, asynchronous followers',
  vocabulary: true,
  summary:
    'One leader takes all writes and commits alone; followers replay its log a moment later and serve reads or stand by',
  needs: [],
  excludes: ['multi-leader', 'leaderless-quorum'],
  complexity: 2,
  rules: [
    rule(3, SOME_LOSS_READS, someLossOk, 'the last moments of writes may be lost when the leader dies'),
    onAnyFlag(
      2,
      ['load.readMostly', 'hurts.readCeiling'],
      'reads far outnumber writes, and each follower adds read capacity without slowing a commit',
    ),
    onChoice(2, 'present.database', ['replicas'], 'followers of this kind already run there'),
    onFlag(1, 'selfHosted.shipped', 'a small installation runs the same engine without any follower'),
    onFlag(1, 'hurts.analyticsOnPrimary', 'a follower takes reports off the leader'),
    onFlag(1, 'consistency.staleOk', 'a read may be a little old'),
    onChoice(1, 'consistency.need', ['eventual'], 'copies may lag as long as they converge'),
    onAnyFlag(
      1,
      ['team.small', 'simplicity.valued'],
      'it is the default of every ordinary database and the one most people know how to run',
    ),
    onAnyFlag(1, ['load.small', 'present.worksWell', 'present.headroom'], 'nothing stronger is asked for'),
    rule(
      1,
      ['present.biggerBox', 'asked.hardware', ...NO_LOSS_READS],
      (facts) => (facts.is('present.biggerBox') || facts.is('asked.hardware')) && !noLoss(facts),
      'a larger machine with followers keeps the topology as it is',
    ),
    rule(
      1,
      ['survive', 'regions.count', ...NO_LOSS_READS],
      (facts) =>
        (facts.choice('survive') === 'region' || (facts.number('regions.count') ?? 1) > 1) && !noLoss(facts),
      'a follower in another site costs no commit latency',
    ),
    onFlag(-1, 'hurts.replicaLag', 'stale reads from followers already cause bugs, and lag is inherent here'),
    onAnyFlag(
      -2,
      ['hurts.splitBrain', 'hurts.dataLoss'],
      'promoting a follower drops what it had not received, and the old leader may go on taking writes',
    ),
    onFlag(-2, 'writes.mustAccept', 'writes stop while a new leader is found'),
    onFlag(-2, 'writes.fromManyRegions', 'every write travels to the one leader'),
    onFlag(
      -2,
      'survive.regionEvacuation',
      'moving the writers out of a region means a promotion, and another on the way back',
    ),
    onChoice(-2, 'consistency.need', ['external', 'strong'], 'a follower answers with the past'),
    onAnyFlag(
      -2,
      ['writes.concurrentEdits', 'writes.offline'],
      'clients that write at once need an order or a merge, not a copy',
    ),
    onRejected('leader-follower-async', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [
    out(
      NO_LOSS_READS,
      noLoss,
      'a write acknowledged by the leader alone dies with it, and no committed write may be lost',
    ),
  ],
  envelope: [],
  gains: [
    'commit latency of a single node',
    'read capacity that grows with each follower',
    'a warm copy for failover, backups and reports',
  ],
  pays: [
    'writes since the last shipped log position are lost in a failover',
    'reads from followers lag: a user may not see what was just written',
    'one leader is still the ceiling for writes and for connections (a pool in front)',
  ],
  failsHow: [
    {
      what: 'the leader dies before its last log records were shipped',
      userEffect: 'the last acknowledged writes vanish; ids may be handed out again',
      mitigation:
        'watch lag in bytes and seconds, promote the follower with the highest log position, reconcile from the old disk',
    },
    {
      what: 'a follower falls behind (long query, slow disk, bulk load)',
      userEffect: 'old data on pages served from it',
      mitigation:
        'take it out of the read pool above a lag limit, send reads after a write to the leader for a while',
    },
    {
      what: 'the old leader comes back and both take writes (split brain)',
      userEffect: 'two histories that nobody can merge',
      mitigation:
        'fence the old leader (power, network, lease) before promotion; one place decides who leads',
    },
    {
      what: 'a replication slot keeps the log for a follower that is gone',
      userEffect: 'the disk of the leader fills and writes stop',
      mitigation: 'limit what a slot may keep and page on slot age',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PA/EL',
    says: 'the leader answers without waiting for anyone; a promoted follower may lack the latest writes',
  },
  simplestForm:
    'one leader and one follower in another zone by streaming replication, promotion by a runbook that fences first',
  products: ['postgresql', 'mysql', 'redis', 'mongodb', 'sqlite'],
  sources: ['replication-postgresql-standby', 'replication-ddia'],
};
