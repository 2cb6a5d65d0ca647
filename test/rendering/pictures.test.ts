import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gallery } from '../../bench/rendering/gallery.ts';
import type { Drawing } from '../../src/contracts/drawing.ts';
import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { failoverDrawing } from '../../src/diagrams/failover.ts';
import { writePathDrawing } from '../../src/diagrams/write-path.ts';
import { type InspectingRenderer, makeRenderer } from '../../src/rendering/renderer.ts';
import { patient } from '../support/patient.ts';
import { pngSize } from '../support/png.ts';

let renderer: InspectingRenderer;
beforeAll(async () => {
  renderer = await makeRenderer({ bounds: patient });
});
afterAll(() => renderer.close());

const pictureOf = async (drawing: Drawing) => {
  const picture = await renderer.render(drawing);
  if (!('png' in picture)) throw new Error(`${drawing.id}: ${picture.reason}`);
  return picture;
};

const drawings = gallery.flatMap((entry) =>
  [
    architectureDrawing(entry),
    failoverDrawing({ ...entry, id: `${entry.id}-failover` }),
    writePathDrawing({ ...entry, id: `${entry.id}-write-path` }),
  ].filter((drawing) => drawing !== undefined),
);

describe('every diagram of the gallery', () => {
  test.each(drawings.map((drawing) => [drawing.kind, drawing.id, drawing] as const))(
    '%s %s passes the machine checks, in a page',
    async (_, __, drawing) => {
      const picture = await pictureOf(drawing);
      expect(picture.way).toBe('warm page');
      expect(picture.problems).toEqual([]);
      const { width, height } = pngSize(picture.png);
      expect(width).toBeLessThanOrEqual(2000);
      expect(picture.png.length).toBeLessThan(1_000_000);
      expect(Math.abs(width / height - picture.width / picture.height)).toBeLessThan(0.02);
    },
  );

  test('shows all boxes, arrows and labels of its graph', async () => {
    for (const entry of gallery) {
      const { measured } = await pictureOf(architectureDrawing(entry));
      expect(measured?.nodes).toHaveLength(entry.graph.components.length);
      expect(measured?.edges).toHaveLength(entry.graph.flows.length);
      expect(measured?.edgeLabels).toHaveLength(entry.graph.flows.filter(({ label }) => label).length);
    }
  });
});

describe('the same drawing', () => {
  const [first] = drawings;
  if (first === undefined) throw new Error('the gallery is empty');

  test('comes from the cache, and twice at once is drawn once', async () => {
    const [one, two] = await Promise.all([
      renderer.render(first),
      renderer.render({ ...first, id: 'other' }),
    ]);
    expect('png' in one && 'png' in two && one.png === two.png).toBe(true);
    expect(two.drawing.id).toBe('other');
  });
});

describe('a drawing that cannot be drawn', () => {
  const bad: Drawing = {
    id: 'bad',
    kind: 'architecture',
    title: 'Bad',
    alt: 'Bad',
    mermaid: 'flowchart LR\n a -->',
  };

  test('falls back to Graphviz from the same graph, and says so', async () => {
    const picture = await pictureOf({ ...bad, dot: 'digraph { a -> b }' });
    expect(picture.way).toBe('graphviz');
  });

  test('is drawn by mermaid-cli where the warm page fails for reasons of its own', async () => {
    const other = await makeRenderer({ openPage: () => Promise.reject(new Error('no page today')) });
    const picture = await other.render({ ...bad, mermaid: 'flowchart LR\n a["one"] --> b["two"]' });
    await other.close();
    if (!('png' in picture)) throw new Error(picture.reason);
    expect(picture.way).toBe('mermaid-cli');
    expect(picture.svg).toContain('one');
    expect(pngSize(picture.png).width).toBeGreaterThan(200);
  }, 30_000);

  test('is a failed picture with a reason where there is no other way', async () => {
    const picture = await renderer.render(bad);
    expect('reason' in picture && picture.reason).toContain('Parse error');
  });
});
