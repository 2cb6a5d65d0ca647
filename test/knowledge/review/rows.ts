/** A check, a design on which it fires, and one that is near to it and gives no ground. */
export type CheckRow = readonly [check: string, fires: string, silent: string];

export const tf = (resource: string, body: string): string => `resource "${resource}" "main" {\n${body}\n}\n`;

export const compose = (name: string, body: string): string => `services:\n  ${name}:\n${body}`;

export const lostDataRows: readonly CheckRow[] = [
  [
    'record-in-cache',
    'Postgres holds the catalogue. Shopping carts live only in Redis.',
    'Postgres is the source of truth for carts; Redis is only a cache.',
  ],
  [
    'record-in-cache',
    'A Go API stores all bookings in Redis.',
    'A Go API stores all bookings in Postgres and caches them in Redis.',
  ],
  [
    'record-in-cache',
    'Redis is our system of record for game scores, without persistence.',
    'Redis with AOF on and a replica is our system of record for game scores.',
  ],
  [
    'record-in-search',
    'OpenSearch is the primary store for documents.',
    'OpenSearch is fed from Postgres, which is the primary store for documents.',
  ],
  [
    'backup-near',
    'MariaDB on a server; dumps each night with mysqldump to /root/backups.',
    'MariaDB on a server; dumps each night with mysqldump, shipped to Backblaze.',
  ],
  [
    'backup-near',
    'MySQL on a VM, mysqldump every night to the same disk.',
    'MySQL on a VM, mysqldump every night to a bucket in another account.',
  ],
  [
    'backup-near',
    'Postgres on a server. Snapshots are kept on the same NAS.',
    'Postgres on a server. Snapshots are not kept on the same NAS but off-site.',
  ],
  [
    'backup-near',
    compose('backup', '    image: offen/docker-volume-backup\n    volumes:\n      - ./archive:/archive\n'),
    compose(
      'backup',
      '    image: offen/docker-volume-backup\n    environment:\n      - AWS_S3_BUCKET_NAME=keep\n',
    ),
  ],
  [
    'no-backup',
    'MongoDB replica set; there are no backups.',
    'MongoDB replica set; no backup was ever lost.',
  ],
  [
    'no-backup',
    tf('aws_db_instance', '  engine = "mysql"\n  backup_retention_period = 0'),
    tf('aws_db_instance', '  engine = "mysql"\n  backup_retention_period = 7'),
  ],
  [
    'backup-untested',
    'Postgres with nightly dumps to S3. Nobody has ever restored one.',
    'Postgres with nightly dumps to S3. We restore one every month as a test.',
  ],
  [
    'rpo-backup',
    'One Postgres, backups nightly to S3, RPO 15 minutes.',
    'One Postgres, backups nightly to S3 plus WAL archiving, RPO 15 minutes.',
  ],
  ['rpo-backup', 'MySQL, hourly snapshots. RPO is 5 minutes.', 'MySQL, hourly snapshots. RPO is 4 hours.'],
  [
    'rpo-async',
    'Postgres with an asynchronous replica in another zone. RPO must be 0.',
    'Postgres with a synchronous standby in another zone. RPO must be 0.',
  ],
  [
    'rpo-async',
    'MySQL with async replication to a standby; no order may be lost.',
    'MySQL with async replication to a standby; a few seconds of orders may be lost.',
  ],
  [
    'rpo-one-copy',
    'A single Postgres server. RPO 0.',
    'Postgres with a synchronous standby, each on a server of its own. RPO 0.',
  ],
  [
    'replication-factor-one',
    'Kafka with replication factor 1.',
    'Kafka with replication factor 3 and min.insync.replicas=2.',
  ],
  ['acks-weak', 'Producers write to Kafka with acks=1.', 'Producers write to Kafka with acks=all.'],
  [
    'in-sync-one',
    'Kafka, RF 3, min.insync.replicas=1, acks=all.',
    'Kafka, RF 3, min.insync.replicas=2, acks=all.',
  ],
  [
    'acknowledged-early',
    'Consumers of RabbitMQ use auto-ack and then do the work.',
    'Consumers of RabbitMQ acknowledge after the work is done; auto-ack is off.',
  ],
  [
    'volatile-messages',
    'Core NATS carries the orders; none of the orders may be lost.',
    'NATS JetStream carries the orders; none of the orders may be lost.',
  ],
  [
    'transient-queue',
    'The queues in RabbitMQ are non-durable.',
    'The queues in RabbitMQ are durable quorum queues.',
  ],
  [
    'errors-swallowed',
    'Lambda reads Kinesis; on error it logs and returns success.',
    'Lambda reads Kinesis; on error it logs and fails, so that it is tried again.',
  ],
  [
    'errors-swallowed',
    'We write to MySQL, and if the mail call fails we just log it.',
    'We write to MySQL, and if the mail call fails we try again later.',
  ],
  [
    'weak-write',
    'MongoDB with write concern w:1. No payment may be lost.',
    'MongoDB with write concern majority. No payment may be lost.',
  ],
  [
    'no-volume',
    compose('db', '    image: postgres:16\n'),
    compose('db', '    image: postgres:16\n    volumes:\n      - data:/var/lib/postgresql/data\n'),
  ],
  [
    'no-dead-letters',
    'SQS feeds the workers. There is no dead letter queue.',
    'SQS feeds the workers, with a dead letter queue. No message stays there.',
  ],
  [
    'no-dead-letters',
    tf('aws_sqs_queue', '  name = "jobs"'),
    tf('aws_sqs_queue', '  redrive_policy = jsonencode({})'),
  ],
  [
    'volatile-sessions',
    'Postgres for data, login sessions in Memcached.',
    'Postgres for data and for login sessions; Memcached for pages.',
  ],
];

