import { describe, expect, test } from '@jest/globals';
import type { Browser } from 'puppeteer-core';
import { warmPages } from '../../src/rendering/pages.ts';
import type { WarmPage } from '../../src/rendering/warm-page.ts';

const bounds = { pages: 1, waiting: 10, watchdog: 5_000, recycleAfter: 100, perCore: () => 1 };
const browser = { once: () => undefined, process: () => null, close: async () => undefined };
const page = {
  once: () => undefined,
  off: () => undefined,
  isClosed: () => false,
  close: async () => undefined,
};
const warm = { page: { ...page, browser: () => browser }, drawn: 0 } as unknown as WarmPage;

const settled = async (works: readonly Promise<unknown>[]): Promise<readonly string[]> =>
  (await Promise.allSettled(works)).map((one) =>
    one.status === 'fulfilled' ? String(one.value) : String(one.reason),
  );

describe('who waits while a page is being opened', () => {
  test('hears it, too, when no browser can be started', async () => {
    let starts = 0;
    const pages = warmPages(
      async () => {
        starts += 1;
        await new Promise((resolve) => setTimeout(resolve, 10));
        throw new Error('no browser here');
      },
      bounds,
      async () => warm,
    );
    const works = ['a', 'b', 'c'].map((name) => pages.use(async () => name));
    expect(await settled(works)).toEqual(Array(3).fill('Error: no browser here'));
    expect(starts).toBe(3);
  });

  test('gets a page of its own when the first one would not open', async () => {
    let opened = 0;
    const pages = warmPages(
      async () => browser as unknown as Browser,
      bounds,
      async () => {
        opened += 1;
        if (opened === 1) throw new Error('it would not open');
        return warm;
      },
    );
    const works = ['a', 'b', 'c'].map((name) => pages.use(async () => name));
    expect(await settled(works)).toEqual(['Error: it would not open', 'b', 'c']);
    expect(opened).toBe(2);
  });
});
