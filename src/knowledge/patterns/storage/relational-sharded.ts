import type { Pattern } from '../../../contracts/pattern.ts';
import {
  acidAnywhere,
  fastGrowth,
  largeData,
  manyWrites,
  needsGlobalOrder,
  noPain,
  nosqlClusters,
  primaryFull,
  relationalRuns,
  splitsByKey,
} from './shapes.ts';
import { all, any, atLeast, atMost, chosen, forbid, has, none, reason, said } from './signs.ts';

/** Teams keep an instance below some ten terabytes: from here on size alone is a reason. */
const tooLargeToKeep = 1e13;

/** Whether the store itself is in question or gives trouble; else a few terabytes in it are no reason to cut it. */
const storeInQuestion = any(
  said('asked.database'),
  said('asked.partitioning'),
  said('asked.engine'),
  said('asked.hardware'),
  said('hurts.memoryExceeded'),
  said('hurts.schemaChanges'),
  said('hurts.vacuum'),
  said('hurts.noisyNeighbour'),
  said('hurts.unpredictableLatency'),
  said('placement.single'),
);

const outgrown = any(
  primaryFull,
  all(largeData, any(storeInQuestion, atLeast('demand.dataAtHorizon', tooLargeToKeep), fastGrowth)),
  manyWrites,
  said('hurts.schemaChanges'),
  chosen('present.database', 'sharded'),
);
const relational = any(said('model.relational'), said('stack.sqlWanted'), relationalRuns);

/** Teams keep an instance below some ten terabytes; twice that is several instances in any case. */
const farBeyondOneNode = 2e13;

