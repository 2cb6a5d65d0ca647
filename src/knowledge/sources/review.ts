import type { Source } from '../../contracts/source.ts';

const vendor = (
  id: string,
  title: string,
  url: string,
  confirmed: Source['confirmed'] = 'known',
  dated?: string,
): Source => ({
  id,
  title,
  url,
  confirmed,
  kind: 'vendor documentation',
  ...(dated === undefined ? {} : { dated }),
});

const read = '2026-11-28';

/** Sources of what a review says of a design that stands. */
export const reviewSources: readonly Source[] = [
  vendor(
    'review-redis-persistence',
    'Redis persistence',
    'https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/',
  ),
  vendor(
    'review-elastic-record',
    'Elasticsearch: resiliency status',
    'https://www.elastic.co/guide/en/elasticsearch/resiliency/current/index.html',
  ),
  vendor(
    'review-postgresql-backup',
    'PostgreSQL: continuous archiving and point-in-time recovery',
    'https://www.postgresql.org/docs/current/continuous-archiving.html',
  ),
  vendor(
    'review-rds-backup',
    'Amazon RDS: backup retention period',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
    'read',
    read,
  ),
  vendor(
    'review-rds-encryption',
    'Amazon RDS: encrypting resources',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
  ),
  vendor(
    'review-kafka-durability',
    'Apache Kafka: producer and topic configuration (acks, min.insync.replicas)',
    'https://kafka.apache.org/documentation/#producerconfigs_acks',
  ),
  vendor(
    'review-rabbitmq-reliability',
    'RabbitMQ: reliability guide (durable queues, confirms)',
    'https://www.rabbitmq.com/docs/reliability',
  ),
  vendor(
    'review-nats-core',
    'NATS: JetStream, and what core NATS does not keep',
    'https://docs.nats.io/nats-concepts/jetstream',
    'read',
    read,
  ),
  vendor(
    'review-mongodb-concern',
    'MongoDB: write concern',
    'https://www.mongodb.com/docs/manual/reference/write-concern/',
  ),
  vendor('review-docker-volumes', 'Docker: volumes', 'https://docs.docker.com/engine/storage/volumes/'),
  vendor(
    'review-docker-ports',
    'Docker: publishing ports',
    'https://docs.docker.com/engine/network/port-publishing/',
  ),
  vendor(
    'review-sqs-dlq',
    'Amazon SQS: dead-letter queues',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  ),
  vendor(
    'review-sqs-standard',
    'Amazon SQS: standard queues',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html',
    'read',
    read,
  ),
  vendor(
    'review-lambda-sqs',
    'AWS Lambda: using Lambda with Amazon SQS, by a close summary',
    'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
    'read',
    read,
  ),
  vendor(
    'review-aws-timeouts',
    'Timeouts, retries and backoff with jitter (Amazon Builders’ Library), by a close summary',
    'https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/',
    'read',
    read,
  ),
  {
    id: 'review-sre-restore',
    title: 'Site Reliability Engineering, chapter on data integrity: restores, not backups (Google)',
    url: 'https://sre.google/sre-book/data-integrity/',
    confirmed: 'known',
    kind: 'book',
  },
  {
    id: 'review-sre-cron',
    title: 'Site Reliability Engineering, chapter on distributed periodic scheduling with cron (Google)',
    url: 'https://sre.google/sre-book/distributed-periodic-scheduling/',
    confirmed: 'known',
    kind: 'book',
  },
];
