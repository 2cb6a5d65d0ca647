import type { Drawing } from '../contracts/drawing.ts';
import { printQuantity, printRange, type Unit } from '../contracts/quantity.ts';
import { axisUnit, monthInWords, monthsAfter } from './scale.ts';
import { chartColors, chartOf } from './style.ts';

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
}

/** Ratio of largest to smallest above which a linear axis would press one of them flat. */
const needsLogarithm = 60;

const limitText = { type: 'text', align: 'left', baseline: 'bottom', dx: 6, dy: -5, fontWeight: 500 };

/** Growth over time with its band of uncertainty, against limits that carry their names and crossing dates. */
export const growthDrawing = ({
  id,
  title,
  unit,
  asOf,
  points,
  limits,
}: {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** ISO date of month zero. */
  readonly asOf: string;
  readonly points: readonly GrowthPoint[];
  readonly limits: readonly GrowthLimit[];
}): Drawing => {
  const finite = points.filter(({ low, value, high }) => [low, value, high].every(Number.isFinite));
  const first = finite[0];
  const last = finite.at(-1);
  const largest = Math.max(1e-9, ...finite.map(({ high }) => high), ...limits.map(({ value }) => value));
  const highest = Math.max(1e-9, ...finite.map(({ high }) => high));
  const smallest = Math.min(...finite.map(({ low }) => low), ...limits.map(({ value }) => value));
  const logarithmic = smallest > 0 && largest / highest > needsLogarithm;
  const { divisor, name } = axisUnit(largest, unit);
  const lowest = Math.floor(Math.log10(smallest));
  const decadesUp = Math.max(1, Math.ceil(Math.log10(largest)) - lowest + 1);
  const decades = logarithmic
    ? Array.from({ length: decadesUp }, (_, index) => 10 ** (lowest + index) / divisor).filter(
        (value) => value * divisor <= largest * 1.6,
      )
    : [];
  const margins = { left: logarithmic ? 76 : 62, right: 92, top: 92, bottom: 34 };
  const at = (month: number) => `${monthsAfter(asOf, month)}`;
  const values = finite.map(({ month, low, value, high }) => ({
    date: at(month),
    low: low / divisor,
    value: value / divisor,
    high: high / divisor,
  }));
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: logarithmic
      ? {
          type: 'log',
          nice: false,
          domain: [decades[0], Math.max(largest * 1.6, decades.at(-1) ?? 1) / divisor],
        }
      : { zero: true, nice: true, domainMax: (largest * 1.06) / divisor },
    axis: {
      title: logarithmic ? null : name,
      titleAngle: 0,
      titleAlign: 'left',
      titleAnchor: 'end',
      titleX: 16 - margins.left,
      titleY: -16,
      domain: false,
      ticks: false,
      ...(logarithmic
        ? {
            values: decades,
            labelExpr: `${JSON.stringify(decades.map((value) => printQuantity(value * divisor, unit)))}[indexof(${JSON.stringify(decades)}, datum.value)]`,
          }
        : { tickCount: 5, format: ',~f' }),
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
  const lines = limits.map(({ name: limit, value, crossing }) => ({
    value: value / divisor,
    start: at(first?.month ?? 0),
    text: `${limit}: ${printQuantity(value, unit)}${crossing === undefined ? '' : `, reached in ${monthInWords(crossing)}`}`,
  }));
  const crossings = limits.flatMap(({ value, crossing }) =>
    crossing === undefined || last === undefined || crossing > at(last.month)
      ? []
      : [{ date: crossing.length === 7 ? `${crossing}-15` : crossing, value: value / divisor }],
  );
  const end =
    last === undefined
      ? []
      : [{ date: at(last.month), value: last.value / divisor, text: printQuantity(last.value, unit) }];
  const band =
    last === undefined || last.low === last.high ? '' : 'line: expected; band: between slow and fast growth';
  const subtitle = [band, logarithmic ? 'logarithmic axis' : ''].filter((part) => part !== '').join('; ');
  return {
    id,
    kind: 'growth',
    title,
    alt: altOf({ title, unit, asOf, first, last, limits, logarithmic }),
    vega: chartOf({
      title,
      subtitle,
      height: 280,
      margins,
      values,
      layers: [
        {
          mark: { type: 'area', color: chartColors.band, opacity: 0.14 },
          encoding: { x, y: y('low'), y2: { field: 'high' } },
        },
        {
          data: { values: lines },
          mark: { type: 'rule', color: chartColors.ink, strokeWidth: 1.5, strokeDash: [6, 4] },
          encoding: { y: y('value') },
        },
        {
          mark: { type: 'line', color: chartColors.data, strokeWidth: 2.5 },
          encoding: { x, y: y('value') },
        },
        {
          data: { values: lines },
          mark: {
            ...limitText,
            stroke: '#ffffff',
            strokeWidth: 4,
            strokeJoin: 'round',
            color: '#ffffff',
            opacity: 0.8,
          },
          encoding: { x: { ...x, field: 'start' }, y: y('value'), text: { field: 'text' } },
        },
        {
          data: { values: lines },
          mark: { ...limitText, color: chartColors.ink },
          encoding: { x: { ...x, field: 'start' }, y: y('value'), text: { field: 'text' } },
        },
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

/** Months between ticks, so that about six to nine are written. */
const stepFor = (months: number): number =>
  [1, 2, 3, 6, 12, 24, 60].find((step) => months / step <= 8) ?? 120;

const altOf = ({
  title,
  unit,
  asOf,
  first,
  last,
  limits,
  logarithmic,
}: {
  readonly title: string;
  readonly unit: Unit;
  readonly asOf: string;
  readonly first: GrowthPoint | undefined;
  readonly last: GrowthPoint | undefined;
  readonly limits: readonly GrowthLimit[];
  readonly logarithmic: boolean;
}): string => {
  if (first === undefined || last === undefined) return `${title}. There is nothing to draw.`;
  const spread = last.low === last.high ? '' : ` (${printRange([last.low, last.high], unit)})`;
  const course = `From ${printQuantity(first.value, unit)} in ${monthInWords(asOf)} to ${printQuantity(last.value, unit)}${spread} in ${monthInWords(monthsAfter(asOf, last.month))}`;
  const against = limits.map(({ name, value, crossing }) => {
    const when = crossing === undefined ? 'not reached' : `reached in ${monthInWords(crossing)}`;
    return `${name}, ${printQuantity(value, unit)}, is ${when}`;
  });
  return `${title}. ${[course, ...against].join('; ')}.${logarithmic ? ' The vertical axis is logarithmic.' : ''}`;
};
