import type { Model } from '../../src/analyst/model/ask.ts';
import { costOf } from '../../src/analyst/model/prices.ts';

/** What may still be spent in one evaluation, USD. */
export interface Purse {
  readonly left: () => number;
  readonly spent: () => number;
  readonly spend: (usd: number) => void;
}

export const purseOf = (budget: number): Purse => {
  let spent = 0;
  return {
    left: () => Math.max(0, budget - spent),
    spent: () => spent,
    spend: (usd) => {
      spent += usd;
    },
  };
};

export const overBudget = 'the budget is used up';

/** A model whose answers are paid from the purse as they come, whether or not anything is made of them; nobody is asked once it is empty. */
export const paidFrom =
  (purse: Purse, model: Model): Model =>
  async (ask, signal) => {
    if (purse.left() <= 0) return { kind: 'failed', trouble: { kind: 'not taken', message: overBudget } };
    const came = await model(ask, signal);
    if (came.kind === 'answered') purse.spend(costOf(ask.model, came.answer.tokens).usd);
    return came;
  };
