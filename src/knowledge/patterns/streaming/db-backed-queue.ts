import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';
import {
  beyondTableQueue,
  consumersReads,
  eventRate,
  eventRateReads,
  itemRateReads,
  logRate,
  manyConsumers,
  partnerDelivery,
  partnerDeliveryReads,
  streamWork,
  streamWorkReads,
} from './flow.ts';

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
  complexity: 2,
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
    rule(
      3,
      ['consumers.rebuild', ...partnerDeliveryReads],
      (facts) => partnerDelivery(facts) && !facts.is('consumers.rebuild'),
      'each delivery is a row with its receiver, its attempts and its next try, so that a slow receiver is passed over by a query',
    ),
    rule(
      2,
      ['present.products', 'writes.jobs', ...partnerDeliveryReads],
      (facts) =>
        partnerDelivery(facts) &&
        !facts.is('writes.jobs') &&
        facts
          .set('present.products')
          .some((product) => ['postgresql', 'mysql', 'sqlite', 'aurora'].includes(product)),
      'a relational database is there already: the delivery commits with the change that it tells of, which is an outbox',
    ),
    rule(
      -3,
      ['writes.jobs', ...itemRateReads, ...partnerDeliveryReads],
      (facts) => beyondTableQueue(facts) && (partnerDelivery(facts) || facts.is('writes.jobs')),
      'more items a second than a table takes without tuning, each with several attempts',
    ),
    onAllFlags(
      1,
      ['writes.jobs', 'effects.onlyOnce'],
      'that a job is done and the key of its effect are noted in one transaction',
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
