import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';
import {
  eventsFlow,
  eventsFlowReads,
  partnerDelivery,
  partnerDeliveryReads,
  streamWork,
  streamWorkReads,
} from './flow.ts';

/** Duplicates of a stream are dropped by remembering ids for a while. */
export const dedupWindow: Pattern = {
  id: 'dedup-window',
  area: 'streaming',
  title: 'Deduplication window',
  vocabulary: true,
  summary:
    'Each event carries an id made at its origin; a keyed, partitioned store remembers the ids of the last hours or weeks, and an id seen before is dropped, with ids and output committed together',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    onFlag(3, 'processing.dedup', 'duplicates must be removed from the stream'),
    rule(
      2,
      ['hurts.duplicates', ...eventsFlowReads],
      (facts) => facts.is('hurts.duplicates') && eventsFlow(facts),
      'duplicates already do harm, and the stream is the one place where all of them pass',
    ),
    rule(
      1,
      ['retries.byClients', ...eventsFlowReads],
      (facts) => facts.is('retries.byClients') && eventsFlow(facts),
      'clients send again after time-outs, so the same event arrives twice',
    ),
    rule(
      1,
      ['delivery', 'processing.dedup'],
      (facts) => facts.choice('delivery') === 'effectively once' && facts.is('processing.dedup'),
      'each event may take effect once',
    ),
    onAllFlags(
      -2,
      ['effects.external', 'effects.onlyOnce'],
      'the effect lies outside, so the request id must be stored with the effect, not forgotten after a window',
    ),
    rule(
      -1,
      ['delivery'],
      (facts) => facts.choice('delivery') === 'at most once',
      'losing or doubling one event is fine',
    ),
    onAllFlags(-1, ['load.small', 'model.relational'], 'a unique key in the table does it'),
    onRejected('dedup-window', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'consumers behind it see each event once for as long as the window reaches',
    'retries at the edge become harmless: senders may send until acknowledged',
    'memory is bounded by rate times window, not by history',
  ],
  pays: [
    'a duplicate later than the window passes',
    'state of ids for each partition (an embedded LSM store such as RocksDB, with a Bloom filter), to be restored after a crash',
    'ids must be made by the origin; a hash of the content drops honest repetitions',
  ],
  failsHow: [
    {
      what: 'output was published but the id not yet remembered when the worker died',
      userEffect: 'one duplicate passes',
      mitigation: 'commit output and id in one transaction, or rebuild ids from the output topic at start',
    },
    {
      what: 'events of one id arrive in two partitions',
      userEffect: 'duplicates pass unseen',
      mitigation: 'partition by the id itself',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a partition of ids has one owner; while it moves, its events wait',
  },
  simplestForm:
    'a consumer with a local store of ids with expiry, partitioned by id, output and ids committed together; or a unique index on event id in the database',
  products: ['kafka-streams', 'flink', 'redis', 'postgresql'],
  sources: ['streaming-kafka-design', 'streaming-ddia-streams'],
};

/** Handlers that may run twice without harm. */
export const idempotentConsumers: Pattern = {
  id: 'idempotent-consumers',
  area: 'streaming',
  title: 'Idempotent consumers',
  vocabulary: false,
  summary:
    'A consumer stores the id or offset of an event in the same transaction as its effect, or writes by key so that a second time changes nothing; delivery at least once then has the effect of once',
  needs: [['log-broker', 'managed-pubsub', 'queue', 'db-backed-queue', 'outbox-cdc']],
  excludes: [],
  complexity: 1,
  rules: [
    rule(
      2,
      ['delivery', ...eventsFlowReads],
      (facts) =>
        (facts.choice('delivery') === 'effectively once' || facts.choice('delivery') === 'at least once') &&
        eventsFlow(facts),
      'events may arrive twice and must take effect once',
    ),
    rule(
      1,
      ['hurts.duplicates', ...eventsFlowReads],
      (facts) => facts.is('hurts.duplicates') && eventsFlow(facts),
      'duplicates already do harm',
    ),
    rule(
      1,
      partnerDeliveryReads,
      partnerDelivery,
      'a delivery whose answer got lost is sent again: it carries an id by which its receiver drops the second',
    ),
    onFlag(1, 'dualWrite', 'a relay publishes at least once, so consumers see some events twice'),
    onAllFlags(1, ['writes.jobs', 'retries.byClients'], 'jobs are retried'),
    onAllFlags(
      1,
      ['effects.external', 'events.exist'],
      'outside calls made from events are retried after time-outs',
    ),
    rule(
      -1,
      ['delivery'],
      (facts) => facts.choice('delivery') === 'at most once',
      'losing one event is fine, so none is sent twice',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'retries, redeliveries and replays are harmless, whatever the broker promises',
    'works with any broker and any database, without distributed transactions',
  ],
  pays: [
    'each handler needs an id to remember or a write by key; increments must become absolute values or entries',
    'a table of seen ids that grows until it is trimmed',
    'order is a separate matter: an old duplicate after a newer event must be recognised by version',
  ],
  failsHow: [
    {
      what: 'the effect is outside the transaction (mail, charge)',
      userEffect: 'a crash between effect and note repeats it',
      mitigation: 'send the event id as idempotency key to the outside system',
    },
    {
      what: 'seen ids are trimmed before the last redelivery or replay',
      userEffect: 'old events take effect again',
      mitigation: 'retention of ids longer than retention of the log, versions on entities',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'the note and the effect share one local transaction',
  },
  simplestForm:
    'a table of processed event ids with a unique key, inserted in the same transaction as the effect; a conflict means skip',
  products: ['postgresql', 'mysql', 'kafka'],
  sources: ['streaming-ddia-streams', 'streaming-eip-idempotent-receiver'],
};

/** End-to-end effect of once for stateful streams. */
export const exactlyOnceProcessing: Pattern = {
  id: 'exactly-once-processing',
  area: 'streaming',
  title: 'Exactly-once processing end to end',
  vocabulary: false,
  summary:
    'Input positions, state and output move together: checkpoints or transactions make state count each event once, and the sink either commits in step (two-phase commit, read committed) or takes upserts by a deterministic key',
  needs: [['flink', 'kafka-streams', 'spark']],
  excludes: [],
  complexity: 4,
  rules: [
    rule(
      3,
      ['delivery', ...streamWorkReads],
      (facts) => facts.choice('delivery') === 'effectively once' && streamWork(facts),
      'results are sums over events, where a lost or doubled event stays wrong for ever',
    ),
    onAllFlags(1, ['model.money', 'processing.windows'], 'money is computed from the stream'),
    onAllFlags(1, ['hurts.duplicates', 'processing.windows'], 'duplicates already distort results'),
    onFlag(-2, 'effects.external', 'an outside system cannot join the commit; idempotency keys do it there'),
    onFlag(-1, 'load.small', 'the load is small: recompute from the input instead'),
    rule(
      -2,
      ['delivery'],
      (facts) => facts.choice('delivery') === 'at most once',
      'losing one event is fine',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'totals are right after crashes and redeployments, without nightly correction',
    'a replay gives the same output: bugs are repaired by running again',
  ],
  pays: [
    'output becomes visible only at commit, so latency is at least the checkpoint interval',
    'each link must take part: producer ids, replayable source, transactional or idempotent sink',
    'zombie writers must be fenced by epoch',
  ],
  failsHow: [
    {
      what: 'the sink is neither transactional nor idempotent',
      userEffect: 'each recovery doubles the output since the last checkpoint',
      mitigation: 'upsert by window and key, or a staging area that is committed with the checkpoint',
    },
    {
      what: 'consumers read uncommitted output',
      userEffect: 'numbers that later vanish',
      mitigation: 'isolation level read committed at every reader',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'it waits for the commit rather than show what may be taken back',
  },
  simplestForm:
    'checkpoints on, input offsets in the checkpoint, output as upserts keyed by window and entity',
  products: ['flink', 'kafka-streams', 'spark', 'kafka'],
  sources: ['streaming-flink-checkpoints', 'streaming-kafka-design'],
};
