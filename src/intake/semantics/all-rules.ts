import { type Matcher, matcherOf, type Rule } from './match.ts';
import { accessRules } from './rules/access.ts';
import { askedRules } from './rules/asked.ts';
import { availabilityRules } from './rules/availability.ts';
import { consistencyRules } from './rules/consistency.ts';
import { dataRules } from './rules/data.ts';
import { effectRules } from './rules/effects.ts';
import { erasureRules } from './rules/erasure.ts';
import { eventRules } from './rules/events.ts';
import { everydayRules } from './rules/everyday.ts';
import { copyHurtRules } from './rules/hurts-copies.ts';
import { flowHurtRules } from './rules/hurts-flow.ts';
import { siteHurtRules } from './rules/hurts-sites.ts';
import { storeHurtRules } from './rules/hurts-store.ts';
import { systemHurtRules } from './rules/hurts-system.ts';
import { vacuumRules } from './rules/hurts-vacuum.ts';
import { keyRangeRules } from './rules/key-range.ts';
import { loadRules } from './rules/load.ts';
import { localityRules } from './rules/locality.ts';
import { lossRules } from './rules/losses.ts';
import { modelRules } from './rules/model.ts';
import { modelMoreRules } from './rules/model-more.ts';
import { placementRules } from './rules/placement.ts';
import { plainRules } from './rules/plain.ts';
import { plainAccessRules } from './rules/plain-access.ts';
import { plainFailureRules } from './rules/plain-failures.ts';
import { plainFlowRules } from './rules/plain-flow.ts';
import { plainGuaranteeRules } from './rules/plain-guarantees.ts';
import { plainDataHurtRules } from './rules/plain-hurts-data.ts';
import { plainSystemHurtRules } from './rules/plain-hurts-system.ts';
import { plainLoadRules } from './rules/plain-load.ts';
import { plainMoreRules } from './rules/plain-more.ts';
import { plainNeedRules } from './rules/plain-needs.ts';
import { plainPromiseRules } from './rules/plain-promises.ts';
import { plainSettingRules } from './rules/plain-setting.ts';
import { plainShapeRules } from './rules/plain-shape.ts';
import { plainTodayRules } from './rules/plain-today.ts';
import { presentRules } from './rules/present.ts';
import { processingRules } from './rules/processing.ts';
import { searchRules } from './rules/search.ts';
import { teamRules } from './rules/team.ts';
import { accessToldRules } from './rules/told-access.ts';
import { flowToldRules } from './rules/told-flow.ts';
import { guaranteesToldRules } from './rules/told-guarantees.ts';
import { hurtsDataToldRules } from './rules/told-hurts-data.ts';
import { hurtsSystemToldRules } from './rules/told-hurts-system.ts';
import { settingToldRules } from './rules/told-setting.ts';
import { shapeToldRules } from './rules/told-shape.ts';
import { todayToldRules } from './rules/told-today.ts';
import { topologyRules } from './rules/topology.ts';
import { transactionRules } from './rules/transactions.ts';
import { writerRules } from './rules/writers.ts';
import { writeRules } from './rules/writes.ts';

/** What is told by symptoms and anecdotes rather than stated. */
const told: readonly Rule[] = [
  ...settingToldRules,
  ...shapeToldRules,
  ...accessToldRules,
  ...flowToldRules,
  ...guaranteesToldRules,
  ...hurtsDataToldRules,
  ...hurtsSystemToldRules,
  ...todayToldRules,
];

/** Every wording of every flag and choice. */
const rules: readonly Rule[] = [
  ...loadRules,
  ...dataRules,
  ...modelRules,
  ...modelMoreRules,
  ...everydayRules,
  ...accessRules,
  ...searchRules,
  ...localityRules,
  ...keyRangeRules,
  ...writeRules,
  ...writerRules,
  ...consistencyRules,
  ...transactionRules,
  ...lossRules,
  ...erasureRules,
  ...effectRules,
  ...availabilityRules,
  ...topologyRules,
  ...teamRules,
  ...placementRules,
  ...presentRules,
  ...storeHurtRules,
  ...vacuumRules,
  ...copyHurtRules,
  ...systemHurtRules,
  ...flowHurtRules,
  ...siteHurtRules,
  ...eventRules,
  ...processingRules,
  ...askedRules,
  ...plainRules,
  ...plainLoadRules,
  ...plainGuaranteeRules,
  ...plainDataHurtRules,
  ...plainSystemHurtRules,
  ...plainSettingRules,
  ...plainShapeRules,
  ...plainAccessRules,
  ...plainFlowRules,
  ...plainFailureRules,
  ...plainPromiseRules,
  ...plainNeedRules,
  ...plainTodayRules,
  ...plainMoreRules,
  ...told.map((rule) => ({ ...rule, guess: true })),
];

let compiled: Matcher | undefined;

const matcher = (): Matcher => {
  compiled ??= matcherOf(rules);
  return compiled;
};

/**
 * All of them, compiled once, when the first text is read: compiling holds the event loop for most of a second, in which
 * whoever only loads this module may have a browser to start.
 */
export const meanings: Matcher = {
  knows: (word) => matcher().knows(word),
  find: (sentence, context) => matcher().find(sentence, context),
};