export const wrongDataRows: readonly CheckRow[] = [
  [
    'dual-write',
    'The API saves the order in Postgres and then publishes an event to Kafka.',
    'The API saves the order in Postgres with an outbox row; Debezium publishes to Kafka.',
  ],
  [
    'dual-write',
    'On save we write to MySQL and index the document in Elasticsearch.',
    'We write to MySQL; a consumer reads the binlog and indexes into Elasticsearch.',
  ],
  [
    'dual-write',
    'The service publishes to RabbitMQ and then writes the row to Postgres.',
    'The service publishes to RabbitMQ, and workers write the row to Postgres.',
  ],
  [
    'exactly-once',
    'SQS gives us exactly once processing; Lambda charges the card.',
    'SQS delivers at least once; Lambda charges the card with an idempotency key.',
  ],
  [
    'retry-without-key',
    'The payment call is retried three times. There is no idempotency key.',
    'The payment call is retried three times with an idempotency key.',
  ],
  [
    'repeats-kept',
    "Stripe webhooks insert a subscription into Postgres. We don't dedupe webhooks.",
    'Stripe webhooks insert a subscription into Postgres. We dedupe webhooks by event id.',
  ],
  [
    'stale-own-writes',
    'Postgres, reads go to async replicas. Users must see their own posts immediately.',
    'Postgres, reads go to the primary. Users must see their own posts immediately.',
  ],
  [
    'invariant-many-leaders',
    'Active-active DynamoDB global tables in two regions. Account balances must never go negative.',
    'Active-active CockroachDB in two regions. Account balances must never go negative.',
  ],
  [
    'last-write-wins',
    'Cassandra in two data centres, conflicts by last-write-wins.',
    'Cassandra in two data centres, conflicts are merged by the application.',
  ],
  [
    'order-parallel',
    'Kafka; events of an account must be processed in order. Ten workers handle each partition in parallel.',
    'Kafka; events of an account must be processed in order, one consumer per partition.',
  ],
  [
    'order-parallel',
    'A standard SQS queue; the ordering must be kept.',
    'A FIFO SQS queue; the ordering must be kept.',
  ],
  [
    'lock-without-fencing',
    'Transfers take a Redis lock (SETNX) before they touch Postgres.',
    'Transfers take a Redis lock (SETNX) with a fencing token that Postgres checks.',
  ],
  [
    'visibility-short',
    'SQS visibility timeout is 30 s, the Lambda timeout is 5 minutes.',
    'SQS visibility timeout is 30 minutes, the Lambda timeout is 5 minutes.',
  ],
  ['no-expiry', 'Pages are cached in Redis without TTL.', 'Pages are cached in Redis with a TTL of an hour.'],
];
