import type { PartKind } from '../contracts/design.ts';

const idsByKind: Readonly<Partial<Record<PartKind, string>>> = {
  database:
    'postgresql mysql mariadb sqlserver oracle db2 sqlite mongodb documentdb cassandra scylladb dynamodb spanner cockroachdb ' +
    'yugabytedb tidb vitess citus aurora hbase bigtable neo4j neptune dgraph influxdb timescaledb couchbase couchdb riak ' +
    'foundationdb cosmos-db firestore rocksdb pgvector pinecone milvus weaviate qdrant aerospike voltdb tigerbeetle ' +
    'prometheus graphite lmdb leveldb galera alloydb',
  cache: 'redis memcached hazelcast ignite',
  search: 'elasticsearch opensearch solr lucene',
  files: 's3 minio gcs azure-blob ceph hadoop',
  warehouse: 'clickhouse druid pinot bigquery snowflake redshift databricks duckdb trino',
  queue: 'rabbitmq sqs sns pubsub',
  log: 'kafka kinesis pulsar nats eventhubs',
  coordination: 'etcd zookeeper consul patroni',
  worker: 'kafka-streams flink spark storm sidekiq celery lambda step-functions temporal airflow debezium',
  entry: 'pgbouncer proxysql',
  outside: 'looker',
  platform: 'kubernetes',
};

const kinds: ReadonlyMap<string, PartKind> = new Map(
  Object.entries(idsByKind).flatMap(([kind, ids]) =>
    ids.split(' ').map((id): [string, PartKind] => [id, kind as PartKind]),
  ),
);

/** What a product is for in a design; undefined for one that is not known. */
export const kindOfProduct = (id: string): PartKind | undefined => kinds.get(id);

/** Services that no team runs on a machine of its own: one of them is no single machine. */
const rented: ReadonlySet<string> = new Set(
  (
    'dynamodb spanner firestore cosmos-db bigtable s3 gcs azure-blob sqs sns pubsub kinesis eventhubs bigquery snowflake ' +
    'databricks lambda step-functions pinecone aurora'
  ).split(' '),
);

export const isRented = (id: string): boolean => rented.has(id);

/** Stores that keep what they hold in memory unless told otherwise. */
export const volatileStores: ReadonlySet<string> = new Set(['redis', 'memcached', 'hazelcast', 'ignite']);
