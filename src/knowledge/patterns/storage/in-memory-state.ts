import type { Pattern } from '../../../contracts/pattern.ts';
import { fewHands, largeData, manyWrites } from './shapes.ts';
import { all, any, atLeast, atMost, chosen, forbid, none, reason, said } from './signs.ts';

/** Below this no disk and no second hop fits. */
const memoryOnly = 0.001;

/** A data set of this size can be held whole by each reader beside its own work. */
const eachProcess = 1e10;

/** The records belong to a store that answers too slowly: copies of it are a cache. */
const copyOfAStore = any(
  said('asked.caching'),
  all(said('load.readMostly'), any(said('data.rebuildable'), said('hurts.readCeiling'))),
);

const tightLatency = any(
  atMost('latency.read', memoryOnly),
  atMost('latency.target', memoryOnly),
  said('latency.interactive'),
);

/** Memory of one ordinary large machine, in bytes, with room for a copy being made. */
const oneMachinesMemory = 2e11;

/** Wanted at the speed of a lookup, or seen by others within seconds. */
const answeredFast = any(
  atMost('latency.read', 0.05),
  atMost('latency.target', 0.05),
  atMost('freshness', 10),
  said('latency.interactive'),
);

/** The working set in the memory of the process that owns it; disk holds only the log and the snapshots. */
export const inMemoryState: Pattern = {
  id: 'in-memory-state',
  area: 'storage',
  title: 'State in memory, log for durability',
  vocabulary: true,
  summary:
    'Where it is small enough, the owning process keeps the working set in RAM as the primary copy and decides there; durability comes from an append-only log, snapshots (checkpoints) and a replica that replays them.',
  needs: [],
  excludes: ['serializable'],
  complexity: 3,
  rules: [
    reason(
      4,
      all(said('model.configuration'), said('data.fitsMemory'), none(said('load.small'))),
      'small critical metadata is a state machine in memory over a replicated log',
    ),
    reason(
      3,
      all(
        said('loss.none'),
        said('latency.mainGoal'),
        any(said('model.keyValue'), said('access.byKey')),
        atMost('latency.read', 0.002),
      ),
      'reads at the latency of memory and no lost write: memory serves, and a log across zones keeps',
    ),
    reason(
      3,
      all(any(atMost('latency.read', memoryOnly), atMost('latency.target', memoryOnly)), none(copyOfAStore)),
      'answers must come back sooner than any disk or second hop allows',
    ),
    reason(
      3,
      all(
        said('data.fitsMemory'),
        said('load.readMostly'),
        any(said('hurts.staleCache'), said('events.exist'), said('present.hasBroker')),
      ),
      'all of it fits in the memory of each reader, so a full copy in every process replaces store and cache',
    ),
    reason(
      3,
      all(
        tightLatency,
        any(chosen('ordering', 'global', 'per key'), said('writes.hotRows'), said('hurts.lockContention')),
        any(said('model.money'), said('consistency.mustNotConflict'), manyWrites),
      ),
      'decisions are taken one after another, sooner than a database can lock, write and answer: one thread owns the state',
    ),
    reason(
      2,
      all(atMost('data.size', eachProcess), said('load.readMostly')),
      '{data.size} fits in every process that reads it',
    ),
    reason(
      2,
      all(any(said('model.geo'), said('writes.updates')), said('loss.recentOk'), manyWrites),
      'values are overwritten all the time and an old one is worth nothing',
    ),
    reason(
      5,
      all(
        any(said('writes.ttl'), said('writes.counters')),
        any(said('data.rebuildable'), said('loss.recentOk'), said('model.keyValue')),
        answeredFast,
        none(
          atLeast('data.size', oneMachinesMemory),
          atLeast('demand.dataAtHorizon', oneMachinesMemory),
          largeData,
        ),
      ),
      'values that expire or are counted up all the time, few enough for the memory of one machine and its copy: expiry, counters and ranks are one operation there',
    ),
    reason(
      2,
      all(said('data.fitsMemory'), any(tightLatency, said('writes.hotRows'), said('writes.concurrentEdits'))),
      'the working set fits in the memory of one process, which can then decide without waiting',
    ),
    reason(
      2,
      all(said('writes.concurrentEdits'), said('latency.interactive')),
      'everyone on an object must see changes at once, so one process holds it',
    ),
    reason(
      1,
      all(said('model.sharedDocument'), said('data.fitsMemory')),
      'an open document fits in memory while people are in it',
    ),
    reason(
      2,
      all(
        said('model.timeSeries'),
        any(atLeast('data.hotShare', 0.7), said('access.timeRange')),
        atMost('latency.read', 0.01),
      ),
      'nearly all reads want the recent window, and compressed it fits in memory',
    ),
    reason(
      1,
      all(said('loss.recentOk'), any(tightLatency, said('data.fitsMemory'))),
      'the last seconds may be lost, so the log can be flushed in groups',
    ),
    reason(
      2,
      all(said('writes.hotRows'), any(atMost('latency.write', 0.002), atMost('latency.target', 0.002))),
      'one thread over memory settles contention faster than row locks',
    ),
    reason(
      1,
      all(said('hurts.interServiceCost'), said('data.fitsMemory')),
      'passing state through a store between steps is the cost',
    ),
    reason(
      1,
      all(said('data.rebuildable'), said('data.fitsMemory')),
      'after a crash it can be rebuilt from its source',
    ),
    reason(
      1,
      all(said('model.configuration'), said('data.fitsMemory')),
      'small critical metadata is read from memory everywhere',
    ),
    reason(
      -2,
      none(
        tightLatency,
        answeredFast,
        said('data.fitsMemory'),
        said('loss.recentOk'),
        said('writes.concurrentEdits'),
      ),
      'nothing says that disk is too slow or that everything fits in memory',
    ),
    reason(
      -2,
      all(
        largeData,
        none(atLeast('data.hotShare', 0.5), said('data.fitsMemory'), atMost('latency.read', memoryOnly)),
      ),
      'there is far more data than memory',
    ),
    reason(
      -2,
      any(said('access.joins'), said('access.adHocFilters'), said('access.sqlReports')),
      'queries would have to be written by hand',
    ),
    reason(
      -2,
      all(said('load.small'), none(tightLatency, said('data.fitsMemory'))),
      'a database answers this fast enough',
    ),
    reason(
      -1,
      all(said('loss.none'), none(said('data.fitsMemory'))),
      'no committed write may be lost, so each must reach a log and a replica first',
    ),
    reason(
      -1,
      all(fewHands, none(tightLatency, said('data.fitsMemory'))),
      'recovery, snapshots and failover are code of one’s own',
    ),
    reason(
      -1,
      chosen('transaction.scope', 'database', 'services'),
      'transactions reach beyond the state that one process owns',
    ),
  ],
  ruleOuts: [
    forbid(
      all(said('access.random'), said('hurts.memoryExceeded'), none(said('data.fitsMemory'))),
      'reads are random over data that has already outgrown memory',
    ),
  ],
  envelope: [
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'operations a second on one single-threaded owner',
      carries: [80_000, 110_000],
      unit: '1/s',
      per: 'partition',
      parts: 'owners',
      source: 'storage.redis-benchmark',
    },
    // Four to eight owners, each on a core of its own.
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'operations a second on one machine, an owner on each core',
      carries: [320_000, 880_000],
      unit: '1/s',
      per: 'node',
      source: 'storage.redis-benchmark',
    },
  ],
  gains: [
    'decisions in microseconds, without locks, in one order for each owner',
    'latency that does not depend on a disk or on another service',
    'compressed recent data can be scanned whole',
  ],
  pays: [
    'memory bounds the data, and replicas double it',
    'a crash loses what the log had not yet taken (data loss of the last moment) and recovery replays the rest',
    'a reader elsewhere sees the new state a moment later, so reads of own writes go to the owner',
    'moving or failing over an owner needs leases and fencing, or two of them decide',
  ],
  failsHow: [
    {
      what: 'the owning process crashes',
      userEffect: 'its objects pause for the replay; unflushed changes are gone',
      mitigation:
        'snapshot often, group commit to a replicated log, clients resend what was not acknowledged',
    },
    {
      what: 'two processes believe they own the same object (split brain)',
      userEffect: 'diverging state, lost edits',
      mitigation: 'lease with a fencing token checked by the log',
    },
    {
      what: 'growth beyond memory, or a pause of the garbage collector',
      userEffect: 'stalls, then an out-of-memory restart of everything it holds',
      mitigation: 'bound the hot window, split owners early, store off the collected heap',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PA/EL',
    says: 'with one owner an object is unavailable when its owner is cut off; with independent replicas both go on and may miss writes',
  },
  simplestForm:
    'one process for each object or shard, an append-only log on a replicated volume, a snapshot every few minutes, restart (bootstrap) by snapshot and replay; where readers only look, a snapshot and deltas published to each of them',
  products: ['redis', 'etcd'],
  sources: ['storage.redis-benchmark', 'storage.lmax'],
};
