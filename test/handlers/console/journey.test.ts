import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startBot } from '../../../src/bot.ts';
import { consolePlatform } from '../../../src/console.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { type Look, settleAConsultation } from './journey.ts';

/** `PLUMBLINE_LOOK=folder`: a picture of each stop, for the eye and for the README. */
const { PLUMBLINE_LOOK: wanted } = process.env;

const look: Look = async (page, name) => {
  if (wanted === undefined) return;
  await mkdir(wanted, { recursive: true });
  await page.screenshot({ path: join(wanted, `console-${name}.png`) });
};

test('two people settle a consultation in the console with the real bot, and lose nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-journey-'));
  const browser = await openBrowser();
  const problems: string[] = [];
  let address = '';
  const console = consolePlatform(0, (where) => {
    address = where;
  });
  const bot = await startBot({ folder, platforms: [console], problem: (what) => problems.push(what) });
  try {
    const ana = await watchedPage(browser, address);
    const ben = await watchedPage(browser, address);
    await settleAConsultation(ana, ben, address, look);
    expect([...ana.wrong, ...ben.wrong, ...problems]).toEqual([]);
  } finally {
    await bot.close();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 240_000);
