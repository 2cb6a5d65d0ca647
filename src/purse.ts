import type { Ask, Model, Trouble } from './analyst/model/ask.ts';
import { costOf, mostOf, nothingSpent, plus, type Spent } from './analyst/model/prices.ts';
import type { Clock } from './contracts/engine.ts';
import type { Kept } from './contracts/settings.ts';

/** USD. */
export interface DailyBudget {
  readonly perChannelAndDay: number;
  readonly perDay: number;
}

/** The money of a day, by channel and in all. */
export interface Purse {
  /** USD that `channel` has spent today, with what is held back for requests under way. */
  readonly spent: (channel: string) => Promise<number>;
  /** USD that `channel` may still spend today; what is held back for requests under way is spent already. */
  readonly left: (channel: string) => Promise<number>;
  /** The model, paid for by `channel`: a request for which there is not enough left is not sent. */
  readonly paying: (model: Model, channel: string) => Model;
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
 * What was spent is kept by the day on which a request was sent. Before a request goes out, the most that it may cost is
 * written down as spent, and afterwards put right: requests side by side cannot spend the same money, and a process that ends
 * in between has counted too much and not too little. One process alone writes here.
 */
export const purseOf = (
  spending: Kept<Spent>,
  clock: Clock,
  { perChannelAndDay, perDay }: DailyBudget,
): Purse => {
  const today = () => new Date(clock.now()).toISOString().slice(0, 10);
  const spentBy = async (day: string, who: string): Promise<number> =>
    (await spending.get(`${day}:${who}`))?.usd ?? 0;
  const leftOn = async (day: string, channel: string): Promise<number> =>
    Math.min(perChannelAndDay - (await spentBy(day, channel)), perDay - (await spentBy(day, 'all')));

  const add = async (day: string, channel: string, more: Spent): Promise<void> => {
    for (const who of [channel, 'all'])
      await spending.change(`${day}:${who}`, (before) => {
        const sum = plus(before ?? nothingSpent, more);
        return { ...sum, usd: Math.max(0, sum.usd) };
      });
  };

  /** One after the other: between the look into the purse and the hand in it there is nobody else. */
  let last: Promise<unknown> = Promise.resolve();
  const hold = (channel: string, usd: number): Promise<string | undefined> => {
    const held = last.then(async () => {
      const day = today();
      if ((await leftOn(day, channel)) < usd) return undefined;
      await add(day, channel, { usd, tokens: 0, calls: 0 });
      return day;
    });
    last = held.catch(() => undefined);
    return held;
  };

  return {
    spent: (channel) => spentBy(today(), channel),
    left: (channel) => leftOn(today(), channel),
    paying: (model, channel) => async (ask: Ask, signal) => {
      const most = mostOf(ask);
      const day = await hold(channel, most);
      if (day === undefined) return { kind: 'failed', trouble: { kind: 'not afforded' } };
      const came = await model(ask, signal);
      if (came.kind === 'answered') {
        const cost = costOf(ask.model, came.answer.tokens);
        await add(day, channel, { ...cost, usd: cost.usd - most });
      } else if (!mayBeBilled[came.trouble.kind])
        await add(day, channel, { usd: -most, tokens: 0, calls: 0 });
      return came;
    },
  };
};
