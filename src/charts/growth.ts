import type { Drawing } from '../contracts/drawing.ts';
import { printQuantity, printRange, type Unit } from '../contracts/quantity.ts';
import { type Horizon, haloed, horizonWords, plannedFor, uprightLayers, wordLayers } from './horizon.ts';
import { placeOnLines } from './place.ts';
import { axisUnit, monthInWords, monthsAfter } from './scale.ts';
import { chartColors, chartOf, chartWidth } from './style.ts';

/** One month of a forecast: what is expected and between which ends it may lie, in the canonical unit. */
export interface GrowthPoint {
  /** Months after `asOf`. */
  readonly month: number;
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** A line that growth must not cross, and the ISO date on which the expected value does. */
export interface GrowthLimit {
  readonly name: string;
  readonly value: number;
  readonly crossing?: string;
  /** True where it is no limit of what is recommended, only what one knows to compare with. */
  readonly yardstick?: boolean;
}

interface Growth {
  readonly title: string;
  readonly unit: Unit;
  /** ISO date of month zero. */
  readonly asOf: string;
  readonly points: readonly GrowthPoint[];
  readonly limits: readonly GrowthLimit[];
  readonly horizon?: Horizon;
}

/** A limit so many times above all values would press them flat: it is told above the plot instead of drawn. */
const offScale = 2.5;

const plotHeight = 280;
const left = 62;
const right = 92;
const plotWidth = chartWidth - left - right;
/** px above the plot: title, subtitle and the unit of the axis. */
const head = 92;
const lineHeight = 20;

const limitWords = ({ name, value, crossing, yardstick }: GrowthLimit, unit: Unit): string => {
  const who = yardstick === true ? `for comparison: ${lowered(name)}` : name;
  const when = crossing === undefined ? '' : `, reached in ${monthInWords(crossing)}`;
  return `${who}, about ${printQuantity(value, unit)}${when}`;
};

const lowered = (name: string): string => name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** Growth over time with its band of uncertainty, against limits that carry their names and crossing dates. */
export const growthDrawing = ({ id, ...growth }: Growth & { readonly id: string }): Drawing => {
  const { title, unit, asOf, limits } = growth;
  const points = growth.points.filter(({ low, value, high }) => [low, value, high].every(Number.isFinite));
  const first = points[0];
  const last = points.at(-1);
  const highest = Math.max(1e-9, ...points.map(({ high }) => high));
  const near = limits.filter(({ value }) => value <= highest * offScale);
  const far = limits.filter((limit) => !near.includes(limit));
  const top = Math.max(highest, ...near.map(({ value }) => value)) * 1.08;
  const { divisor, name } = axisUnit(top, unit);
  const at = (month: number) => `${monthsAfter(asOf, month)}`;
  const values = points.map(({ month, low, value, high }) => ({
    date: at(month),
    low: low / divisor,
    value: value / divisor,
    high: high / divisor,
  }));
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { zero: true, nice: false, domainMax: top / divisor },
    axis: {
      title: name,
      titleAngle: 0,
      titleAlign: 'left',
      titleAnchor: 'end',
      titleX: 16 - left,
      titleY: -16,
      domain: false,
      ticks: false,
      tickCount: 5,
      format: ',~f',
    },
  });
  const x = {
    field: 'date',
    type: 'temporal',
    axis: {
      title: null,
      grid: false,
      labelFlush: false,
      tickCount: { interval: 'month', step: stepFor(last?.month ?? 12) },
      labelExpr: `timeFormat(datum.value, '%m') == '01' ? timeFormat(datum.value, '%Y') : timeFormat(datum.value, '%b %Y')`,
      labelOverlap: false,
    },
  };
  const across = (month: number) =>
    (plotWidth * (month - (first?.month ?? 0))) / Math.max(1, (last?.month ?? 1) - (first?.month ?? 0));
  const down = (value: number) => plotHeight * (1 - value / top);
  const curve = (of: (point: GrowthPoint) => number) =>
    points.map((point) => ({ x: across(point.month), y: down(of(point)) }));
  const words = near.map((limit) => ({ y: down(limit.value), text: limitWords(limit, unit) }));
  const planned = plannedFor(growth, points, { across, down });
  const places = placeOnLines(
    words,
    { width: plotWidth, height: plotHeight },
    [curve(({ value }) => value), curve(({ high }) => high), curve(({ low }) => low)],
    planned === undefined ? [] : planned.lines,
  );
  // What finds no place in the plot stands over it.
  const over = [
    ...near.flatMap((limit, index) =>
      places[index] === undefined ? [{ limit, text: `dashed line: ${words[index]?.text ?? ''}` }] : [],
    ),
    ...far.map((limit) => ({ limit, text: `↑ ${limitWords(limit, unit)}: far above this scale` })),
  ];
  const margins = { left, right, top: head + lineHeight * over.length, bottom: 34 };
  const lines = near.map(({ value, yardstick }) => ({
    value: value / divisor,
    yardstick: yardstick === true,
  }));
  const crossings = near.flatMap(({ value, crossing }) =>
    crossing === undefined || last === undefined || crossing > at(last.month)
      ? []
      : [{ date: crossing.length === 7 ? `${crossing}-15` : crossing, value: value / divisor }],
  );
  const end =
    last === undefined
      ? []
      : [{ date: at(last.month), value: last.value / divisor, text: printQuantity(last.value, unit) }];
  const subtitle =
    last === undefined || last.low === last.high ? '' : 'line: expected; band: between slow and fast growth';
  const limitColor = {
    condition: { test: 'datum.yardstick', value: chartColors.muted },
    value: chartColors.ink,
  };
  return {
    id,
    kind: 'growth',
    title,
    alt: altOf({ ...growth, points }),
    ...leadOf({ ...growth, points }),
    vega: chartOf({
      title,
      subtitle,
      height: plotHeight,
      margins,
      values,
      layers: [
        {
          mark: { type: 'area', color: chartColors.band, opacity: 0.14 },
          encoding: { x, y: y('low'), y2: { field: 'high' } },
        },
        {
          data: { values: lines },
          mark: { type: 'rule', strokeWidth: 1.5, strokeDash: [6, 4] },
          encoding: { y: y('value'), color: limitColor },
        },
        ...(planned === undefined ? [] : uprightLayers(planned, plotHeight)),
        {
          mark: { type: 'line', color: chartColors.data, strokeWidth: 2.5 },
          encoding: { x, y: y('value') },
        },
        ...words.flatMap(({ text }, index) => {
          const place = places[index];
          const color = colorOf(near[index]);
          return place === undefined
            ? []
            : haloed(text, place, { align: place.align, baseline: 'bottom', fontWeight: 500, color });
        }),
        ...(planned === undefined ? [] : wordLayers(planned)),
        ...over.map(({ limit, text }, index) => ({
          data: { values: [{ text }] },
          mark: { type: 'text', align: 'left', baseline: 'bottom', color: colorOf(limit), fontWeight: 500 },
          encoding: {
            x: { value: 4 },
            y: { value: -34 - lineHeight * (over.length - 1 - index) },
            text: { field: 'text' },
          },
        })),
        {
          data: { values: crossings },
          mark: {
            type: 'point',
            filled: true,
            size: 90,
            color: chartColors.limit,
            opacity: 1,
            stroke: '#ffffff',
            strokeWidth: 1.5,
          },
          encoding: { x, y: y('value') },
        },
        {
          data: { values: end },
          mark: {
            type: 'text',
            align: 'left',
            baseline: 'middle',
            dx: 8,
            color: chartColors.data,
            fontWeight: 600,
          },
          encoding: { x, y: y('value'), text: { field: 'text' } },
        },
      ],
    }),
  };
};

