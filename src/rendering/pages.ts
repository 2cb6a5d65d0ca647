import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from 'puppeteer-core';
import { openPage, type WarmPage } from './warm-page.ts';

/** A job that was killed because it took too long. */
export class Hung extends Error {
  override readonly name = 'Hung';
}

/** More jobs wait than the queue holds. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** Bounds of the pool, all in one place; tests make them small. */
export interface PageBounds {
  /** Most pages at once: one per core is as fast as it gets. */
  readonly pages: number;
  readonly waiting: number;
  /** ms that one job may take on a machine with nothing else to do. */
  readonly watchdog: number;
  /** Pictures after which a page is replaced, so that nothing grows for ever. */
  readonly recycleAfter: number;
  /** Processes that want each core just now. */
  readonly perCore: () => number;
}

export const pageBounds: PageBounds = {
  pages: 2,
  waiting: 200,
  watchdog: 5_000,
  recycleAfter: 400,
  perCore: () => (loadavg()[0] ?? 0) / availableParallelism(),
};

/** ms after which even a slow page is given up: a delivery has thirty seconds. */
const longestPatience = 25_000;

/** ms to wait for a job where so many processes want each core: a page that is merely slow is not broken. */
export const patience = (watchdog: number, perCore: number): number =>
  Math.max(watchdog, Math.min(longestPatience, watchdog * perCore));

/** A few warm pages and a queue before them. */
export interface Pages {
  /** Runs a job on a page of its own; rejects with Hung, QueueFull or what the job threw. */
  use<T>(job: (page: WarmPage) => Promise<T>): Promise<T>;
  /** The browser, started if it is not. */
  browser(): Promise<Browser>;
  close(): Promise<void>;
}

/** The work, or the error of `late` after so many ms. */
export const within = <T>(ms: number, work: Promise<T>, late: () => Error): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  return Promise.race([work, alarm]).finally(() => clearTimeout(timer));
};

/** ms that closing a page may take before the whole browser is killed instead. */
const closingTime = 2_000;

/** Pages of a browser that `start` starts when it is first needed, and again after it died. */
export const warmPages = (
  start: () => Promise<Browser>,
  bounds: PageBounds = pageBounds,
  warmUp: ((browser: Browser) => Promise<WarmPage>) | undefined = openPage,
): Pages => {
  let starting: Promise<Browser> | undefined;
  let closed = false;
  let open = 0;
  const idle: WarmPage[] = [];
  const opening = new Set<Promise<WarmPage>>();
  const queue: ((page: Promise<WarmPage>) => void)[] = [];

  const browser = (): Promise<Browser> => {
    if (closed) return Promise.reject(new Error('the renderer is closed'));
    starting ??= start().then(
      (started) => {
        started.once('disconnected', () => {
          starting = undefined;
          open -= idle.length;
          idle.length = 0;
        });
        return started;
      },
      (error: unknown) => {
        starting = undefined;
        throw error;
      },
    );
    return starting;
  };

  const fresh = (): Promise<WarmPage> => {
    open += 1;
    const page = browser()
      .then(warmUp)
      .catch((error: unknown) => {
        open -= 1;
        // Whoever waits does so for a page to come free: with none left to come, the next one has to open its own, or fail.
        if (open === 0) serve(fresh);
        throw error;
      })
      .finally(() => opening.delete(page));
    opening.add(page);
    return page;
  };

  const acquire = (): Promise<WarmPage> => {
    const page = idle.pop();
    if (page !== undefined) return Promise.resolve(page);
    // A second page takes a second to open: it pays only when several jobs wait.
    if (open === 0 || (open < bounds.pages && queue.length >= 2)) return fresh();
    if (queue.length >= bounds.waiting)
      return Promise.reject(new QueueFull(`${queue.length} pictures wait already`));
    return new Promise((resolve) => queue.push(resolve));
  };

  const serve = (page: () => Promise<WarmPage>): boolean => {
    const next = queue.shift();
    next?.(page());
    return next !== undefined;
  };

  const discard = async ({ page }: WarmPage): Promise<void> => {
    open -= 1;
    const process = page.browser().process();
    await within(closingTime, page.close(), () => new Hung('page would not close')).catch(() => {
      // The page's process does not even answer the browser: nothing but killing all of it helps.
      process?.kill('SIGKILL');
    });
  };

  const release = async (warm: WarmPage, healthy: boolean): Promise<void> => {
    if (healthy && warm.drawn < bounds.recycleAfter && !warm.page.isClosed()) {
      if (!serve(() => Promise.resolve(warm))) idle.push(warm);
      return;
    }
    await discard(warm);
    if (queue.length > 0 && open < bounds.pages) serve(fresh);
  };

  return {
    browser,
    async use(job) {
      const warm = await acquire();
      let healthy = false;
      const crash = Promise.withResolvers<never>();
      const crashed = (error: Error) => crash.reject(error);
      crash.promise.catch(() => {});
      warm.page.once('error', crashed);
      try {
        const work = Promise.race([job(warm), crash.promise]);
        const time = patience(bounds.watchdog, bounds.perCore());
        const result = await within(time, work, () => new Hung(`killed after ${Math.round(time / 1000)} s`));
        healthy = true;
        return result;
      } finally {
        warm.page.off('error', crashed);
        await release(warm, healthy);
      }
    },
    async close() {
      closed = true;
      const running = await starting?.catch(() => undefined);
      if (running === undefined) return;
      // Of a page that is being opened puppeteer would wait for half a minute after its browser is gone, and the process with it.
      await within(closingTime, Promise.allSettled(opening), () => new Hung('page would not open')).catch(
        () => undefined,
      );
      const process = running.process();
      await within(closingTime, running.close(), () => new Hung('browser would not close')).catch(() =>
        process?.kill('SIGKILL'),
      );
    },
  };
};
