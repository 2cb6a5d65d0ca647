import { plus, type Spent } from './prices.ts';

/** What may be spent; what is left out has no bound. */
export interface Allowance {
  readonly usd: number;
  readonly tokens: number;
  readonly calls: number;
}

/** Why no more is asked of the model, in words for the thread. */
export type Exhausted = { readonly of: 'money' | 'tokens' | 'calls' | 'time' };

/** What a run may still do: money, tokens and calls together with the time on the wall. */
export interface Budget {
  /** Undefined while there is room. `share` = the part of the whole that this phase may use up to, 0 to 1. */
  readonly exhausted: (share?: number) => Exhausted | undefined;
  readonly spend: (spent: Spent) => void;
  readonly spent: () => Spent;
  /** ms left on the wall. */
  readonly left: () => number;
}

/** A budget that begins now, with what was spent before, as of a run that goes on after a crash. */
export const budgetOf = (
  allowance: Allowance,
  wallMilliseconds: number,
  before: Spent,
  now: () => number,
): Budget => {
  const until = now() + wallMilliseconds;
  let spent = before;
  return {
    exhausted: (share = 1) => {
      if (now() >= until) return { of: 'time' };
      if (spent.usd >= allowance.usd * share) return { of: 'money' };
      if (spent.tokens >= allowance.tokens * share) return { of: 'tokens' };
      return spent.calls >= Math.ceil(allowance.calls * share) ? { of: 'calls' } : undefined;
    },
    spend: (more) => {
      spent = plus(spent, more);
    },
    spent: () => spent,
    left: () => Math.max(0, until - now()),
  };
};
