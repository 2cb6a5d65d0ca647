import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserChoice } from '../../src/rendering/browser.ts';
import { mermaidConfig } from '../../src/rendering/theme.ts';
import { watchTree } from './process-tree.ts';

const command = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@mermaid-js/mermaid-cli')), 'cli.js');

/** One cold run of the command line of mermaid-cli: ms by the clock, and ms of processor of it and its browser. */
export interface ColdRun {
  readonly wall: number;
  readonly processor: number;
  readonly ok: boolean;
}

/** Draws a source to a PNG at twice its size with `mmdc`, as stock as it comes but for the browser and the theme. */
export const runMmdc = async (choice: BrowserChoice, folder: string, source: string): Promise<ColdRun> => {
  const file = (name: string) => join(folder, name);
  const noSandbox = process.getuid?.() === 0;
  await writeFile(file('in.mmd'), source);
  await writeFile(file('config.json'), JSON.stringify(mermaidConfig));
  await writeFile(
    file('puppeteer.json'),
    JSON.stringify({
      executablePath: choice.executable,
      headless: 'shell',
      args: noSandbox ? ['--no-sandbox'] : [],
    }),
  );
  const options = { i: 'in.mmd', o: 'out.png', c: 'config.json', p: 'puppeteer.json' };
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      command(),
      '-q',
      '-s',
      '2',
      ...Object.entries(options).flatMap(([name, value]) => [`-${name}`, file(value)]),
    ],
    { env: { ...process.env, ...choice.environment }, stdio: 'ignore' },
  );
  const watch = watchTree(child.pid ?? 0);
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  const wall = performance.now() - start;
  return { wall, processor: watch.stop(), ok: code === 0 };
};
