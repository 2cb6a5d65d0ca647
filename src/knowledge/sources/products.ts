import type { Source } from '../../contracts/source.ts';
import { isolationSources } from './isolation.ts';
import { productPages } from './product-pages.ts';

type Row = readonly [id: string, title: string, url: string, dated: string];

const docs =
  (confirmed: Source['confirmed']) =>
  ([id, title, url, dated]: Row): Source => ({
    id: `products.${id}`,
    title,
    url,
    confirmed,
    kind: 'vendor documentation',
    dated,
  });

/** Vendor pages whose text, or a copy or close quotation of it, was read: they carry the limits. */
const read: readonly Row[] = [
  [
    'postgresql-limits',
    'PostgreSQL documentation: limits',
    'https://www.postgresql.org/docs/current/limits.html',
    '2025',
  ],
  [
    'mysql-innodb-limits',
    'MySQL Reference Manual: InnoDB limits',
    'https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html',
    '2025',
  ],
  [
    'mysql-group-replication',
    'MySQL Reference Manual: Group Replication limitations',
    'https://dev.mysql.com/doc/refman/8.4/en/group-replication-limitations.html',
    '2025',
  ],
  ['sqlite-features', 'Features of SQLite', 'https://www.sqlite.org/features.html', '2025'],
  [
    'sqlserver-limits',
    'Maximum capacity specifications for SQL Server',
    'https://learn.microsoft.com/en-us/sql/sql-server/maximum-capacity-specifications-for-sql-server',
    '2024',
  ],
  [
    'aurora-storage',
    'Amazon Aurora storage',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html',
    '2026',
  ],
  [
    'aurora-replication',
    'Replication with Amazon Aurora',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Replication.html',
    '2026',
  ],
  [
    'citus-shard-count',
    'Citus documentation: frequently asked questions, shard count',
    'https://docs.citusdata.com/en/stable/faq/faq.html',
    '2022',
  ],
  [
    'cockroachdb-production',
    'CockroachDB: production checklist',
    'https://www.cockroachlabs.com/docs/stable/recommended-production-settings',
    '2026',
  ],
  ['tidb-limits', 'TiDB limitations', 'https://docs.pingcap.com/tidb/stable/tidb-limitations', '2024'],
  ['spanner-quotas', 'Spanner: quotas and limits', 'https://cloud.google.com/spanner/quotas', '2025'],
  [
    'foundationdb-limits',
    'FoundationDB: known limitations',
    'https://apple.github.io/foundationdb/known-limitations.html',
    '2024',
  ],
  [
    'mongodb-limits',
    'MongoDB limits and thresholds',
    'https://www.mongodb.com/docs/manual/reference/limits/',
    '2025',
  ],
  [
    'cassandra-partition-size',
    'Calculating partition size (Cassandra)',
    'https://docs.datastax.com/en/cassandra-oss/3.0/cassandra/planning/planPlanningPartitionSize.html',
    '2022',
  ],
  [
    'scylladb-limits',
    'ScyllaDB: limits',
    'https://docs.scylladb.com/manual/master/reference/limits.html',
    '2026',
  ],
  [
    'dynamodb-limits',
    'Constraints in Amazon DynamoDB',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
    '2026',
  ],
  [
    'dynamodb-transactions',
    'Amazon DynamoDB transactions: how it works',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html',
    '2026',
  ],
  [
    'bigtable-performance',
    'Bigtable: understand performance',
    'https://cloud.google.com/bigtable/docs/performance',
    '2026',
  ],
  [
    'redis-cluster',
    'Redis cluster specification',
    'https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/',
    '2025',
  ],
  ['redis-strings', 'Redis strings', 'https://redis.io/docs/latest/develop/data-types/strings/', '2025'],
  [
    'memcached-options',
    'Memcached: command-line options',
    'https://docs.memcached.org/serverguide/configuring/',
    '2025',
  ],
  [
    'neo4j-formats',
    'Neo4j: store formats and import',
    'https://neo4j.com/docs/operations-manual/current/database-internals/store-formats/',
    '2025',
  ],
  ['s3-objects', 'Amazon S3: frequently asked questions', 'https://aws.amazon.com/s3/faqs/', '2025'],
  [
    's3-performance',
    'Best practices design patterns: optimizing Amazon S3 performance',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
    '2025',
  ],
  ['etcd-limits', 'etcd: system limits', 'https://etcd.io/docs/v3.5/dev-guide/limit/', '2025'],
  [
    'zookeeper-programmer',
    "ZooKeeper programmer's guide: data access",
    'https://zookeeper.apache.org/doc/current/zookeeperProgrammers.html',
    '2024',
  ],
  [
    'elasticsearch-shards',
    'Elasticsearch: size your shards',
    'https://www.elastic.co/docs/deploy-manage/production-guidance/optimize-performance/size-shards',
    '2025',
  ],
  ['pgvector-readme', 'pgvector: README', 'https://github.com/pgvector/pgvector', '2026'],
  [
    'clickhouse-inserts',
    'ClickHouse: bulk inserts',
    'https://clickhouse.com/docs/optimize/bulk-inserts',
    '2025',
  ],
  [
    'druid-segments',
    'Apache Druid: segment size optimization',
    'https://druid.apache.org/docs/latest/operations/segment-optimization',
    '2024',
  ],
  ['bigquery-quotas', 'BigQuery: quotas and limits', 'https://cloud.google.com/bigquery/quotas', '2025'],
  [
    'snowflake-micro-partitions',
    'Snowflake: micro-partitions and data clustering',
    'https://docs.snowflake.com/en/user-guide/tables-clustering-micropartitions',
    '2025',
  ],
  [
    'prometheus-storage',
    'Prometheus: storage',
    'https://prometheus.io/docs/prometheus/latest/storage/',
    '2025',
  ],
  [
    'kafka-broker-settings',
    'Apache Kafka: broker configuration',
    'https://kafka.apache.org/documentation/#brokerconfigs',
    '2025',
  ],
  [
    'sqs-message-quotas',
    'Amazon SQS message quotas',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
    '2026',
  ],
  [
    'kinesis-limits',
    'Quotas and limits: Amazon Kinesis Data Streams',
    'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
    '2025',
  ],
  [
    'pulsar-messages',
    'Apache Pulsar: messaging concepts',
    'https://pulsar.apache.org/docs/next/concepts-messaging/',
    '2024',
  ],
  [
    'nats-payload',
    'NATS server configuration: maximum payload',
    'https://docs.nats.io/running-a-nats-service/configuration',
    '2026',
  ],
  ['pubsub-ordering', 'Pub/Sub: order messages', 'https://cloud.google.com/pubsub/docs/ordering', '2026'],
  [
    'spark-structured-streaming',
    'Spark Structured Streaming programming guide',
    'https://spark.apache.org/docs/latest/structured-streaming-programming-guide.html',
    '2025',
  ],
  [
    'temporal-limits',
    'Temporal: workflow execution limits',
    'https://docs.temporal.io/workflow-execution/limits',
    '2026',
  ],
];

