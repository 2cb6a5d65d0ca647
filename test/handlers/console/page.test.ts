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

/** The fact whose question has the keyboard, else the id of what has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    `document.activeElement.closest('.question-card:not(.old) form')?.dataset.fact ?? document.activeElement.id`,
  ) as Promise<string>;

test('after an answer by Enter the keyboard is at the next open question, then at the composer', async () => {
  await desk.deliver(samples.questions);
  const page = await opened();
  await page.type('form[data-fact="onsale.seats"] input', '60k');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('durability.loss');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('access');

  // The questions come again below, in a card of their own: the keyboard goes along.
  await desk.deliver({ ...samples.questions, revision: 4, questions: samples.questions.questions.slice(2) });
  await page.waitForSelector('.question-card.old');
  expect(await focused(page)).toBe('access');
  await page.keyboard.press('Space');
  await page.focus('.question-card:not(.old) button.primary');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('composer-text');
}, 60_000);

test('older questions fold to one line, which opens them again', async () => {
  for (const revision of [3, 3, 4]) await desk.deliver({ ...samples.questions, revision });
  const page = await opened();
  const heights = () =>
    page.$$eval('.question-card', (cards) =>
      cards.map((card) => (card as unknown as { offsetHeight: number }).offsetHeight),
    );
  const [first = 0, second = 0, newest = 0] = await heights();
  expect(Math.max(first, second)).toBeLessThan(60);
  expect(newest).toBeGreaterThan(200);
  await page.click('.unfold');
  expect((await heights())[0]).toBeGreaterThan(200);
  expect(await page.$$('.question-card.old :is(input, .inputs button):enabled')).toHaveLength(0);
}, 60_000);

test('a report whose facts have changed since says so and cannot be decided on', async () => {
  await desk.deliver({ ...samples.brief, revision: 3 });
  await desk.deliver(samples.report);
  const page = await opened();
  expect(await page.$$('.option button:enabled')).toHaveLength(2);
  expect(await page.$('.outdated')).toBeNull();
  await desk.deliver({ ...samples.brief, revision: 4 });
  await page.waitForSelector('.outdated');
  expect(await page.$eval('.outdated', (mark) => mark.textContent)).toContain(
    'Outdated: facts have changed since (revision 4)',
  );
  expect(await page.$$('.option button:enabled')).toHaveLength(0);
}, 60_000);

test('a table that is cut at a side shows it there', async () => {
  await desk.deliver(samples.report);
  const page = await opened(phone);
  const layers = await page.evaluate(
    `getComputedStyle(document.querySelector('.scroll')).backgroundAttachment`,
  );
  expect(layers).toBe('local, local, scroll, scroll');
}, 60_000);

test('a picture opens large with the keyboard at its way out', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  await desk.close();
  desk = await testConsole({
    picture: async (drawing) => ({ drawing, png, svg: '<svg/>', width: 1, height: 1, way: 'graphviz' }),
  });
  await desk.deliver(samples.report);
  const page = await opened();
  await page.click('.picture');
  await page.waitForSelector('#zoom[open]');
  expect(await focused(page)).toBe('zoom-close');
}, 60_000);
