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
