import { describe, expect, test } from '@jest/globals';
import type { Measured, MeasuredPart } from '../../src/rendering/geometry.ts';
import { fittedText, layoutProblems } from '../../src/rendering/layout-problems.ts';

const part = (
  id: string,
  x: number,
  y: number,
  label = { x: x + 10, y: y + 10, width: 80, height: 20 },
): MeasuredPart => ({
  id,
  box: { x, y, width: 100, height: 40 },
  labels: [{ owner: id, text: id, box: label }],
});

const fine: Measured = {
  kind: 'flowchart-v2',
  width: 400,
  height: 300,
  smallestText: 14,
  nodes: [part('a', 20, 20), part('b', 220, 20)],
  frames: [
    {
      id: 'zone',
      box: { x: 200, y: 4, width: 160, height: 80 },
      labels: [{ owner: 'zone', text: 'Zone', box: { x: 204, y: 5, width: 40, height: 12 } }],
    },
  ],
  edges: [{ id: 'a-b', points: Array.from({ length: 13 }, (_, step) => [120 + step * 8, 40] as const) }],
  edgeLabels: [{ owner: 'a-b', text: '1 k/s', box: { x: 150, y: 32, width: 40, height: 16 } }],
  crooked: 0,
};

const kinds = (changes: Partial<Measured>): readonly string[] => [
  ...new Set(layoutProblems({ ...fine, ...changes }).map(({ kind }) => kind)),
];

describe('a picture is checked before it is shown', () => {
  test('one that is fine has no problem', () => {
    expect(layoutProblems(fine)).toEqual([]);
  });

  test.each<[string, string, Partial<Measured>]>([
    [
      'boxes intersect',
      'two boxes on one another',
      { nodes: [part('a', 20, 20), part('b', 220, 20), part('c', 60, 30)] },
    ],
    [
      'boxes intersect',
      'a box half in a frame',
      { nodes: [part('a', 20, 20), part('b', 320, 20)], edges: [] },
    ],
    [
      'label leaves its box',
      'a label wider than its box',
      { nodes: [part('a', 20, 20, { x: 10, y: 30, width: 140, height: 20 }), part('b', 220, 20)] },
    ],
    [
      'label covers a box',
      'an arrow label on a box',
      { edgeLabels: [{ owner: 'a-b', text: '1 k/s', box: { x: 100, y: 22, width: 40, height: 8 } }] },
    ],
    [
      'labels overlap',
      'two arrow labels that all but touch',
      {
        edgeLabels: [
          { owner: 'x', text: 'one', box: { x: 150, y: 100, width: 40, height: 16 } },
          { owner: 'y', text: 'two', box: { x: 192, y: 100, width: 40, height: 16 } },
        ],
      },
    ],
    [
      'line through a box',
      'an arrow across a box that is none of its ends',
      {
        nodes: [part('a', 20, 20), part('c', 150, 150), part('b', 220, 20)],
        edges: [{ id: 'e', points: Array.from({ length: 40 }, (_, step) => [100 + step * 8, 170] as const) }],
      },
    ],
    [
      'line through a box',
      'an arrow along the border of a box',
      {
        edges: [
          {
            id: 'e',
            points: Array.from({ length: 40 }, (_, step) => [122, step * 8 + 100 - 80 - 60] as const),
          },
        ],
      },
    ],
    [
      'line through a label',
      'an arrow through the label of another',
      {
        edgeLabels: [{ owner: 'other', text: 'other', box: { x: 150, y: 32, width: 40, height: 16 } }],
      },
    ],
    [
      'cut off',
      'a box over the edge of the paper',
      { nodes: [part('a', 20, 20), part('b', 220, 20), part('c', 350, 200)] },
    ],
    ['text too small', 'a picture that is too wide for its text', { width: 1200 }],
    ['arrow without a way', 'an arrow that could not be drawn', { crooked: 1 }],
  ])('%s: %s', (kind, _, changes) => {
    expect(kinds(changes)).toContain(kind);
  });

  test('text is measured as it is read, fitted to 720 px, and never blown up', () => {
    expect(fittedText({ smallestText: 14, width: 1440 })).toBe(7);
    expect(fittedText({ smallestText: 14, width: 300 })).toBe(14);
    expect(fittedText({ smallestText: null, width: 300 })).toBe(Number.POSITIVE_INFINITY);
  });
});
