import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, rule } from '../rule.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from './one-node.ts';

/** Ask all, merge the answers. */
export const scatterGather: Pattern = {
  id: 'scatter-gather',
  area: 'partitioning',
  title: 'Scatter-gather queries',
  vocabulary: false,
  summary:
    'A query that has no partition key is sent to all partitions at once and the answers are merged; its latency is that of the slowest one',
  needs: [],
  excludes: ['no-partitioning'],
  complexity: 2,
  rules: [
    rule(
      3,
      ['query.locality', 'access.aggregates', 'access.adHocFilters', 'access.sqlReports', ...OUTGROWN_READS],
      (facts) =>
        outgrown(facts) &&
        (facts.is('access.aggregates') || facts.is('access.adHocFilters') || facts.is('access.sqlReports')) &&
        facts.choice('query.locality') !== 'everything',
      'some reports reach over all partitions although most queries do not',
    ),
    onFlag(-1, 'latency.mainGoal', 'the slowest partition sets the latency of each such query'),
    onFlag(-1, 'hurts.unpredictableLatency', 'the tail grows with the number of partitions asked'),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'there is one node to ask'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['any query remains possible after a split', 'work in parallel on all nodes'],
  pays: [
    'tail latency grows with fan-out',
    'each such query costs all partitions',
    'no common snapshot, unless the store has one',
  ],
  failsHow: [
    {
      what: 'one partition is slow or down',
      userEffect: 'slow or partial answers',
      mitigation: 'time-outs with partial results said aloud, hedged requests to a second replica',
    },
    {
      what: 'sorting and paging over all partitions',
      userEffect: 'deep pages become ever slower',
      mitigation: 'keyset paging, limits, or a column store fed from the change stream',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'none',
    says: 'it may answer with what it reached, or refuse',
  },
  simplestForm: 'one endpoint for reports, with a limit on fan-out and its own pool of connections',
  products: ['vitess', 'citus', 'elasticsearch', 'mongodb'],
  sources: ['partitioning-tail-at-scale', 'partitioning-ddia'],
};

/** One hot key made into several. */
export const hotKeySplitting: Pattern = {
  id: 'hot-key-splitting',
  area: 'partitioning',
  title: 'Splitting hot keys (salting)',
  vocabulary: false,
  summary:
    'The few keys that get most writes are spread over several sub-keys by a suffix (salt); reads ask all of these and add up',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    rule(
      3,
      ['hurts.hotKey', 'load.readMostly', 'consistency.mustNotConflict'],
      (facts) =>
        facts.is('hurts.hotKey') && !facts.is('load.readMostly') && !facts.is('consistency.mustNotConflict'),
      'one key or partition takes most of the load',
    ),
    onAllFlags(
      1,
      ['writes.counters', 'writes.hotRows'],
      'a counter that many raise can be kept as several partial sums',
    ),
    onAllFlags(1, ['hurts.hotKey', 'data.skewed'], 'sizes are very uneven'),
    onAllFlags(
      -2,
      ['writes.hotRows', 'consistency.mustNotConflict'],
      'the invariant is about the whole, so its parts cannot be written apart',
    ),
    onFlag(-1, 'load.small', 'no key is that hot'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['writes of one key over several partitions', 'only for the keys that need it'],
  pays: [
    'reads of such a key ask all its parts',
    'bookkeeping of which keys are split',
    'no atomic view of the whole value',
  ],
  failsHow: [
    {
      what: 'a key becomes hot that was not marked',
      userEffect: 'time-outs for it until somebody splits it',
      mitigation: 'count the top keys continuously, split by a rule instead of by hand',
    },
    {
      what: 'readers and writers disagree on the number of parts',
      userEffect: 'missing values',
      mitigation: 'parts only grow, the number is stored with the key',
    },
  ],
  cap: { partition: 'either, by setting', pacelc: 'none', says: 'it spreads load and takes no side' },
  simplestForm:
    'a suffix from zero to nine on the few largest keys; for reads that are hot, a cache with request coalescing first',
  products: ['dynamodb', 'cassandra', 'bigtable', 'kafka'],
  sources: ['partitioning-dynamodb-sharding-writes', 'partitioning-ddia'],
};

/** Moving partitions between nodes while in use. */
export const rebalancing: Pattern = {
  id: 'rebalancing',
  area: 'partitioning',
  title: 'Online rebalancing',
  vocabulary: false,
  summary:
    'Whole partitions move between nodes while they are used: copy, verify, follow the changes, go read-only for a few seconds, switch the map with a version',
  needs: [],
  excludes: ['no-partitioning'],
  complexity: 4,
  rules: [
    onFlag(2, 'hurts.resharding', 'moving data between shards was painful'),
    rule(
      1,
      ['migration.incremental', ...OUTGROWN_READS],
      (facts) => facts.is('migration.incremental') && outgrown(facts),
      'nodes are added in small steps, and each takes over its share',
    ),
    rule(
      1,
      ['hurts.hotKey', ...OUTGROWN_READS],
      (facts) => facts.is('hurts.hotKey') && outgrown(facts),
      'hot partitions have to move away from each other',
    ),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'there is nothing to move'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['growth and repair without downtime', 'even load as keys change'],
  pays: ['network and disk for the copy, on top of the load', 'automation that can make an overload worse'],
  failsHow: [
    {
      what: 'rebalancing starts because a node is slow',
      userEffect: 'more load on the rest, a cascade',
      mitigation: 'a person approves, or limits on moves at once and a cool-down',
    },
    {
      what: 'writes during the switch reach the old place',
      userEffect: 'lost writes',
      mitigation: 'the old place refuses by version; the client asks again',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a partition in its switch takes no writes for a moment',
  },
  simplestForm:
    'the balancer of the store, with a limit on concurrent moves; by hand, a replica that is promoted',
  products: ['vitess', 'citus', 'cockroachdb', 'mongodb', 'elasticsearch'],
  sources: ['partitioning-ddia', 'partitioning-vitess-sharding'],
};
