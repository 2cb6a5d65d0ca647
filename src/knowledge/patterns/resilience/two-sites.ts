import type { FactView } from '../../../contracts/fact.ts';

/** The facts that `twoSites` reads. */
export const TWO_SITES_READS: readonly string[] = ['regions.count', 'zones.count', 'hosting'];

/**
 * Whether there are two places and no third: two regions, or two halls of one town that were counted. A cloud has its third
 * zone beside them.
 */
export const twoSites = (facts: FactView): boolean =>
  isTwo(facts.stated('regions.count')) ||
  (isTwo(facts.stated('zones.count')) && facts.choice('hosting') !== 'cloud');

const isTwo = (count: number | undefined): boolean => count !== undefined && count > 1 && count < 3;

/** The facts that `awaitedAcross` reads. */
export const ACROSS_READS: readonly string[] = [
  'survive',
  'writes.mustAccept',
  'loss.none',
  'availability.rpo',
];

/**
 * Whether a commit has to wait for another site, however far it is: nothing may be lost although a whole site dies, and a write
 * may be refused for it. No other way of copying keeps that promise.
 */
export const awaitedAcross = (facts: FactView): boolean =>
  ['zone', 'region'].includes(facts.choice('survive') ?? '') &&
  (facts.is('loss.none') || facts.stated('availability.rpo') === 0) &&
  !facts.is('writes.mustAccept');
