import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onFlag, rule } from '../rule.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from './one-node.ts';

/** Parents and children under one shard key. */
export const colocatedEntityGroups: Pattern = {
  id: 'colocated-entity-groups',
  area: 'partitioning',
  title: 'Co-located tables under one shard key',
  vocabulary: true,
  summary:
    'Related tables share the shard key of their root (customer, order), interleaved or co-located, so that joins, foreign keys and transactions within one root never leave a shard',
  needs: [['relational-sharded', 'distributed-sql', 'wide-column-lsm', 'document', 'key-value']],
  excludes: ['no-partitioning'],
  complexity: 3,
  rules: [
    rule(
      2,
      ['transaction.scope', ...OUTGROWN_READS],
      (facts) => facts.choice('transaction.scope') === 'entity' && outgrown(facts),
      'transactions span the records of one entity or tenant, and these must share a shard',
    ),
    onFlag(
      2,
      'hurts.crossShard',
      'work across shards forces workarounds: rows that are used together must live together',
    ),
    rule(
      2,
      ['query.locality', 'access.joins', 'model.relational', 'stack.sqlWanted', ...OUTGROWN_READS],
      (facts) =>
        outgrown(facts) &&
        ['one entity', 'one tenant'].includes(facts.choice('query.locality') ?? '') &&
        (facts.is('access.joins') || facts.is('model.relational') || facts.is('stack.sqlWanted')),
      'joins stay below one root, and SQL must go on working there',
    ),
    rule(
      1,
      ['transaction.scope', 'stack.sqlWanted', ...OUTGROWN_READS],
      (facts) =>
        outgrown(facts) && facts.choice('transaction.scope') === 'database' && facts.is('stack.sqlWanted'),
      'a hierarchy of keys keeps most commits on one shard and hides the latency of the rest',
    ),
    rule(
      1,
      ['model.tree', 'access.shallowRelations', ...OUTGROWN_READS],
      (facts) => outgrown(facts) && (facts.is('model.tree') || facts.is('access.shallowRelations')),
      'children are read with their parent',
    ),
    onAnyFlag(
      -2,
      ['access.onlyByKey', 'model.timeSeries', 'model.blobs'],
      'records have no children to keep beside them',
    ),
    onAnyFlag(-1, ['access.adHocFilters', 'access.graphWalks'], 'queries cut across all roots'),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'one node carries it, and everything is co-located there'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['single-shard transactions and joins for most of the work', 'one seek for a root and its children'],
  pays: [
    'the shard key in every table and query, chosen for good, and a router (proxy) that finds it',
    'a giant root is a hot shard: hash the key for an even spread, watch the skew',
    'queries by anything else become scatter-gather or need a global index',
  ],
  failsHow: [
    {
      what: 'a root grows beyond a shard',
      userEffect: 'slow for that customer',
      mitigation: 'split its children by a second key, keep the transaction to the part that needs it',
    },
    {
      what: 'a transaction touches two roots',
      userEffect: 'slower commits, or none where the store has no distributed transactions',
      mitigation: 'saga or outbox between roots, two-phase commit only where the store brings it',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PC/EC',
    says: 'each group is as consistent and as available as its shard',
  },
  simplestForm: 'the root id as first column of every primary key, tables declared co-located or interleaved',
  products: ['citus', 'spanner', 'cockroachdb', 'vitess', 'tidb', 'yugabytedb'],
  sources: ['partitioning-citus-colocation', 'partitioning-spanner-interleave'],
};
