import { matcherOf } from './match.ts';
import { accessRules } from './rules/access.ts';
import { askedRules } from './rules/asked.ts';
import { availabilityRules } from './rules/availability.ts';
import { consistencyRules } from './rules/consistency.ts';
import { effectRules } from './rules/effects.ts';
import { eventRules } from './rules/events.ts';
import { storeHurtRules } from './rules/hurts-store.ts';
import { systemHurtRules } from './rules/hurts-system.ts';
import { loadRules } from './rules/load.ts';
import { modelRules } from './rules/model.ts';
import { placementRules } from './rules/placement.ts';
import { presentRules } from './rules/present.ts';
import { topologyRules } from './rules/topology.ts';
import { transactionRules } from './rules/transactions.ts';
import { writeRules } from './rules/writes.ts';

/** Every wording of every flag and choice, compiled once. */
export const meanings = matcherOf([
  ...loadRules,
  ...modelRules,
  ...accessRules,
  ...writeRules,
  ...consistencyRules,
  ...transactionRules,
  ...effectRules,
  ...availabilityRules,
  ...topologyRules,
  ...placementRules,
  ...presentRules,
  ...storeHurtRules,
  ...systemHurtRules,
  ...eventRules,
  ...askedRules,
]);
