import type { Product } from '../../contracts/pattern.ts';
import { KiB, limit, MiB } from './limit.ts';

/** Document and key-value stores that are chosen beside the best known ones. */
export const documentStoreProducts: readonly Product[] = [
  {
    id: 'cosmos-db',
    title: 'Azure Cosmos DB',
    kind: 'managed document database',
    summary:
      'Items in partitions by a key, in several regions, with five named consistency levels; speaks several protocols.',
    serves: [
      'document',
      'key-value',
      'multi-leader',
      'bounded-staleness-token',
      'causal',
      'eventual',
      'hash',
      'single-shard-acid',
      'active-active-region',
    ],
    limits: [
      limit('data of a logical partition', 20e9, 'B', '2026', 'cosmos-db-limits'),
      limit('request units of a partition', 10_000, '1/s', '2026', 'cosmos-db-limits'),
    ],
    isolationDefault: 'snapshot within one logical partition, none beyond it',
    replication:
      'Four copies in a region; other regions by the chosen level, one or several of them writable, conflicts by last writer or by procedure.',
    managed: ['Azure Cosmos DB'],
    cloud: 'Azure',
    licence: 'Proprietary, managed service only',
    priceNote:
      'Charges for request units, provisioned or used, in every region, and storage; a query that fans out over partitions is the usual surprise.',
    sources: ['products.cosmos-db-limits'],
  },
  {
    id: 'couchbase',
    title: 'Couchbase Server',
    kind: 'document database',
    summary: 'Documents under keys with a cache in memory before the disk, a SQL-like language, mobile sync.',
    serves: [
      'document',
      'key-value',
      'hash',
      'leader-follower-async',
      'leader-follower-semisync',
      'multi-leader',
      'eventual',
      'virtual-shards',
    ],
    limits: [
      limit('largest document', 20 * MiB, 'B', '2026', 'couchbase-limits'),
      limit('buckets of a cluster', 30, 'count', '2026', 'couchbase-limits'),
    ],
    isolationDefault: 'none for single documents, read committed in its transactions',
    replication:
      'Copies of fixed virtual buckets within a cluster, durability by setting of each write; clusters copy to one another asynchronously.',
    managed: ['Couchbase Capella'],
    licence: 'Source available; commercial edition',
    priceNote: 'Charges by node; memory for the working set dominates.',
    sources: ['products.couchbase-limits'],
  },
  {
    id: 'couchdb',
    title: 'Apache CouchDB',
    kind: 'document database',
    summary:
      'Documents over HTTP with replication as the centre: any copy takes writes, conflicts are kept until merged.',
    serves: ['document', 'multi-leader', 'merge-functions', 'eventual'],
    limits: [],
    isolationDefault: 'none; a write names the revision it replaces',
    replication:
      'Any two databases replicate either way, browsers and phones too; losing revisions are kept.',
    managed: ['IBM Cloudant'],
    licence: 'Apache licence (open source)',
    priceNote: 'Free software; views are built on disk and cost space.',
    sources: ['products.couchdb'],
  },
  {
    id: 'firestore',
    title: 'Google Cloud Firestore',
    kind: 'managed document database',
    summary:
      'Documents in collections with live listeners and offline caches in browsers and phones; every query uses an index.',
    serves: ['document', 'serializable', 'multi-az', 'consensus-raft-paxos', 'active-active-region'],
    limits: [
      limit('largest document', MiB, 'B', '2025', 'firestore-quotas'),
      limit(
        'writes to a collection with sequential values in an indexed field',
        500,
        '1/s',
        '2025',
        'firestore-quotas',
      ),
    ],
    isolationDefault: 'serializable in transactions',
    replication: 'Synchronous to several zones, or to several regions for a multi-region database.',
    managed: ['Google Cloud Firestore'],
    cloud: 'Google Cloud',
    licence: 'Proprietary, managed service only',
    priceNote:
      'Charges for each document read, written and deleted; a list screen that reloads is the usual surprise.',
    sources: ['products.firestore-quotas'],
  },
  {
    id: 'documentdb',
    title: 'Amazon DocumentDB',
    kind: 'managed document database',
    summary:
      'Speaks a subset of the MongoDB protocol over a shared storage service; one writer, readers beside it.',
    serves: ['document', 'quorum-storage', 'multi-az'],
    limits: [],
    isolationDefault: 'snapshot in transactions',
    replication: 'Storage keeps copies in three zones by write quorum; readers share it.',
    managed: ['Amazon DocumentDB'],
    cloud: 'AWS',
    licence: 'Proprietary, managed service only',
    priceNote: 'Charges for instances by the hour, storage and, by the standard plan, each storage request.',
    sources: ['products.documentdb'],
  },
  {
    id: 'riak',
    title: 'Riak KV',
    kind: 'distributed key-value store',
    summary:
      'The Dynamo paper as software: a ring of equal nodes, siblings kept on conflict, convergent data types.',
    serves: [
      'key-value',
      'leaderless-quorum',
      'crdt',
      'merge-functions',
      'eventual',
      'hash',
      'virtual-shards',
      'multi-az',
    ],
    limits: [],
    isolationDefault: 'none',
    replication:
      'Copies on several nodes by the ring, quorum by request, hinted handoff, active anti-entropy.',
    managed: [],
    licence: 'Apache licence (open source)',
    priceNote: 'Free software, with a small community since its company closed; that is the risk to price.',
    sources: ['products.riak'],
  },
  {
    id: 'consul',
    title: 'HashiCorp Consul',
    kind: 'coordination service',
    summary: 'Service discovery with health checks by gossip, and a small key-value store ordered by Raft.',
    serves: ['consensus-raft-paxos', 'leader-election', 'failure-detection'],
    limits: [
      limit('largest value', 512 * KiB, 'B', '2026', 'consul-kv'),
      limit('operations in a transaction', 64, 'count', '2026', 'consul-kv'),
    ],
    isolationDefault: 'serial execution through the Raft log; stale reads by setting',
    replication: 'Raft among three or five servers of a data centre; nothing is copied between data centres.',
    managed: [],
    licence: 'Business Source Licence (source available)',
    priceNote: 'Free to run; a small cluster of its own and an agent on each machine.',
    sources: ['products.consul-kv'],
  },
];
