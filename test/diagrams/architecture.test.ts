import { describe, expect, test } from '@jest/globals';
import { gallery } from '../../bench/rendering/gallery.ts';
import type { ComponentGraph } from '../../src/contracts/graph.ts';
import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { safeIds } from '../../src/diagrams/labels.ts';
import { brokenPaint, quietPaint, rolePaint } from '../../src/diagrams/palette.ts';
import { architectureDrawings, mostBoxes } from '../../src/diagrams/split.ts';
import { readDot, readFlowchart } from '../support/mermaid-source.ts';

const wordsOf = (graph: ComponentGraph): ReadonlyMap<string, string> =>
  safeIds(graph.components.map(({ id }) => id));

describe.each(gallery.map((entry) => [entry.id, entry] as const))(
  'the architecture of %s',
  (_, { id, title, graph }) => {
    const drawing = architectureDrawing({ id, title, graph });
    const words = wordsOf(graph);
    const boxes = graph.components.map((component) => words.get(component.id)).sort();
    const arrows = graph.flows.map(({ from, to }) => `${words.get(from)} ${words.get(to)}`).sort();

    test('has every box and arrow of the graph in mermaid, and nothing else', () => {
      const source = readFlowchart(drawing.mermaid ?? '');
      expect(source.boxes.map((box) => box.id).sort()).toEqual(boxes);
      expect(source.arrows.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(arrows);
      expect(source.arrows.filter(({ label }) => label !== '')).toHaveLength(
        graph.flows.filter(({ label }) => label).length,
      );
    });

    test('has the same boxes and arrows in dot', () => {
      const source = readDot(drawing.dot ?? '');
      expect([...source.boxes].sort()).toEqual(boxes);
      expect([...source.arrows].sort()).toEqual(arrows);
    });

    test('is never red, for nothing is broken', () => {
      for (const source of [drawing.mermaid, drawing.dot])
        expect(source).not.toMatch(new RegExp(`${brokenPaint.stroke}|${brokenPaint.fill}`, 'i'));
    });

    test('says in words what it shows', () => {
      expect(drawing.alt.startsWith(`${title}.`)).toBe(true);
      expect(drawing.alt.length).toBeGreaterThan(title.length + 30);
    });
  },
);

const [, replicas] = gallery;
if (replicas === undefined) throw new Error('the gallery is empty');

describe('a difference', () => {
  const drawing = architectureDrawing({ ...replicas, changed: ['cache'] });

  test('keeps the colour of what changes and greys the rest', () => {
    expect(drawing.mermaid).toContain(`class cache cacheBox`);
    expect(drawing.mermaid).toContain(`classDef quietBox fill:${quietPaint.fill}`);
    expect(drawing.mermaid).not.toContain(`fill:${rolePaint.store.fill}`);
    expect(drawing.alt).toContain('the rest is grey');
  });
});

describe('a graph that is too big for one picture', () => {
  const graph: ComponentGraph = {
    regions: [{ id: 'r', label: 'Region' }],
    zones: [
      { id: 'a', label: 'Zone A', region: 'r' },
      { id: 'b', label: 'Zone B', region: 'r' },
    ],
    components: Array.from({ length: 30 }, (_, index) => ({
      id: `c${index}`,
      label: `Service ${index}`,
      role: 'service' as const,
      zone: index % 2 === 0 ? 'a' : 'b',
    })),
    flows: Array.from({ length: 29 }, (_, index) => ({
      id: `f${index}`,
      from: `c${index}`,
      to: `c${index + 1}`,
      kind: 'request' as const,
    })),
  };
  const drawings = architectureDrawings({ id: 'big', title: 'Big', graph });

  test('is split, with ids and titles of their own', () => {
    expect(drawings.length).toBeGreaterThan(1);
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(drawings.length);
    expect(drawings[0]?.title).toContain('1 of');
  });

  test('shows every box in colour exactly once and every arrow at least once', () => {
    const coloured = drawings.flatMap(({ mermaid = '' }) =>
      (/class ([\w,]+) serviceBox/.exec(mermaid)?.[1] ?? '').split(','),
    );
    expect(coloured.sort()).toEqual(graph.components.map(({ id }) => id).sort());
    const arrows = new Set(
      drawings.flatMap(({ mermaid = '' }) =>
        readFlowchart(mermaid).arrows.map(({ from, to }) => `${from} ${to}`),
      ),
    );
    expect(arrows.size).toBe(graph.flows.length);
  });

  test('a graph that fits stays one picture', () => {
    expect(replicas.graph.components.length).toBeLessThanOrEqual(mostBoxes);
    expect(architectureDrawings(replicas)).toEqual([architectureDrawing(replicas)]);
  });
});
