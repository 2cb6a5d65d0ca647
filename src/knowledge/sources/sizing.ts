import type { Source } from '../../contracts/source.ts';

const read = (id: string, kind: Source['kind'], title: string, url: string, dated: string): Source => ({
  id: `storage.${id}`,
  kind,
  title,
  url,
  dated,
  confirmed: 'read',
});

/** Where it comes from how much a node or shard of a store holds, and how small an engine packs its data. */
export const sizingSources: readonly Source[] = [
  read(
    'dynamodb-partition-size',
    'engineering blog',
    'DynamoDB capacity under the hood: storage grows in chunks of ten gigabytes, by partitions',
    'https://ddb.acloudfan.com/3.capacity-under-the-hood/',
    '2026',
  ),
  read(
    'sstable-compression',
    'vendor documentation',
    'When to compress data (Cassandra: reduction of a quarter to fourfold, by version of the guide)',
    'https://docs.datastax.com/en/cassandra-oss/2.2/cassandra/operations/opsWhenCompress.html',
    '2016',
  ),
  read(
    'mongodb-shard',
    'vendor documentation',
    'Limits on data size, four terabytes for each shard (MongoDB community forum, answer of the vendor)',
    'https://www.mongodb.com/community/forums/t/limits-on-data-size-2/173571',
    '2022',
  ),
  read(
    'column-compression',
    'engineering blog',
    'ClickHouse data compression (typical ratios, compared with a row store)',
    'https://lexprog.com/post/clickhouse-data-compression',
    '2024-06-27',
  ),
  read(
    'series-compression',
    'engineering blog',
    'VictoriaMetrics: achieving better compression for time series data than Gorilla',
    'https://medium.com/faun/victoriametrics-achieving-better-compression-for-time-series-data-than-gorilla-317bc1f95932',
    '2019',
  ),
  read(
    'cockroachdb-sizing',
    'vendor documentation',
    'CockroachDB: production checklist (storage for each vCPU and node)',
    'https://www.mintlify.com/cockroachdb/docs/deployment/production-checklist',
    '2026',
  ),
  read(
    'opensearch-sizing',
    'vendor documentation',
    'Sizing, migrating to Amazon OpenSearch Service (AWS Prescriptive Guidance)',
    'https://docs.aws.amazon.com/prescriptive-guidance/latest/opensearch-service-migration/sizing.html',
    '2025',
  ),
];
