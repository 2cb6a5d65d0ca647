import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';
import { brokerReads, brokerRuns, logRate, soon, streamWork, streamWorkReads } from './flow.ts';

/** Logs that the library cannot read. */
const otherLogs = ['kinesis', 'pulsar', 'pubsub', 'nats', 'rabbitmq', 'sqs'];

/** Stream processing as a library inside a service. */
export const kafkaStreams: Pattern = {
  id: 'kafka-streams',
  area: 'streaming',
  title: 'Stream processing as a library in the service',
  vocabulary: true,
  summary:
    'An ordinary service embeds a stream library: partitions of the input are shared among its copies, state lies in a local key-value store (RocksDB) with a changelog topic, and reads, state and output commit in one broker transaction',
  needs: [['log-broker']],
  excludes: ['flink', 'spark'],
  complexity: 4,
  rules: [
    rule(
      -4,
      ['present.products', 'proposed.products'],
      (facts) => {
        const running = facts.set('present.products');
        const wished = facts.set('proposed.products');
        return running.some((id) => otherLogs.includes(id)) && ![...running, ...wished].includes('kafka');
      },
      'the log that runs here is not Kafka, and the library reads nothing else',
    ),
    onFlag(
      3,
      'processing.inService',
      'stream processing should live inside an ordinary service, without a cluster of its own',
    ),
    rule(
      2,
      [...brokerReads, ...streamWorkReads],
      (facts) => streamWork(facts) && brokerRuns(facts),
      'the log broker runs already, and the library needs nothing beside it',
    ),
    rule(
      1,
      ['team.small', ...streamWorkReads],
      (facts) => facts.is('team.small') && streamWork(facts),
      'a small team deploys it like any other service',
    ),
    rule(
      1,
      ['simplicity.valued', ...streamWorkReads],
      (facts) => facts.is('simplicity.valued') && streamWork(facts),
      'no processing cluster to add',
    ),
    onFlag(1, 'processing.windows', 'windows and aggregates by key are what the library offers'),
    onFlag(
      1,
      'processing.joins',
      'joins of topics that share a key and partitioning are what the library offers',
    ),
    onAllFlags(
      1,
      ['processing.perEvent', 'present.hasBroker'],
      'topic to topic, one event at a time, exactly once within the broker',
    ),
    rule(
      1,
      ['delivery', 'effects.external', ...streamWorkReads],
      (facts) =>
        facts.choice('delivery') === 'effectively once' && !facts.is('effects.external') && streamWork(facts),
      'from topic to topic the broker’s transactions make each event count once',
    ),
    onFlag(
      -1,
      'processing.state',
      'state of many hours is rebuilt from changelog topics after a loss, which takes long',
    ),
    onFlag(
      -1,
      'hurts.lateData',
      'event time works, but without watermarks across inputs its handling of late data is coarser',
    ),
    onFlag(-2, 'processing.training', 'large jobs over all data want a cluster engine'),
    onFlag(-2, 'hurts.fixedAggregates', 'aggregates chosen in advance are the complaint'),
    onFlag(-2, 'processing.batch', 'a schedule is enough'),
    onFlag(
      -1,
      'effects.external',
      'its transactions end at the broker; outside systems need idempotent writes',
    ),
    onRejected('kafka-streams', ['kafka', 'kafka-streams'], 'the library was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'deployed, scaled and monitored like any other service; no processing cluster',
    'exactly once from topic to topic, by transactions and read committed',
    'local state answers lookups without a network hop',
  ],
  pays: [
    'only one broker as source and sink; joins need equal partitioning, else a repartition topic',
    'state restores from changelog topics after a machine is lost: minutes to hours without standby replicas',
    'scaling stops at the number of partitions',
  ],
  failsHow: [
    {
      what: 'a copy is replaced and restores its state from the changelog',
      userEffect: 'results of its partitions stand still meanwhile',
      mitigation: 'standby replicas, persistent volumes, static membership',
    },
    {
      what: 'a rebalance storm under slow processing',
      userEffect: 'throughput falls for the whole group',
      mitigation: 'cooperative rebalancing, longer poll interval, smaller batches',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'it inherits the broker: partitions without a leader are not processed until one is back',
  },
  simplestForm:
    'one service with the library, one input and one output topic keyed alike, exactly-once setting on, one standby replica of the state',
  products: ['kafka-streams', 'kafka'],
  sources: ['streaming-kafka-streams-docs', 'streaming-ddia-streams'],
};

/** Cluster engine for stateful stream processing. */
export const flink: Pattern = {
  id: 'flink',
  area: 'streaming',
  title: 'Stateful stream engine (Flink-like)',
  vocabulary: true,
  summary:
    'A cluster engine keeps keyed state for hours or days, works in event time with watermarks, and takes consistent checkpoints of state and input positions, so that after a crash it resumes as if each event had counted once',
  needs: [['log-broker', 'managed-pubsub']],
  excludes: ['kafka-streams', 'spark'],
  complexity: 7,
  rules: [
    onFlag(
      2,
      'processing.joins',
      'streams are joined or attributed to earlier events, which needs keyed state with timers',
    ),
    onFlag(
      2,
      'processing.state',
      'large state is kept for hours or days, and checkpoints make it survive crashes',
    ),
    onFlag(1, 'processing.windows', 'events are aggregated over windows of time'),
    rule(
      2,
      ['hurts.lateData', ...streamWorkReads],
      (facts) => facts.is('hurts.lateData') && streamWork(facts),
      'events come late or out of order, and event time with watermarks sorts them into the right window',
    ),
    rule(
      2,
      ['delivery', ...streamWorkReads],
      (facts) => facts.choice('delivery') === 'effectively once' && streamWork(facts),
      'each event must count once across crashes, which checkpoints with transactional sinks give end to end',
    ),
    rule(
      1,
      ['freshness', ...streamWorkReads],
      (facts) => (facts.stated('freshness') ?? Number.POSITIVE_INFINITY) <= soon && streamWork(facts),
      'results are wanted within {freshness}, sooner than a schedule delivers',
    ),
    onAllFlags(
      1,
      ['processing.dedup', 'processing.state'],
      'duplicates are removed against keyed state with expiry',
    ),
    rule(
      1,
      ['events.peakPerSecond', 'events.averagePerSecond', ...streamWorkReads],
      (facts) =>
        (facts.stated('events.peakPerSecond') ?? facts.stated('events.averagePerSecond') ?? 0) >= logRate &&
        streamWork(facts),
      'the rate of events needs the work spread over many machines',
    ),
    onAllFlags(1, ['hurts.batchTooSlow', 'processing.windows'], 'batch results come too late'),
    onFlag(-3, 'processing.inService', 'processing should live inside a service, without a cluster'),
    onFlag(-2, 'load.small', 'the load is small: a consumer with a table does it'),
    onFlag(-2, 'processing.batch', 'recomputing on a schedule is enough'),
    rule(
      -2,
      ['processing.perEvent', ...streamWorkReads],
      (facts) => facts.is('processing.perEvent') && !streamWork(facts),
      'each event is handled by itself: a plain consumer does it',
    ),
    onFlag(
      -3,
      'hurts.fixedAggregates',
      'aggregates chosen in advance are the complaint; raw events in a column store answer new questions',
    ),
    onFlag(-1, 'team.small', 'an engine with savepoints, state upgrades and tuning asks for people'),
    onFlag(-1, 'simplicity.valued', 'each additional moving part was named as a cost'),
    onRejected('flink', ['flink'], 'the engine was tried or is out of the question'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'exactly-once effect on state; end to end with a two-phase commit sink read as read committed, or with idempotent upserts',
    'event time, watermarks, allowed lateness and side outputs for what comes later still',
    'state far larger than memory, in an embedded LSM store with incremental checkpoints',
    'savepoints: stop, upgrade or rescale a job without losing its state',
  ],
  pays: [
    'a cluster and a craft: checkpoints, backpressure, state schema upgrades, skewed keys',
    'transactional sinks show results only at each checkpoint, so exactness costs latency',
    'a replayable source is needed, with retention longer than the longest outage',
  ],
  failsHow: [
    {
      what: 'checkpoints time out under backpressure or growing state',
      userEffect: 'after the next crash much is processed again and results are late',
      mitigation: 'unaligned and incremental checkpoints, alarm on checkpoint age, state with expiry',
    },
    {
      what: 'a sink transaction expires before recovery ends',
      userEffect: 'results of one interval are lost or doubled',
      mitigation: 'transaction time-out longer than the longest outage, idempotent upsert as the second line',
    },
    {
      what: 'one idle or late partition holds back the watermark',
      userEffect: 'all windows stay open and dashboards freeze',
      mitigation: 'idle-source detection, alarm on watermark lag',
    },
    {
      what: 'a hot key sends most events to one task',
      userEffect: 'backpressure slows the whole job',
      mitigation: 'aggregate in two steps, first by a salted key',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a job that loses workers stops, restores the last checkpoint and replays: late rather than wrong',
  },
  simplestForm:
    'a managed engine, one job, the log as source, checkpoints in object storage each minute, upserts by key into the serving store, a side output for late events',
  products: ['flink', 'kafka'],
  sources: ['streaming-flink-checkpoints', 'streaming-flink-late', 'streaming-dataflow-model'],
};
