import { z } from 'zod';
import type { Entry, Journal } from './analyst/loop/journal.ts';
import { PlumblineError } from './contracts/errors.ts';
import type { Kept } from './contracts/settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** An amount of USD that the environment gives, else the usual one. Throws `study.budget` for what is none. */
export const dollars = (environment: Environment, name: string, usual: number): number => {
  const typed = environment[name];
  if (typed === undefined || typed === '') return usual;
  const value = Number(typed);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new PlumblineError(`${name}=${typed} is no amount of USD.`, {
    code: 'study.budget',
    hint: `Give a number, such as ${name}=${usual}.`,
  });
};

/** A run's entries one by one under its thread; a run of another report begins anew. */
export const journalOf = (kept: Kept<unknown>, thread: string, run: string): Journal => {
  let count = 0;
  const key = (index: number) => `${thread}:${index}`;
  return {
    read: async () => {
      const entries: Entry[] = [];
      const isSame = z.object({ run: z.literal(run) }).safeParse(await kept.get(key(0))).success;
      for (count = 1; ; count += 1) {
        const entry = await kept.get(key(count));
        if (entry === undefined) break;
        if (isSame) entries.push(entry as Entry);
        else await kept.delete(key(count));
      }
      if (!isSame) {
        count = 1;
        await kept.set(key(0), { run });
      }
      return entries;
    },
    append: async (entry) => {
      await kept.set(key(count), entry);
      count += 1;
    },
  };
};
