import type { Pattern } from '../../../contracts/pattern.ts';
import { onFlag, onRejected, rule } from '../rule.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from './one-node.ts';

/** Share of load from which on one tenant fills a shard of its own. */
const LARGE_TENANT = 0.2;

/** Everything of one customer together. */
export const tenant: Pattern = {
  id: 'tenant',
  area: 'partitioning',
  title: 'Partitioning by tenant',
  vocabulary: true,
  summary:
    'The id of the customer (workspace, shop, user) is the partition key of every table, so all rows of one tenant share a shard and its queries and transactions stay local',
  needs: [],
  excludes: ['no-partitioning', 'hash'],
  complexity: 4,
  rules: [
    rule(
      3,
      ['query.locality', ...OUTGROWN_READS],
      (facts) => facts.choice('query.locality') === 'one tenant' && outgrown(facts),
      'nearly every query stays within one tenant, and one node is outgrown',
    ),
    rule(
      1,
      ['query.locality', 'transaction.scope'],
      (facts) =>
        facts.choice('query.locality') === 'one tenant' && facts.choice('transaction.scope') === 'entity',
      'a transaction stays within one tenant',
    ),
    rule(
      1,
      ['hurts.noisyNeighbour', 'query.locality', 'tenants.count'],
      (facts) =>
        facts.is('hurts.noisyNeighbour') &&
        (facts.choice('query.locality') === 'one tenant' || facts.known('tenants.count')),
      'one customer hurts others, and a shard is a border',
    ),
    rule(
      2,
      ['blastRadius.limit', 'query.locality', 'tenants.count'],
      (facts) =>
        facts.is('blastRadius.limit') &&
        (facts.choice('query.locality') === 'one tenant' || facts.known('tenants.count')),
      'a failure should hit only the customers of one shard',
    ),
    rule(
      1,
      ['residency.required', 'query.locality'],
      (facts) => facts.is('residency.required') && facts.choice('query.locality') === 'one tenant',
      'a tenant can be placed in the region where its data must stay',
    ),
    rule(
      1,
      ['hurts.schemaChanges', 'query.locality'],
      (facts) => facts.is('hurts.schemaChanges') && facts.choice('query.locality') === 'one tenant',
      'smaller tables for each shard make vacuum and migrations safe again',
    ),
    rule(
      1,
      ['stack.sqlWanted', 'query.locality', ...OUTGROWN_READS],
      (facts) =>
        facts.is('stack.sqlWanted') && facts.choice('query.locality') === 'one tenant' && outgrown(facts),
      'SQL stays whole within a tenant',
    ),
    rule(
      -2,
      ['tenants.largestShare'],
      (facts) => (facts.stated('tenants.largestShare') ?? 0) > LARGE_TENANT,
      'the largest tenant alone ({tenants.largestShare} of all) would fill a shard',
    ),
    rule(
      -2,
      ['hurts.crossShard', 'hurts.resharding'],
      (facts) => facts.is('hurts.crossShard') && facts.is('hurts.resharding'),
      'shards have already forced workarounds, and moving them was painful',
    ),
    onFlag(
      -2,
      'writes.concentrated',
      'the load comes from one feature, which can leave without cutting customers apart',
    ),
    onFlag(-1, 'selfHosted.shipped', 'an installation with one customer gains nothing and carries the code'),
    rule(
      -3,
      ONE_NODE_READS,
      oneNodeCarriesIt,
      'one node carries it; a tenant id on each row keeps the door open',
    ),
    rule(
      -1,
      ['query.locality'],
      (facts) => ['everything', 'one domain', 'one key'].includes(facts.choice('query.locality') ?? ''),
      'queries do not stay within a tenant',
    ),
    onRejected('tenant', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'joins, constraints and transactions stay whole within a tenant',
    'a bad shard hurts some customers, not all (share nothing between shards, caches and workers included)',
    'customers can be moved, restored, or kept in a region one by one',
  ],
  pays: [
    'the tenant id in every table, key and query',
    'reports over all customers become scatter-gather or go to a warehouse',
    'the largest customer is bounded by one shard',
    'resharding and schema changes over many databases need tooling',
  ],
  failsHow: [
    {
      what: 'one tenant outgrows its shard (hot shard)',
      userEffect: 'slow for everyone who shares it',
      mitigation:
        'many logical shards, a directory that gives a hot tenant a node of its own, moves of single tenants that are rehearsed',
    },
    {
      what: 'a query without the tenant id goes to all shards',
      userEffect: 'slow pages, load on every shard',
      mitigation: 'a query layer that refuses it; global data in a small unsharded database',
    },
    {
      what: 'the move from the old database loses or doubles writes',
      userEffect: 'missing or old rows',
      mitigation: 'double write with an audit log, backfill, dark reads that compare both sides, then switch',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PC/EC',
    says: 'a tenant is as available as its shard; the others do not notice',
  },
  simplestForm:
    'tenant id as the leading key of every table today; logical shards by hash of it once a node is too small',
  products: ['postgresql', 'mysql', 'citus', 'vitess'],
  sources: ['partitioning-citus-multitenant', 'partitioning-azure-guide'],
};
