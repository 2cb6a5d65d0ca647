import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ComponentGraph } from '../../src/contracts/graph.ts';
import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { facesFor } from '../../src/rendering/fonts.ts';
import { type InspectingRenderer, makeRenderer } from '../../src/rendering/renderer.ts';
import { patient } from '../support/patient.ts';
import { inkOf, readPng } from '../support/png.ts';

/** Words that come out as the same row of boxes where the font lacks them. */
const scripts = {
  Japanese: ['注文データ', '在庫サービス'],
  Chinese: ['订单服务', '数据仓库'],
  Korean: ['주문서비스', '결제시스템'],
  emoji: ['🚀🔥', '📦🐘'],
  Arabic: ['خدمة', 'طلبات'],
  Hebrew: ['שירות', 'הזמנה'],
  Thai: ['บริการ', 'คำสั่ง'],
  Devanagari: ['सेवा', 'आदेश'],
  Cyrillic: ['Заказы', 'Склад'],
} as const;

/** Characters that no font has. */
const nobodys = '\u{e123}\u{e124}\u{e125}';

const graphOf = (labels: readonly string[]): ComponentGraph => ({
  regions: [],
  zones: [],
  components: labels.map((label, index) => ({ id: `c${index}`, label, role: 'service' })),
  flows: labels
    .slice(1)
    .map((_, index) => ({ id: `f${index}`, from: 'c0', to: `c${index + 1}`, kind: 'request' })),
});

const labels = [...Object.values(scripts).flat(), nobodys];
const drawing = architectureDrawing({ id: 'scripts', title: 'Scripts', graph: graphOf(labels) });

describe('labels in many scripts', () => {
  let renderer: InspectingRenderer;
  let ink: ReadonlyMap<string, string>;
  beforeAll(async () => {
    renderer = await makeRenderer({ bounds: patient });
    const picture = await renderer.render(drawing);
    if (!('png' in picture) || picture.measured === undefined) throw new Error('not drawn');
    const pixels = readPng(picture.png);
    const scale = pixels.width / picture.width;
    ink = new Map(
      picture.measured.nodes.map(({ id, labels: [label] }) => {
        const box = label?.box ?? { x: 0, y: 0, width: 0, height: 0 };
        const place = {
          x: box.x * scale,
          y: box.y * scale,
          width: box.width * scale,
          height: box.height * scale,
        };
        return [labels[Number(id.slice(1))] ?? '', inkOf(pixels, place)];
      }),
    );
  });
  afterAll(() => renderer.close());

  test.each(Object.entries(scripts))('%s is neither blank nor boxes', (_, [one, other]) => {
    const [first = '', second = ''] = [ink.get(one), ink.get(other)];
    for (const drawn of [first, second]) expect(drawn.split('#').length).toBeGreaterThan(60);
    expect(first).not.toBe(second);
  });

  test.each(Object.entries(scripts).filter(([name]) => name !== 'Cyrillic'))(
    '%s is drawn with a face that we bring',
    async (_, [one, other]) => {
      for (const word of [one, other]) {
        const brought = (await facesFor(word))
          .map(({ range = '' }) => range)
          .join(',')
          .toUpperCase()
          .split(',');
        for (const character of new Set(word))
          expect(brought).toContain(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
      }
    },
  );
});

describe('the way without a browser', () => {
  let renderer: InspectingRenderer;
  beforeAll(async () => {
    renderer = await makeRenderer({ useBrowser: false });
  });
  afterAll(() => renderer.close());

  const inkOfWord = async (word: string): Promise<string> => {
    const picture = await renderer.render(
      architectureDrawing({ id: word, title: 'T', graph: graphOf([word]) }),
    );
    if (!('png' in picture)) throw new Error(picture.reason);
    const pixels = readPng(picture.png);
    // The border of the box is lighter than ink.
    return inkOf(pixels, { x: 30, y: 30, width: pixels.width - 60, height: pixels.height - 60 });
  };

  test.each(Object.entries(scripts))('%s is neither blank nor boxes', async (_, [one, other]) => {
    const [first, second, none] = [await inkOfWord(one), await inkOfWord(other), await inkOfWord(nobodys)];
    for (const drawn of [first, second]) expect(drawn.split('#').length).toBeGreaterThan(60);
    expect(first).not.toBe(second);
    expect(first).not.toBe(none);
  });
});
