import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Watched } from './browser.ts';

/** Told at moments that are worth a picture. */
export type Look = (page: Page, name: string) => Promise<void>;

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as unknown as { textContent: string }).textContent);

const textsOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => (element as unknown as { textContent: string }).textContent),
  );

const shows = (page: Page, selector: string, words: string): Promise<unknown> =>
  page.waitForFunction(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].some((element) => element.textContent.includes(${JSON.stringify(words)}))`,
  );

const speakAs = async (page: Page, name: string): Promise<void> => {
  await page.select('#speaker', 'add');
  await page.waitForSelector('#ask-name[open]');
  await page.type('#name', name);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#ask-name:not([open])', { hidden: true });
  await shows(page, '#speaker option:checked', name);
};

const say = async (page: Page, words: string): Promise<void> => {
  await page.type('#composer-text', words);
  await page.keyboard.press('Enter');
};

const revisionOf = async (page: Page): Promise<number> =>
  Number(await page.$eval('#brief .brief-card', (card) => card.getAttribute('data-revision')));

/** Until the brief has a newer revision and what ran on it has ended: the panel is drawn anew then. A loaded machine is slow. */
const nextRevision = async (page: Page, before: number): Promise<unknown> => {
  const wanted = `#brief .brief-card:not([data-revision="${before}"]) .phase:not(.phase-analysing)`;
  try {
    return await page.waitForSelector(wanted, { timeout: 90_000 });
  } catch (cause) {
    const [panel, last] = [await textOf(page, '#brief'), (await textsOf(page, '.message')).slice(-3)];
    throw new Error(`after revision ${before}: ${panel.slice(0, 200)} … ${last.join(' / ').slice(-800)}`, {
      cause,
    });
  }
};

/** Pressed where it is, however the list of messages moves meanwhile: a click by place can meet something else. */
const press = (element: ElementHandle): Promise<void> =>
  element.evaluate((one) => (one as unknown as { click: () => void }).click());

/** Found and pressed in one step: between the two the panel may be drawn anew, and what was found then hears nothing. */
const pressNow = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (one) => (one as unknown as { click: () => void }).click());

/** The way out of a question that stands at the newest revision; null once advice was given. An older card may still be on its way out. */
const openQuestion = async (page: Page): Promise<ElementHandle | null> => {
  const found = await page.waitForFunction(
    `(() => {
      const card = document.querySelector('#brief .brief-card');
      if (card.querySelector('.phase').textContent === 'advising') return 'advising';
      return document.querySelector('.question-card:not(.old)[data-revision="' + card.dataset.revision + '"] button[value="you decide"]:enabled');
    })()`,
    { timeout: 60_000 },
  );
  return found.asElement() as ElementHandle | null;
};

/** Answers the first question that stands, by its field, its boxes or its first button. */
const answerFirst = async (page: Page): Promise<void> => {
  const form = '.question-card:not(.old) form';
  await page.waitForSelector(form);
  if ((await page.$(`${form} .field input`)) !== null) {
    await page.type(`${form} .field input`, '30');
    await page.keyboard.press('Enter');
    return;
  }
  const box = await page.$(`${form} .box input`);
  if (box !== null) await press(box);
  const button = await page.$(`${form} ${box === null ? '.choice' : 'button.primary'}`);
  if (button !== null) await press(button);
};

