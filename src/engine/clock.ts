import type { Clock } from '../contracts/engine.ts';
import { PlumblineError } from '../contracts/errors.ts';

const longestTimer = 2 ** 31 - 1;

/** The machine's own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, Math.min(Math.max(0, milliseconds), longestTimer));
    return () => clearTimeout(timer);
  },
};

/**
 * What the work comes to, or a retryable `engine.timeout` once the time is over; the signal is aborted then. Work that does
 * not heed it goes on unseen.
 */
export const within = <Result>(
  clock: Clock,
  milliseconds: number,
  what: string,
  work: (signal: AbortSignal) => Promise<Result>,
  stop = new AbortController(),
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      cancel();
      stop.signal.removeEventListener('abort', aborted);
      end();
    };
    const aborted = () => settle(() => reject(stop.signal.reason));
    const cancel = clock.after(milliseconds, () =>
      stop.abort(
        new PlumblineError(`${what} took longer than ${milliseconds} ms.`, {
          code: 'engine.timeout',
          hint: 'It is tried again.',
          retryable: true,
        }),
      ),
    );
    if (stop.signal.aborted) return aborted();
    stop.signal.addEventListener('abort', aborted);
    let running: Promise<Result>;
    try {
      running = work(stop.signal);
    } catch (error) {
      return settle(() => reject(error));
    }
    Promise.resolve(running).then(
      (result) => settle(() => resolve(result)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
