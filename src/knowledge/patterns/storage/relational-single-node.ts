import type { Pattern } from '../../../contracts/pattern.ts';
import { rule } from '../rule.ts';
import {
  acidAnywhere,
  documentStoreHurts,
  fastGrowth,
  fewHands,
  freeQuestions,
  largeData,
  mustBeExact,
  primaryFull,
  relationalRuns,
  reportsLoad,
  reportsOfOneMachine,
  smallData,
} from './shapes.ts';
import { all, any, atLeast, chosen, forbid, none, reason, said } from './signs.ts';

const biggerBox = said('present.biggerBox');

/** Indexes over this many rows outgrow the memory of any single machine. */
const moreThanIndexed = 1e10;

/** One primary, perhaps with a standby: what to leave only for a reason. */
export const relationalSingleNode: Pattern = {
  id: 'relational-single-node',
  area: 'storage',
  title: 'One relational primary',
  vocabulary: true,
  summary:
    'One relational database that takes all writes and reads, scaled by a larger machine, with a hot standby fed from its WAL: joins, constraints and transactions over everything.',
  needs: [],
  excludes: ['2pc'],
  complexity: 2,
  rules: [
    reason(-3, reportsLoad, 'reports take the room of the product on the one machine'),
    reason(
      -3,
      all(reportsOfOneMachine, none(reportsLoad, said('present.headroom'), said('load.small'))),
      'reports and the product would share the one machine, and a long report is felt by both',
    ),
    reason(
      -3,
      all(said('writes.homeRegion'), any(said('hurts.crossRegionLatency'), said('users.global'))),
      'one primary stands in one place, and most writers are far from it',
    ),
    reason(
      -3,
      said('placement.single'),
      'single owners must be movable to another machine, so there is more than one',
    ),
    rule(1, [], () => true, 'it is the default that is left only for a reason'),
    reason(2, said('model.relational'), 'the data is related entities with constraints'),
    reason(
      2,
      all(mustBeExact, none(fastGrowth)),
      'one transaction log makes the rule that must never break easy to keep',
    ),
    reason(2, acidAnywhere, 'any rows may change together, and on one node that is an ordinary commit'),
    reason(2, any(said('load.small'), smallData), 'the volume is small for one machine'),
    reason(
      1,
      all(fewHands, none(primaryFull)),
      'there are few hands, and this is the database with the fewest parts',
    ),
    reason(1, said('simplicity.valued'), 'every further moving part counts as a cost'),
    reason(
      3,
      all(said('present.headroom'), relationalRuns),
      'the present database runs well below its limits',
    ),
    reason(1, said('present.worksWell'), 'it works well today'),
    reason(
      3,
      all(biggerBox, chosen('present.database', 'single node', 'replicas')),
      'a clearly larger machine is available, which buys years without new parts',
    ),
    reason(1, any(said('access.joins'), said('stack.sqlWanted')), 'joins, indexes and SQL are wanted'),
    reason(
      1,
      all(chosen('growth.kind', 'modest'), none(primaryFull)),
      'growth is modest and can be planned for',
    ),
    reason(
      1,
      any(said('dualWrite'), said('writes.jobs'), said('effects.onlyOnce')),
      'a record, its outbox row and its job can commit in one transaction',
    ),
    reason(
      1,
      all(
        any(said('model.documents'), said('access.geo'), said('access.fullText')),
        any(smallData, fewHands),
      ),
      'JSON columns, full-text and geographic indexes inside it do at this size what a separate store would',
    ),
    reason(1, all(relationalRuns, none(primaryFull, largeData)), 'it already runs here'),
    reason(
      2,
      all(documentStoreHurts, none(largeData, fastGrowth)),
      'the document store in use is what hurts, and JSON columns hold its documents',
    ),
    reason(
      -3,
      atLeast('record.count', moreThanIndexed),
      'there are more records than one machine keeps indexed',
    ),
    reason(-2, said('edge.needed'), 'nobody is there to run a server'),
    reason(
      -1,
      said('survive.regionEvacuation'),
      'moving out of a region means promoting its copy there first',
    ),
    reason(
      -3,
      all(primaryFull, none(biggerBox)),
      '"{hurts.writeCeiling}" is the trouble, and no larger machine is in sight',
    ),
    reason(
      -2,
      all(said('hurts.memoryExceeded'), none(biggerBox)),
      'data and indexes have outgrown the memory of one machine',
    ),
    reason(-2, fastGrowth, 'growth this fast outruns any single machine'),
    reason(
      -2,
      all(said('migration.incremental'), none(biggerBox)),
      'capacity should come in small steps, and a larger machine is one big step',
    ),
    reason(-2, said('hurts.readCeiling'), 'reads alone are too many for one machine'),
    reason(
      -2,
      chosen('conflict.resolution', 'converge by itself', 'application merges'),
      'both sides of a cut must take writes',
    ),
    reason(
      -2,
      any(
        chosen('present.database', 'sharded', 'cluster'),
        // Services that were cut out took their tables with them: that says nothing of the size of the data.
        all(chosen('present.database', 'split'), none(chosen('present.shape', 'services', 'microservices'))),
      ),
      'the data has outgrown one database already',
    ),
    reason(
      -2,
      said('writes.fromManyRegions'),
      'writers in other regions would each wait for the distant primary',
    ),
    reason(
      -2,
      all(freeQuestions, atLeast('demand.writesPeak', 1e5)),
      'free questions over such a stream scan more rows than a row store can',
    ),
    reason(-1, all(largeData, said('data.keptForever')), 'everything is kept, so the tables only grow'),
    reason(-1, atLeast('headroom.wanted', 5), 'several times the load is wanted'),
  ],
  ruleOuts: [
    forbid(
      said('writes.mustAccept'),
      'a write must be accepted at every moment, and during a failover the single primary refuses all',
    ),
    forbid(
      all(said('writes.fromManyRegions'), chosen('survive', 'region'), said('survive.regionEvacuation')),
      'several regions must write and take over from one another within minutes',
    ),
  ],
  // Measured: four to twenty-six thousand TPC-B transactions a second on sixteen cores, four row writes in each, by disk.
  envelope: [
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'small write transactions a second on one primary',
      carries: [5_000, 60_000],
      unit: '1/s',
      per: 'system',
      source: 'storage.postgres-bench',
    },
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'point reads a second from memory on one machine',
      carries: [50_000, 240_000],
      unit: '1/s',
      per: 'system',
      source: 'storage.innodb-point-reads',
    },
    {
      of: 'demand.dataAtHorizon',
      title: 'data on one instance',
      carries: [10e12, 140e12],
      unit: 'B',
      per: 'system',
      source: 'storage.aurora-volume',
    },
  ],
  gains: [
    'transactions, constraints and joins over everything, checked by the database and not by code',
    'the simplest thing to run: one database to back up, to monitor and to understand',
    'a larger machine is a change of an afternoon, without touching the application',
  ],
  pays: [
    'one machine is the limit of writes: plan the next step before its headroom is gone',
    'a failover stops all writes for seconds to a minute',
    'vacuum, index builds and schema changes get slower with the largest table',
  ],
  failsHow: [
    {
      what: 'the primary dies',
      userEffect: 'no writes until the standby is promoted; with an asynchronous standby the lag is lost',
      mitigation: 'automatic promotion with fencing of the old primary, a standby in another zone, drills',
    },
    {
      what: 'a bad query or a lock held too long',
      userEffect: 'everything that shares the database slows down together',
      mitigation: 'statement and lock time-outs, a connection pool, the slow query log read every week',
    },
    {
      what: 'an operator or a deployment deletes rows',
      userEffect: 'wrong or missing data, copied to the standby at once',
      mitigation: 'point-in-time recovery from WAL, rehearsed; migrations that can be rolled back',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'whoever cannot reach the primary cannot write; nobody reads a stale value from it',
  },
  simplestForm:
    'one managed instance with a standby in a second zone, a connection pool, point-in-time recovery, alerts on CPU, disk and the oldest transaction',
  products: ['postgresql', 'mysql', 'aurora', 'mariadb', 'sqlserver', 'alloydb'],
  sources: [
    'storage.innodb-point-reads',
    'storage.aurora-volume',
    'storage.postgres-bench',
    'storage.rds-volume',
    'storage.postgres-four-million',
    'storage.ddia',
  ],
};
