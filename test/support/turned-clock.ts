import type { Clock } from '../../src/contracts/engine.ts';

/** A clock that only a test turns. Timers count elapsed time, as those of a machine do, whatever the clock is set to. */
export interface TurnedClock extends Clock {
  /** Lets time pass: what falls due is called in order, each after whatever it followed from has settled. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Sets the clock without letting time pass. */
  readonly set: (now: number) => void;
}

/** Lets everything that needs no time run to its end. */
export const settle = async (rounds = 12): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) await new Promise((resolve) => setImmediate(resolve));
};

export const turnedClock = (start: number): TurnedClock => {
  let elapsed = 0;
  let ahead = start;
  const timers = new Set<{ readonly due: number; readonly call: () => void }>();
  const first = (until: number) => {
    let found: { readonly due: number; readonly call: () => void } | undefined;
    for (const timer of timers)
      if (timer.due <= until && (found === undefined || timer.due < found.due)) found = timer;
    return found;
  };
  return {
    now: () => ahead + elapsed,
    after: (milliseconds, call) => {
      const timer = { due: elapsed + Math.max(0, milliseconds), call };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass: async (milliseconds) => {
      const until = elapsed + milliseconds;
      await settle();
      for (let timer = first(until); timer !== undefined; timer = first(until)) {
        timers.delete(timer);
        elapsed = Math.max(elapsed, timer.due);
        timer.call();
        await settle();
      }
      elapsed = until;
    },
    set: (now) => {
      ahead = now - elapsed;
    },
  };
};