const colorOf = (limit: GrowthLimit | undefined): string =>
  limit?.yardstick === true ? chartColors.muted : chartColors.ink;

/** Months between ticks, so that about six to nine are written. */
const stepFor = (months: number): number =>
  [1, 2, 3, 6, 12, 24, 60].find((step) => months / step <= 8) ?? 120;

const reached = ({ name, value, crossing, yardstick }: GrowthLimit, unit: Unit): string => {
  const who = yardstick === true ? `for comparison ${lowered(name)}` : name;
  const when = crossing === undefined ? 'not reached' : `reached in ${monthInWords(crossing)}`;
  return `${who}, about ${printQuantity(value, unit)}, is ${when}`;
};

/** When the first of its limits is reached. */
const leadOf = ({ limits, unit }: Growth): { readonly lead?: string } => {
  const [first] = limits.toSorted(({ crossing: one = '~' }, { crossing: other = '~' }) =>
    one < other ? -1 : 1,
  );
  return first === undefined ? {} : { lead: `${reached(first, unit)}.` };
};

const altOf = (growth: Growth): string => {
  const { title, unit, asOf, points, limits } = growth;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return `${title}. There is nothing to draw.`;
  const spread = last.low === last.high ? '' : ` (${printRange([last.low, last.high], unit)})`;
  const course = `From ${printQuantity(first.value, unit)} in ${monthInWords(asOf)} to ${printQuantity(last.value, unit)}${spread} in ${monthInWords(monthsAfter(asOf, last.month))}`;
  const against = limits.map((limit) => reached(limit, unit));
  const planned = horizonWords(growth, points);
  return `${title}. ${[course, ...(planned === undefined ? [] : [planned]), ...against].join('; ')}.`;
};
