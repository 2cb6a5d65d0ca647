import type { DesignCheck } from '../../contracts/design.ts';
import { exposureChecks } from './exposure.ts';
import { lostDataChecks } from './lost-data.ts';
import { outageChecks } from './outage.ts';
import { wrongDataChecks } from './wrong-data.ts';

/** Every fault that a review looks for; of equal weight, the earlier one is told first. */
export const designChecks: readonly DesignCheck[] = [
  ...lostDataChecks,
  ...wrongDataChecks,
  ...exposureChecks,
  ...outageChecks,
];
