import { all, any, atLeast, atMost, chosen, has, none, type Sign, said } from './signs.ts';

/** Ids of relational engines as `present.products` names them. */
const relationalEngines = [
  'postgresql',
  'mysql',
  'mariadb',
  'sqlserver',
  'oracle',
  'aurora',
  'percona',
] as const;

/** A relational engine already runs, so its skills, backups and tools are paid for. */
export const relationalRuns: Sign = has('present.products', ...relationalEngines);

/** Stores that spread one table over many nodes by key and give no transactions across keys. */
export const nosqlClusters = [
  'mongodb',
  'cassandra',
  'scylladb',
  'hbase',
  'dynamodb',
  'couchbase',
  'couchdb',
  'riak',
  'membase',
] as const;

/** A store that owns records runs already. */
export const primaryRuns: Sign = has('present.products', ...relationalEngines, ...nosqlClusters);

/**
 * Above this, restoring, vacuuming, altering or copying one relational instance takes hours to days and an index rarely
 * fits in memory any more; teams that published their move away from one node did so between one and ten terabytes.
 */
const largeForOneNode = 2e12;

/** A table of a billion rows makes every schema change, vacuum and index build an operation of its own. */
const manyRecords = 1e9;

/** Large for one relational node: by size, by number of records, or because memory was outgrown. */
export const largeData: Sign = any(
  all(
    any(atLeast('data.size', largeForOneNode), atLeast('demand.dataAtHorizon', 2 * largeForOneNode)),
    // The bytes of files lie in an object store: what a database keeps of them is a row each.
    none(said('model.blobs')),
  ),
  atLeast('record.count', manyRecords),
  said('hurts.memoryExceeded'),
);

/** Said to be small: words, or fewer bytes than one ordinary machine holds in memory, with no other sign of size. */
export const smallData: Sign = all(
  any(said('load.small'), said('data.fitsMemory'), atMost('data.size', 2e11)),
  none(said('hurts.memoryExceeded'), atLeast('record.count', manyRecords)),
);

/** A single primary starts to need care above this rate of small commits; a well-equipped one does several times as much. */
const manyCommits = 2e4;

/** More writes than a single primary takes without special care. */
export const manyWrites: Sign = any(
  atLeast('demand.writesPeak', manyCommits),
  atLeast('demand.writesPeakAtHorizon', 2 * manyCommits),
);

/** Append streams of this rate are out of reach of row stores and ordinary for column and time-series engines. */
export const floodOfRows: Sign = any(
  atLeast('demand.writesPeak', 1e5),
  atLeast('events.averagePerSecond', 1e5),
  atLeast('events.peakPerSecond', 1e5),
);

/** The one primary is what limits growth. */
export const primaryFull: Sign = any(
  said('hurts.writeCeiling'),
  // Busy while it loops over the receivers of one event: that loop is what has to leave it, not its tables.
  all(atLeast('present.utilisation', 0.75), none(said('writes.fanOut'))),
);

/** Growth that outruns any machine one can buy within the horizon. */
export const fastGrowth: Sign = any(
  // Called fast, and no number that says otherwise: half as much again a year is within what machines grow by.
  all(chosen('growth.kind', 'fast'), none(atMost('growth.perYear', 0.5))),
  atLeast('growth.perYear', 1),
);

/** Nearly every query stays below one key, entity or tenant: a natural key to split by. */
export const splitsByKey: Sign = any(
  chosen('query.locality', 'one key', 'one entity', 'one tenant'),
  all(atLeast('tenants.count', 1000), none(chosen('query.locality', 'everything', 'one domain'))),
);

/** Several rows anywhere must change together. */
export const acidAnywhere: Sign = any(
  chosen('transaction.scope', 'database'),
  chosen('consistency.need', 'external'),
);

/** Old copies are acceptable. */
export const staleOk: Sign = any(chosen('consistency.need', 'eventual'), said('consistency.staleOk'));

/** A wrong total or a broken rule is a loss. */
export const mustBeExact: Sign = any(
  said('model.money'),
  said('consistency.mustNotConflict'),
  chosen('conflict.resolution', 'prevent'),
);

/** Things run well or with room to spare: change has to earn its place. */
export const noPain: Sign = any(said('present.headroom'), said('present.worksWell'), said('load.small'));

/** Few people, or every part counts as a cost. */
export const fewHands: Sign = any(
  said('team.small'),
  said('simplicity.valued'),
  chosen('team.onCall', 'none'),
  atMost('team.size', 5),
);

/** Must survive more than a machine, or keep running elsewhere. */
export const survivesSites: Sign = any(
  chosen('survive', 'zone', 'zone and node', 'region'),
  said('survive.regionEvacuation'),
  said('hurts.regionOutage'),
);

/** Questions are free: many filters, or sums over many rows. */
export const freeQuestions: Sign = any(said('access.adHocFilters'), said('access.aggregates'));

/** Reads ask only by key, by words. */
export const onlyByKey: Sign = any(said('access.onlyByKey'), chosen('query.locality', 'one key'));

/** A document store runs and is what costs nights, losses or waiting. */
export const documentStoreHurts: Sign = all(
  has('present.products', 'mongodb', 'couchbase', 'couchdb'),
  any(
    said('hurts.opsToil'),
    said('hurts.unpredictableLatency'),
    said('hurts.memoryExceeded'),
    said('hurts.dataLoss'),
    said('hurts.failoverSlow'),
    said('hurts.anomalies'),
  ),
);

/** Several regions take writes or take over from one another, and their copies may disagree for a while. */
export const convergingRegions: Sign = all(
  any(said('writes.fromManyRegions'), said('survive.regionEvacuation')),
  staleOk,
  none(mustBeExact, acidAnywhere),
);

/** Order or atomicity across shards is needed and not merely inconvenient to lack. */
export const needsGlobalOrder: Sign = any(
  acidAnywhere,
  said('hurts.anomalies'),
  chosen('consistency.need', 'strong', 'external'),
);

/** Up to this much data one machine sums by itself: what a report reads fits in its memory or in a short scan. */
const sumsOnOneMachine = 3e11;

/** Answers wanted sooner than a scan of that takes, in seconds. */
const soonerThanAScan = 1;

/**
 * Reports are asked for over a relational database that runs, and all of it is small enough that a copy of the same engine
 * answers them: no second kind of store is worth its feed.
 */
export const reportsOfOneMachine: Sign = all(
  any(said('asked.analytics'), said('access.sqlReports'), said('hurts.analyticsOnPrimary')),
  relationalRuns,
  atMost('demand.dataAtHorizon', sumsOnOneMachine),
  none(
    said('hurts.fixedAggregates'),
    floodOfRows,
    atMost('latency.read', soonerThanAScan),
    atMost('latency.target', soonerThanAScan),
  ),
);

/** Reports take the room of the product: said so, or sums run on a primary that is busy. */
export const reportsLoad = any(
  said('hurts.analyticsOnPrimary'),
  all(any(said('access.sqlReports'), said('access.aggregates')), atLeast('present.utilisation', 0.6)),
);
