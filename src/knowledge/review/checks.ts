import type { DesignCheck } from '../../contracts/design.ts';
import { exposureChecks } from './exposure.ts';
import { lostMessageChecks } from './lost-messages.ts';
import { singlePointChecks } from './single-points.ts';
import { soleCopyChecks } from './sole-copies.ts';
import { spreadingChecks } from './spreading.ts';
import { wrongDataChecks } from './wrong-data.ts';

/** Every fault that a review looks for; of equal weight, the earlier one is told first. */
export const designChecks: readonly DesignCheck[] = [
  ...soleCopyChecks,
  ...lostMessageChecks,
  ...wrongDataChecks,
  ...exposureChecks,
  ...singlePointChecks,
  ...spreadingChecks,
];
