import { type Box, holds, inside, type Measured, type MeasuredLabel, overlap } from './geometry.ts';

/** CSS px that a picture is fitted to where people read it. */
export const readingWidth = 720;

/** Smallest text, in CSS px, once a picture is fitted to `readingWidth`. */
export const smallestReadable = 10;

/** Something that a reader would call broken. */
export interface LayoutProblem {
  readonly kind:
    | 'boxes intersect'
    | 'label leaves its box'
    | 'label covers a box'
    | 'labels overlap'
    | 'line through a box'
    | 'line through a label'
    | 'cut off'
    | 'text too small';
  readonly parts: readonly string[];
}

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const));

/** px of the smallest text when the picture is fitted to the reading width. */
export const fittedText = ({ smallestText, width }: Pick<Measured, 'smallestText' | 'width'>): number =>
  smallestText === null ? Number.POSITIVE_INFINITY : smallestText * Math.min(1, readingWidth / width);

const nameOf = ({ text, owner }: MeasuredLabel): string => text || owner;

/** Everything wrong with a measured picture; empty means that it may be shown. */
export const layoutProblems = (picture: Measured): readonly LayoutProblem[] => {
  const { nodes, frames, edges, edgeLabels, width, height } = picture;
  const paper: Box = { x: 0, y: 0, width, height };
  const frameTitles = frames.flatMap(({ labels }) => labels);
  const nodeLabels = nodes.flatMap(({ labels }) => labels);
  const problem = (kind: LayoutProblem['kind'], ...parts: string[]): LayoutProblem => ({ kind, parts });
  return [
    ...pairs(nodes)
      .filter(([a, b]) => overlap(a.box, b.box))
      .map(([a, b]) => problem('boxes intersect', a.id, b.id)),
    ...pairs(frames)
      .filter(([a, b]) => overlap(a.box, b.box) && !inside(a.box, b.box) && !inside(b.box, a.box))
      .map(([a, b]) => problem('boxes intersect', a.id, b.id)),
    ...nodes.flatMap((node) =>
      frames
        .filter(({ box }) => overlap(node.box, box) && !inside(node.box, box))
        .map((frame) => problem('boxes intersect', node.id, frame.id)),
    ),
    ...[...nodes, ...frames].flatMap(({ id, box, labels }) =>
      labels
        .filter((label) => !inside(label.box, box))
        .map((label) => problem('label leaves its box', id, nameOf(label))),
    ),
    ...[...edgeLabels, ...frameTitles].flatMap((label) =>
      nodes
        .filter(({ box }) => overlap(label.box, box, 2))
        .map(({ id }) => problem('label covers a box', nameOf(label), id)),
    ),
    ...pairs([...edgeLabels, ...frameTitles, ...nodeLabels])
      .filter(([a, b]) => overlap(a.box, b.box, 2))
      .map(([a, b]) => problem('labels overlap', nameOf(a), nameOf(b))),
    ...edges.flatMap(({ id, points }) =>
      nodes
        .filter(({ box }) => passes(points, box))
        .map((node) => problem('line through a box', id, node.id)),
    ),
    ...edges.flatMap(({ id, points }) =>
      [...frameTitles, ...edgeLabels.filter(({ owner }) => owner !== id)]
        .filter(({ box }) => points.some((point) => holds(box, point, 3)))
        .map((label) => problem('line through a label', id, nameOf(label))),
    ),
    ...[...nodes, ...frames].filter(({ box }) => !inside(box, paper)).map(({ id }) => problem('cut off', id)),
    ...edgeLabels.filter(({ box }) => !inside(box, paper)).map((label) => problem('cut off', nameOf(label))),
    ...(fittedText(picture) < smallestReadable
      ? [problem('text too small', `${fittedText(picture).toFixed(1)} px`)]
      : []),
  ];
};

/** Whether a line is inside a box other than where it starts and ends: its ends may touch the border of their own boxes. */
const passes = (points: readonly (readonly [number, number])[], box: Box): boolean => {
  const within = points.map((point) => holds(box, point, 4));
  // A line that belongs to the box touches it with one end only; arrowheads reach a few px over the border.
  const first = within.findIndex((held) => !held);
  const last = within.findLastIndex((held) => !held);
  if (first === -1) return true;
  return within.slice(first, last + 1).some(Boolean) || first > 3 || within.length - 1 - last > 3;
};
