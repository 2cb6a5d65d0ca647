import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onChoice, onFlag, onRejected, out, rule } from '../rule.ts';
import { fourNines, nearlyFourNines } from './failure.ts';

/** A second node that takes over. */
export const hotStandby: Pattern = {
  id: 'hot-standby',
  area: 'resilience',
  title: 'Hot standby in one site',
  vocabulary: true,
  summary:
    'A second node follows the first by replication and takes over by promotion; an observer with a lease decides, and the old primary is fenced before the new one accepts writes',
  needs: [],
  excludes: ['active-active-region', 'leaderless-quorum'],
  complexity: 2,
  rules: [
    onChoice(2, 'survive', ['node'], 'the loss of one machine is what must be survived'),
    rule(
      1,
      ['survive', 'model.relational', 'present.database'],
      (facts) =>
        facts.choice('survive') === 'node' &&
        (facts.is('model.relational') ||
          ['single node', 'replicas'].includes(facts.choice('present.database') ?? '')),
      'one relational primary carries it, and its understudy is all that is missing',
    ),
    onFlag(2, 'hurts.spof', 'there is a single point of failure, and a second node removes it'),
    onFlag(1, 'hurts.failoverSlow', 'failover is slow or by hand, and promotion can be automatic'),
    rule(
      1,
      ['availability.target'],
      (facts) => {
        const target = facts.stated('availability.target');
        return target !== undefined && target < nearlyFourNines;
      },
      '{availability.target} leaves hours a year, which a promoted standby stays within',
    ),
    rule(
      1,
      ['simplicity.valued', 'asked.resilience', 'asked.replication', 'asked.rewrite', 'asked.database'],
      (facts) =>
        facts.is('simplicity.valued') &&
        (facts.is('asked.resilience') ||
          facts.is('asked.replication') ||
          facts.is('asked.rewrite') ||
          facts.is('asked.database')),
      'it is the fewest parts that survive a dead machine',
    ),
    onAllFlags(
      1,
      ['load.small', 'model.relational'],
      'the load fits one machine, so the second one is all it takes',
    ),
    rule(
      2,
      ['present.database', 'present.worksWell', 'present.headroom'],
      (facts) =>
        facts.choice('present.database') === 'single node' &&
        (facts.is('present.worksWell') || facts.is('present.headroom')),
      'one machine carries the load with room to spare, so what is missing is only its understudy',
    ),
    rule(
      1,
      ['present.headroom', 'growth.kind'],
      (facts) => facts.is('present.headroom') && facts.choice('growth.kind') === 'modest',
      'there is headroom and growth is modest, so redundancy matters and distribution does not',
    ),
    onAllFlags(1, ['downtime.none', 'hurts.failoverSlow'], 'maintenance switches over instead of stopping'),
    onChoice(-1, 'survive', ['zone', 'zone and node'], 'a standby in the same site dies with it'),
    rule(
      -1,
      ['availability.target'],
      (facts) => (facts.stated('availability.target') ?? 0) >= fourNines,
      '{availability.target} leaves less time than a site outage takes',
    ),
    onFlag(-2, 'survive.zoneDrain', 'traffic must be able to leave a zone'),
    onFlag(-2, 'writes.mustAccept', 'writes stop during promotion'),
    onFlag(-2, 'hurts.regionOutage', 'a whole region failed, and the standby is in it'),
    onRejected('hot-standby', [], 'it was tried and given up'),
  ],
  ruleOuts: [
    out(
      ['survive', 'survive.regionEvacuation'],
      (facts) => facts.choice('survive') === 'region' || facts.is('survive.regionEvacuation'),
      'a region must be survived, and a standby in the same site dies with it',
    ),
  ],
  envelope: [],
  gains: [
    'a dead machine costs tens of seconds instead of a restore',
    'maintenance and version upgrades by switchover',
    'no change to the application but a stable address and a retry',
  ],
  pays: [
    'a second machine of the same size that mostly waits',
    'with asynchronous replication the last moments of writes are lost in a failover; with synchronous each commit waits',
    'split brain if the old primary is not fenced',
  ],
  failsHow: [
    {
      what: 'the link between the two fails and both believe to be primary (split brain)',
      userEffect: 'two diverging histories that people must merge by hand',
      mitigation: 'a third vote, leases, fencing (STONITH) before promotion',
    },
    {
      what: 'both machines fail of a common cause (disks of the same batch, same firmware, same rack)',
      userEffect: 'down until a restore from backup',
      mitigation:
        'parts of different age and vendor, another rack, a backup elsewhere with a rehearsed runbook',
    },
    {
      what: 'the standby was broken for weeks and nobody looked',
      userEffect: 'the failover does not work on the day it is needed',
      mitigation: 'alarm on replication lag, a switchover each month',
    },
    {
      what: 'a bad statement or a deletion is replicated at once',
      userEffect: 'data is gone on both',
      mitigation: 'backups with point-in-time recovery, restored in a drill',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'one node accepts writes; a cut stops writes until the standby is promoted and the old primary fenced',
  },
  simplestForm:
    'primary and standby of the same size in one site, automatic promotion with a witness, one virtual address or proxy, backups elsewhere',
  products: ['postgresql', 'mysql', 'aurora'],
  sources: ['resilience-postgres-ha', 'resilience-ddia-replication'],
};

/** Every tier in several zones of one region. */
export const multiAz: Pattern = {
  id: 'multi-az',
  area: 'resilience',
  title: 'Several zones of one region',
  vocabulary: true,
  summary:
    'Each tier runs in several zones of one region with enough capacity that the rest carries the load when one zone is lost; data is replicated across zones in step, which the short distance allows',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    rule(
      -3,
      ['hurts.badDeploy', 'criticalSubset'],
      (facts) => facts.is('hurts.badDeploy') && facts.is('criticalSubset'),
      'a wrong change reaches every zone: more copies of the same do not help',
    ),
    onChoice(3, 'survive', ['zone', 'zone and node'], 'the loss of a zone is what must be survived'),
    onFlag(1, 'survive.zoneDrain', 'traffic can only leave a zone if the others can take it'),
    onFlag(1, 'hurts.grayFailure', 'a flaky zone must be taken out of use while others carry on'),
    rule(
      1,
      ['availability.target'],
      (facts) => (facts.stated('availability.target') ?? 0) >= nearlyFourNines,
      '{availability.target} cannot be met from one building',
    ),
    rule(
      1,
      ['availability.target', 'asked.resilience', 'hosting'],
      (facts) =>
        facts.is('asked.resilience') &&
        facts.choice('hosting') === 'cloud' &&
        (facts.stated('availability.target') ?? 0) >= nearlyFourNines,
      'the cloud rents zones, and the question is how to survive failures',
    ),
    rule(
      1,
      ['hurts.spof', 'hosting'],
      (facts) => facts.is('hurts.spof') && facts.choice('hosting') === 'cloud',
      'there is a single point of failure, and the cloud offers a second zone for the price of traffic',
    ),
    rule(
      1,
      ['zones.count', 'survive', 'survive.zoneDrain', 'availability.target'],
      (facts) =>
        (facts.stated('zones.count') ?? 0) >= 3 &&
        (facts.choice('survive') !== undefined ||
          facts.is('survive.zoneDrain') ||
          facts.known('availability.target')),
      'three zones give a majority when one is lost',
    ),
    rule(
      1,
      ['loss.none', 'survive'],
      (facts) =>
        facts.is('loss.none') &&
        (facts.choice('survive') === 'zone' || facts.choice('survive') === 'zone and node'),
      'zones are near enough to replicate in step, so nothing acknowledged is lost with one',
    ),
    onChoice(-1, 'survive', ['node'], 'only one machine must be survived'),
    onChoice(-1, 'hosting', ['own hardware'], 'own sites have no zones to rent'),
    onFlag(-1, 'edge.needed', 'it runs at the edge, where there are no zones'),
    onFlag(-1, 'load.small', 'the load is small, and so is what a day of restore would cost'),
    rule(
      -1,
      ['survive', 'survive.regionEvacuation'],
      (facts) => facts.choice('survive') === 'region' || facts.is('survive.regionEvacuation'),
      'a region must be survived, and zones of one region can fail together',
    ),
    onRejected('multi-az', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'the loss of a building is a failover of seconds, without loss of data',
    'maintenance zone by zone',
    'synchronous replication stays at a millisecond or so of added latency',
  ],
  pays: [
    'traffic between zones costs money and a little latency on each call',
    'capacity for the loss of one zone must run idle, or the rest is overloaded when it happens',
    'calls that wander between zones spread a gray failure of one zone to all users (keep calls zone-local)',
  ],
  failsHow: [
    {
      what: 'a gray failure: one zone is flaky but health checks pass',
      userEffect: 'a share of all requests is slow or fails everywhere',
      mitigation: 'zone-local calls (silos), a drain switch by zone, outlier ejection',
    },
    {
      what: 'a zone is lost at peak and the others have no headroom',
      userEffect: 'the remaining zones are overloaded and fail in turn',
      mitigation: 'run with capacity for one zone less, shed load, do not rely on scaling up in that moment',
    },
    {
      what: 'the regional control plane fails',
      userEffect: 'no scaling or failover although all zones run',
      mitigation: 'static stability: nothing needs to be created during the failure',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'data tiers keep a majority of zones or stop; stateless tiers carry on in every zone that has the data',
  },
  simplestForm:
    'stateless copies in three zones behind one regional load balancer, a database with a synchronous standby in another zone, capacity for one zone less',
  products: ['aurora', 'postgresql', 'dynamodb', 'kafka'],
  sources: ['resilience-fault-isolation', 'resilience-static-stability'],
};
