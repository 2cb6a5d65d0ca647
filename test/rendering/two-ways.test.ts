import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'puppeteer-core';
import { gallery } from '../../bench/rendering/gallery.ts';
import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { startBrowser } from '../../src/rendering/browser.ts';
import { drawWithCli } from '../../src/rendering/mermaid-cli.ts';
import { variantsOf } from '../../src/rendering/variants.ts';
import { type Drawn, draw, openPage, type WarmPage, withSpacing } from '../../src/rendering/warm-page.ts';

let browser: Browser;
let warm: WarmPage;
let reader: Page;
beforeAll(async () => {
  ({ browser } = await startBrowser({}));
  warm = await openPage(browser);
  reader = await browser.newPage();
});
afterAll(() => browser.close());

/** Boxes, arrows and words of an SVG, whoever drew it, in no order. */
const partsOf = async (
  svg: string,
): Promise<{
  readonly boxes: readonly string[];
  readonly arrows: readonly string[];
  readonly words: readonly string[];
}> => {
  await reader.setContent(svg);
  return (await reader.evaluate(`(() => {
    const words = (element) => element.textContent.replaceAll(/\\s+/g, '');
    const listed = (selector, read) => [...document.querySelectorAll(selector)].map(read).sort();
    return {
      boxes: listed('g.node', (node) => node.id.replace(/^.*?flowchart-/, '').replace(/-\\d+$/, '') + ': ' + words(node)),
      arrows: listed('.edgePaths path.flowchart-link:not(.edge-thickness-invisible)', (path) => path.getAttribute('data-id').replace(/_\\d+$/, '')),
      words: [...listed('.edgeLabels g.edgeLabel', words), ...listed('g.cluster .cluster-label', words)].filter((each) => each !== '').sort(),
    };
  })()`)) as Awaited<ReturnType<typeof partsOf>>;
};

describe('the warm page and mermaid-cli', () => {
  test.each(['one-postgres', 'services-and-queue', 'many-scripts', 'awkward-words'])(
    'draw the same boxes, arrows and labels of %s',
    async (id) => {
      const entry = gallery.find((each) => each.id === id);
      if (entry === undefined) throw new Error(`no ${id} in the gallery`);
      const source = architectureDrawing(entry).mermaid ?? '';
      const reference = await partsOf(new TextDecoder().decode(await drawWithCli(browser, source, 'svg')));
      expect(reference.boxes).toHaveLength(entry.graph.components.length);
      expect(reference.arrows).toHaveLength(entry.graph.flows.length);
      const drawn: Drawn[] = [];
      for (const variant of variantsOf(source)) drawn.push(await draw(warm, variant));
      // A way without a place for an arrow is never shown.
      const shown = drawn.filter(({ measured }) => measured.crooked === 0);
      expect(shown.length).toBeGreaterThan(1);
      for (const { svg } of shown) expect(await partsOf(svg)).toEqual(reference);
    },
    30_000,
  );

  test('our spacing still finds its two places in the mermaid that mermaid-cli brings', async () => {
    const script = (await warm.page.evaluate('mermaid.render.toString().length')) as number;
    expect(script).toBeGreaterThan(0);
    const table = 'Object.assign(g.layoutOptions,a,b,c)';
    const frame = '"SEPARATE_CHILDREN");return Object.assign(o,e),o}';
    expect(withSpacing(table)).toBe('Object.assign(g.layoutOptions,a,b,c,globalThis.plumblineSpacing?.root)');
    expect(withSpacing(frame)).toBe(
      '"SEPARATE_CHILDREN");return Object.assign(o,e,globalThis.plumblineSpacing?.frame),o}',
    );
    const source = 'flowchart TB\n subgraph z["Zone"]\n a --> b\n end\n b --> c';
    const [variant] = variantsOf(source);
    if (variant === undefined) throw new Error('no variant');
    const tight = await draw(warm, variant);
    const roomy = await draw(warm, { ...variant, spacing: { root: {}, frame: {} } });
    expect(tight.measured.height).toBeLessThan(roomy.measured.height - 40);
  });
});
