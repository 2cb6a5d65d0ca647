import type { FactView } from '../../../contracts/fact.ts';

/** The facts that `eventRate` reads. */
export const eventRateReads: readonly string[] = ['events.peakPerSecond', 'events.averagePerSecond'];

/** Events a second that somebody stated: the peak, else the average; undefined when nothing was said. */
export const eventRate = (facts: FactView): number | undefined =>
  facts.stated('events.peakPerSecond') ?? facts.stated('events.averagePerSecond');

/** The facts that `streamWork` reads. */
export const streamWorkReads: readonly string[] = [
  'processing.windows',
  'processing.joins',
  'processing.state',
];

/** Whether events are combined with each other (windows, joins, kept state) and not just handled one by one. */
export const streamWork = (facts: FactView): boolean => streamWorkReads.some((id) => facts.is(id));

/** The facts that `eventsFlow` reads. */
export const eventsFlowReads: readonly string[] = [
  'events.exist',
  'model.events',
  'consumers.many',
  'asked.messaging',
];

/** Whether a stream of events is a topic of the brief at all. */
export const eventsFlow = (facts: FactView): boolean => eventsFlowReads.some((id) => facts.is(id));

const mixReads: readonly string[] = ['traffic.readFraction', 'demand.readsPeak', 'demand.writesPeak'];

/** The facts that `readMostly` reads. */
export const readMostlyReads: readonly string[] = ['load.readMostly', ...mixReads];

/** The facts that `writeHeavy` reads. */
export const writeHeavyReads: readonly string[] = ['load.writeHeavy', 'load.readMostly', ...mixReads];

/** Reads for each write, from stated or derived rates; undefined when one side is unknown. */
const readsPerWrite = (facts: FactView): number | undefined => {
  const share = facts.stated('traffic.readFraction');
  if (share !== undefined && share < 1) return share / (1 - share);
  const reads = facts.stated('demand.readsPeak');
  const writes = facts.stated('demand.writesPeak');
  return reads === undefined || writes === undefined || writes === 0 ? undefined : reads / writes;
};

/** From so many reads for each write on, work done once at the write is repaid at the reads. */
const manyReadsPerWrite = 5;

/** Whether reads far outnumber writes, by their words or by their numbers. */
export const readMostly = (facts: FactView): boolean =>
  facts.is('load.readMostly') || (readsPerWrite(facts) ?? 0) >= manyReadsPerWrite;

/** Whether writes outnumber or equal reads, by their words or by their numbers (their words come first). */
export const writeHeavy = (facts: FactView): boolean =>
  !facts.is('load.readMostly') &&
  (facts.is('load.writeHeavy') || (readsPerWrite(facts) ?? Number.POSITIVE_INFINITY) <= 1);

/** The facts that `brokerRuns` reads. */
export const brokerReads: readonly string[] = ['present.hasBroker', 'present.products'];

/** Whether a log broker is in operation, said in words or by the name of one. */
export const brokerRuns = (facts: FactView): boolean =>
  facts.is('present.hasBroker') ||
  facts.set('present.products').some((product) => ['kafka', 'pulsar', 'kinesis'].includes(product));

/** The facts that `manyConsumers` reads. */
export const consumersReads: readonly string[] = ['consumers.many', 'consumers.count'];

/** With so many consumers, each with its own copy of the sending code, producers start to know too much. */
const severalConsumers = 3;

/** Whether several independent consumers need the same events, said in words or by their number. */
export const manyConsumers = (facts: FactView): boolean =>
  facts.is('consumers.many') || (facts.stated('consumers.count') ?? 0) >= severalConsumers;

/** A table in the database serves a queue up to here without tuning (low thousands of claims a second). */
export const tableQueueRate = 1000;

/** From here on single-queue brokers and tables are out of breath, and a partitioned log is the ordinary answer. */
export const logRate = 20_000;

/** Below this rate, in events a second, a cluster of its own for events carries mostly its own weight. */
export const trickleRate = 50;

/** Results within this many seconds need processing as events arrive; a schedule cannot promise it. */
export const soon = 60;

/** A delay, in seconds, that people accept until a copy made in the background shows. */
export const copyDelay = 1;

/** Results that may be this many seconds late can be recomputed on a schedule. */
export const scheduled = 3600;

/** A freshness, in seconds, that micro-batches of some seconds to minutes meet with room. */
export const microBatchFresh = 120;

/** The facts that `partnerDelivery` reads. */
export const partnerDeliveryReads: readonly string[] = [
  'consumers.slowIsolated',
  'hurts.headOfLine',
  'effects.external',
  'retries.byClients',
  'integrations.many',
  'delivery',
];

/**
 * Whether each event is a call to somebody outside, who may be slow or away: one that is must not delay the others, and what
 * could not be delivered is tried again.
 */
export const partnerDelivery = (facts: FactView): boolean =>
  (facts.is('consumers.slowIsolated') || facts.is('hurts.headOfLine')) &&
  (facts.is('effects.external') ||
    facts.is('retries.byClients') ||
    facts.is('integrations.many') ||
    facts.choice('delivery') === 'at least once');

/** The facts that `beyondTableQueue` reads. */
export const itemRateReads: readonly string[] = [...eventRateReads, 'demand.writesPeak'];

/** Whether more items a second are queued than a table in the database takes without tuning. */
export const beyondTableQueue = (facts: FactView): boolean =>
  Math.max(eventRate(facts) ?? 0, facts.stated('demand.writesPeak') ?? 0) > tableQueueRate;
