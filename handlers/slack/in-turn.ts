/**
 * Runs works of one key one after the other. What outlived its time limit is not over: a picture that took too long to draw may
 * leave while somebody already looks whether it has.
 */
export const inTurn = (): (<Result>(key: string, work: () => Promise<Result>) => Promise<Result>) => {
  const running = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = running.get(key);
    const now = before === undefined ? work() : before.then(work, work);
    running.set(key, now);
    try {
      return await now;
    } finally {
      if (running.get(key) === now) running.delete(key);
    }
  };
};
