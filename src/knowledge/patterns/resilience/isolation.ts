import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onAtLeast, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { partnerDelivery, partnerDeliveryReads } from '../streaming/flow.ts';

/** From this many internal calls for each request on, callers need protection from each of them. */
const severalCalls = 10;

/** Already so many dependencies make it likely that one of them is slow at any time. */
const fewCalls = 3;

/** Separate limits for each destination, tenant or kind of work. */
export const bulkhead: Pattern = {
  id: 'bulkhead',
  area: 'resilience',
  title: 'Bulkhead',
  vocabulary: true,
  summary:
    'Each destination, tenant or kind of work has its own pool (thread pool, semaphore, connections, queue, workers) with a concurrency limit, so that one that hangs can use up only its own',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    onFlag(
      3,
      'hurts.headOfLine',
      'one slow partner or consumer delays the others, and a pool for each ends the head-of-line blocking',
    ),
    onFlag(2, 'consumers.slowIsolated', 'one slow consumer must not delay the others'),
    rule(
      2,
      ['hurts.headOfLine', 'hurts.grayFailure', 'present.shape', 'fanout.callsPerRequest'],
      (facts) =>
        (facts.is('hurts.headOfLine') || facts.is('hurts.grayFailure')) &&
        (['services', 'microservices'].includes(facts.choice('present.shape') ?? '') ||
          (facts.stated('fanout.callsPerRequest') ?? 0) >= fewCalls),
      'requests fan out to several dependencies, and one that hangs takes the threads of all',
    ),
    rule(
      1,
      partnerDeliveryReads,
      partnerDelivery,
      'a limit on what is under way to each receiver leaves workers for the others',
    ),
    onFlag(
      2,
      'hurts.noisyNeighbour',
      'one customer hurts the others on shared resources, and a limit for each confines it',
    ),
    onAllFlags(
      1,
      ['integrations.many', 'effects.external'],
      'many outside systems are called, each slow in its own way',
    ),
    onAllFlags(
      1,
      ['integrations.many', 'consumers.slowIsolated'],
      'each of the many partners gets its own queue and limit',
    ),
    onFlag(1, 'hurts.connections', 'connections run out, and a limit for each caller shares them'),
    onFlag(1, 'hurts.analyticsOnPrimary', 'reports can be confined to their own replica or pool'),
    onAllFlags(
      1,
      ['hurts.grayFailure', 'asked.resilience'],
      'a flaky part must not hold the threads of those that call it',
    ),
    onAllFlags(
      1,
      ['criticalSubset', 'asked.resilience'],
      'the critical functions get pools that the rest cannot take',
    ),
    onRejected('bulkhead', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a slow destination only fills its own pool; others do not notice',
    'limits make overload visible where it arises',
    'no new system: pools, queues and quotas of what is there',
  ],
  pays: [
    'idle capacity in each pool; limits to size and to revisit as traffic changes',
    'callers need an answer for "pool full": fail fast, queue, or degrade with a fallback',
  ],
  failsHow: [
    {
      what: 'limits are too tight for a lawful spike',
      userEffect: 'one destination is refused although machines are idle',
      mitigation: 'a shared overflow pool that a single one cannot fill, alarm on refusals',
    },
    {
      what: 'something stays shared below the pools (database connections, event loop)',
      userEffect: 'the slow one blocks all through it',
      mitigation: 'find it with a test that makes one destination hang',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'limits inside a process or pool; no data is copied',
  },
  simplestForm:
    'a concurrency limit and time-out for each destination, a circuit breaker that rejects while it is sick, a queue for each with retry, backoff and jitter of its own, and a dead-letter queue',
  products: ['postgresql'],
  sources: ['resilience-bulkhead', 'resilience-well-architected-bulkhead', 'resilience-release-it'],
};

/** Callers stop calling what fails. */
export const circuitBreaker: Pattern = {
  id: 'circuit-breaker',
  area: 'resilience',
  title: 'Circuit breaker and time-outs',
  vocabulary: false,
  summary:
    'A caller counts failures and time-outs of a dependency; above a threshold it stops calling, answers at once with a fallback or an error, and lets single probes through until they succeed',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    onAtLeast(
      2,
      'fanout.callsPerRequest',
      severalCalls,
      'one request makes {fanout.callsPerRequest} internal calls, any of which can hang',
    ),
    rule(
      2,
      ['hurts.grayFailure', 'present.shape'],
      (facts) =>
        facts.is('hurts.grayFailure') &&
        ['services', 'microservices'].includes(facts.choice('present.shape') ?? ''),
      'a partial failure spread from service to service',
    ),
    rule(
      3,
      partnerDeliveryReads,
      partnerDelivery,
      'a receiver that times out again and again is left alone and probed, so that its retries take no worker from the others',
    ),
    onAllFlags(1, ['effects.external', 'hurts.headOfLine'], 'an outside system that hangs holds the callers'),
    onAllFlags(1, ['effects.external', 'asked.resilience'], 'an outside system can fail at any time'),
    onAllFlags(1, ['retries.byClients', 'hurts.grayFailure'], 'retries add load to what is already failing'),
    onChoice(-1, 'present.shape', ['monolith'], 'calls are in process and do not hang on a network'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'callers fail fast and keep their threads',
    'the failing dependency gets quiet to recover in, instead of a retry storm',
  ],
  pays: [
    'thresholds to tune for each dependency; a breaker that trips too early is an outage of its own',
    'a fallback for each call: a default, a cached answer, or an honest error',
  ],
  failsHow: [
    {
      what: 'one bad shard trips the breaker for the whole dependency',
      userEffect: 'users of healthy shards are refused',
      mitigation: 'a breaker for each shard, host or tenant',
    },
    {
      what: 'all copies probe at the same moment',
      userEffect: 'the dependency fails again just as it recovers',
      mitigation: 'jitter, few probes, slow ramp',
    },
  ],
  cap: { partition: 'availability', pacelc: 'PA/EL', says: 'it answers with less rather than wait' },
  simplestForm:
    'a deadline on every call, one retry with jitter and a budget, a breaker from a library with a fallback',
  products: [],
  sources: ['resilience-release-it', 'resilience-circuit-breaker', 'resilience-cascading-failures'],
};

/** Consumers set the pace of producers. */
export const backpressure: Pattern = {
  id: 'backpressure',
  area: 'resilience',
  title: 'Backpressure',
  vocabulary: false,
  summary:
    'Every buffer is bounded, and a full one slows or refuses its producer, so that the pace of the slowest step reaches the source instead of filling memory',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    onAllFlags(2, ['load.spiky', 'events.exist'], 'events come in spikes that consumers cannot follow'),
    onAllFlags(
      2,
      ['processing.pipeline', 'load.spiky'],
      'a step of the pipeline is slower than the one before it in a spike',
    ),
    onAllFlags(1, ['events.exist', 'hurts.lostEvents'], 'events are dropped where a buffer overflows unseen'),
    rule(
      1,
      ['events.exist', 'loss.none', 'load.spiky'],
      (facts) => facts.is('events.exist') && facts.is('loss.none') && facts.is('load.spiky'),
      'nothing may be lost, so producers must wait rather than overflow',
    ),
    onAllFlags(1, ['events.exist', 'hurts.garbageCollection'], 'queues in memory grow until pauses set in'),
    onFlag(-2, 'writes.mustAccept', 'a write must never be refused or held back'),
    onChoice(-1, 'delivery', ['at most once'], 'losing one is fine, so dropping is simpler than waiting'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'memory stays bounded; overload shows as waiting at the edge, where it can be decided on',
    'no work is half done and then lost in an overflow',
  ],
  pays: [
    'producers must be able to wait, buffer on disk or refuse',
    'one slow consumer slows all that share the buffer, unless each has its own (head-of-line blocking)',
  ],
  failsHow: [
    {
      what: 'an unbounded buffer somewhere in the chain',
      userEffect: 'latency grows for an hour, then the process dies and its buffer is lost',
      mitigation: 'bounds on every queue, alarm on age, a durable log as the one large buffer',
    },
    {
      what: 'a cycle of bounded buffers',
      userEffect: 'everything stands still (deadlock)',
      mitigation: 'no cycles, or one edge that drops',
    },
  ],
  cap: { partition: 'consistency', pacelc: 'PC/EC', says: 'it waits or refuses rather than lose' },
  simplestForm:
    'pull instead of push: consumers fetch in batches from a durable log, with bounded buffers in memory and a limit on work in flight',
  products: ['kafka', 'rabbitmq', 'sqs'],
  sources: ['resilience-cascading-failures', 'streaming-rabbitmq-single-queue'],
};
