/** A box in CSS px from the top left corner of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** Text of a part and the box around its ink. */
export interface MeasuredLabel {
  readonly owner: string;
  readonly text: string;
  readonly box: Box;
}

export interface MeasuredPart {
  readonly id: string;
  readonly box: Box;
  readonly labels: readonly MeasuredLabel[];
}

/** What a page measured of a drawn diagram before any pixel was taken. */
export interface Measured {
  /** Mermaid's own word for the kind of diagram, such as `flowchart-elk` or `sequence`. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  /** Smallest font size of any text, CSS px; null without text. */
  readonly smallestText: number | null;
  readonly nodes: readonly MeasuredPart[];
  readonly frames: readonly MeasuredPart[];
  readonly edges: readonly { readonly id: string; readonly points: readonly Point[] }[];
  readonly edgeLabels: readonly MeasuredLabel[];
  /** Arrows between peers that found no straight way. */
  readonly crooked: number;
}

/** Whether two boxes share more than `slack` px in both directions. */
export const overlap = (a: Box, b: Box, slack = 1): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > slack &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > slack;

/** Whether `inner` lies in `outer`, give or take `slack` px. */
export const inside = (inner: Box, outer: Box, slack = 1): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

/** Whether a point lies in a box at least `margin` px from its border. */
export const holds = ({ x, y, width, height }: Box, [px, py]: Point, margin = 2): boolean =>
  px > x + margin && px < x + width - margin && py > y + margin && py < y + height - margin;
