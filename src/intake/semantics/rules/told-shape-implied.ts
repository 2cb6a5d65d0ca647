import type { Rule } from '../match.ts';
import { eventRules } from './events.ts';
import { searchRules } from './search.ts';
import { accessToldRules } from './told-access.ts';
import { flowToldRules } from './told-flow.ts';
import { either, notOurs } from './told-shape-ways.ts';
import { writerRules } from './writers.ts';

/** How data is asked for or passed on says what it is: who searches by likeness keeps embeddings. */
const implied: ReadonlyMap<string, string> = new Map([
  ['access.nearest', 'model.vectors'],
  ['access.geo', 'model.geo'],
  ['access.graphWalks', 'model.graph'],
  ['access.permissionChecks', 'model.permissions'],
  ['access.blobs', 'model.blobs'],
  ['writes.concurrentEdits', 'model.sharedDocument'],
  ['consumers.many', 'events.exist'],
  ['consumers.rebuild', 'events.exist'],
  ['consumers.slowIsolated', 'events.exist'],
]);

/** Tools of others and papers that were read: not what the system keeps. */
const aside = either(notOurs, / (?:figma|google docs?|paper on|look at crdt) /);

const sources: readonly Rule[] = [
  ...eventRules,
  ...searchRules,
  ...writerRules,
  ...accessToldRules,
  ...flowToldRules,
];

/** The same wordings once more, for the fact they imply; only what affirms implies. */
export const shapeImpliedRules: readonly Rule[] = sources.flatMap((rule) => {
  const fact = implied.get(rule.fact);
  if (fact === undefined || rule.value !== true) return [];
  const unless = rule.unless === undefined ? aside : either(aside, rule.unless);
  return [
    { ...rule, fact, unless, weak: true, negated: typeof rule.negated === 'object' ? 'drop' : rule.negated },
  ];
});
