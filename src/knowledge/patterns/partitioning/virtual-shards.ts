import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from './one-node.ts';

/** Share of the load from which one owner strains its shard. */
const LARGE_OWNER = 0.05;

/** Many logical shards on few machines. */
export const virtualShards: Pattern = {
  id: 'virtual-shards',
  area: 'partitioning',
  title: 'Many fixed logical shards',
  vocabulary: true,
  summary:
    'Keys map to a fixed, large number of logical shards (schemas, databases or slots), and a small map says which machine holds which: growth moves whole shards, never single rows',
  needs: [
    ['relational-sharded', 'key-value', 'in-memory-state', 'in-memory-cache', 'search-index', 'document'],
  ],
  excludes: ['no-partitioning'],
  complexity: 4,
  rules: [
    rule(
      2,
      ['migration.incremental', ...OUTGROWN_READS, 'growth.kind'],
      (facts) =>
        facts.is('migration.incremental') && (outgrown(facts) || facts.choice('growth.kind') === 'fast'),
      'capacity should come in small steps: a machine more takes over some whole shards',
    ),
    rule(
      2,
      ['growth.kind', 'query.locality', 'access.byKey', 'access.latestOfEntity', 'access.onlyByKey'],
      (facts) =>
        facts.choice('growth.kind') === 'fast' &&
        (['one tenant', 'one entity', 'one key'].includes(facts.choice('query.locality') ?? '') ||
          facts.is('access.byKey') ||
          facts.is('access.onlyByKey') ||
          facts.is('access.latestOfEntity')),
      'growth is fast, and queries stay with one key or owner: shards can be spread over ever more machines',
    ),
    rule(
      2,
      ['query.locality', ...OUTGROWN_READS],
      (facts) =>
        ['one tenant', 'one entity'].includes(facts.choice('query.locality') ?? '') && outgrown(facts),
      'one node is outgrown, and queries stay within an owner that fits in a shard',
    ),
    rule(
      1,
      ['hurts.resharding', 'query.locality', 'transaction.scope'],
      (facts) =>
        facts.is('hurts.resharding') &&
        facts.choice('query.locality') !== 'everything' &&
        facts.choice('transaction.scope') !== 'database',
      'moving rows between shards was painful: with whole shards to move it is a copy and a switch',
    ),
    rule(
      1,
      ['hurts.schemaChanges', ...OUTGROWN_READS],
      (facts) => facts.is('hurts.schemaChanges') && outgrown(facts),
      'small tables for each shard can be vacuumed and altered again',
    ),
    rule(
      1,
      ['headroom.wanted', 'horizon.months', ...OUTGROWN_READS],
      (facts) =>
        outgrown(facts) &&
        ((facts.stated('headroom.wanted') ?? 0) >= 4 || (facts.stated('horizon.months') ?? 0) >= 36),
      'headroom for years is wanted',
    ),
    onChoice(-2, 'transaction.scope', ['database'], 'transactions reach over any shards'),
    rule(
      -2,
      ['writes.concentrated', 'migration.incremental'],
      (facts) => facts.is('writes.concentrated') && !facts.is('migration.incremental'),
      'one feature can leave instead',
    ),
    rule(
      -1,
      ['data.skewed', 'tenants.largestShare', 'query.locality'],
      (facts) =>
        facts.choice('query.locality') === 'one tenant' &&
        (facts.is('data.skewed') || (facts.stated('tenants.largestShare') ?? 0) > LARGE_OWNER),
      'a giant owner cannot be taken out of its logical shard by arithmetic',
    ),
    onFlag(-1, 'selfHosted.shipped', 'small installations would carry the machinery'),
    onChoice(-2, 'query.locality', ['everything'], 'queries would ask all shards'),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'one node carries it'),
    onAnyFlag(-2, ['present.headroom', 'present.biggerBox'], 'there is room upwards'),
    onRejected(
      'virtual-shards',
      ['vitess', 'citus'],
      'it, or a product that does it, was tried here and rejected',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'resharding becomes moving whole shards with ordinary replication',
    'steps as small as one machine, back as well as forth',
    'the key of a row never changes, and the shard number can travel inside the object id',
  ],
  pays: [
    'the number of logical shards is chosen once: a number with many divisors, far above the machines',
    'schema changes, backups and monitoring times the number of shards',
    'no cross-shard joins, transactions or unique constraints',
  ],
  failsHow: [
    {
      what: 'one logical shard outgrows a machine',
      userEffect: 'slow for all in it, and it cannot be cut',
      mitigation: 'many more shards than machines, a directory for the few giant owners',
    },
    {
      what: 'the move of a shard overlaps with writes',
      userEffect: 'lost or doubled writes',
      mitigation: 'replicate, block the shard for seconds, switch the map with a version that servers check',
    },
    {
      what: 'the move into shards (backfill) misses rows',
      userEffect: 'missing data after the switch',
      mitigation: 'double writes or an audit log, backfill, dark reads that compare, then cut over',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PC/EC',
    says: 'each shard stands alone; losing one hits its owners only',
  },
  simplestForm:
    'several hundred schemas on a handful of machines, shard number computed from the owner id (or carried in the object id), map in configuration',
  products: ['postgresql', 'mysql', 'vitess', 'citus', 'redis'],
  sources: ['partitioning-vitess-sharding', 'partitioning-redis-slots', 'partitioning-ddia'],
};
