import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import { gallery } from '../../bench/rendering/gallery.ts';
import { growthDrawing } from '../../src/charts/growth.ts';
import { tradeOffsDrawing } from '../../src/charts/trade-offs.ts';
import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { writePathDrawing } from '../../src/diagrams/write-path.ts';
import { interPaths } from '../../src/rendering/fonts.ts';
import { patience } from '../../src/rendering/pages.ts';
import { withoutLinks } from '../../src/rendering/raster.ts';
import { type InspectingRenderer, makeRenderer } from '../../src/rendering/renderer.ts';
import { pngSize } from '../support/png.ts';

let renderer: InspectingRenderer;
beforeAll(async () => {
  renderer = await makeRenderer({ chrome: '/nowhere/chrome' });
});
afterAll(() => renderer.close());

describe('on a machine without a browser', () => {
  test.each(gallery.map((entry) => [entry.id, entry] as const))(
    '%s is drawn by Graphviz, which is said',
    async (_, entry) => {
      for (const drawing of [architectureDrawing(entry), writePathDrawing(entry)]) {
        if (drawing === undefined) continue;
        const picture = await renderer.render(drawing);
        if (!('png' in picture)) throw new Error(picture.reason);
        expect(picture.way).toBe('graphviz');
        expect(pngSize(picture.png).width).toBeGreaterThan(200);
        expect(picture.svg).not.toContain('&lt;B&gt;');
      }
    },
  );

  test('charts need none', async () => {
    const scores = { fit: 3, latency: 2 };
    for (const drawing of [
      growthDrawing({
        id: 'g',
        title: 'Data',
        unit: 'B',
        asOf: '2026-01-01',
        points: [0, 6, 12].map((month) => ({ month, low: 1e12, value: 2e12 + month * 1e11, high: 4e12 })),
        limits: [{ name: 'One primary', value: 8e12 }],
      }),
      tradeOffsDrawing({
        id: 't',
        title: 'Options',
        criteria: ['fit', 'latency'],
        options: [{ title: 'One', recommended: true, scores }],
      }),
    ]) {
      const picture = await renderer.render(drawing);
      if (!('png' in picture)) throw new Error(picture.reason);
      expect(picture.way).toBe('vega');
      expect(picture.width).toBe(720);
      expect(pngSize(picture.png).width).toBe(1440);
      expect(
        Math.min(...[...picture.svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size))),
      ).toBeGreaterThanOrEqual(12);
    }
  });

  test('without a source of any kind it says what is missing', async () => {
    const picture = await renderer.render({ id: 'x', kind: 'chart', title: 'X', alt: 'X' });
    expect('reason' in picture && picture.reason).toBe('the drawing has no source');
  });
});

describe('links in vectors', () => {
  test.each([
    ['<svg><image href="http://x/y.png"/><rect/></svg>', '<svg><rect/></svg>'],
    ['<svg><image xlink:href="file:///etc/passwd"></image></svg>', '<svg></svg>'],
    ['<svg><a xlink:href="http://x"><text>t</text></a></svg>', '<svg><a><text>t</text></a></svg>'],
    [
      '<svg><use href="#part"/><rect fill="url(#g)"/></svg>',
      '<svg><use href="#part"/><rect fill="url(#g)"/></svg>',
    ],
    [
      '<svg><style>@import "http://x"; a{fill:url(http://x)}</style></svg>',
      '<svg><style> a{fill:none}</style></svg>',
    ],
  ])('%s', (svg, clean) => {
    expect(withoutLinks(svg)).toBe(clean);
  });
});

/** px that a text of a picture takes, by the same fonts that draw it. */
const drawnWidth = (attributes: string, words: string): number =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="100"><text y="50" ${attributes.replaceAll(/\b(?:x|y|text-anchor)="[^"]*"/g, '')}>${words}</text></svg>`,
    { font: { loadSystemFonts: false, fontFiles: [...interPaths()], defaultFontFamily: 'Inter' } },
  ).getBBox()?.width ?? 0;

test.each(gallery.slice(0, 5).map((entry) => [entry.id, entry] as const))(
  'in %s every word stays in its box, and the picture says what drew it',
  async (_, entry) => {
    const picture = await renderer.render(architectureDrawing(entry));
    if (!('png' in picture)) throw new Error(picture.reason);
    expect(picture.svg).toContain('Drawn the second way, by Graphviz');
    const nodes = [...picture.svg.matchAll(/<g id="node\d+"[\s\S]*?<\/g>/g)].map(([node]) => node);
    expect(nodes.length).toBe(entry.graph.components.length);
    for (const node of nodes) {
      const xs = [...node.matchAll(/(?:points|d)="([^"]+)"/g)].flatMap(([, path = '']) =>
        [...path.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x)),
      );
      const room = Math.max(...xs) - Math.min(...xs);
      for (const [, attributes = '', words = ''] of node.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g))
        expect({ words, fits: drawnWidth(attributes, words) <= room - 8 }).toEqual({ words, fits: true });
    }
  },
);

test('a page on a busy machine is waited for longer, never longer than a delivery may take', () => {
  expect(patience(5_000, 0.5)).toBe(5_000);
  expect(patience(5_000, 3)).toBe(15_000);
  expect(patience(5_000, 100)).toBe(25_000);
  expect(patience(40_000, 100)).toBe(40_000);
});
