import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import {
  fourNines,
  noTimeToStart,
  oneWriterNeeded,
  oneWriterReads,
  personCanSwitch,
  regionInQuestion,
  regionReads,
} from './failure.ts';

/** Several regions that all serve. */
export const activeActiveRegion: Pattern = {
  id: 'active-active-region',
  area: 'resilience',
  title: 'Several serving regions',
  vocabulary: true,
  summary:
    'Every region serves users all the time with room for the traffic of a lost one; users are steered by DNS or anycast, data is replicated between regions (asynchronously, or by consensus), and a broken region is evacuated',
  needs: [],
  excludes: ['active-passive-region', 'hot-standby'],
  complexity: 8,
  rules: [
    onFlag(
      3,
      'survive.regionEvacuation',
      'traffic must leave a broken region within minutes, and only regions that already serve can take it without surprise',
    ),
    rule(
      2,
      ['survive', 'consistency.staleOk', 'consistency.need', 'loss.recentOk'],
      (facts) =>
        facts.choice('survive') === 'region' &&
        (facts.is('consistency.staleOk') ||
          facts.choice('consistency.need') === 'eventual' ||
          facts.is('loss.recentOk')),
      'a region must be survived, and reads may be stale, so each region can serve from its own copy',
    ),
    rule(
      2,
      ['availability.target', ...regionReads],
      (facts) => regionInQuestion(facts) && (facts.stated('availability.target') ?? 0) >= fourNines,
      '{availability.target} leaves no time to start a region that was waiting',
    ),
    rule(
      2,
      ['availability.rto', ...regionReads],
      (facts) =>
        (facts.stated('availability.rto') ?? Number.POSITIVE_INFINITY) <= noTimeToStart &&
        regionInQuestion(facts),
      '{availability.rto} to recover is met only by capacity that already serves',
    ),
    rule(
      2,
      ['writes.mustAccept', ...regionReads],
      (facts) => facts.is('writes.mustAccept') && regionInQuestion(facts),
      'writes must be accepted even when a site is down',
    ),
    onAllFlags(
      2,
      ['users.global', 'hurts.crossRegionLatency'],
      'users on several continents feel the distance, and a near region answers them',
    ),
    onAllFlags(
      1,
      ['users.global', 'writes.homeRegion'],
      'each record has a home region, so regions rarely write the same data',
    ),
    onFlag(1, 'writes.fromManyRegions', 'the same data is written in several regions'),
    onFlag(1, 'hurts.regionOutage', 'a whole region already failed'),
    rule(
      1,
      ['hurts.badDeploy', ...regionReads],
      (facts) => facts.is('hurts.badDeploy') && regionInQuestion(facts),
      'own changes break a whole region, and changes can go region by region',
    ),
    rule(
      1,
      ['conflict.resolution', ...regionReads],
      (facts) =>
        ['application merges', 'last wins', 'converge by itself'].includes(
          facts.choice('conflict.resolution') ?? '',
        ) && regionInQuestion(facts),
      'writes that collide can be merged or the last may win',
    ),
    rule(
      1,
      ['consistency.need', ...regionReads],
      (facts) => facts.choice('consistency.need') === 'external' && regionInQuestion(facts),
      'a consensus-replicated store lets every region serve one consistent database, at a round trip a commit',
    ),
    rule(
      -2,
      oneWriterReads,
      oneWriterNeeded,
      'an invariant must hold at each moment, which two writing regions break without consensus on each commit',
    ),
    onChoice(
      -2,
      'survive',
      ['node', 'zone', 'zone and node'],
      'a failure within the region is what must be survived, and zones do that',
    ),
    onFlag(
      -3,
      'survive.zoneDrain',
      'a zone must be drained, and the trouble is calls between zones, not the region',
    ),
    onFlag(-2, 'load.small', 'the load is small'),
    onFlag(-2, 'team.small', 'a small team would run two of everything, and conflicts between them'),
    onFlag(-1, 'simplicity.valued', 'each additional moving part was named as a cost'),
    rule(
      -1,
      ['cost.matters', 'survive.regionEvacuation'],
      (facts) => facts.is('cost.matters') && !facts.is('survive.regionEvacuation'),
      'cost matters, and every region carries room for another',
    ),
    rule(
      -2,
      ['availability.rto'],
      (facts) => (facts.stated('availability.rto') ?? 0) >= 4 * personCanSwitch,
      '{availability.rto} to recover does not need a region that serves all the time',
    ),
    onFlag(-1, 'residency.required', 'data must stay in its region, so others cannot take over its users'),
    onRejected('active-active-region', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'losing a region is a change of routing: proven each day, because every region serves',
    'users reach a near region',
    'changes roll out region by region, and a bad one is evacuated instead of repaired under pressure',
  ],
  pays: [
    'capacity: two regions at most half full each, three at two thirds',
    'data that is written in two places conflicts: last write wins, merges, home regions, or a round trip for each commit',
    'replication lag is visible: a user moved to another region may miss the last write',
    'everything twice or more, and rehearsed: an evacuation that is not exercised does not work',
  ],
  failsHow: [
    {
      what: 'evacuation sends all traffic to regions without headroom or with cold caches',
      userEffect: 'the healthy region fails too',
      mitigation:
        'scale before shifting, move in steps, shed the least important work, regular evacuation drills',
    },
    {
      what: 'both regions change the same record during a cut',
      userEffect: 'one of the changes disappears (last write wins) or needs a merge',
      mitigation: 'home region for each record, mergeable types, repair jobs that compare regions',
    },
    {
      what: 'a bad change or poison data is replicated everywhere',
      userEffect: 'all regions fail together',
      mitigation: 'region by region rollout with a pause, no global configuration push',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'each region goes on alone when cut off and converges later; with a consensus store it is consistent instead, and the minority side stops',
  },
  simplestForm:
    'two regions, users steered to one by DNS, stateless services in both at less than half load, member data replicated asynchronously both ways, one evacuation a month',
  products: ['cassandra', 'dynamodb', 'spanner', 'cockroachdb'],
  sources: ['resilience-dr-options', 'resilience-ddia-replication'],
};
