import type { FactView } from '../contracts/fact.ts';

/** Where each write adds something that stays. */
const stays = [
  'writes.appendOnly',
  'model.messages',
  'model.events',
  'model.timeSeries',
  'model.blobs',
] as const;

/**
 * What makes events more than a trail: they are the records, somebody must account for them, or questions are asked of all that
 * ever came.
 */
const lasting = [
  'model.messages',
  'model.blobs',
  'model.timeSeries',
  'model.money',
  'audit.needed',
  'history.needed',
  'access.aggregates',
  'consumers.rebuild',
  'data.growthPerMonth',
] as const;

/** Whether what comes in are events, log lines or work items, which are done with once they were handled. */
export const isWorkedOff = (facts: FactView): boolean =>
  (facts.is('model.events') || (facts.is('writes.jobs') && facts.is('writes.appendOnly'))) &&
  !lasting.some((id) => facts.is(id) || (id === 'data.growthPerMonth' && facts.known(id)));

/** Whether what comes in piles up at a rate that somebody said, so that it matters how long it is kept. */
export const pilesUp = (facts: FactView): boolean =>
  stays.some((id) => facts.is(id)) &&
  ['writes', 'events'].some(
    (kind) => facts.known(`${kind}.averagePerSecond`) || facts.known(`${kind}.peakPerSecond`),
  );
