import type { Pattern } from '../../../contracts/pattern.ts';
import { onChoice, onFlag, onRejected, out, rule } from '../rule.ts';
import {
  brokerReads,
  brokerRuns,
  consumersReads,
  eventsFlow,
  eventsFlowReads,
  manyConsumers,
  streamWork,
  streamWorkReads,
} from './flow.ts';

/** Publish and subscribe as a service of the cloud. */
export const managedPubsub: Pattern = {
  id: 'managed-pubsub',
  area: 'streaming',
  title: 'Managed publish and subscribe',
  vocabulary: true,
  summary:
    'A cloud service takes events and delivers a copy to each subscription, pushes or is polled, retries, parks failures in a dead-letter topic and scales without partitions to plan',
  needs: [],
  excludes: ['log-broker'],
  complexity: 2,
  rules: [
    rule(
      2,
      [...consumersReads, 'hosting'],
      (facts) => manyConsumers(facts) && facts.choice('hosting') === 'cloud',
      'several consumers need the same events, and the cloud offers that as a service',
    ),
    rule(1, consumersReads, manyConsumers, 'each consumer gets its own subscription with its own backlog'),
    rule(
      1,
      ['team.small', ...eventsFlowReads],
      (facts) => facts.is('team.small') && eventsFlow(facts),
      'a small team gets a broker without running one',
    ),
    rule(
      1,
      ['hurts.opsToil', ...eventsFlowReads],
      (facts) => facts.is('hurts.opsToil') && eventsFlow(facts),
      'operation takes too much already, and this part can be bought',
    ),
    rule(
      1,
      ['team.onCall', ...eventsFlowReads],
      (facts) => facts.choice('team.onCall') === 'none' && eventsFlow(facts),
      'nobody is on call at night for a broker',
    ),
    rule(
      1,
      ['load.spiky', ...eventsFlowReads],
      (facts) => facts.is('load.spiky') && eventsFlow(facts),
      'spikes are taken without planning partitions',
    ),
    rule(
      1,
      ['processing.perEvent', ...eventsFlowReads],
      (facts) => facts.is('processing.perEvent') && eventsFlow(facts),
      'each event is handled by itself, with acknowledgement and retry for each',
    ),
    rule(
      1,
      ['users.global', ...eventsFlowReads],
      (facts) => facts.is('users.global') && eventsFlow(facts),
      'publishers in several regions reach it by a local endpoint',
    ),
    onFlag(
      -3,
      'consumers.rebuild',
      'retention is counted in days, so a new consumer cannot rebuild from all past events',
    ),
    onFlag(-1, 'access.replay', 'replay reaches back only as far as retention'),
    onChoice(-2, 'ordering', ['global'], 'there is no one order for all'),
    onChoice(-1, 'ordering', ['per key'], 'order within a key is an option that costs throughput'),
    rule(
      -2,
      [...brokerReads, 'hurts.opsToil'],
      (facts) => !facts.is('hurts.opsToil') && brokerRuns(facts),
      'a log broker already runs, and a second broker doubles what is to be understood',
    ),
    rule(
      2,
      ['hosting', 'hurts.opsToil', ...eventsFlowReads],
      (facts) => eventsFlow(facts) && facts.choice('hosting') === 'cloud' && facts.is('hurts.opsToil'),
      'it runs in a cloud that operates brokers for a price, and operating one hurts today',
    ),
    rule(
      1,
      ['ordering', 'hosting', ...eventsFlowReads],
      (facts) =>
        eventsFlow(facts) && facts.choice('ordering') === 'none' && facts.choice('hosting') === 'cloud',
      'no order is needed, so nothing is lost by giving up partitions',
    ),
    rule(
      1,
      ['growth.kind', 'hosting', ...eventsFlowReads],
      (facts) =>
        eventsFlow(facts) && facts.choice('growth.kind') === 'fast' && facts.choice('hosting') === 'cloud',
      'growth is fast, and capacity is added by the provider',
    ),
    onFlag(-1, 'writes.jobs', 'jobs belong to one worker pool: a queue is the smaller tool'),
    rule(
      -1,
      streamWorkReads,
      streamWork,
      'stream engines rewind to an offset, which subscriptions do not offer in order',
    ),
    onFlag(-2, 'stack.vendorUnwanted', 'proprietary services are unwanted'),
    onFlag(-2, 'selfHosted.shipped', 'customers’ own machines cannot run it'),
    onRejected(
      'managed-pubsub',
      ['pubsub', 'kinesis'],
      'a managed broker was tried or is out of the question',
    ),
  ],
  ruleOuts: [
    out(
      ['hosting'],
      (facts) => facts.choice('hosting') === 'own hardware',
      'it runs on own machines, where no cloud service can be had',
    ),
  ],
  envelope: [
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
    'no brokers, disks or partitions to plan; it grows with the traffic',
    'retry with backoff and a dead-letter topic for each subscription, so one slow subscriber delays nobody else',
    'publishers and subscribers in different zones and regions without own replication',
  ],
  pays: [
    'a price for each message or byte that passes the price of own brokers at steady high volume',
    'retention of days: a backlog longer than that is lost, no rebuild from all history, no log as source of truth',
    'order only within an ordering key, at a lower rate; delivery at least once unless paid for',
    'bound to one provider in code, price and quotas (lock-in)',
  ],
  failsHow: [
    {
      what: 'a subscriber acknowledges late and gets the event again',
      userEffect: 'an effect happens twice',
      mitigation:
        'idempotent consumer with the event id stored beside the effect, longer acknowledgement deadlines',
    },
    {
      what: 'a poison message is redelivered without end',
      userEffect: 'with ordering keys, everything behind it for that key waits',
      mitigation: 'a maximum of attempts, then the dead-letter topic and an alarm',
    },
    {
      what: 'quota of the project is reached in a spike',
      userEffect: 'publishes are refused for minutes',
      mitigation: 'quota raised before the event, client buffer with backoff, load test',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'publishing stays possible while zones fail; duplicates and reordering are the price, and consumers must bear them',
  },
  simplestForm:
    'one topic for each event type, one subscription with a dead-letter topic for each consumer, event id and schema version in each message; a load test at the peak of next year before the move',
  products: ['pubsub', 'kinesis', 'sqs', 'kafka'],
  sources: ['streaming-pubsub-ordering', 'streaming-kinesis-limits'],
};
