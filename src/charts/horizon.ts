import { printQuantity, type Unit } from '../contracts/quantity.ts';
import type { Placed } from './place.ts';
import { monthInWords, monthsAfter } from './scale.ts';
import { chartColors } from './style.ts';

/** The month for which is planned, and what the design takes by then ("about 165 nodes"). */
export interface Horizon {
  readonly month: number;
  readonly takes?: string;
}

interface Planned {
  readonly asOf: string;
  readonly unit: Unit;
  readonly horizon?: Horizon;
}

interface Point {
  readonly month: number;
  readonly value: number;
}

type Layer = Readonly<Record<string, unknown>>;

/** The value at some month, between the two points around it; undefined beyond them. */
const valueAt = (points: readonly Point[], month: number): number | undefined => {
  const next = points.findIndex((point) => point.month >= month);
  const [before, after] = [points[next - 1], points[next]];
  if (after === undefined || before === undefined || after.month === month) return after?.value;
  return (
    before.value + ((after.value - before.value) * (month - before.month)) / (after.month - before.month)
  );
};

/** "planning horizon, November 2028" and "66 TB, about 165 nodes"; undefined where it lies beyond what is forecast. */
const horizonLines = (
  { asOf, unit, horizon }: Planned,
  points: readonly Point[],
): readonly [when: string, what: string] | undefined => {
  if (horizon === undefined) return undefined;
  const value = valueAt(points, horizon.month);
  if (value === undefined) return undefined;
  const takes = horizon.takes === undefined ? '' : `, ${horizon.takes}`;
  return [
    `planning horizon, ${monthInWords(monthsAfter(asOf, horizon.month))}`,
    `${printQuantity(value, unit)}${takes}`,
  ];
};

/** The same in one line. */
export const horizonWords = (planned: Planned, points: readonly Point[]): string | undefined =>
  horizonLines(planned, points)?.join(': ');

/** Where the curve stands at the horizon, in px of the plot, and its words: left above it, where a rising curve is not. */
export interface PlannedSpot {
  readonly dot: { readonly x: number; readonly y: number };
  readonly lines: readonly (Placed & { readonly text: string })[];
}

/** Undefined where there is no horizon within what is forecast. */
export const plannedFor = (
  planned: Planned,
  points: readonly Point[],
  px: { readonly across: (month: number) => number; readonly down: (value: number) => number },
): PlannedSpot | undefined => {
  const lines = horizonLines(planned, points);
  if (lines === undefined || planned.horizon === undefined) return undefined;
  const dot = {
    x: px.across(planned.horizon.month),
    y: px.down(valueAt(points, planned.horizon.month) ?? 0),
  };
  return {
    dot,
    lines: lines.map((text, index) => ({ text, x: dot.x + 4, y: dot.y - 27 + 17 * index, align: 'right' })),
  };
};

/** A text with a white edge, so that what lies under it does not strike it through. */
export const haloed = (
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  mark: Layer,
): readonly Layer[] => {
  const data = { values: [{ text }] };
  const encoding = { x: { value: x }, y: { value: y }, text: { field: 'text' } };
  const edge = { stroke: '#ffffff', strokeWidth: 4, strokeJoin: 'round', color: '#ffffff', opacity: 0.8 };
  return [
    { data, mark: { type: 'text', ...mark, ...edge }, encoding },
    { data, mark: { type: 'text', ...mark }, encoding },
  ];
};

/** An upright line from the axis to the curve at the horizon. */
export const uprightLayers = ({ dot }: PlannedSpot, height: number): readonly Layer[] => [
  {
    data: { values: [{}] },
    mark: { type: 'rule', color: chartColors.muted, strokeWidth: 1.25, strokeDash: [2, 3] },
    encoding: { x: { value: dot.x }, y: { value: dot.y }, y2: { value: height } },
  },
];

/** The point of the horizon on the curve, and its words. */
export const wordLayers = ({ dot, lines }: PlannedSpot): readonly Layer[] => [
  {
    data: { values: [{}] },
    mark: {
      type: 'point',
      filled: true,
      size: 60,
      color: chartColors.data,
      opacity: 1,
      stroke: '#ffffff',
      strokeWidth: 1.5,
    },
    encoding: { x: { value: dot.x }, y: { value: dot.y } },
  },
  ...lines.flatMap((line) =>
    haloed(line.text, line, {
      align: line.align,
      baseline: 'bottom',
      color: chartColors.data,
      fontWeight: 500,
    }),
  ),
];
