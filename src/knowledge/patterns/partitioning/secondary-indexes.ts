import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, rule } from '../rule.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from './one-node.ts';

const ownerBound = ['one tenant', 'one entity', 'one domain'];

/** Index beside the rows it covers. */
export const localSecondaryIndex: Pattern = {
  id: 'local-secondary-index',
  area: 'partitioning',
  title: 'Local secondary indexes',
  vocabulary: false,
  summary:
    'Each partition indexes its own rows (document-partitioned): a write touches one partition, a search without the partition key asks them all',
  needs: [],
  excludes: ['no-partitioning'],
  complexity: 1,
  rules: [
    rule(
      3,
      ['access.secondaryAttributes', 'query.locality', ...OUTGROWN_READS],
      (facts) =>
        outgrown(facts) &&
        facts.is('access.secondaryAttributes') &&
        ownerBound.includes(facts.choice('query.locality') ?? ''),
      'other attributes are searched within one owner, whose rows share a partition',
    ),
    rule(
      1,
      ['load.writeHeavy', 'access.secondaryAttributes', ...OUTGROWN_READS],
      (facts) => facts.is('load.writeHeavy') && facts.is('access.secondaryAttributes') && outgrown(facts),
      'writes are many, and a local index costs them no second partition',
    ),
    rule(
      -2,
      ['query.locality', 'access.secondaryAttributes'],
      (facts) => facts.is('access.secondaryAttributes') && facts.choice('query.locality') === 'everything',
      'a search over all owners asks every partition',
    ),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'on one node every index is local'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['index and row change in one local transaction', 'writes stay on one partition'],
  pays: [
    'a query without the partition key is scatter-gather over all partitions',
    'no uniqueness across partitions',
  ],
  failsHow: [
    {
      what: 'a query forgets the partition key',
      userEffect: 'latency of the slowest partition, load on all',
      mitigation: 'refuse such queries in the data layer, give them a global index or a search engine',
    },
    {
      what: 'a hot tenant has a large index',
      userEffect: 'slow writes for its shard',
      mitigation: 'fewer indexes, move the tenant',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'the index is exactly as current as its partition',
  },
  simplestForm: 'indexes that start with the tenant id',
  products: ['postgresql', 'citus', 'vitess', 'mongodb', 'cassandra', 'dynamodb'],
  sources: ['partitioning-ddia', 'partitioning-dynamodb-indexes'],
};

/** Index with a partitioning of its own. */
export const globalSecondaryIndex: Pattern = {
  id: 'global-secondary-index',
  area: 'partitioning',
  title: 'Global secondary indexes',
  vocabulary: false,
  summary:
    'The index is partitioned by the indexed attribute (term-partitioned): a search asks one partition, a write changes rows and index in different places, mostly asynchronously',
  needs: [],
  excludes: ['no-partitioning'],
  complexity: 3,
  rules: [
    rule(
      3,
      ['access.secondaryAttributes', 'query.locality', ...OUTGROWN_READS],
      (facts) =>
        outgrown(facts) &&
        facts.is('access.secondaryAttributes') &&
        !ownerBound.includes(facts.choice('query.locality') ?? ''),
      'records are found by attributes other than the key, across all owners',
    ),
    rule(
      1,
      ['load.readMostly', 'access.secondaryAttributes', ...OUTGROWN_READS],
      (facts) => facts.is('load.readMostly') && facts.is('access.secondaryAttributes') && outgrown(facts),
      'reads outnumber writes, so the cost belongs on the write',
    ),
    onAllFlags(-1, ['load.writeHeavy', 'access.secondaryAttributes'], 'each write is paid twice'),
    onFlag(
      -1,
      'access.adHocFilters',
      'free filters on many columns need a column store or a search index, not one more key',
    ),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'on one node an ordinary index does'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a search by attribute asks one partition',
    'latency that does not grow with the number of partitions',
  ],
  pays: [
    'writes amplified by each index',
    'an index that lags, or a distributed transaction at each write',
    'no uniqueness where it is asynchronous',
  ],
  failsHow: [
    {
      what: 'the index lags or misses an update',
      userEffect: 'a record that was just saved is not found, or a deleted one is',
      mitigation: 'read the record again by key and check, repair job that compares both',
    },
    {
      what: 'the indexed attribute has few values (status, country)',
      userEffect: 'one hot partition that throttles all writes',
      mitigation: 'add a salt or a time bucket to the index key',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PA/EL',
    says: 'asynchronous: rows are written though the index is away, and it follows later',
  },
  simplestForm:
    'the global index of the store; by hand, a second table keyed by the attribute and fed from the change stream',
  products: ['dynamodb', 'spanner', 'cockroachdb', 'vitess', 'tidb'],
  sources: ['partitioning-ddia', 'partitioning-dynamodb-indexes', 'partitioning-vitess-vindexes'],
};
