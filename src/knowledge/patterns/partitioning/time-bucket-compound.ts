import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, rule } from '../rule.ts';
import { ONE_NODE_READS, oneNodeCarriesIt } from './one-node.ts';

/** Writes a second and bytes from which entities are spread over several nodes. */
const SEVERAL_NODES = { writes: 1_000, data: 1e12 };

/** Entity and a slice of time make the key. */
export const timeBucketCompound: Pattern = {
  id: 'time-bucket-compound',
  area: 'partitioning',
  title: 'Entity and time bucket as key',
  vocabulary: true,
  summary:
    'The partition key is the entity (channel, device) plus a time bucket, rows inside are sorted by time: the latest items are one seek, and no partition grows for ever',
  needs: [['wide-column-lsm', 'key-value', 'time-series', 'relational-sharded', 'document']],
  excludes: ['no-partitioning'],
  complexity: 3,
  rules: [
    rule(
      3,
      [
        'access.latestOfEntity',
        'writes.appendOnly',
        'data.keptForever',
        'model.messages',
        'model.timeSeries',
        'model.events',
        'demand.writesPeakAtHorizon',
        'demand.dataAtHorizon',
      ],
      (facts) =>
        facts.is('access.latestOfEntity') &&
        (facts.is('writes.appendOnly') ||
          facts.is('data.keptForever') ||
          facts.is('model.messages') ||
          facts.is('model.timeSeries') ||
          facts.is('model.events')) &&
        ((facts.number('demand.writesPeakAtHorizon') ?? 0) > SEVERAL_NODES.writes ||
          (facts.number('demand.dataAtHorizon') ?? 0) > SEVERAL_NODES.data),
      'records pile up for each entity for years, and reads want its latest or one point in time',
    ),
    rule(
      2,
      ['access.latestOfEntity', ...ONE_NODE_READS],
      (facts) => facts.is('access.latestOfEntity') && !oneNodeCarriesIt(facts),
      'reads are the latest items, or a span of time, of one entity',
    ),
    rule(
      1,
      ['data.skewed', 'access.latestOfEntity'],
      (facts) => facts.is('data.skewed') && facts.is('access.latestOfEntity'),
      'some entities are far larger than others, and the bucket bounds the partition size',
    ),
    rule(
      1,
      ['model.timeSeries', 'access.timeRange', ...ONE_NODE_READS],
      (facts) => facts.is('model.timeSeries') && facts.is('access.timeRange') && !oneNodeCarriesIt(facts),
      'measurements are read by series and span of time',
    ),
    rule(
      1,
      ['model.messages', 'access.latestOfEntity'],
      (facts) => facts.is('model.messages') && facts.is('access.latestOfEntity'),
      'messages belong to a conversation and come in time order',
    ),
    rule(
      1,
      ['writes.ttl', 'access.latestOfEntity', 'access.timeRange'],
      (facts) =>
        facts.is('writes.ttl') && (facts.is('access.latestOfEntity') || facts.is('access.timeRange')),
      'whole buckets expire without a tombstone for each row',
    ),
    onAnyFlag(
      -2,
      ['access.joins', 'model.relational', 'access.adHocFilters'],
      'queries cut across entities and times',
    ),
    onChoice(-2, 'query.locality', ['everything', 'one key'], 'queries are not for one entity over time'),
    rule(
      -3,
      ONE_NODE_READS,
      oneNodeCarriesIt,
      'one node carries it, and an index on entity and time does the same',
    ),
    rule(
      -1,
      ['writes.updates', 'writes.appendOnly'],
      (facts) => facts.is('writes.updates') && !facts.is('writes.appendOnly'),
      'records are changed in place',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'bounded partitions, however long and busy an entity is',
    'the newest items in one read of one partition',
    'old buckets can be compacted, moved or dropped whole',
  ],
  pays: [
    'reads that span buckets ask several partitions',
    'a quiet entity has many empty buckets to skip on the way back',
    'the bucket size is chosen once and hard to change',
  ],
  failsHow: [
    {
      what: 'the current bucket of a very busy entity is a hot partition',
      userEffect: 'slow or failing requests for it and for its neighbours on the node',
      mitigation:
        'coalesce identical reads, smaller time slices, a salt for the few largest (wide partitions)',
    },
    {
      what: 'a sparse entity is scrolled back over many empty buckets',
      userEffect: 'slow page',
      mitigation: 'keep first and last bucket of each entity, skip by that',
    },
    {
      what: 'mass deletion leaves tombstones',
      userEffect: 'reads time out over nothing',
      mitigation: 'drop whole buckets, compaction tuned for deletes, remember empty buckets',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'none',
    says: 'the key takes no side; the replication of each partition does',
  },
  simplestForm:
    'partition key (entity, bucket), clustering by time-ordered id, the bucket sized so that a partition stays well below the limit of the store',
  products: ['cassandra', 'scylladb', 'dynamodb', 'bigtable', 'timescaledb'],
  sources: ['partitioning-cassandra-modeling', 'partitioning-ddia'],
};
