import type { Pattern } from '../../../contracts/pattern.ts';
import {
  fastGrowth,
  fewHands,
  largeData,
  mustBeExact,
  primaryFull,
  relationalRuns,
  reportsLoad,
  reportsOfOneMachine,
  staleOk,
} from './shapes.ts';
import { all, any, atLeast, chosen, denied, forbid, has, none, reason, said } from './signs.ts';

/** Reads that one machine answers at ease; more of them are a reason for copies. */
const readsForOneMachine = 5e4;

const replicasRun = chosen('present.database', 'replicas');

/** One primary writes, copies answer reads that may be a moment old. */
export const relationalReadReplicas: Pattern = {
  id: 'relational-read-replicas',
  area: 'storage',
  title: 'Relational primary with read replicas',
  vocabulary: true,
  summary:
    'One writable primary ships its WAL to several replicas; reads that may lag go to the replicas, writes and reads of own writes go to the primary.',
  needs: [['leader-follower-async', 'leader-follower-semisync', 'leader-follower-sync', 'quorum-storage']],
  excludes: [],
  complexity: 3,
  rules: [
    reason(
      -3,
      said('placement.single'),
      'single owners must be movable to another machine, and copies hold all of them',
    ),
    reason(
      -3,
      all(denied('consistency.staleOk'), chosen('consistency.need', 'strong', 'external')),
      'a read must never be behind, and replicas are',
    ),
    reason(
      3,
      said('hurts.readCeiling'),
      'reads are what one machine no longer carries, and copies multiply reads',
    ),
    reason(2, all(said('load.readMostly'), none(said('load.small'))), 'reads far outnumber writes'),
    reason(
      1,
      atLeast('demand.readsPeak', readsForOneMachine),
      'reads of {demand.readsPeak} want more than one machine',
    ),
    reason(2, all(replicasRun, none(primaryFull)), 'replicas already run and serve reads'),
    reason(
      2,
      all(replicasRun, any(said('present.biggerBox'), said('simplicity.valued'))),
      'the layout can stay as it is and move to a larger machine',
    ),
    reason(
      5,
      reportsLoad,
      'reports load the primary: a replica takes them off it before anything is rebuilt',
    ),
    reason(
      3,
      all(reportsOfOneMachine, none(reportsLoad, said('present.headroom'), said('load.small'))),
      'a replica of what runs answers reports over this much data: the records stay where they are, and there is no second kind of store to feed',
    ),
    reason(
      2,
      all(said('access.sqlReports'), none(largeData, reportsLoad, reportsOfOneMachine)),
      'reports can run on a replica, away from the product',
    ),
    reason(1, all(staleOk, said('load.readMostly')), 'reads may be seconds old'),
    reason(1, any(said('model.relational'), said('stack.sqlWanted')), 'relations, SQL and constraints stay'),
    reason(1, relationalRuns, 'a relational engine already runs here'),
    reason(
      1,
      all(said('users.global'), said('load.readMostly')),
      'a replica near each group of users answers their reads',
    ),
    reason(1, any(fewHands, chosen('growth.kind', 'modest')), 'it is the smallest step beyond one machine'),
    reason(
      -3,
      all(primaryFull, none(said('present.biggerBox'))),
      'replicas take no writes, and writes are at the limit',
    ),
    reason(-3, said('hurts.replicaLag'), 'stale reads from replicas already cause bugs'),
    reason(
      -3,
      has('rejected.patterns', 'relational-read-replicas', 'read-replicas'),
      'more replicas were tried here',
    ),
    reason(
      -3,
      chosen('present.database', 'sharded', 'split'),
      'the data is spread over several primaries already; copies of one are not the next step',
    ),
    reason(
      -2,
      chosen('conflict.resolution', 'converge by itself', 'application merges'),
      'both sides of a cut must take writes, and replicas take none',
    ),
    reason(
      -2,
      all(fastGrowth, none(all(replicasRun, said('load.readMostly')))),
      'the one writer is the next limit, and growth is fast',
    ),
    reason(
      -2,
      all(said('load.small'), none(replicasRun, reportsLoad)),
      'one machine answers this load alone',
    ),
    reason(
      -2,
      all(said('present.headroom'), none(replicasRun, reportsLoad)),
      'the one machine has room to spare',
    ),
    reason(
      -1,
      all(said('load.writeHeavy'), none(said('present.biggerBox'))),
      'writes are half of the work or more, and every replica repeats them',
    ),
    reason(
      -1,
      all(mustBeExact, said('writes.hotRows')),
      'the contended rows are written and read on the primary anyway',
    ),
    reason(
      -2,
      all(largeData, said('data.keptForever')),
      'every replica holds a full copy of data that only grows',
    ),
    reason(-1, said('migration.incremental'), 'replicas add no room for writes or data'),
  ],
  ruleOuts: [
    forbid(
      said('writes.mustAccept'),
      'a write must be accepted at every moment, and during a failover the single primary refuses all',
    ),
  ],
  envelope: [
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'small write transactions a second on the one primary',
      carries: [5_000, 60_000],
      unit: '1/s',
      per: 'system',
      source: 'storage.postgres-bench',
    },
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'reads a second with some fifty replicas',
      carries: [1_000_000, 5_000_000],
      unit: '1/s',
      per: 'system',
      source: 'storage.one-primary-fifty-replicas',
    },
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'point reads a second on one copy',
      carries: [50_000, 240_000],
      unit: '1/s',
      per: 'node',
      source: 'storage.postgres-bench',
    },
    {
      of: 'demand.dataAtHorizon',
      title: 'data on one instance, repeated on each replica',
      carries: [10e12, 140e12],
      unit: 'B',
      per: 'system',
      source: 'storage.aurora-volume',
    },
  ],
  gains: [
    'reads grow by adding machines, the data model stays',
    'a replica is also the next primary and a place for reports and backups',
    'reports and crawlers no longer disturb the primary',
  ],
  pays: [
    'replica lag: a user may not see what was just written unless that read goes to the primary',
    'every write is repeated on every replica, so writes and data do not scale',
    'the application must know which reads may be stale',
  ],
  failsHow: [
    {
      what: 'a replica falls behind (long query, large transaction, slow disk)',
      userEffect: 'stale pages, a change that seems to vanish',
      mitigation:
        'take lagging replicas out of rotation, send reads after own writes to the primary or wait for the log position',
    },
    {
      what: 'the primary dies',
      userEffect: 'no writes until a replica is promoted; with asynchronous shipping the lag is lost',
      mitigation:
        'promote the most advanced replica, fence the old primary against split brain, semi-synchronous commit where loss is not allowed',
    },
    {
      what: 'reads outgrow the replicas that remain after one fails',
      userEffect: 'slow pages, then time-outs as retries pile up',
      mitigation:
        'size for one replica less than there are, rate limits and load shedding at the edge, retry with backoff',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EL',
    says: 'writes stop on the side without the primary; replicas go on answering with what they last saw',
  },
  simplestForm:
    'the primary with a hot standby, two replicas in other zones behind a connection pool, one address for writes and one for reads that may lag, an alert on lag',
  products: ['postgresql', 'mysql', 'aurora', 'mariadb', 'sqlserver', 'alloydb'],
  sources: [
    'storage.aurora-volume',
    'storage.one-primary-fifty-replicas',
    'storage.postgres-bench',
    'storage.rds-volume',
    'storage.ddia',
  ],
};
