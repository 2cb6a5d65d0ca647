import type { Pattern } from '../../../contracts/pattern.ts';
import { WRITER_OUTGROWN_READS, writerOutgrown } from '../partitioning/one-node.ts';
import { ACROSS_READS, awaitedAcross, TWO_SITES_READS, twoSites } from '../resilience/two-sites.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { automaticFailoverWanted, FAILOVER_READS, NO_LOSS_READS, noLoss } from './signals.ts';

/** Round trip in seconds above which waiting for a copy in the other region is felt in each commit. */
const FAR = 0.02;

/** One writer that waits for one of its followers. */
export const leaderFollowerSemisync: Pattern = {
  id: 'leader-follower-semisync',
  area: 'replication',
  title: 'One leader, semi-synchronous followers',
  vocabulary: true,
  summary:
    'One leader commits only after at least one follower has the log record; the rest follow asynchronously, and promotion takes a follower that acknowledged',
  needs: [],
  excludes: ['multi-leader', 'leaderless-quorum', 'leader-follower-sync', 'leader-follower-async'],
  complexity: 3,
  rules: [
    rule(
      -3,
      ['writes.mustAccept', ...NO_LOSS_READS],
      (facts) => noLoss(facts) && facts.isNot('writes.mustAccept'),
      'a fallback to one copy is not wanted: rather no write than a single copy',
    ),
    rule(3, NO_LOSS_READS, noLoss, 'an acknowledged write must survive the loss of the leader'),
    rule(
      2,
      FAILOVER_READS,
      automaticFailoverWanted,
      'a promotion without a person needs a follower that is known to hold every committed write',
    ),
    onFlag(2, 'hurts.dataLoss', 'writes were lost with a leader before'),
    rule(
      1,
      ['hurts.splitBrain', 'writes.mustAccept'],
      (facts) => facts.is('hurts.splitBrain') && !facts.is('writes.mustAccept'),
      'a cut-off leader that gets no acknowledgement stops committing, which narrows split brain',
    ),
    rule(
      1,
      [
        'present.database',
        'present.products',
        'hurts.failoverSlow',
        'hurts.dataLoss',
        'hurts.splitBrain',
        ...NO_LOSS_READS,
      ],
      (facts) =>
        (noLoss(facts) ||
          facts.is('hurts.failoverSlow') ||
          facts.is('hurts.dataLoss') ||
          facts.is('hurts.splitBrain')) &&
        (['single node', 'replicas', 'split', 'sharded'].includes(facts.choice('present.database') ?? '') ||
          facts
            .set('present.products')
            .some((product) => ['mysql', 'mariadb', 'postgresql', 'vitess', 'sqlserver'].includes(product))),
      'it is a setting of the leaders and followers that run there',
    ),
    rule(
      -2,
      ['transaction.scope', ...WRITER_OUTGROWN_READS],
      (facts) => facts.choice('transaction.scope') === 'database' && writerOutgrown(facts),
      'transactions reach over many leaders, and nothing here holds these together',
    ),
    rule(
      1,
      ['model.money', 'consistency.mustNotConflict', 'writes.mustAccept'],
      (facts) =>
        (facts.is('model.money') || facts.is('consistency.mustNotConflict')) &&
        !facts.is('writes.mustAccept'),
      'one leader keeps the invariant and a second copy keeps the proof',
    ),
    rule(
      1,
      ['survive', 'writes.mustAccept', 'writes.fromManyRegions'],
      (facts) =>
        ['zone', 'region'].includes(facts.choice('survive') ?? '') &&
        !facts.is('writes.mustAccept') &&
        !facts.is('writes.fromManyRegions'),
      'one acknowledging follower in another failure domain is the least that survives the loss of one',
    ),
    rule(
      -4,
      [...ACROSS_READS, ...TWO_SITES_READS],
      (facts) => awaitedAcross(facts) && twoSites(facts),
      'with one other site there is one copy to wait for, and to go on without it is to lose what only one site has',
    ),
    onFlag(1, 'stack.vendorUnwanted', 'it needs nothing beyond the engine and a promotion tool'),
    rule(
      -2,
      ['loss.recentOk', 'loss.none'],
      (facts) => facts.is('loss.recentOk') && !facts.is('loss.none'),
      'the last writes may be lost, so waiting for a follower buys nothing',
    ),
    onFlag(-3, 'writes.mustAccept', 'writes stop while no follower answers or no leader is known'),
    onFlag(-2, 'writes.fromManyRegions', 'every write travels to the one leader and back'),
    onAnyFlag(
      -2,
      ['writes.concurrentEdits', 'writes.offline'],
      'clients that write at once need an order or a merge, not a copy',
    ),
    onChoice(-2, 'consistency.need', ['external'], 'the order of commits ends at the border of one leader'),
    onChoice(
      -2,
      'survive',
      ['zone and node'],
      'after a zone and one more node no acknowledging copy may be left',
    ),
    rule(
      -1,
      ['latency.write', 'regions.roundTrip'],
      (facts) =>
        (facts.stated('regions.roundTrip') ?? 0) > FAR &&
        (facts.stated('latency.write') ?? Number.POSITIVE_INFINITY) <
          (facts.stated('regions.roundTrip') ?? 0),
      'a copy in the other region costs more than the write latency wanted ({latency.write})',
    ),
    rule(
      -1,
      ['load.small', ...NO_LOSS_READS],
      (facts) => facts.is('load.small') && !noLoss(facts),
      'nothing said asks for more than a plain standby',
    ),
    onRejected('leader-follower-semisync', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a committed write is on two machines before the client hears of it',
    'the death of one slow follower does not stop commits: any acknowledging one will do',
    'promotion is safe and can be automatic',
  ],
  pays: [
    'a network round trip to the nearest follower in each commit',
    'a choice for the day no follower answers: block writes, or fall back to asynchronous and risk loss',
    'a failover controller (its own decision by consensus), fencing and service discovery to run and to rehearse',
  ],
  failsHow: [
    {
      what: 'the leader dies',
      userEffect: 'writes fail until a follower is promoted; reads go on',
      mitigation:
        'detection from several vantage points (ask the followers too), promotion of the most advanced acknowledging follower in the same site, clients find it through service discovery and a proxy or anycast address, not through DNS caches',
    },
    {
      what: 'no follower acknowledges in time',
      userEffect: 'commits stall, or silently become asynchronous',
      mitigation:
        'two or more acknowledging followers in different zones, a long time-out, an alarm on the fallback',
    },
    {
      what: 'the old leader is only cut off and goes on serving (split brain)',
      userEffect: 'reads of the past; writes that hang or are lost',
      mitigation:
        'fence it (STONITH, revoke its route or lease), discard its unacknowledged tail before it rejoins',
    },
    {
      what: 'a false alarm promotes without need',
      userEffect: 'a needless pause in writes',
      mitigation: 'a quorum of observers, and a pause between two promotions',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a leader that reaches no follower stops committing; each commit waits for the nearest one',
  },
  simplestForm:
    'one leader, two followers in other zones of which any one must acknowledge, a promotion controller with a majority of its own, a proxy that points at the leader',
  products: ['mysql', 'postgresql', 'vitess', 'mongodb'],
  sources: ['replication-mysql-semisync', 'replication-postgresql-standby', 'replication-ddia'],
};
