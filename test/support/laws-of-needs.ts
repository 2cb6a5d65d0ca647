import { wanted } from '../../src/knowledge/unmet.ts';
import type { Law } from './laws.ts';

/** Nothing that was stated is passed over: the design has a pattern for it, a practice, or says that it has none. */
export const everyNeedIsAnswered: Law = ({ findings }) => {
  const recommended = findings.options.find((option) => option.id === findings.recommended);
  const has = new Set([
    ...(recommended?.choices ?? []).map(({ pattern }) => pattern),
    ...findings.practices.map(({ pattern }) => pattern),
  ]);
  const named = new Set(findings.unanswered.map(({ fact }) => fact));
  return wanted
    .filter(({ asks }) => asks === undefined)
    .filter(({ fact }) =>
      findings.facts.some((one) => one.id === fact && one.value === true && one.origin !== 'assumed'),
    )
    .filter(({ fact, metBy, add }) => {
      const answers = [...metBy, ...(add === undefined ? [] : [add])];
      return !named.has(fact) && !answers.some((pattern) => has.has(pattern));
    })
    .map(({ fact }) => `${fact} was stated and is neither answered nor named`);
};

/** Where the table says that nothing acknowledged is lost, no row of a lost box or zone and no insight may say otherwise. */
export const noLossIsNoLoss: Law = ({ findings }) => {
  const recommended = findings.options.find((option) => option.id === findings.recommended);
  const promised = recommended?.checks.find(({ facts }) => facts.includes('loss.none'))?.met === 'yes';
  if (!promised) return [];
  const stores = new Set(
    recommended?.graph.components
      .filter(({ id, role, zone }) => role === 'store' && zone !== undefined && !/standin|stand-in/.test(id))
      .map(({ id }) => id),
  );
  const lossy = findings.failures.filter(
    ({ of, kind, rpo }) => (stores.has(of) || kind === 'zone') && /figure:[a-z.]*writesAtRisk/.test(rpo),
  );
  return [
    ...lossy.map(({ what, rpo }) => `no loss is promised, and "${what}" loses ${rpo}`),
    ...findings.insights
      .filter(({ says }) => /^with an asynchronous standby/.test(says))
      .map(({ says }) => `no loss is promised, and the summary says: ${says}`),
  ];
};
