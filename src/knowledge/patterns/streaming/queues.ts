import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import {
  consumersReads,
  eventRate,
  eventRateReads,
  logRate,
  manyConsumers,
  streamWork,
  streamWorkReads,
  tableQueueRate,
} from './flow.ts';

/** A task queue as a service of its own. */
export const queue: Pattern = {
  id: 'queue',
  area: 'streaming',
  title: 'Task queue',
  vocabulary: true,
  summary:
    'Producers enqueue work items, competing workers take one each under a visibility lease, acknowledge or return it; failed items are retried with backoff and end in a dead-letter queue',
  needs: [],
  excludes: ['db-backed-queue'],
  complexity: 3,
  rules: [
    onFlag(
      4,
      'writes.fanOut',
      'one event becomes a message for each of very many receivers: workers send them in batches from a queue, and neither the database nor a request carries that loop',
    ),
    onFlag(2, 'writes.jobs', 'work items are enqueued, claimed, retried and deleted one by one'),
    rule(
      2,
      ['writes.jobs', ...eventRateReads],
      (facts) => facts.is('writes.jobs') && (eventRate(facts) ?? 0) > tableQueueRate,
      'the rate of jobs is beyond what a table in the database takes without tuning',
    ),
    onAllFlags(
      1,
      ['integrations.many', 'hurts.headOfLine'],
      'each partner gets a queue of its own, which is cheap, instead of a service of its own, which is not',
    ),
    onFlag(2, 'hurts.headOfLine', 'with a queue for each destination a slow one only grows its own backlog'),
    onFlag(
      2,
      'consumers.slowIsolated',
      'one slow consumer must not delay the others, and separate queues give that',
    ),
    onAllFlags(
      1,
      ['integrations.many', 'processing.perEvent'],
      'each delivery to a partner is a work item with its own retries',
    ),
    onAllFlags(
      2,
      ['load.spiky', 'latency.asyncOk'],
      'work may finish after the request, so a spike waits in the queue instead of in the database',
    ),
    onAllFlags(
      1,
      ['effects.external', 'latency.asyncOk'],
      'calls to outside systems are retried out of the request',
    ),
    onAllFlags(
      1,
      ['writes.jobs', 'hurts.writeCeiling'],
      'the primary database is near its limit, so queue rows should not live there',
    ),
    onAllFlags(1, ['writes.jobs', 'effects.longRunning'], 'long items need a lease that workers extend'),
    onFlag(-3, 'consumers.rebuild', 'an acknowledged item is gone, so nobody can rebuild from the queue'),
    onFlag(-2, 'access.replay', 'an acknowledged item is gone and cannot be read again'),
    onChoice(-2, 'ordering', ['global'], 'competing workers give up one order for all'),
    onChoice(-1, 'ordering', ['per key'], 'competing workers give up order unless items are grouped by key'),
    rule(
      -1,
      ['consumers.slowIsolated', ...consumersReads],
      (facts) => !facts.is('consumers.slowIsolated') && manyConsumers(facts),
      'many consumers of the same event want a log or topic, not a copy in each queue',
    ),
    rule(
      -2,
      streamWorkReads,
      streamWork,
      'events are combined over time, which a queue that deletes cannot serve',
    ),
    onFlag(-2, 'dualWrite', 'a queue beside the database repeats the two-step write that loses events'),
    rule(
      -1,
      ['load.small', 'writes.jobs'],
      (facts) => facts.is('load.small') && facts.is('writes.jobs'),
      'the load is small enough for rows in the database',
    ),
    rule(
      -1,
      ['simplicity.valued', 'writes.jobs'],
      (facts) => facts.is('simplicity.valued') && facts.is('writes.jobs'),
      'each additional moving part was named as a cost, and the database can hold the jobs',
    ),
    onRejected('queue', ['sqs', 'rabbitmq'], 'a queue was tried or is out of the question'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a spike becomes a backlog instead of an outage; workers scale by queue depth',
    'retry with backoff, delay and dead-letter handling for each item',
    'one queue for each destination or tenant isolates the slow from the rest',
  ],
  pays: [
    'delivery at least once: an item whose lease ran out is done twice, so handlers must be idempotent',
    'no order across workers, no replay after acknowledgement',
    'enqueue and database commit are two writes: without an outbox one of them gets lost',
    'a backlog hides an overload until its age is what users feel',
  ],
  failsHow: [
    {
      what: 'the backlog grows faster than workers drain it',
      userEffect: 'results arrive hours late although nothing errors',
      mitigation:
        'alarm on the age of the oldest item, shed or degrade the least important work, last in first out in emergencies',
    },
    {
      what: 'a poison item crashes each worker that takes it',
      userEffect: 'throughput drops for all items of the queue',
      mitigation: 'a maximum of attempts, then the dead-letter queue with an alarm and a redrive',
    },
    {
      what: 'the visibility lease runs out before the work ends',
      userEffect: 'the same mail, charge or call goes out twice',
      mitigation: 'heartbeat that extends the lease, idempotency key for each item',
    },
    {
      what: 'one tenant or partner fills the shared queue (head-of-line blocking)',
      userEffect: 'everyone else waits behind it',
      mitigation:
        'a queue or concurrency limit for each tenant, fair scheduling, overflow queue for the noisy one',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PA/EL',
    says: 'managed queues keep accepting and may deliver twice; quorum queues stop on the minority side of a cut',
  },
  simplestForm:
    'one managed queue for each kind of work, workers that scale on the age of the oldest item, a dead-letter queue with an alarm, an idempotency key in each item',
  products: ['sqs', 'rabbitmq', 'redis', 'nats', 'pubsub'],
  sources: [
    'streaming-sqs-fifo-quotas',
    'streaming-rabbitmq-single-queue',
    'streaming-eip-competing-consumers',
  ],
};

/** Jobs as rows of the main database. */
export const dbBackedQueue: Pattern = {
  id: 'db-backed-queue',
  area: 'streaming',
  title: 'Queue in the database',
  vocabulary: true,
  summary:
    'Jobs are rows of a table in the main database, enqueued in the same transaction as the data they belong to; workers poll and claim them with a locking read that skips locked rows (SKIP LOCKED), and delete or mark them when done',
  needs: [],
  excludes: ['queue'],
  complexity: 1,
  rules: [
    onFlag(2, 'writes.jobs', 'work items are enqueued, claimed, retried and deleted one by one'),
    rule(
      2,
      ['writes.jobs', 'present.products', 'model.relational', 'stack.sqlWanted'],
      (facts) =>
        facts.is('writes.jobs') &&
        (facts
          .set('present.products')
          .some((product) => ['postgresql', 'mysql', 'sqlite', 'aurora'].includes(product)) ||
          facts.is('model.relational') ||
          facts.is('stack.sqlWanted')),
      'a relational database is there already, and a job enqueued in the same transaction as its data cannot be lost or invented',
    ),
    onAllFlags(1, ['writes.jobs', 'load.small'], 'the load is small: a table with an index carries it'),
    onAllFlags(1, ['writes.jobs', 'team.small'], 'a small team runs one store instead of two'),
    onAllFlags(1, ['writes.jobs', 'simplicity.valued'], 'no additional moving part'),
    onAllFlags(
      2,
      ['writes.jobs', 'selfHosted.shipped'],
      'customers install nothing more than the database they have',
    ),
    onAllFlags(
      1,
      ['writes.jobs', 'effects.multiStep'],
      'the state of a process of several steps and its next job change in one transaction',
    ),
    rule(
      1,
      ['writes.jobs', 'loss.none'],
      (facts) => facts.is('writes.jobs') && facts.is('loss.none'),
      'jobs are as durable as the data they belong to',
    ),
    onAllFlags(
      1,
      ['integrations.many', 'consumers.slowIsolated'],
      'rows can be filtered and reordered by destination, which a first-in-first-out queue cannot',
    ),
    rule(
      -3,
      eventRateReads,
      (facts) => (eventRate(facts) ?? 0) >= logRate,
      'the event rate would turn the database into a broker',
    ),
    onFlag(-2, 'hurts.writeCeiling', 'the primary is near its write limit'),
    onFlag(-3, 'writes.fanOut', 'each event would be a burst of rows, one for each receiver'),
    onFlag(
      -1,
      'hurts.schemaChanges',
      'a table with heavy churn bloats and needs vacuum, which already hurts',
    ),
    rule(-2, consumersReads, manyConsumers, 'many consumers of one stream want a log or topic'),
    onFlag(-2, 'consumers.rebuild', 'finished jobs are deleted, so nobody can rebuild from them'),
    rule(
      -2,
      streamWorkReads,
      streamWork,
      'events are combined over time, which is not the work of a job table',
    ),
    onRejected('db-backed-queue', [], 'a queue in the database was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [
    {
      of: 'events.peakPerSecond',
      title: 'jobs a second through one table',
      carries: [1000, 10_000],
      unit: '1/s',
      per: 'system',
      source: 'streaming-postgres-queue-rate',
    },
  ],
  gains: [
    'enqueue and business change commit together: no dual write, no outbox needed for jobs',
    'no new system: backup, access, monitoring and SQL for looking at stuck jobs are there',
    'any order, priority, delay or per-customer fairness is a query',
  ],
  pays: [
    'polling and row churn on the main database: dead rows, vacuum, index bloat',
    'it shares processor, connections and failover with the product, unless it gets a database of its own and gives up the common transaction',
    'limited to thousands of jobs a second, less if the table grows long',
  ],
  failsHow: [
    {
      what: 'a long transaction holds back vacuum and the job table bloats',
      userEffect: 'claims slow down until jobs stall, then the whole database feels it',
      mitigation:
        'short transactions, finished jobs purged or archived, partitions that are dropped, autovacuum tuned for that table',
    },
    {
      what: 'a backlog of millions of rows makes each claim slow',
      userEffect: 'the more is waiting, the slower it drains',
      mitigation: 'partial index on waiting rows, claims in batches, limit on enqueue',
    },
    {
      what: 'a worker dies with a claimed row',
      userEffect: 'that job is late until its lease ends, or done twice',
      mitigation: 'lease with expiry and heartbeat, retry, idempotent handlers',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'jobs are rows of the primary: as consistent and as available as that database',
  },
  simplestForm:
    'one jobs table with state, run-after time, attempts and a partial index; workers that claim a batch with a locking read that skips locked rows; a sweep that returns expired leases',
  products: ['postgresql', 'mysql', 'sqlite'],
  sources: ['streaming-postgres-queue-rate', 'streaming-postgres-skip-locked'],
};
