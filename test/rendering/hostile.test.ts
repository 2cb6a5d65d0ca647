import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostileDiagrams } from '../../bench/rendering/hostile-diagrams.ts';
import { startBrowser } from '../../src/rendering/browser.ts';
import { Hung, pageBounds, QueueFull, warmPages } from '../../src/rendering/pages.ts';
import { type InspectingRenderer, makeRenderer } from '../../src/rendering/renderer.ts';
import { variantsOf } from '../../src/rendering/variants.ts';
import { draw } from '../../src/rendering/warm-page.ts';
import { patient } from '../support/patient.ts';

const visits: string[] = [];
let server: Server;
let beacon: string;
let renderer: InspectingRenderer;
beforeAll(async () => {
  server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  beacon = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  renderer = await makeRenderer({ cacheBytes: 0, bounds: patient });
});
afterAll(async () => {
  await renderer.close();
  server.close();
});

const fine = {
  id: 'fine',
  kind: 'architecture',
  title: 'Fine',
  alt: 'Fine',
  mermaid: 'flowchart LR\n a["fine"] --> b',
} as const;

describe('hostile diagrams', () => {
  test('reach nobody, run nothing, and never stop the next diagram', async () => {
    const corpus = Object.entries(hostileDiagrams(beacon));
    const answers = await Promise.all(
      corpus.map(
        async ([name, mermaid]) => [name, await renderer.render({ ...fine, id: name, mermaid })] as const,
      ),
    );
    expect(visits).toEqual([]);
    expect(answers).toHaveLength(corpus.length);
    for (const [, answer] of answers) {
      if ('svg' in answer) {
        expect(answer.svg).not.toMatch(/<script|javascript:|onerror=|onload=/i);
        expect(answer.png.length).toBeLessThan(1_000_000);
      } else expect(answer.reason.length).toBeGreaterThan(10);
    }
    expect('png' in (await renderer.render(fine))).toBe(true);
  }, 60_000);

  test('reach nobody even where their settings get to the page', async () => {
    const bounds = { ...pageBounds, watchdog: 40_000 };
    const pages = warmPages(() => startBrowser({}).then(({ browser }) => browser), bounds);
    const raw = Object.values(hostileDiagrams(beacon)).filter(
      (source) => /%%\{|^---|img|url\(/.test(source) && source.length < 2_000,
    );
    expect(raw.length).toBeGreaterThan(10);
    await pages.use(async (page) => {
      for (const source of raw) {
        const [variant] = variantsOf(source);
        if (variant !== undefined) await draw(page, variant).catch(() => undefined);
      }
    });
    await pages.close();
    expect(visits).toEqual([]);
  }, 60_000);

  test('a chart may not load anything either', async () => {
    const spec = { data: { url: `${beacon}/data.json` }, mark: 'point', encoding: {} };
    const loaded = await renderer.render({ ...fine, kind: 'chart', vega: spec });
    const image = {
      data: { values: [{ u: `${beacon}/image.png` }] },
      mark: { type: 'image', width: 9, height: 9 },
      encoding: { url: { field: 'u' } },
    };
    await renderer.render({ ...fine, kind: 'chart', vega: image });
    const picture = await renderer.render({
      id: 'dot',
      kind: 'architecture',
      title: 'D',
      alt: 'D',
      dot: `digraph { a [image="${beacon}/dot.png", href="${beacon}/x"] }`,
    });
    expect('reason' in loaded || 'svg' in loaded).toBe(true);
    expect('svg' in picture).toBe(true);
    expect(visits).toEqual([]);
  });

  test('the beacon counts its visitors', async () => {
    await fetch(`${beacon}/seen`);
    expect(visits.splice(0)).toEqual(['/seen']);
  });
});

describe('a page that hangs', () => {
  const bounds = { pages: 1, waiting: 2, watchdog: 4_000, recycleAfter: 3, perCore: () => 1 };
  const pages = warmPages(() => startBrowser({}).then(({ browser }) => browser), bounds);
  afterAll(() => pages.close());
  const [variant] = variantsOf(fine.mermaid);
  if (variant === undefined) throw new Error('no variant');

  test('is killed, and the next diagram is drawn', async () => {
    await pages.use((page) => draw(page, variant));
    const hung = pages.use(({ page }) => page.evaluate('for (;;) {}'));
    const next = pages.use((page) => draw(page, variant));
    await expect(hung).rejects.toThrow(Hung);
    expect((await next).measured.nodes).toHaveLength(2);
  }, 40_000);

  test('is replaced after so many pictures, and more than the queue holds are sent away', async () => {
    const seen = new Set<unknown>();
    for (let index = 0; index < 5; index += 1)
      await pages.use(async (page) => {
        seen.add(page.page);
        await draw(page, variant);
      });
    expect(seen.size).toBeGreaterThan(1);
    const many = await Promise.allSettled(
      Array.from({ length: 5 }, () => pages.use((page) => draw(page, variant))),
    );
    const refused = many.filter((each) => each.status === 'rejected' && each.reason instanceof QueueFull);
    expect(refused).toHaveLength(2);
  }, 40_000);

  test('memory that runs out ends the page, not the renderer', async () => {
    const hungry = pages.use(({ page }) =>
      page.evaluate('const all = []; for (;;) all.push(new Array(1e6).fill({}))'),
    );
    await expect(hungry).rejects.toThrow();
    expect((await pages.use((page) => draw(page, variant))).measured.nodes).toHaveLength(2);
  }, 40_000);
});
