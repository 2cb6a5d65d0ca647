import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, out, rule } from '../rule.ts';
import { MAY_DIVERGE_READS, mayDiverge, SEVERAL_REGIONS_READS, severalRegions } from './signals.ts';

/** Several writable copies that exchange changes and settle conflicts. */
export const multiLeader: Pattern = {
  id: 'multi-leader',
  area: 'replication',
  title: 'Several leaders',
  vocabulary: true,
  summary:
    'Each site (or device) has a leader that takes writes locally and exchanges them asynchronously by update sequence numbers; colliding writes are merged or one of them is dropped',
  needs: [['last-writer-wins', 'crdt', 'merge-functions', 'eventual']],
  excludes: [
    'leader-follower-sync',
    'leader-follower-semisync',
    'quorum-storage',
    'external-consistency',
    'serializable',
  ],
  complexity: 7,
  rules: [
    rule(
      2,
      ['writes.fromManyRegions', 'hurts.crossRegionLatency'],
      (facts) => facts.is('writes.fromManyRegions') && facts.is('hurts.crossRegionLatency'),
      'writes come from several regions and a trip to a distant leader is felt',
    ),
    rule(
      2,
      ['writes.fromManyRegions', 'conflict.resolution'],
      (facts) =>
        facts.is('writes.fromManyRegions') &&
        ['application merges', 'last wins', 'converge by itself'].includes(
          facts.choice('conflict.resolution') ?? '',
        ),
      'the same data is written in several regions and it is settled what happens when writes collide',
    ),
    rule(
      2,
      ['writes.mustAccept', 'edge.needed', 'writes.offline', ...SEVERAL_REGIONS_READS],
      (facts) =>
        facts.is('writes.mustAccept') &&
        (severalRegions(facts) || facts.is('edge.needed') || facts.is('writes.offline')),
      'each site must accept writes while it is cut off from the others',
    ),
    rule(
      1,
      ['survive.regionEvacuation', ...MAY_DIVERGE_READS],
      (facts) => facts.is('survive.regionEvacuation') && mayDiverge(facts),
      'traffic may move to another region at any moment, and copies may differ for a while',
    ),
    onFlag(1, 'writes.offline', 'a device that writes while offline is a leader of its own'),
    rule(
      2,
      ['edge.needed', 'writes.fromManyRegions', 'writes.mustAccept', 'writes.offline'],
      (facts) =>
        facts.is('edge.needed') &&
        (facts.is('writes.fromManyRegions') || facts.is('writes.mustAccept') || facts.is('writes.offline')),
      'sites at the edge keep a whole copy and go on writing without the centre',
    ),
    rule(
      1,
      ['writes.fromManyRegions', ...MAY_DIVERGE_READS],
      (facts) => facts.is('writes.fromManyRegions') && mayDiverge(facts),
      'copies may differ for a while',
    ),
    rule(
      -3,
      ['writes.offline', 'edge.needed', 'users.global', 'survive', ...SEVERAL_REGIONS_READS],
      (facts) =>
        !severalRegions(facts) &&
        !facts.is('writes.offline') &&
        !facts.is('edge.needed') &&
        !facts.is('users.global') &&
        facts.choice('survive') !== 'region',
      'all writers are in one place: a second leader brings conflicts and no capacity',
    ),
    rule(
      -2,
      ['writes.homeRegion'],
      (facts) => facts.is('writes.homeRegion'),
      'each record has a home region, so it can have one leader there and no conflicts',
    ),
    onChoice(
      -2,
      'transaction.scope',
      ['database', 'services'],
      'a transaction cannot be checked against what another leader accepts at the same time',
    ),
    onAnyFlag(
      -2,
      ['hurts.anomalies', 'consistency.isolationMatters'],
      'anomalies are already a burden, and conflicts are more of them',
    ),
    onFlag(-2, 'model.money', 'two leaders can each spend the same balance'),
    onFlag(-2, 'hurts.splitBrain', 'two primaries at once are the trouble here, not the wish'),
    onAnyFlag(
      -1,
      ['team.small', 'simplicity.valued', 'load.small'],
      'conflicts have to be understood by those who are on call',
    ),
    onRejected('multi-leader', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [
    out(
      ['consistency.mustNotConflict', 'conflict.resolution'],
      (facts) => facts.is('consistency.mustNotConflict') || facts.choice('conflict.resolution') === 'prevent',
      'two leaders can each accept a write that breaks the invariant together, and it shows only afterwards',
    ),
    out(
      ['consistency.need'],
      (facts) => ['strong', 'external'].includes(facts.choice('consistency.need') ?? ''),
      'a leader cannot know the latest value of the others, and reads must see it',
    ),
  ],
  envelope: [],
  gains: [
    'writes at local latency in each site',
    'each site goes on alone when the link is cut',
    'moving traffic between regions needs no promotion',
  ],
  pays: [
    'write conflicts, found after both were acknowledged',
    'no uniqueness, no foreign keys and no counters that hold across leaders',
    'a few operations that must happen in one place only (schema, unique names, ids) keep a single designated master',
  ],
  failsHow: [
    {
      what: 'the same record is changed in two sites at once',
      userEffect: 'one change disappears, or both show up side by side',
      mitigation: 'route each user to one site, merge functions for each type, log what was dropped',
    },
    {
      what: 'the link is down for long',
      userEffect: 'sites drift apart; a burst of conflicts when it is back',
      mitigation: 'watch replication lag, keep change logs long enough, rehearse the catch-up',
    },
    {
      what: 'a change loops or arrives before its cause',
      userEffect: 'a reply to a message that is not there yet',
      mitigation:
        'origin tags on each change, version vectors instead of wall clocks, a topology (hub, ring, tree) that stores and forwards, tombstones kept longer than the longest absence',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'every site goes on reading and writing alone; the copies converge later by merging',
  },
  simplestForm:
    'two regions, each user pinned to one, change streams both ways, and one written rule for each table on who wins',
  products: ['dynamodb', 'mysql', 'postgresql', 'couchdb', 'cosmos-db', 'redis'],
  sources: ['replication-ddia', 'replication-dynamodb-global-tables'],
};
