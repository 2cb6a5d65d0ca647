import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startConsole } from '../../../handlers/console/app.ts';
import { makeRenderer } from '../../../src/rendering/renderer.ts';
import { patient } from '../../support/patient.ts';
import { openBrowser, pdfOf, watchedPage } from './browser.ts';
import { settleAConsultation } from './journey.ts';
import { scriptedCore } from './scripted-core.ts';

const root = join(import.meta.dirname, '../../..');

test('two people settle a consultation in the console and lose nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-journey-'));
  const browser = await openBrowser();
  const renderer = await makeRenderer({ bounds: patient });
  const core = scriptedCore(renderer, (html) => pdfOf(browser, html));
  const problems: string[] = [];
  const console = await startConsole(core.ports, {
    port: 0,
    file: join(folder, 'console.db'),
    now: () => Date.now(),
    examples: [
      {
        title: 'Ten minutes that matter',
        text: await readFile(join(root, 'examples/ticket-onsale.md'), 'utf8'),
      },
    ],
    problem: (what) => problems.push(what),
  });
  core.connect(console);
  try {
    const ana = await watchedPage(browser, console.address);
    const ben = await watchedPage(browser, console.address);
    await settleAConsultation(ana, ben, console.address, async () => undefined);
    expect([...ana.wrong, ...ben.wrong, ...problems]).toEqual([]);
  } finally {
    await console.close();
    await renderer.close();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 240_000);
