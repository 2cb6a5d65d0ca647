import type { FactView } from '../../../contracts/fact.ts';

/** The facts that `regionInQuestion` reads. */
export const regionReads: readonly string[] = [
  'survive',
  'survive.regionEvacuation',
  'hurts.regionOutage',
  'regions.wanted',
];

/** Whether the loss of a region, or a second region, is a topic at all. */
export const regionInQuestion = (facts: FactView): boolean =>
  facts.choice('survive') === 'region' ||
  facts.is('survive.regionEvacuation') ||
  facts.is('hurts.regionOutage') ||
  facts.is('regions.wanted');

/** The facts that `oneWriterNeeded` reads. */
export const oneWriterReads: readonly string[] = ['consistency.need', 'consistency.mustNotConflict'];

/**
 * Whether two regions that both accept writes would break what was promised. Who asks for one order across the
 * whole database buys a store that runs consensus between regions, and there every region may serve.
 */
export const oneWriterNeeded = (facts: FactView): boolean =>
  facts.choice('consistency.need') !== 'external' &&
  (facts.is('consistency.mustNotConflict') || facts.choice('consistency.need') === 'strong');

/** Under an hour of downtime a year: no time for a person to decide, so failover must be routine. */
export const fourNines = 0.9999;

/** Some hours a year: a standby in another zone with automatic promotion stays within it. */
export const nearlyFourNines = 0.9995;

/** A recovery time, in seconds, within which a person can be called, decide and switch. */
export const personCanSwitch = 900;

/** A recovery time, in seconds, that only capacity which already serves can meet. */
export const noTimeToStart = 300;

/** Internal calls of one request from which on a small fault anywhere is seen in nearly every request. */
export const wideFanout = 100;
