import type { FactView } from '../../../contracts/fact.ts';

/** Facts that `noLoss` looks at. */
export const NO_LOSS_READS: readonly string[] = ['loss.none', 'availability.rpo'];

/** Whether an acknowledged write must outlive the node that took it. */
export const noLoss = (facts: FactView): boolean =>
  facts.is('loss.none') || facts.stated('availability.rpo') === 0;

/** Facts that `someLossOk` looks at. */
export const SOME_LOSS_READS: readonly string[] = ['loss.recentOk', 'availability.rpo', 'loss.none'];

/** Whether the last writes before a crash may be lost. */
export const someLossOk = (facts: FactView): boolean =>
  !facts.is('loss.none') && (facts.is('loss.recentOk') || (facts.stated('availability.rpo') ?? 0) > 0);

/** Facts that `severalRegions` looks at. */
export const SEVERAL_REGIONS_READS: readonly string[] = [
  'regions.count',
  'regions.wanted',
  'writes.fromManyRegions',
  'survive.regionEvacuation',
];

/** Whether data lives, or is asked to live, in more than one region. */
export const severalRegions = (facts: FactView): boolean =>
  (facts.number('regions.count') ?? 1) > 1 ||
  facts.is('regions.wanted') ||
  facts.is('writes.fromManyRegions') ||
  facts.is('survive.regionEvacuation');

/** Facts that `mayDiverge` looks at. */
export const MAY_DIVERGE_READS: readonly string[] = ['consistency.need', 'consistency.staleOk'];

/** Whether copies may differ for a while. */
export const mayDiverge = (facts: FactView): boolean =>
  facts.choice('consistency.need') === 'eventual' || facts.is('consistency.staleOk');

/** Facts that `automaticFailoverWanted` looks at. */
export const FAILOVER_READS: readonly string[] = ['hurts.failoverSlow', 'availability.rto'];

/** Longest recovery in seconds that a person who must first be woken cannot meet. */
const TOO_FAST_FOR_PEOPLE = 300;

/** Whether promotion must happen without a person. */
export const automaticFailoverWanted = (facts: FactView): boolean =>
  facts.is('hurts.failoverSlow') ||
  (facts.stated('availability.rto') ?? Number.POSITIVE_INFINITY) <= TOO_FAST_FOR_PEOPLE;
