import type { Source } from '../../contracts/source.ts';

type Row = readonly [id: string, title: string, url: string, dated: string];

/** Pages behind the less common products: the first list was read and carries limits, the second is known of. */
const read: readonly Row[] = [
  [
    'cosmos-db-limits',
    'Azure Cosmos DB: service quotas',
    'https://learn.microsoft.com/en-us/azure/cosmos-db/concepts-limits',
    '2026',
  ],
  [
    'couchbase-limits',
    'Couchbase Server: size limits',
    'https://docs.couchbase.com/server/current/learn/clusters-and-availability/size-limitations.html',
    '2026',
  ],
  ['firestore-quotas', 'Firestore: quotas and limits', 'https://cloud.google.com/firestore/quotas', '2025'],
  ['consul-kv', 'Consul: KV store endpoints', 'https://developer.hashicorp.com/consul/api-docs/kv', '2026'],
  [
    'neptune-storage',
    'Amazon Neptune storage, reliability and availability',
    'https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-storage.html',
    '2026',
  ],
  [
    'minio-thresholds',
    'MinIO: thresholds and limits',
    'https://min.io/docs/minio/linux/operations/concepts/thresholds.html',
    '2025',
  ],
  ['milvus-limits', 'Milvus limits', 'https://milvus.io/docs/limitations.md', '2025'],
  [
    'step-functions-quotas',
    'AWS Step Functions: quotas for standard workflows',
    'https://docs.aws.amazon.com/step-functions/latest/dg/limits.html',
    '2025',
  ],
  [
    'tigerbeetle-performance',
    'TigerBeetle: performance',
    'https://docs.tigerbeetle.com/concepts/performance',
    '2026',
  ],
  ['automerge', 'Automerge: welcome', 'https://automerge.org/docs/hello', '2026'],
  ['yjs', 'Yjs documentation', 'https://docs.yjs.dev/', '2026'],
];

const known: readonly Row[] = [
  ['couchdb', 'Apache CouchDB: replication', 'https://docs.couchdb.org/en/stable/replication/', '2025'],
  [
    'documentdb',
    'Amazon DocumentDB: how it works',
    'https://docs.aws.amazon.com/documentdb/latest/developerguide/how-it-works.html',
    '2025',
  ],
  ['riak', 'Riak KV documentation', 'https://docs.riak.com/riak/kv/latest/', '2020'],
  ['rocksdb', 'RocksDB wiki: overview', 'https://github.com/facebook/rocksdb/wiki', '2025'],
  ['myrocks', 'MyRocks: MySQL on RocksDB', 'https://github.com/facebook/mysql-5.6/wiki', '2024'],
  ['hbase', 'Apache HBase reference guide', 'https://hbase.apache.org/book.html', '2025'],
  ['gcs', 'Google Cloud Storage documentation', 'https://cloud.google.com/storage/docs', '2025'],
  [
    'azure-blob',
    'Azure Blob Storage documentation',
    'https://learn.microsoft.com/en-us/azure/storage/blobs/',
    '2025',
  ],
  [
    'neon',
    'Neon: architecture overview',
    'https://neon.tech/docs/introduction/architecture-overview',
    '2025',
  ],
  ['alloydb', 'AlloyDB overview', 'https://cloud.google.com/alloydb/docs/overview', '2025'],
  ['solr', 'Apache Solr reference guide', 'https://solr.apache.org/guide/', '2025'],
  ['typesense', 'Typesense documentation', 'https://typesense.org/docs/', '2025'],
  ['qdrant', 'Qdrant documentation', 'https://qdrant.tech/documentation/', '2025'],
  ['pinot', 'Apache Pinot documentation', 'https://docs.pinot.apache.org/', '2025'],
  [
    'redshift',
    'Amazon Redshift: system and architecture overview',
    'https://docs.aws.amazon.com/redshift/latest/dg/c_high_level_system_architecture.html',
    '2025',
  ],
  ['duckdb', 'DuckDB documentation', 'https://duckdb.org/docs/stable/', '2025'],
  ['victoriametrics', 'VictoriaMetrics documentation', 'https://docs.victoriametrics.com/', '2025'],
  ['pgbouncer', 'PgBouncer: features', 'https://www.pgbouncer.org/features.html', '2025'],
  ['proxysql', 'ProxySQL documentation', 'https://proxysql.com/documentation/', '2025'],
  [
    'rds-proxy',
    'Amazon RDS Proxy',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
    '2025',
  ],
  ['camunda', 'Camunda documentation', 'https://docs.camunda.io/', '2025'],
];

const page =
  (confirmed: Source['confirmed']) =>
  ([id, title, url, dated]: Row): Source => ({
    id: `products.${id}`,
    title,
    url,
    confirmed,
    kind: 'vendor documentation',
    dated,
  });

/** Sources of the products that stand in document-stores, engines, search-and-scan and parts. */
export const productPages: readonly Source[] = [...read.map(page('read')), ...known.map(page('known'))];
