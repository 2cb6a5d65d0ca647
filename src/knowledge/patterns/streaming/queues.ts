import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import {
  consumersReads,
  eventRate,
  eventRateReads,
  manyConsumers,
  partnerDelivery,
  partnerDeliveryReads,
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
    rule(
      3,
      ['consumers.rebuild', ...partnerDeliveryReads],
      (facts) => partnerDelivery(facts) && !facts.is('consumers.rebuild'),
      'each delivery is a work item: tried again with backoff, parked in a dead-letter queue when it fails for good, in a lane for its receiver',
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
