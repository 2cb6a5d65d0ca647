import type { Topic } from './topic.ts';

/** What is guaranteed, and what a commit spans. */
export const consistencyTopics: readonly Topic[] = [
  {
    topic: 'ACID vs BASE',
    entry: 'single-node-acid',
    rule: ['single-node-acid', 'model.money'],
    brief: 'A new service with 800 writes per second at peak. Which consistency does it need?',
    one: 'It moves money between accounts: a transaction touches any rows, and a balance must never become negative.',
    other:
      'It counts likes: eventual consistency is fine, a read may be seconds old, no transaction spans several records, and losing the last seconds is acceptable.',
    advised: ['single-node-acid'],
    instead: ['eventual'],
  },
  {
    topic: 'isolation: read committed',
    entry: 'read-committed',
    rule: ['read-committed', 'consistency.isolationMatters'],
    brief: 'Relational data in PostgreSQL with a small load. Which guarantees does a transaction need?',
    one: 'Transactions wait for locks on the same rows.',
    other: 'Write skew and lost updates have corrupted our data.',
    advised: ['read-committed'],
    instead: ['serializable'],
  },
  {
    topic: 'isolation: snapshot',
    entry: 'snapshot',
    rule: ['snapshot', 'access.sqlReports'],
    brief:
      'Relational data in PostgreSQL, and a transaction may touch any rows. Which guarantees does it need?',
    one: 'Long SQL reports run over the live data, and readers and writers wait for locks of each other.',
    other: 'Write skew has broken our rules more than once.',
    advised: ['snapshot'],
    instead: ['serializable'],
  },
  {
    topic: 'isolation: serializable',
    entry: 'serializable',
    rule: ['serializable', 'consistency.isolationMatters'],
    brief:
      'Relational data in PostgreSQL, a transaction may touch any rows, and an invariant must never be broken. Which consistency do we need?',
    one: 'Write skew has hurt us.',
    other: 'Many writers compete for the same few rows.',
    advised: ['serializable'],
    instead: ['single-node-acid'],
  },
  {
    topic: '2PC',
    entry: '2pc',
    rule: ['2pc', 'transaction.scope'],
    brief:
      'Our MySQL is sharded and holds 100 TB of data; objects are found by key, with their direct relations. Capacity is added in small steps, growth is modest, and we do not want a vendor database. Which consistency do we need?',
    one: 'We need ACID transactions over any rows, but transactions across shards force workarounds today. Work may finish later than the request.',
    other: 'Every query and every transaction stays within one tenant.',
    advised: ['2pc'],
    instead: ['single-shard-acid'],
  },
  {
    topic: 'sagas',
    entry: 'saga',
    rule: ['saga', 'effects.multiStep'],
    brief: 'Orders live in PostgreSQL as relational data. How do we keep an order consistent?',
    one: 'Booking takes several steps across services, each of which can fail halfway, it calls an external payment provider, and it can run for days.',
    other: 'A single ACID transaction in one database changes everything that belongs to it.',
    advised: ['saga'],
    instead: ['single-node-acid'],
  },
  {
    topic: 'linearizable',
    entry: 'linearizable',
    rule: ['linearizable', 'consistency.need'],
    brief:
      'Locks and leases of our workers are read and written only by key, and a zone may be lost. Which consistency do they need?',
    one: 'A read must always see the latest committed value.',
    other: 'Eventual consistency is fine and a read may be stale.',
    advised: ['linearizable'],
    instead: ['eventual'],
  },
  {
    topic: 'causal',
    entry: 'causal',
    rule: ['causal', 'consistency.need'],
    brief:
      'Messages in conversations, written in two regions by users all over the world. Which consistency do they need?',
    one: 'Users must see their own writes, and an answer must never show before its question (causal consistency).',
    other: 'Eventual consistency is fine.',
    advised: ['causal'],
    instead: ['eventual'],
  },
  {
    topic: 'eventual',
    entry: 'eventual',
    rule: ['eventual', 'consistency.need'],
    brief: 'Profiles are values under a key in two regions. Which consistency do they need?',
    one: 'Eventual consistency is fine: a read may be seconds old.',
    other: 'A read must always see the latest value.',
    advised: ['eventual'],
    instead: ['linearizable'],
  },
];