/** Clicks a link that downloads, and waits for the file. */
const downloaded = async (page: Page, selector: string): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-download-'));
  const session = await page.createCDPSession();
  try {
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allowAndName',
      downloadPath: folder,
      eventsEnabled: true,
      ...(page.browserContext().id === undefined ? {} : { browserContextId: page.browserContext().id ?? '' }),
    });
    const done = new Promise<string>((resolve, reject) => {
      session.on('Browser.downloadProgress', ({ state, guid }) => {
        if (state === 'completed') resolve(guid);
        if (state === 'canceled') reject(new Error('the download was given up'));
      });
    });
    await page.click(selector);
    return await readFile(join(folder, await done));
  } finally {
    await session.detach();
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Two people settle a consultation, each in a browser of their own: a brief by one click, a contradiction, answers by button
 * and in words, advice, a what-if, a reload in the middle, the report as files, a decision. Nothing may get lost.
 */
export const settleAConsultation = async (
  ana: Watched,
  ben: Watched,
  address: string,
  look: Look,
): Promise<void> => {
  const { page } = ana;
  await page.goto(address);
  await page.waitForSelector('body.is-ready');
  expect(await textOf(page, '#empty h2')).toBe('What do you need to build?');
  await look(page, 'empty');
  await speakAs(page, 'Ana Kovač');
  await page.click('.example');
  await page.click('#send');
  await page.waitForSelector('.question-card');
  await page.waitForSelector('#brief .brief-card');
  const opened = page.url();
  expect(opened).toMatch(/\/t\/[a-z0-9-]+$/);
  // What was sent is no draft of the next consultation.
  expect(await page.evaluate("sessionStorage.getItem('plumbline.draft.new')")).toBe('""');

  // The second person sees everything that was there before, and both see what comes.
  await ben.page.goto(opened);
  await ben.page.waitForSelector('.question-card');
  await speakAs(ben.page, 'Ben');
  await say(ben.page, 'It is more like 20k purchase attempts/s at peak.');
  await page.waitForSelector('#brief .contradiction');
  await ben.page.waitForSelector('#brief .contradiction');
  expect(await textOf(page, '#brief .contradiction')).toMatch(/12\sk\/s.*Ana Kovač.*20\sk\/s.*Ben/s);
  await look(page, 'thread');

  const disputed = await revisionOf(page);
  await pressNow(page, '#brief .contradiction li:nth-child(2) button');
  await nextRevision(page, disputed);
  await page.waitForSelector('#brief .contradiction', { hidden: true });

  // Answers: by the field of a card, by a button, and by correcting a row of the brief.
  const asked = await revisionOf(ben.page);
  await answerFirst(ben.page);
  await nextRevision(ben.page, asked);
  await shows(page, '.message .about', '?');
  for (let open = await openQuestion(page); open !== null; open = await openQuestion(page)) {
    const before = await revisionOf(page);
    await press(open);
    await nextRevision(page, before);
  }
  const corrected = await revisionOf(page);
  await pressNow(page, '#brief tr[data-fact="team.size"] .correct > summary');
  await page.$eval('#brief tr[data-fact="team.size"] input', (input) => {
    (input as unknown as { value: string }).value = '9';
  });
  await page.focus('#brief tr[data-fact="team.size"] input');
  await page.keyboard.press('Enter');
  await nextRevision(page, corrected);
  expect(await textOf(page, '#brief tr[data-fact="team.size"] .value')).toBe('9');

  // A reload in the middle: what was said is there again, and a draft as well.
  await page.type('#composer-text', 'half a tho');
  const before = await textsOf(page, '.message .body');
  await page.reload();
  await page.waitForSelector('#brief .brief-card');
  expect(await textsOf(page, '.message .body')).toEqual(before);
  expect(await page.$eval('#composer-text', (area) => (area as unknown as { value: string }).value)).toBe(
    'half a tho',
  );
  await page.$eval('#composer-text', (area) => {
    (area as unknown as { value: string }).value = '';
  });

  await say(page, '/adv');
  await page.waitForSelector('.report-card, #composer-text:focus');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.report-card', { timeout: 90_000 });
  await ben.page.waitForSelector('.report-card', { timeout: 90_000 });
  await page.waitForFunction(
    "document.querySelector('.report-card .picture img')?.scrollIntoView() ?? document.querySelector('.report-card .picture img')?.naturalWidth > 0",
    { timeout: 60_000 },
  );
  await look(page, 'report');

  await pressNow(page, '.report-card .picture');
  await page.waitForSelector('#zoom[open]');
  await page.waitForFunction("document.querySelector('#zoom-image').naturalWidth > 0");
  await page.keyboard.press('+');
  await page.keyboard.press('Escape');
  await page.waitForSelector('#zoom:not([open])', { hidden: true });

  await say(ben.page, '/whatif the peak is 100k purchase attempts/s');
  await page.waitForSelector('.difference-card', { timeout: 60_000 });
  await shows(page, '.difference-card', '100 k/s');
  await look(page, 'what-if');

  const pdf = await downloaded(page, '.report-card:not(.old) [data-export="pdf"]');
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
  const report = await page.$eval(
    '.report-card:not(.old) [data-export="html"]',
    (link) => link.getAttribute('href') ?? '',
  );
  const full = await fetch(new URL(report, address));
  expect(await full.text()).toContain('Failure Scenarios');

  await pressNow(page, '.report-card:not(.old) .option.recommended button');
  await page.waitForSelector('#confirm[open]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.decision-card');
  await ben.page.waitForSelector('.decision-card');
  await shows(page, '#phase', 'watching');

  // Both have seen the same, in the same order, and so does whoever comes later.
  const seen = await textsOf(page, '.message .said');
  expect(await textsOf(ben.page, '.message .said')).toEqual(seen);
  await ben.page.reload();
  await ben.page.waitForSelector('.decision-card');
  expect(await textsOf(ben.page, '.message .said')).toEqual(seen);
  expect(await textsOf(ben.page, '.threads .thread-title')).toHaveLength(1);
  await page.goto(new URL('/map', address).href);
  await page.waitForSelector('.map-card');
  expect(await textOf(page, '.map h2 .phase')).toBe('watching');
};
