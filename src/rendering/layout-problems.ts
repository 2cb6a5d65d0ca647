import {
  type Box,
  holds,
  inside,
  type Measured,
  type MeasuredLabel,
  overlap,
  type Point,
} from './geometry.ts';

/** CSS px that a picture is fitted to where people read it. */
const readingWidth = 720;

/** Smallest text, in CSS px, once a picture is fitted to `readingWidth`. */
const smallestReadable = 10;

/** Something that a reader would call broken. */
export interface LayoutProblem {
  readonly kind:
    | 'boxes intersect'
    | 'label leaves its box'
    | 'label covers a box'
    | 'labels overlap'
    | 'line through a box'
    | 'line through a label'
    | 'arrow without a way'
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
  // The lines of a message in a sequence are texts of their own, one right under the other.
  const isFlowchart = picture.kind.startsWith('flowchart');
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
      .filter(([a, b]) =>
        overlap(a.box, b.box, isFlowchart && edgeLabels.includes(a) && edgeLabels.includes(b) ? -4 : 2),
      )
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
    ...(picture.crooked > 0 ? [problem('arrow without a way')] : []),
    ...(fittedText(picture) < smallestReadable
      ? [problem('text too small', `${fittedText(picture).toFixed(1)} px`)]
      : []),
  ];
};

/** px that a line keeps from a box that is none of its ends. */
const clearance = 3;

/** px from a box at which a line counts as ending there: arrowheads stop short of the border. */
const reach = 14;

/** Whether a line runs through a box, or along its border as if it were part of it; its own ends may touch it. */
const passes = (points: readonly Point[], box: Box): boolean => {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return false;
  const starts = holds(box, first, -reach);
  const ends = holds(box, last, -reach);
  if (!starts && !ends) return points.some((point) => holds(box, point, -clearance));
  // A line of the box itself may only be near it where it leaves or comes in.
  const within = points.map((point) => holds(box, point, 4));
  const free = within.findIndex((held) => !held);
  const lastFree = within.findLastIndex((held) => !held);
  if (free === -1) return true;
  return (
    within.slice(free, lastFree + 1).some(Boolean) ||
    (free > 0 && !starts) ||
    free > 3 ||
    (lastFree < within.length - 1 && !ends) ||
    within.length - 1 - lastFree > 3
  );
};
