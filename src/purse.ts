import type { Ask, Model, Trouble } from './analyst/model/ask.ts';
import { costOf, mostOf, nothingSpent, plus, type Spent } from './analyst/model/prices.ts';
import type { Clock } from './contracts/engine.ts';
import type { Kept } from './contracts/settings.ts';

/** USD. */
export interface Budgets {
  /** All that is asked for one consultation, from its first message to its last study. */
  readonly perConsultation: number;
  readonly perChannelAndDay: number;
  readonly perDay: number;
}

/** Who pays for a request. */
export interface Payer {
  readonly channel: string;
  readonly thread: string;
}

/** The money of each consultation, and of a day by channel and in all. */
export interface Purse {
  /** USD that `channel` has spent today, with what is held back for requests under way. */
  readonly spent: (channel: string) => Promise<number>;
  /** USD that may still be spent; what is held back for requests under way is spent already. */
  readonly left: (payer: Payer) => Promise<number>;
  /** The model, paid for by somebody: a request for which there is not enough left is not sent. */
  readonly paying: (model: Model, payer: Payer) => Model;
}

type Of = Extract<Trouble, { readonly kind: 'not afforded' }>['of'];

interface Account {
  readonly key: string;
  readonly of: Of;
  readonly most: number;
}

/** The connection may have ended after the platform had begun to work: nobody tells what that cost. */
const mayBeBilled: Readonly<Record<Trouble['kind'], boolean>> = {
  'key refused': false,
  'not paid': false,
  'not afforded': false,
  'rate limited': false,
  overloaded: false,
  'server failed': false,
  unreachable: false,
  cut: true,
  silent: true,
  'too long': false,
  'not taken': false,
  'not there': false,
  'left alone': false,
  cancelled: true,
};

/**
 * What was spent is kept by consultation, and by the day on which a request was sent. Before a request goes out, the most that it
 * may cost is written down as spent, and afterwards put right: requests side by side cannot spend the same money, and a process
 * that ends in between has counted too much and not too little. One process alone writes here.
 */
export const purseOf = (
  spending: Kept<Spent>,
  clock: Clock,
  { perConsultation, perChannelAndDay, perDay }: Budgets,
): Purse => {
  const today = () => new Date(clock.now()).toISOString().slice(0, 10);
  const spentIn = async (key: string): Promise<number> => (await spending.get(key))?.usd ?? 0;
  const accountsOf = ({ channel, thread }: Payer): readonly Account[] => [
    { key: `consultation:${thread}`, of: 'consultation', most: perConsultation },
    { key: `${today()}:${channel}`, of: 'channel', most: perChannelAndDay },
    { key: `${today()}:all`, of: 'day', most: perDay },
  ];

  const add = async (accounts: readonly Account[], more: Spent): Promise<void> => {
    for (const { key } of accounts)
      await spending.change(key, (before) => {
        const sum = plus(before ?? nothingSpent, more);
        return { ...sum, usd: Math.max(0, sum.usd) };
      });
  };

  /** One after the other: between the look into the purse and the hand in it there is nobody else. */
  let last: Promise<unknown> = Promise.resolve();
  const hold = (payer: Payer, usd: number): Promise<readonly Account[] | Of> => {
    const held = last.then(async () => {
      const accounts = accountsOf(payer);
      for (const { key, of, most } of accounts) if (most - (await spentIn(key)) < usd) return of;
      await add(accounts, { usd, tokens: 0, calls: 0 });
      return accounts;
    });
    last = held.catch(() => undefined);
    return held;
  };

  return {
    spent: (channel) => spentIn(`${today()}:${channel}`),
    left: async (payer) => {
      const left = await Promise.all(
        accountsOf(payer).map(async ({ key, most }) => most - (await spentIn(key))),
      );
      return Math.min(...left);
    },
    paying: (model, payer) => async (ask: Ask, signal) => {
      const most = mostOf(ask);
      const held = await hold(payer, most);
      if (typeof held === 'string') return { kind: 'failed', trouble: { kind: 'not afforded', of: held } };
      const giveBack = () => add(held, { usd: -most, tokens: 0, calls: 0 });
      if (signal.aborted) {
        await giveBack();
        return { kind: 'failed', trouble: { kind: 'cancelled' } };
      }
      const came = await model(ask, signal).catch(async (error: unknown) => {
        await giveBack();
        throw error;
      });
      if (came.kind === 'answered') {
        const cost = costOf(ask.model, came.answer.tokens);
        await add(held, { ...cost, usd: cost.usd - most });
      } else if (!mayBeBilled[came.trouble.kind]) await giveBack();
      return came;
    },
  };
};
