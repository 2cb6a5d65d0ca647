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

/** A table in the database serves a queue up to here without tuning (low thousands of claims a second). */
export const tableQueueRate = 1000;

/** From here on single-queue brokers and tables are out of breath, and a partitioned log is the ordinary answer. */
export const logRate = 20_000;

/** Below this rate, in events a second, a cluster of its own for events carries mostly its own weight. */
export const trickleRate = 50;

/** Results within this many seconds need processing as events arrive; a schedule cannot promise it. */
export const soon = 60;

/** Results that may be this many seconds late can be recomputed on a schedule. */
export const scheduled = 3600;

/** A freshness, in seconds, that micro-batches of some seconds to minutes meet with room. */
export const microBatchFresh = 120;
