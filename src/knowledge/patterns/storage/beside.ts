import type { Pattern } from '../../../contracts/pattern.ts';
import { freeQuestions, noPain, primaryFull, relationalRuns } from './shapes.ts';
import { all, any, atLeast, chosen, none, reason, said } from './signs.ts';

/** Sums kept ready, filled as rows arrive. */
export const materializedRollups: Pattern = {
  id: 'materialized-rollups',
  area: 'storage',
  title: 'Materialised rollups',
  vocabulary: false,
  summary:
    'Sums by minute, hour or tenant are kept in tables or materialised views and updated as rows arrive, so that a dashboard reads few rows; the raw rows stay for new questions.',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    reason(
      2,
      all(said('access.aggregates'), said('hurts.slowQueries')),
      'the same sums are computed again and again',
    ),
    reason(
      3,
      all(freeQuestions, said('asked.analytics'), relationalRuns),
      'reports ask for the same sums over and over: indexes and materialised views come before another store',
    ),
    reason(
      1,
      all(said('access.adHocFilters'), said('hurts.slowQueries'), relationalRuns),
      'slow reports are measured first, and what they share is summed ahead',
    ),
    reason(
      1,
      all(said('access.aggregates'), said('access.timeRange')),
      'sums over ranges of time repeat for every reader',
    ),
    reason(
      1,
      all(freeQuestions, any(atLeast('demand.writesPeak', 1e5), atLeast('events.averagePerSecond', 1e5))),
      'raw rows alone are too many for sub-second dashboards',
    ),
    reason(
      1,
      all(said('access.aggregates'), said('load.readMostly')),
      'dashboards are read far more often than rows arrive',
    ),
    reason(1, said('writes.counters'), 'counters are sums kept ready'),
    reason(
      -3,
      none(said('access.aggregates'), said('writes.counters'), freeQuestions),
      'nobody asks for sums',
    ),
    reason(
      -2,
      all(said('hurts.fixedAggregates'), none(said('access.aggregates'))),
      'aggregates chosen in advance are already the limit',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['dashboards read a few rows instead of millions', 'the cost of a sum is paid once, on arrival'],
  pays: [
    'each rollup answers only the questions it was made for',
    'late rows and corrections must be folded in, so the raw rows stay as the source of a rebuild (backfill)',
  ],
  failsHow: [
    {
      what: 'rows are counted twice after a retry',
      userEffect: 'totals too high',
      mitigation: 'rebuild windows from raw rows, update by idempotent upsert of a whole window',
    },
    {
      what: 'a rollup is changed while in use',
      userEffect: 'a step in the chart',
      mitigation: 'fill the new one beside the old and switch',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'derived rows: they lag their source and can be rebuilt',
  },
  simplestForm: 'one materialised view by tenant and minute, raw rows kept as long as they are affordable',
  products: ['clickhouse', 'timescaledb', 'postgresql'],
  sources: ['storage.ddia'],
};

/** Find what is near a place. */
export const geoIndex: Pattern = {
  id: 'geo-index',
  area: 'storage',
  title: 'Geographic index',
  vocabulary: false,
  summary:
    'Positions are indexed by cell (a geohash or a grid) or in an R-tree, so that "near here" reads a few neighbouring cells; fast-moving positions live in memory, places on disk.',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    reason(3, said('access.geo'), 'queries look near a place'),
    reason(1, said('model.geo'), 'the data is positions and areas'),
    reason(1, all(relationalRuns, said('access.geo')), 'an extension of the database that runs does it'),
    reason(-3, none(said('access.geo'), said('model.geo')), 'nobody asks by place'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['near queries touch a few cells', 'cells double as shard keys for what stays local'],
  pays: [
    'cells in city centres are hot while others are empty',
    'edges of cells need their neighbours read too',
  ],
  failsHow: [
    {
      what: 'everyone is in one cell (a stadium)',
      userEffect: 'slow or missing results there',
      mitigation: 'finer cells where it is dense, spread a cell over several keys',
    },
    {
      what: 'positions are stale',
      userEffect: 'a driver is shown who has left',
      mitigation: 'time to live on positions, check before committing',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'positions are overwritten all the time; an old one is better than none',
  },
  simplestForm:
    'a spatial index in the relational database, positions in an in-memory store with a time to live',
  products: ['postgresql', 'redis', 'elasticsearch', 'mongodb'],
  sources: ['storage.ddia'],
};

/** Fewer connections than clients. */
export const connectionPooling: Pattern = {
  id: 'connection-pooling',
  area: 'storage',
  title: 'Connection pooling',
  vocabulary: false,
  summary:
    'A pooler between application and database lends a few server connections to many clients for the length of a transaction, queues the rest and sheds when the queue is long.',
  needs: [],
  excludes: [],
  complexity: 1,
  rules: [
    reason(3, said('hurts.connections'), 'there are too many connections to the database'),
    reason(
      1,
      all(chosen('present.shape', 'serverless', 'microservices'), relationalRuns),
      'many short-lived clients open connections',
    ),
    reason(
      1,
      all(said('load.spiky'), relationalRuns),
      'spikes open more connections than the database has memory for',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'the database works on as many transactions as it has cores for',
    'a failover is hidden behind one address',
  ],
  pays: [
    'session state (prepared statements, advisory locks, settings) does not survive transaction pooling',
    'one more hop and one more thing that must not be single',
  ],
  failsHow: [
    {
      what: 'a slow query holds all lent connections',
      userEffect: 'requests queue and time out although the database has idle cores',
      mitigation: 'time-outs for statements and for waiting, separate pools for slow work (bulkhead)',
    },
    {
      what: 'the pooler dies',
      userEffect: 'no database for its clients',
      mitigation: 'two of them, or one beside each application host',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'passes on whatever the database behind it does',
  },
  simplestForm:
    'one pooler in transaction mode beside the application, server connections about twice the cores of the database',
  products: ['pgbouncer', 'proxysql', 'rds-proxy'],
  sources: ['storage.pgbouncer'],
};

/** The first option of every migration: none. */
export const keepAndTune: Pattern = {
  id: 'keep-and-tune',
  area: 'storage',
  title: 'Keep what runs, and tune it',
  vocabulary: false,
  summary:
    'The present store stays: slow queries and missing indexes first, then memory, disks and a larger machine, then old rows moved out; only what remains is a reason for another architecture.',
  needs: [],
  excludes: [],
  complexity: 0,
  rules: [
    reason(2, said('present.headroom'), 'it runs well below its limits'),
    reason(1, said('present.worksWell'), 'it works well today'),
    reason(2, said('present.biggerBox'), 'a clearly larger machine is available'),
    reason(1, said('simplicity.valued'), 'every further moving part counts as a cost'),
    reason(
      1,
      all(said('hurts.slowQueries'), relationalRuns, none(primaryFull)),
      'slow queries are tuned before stores are changed',
    ),
    reason(1, all(noPain, chosen('growth.kind', 'modest')), 'growth is modest'),
    reason(-3, said('present.greenfield'), 'nothing is there to keep'),
    reason(
      -2,
      all(primaryFull, none(said('present.biggerBox'))),
      'the limit is reached and no larger machine is in sight',
    ),
    reason(
      -2,
      any(said('hurts.memoryExceeded'), said('hurts.crossShard')),
      'what hurts lies in the layout and not in its settings',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'no migration, no new skills, results within days',
    'what is learned (which queries, which tables) is needed for any later step',
  ],
  pays: [
    'the limit moves and does not go away: write down at which utilisation the next step starts',
    'the time spent tuning buys no new capability',
  ],
  failsHow: [
    {
      what: 'growth turns out faster than planned',
      userEffect: 'the old pain returns, now with less time',
      mitigation: 'a tripwire on utilisation and on the largest table, the next step prepared',
    },
    {
      what: 'moving to the larger machine goes wrong',
      userEffect: 'a longer outage than announced',
      mitigation: 'replicate to it first, fail over, keep the old one as standby',
    },
  ],
  cap: { partition: 'not distributed', pacelc: 'none', says: 'stays what it is today' },
  simplestForm:
    'the ten slowest queries, the largest table, the memory for indexes, and a date for the next look',
  products: ['postgresql', 'mysql'],
  sources: ['storage.ddia'],
};
