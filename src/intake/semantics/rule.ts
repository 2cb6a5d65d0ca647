import type { FactValue } from '../../contracts/fact.ts';
import type { Rule } from './match.ts';

type Options = Partial<Pick<Rule, 'negated' | 'question' | 'weak' | 'factual' | 'unless'>>;

/** What hurts or runs today is never read from a question; what is asked only from one. */
const questionFor = (fact: string): Rule['question'] => {
  if (fact.startsWith('asked.')) return 'only';
  // Whoever asks whether something may be has not allowed it yet.
  return /^(?:hurts|present|consistency|loss|downtime)\./.test(fact) ? 'drop' : 'keep';
};

/** What hurts or runs today is not read from wishes; a larger machine and a first version are talked of as such. */
const factualFor = (fact: string): Rule['factual'] => {
  if (fact === 'present.biggerBox' || fact === 'present.greenfield') return 'no';
  return fact.startsWith('present.') || fact.startsWith('hurts.') ? 'yes' : 'no';
};

/** Wordings that state one value; by default a negation drops them. */
export const pick = (
  fact: string,
  value: FactValue,
  wordings: readonly string[],
  options: Options = {},
): Rule => ({
  fact,
  value,
  wordings,
  negated: options.negated ?? 'drop',
  question: options.question ?? questionFor(fact),
  factual: options.factual ?? factualFor(fact),
  weak: options.weak ?? false,
  ...(options.unless === undefined ? {} : { unless: options.unless }),
});

/** Wordings that say yes to a flag; negated they say no. */
export const yes = (fact: string, wordings: readonly string[], options: Options = {}): Rule =>
  pick(fact, true, wordings, { negated: { to: false }, ...options });

/** Wordings that say no to a flag by themselves ("single point of failure is gone"). */
export const no = (fact: string, wordings: readonly string[]): Rule =>
  pick(fact, false, wordings, { negated: 'ignore' });

/** A flag inferred from the domain: a noun that stands for a kind of data. What is said outright beats it. */
export const hints = (fact: string, wordings: readonly string[]): Rule =>
  pick(fact, true, wordings, { negated: 'thing', weak: true });
