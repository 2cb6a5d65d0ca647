/**
 * Begins things one after the other, and lets the event loop turn whenever they have held it up for so many milliseconds, the
 * work that follows from each at once included. `next` answers undefined once there is nothing more.
 */
export const paced = (milliseconds: number, next: () => (() => void) | undefined): (() => void) => {
  let going = false;
  const go = async (): Promise<void> => {
    let since = performance.now();
    for (let begin = next(); begin !== undefined; begin = next()) {
      begin();
      await Promise.resolve();
      if (performance.now() - since < milliseconds) continue;
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
    going = false;
  };
  return () => {
    if (going) return;
    going = true;
    setImmediate(() => void go());
  };
};
