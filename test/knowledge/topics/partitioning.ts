import type { Topic } from './topic.ts';

/** How data is cut, found again and moved. */
export const partitioningTopics: readonly Topic[] = [
  {
    topic: 'key-range vs hash',
    entry: 'range',
    rule: ['range', 'access.timeRange'],
    brief: '50 TB and 80,000 writes per second have outgrown one machine. How should we partition the data?',
    one: 'Queries scan a time range, analysts run SQL reports with joins over the live data, and we need ACID transactions over any rows.',
    other: 'Records are read and written only by their key, one at a time.',
    advised: ['range'],
    instead: ['hash'],
  },
  {
    topic: 'local vs global secondary indexes',
    entry: 'local-secondary-index',
    rule: ['local-secondary-index', 'query.locality'],
    brief:
      '30 TB in MySQL, and the primary is at its write limit with 60,000 writes per second. Records must also be found by attributes other than their key. How should we shard?',
    one: 'There are 20,000 tenants, and each query stays within one tenant.',
    other: 'A lookup is for a single record of any customer, and reads far outnumber writes.',
    advised: ['local-secondary-index'],
    instead: ['global-secondary-index'],
  },
  {
    topic: 'rebalancing',
    entry: 'rebalancing',
    rule: ['rebalancing', 'hurts.resharding'],
    brief:
      'Our MySQL is sharded and holds 30 TB; each query stays within one tenant. How should we lay out the shards?',
    one: 'Resharding has been painful, one shard takes most of the load, and we want to add capacity in small steps.',
    other: 'Growth is modest.',
    advised: ['rebalancing'],
  },
  {
    topic: 'hot spots',
    entry: 'hot-key-splitting',
    rule: ['hot-key-splitting', 'hurts.hotKey'],
    brief:
      'Our MongoDB cluster is sharded and counts likes and views, 20 TB. How should we lay out the keys?',
    one: 'A few keys take most of the load and become hot partitions, since some are far larger than the rest.',
    other: 'Growth is modest.',
    advised: ['hot-key-splitting'],
  },
  {
    topic: 'cross-partition queries',
    entry: 'distributed-sql',
    rule: ['distributed-sql', 'hurts.crossShard'],
    brief: 'Relational data in sharded MySQL, 30 TB. Which database should we use?',
    one: 'Queries and transactions across shards force us into workarounds, a transaction may touch any rows, and applications have to handle anomalies themselves.',
    other: 'Every query and every transaction stays within one tenant.',
    advised: ['distributed-sql'],
    instead: ['relational-sharded'],
  },
  {
    topic: 'scatter-gather',
    entry: 'scatter-gather',
    rule: ['scatter-gather', 'access.aggregates'],
    brief:
      'Our MySQL is sharded and holds 30 TB; each query stays within one tenant. How should we lay out the shards?',
    one: 'Some dashboards aggregate over all tenants.',
    other: 'Records are read by key.',
    advised: ['scatter-gather'],
  },
];
