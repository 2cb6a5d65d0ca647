import type { Pattern } from '../../../contracts/pattern.ts';
import { ACROSS_READS, awaitedAcross, TWO_SITES_READS, twoSites } from '../resilience/two-sites.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, out, rule } from '../rule.ts';
import { MAY_DIVERGE_READS, mayDiverge, NO_LOSS_READS, noLoss } from './signals.ts';

/** One writer that waits for its standby, always. */
export const leaderFollowerSync: Pattern = {
  id: 'leader-follower-sync',
  area: 'replication',
  title: 'One leader, synchronous standby',
  vocabulary: true,
  summary:
    'One leader commits only when its named standby, usually in another zone of the same region, has the write on disk too',
  needs: [],
  excludes: ['multi-leader', 'leaderless-quorum', 'leader-follower-async'],
  complexity: 3,
  rules: [
    rule(
      4,
      ['writes.mustAccept', ...NO_LOSS_READS],
      (facts) => noLoss(facts) && facts.isNot('writes.mustAccept'),
      'nothing may be lost, and refusing a write is better than keeping it in one place only',
    ),
    rule(
      3,
      ['survive', 'hosting', 'regions.count', ...NO_LOSS_READS],
      (facts) =>
        noLoss(facts) &&
        facts.choice('survive') === 'zone' &&
        facts.choice('hosting') === 'cloud' &&
        (facts.number('regions.count') ?? 1) < 2,
      'managed databases sell exactly this: a standby in a second zone, no loss, promotion by the provider',
    ),
    rule(2, NO_LOSS_READS, noLoss, 'no committed write may be lost'),
    rule(
      3,
      [...ACROSS_READS, ...TWO_SITES_READS],
      (facts) => awaitedAcross(facts) && twoSites(facts),
      'nothing may be lost although one of two sites dies: then each commit waits for the other site, however far it is',
    ),
    rule(
      -3,
      ['latency.write', 'latency.target', 'regions.roundTrip'],
      (facts) => {
        const wanted = facts.stated('latency.write') ?? facts.stated('latency.target');
        return wanted !== undefined && wanted < (facts.stated('regions.roundTrip') ?? 0);
      },
      'one round trip between the sites ({regions.roundTrip}) is longer than a write may take',
    ),
    rule(
      2,
      ['hurts.replicaLag', 'consistency.need'],
      (facts) =>
        facts.is('hurts.replicaLag') &&
        ['strong', 'external'].includes(facts.choice('consistency.need') ?? ''),
      'reads from copies must be current, so commits have to wait for the copies that serve them',
    ),
    rule(
      1,
      ['model.money', ...NO_LOSS_READS],
      (facts) => facts.is('model.money') && noLoss(facts),
      'a lost booking costs more than a slower commit',
    ),
    rule(
      1,
      ['team.small', 'team.onCall', ...NO_LOSS_READS],
      (facts) => noLoss(facts) && (facts.is('team.small') || facts.choice('team.onCall') === 'none'),
      'the provider promotes, so nobody has to be awake',
    ),
    onAnyFlag(
      -2,
      ['hurts.unpredictableLatency', 'hurts.grayFailure'],
      'the slowest copy sets the latency of each commit, and a flaky one stops them',
    ),
    onFlag(-2, 'latency.mainGoal', 'each commit waits for the slower of two machines'),
    onChoice(-2, 'survive', ['zone and node'], 'two copies do not survive a zone and one more node'),
    rule(
      -3,
      ['regions.count', 'survive.regionEvacuation', ...ACROSS_READS],
      (facts) =>
        !(awaitedAcross(facts) && facts.choice('survive') === 'region') &&
        (facts.choice('survive') === 'region' ||
          (facts.number('regions.count') ?? 1) > 1 ||
          facts.is('survive.regionEvacuation')),
      'across regions each commit would wait for a long round trip, and a cut would stop writes on both sides',
    ),
    rule(-2, MAY_DIVERGE_READS, mayDiverge, 'copies may lag, so waiting for all of them buys nothing'),
    onFlag(-2, 'loss.recentOk', 'the last writes may be lost'),
    onAnyFlag(
      -2,
      ['writes.concurrentEdits', 'writes.offline'],
      'clients that write at once need an order or a merge',
    ),
    rule(
      -1,
      ['load.small', ...NO_LOSS_READS],
      (facts) => facts.is('load.small') && !noLoss(facts),
      'nothing said asks for more than a plain standby',
    ),
    onRejected('leader-follower-sync', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [
    out(
      ['writes.mustAccept'],
      (facts) => facts.is('writes.mustAccept'),
      'a write is refused whenever a named copy is down',
    ),
  ],
  envelope: [],
  gains: [
    'nothing that was acknowledged is lost with one machine or zone',
    'the standby can be promoted at once, it has everything',
    'reads from the standby can be current',
  ],
  pays: [
    'each commit waits for the slower of the two',
    'a standby that hangs stops all writes until it is thrown out',
    'throwing it out means running without protection until it is back',
  ],
  failsHow: [
    {
      what: 'the standby hangs without dying',
      userEffect: 'every commit stalls',
      mitigation:
        'time out, drop it from the synchronous set with an alarm, keep a third copy to take its place',
    },
    {
      what: 'the leader dies',
      userEffect: 'writes fail until the standby has taken over; nothing is lost',
      mitigation: 'automatic promotion with fencing; clients reconnect and retry with an idempotency key',
    },
    {
      what: 'the two lose sight of each other',
      userEffect: 'one side must stop; with two votes neither knows which',
      mitigation: 'a witness in a third zone that breaks the tie',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'without its copy the leader does not commit; each commit pays the trip to it',
  },
  simplestForm: 'a managed database with a standby in a second zone, promotion by the provider',
  products: ['postgresql', 'mysql', 'sqlserver'],
  sources: ['replication-postgresql-standby', 'replication-rds-multi-az'],
};