/** Pages that are known of and carry no number. */
const known: readonly Row[] = [
  [
    'mariadb',
    'MariaDB documentation: InnoDB',
    'https://mariadb.com/docs/server/server-usage/storage-engines/innodb',
    '2025',
  ],
  [
    'oracle',
    'Oracle Database Concepts: data concurrency and consistency',
    'https://docs.oracle.com/en/database/oracle/oracle-database/',
    '2025',
  ],
  ['vitess', 'Vitess documentation', 'https://vitess.io/docs/', '2025'],
  [
    'yugabytedb',
    'YugabyteDB documentation: architecture',
    'https://docs.yugabyte.com/preview/architecture/',
    '2025',
  ],
  ['ceph', 'Ceph documentation: architecture', 'https://docs.ceph.com/en/latest/architecture/', '2025'],
  ['opensearch', 'OpenSearch documentation', 'https://docs.opensearch.org/', '2025'],
  ['timescaledb', 'TimescaleDB documentation: hypertables', 'https://docs.timescale.com/', '2025'],
  ['influxdb', 'InfluxDB documentation', 'https://docs.influxdata.com/', '2025'],
  [
    'rabbitmq',
    'RabbitMQ documentation: quorum queues',
    'https://www.rabbitmq.com/docs/quorum-queues',
    '2025',
  ],
  ['flink', 'Apache Flink documentation', 'https://nightlies.apache.org/flink/flink-docs-stable/', '2025'],
  [
    'kafka-streams',
    'Kafka Streams: core concepts',
    'https://kafka.apache.org/documentation/streams/core-concepts',
    '2025',
  ],
  [
    'debezium',
    'Debezium documentation: connectors',
    'https://debezium.io/documentation/reference/stable/',
    '2025',
  ],
];

/** Where the products, the isolation matrix and the PACELC classes come from. */
export const productSources: readonly Source[] = [
  ...read.map(docs('read')),
  ...known.map(docs('known')),
  ...productPages,
  ...isolationSources,
];
