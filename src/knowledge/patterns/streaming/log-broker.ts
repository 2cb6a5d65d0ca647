import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';
import {
  brokerReads,
  brokerRuns,
  consumersReads,
  eventRate,
  eventRateReads,
  eventsFlow,
  eventsFlowReads,
  logRate,
  manyConsumers,
  streamWork,
  streamWorkReads,
  trickleRate,
} from './flow.ts';

/** Records a second that no store takes one by one. */
const floodRate = 200_000;

/** Durable, partitioned, replayable log. */
export const logBroker: Pattern = {
  id: 'log-broker',
  area: 'streaming',
  title: 'Log broker (partitioned, durable log)',
  vocabulary: true,
  summary:
    'Producers append to partitions of a replicated log that is kept for a retention time or forever; each consumer group reads at its own offset, in order within a partition, and can replay from the start',
  needs: [],
  excludes: ['managed-pubsub'],
  complexity: 5,
  rules: [
    onFlag(
      3,
      'consumers.rebuild',
      'a new consumer must rebuild itself from all past events, and only a log with long retention can be read from the start',
    ),
    rule(
      3,
      ['demand.writesPeak', 'model.events', 'model.timeSeries', 'writes.appendOnly'],
      (facts) =>
        (facts.stated('demand.writesPeak') ?? 0) >= floodRate &&
        ['model.events', 'model.timeSeries', 'writes.appendOnly'].some((id) => facts.is(id)),
      '{demand.writesPeak} at the peak go into a log first, and into the store in batches',
    ),
    onFlag(
      2,
      'access.replay',
      'consumers read again from the start, which a queue that deletes on acknowledgement cannot give',
    ),
    rule(
      2,
      consumersReads,
      manyConsumers,
      'several independent consumers need the same events, each at its own pace',
    ),
    rule(
      1,
      [...brokerReads, 'hurts.opsToil', ...eventsFlowReads],
      (facts) => eventsFlow(facts) && !facts.is('hurts.opsToil') && brokerRuns(facts),
      'a log broker already runs, so its cost at night is already paid',
    ),
    rule(
      -1,
      [...brokerReads, 'hurts.opsToil', 'hosting'],
      (facts) => brokerRuns(facts) && facts.is('hurts.opsToil') && facts.choice('hosting') === 'cloud',
      'operating a broker already takes too much, and the cloud sells one',
    ),
    rule(
      1,
      ['ordering', ...eventsFlowReads],
      (facts) => facts.choice('ordering') === 'per key' && eventsFlow(facts),
      'order within a key is kept by a partition',
    ),
    rule(
      2,
      ['ordering', ...eventsFlowReads],
      (facts) => facts.choice('ordering') === 'global' && eventsFlow(facts),
      'one order for all is kept by a log with a single partition',
    ),
    rule(
      2,
      eventRateReads,
      (facts) => (eventRate(facts) ?? 0) >= logRate,
      'the event rate is beyond what a single queue or table takes, and sequential appends to partitions spread it',
    ),
    rule(
      1,
      streamWorkReads,
      streamWork,
      'stream processing needs a source that it can rewind to its last checkpoint',
    ),
    rule(
      1,
      ['dualWrite', ...consumersReads],
      (facts) => facts.is('dualWrite') && manyConsumers(facts),
      'a relay from the database log needs somewhere durable and ordered to publish to',
    ),
    onFlag(
      1,
      'hurts.lostEvents',
      'appends that are acknowledged by several replicas are not lost with one of them',
    ),
    rule(
      2,
      ['hurts.schemaDrift', ...consumersReads],
      (facts) => facts.is('hurts.schemaDrift') && manyConsumers(facts),
      'one log with one schema replaces an interface for each pair of producer and consumer',
    ),
    onAllFlags(
      1,
      ['load.spiky', 'events.exist'],
      'the log takes a spike at disk speed and consumers catch up after it',
    ),
    onAllFlags(
      1,
      ['model.events', 'access.aggregates'],
      'a log in front lets the analytical store load in large batches and survive its outages',
    ),
    onFlag(
      -2,
      'writes.jobs',
      'jobs want claim, retry and delay for each item; a partition only moves its offset forward',
    ),
    onFlag(-1, 'hurts.headOfLine', 'one slow item holds all behind it in its partition'),
    rule(
      -2,
      ['load.small', 'consumers.rebuild', 'access.replay'],
      (facts) => facts.is('load.small') && !facts.is('consumers.rebuild') && !facts.is('access.replay'),
      'the load is small and nobody replays: a table or a queue does it',
    ),
    rule(
      -2,
      ['team.small', ...brokerReads, 'consumers.rebuild'],
      (facts) => facts.is('team.small') && !brokerRuns(facts) && !facts.is('consumers.rebuild'),
      'a small team would run a cluster that it does not have today',
    ),
    rule(
      -1,
      ['simplicity.valued', ...brokerReads],
      (facts) => facts.is('simplicity.valued') && !brokerRuns(facts),
      'each additional moving part was named as a cost',
    ),
    rule(
      -1,
      [...eventRateReads, 'consumers.rebuild', 'access.replay'],
      (facts) =>
        (eventRate(facts) ?? trickleRate) < trickleRate &&
        !facts.is('consumers.rebuild') &&
        !facts.is('access.replay'),
      'a trickle of events needs no partitions',
    ),
    onFlag(-2, 'selfHosted.shipped', 'customers would have to run the broker as well'),
    onRejected('log-broker', ['kafka'], 'a log broker was tried or is out of the question'),
  ],
  ruleOuts: [],
  envelope: [
    {
      of: 'demand.ingestBytes',
      // a third of the cluster figures: the load at which the tail stayed low, and the peak
      title: 'bytes appended a second for each broker, replicated threefold',
      carries: [66e6, 200e6],
      unit: 'B/s',
      per: 'node',
      source: 'streaming-kafka-benchmark',
    },
    {
      of: 'demand.ingestBytes',
      title: 'bytes appended a second to one shard',
      carries: [0.7e6, 1.05e6],
      unit: 'B/s',
      per: 'partition',
      parts: 'shards',
      products: ['kinesis'],
      source: 'streaming-kinesis-limits',
    },
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'records appended a second to one shard',
      carries: [700, 1_000],
      unit: '1/s',
      per: 'partition',
      parts: 'shards',
      products: ['kinesis'],
      source: 'streaming-kinesis-limits',
    },
  ],
  gains: [
    'a new consumer reads from the first offset: bootstrap, backfill and rebuild need no help from producers',
    'producers do not know consumers, and a slow consumer only grows its own lag',
    'order within a key, and appends at disk speed that absorb spikes',
    'with unlimited retention or compaction it can be the source of truth, with every store a materialized view of it',
  ],
  pays: [
    'no per-message retry, delay or priority: a poison message holds its partition (head-of-line blocking) until it is skipped or parked',
    'parallelism is bounded by the number of partitions, and changing that number breaks the order of keys',
    'a cluster to run: replication, rebalances, disk growth, schema registry, consumer lag alarms',
    'delivery is at least once: consumers must be idempotent or transactional (read committed)',
  ],
  failsHow: [
    {
      what: 'consumer lag outgrows retention',
      userEffect: 'events are deleted before they were read, views miss changes for good',
      mitigation: 'alarm on lag in time, retention of several outages, tiered storage, rebuild from snapshot',
    },
    {
      what: 'a hot partition (skewed key)',
      userEffect: 'the entities of that partition are late while others are fresh',
      mitigation: 'finer keys, a suffix for the few hot ones, more partitions from the start',
    },
    {
      what: 'rebalance storm after a slow consumer misses its poll interval',
      userEffect: 'processing of the whole group pauses again and again',
      mitigation: 'static membership, cooperative rebalancing, work off the poll loop with bounded buffers',
    },
    {
      what: 'acknowledged with too few in-sync replicas, then the leader is lost',
      userEffect: 'acknowledged events vanish',
      mitigation:
        'acks from all, a minimum of in-sync replicas, no unclean leader election, brokers in three zones',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'with acks from all and a minimum of in-sync replicas a partition of the log refuses appends rather than lose them; relaxed acks turn it to availability and loss',
  },
  simplestForm:
    'one managed cluster of three brokers in three zones, one topic for each entity type keyed by entity id, a schema registry, acks from all, a dead-letter topic for each consumer, lag alarms',
  products: ['kafka', 'kinesis', 'pulsar', 'nats'],
  sources: [
    'streaming-kafka-benchmark',
    'streaming-kinesis-limits',
    'streaming-ddia-streams',
    'streaming-kafka-design',
  ],
};
