import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Drawing } from '../../src/contracts/drawing.ts';
import { type BrowserChoice, browserOptionsFrom, startBrowser } from '../../src/rendering/browser.ts';
import { makeRenderer } from '../../src/rendering/renderer.ts';
import { type BenchRow, median } from '../row.ts';
import { hostileDiagrams } from './hostile-diagrams.ts';
import { type ColdRun, runMmdc } from './mmdc.ts';
import { treeTime } from './process-tree.ts';
import { raceDiagrams } from './race-diagrams.ts';

const drawingOf = (name: string, mermaid: string): Drawing => ({
  id: name.replaceAll(/[^a-z0-9]+/gi, '-'),
  kind: 'architecture',
  title: name,
  alt: name,
  mermaid,
});

/** Times a diagram is drawn warm; the middle one counts. */
const laps = 5;

interface Pair {
  readonly name: string;
  readonly warm: Omit<ColdRun, 'ok'>;
  readonly cold: ColdRun;
}

/** Each diagram cold by mmdc and warm by the renderer, one right after the other so that both see the same machine. */
const race = async (choice: BrowserChoice, folder: string): Promise<readonly Pair[]> => {
  const renderer = await makeRenderer({ cacheBytes: 0, bounds: { pages: 1 } });
  const pairs: Pair[] = [];
  for (const { source } of raceDiagrams) await renderer.render(drawingOf('first use', source));
  for (const { name, source } of raceDiagrams) {
    const cold = await runMmdc(choice, folder, source);
    const runs: Omit<ColdRun, 'ok'>[] = [];
    for (let lap = 0; lap < laps; lap += 1) {
      const before = treeTime(process.pid);
      const start = performance.now();
      const picture = await renderer.render(drawingOf(name, source));
      const wall = performance.now() - start;
      if (!('png' in picture) || picture.way !== 'warm page')
        throw new Error(`${name} was not drawn in the warm page`);
      runs.push({ wall, processor: treeTime(process.pid) - before });
    }
    pairs.push({
      name,
      cold,
      warm: {
        wall: median(runs.map(({ wall }) => wall)),
        processor: Math.max(1, median(runs.map(({ processor }) => processor))),
      },
    });
  }
  await renderer.close();
  return pairs;
};

/** Requests that reach a server on this machine while each side draws the hostile diagrams that name it. */
const visits = async (
  choice: BrowserChoice,
  folder: string,
): Promise<{ readonly ours: number; readonly theirs: number }> => {
  let count = 0;
  const server = createServer((_, response) => {
    count += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const corpus = hostileDiagrams(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const renderer = await makeRenderer({ cacheBytes: 0 });
  await Promise.all(Object.entries(corpus).map(([name, source]) => renderer.render(drawingOf(name, source))));
  await renderer.close();
  const ours = count;
  for (const name of ['label external img', 'image shape', 'themeCSS url'])
    await runMmdc(choice, folder, corpus[name] ?? '');
  server.close();
  return { ours, theirs: count - ours };
};

/** The rows of `npm run bench` about pictures; about a minute on a quiet machine. */
export const renderingRows = async (told: (what: string) => void): Promise<readonly BenchRow[]> => {
  const { browser, choice } = await startBrowser(browserOptionsFrom(process.env));
  await browser.close();
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  try {
    told('the warm page against cold mmdc, diagram by diagram');
    const pairs = (await race(choice, folder)).filter(({ cold }) => cold.ok);
    told('who is called while hostile diagrams are drawn');
    const { ours, theirs } = await visits(choice, folder);
    const ratio = (of: (run: Omit<ColdRun, 'ok'>) => number) =>
      median(pairs.map(({ cold, warm }) => of(cold) / of(warm)));
    const wall = median(pairs.map(({ warm }) => warm.wall));
    const wallRatio = ratio((run) => run.wall);
    const processorRatio = ratio((run) => run.processor);
    const against = `warm diagram against cold mmdc, ${pairs.length} diagrams`;
    return [
      {
        name: `${against}: wall time`,
        value: wall,
        unit: 'ms',
        peer: `mmdc, ${Math.round(median(pairs.map(({ cold }) => cold.wall)))} ms`,
        ratio: wallRatio,
        target: 'at least 8 times faster over at least 10 diagrams',
        met: wallRatio >= 8 && pairs.length >= 10,
      },
      {
        name: `${against}: processor time`,
        value: median(pairs.map(({ warm }) => warm.processor)),
        unit: 'ms',
        peer: `mmdc, ${Math.round(median(pairs.map(({ cold }) => cold.processor)))} ms`,
        ratio: processorRatio,
        target: 'at least 9 times less over at least 10 diagrams',
        met: processorRatio >= 9 && pairs.length >= 10,
      },
      { name: 'warm diagram: p50', value: wall, unit: 'ms', target: 'under 300 ms', met: wall < 300 },
      {
        name: 'outbound requests over hostile diagrams',
        value: ours,
        unit: 'requests',
        peer: `mmdc, ${theirs} requests from three of them`,
        target: '0 where mmdc makes some',
        met: ours === 0 && theirs > 0,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
