import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'puppeteer-core';
import { samples } from '../../blocks/replies.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { type TestConsole, testConsole } from './desk.ts';

let browser: Browser;
let desk: TestConsole;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await testConsole();
});
afterEach(() => desk.close());

const desktop = { width: 1360, height: 900 };
const phone = { width: 390, height: 844 };

/** The page of the thread "tickets", ready. */
const opened = async (size = desktop): Promise<Page> => {
  const { page } = await watchedPage(browser, desk.console.address, size);
  await page.goto(new URL('/t/tickets', desk.console.address).href);
  await page.waitForSelector('body.is-ready');
  return page;
};

test.each([desktop, phone])(
  'a box to tick stands beside the first line of its words at $width px',
  async (size) => {
    await desk.deliver(samples.questions);
    const page = await opened(size);
    const offsets = (await page.evaluate(`[...document.querySelectorAll('.box')].map((label) => {
    const words = document.createRange();
    words.selectNodeContents(label.lastChild);
    const line = words.getClientRects()[0];
    const box = label.querySelector('input').getBoundingClientRect();
    return Math.abs((box.top + box.bottom) / 2 - (line.top + line.bottom) / 2);
  })`)) as number[];
    expect(offsets.length).toBe(2);
    expect(Math.max(...offsets)).toBeLessThanOrEqual(2);
  },
  60_000,
);
