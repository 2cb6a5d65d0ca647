import { z } from 'zod';
import type { Kept } from '../../contracts/settings.ts';
import type { Entry, Journal } from './journal.ts';

/**
 * A run's entries one by one under its thread: `<thread>:0` names the run, the others count up without a gap. A run of another
 * report begins anew; what the last one left goes from its end, so that a process which ends meanwhile leaves no stretch behind
 * a gap that a later run could take for its own; nor does a store that forgets the oldest first, since what stands behind the last
 * entry goes with it. Entries of calls that run side by side are written one after the other. A run that was called off writes
 * nothing more once another has begun: its entries would stand among those of the other.
 */
export const keptJournal = (kept: Kept<unknown>, thread: string, run: string): Journal => {
  let count = 1;
  let last: Promise<void> = Promise.resolve();
  const key = (index: number) => `${thread}:${index}`;
  const isOurs = async (): Promise<boolean> =>
    z.object({ run: z.literal(run) }).safeParse(await kept.get(key(0))).success;
  const stored = async (): Promise<Entry[]> => {
    const entries: Entry[] = [];
    for (;;) {
      const entry = await kept.get(key(entries.length + 1));
      if (entry === undefined) return entries;
      entries.push(entry as Entry);
    }
  };
  return {
    read: async () => {
      const entries = await stored();
      count = 1;
      if (await isOurs()) {
        count += entries.length;
        return entries;
      }
      for (let index = entries.length; index > 0; index -= 1) await kept.delete(key(index));
      await kept.set(key(0), { run });
      return [];
    },
    append: (entry) => {
      const written = last.then(async () => {
        if (!(await isOurs())) throw new Error('another run has begun');
        await kept.delete(key(count + 1));
        await kept.set(key(count), entry);
        count += 1;
      });
      // What could not be written is told to whoever wrote it; the next entry takes its place.
      last = written.catch(() => undefined);
      return written;
    },
  };
};
