import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gallery } from '../../bench/rendering/gallery.ts';
import { growthDrawing } from '../../src/charts/growth.ts';
import { tradeOffsDrawing } from '../../src/charts/trade-offs.ts';
import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { writePathDrawing } from '../../src/diagrams/write-path.ts';
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