/** Many ordinary relational databases, each with its share of the keys. */
export const relationalSharded: Pattern = {
  id: 'relational-sharded',
  area: 'storage',
  title: 'Sharded relational database',
  vocabulary: true,
  summary:
    'Rows are spread over many ordinary relational databases by a shard key; SQL and transactions stay inside a shard, and many logical shards on few machines let capacity grow in small steps.',
  needs: [['virtual-shards', 'tenant', 'hash', 'directory-lookup', 'range', 'geo']],
  excludes: [],
  complexity: 6,
  rules: [
    reason(
      3,
      all(any(outgrown, fastGrowth), splitsByKey, relational),
      'the primary is outgrown, and queries stay within one key, entity or tenant: a natural shard key',
    ),
    reason(
      1,
      all(said('hurts.schemaChanges'), largeData),
      'vacuum and schema changes get small again when tables are small',
    ),
    reason(
      2,
      all(fastGrowth, relational, outgrown),
      'growth is fast and more machines of the same kind are the way to follow it',
    ),
    reason(
      1,
      all(fastGrowth, relational, none(outgrown, said('load.readMostly'))),
      'growth is fast, and the one writer is the next limit',
    ),
    reason(
      2,
      all(relationalRuns, atLeast('data.size', farBeyondOneNode)),
      '{data.size} of rows is far beyond what one instance is kept at',
    ),
    reason(
      2,
      all(said('migration.incremental'), any(relational, said('access.shallowRelations'))),
      'capacity can be added in small steps: a logical shard moves, single objects do not',
    ),
    reason(
      1,
      all(said('placement.single'), any(relational, relationalRuns)),
      'single owners are moved between machines of the engine that is known',
    ),
    reason(
      1,
      all(outgrown, chosen('transaction.scope', 'entity', 'record', 'none')),
      'what changes together lives on one shard',
    ),
    reason(
      1,
      all(largeData, any(said('access.shallowRelations'), said('access.byKey'))),
      'objects and their direct relations are found by id without joins',
    ),
    reason(
      2,
      all(relational, has('rejected.products', ...nosqlClusters), outgrown),
      'stores of another kind were tried and failed; this is the engine that the team can operate',
    ),
    reason(1, all(said('stack.sqlWanted'), outgrown), 'SQL, indexes and constraints stay within a shard'),
    reason(1, all(relationalRuns, outgrown), 'the engine and its operation are known'),
    reason(
      1,
      all(said('hurts.replicaLag'), outgrown),
      'reads go to the primary of the shard instead of a lagging replica',
    ),
    reason(
      2,
      all(any(said('hurts.noisyNeighbour'), said('blastRadius.limit')), splitsByKey, relational),
      'a heavy or broken customer hurts only its own shard',
    ),
    reason(
      2,
      all(chosen('present.database', 'sharded'), relationalRuns),
      'it is sharded already, and the cost of that is paid',
    ),
    reason(
      1,
      all(chosen('present.database', 'sharded'), any(said('hurts.hotKey'), said('data.skewed'))),
      'more logical shards and a directory move what is hot, under the same engine',
    ),
    reason(
      -1,
      none(outgrown, fastGrowth, chosen('present.database', 'sharded'), said('placement.single')),
      'nothing says that one primary is outgrown',
    ),
    reason(
      -3,
      all(said('hurts.crossShard'), needsGlobalOrder),
      'work across shards is awkward already, and it needs an order that shards do not share',
    ),
    reason(
      -1,
      all(said('hurts.crossShard'), none(needsGlobalOrder)),
      'work across shards is awkward already',
    ),
    reason(-1, said('hurts.resharding'), 'moving data between shards has already cost dearly'),
    reason(
      -2,
      all(said('access.onlyByKey'), none(said('stack.sqlWanted'))),
      'everything goes by key, so SQL inside a shard buys little',
    ),
    reason(-3, noPain, 'one machine carries the load, and sharding pays only when it no longer does'),
    reason(
      -2,
      said('present.biggerBox'),
      'a larger machine is available and costs far less than a shard key in every query',
    ),
    reason(
      -2,
      all(said('writes.concentrated'), none(splitsByKey)),
      'one feature makes the load: taking it out is simpler than splitting every table',
    ),
    reason(
      -2,
      all(said('selfHosted.shipped'), none(splitsByKey)),
      'customers who run it on one small machine would carry the same complexity',
    ),
    reason(-2, all(acidAnywhere, none(splitsByKey)), 'transactions would cross shards'),
    reason(
      -2,
      all(said('simplicity.valued'), none(fastGrowth, primaryFull, largeData)),
      'few moving parts are wanted',
    ),
    reason(
      -2,
      all(said('writes.mustAccept'), none(relationalRuns)),
      'a shard refuses writes while its primary is being replaced',
    ),
    reason(-1, atMost('headroom.wanted', 3), 'a small multiple of today can be had with less'),
    reason(
      -1,
      chosen('query.locality', 'everything', 'one domain'),
      'no key keeps most queries on one shard',
    ),
    reason(
      -1,
      all(said('writes.hotRows'), none(splitsByKey)),
      'the contended rows share a shard, so more shards do not help',
    ),
  ],
  ruleOuts: [
    forbid(
      all(said('load.small'), none(largeData, manyWrites)),
      'the load is small: a shard key in every query would buy nothing',
    ),
    forbid(
      all(said('present.headroom'), none(primaryFull)),
      'the present database runs well below its limits',
    ),
  ],
  envelope: [
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'small write transactions a second on one shard',
      carries: [5_000, 60_000],
      unit: '1/s',
      per: 'partition',
      parts: 'shards',
      // A primary and its standby.
      machinesEach: 2,
      source: 'storage.postgres-bench',
    },
    {
      of: 'demand.dataAtHorizon',
      title: 'data on one shard',
      carries: [2e12, 10e12],
      unit: 'B',
      per: 'partition',
      parts: 'shards',
      machinesEach: 2,
      asRun: true,
      source: 'storage.notion-shards',
    },
  ],
  gains: [
    'writes, data and maintenance scale with the number of shards',
    'SQL, indexes and transactions stay for everything inside a shard',
    'a failure takes down one shard and not the product',
  ],
  pays: [
    'the shard key is in every query; cross-shard joins, unique keys and transactions are gone or hand-made',
    'routing, resharding, schema changes and backups multiply by the number of shards',
    'reports over everything need scatter-gather or a copy in a column store',
    'the way there: double writes or an audit log, backfill, dark reads, cutover',
  ],
  failsHow: [
    {
      what: 'one key outgrows its shard (hot shard)',
      userEffect: 'the customers on that shard are slow while the others are fine',
      mitigation:
        'more logical shards than machines from the start, a directory to move one, a shard of its own for the largest',
    },
    {
      what: 'the primary of one shard dies',
      userEffect: 'writes of its customers fail until failover, everyone else goes on',
      mitigation:
        'a standby for each shard, promotion with fencing, idempotent retries; writes that must be taken are buffered on another shard and replayed',
    },
    {
      what: 'a query without the shard key goes to all shards',
      userEffect: 'latency of the slowest shard, load on all',
      mitigation:
        'refuse such queries in code review and in the router, keep lookup tables from secondary keys to shards',
    },
    {
      what: 'a move or cutover of a shard goes wrong',
      userEffect: 'missing or double rows for some customers',
      mitigation:
        'compare with dark reads before the switch, keep the old side and reverse replication until proven',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'each shard has one primary: the shards that are cut off stop writing, the others go on',
  },
  simplestForm:
    'a few hundred logical shards as schemas on a handful of machines, routed in the application or by a proxy (Vitess, Citus), the shard number inside each globally unique id',
  products: ['postgresql', 'mysql', 'vitess', 'citus', 'aurora'],
  sources: ['storage.notion-shards', 'storage.postgres-bench', 'storage.ddia'],
};
