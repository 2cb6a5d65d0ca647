import { type GalleryEntry, graphOf } from './gallery-graph.ts';
import { moreGallery } from './gallery-more.ts';

const euWest = 'eu-west-1';

const first: readonly GalleryEntry[] = [
  {
    id: 'one-postgres',
    title: 'One Postgres with a standby in the second zone',
    failed: 'primary',
    graph: graphOf(
      { a: [euWest, 'Zone A'], b: [euWest, 'Zone B'] },
      [
        ['users', 'user', 'Customers'],
        ['lb', 'gateway', 'Load balancer'],
        ['app', 'service', 'Order service', { tech: 'Go', count: 'x4', zone: 'a' }],
        ['primary', 'store', 'Orders, primary', { tech: 'PostgreSQL 18', zone: 'a' }],
        ['standby', 'replica', 'Orders, standby', { tech: 'PostgreSQL 18', zone: 'b' }],
        ['backup', 'store', 'Backups and WAL', { tech: 'S3' }],
      ],
      [
        ['users', 'lb', 'request', '1.2 k/s'],
        ['lb', 'app', 'request', '1.2 k/s'],
        ['app', 'primary', 'write', '200 writes/s'],
        ['primary', 'standby', 'replication', 'semi-synchronous'],
        ['primary', 'backup', 'batch', 'WAL, 5 min'],
      ],
    ),
  },
  {
    id: 'cache-and-replicas',
    title: 'Cache and read replicas in front of MySQL',
    failed: 'cache',
    changed: ['cache', 'r1', 'r2'],
    graph: graphOf(
      { a: [euWest, 'Zone A'], b: [euWest, 'Zone B'], c: [euWest, 'Zone C'] },
      [
        ['users', 'user', 'Readers', { count: '8 M a day' }],
        ['cdn', 'external', 'CDN', { tech: 'CloudFront' }],
        ['api', 'service', 'Catalogue API', { count: 'x12' }],
        ['cache', 'cache', 'Hot products', { tech: 'Valkey 8', zone: 'a' }],
        ['db', 'store', 'Products, primary', { tech: 'MySQL 8.4', zone: 'a' }],
        ['r1', 'replica', 'Replica 1', { tech: 'MySQL 8.4', zone: 'b' }],
        ['r2', 'replica', 'Replica 2', { tech: 'MySQL 8.4', zone: 'c' }],
      ],
      [
        ['users', 'cdn', 'request', '90 k/s'],
        ['cdn', 'api', 'request', '22 k/s'],
        ['api', 'cache', 'read', '20 k/s, 92 % hits'],
        ['api', 'db', 'write', '350/s'],
        ['api', 'r1', 'read', '800/s'],
        ['api', 'r2', 'read', '800/s'],
        ['db', 'r1', 'replication', 'async, about 1 s'],
        ['db', 'r2', 'replication', 'async, about 1 s'],
      ],
    ),
  },
  {
    id: 'sharded',
    title: 'Postgres sharded by tenant',
    failed: 's2',
    graph: graphOf(
      { a: [euWest, 'Zone A'], b: [euWest, 'Zone B'] },
      [
        ['tenants', 'client', 'Tenant apps', { count: '3,400' }],
        ['gw', 'gateway', 'API gateway', { tech: 'Envoy' }],
        ['router', 'service', 'Shard router', { count: 'x6' }],
        ['dir', 'store', 'Tenant directory', { tech: 'PostgreSQL' }],
        ['s1', 'store', 'Shard 1', { tech: 'tenants A to H', zone: 'a' }],
        ['s2', 'store', 'Shard 2', { tech: 'tenants I to Q', zone: 'a' }],
        ['s3', 'store', 'Shard 3', { tech: 'tenants R to Z', zone: 'a' }],
        ['s1b', 'replica', 'Standby 1', { zone: 'b' }],
        ['s2b', 'replica', 'Standby 2', { zone: 'b' }],
        ['s3b', 'replica', 'Standby 3', { zone: 'b' }],
      ],
      [
        ['tenants', 'gw', 'request', '45 k/s'],
        ['gw', 'router', 'request', '45 k/s'],
        ['router', 'dir', 'read', 'cached, 10/s'],
        ['router', 's1', 'write', '4 k/s'],
        ['router', 's2', 'write', '7 k/s'],
        ['router', 's3', 'write', '4 k/s'],
        ['s1', 's1b', 'replication', 'sync'],
        ['s2', 's2b', 'replication', 'sync'],
        ['s3', 's3b', 'replication', 'sync'],
      ],
    ),
  },
  {
    id: 'cassandra',
    title: 'Cassandra over three zones',
    failed: 'zb',
    graph: graphOf(
      { za: ['us-east-1', 'Zone A'], zb: ['us-east-1', 'Zone B'], zc: ['us-east-1', 'Zone C'] },
      [
        ['devices', 'client', 'Meters', { count: '2.5 M' }],
        ['ingest', 'service', 'Ingest service', { count: 'x9' }],
        ['na', 'store', 'Readings', { tech: 'Cassandra 5', count: 'x4', zone: 'za' }],
        ['nb', 'store', 'Readings', { tech: 'Cassandra 5', count: 'x4', zone: 'zb' }],
        ['nc', 'store', 'Readings', { tech: 'Cassandra 5', count: 'x4', zone: 'zc' }],
      ],
      [
        ['devices', 'ingest', 'request', '85 k/s'],
        ['ingest', 'na', 'write', 'quorum'],
        ['ingest', 'nb', 'write', 'quorum'],
        ['ingest', 'nc', 'write', 'quorum'],
        ['na', 'nb', 'replication', 'RF 3'],
        ['nb', 'nc', 'replication', 'RF 3'],
      ],
    ),
  },
  {
    id: 'stream',
    title: 'Kafka to Flink to ClickHouse',
    failed: 'flink',
    graph: graphOf(
      { k: ['europe-west4', 'Zones A, B, C'] },
      [
        ['apps', 'client', 'Mobile apps', { count: '12 M' }],
        ['edge', 'gateway', 'Event collector', { tech: 'Go', count: 'x8' }],
        ['kafka', 'log', 'clicks', { tech: 'Kafka 4, RF 3', count: '48 partitions', zone: 'k' }],
        ['flink', 'worker', 'Sessions, 30 min', { tech: 'Flink 2', count: 'x16', zone: 'k' }],
        ['late', 'log', 'late events', { tech: 'Kafka topic', zone: 'k' }],
        ['ch', 'store', 'Sessions', { tech: 'ClickHouse', count: '3 x 2', zone: 'k' }],
        ['lake', 'store', 'Raw events', { tech: 'Object store' }],
        ['bi', 'user', 'Analysts', { count: '40' }],
      ],
      [
        ['apps', 'edge', 'request', '310 k/s'],
        ['edge', 'kafka', 'write', '310 k/s, 190 MB/s'],
        ['kafka', 'flink', 'event', '190 MB/s'],
        ['flink', 'ch', 'batch', '22 k rows/s'],
        ['flink', 'late', 'event', 'after 10 min'],
        ['kafka', 'lake', 'batch', 'hourly'],
        ['bi', 'ch', 'read', '5 queries/s'],
      ],
    ),
  },
  {
    id: 'two-regions',
    title: 'Two regions, both active',
    failed: 'us-a',
    graph: graphOf(
      { 'eu-a': ['Frankfurt', 'Three zones'], 'us-a': ['Virginia', 'Three zones '] },
      [
        ['eu', 'user', 'Users in Europe'],
        ['us', 'user', 'Users in America'],
        ['dns', 'gateway', 'Latency routing', { tech: 'DNS' }],
        ['appeu', 'service', 'Profile service', { count: 'x6', zone: 'eu-a' }],
        ['dbeu', 'store', 'Profiles', { tech: 'CockroachDB', count: 'x9', zone: 'eu-a' }],
        ['appus', 'service', 'Profile service', { count: 'x6', zone: 'us-a' }],
        ['dbus', 'store', 'Profiles', { tech: 'CockroachDB', count: 'x9', zone: 'us-a' }],
      ],
      [
        ['eu', 'dns', 'request', '14 k/s'],
        ['us', 'dns', 'request', '11 k/s'],
        ['dns', 'appeu', 'request', '14 k/s'],
        ['dns', 'appus', 'request', '11 k/s'],
        ['appeu', 'dbeu', 'write', '2.1 k/s'],
        ['appus', 'dbus', 'write', '1.7 k/s'],
        ['dbeu', 'dbus', 'replication', '88 ms round trip'],
        ['dbus', 'dbeu', 'replication', 'own rows only'],
      ],
    ),
  },
];

/** Architectures of the kinds that people really ask about; every one must pass the machine checks. */
export const gallery: readonly GalleryEntry[] = [...first, ...moreGallery];
