import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Somebody else's system, or one that was only talked about. */
export const notOurs =
  / (?:competitor|rival|previous life|last job|pitch deck|politely|drop that idea|quickly drop|if we ever|exhibition|be in the pitch|give up because|demo to|demoed|be propose) /;

/** Told in passing by its ideas: denied only where the thing itself is denied; what is said outright beats it. */
export const told = (fact: string, wordings: readonly string[], unless: RegExp = notOurs): Rule =>
  pick(fact, true, wordings, { negated: 'thing', weak: true, question: 'drop', unless });

/** Any of several reasons why the words mean something else. */
export const either = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => pattern.source).join('|'));
