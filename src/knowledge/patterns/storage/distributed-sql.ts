import type { Pattern } from '../../../contracts/pattern.ts';
import {
  acidAnywhere,
  fastGrowth,
  fewHands,
  largeData,
  manyWrites,
  needsGlobalOrder,
  noPain,
  nosqlClusters,
  primaryFull,
  splitsByKey,
} from './shapes.ts';
import { all, any, atLeast, atMost, chosen, forbid, has, none, reason, said } from './signs.ts';

const outgrown = any(primaryFull, largeData, manyWrites, fastGrowth, chosen('present.database', 'sharded'));

/** A commit waits for a majority, so anything below a few milliseconds is not to be had. */
const commitFloor = 0.003;

/** Shards, consensus and SQL in one system. */
export const distributedSql: Pattern = {
  id: 'distributed-sql',
  area: 'storage',
  title: 'Distributed SQL',
  vocabulary: true,
  summary:
    'One SQL database over many nodes: ranges of rows are split and moved by the system, each replicated by synchronous consensus (Paxos or Raft), with ACID transactions across ranges ordered by timestamps.',
  needs: [['consensus-raft-paxos', 'active-active-region', 'multi-az']],
  excludes: ['2pc', 'virtual-shards'],
  complexity: 7,
  rules: [
    reason(
      3,
      all(
        chosen('consistency.need', 'external'),
        any(said('users.global'), said('regions.wanted'), atLeast('regions.count', 2)),
      ),
      'one order over all rows must hold across regions',
    ),
    reason(
      2,
      all(
        said('residency.required'),
        said('stack.sqlWanted'),
        chosen('transaction.scope', 'database', 'entity'),
      ),
      'rows are placed by region under one SQL database with transactions',
    ),
    reason(
      3,
      all(said('hurts.crossShard'), needsGlobalOrder),
      'transactions and queries across shards are the pain, and here they are ordinary SQL',
    ),
    reason(
      1,
      all(said('hurts.crossShard'), none(needsGlobalOrder)),
      'queries across shards are planned by the system and not by code',
    ),
    reason(1, said('hurts.resharding'), 'the system splits and moves ranges by itself'),
    reason(
      1,
      all(said('hurts.resharding'), needsGlobalOrder),
      'an outgrown shard needs no project while transactions go on across it',
    ),
    reason(
      2,
      all(
        has('present.products', ...nosqlClusters),
        any(acidAnywhere, said('hurts.anomalies'), said('stack.sqlWanted')),
        largeData,
      ),
      'the store in use scales, but transactions and indexes are rebuilt in every application',
    ),
    reason(
      2,
      all(acidAnywhere, outgrown),
      'any rows must change together and one machine no longer carries them',
    ),
    reason(
      2,
      all(chosen('consistency.need', 'external'), any(outgrown, atLeast('regions.count', 2))),
      'one global order across the whole database is needed',
    ),
    reason(
      3,
      all(
        said('writes.fromManyRegions'),
        any(
          chosen('consistency.need', 'strong', 'external'),
          acidAnywhere,
          said('consistency.mustNotConflict'),
        ),
      ),
      'the same rows are written in several regions and must never disagree',
    ),
    reason(
      2,
      all(
        chosen('survive', 'region'),
        any(said('loss.none'), atMost('availability.rpo', 0)),
        any(acidAnywhere, chosen('consistency.need', 'strong', 'external')),
      ),
      'a region may be lost without losing a commit',
    ),
    reason(
      2,
      all(
        said('residency.required'),
        any(said('model.relational'), said('stack.sqlWanted'), acidAnywhere),
        atLeast('regions.count', 2),
      ),
      'rows can be pinned to their region inside one database',
    ),
    reason(
      2,
      said('hurts.anomalies'),
      'applications now handle anomalies that serializable transactions prevent',
    ),
    reason(
      1,
      all(said('stack.sqlWanted'), outgrown),
      'engineers want SQL, indexes and constraints beyond one machine',
    ),
    reason(
      1,
      all(said('downtime.none'), outgrown),
      'schema changes, moves and node losses happen while it serves',
    ),
    reason(
      1,
      all(atLeast('availability.target', 0.9999), acidAnywhere),
      'majorities ride over the loss of a zone without a failover by hand',
    ),
    reason(
      1,
      all(largeData, any(has('present.products', 'vitess', 'citus'), chosen('present.database', 'sharded'))),
      'it is sharded already, by hand',
    ),
    reason(
      -1,
      none(outgrown, needsGlobalOrder, said('writes.fromManyRegions'), said('residency.required')),
      'nothing asks for one order across machines',
    ),
    reason(-3, noPain, 'nothing that hurts is healed by consensus on every commit'),
    reason(-2, fewHands, 'a cluster with its own placement, clocks and upgrades needs people'),
    reason(-2, said('present.biggerBox'), 'a larger machine is available at a fraction of the change'),
    reason(-2, chosen('growth.kind', 'modest'), 'growth is modest'),
    reason(
      -2,
      all(
        splitsByKey,
        chosen('transaction.scope', 'none', 'record', 'entity'),
        none(said('hurts.crossShard'), said('hurts.resharding')),
      ),
      'transactions stay within {query.locality}, so shards without consensus do',
    ),
    reason(
      -2,
      any(atMost('latency.write', commitFloor), atMost('latency.target', commitFloor)),
      'a commit waits for a majority, longer than the latency wanted',
    ),
    reason(-2, said('selfHosted.shipped'), 'customers would have to run a cluster'),
    reason(
      -2,
      chosen('consistency.need', 'eventual'),
      'nobody needs the order that every commit would pay for',
    ),
    reason(-1, said('stack.vendorUnwanted'), 'vendor databases are unwanted'),
    reason(-1, said('cost.matters'), 'every byte and every commit is paid three times or more'),
    reason(
      -1,
      said('writes.hotRows'),
      'contended rows serialise through one leader and a round of consensus',
    ),
  ],
  ruleOuts: [
    // Whoever says that sales must go on and that no stake may be lost or counted twice asks for takeover, not for divergence.
    forbid(
      all(
        said('writes.mustAccept'),
        none(
          said('loss.none'),
          said('consistency.mustNotConflict'),
          chosen('consistency.need', 'strong', 'external'),
        ),
      ),
      'a write must be accepted in every failure, and the side without a majority refuses',
    ),
    forbid(said('edge.needed'), 'it must run where there is no quorum of machines'),
    forbid(
      all(said('load.small'), none(atLeast('regions.count', 2), said('writes.fromManyRegions'))),
      'the load is small and one region needs no consensus across machines',
    ),
  ],
  envelope: [
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'writes a second on one node',
      carries: [2_700, 22_500],
      unit: '1/s',
      per: 'node',
      source: 'storage.spanner-performance',
    },
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'reads a second on one node',
      carries: [15_000, 22_500],
      unit: '1/s',
      per: 'node',
      source: 'storage.spanner-performance',
    },
    {
      of: 'demand.dataAtHorizon',
      title: 'data on one node',
      carries: [4e12, 10e12],
      unit: 'B',
      per: 'node',
      products: ['spanner'],
      source: 'storage.spanner-performance',
    },
    // A hundred to three hundred and twenty gibibytes for each of eight processors, and three copies of everything.
    {
      of: 'demand.dataAtHorizon',
      title: 'data on one node where each is kept three times',
      carries: [0.29e12, 0.92e12],
      unit: 'B',
      per: 'node',
      asRun: true,
      products: ['cockroachdb', 'yugabytedb', 'tidb'],
      source: 'storage.cockroachdb-sizing',
    },
  ],
  gains: [
    'ACID transactions, secondary indexes and SQL across all rows, without a shard key in the code',
    'losing a zone, or with enough regions a region, loses no commit and needs no promotion by hand',
    'splitting, moving and schema changes run while it serves',
  ],
  pays: [
    'every commit waits for a majority, across regions for their round trip; batching and interleaved (co-located) tables win some of it back',
    'a transaction over many ranges pays a two-phase commit inside',
    'synchronised clocks or uncertainty waits, retries of aborted transactions in the application',
    'cost: three to five copies, more nodes for the same work, a new engine to learn',
  ],
  failsHow: [
    {
      what: 'rising keys or one popular row make a hot range',
      userEffect: 'writes to that range queue while other nodes idle',
      mitigation: 'hashed or reversed keys, interleaving under a parent that spreads, split the counter',
    },
    {
      what: 'a majority of the replicas of a range is unreachable',
      userEffect: 'that range refuses reads and writes until it is back',
      mitigation: 'replicas over three zones or regions, never two; drain before maintenance',
    },
    {
      what: 'clocks drift beyond the bound',
      userEffect: 'nodes remove themselves; where they do not, stale reads',
      mitigation: 'monitored time service, alarms on the offset',
    },
    {
      what: 'two transactions contend',
      userEffect: 'aborts and retries, latency climbs',
      mitigation: 'short transactions, retry loop with backoff, order of access',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'the side with a majority goes on, the other refuses; without a cut every commit still pays the round of consensus',
  },
  simplestForm:
    'a managed cluster over three zones of one region, tables co-located by the parent that most transactions touch, a retry loop around every transaction',
  products: ['spanner', 'cockroachdb', 'yugabytedb', 'tidb', 'foundationdb'],
  sources: ['storage.spanner-performance', 'storage.cockroachdb-sizing', 'storage.spanner', 'storage.ddia'],
};
