import { type CheckRow, compose, tf } from './rows.ts';

export const outageRows: readonly CheckRow[] = [
  [
    'one-machine',
    'Everything runs on a single droplet: Nginx, Gunicorn, MariaDB and Redis.',
    'Everything runs in two zones: Nginx, Gunicorn, MariaDB with a replica, and Redis.',
  ],
  [
    'one-machine',
    'MySQL runs on one VM.',
    'MySQL runs on one VM per zone, with a standby in the second zone.',
  ],
  [
    'one-machine',
    'A single RabbitMQ broker feeds the workers.',
    'Three RabbitMQ brokers feed the workers; each node may fail.',
  ],
  ['one-machine', 'A Flask app with SQLite on one server.', 'A Flask app on one server, data in Aurora.'],
  [
    'no-standby',
    'RDS for PostgreSQL, no standby.',
    'RDS for PostgreSQL, with a standby. No downtime is wanted.',
  ],
  [
    'one-instance',
    'The API is one container; data in DynamoDB.',
    'The API runs one container per zone; data in DynamoDB.',
  ],
  [
    'one-cache',
    'Postgres with replicas, and a single-node Redis as cache.',
    'Postgres with replicas, and a Redis cluster of three nodes as cache.',
  ],
  ['one-zone', 'RDS MySQL in a single AZ.', 'RDS MySQL, Multi-AZ: it survives the loss of a single AZ.'],
  [
    'one-zone',
    tf('aws_db_instance', '  engine = "postgres"\n  multi_az = false'),
    tf('aws_db_instance', '  engine = "postgres"\n  multi_az = true'),
  ],
  [
    'rto-restore',
    'A single Postgres server with backups to S3. RTO is 15 minutes.',
    'Postgres with a hot standby and backups to S3. RTO is 15 minutes.',
  ],
  [
    'failover-by-hand',
    'MySQL with a replica, failover is manual.',
    'MySQL with a replica, failover by Orchestrator.',
  ],
  ['two-members', 'An etcd cluster of 2 nodes.', 'An etcd cluster of 3 nodes.'],
  [
    'one-entrance',
    'One HAProxy in front of six web servers and Postgres.',
    'Two HAProxy with keepalived in front of six web servers and Postgres.',
  ],
  ['one-entrance', 'A single nginx, then Tomcat and MySQL.', 'An ALB, then Tomcat and MySQL.'],
  [
    'one-scheduler',
    'Postgres on RDS; a cron job on one VM sends the invoices.',
    'Postgres on RDS; EventBridge starts the job that sends the invoices.',
  ],
  [
    'chain-unguarded',
    'Orders calls pricing, which calls stock and that calls the warehouse. Everything is synchronous, there are no timeouts. Postgres below.',
    'Orders calls pricing, which calls stock and that calls the warehouse. Each has a timeout and a circuit breaker. Postgres below.',
  ],
  ['no-timeouts', 'Postgres. Calls to Stripe have no timeout.', 'Postgres. Calls to Stripe have a timeout.'],
  [
    'retries-pile-up',
    'Postgres. Webhooks are retried immediately, five times.',
    'Postgres. Webhooks are retried with exponential backoff and jitter.',
  ],
  [
    'retries-pile-up',
    'Redis queue; failed jobs are retried without backoff.',
    'Redis queue; failed jobs are retried with backoff.',
  ],
  [
    'retries-for-ever',
    'RabbitMQ; a failed message is retried forever.',
    'RabbitMQ; a failed message is retried four times.',
  ],
  [
    'queue-without-limit',
    'RabbitMQ with no limit on the queue length.',
    'RabbitMQ with a limit on the queue length.',
  ],
  [
    'no-health-check',
    'The API deployment has three pods and no readiness probe; Postgres below.',
    'The API deployment has three pods and a readiness probe; Postgres below.',
  ],
  [
    'stampede',
    'Memcached before MySQL; all keys expire at the same time.',
    'Memcached before MySQL; a stampede is avoided by request coalescing.',
  ],
];

export const exposureRows: readonly CheckRow[] = [
  [
    'store-in-public',
    compose('search', '    image: elasticsearch:8.1.0\n    ports:\n      - "9200:9200"\n'),
    compose('search', '    image: elasticsearch:8.1.0\n    ports:\n      - "127.0.0.1:9200:9200"\n'),
  ],
  [
    'secret-in-text',
    compose('api', '    build: .\n    environment:\n      - DB_PASSWORD=hunter2secret\n'),
    compose('api', '    build: .\n    environment:\n      - DB_PASSWORD=$' + '{DB_PASSWORD}\n'),
  ],
  [
    'not-encrypted',
    tf('aws_db_instance', '  engine = "postgres"\n  storage_encrypted = false'),
    tf('aws_db_instance', '  engine = "postgres"\n  storage_encrypted = true'),
  ],
];
