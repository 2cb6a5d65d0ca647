import type { CalculatorShow } from '../contracts/calculator.ts';
import type { Figure } from '../contracts/figure.ts';
import { printQuantity, printRange } from '../contracts/quantity.ts';
import { quantityIn } from './calculate.ts';

type Chart = NonNullable<CalculatorShow['chart']>;

const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** Blue and vermilion of Okabe and Ito, told apart by everyone. */
const blue = '#0072B2';
const vermilion = '#D55E00';

const spec = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  $schema: schema,
  width: 560,
  height: 260,
  ...parts,
});

const numberOf = (figure: Figure, name: string): number | undefined => {
  const input = figure.inputs[name];
  return input === undefined ? undefined : quantityIn(input).value;
};

const endsOf = (figure: Figure, name: string): readonly [number, number] => {
  const input = figure.inputs[name];
  const { value, range } = input === undefined ? { value: 0 } : quantityIn(input);
  return range ?? [value, value];
};

const nothing: ReturnType<Chart> = {
  title: 'nothing to draw',
  alt: 'No figure that this chart draws was given.',
  vega: spec({ data: { values: [] }, mark: 'point' }),
};

const steps = 24;

/**
 * Compound growth from today to the horizon as a line with its band, from a figure whose formula takes `<start>`, `growth`,
 * `months` and `year`; the limit as a line with its name, where the figure has one.
 */
export const growthChart =
  (formulaId: string, start: string, axis: string): Chart =>
  (figures) => {
    const figure = figures.find((each) => each.formula === formulaId);
    if (figure === undefined) return nothing;
    const today = numberOf(figure, start) ?? 0;
    const growth = numberOf(figure, 'growth') ?? 0;
    const months = numberOf(figure, 'months') ?? Math.min(figure.value * 1.2, 240);
    const limit = numberOf(figure, 'limit');
    const year = numberOf(figure, 'year') ?? 12;
    const [slow, fast] = endsOf(figure, 'growth');
    const [small, large] = endsOf(figure, start);
    const values = Array.from({ length: steps + 1 }, (_, step) => {
      const month = (months * step) / steps;
      const after = (from: number, rate: number) => from * (1 + rate) ** (month / year);
      return { month, value: after(today, growth), low: after(small, slow), high: after(large, fast) };
    });
    const last = printQuantity(values.at(-1)?.value ?? today, figureUnit(figure, start));
    return {
      title: `${figure.title}: growth to the horizon`,
      alt: `Line from ${printQuantity(today, figureUnit(figure, start))} today to ${last} after ${printQuantity(months, 'months')}.`,
      vega: spec({
        data: { values },
        layer: [
          {
            mark: { type: 'area', opacity: 0.2, color: blue },
            encoding: { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
          },
          { mark: { type: 'line', color: blue }, encoding: { y: { field: 'value', type: 'quantitative' } } },
          ...(limit === undefined ? [] : limitLayer(limit, figureUnit(figure, start))),
        ],
        encoding: {
          x: { field: 'month', type: 'quantitative', title: 'months from today' },
          y: { type: 'quantitative', title: axis, axis: { format: '~s' }, scale: { zero: true } },
        },
      }),
    };
  };

const figureUnit = (figure: Figure, name: string): Figure['unit'] => {
  const input = figure.inputs[name];
  return input === undefined ? figure.unit : quantityIn(input).unit;
};

const limitLayer = (limit: number, unit: Figure['unit']): readonly unknown[] => [
  {
    data: { values: [{ limit, label: `limit ${printQuantity(limit, unit)}` }] },
    mark: { type: 'rule', color: vermilion, strokeDash: [6, 4] },
    encoding: { x: null, y: { field: 'limit', type: 'quantitative' } },
  },
  {
    data: { values: [{ limit, label: `limit ${printQuantity(limit, unit)}` }] },
    mark: { type: 'text', align: 'left', dx: 4, dy: -6, color: vermilion },
    encoding: {
      x: { value: 0 },
      y: { field: 'limit', type: 'quantitative' },
      text: { field: 'label' },
    },
  },
];

/** Figures of one unit side by side as bars, each labelled with its value and carrying its range. */
export const barChart =
  (
    title: string,
    axis: string,
    formulaIds: readonly string[],
    scale: 'linear' | 'symlog' = 'linear',
  ): Chart =>
  (figures) => {
    const drawn = figures.filter((figure) => formulaIds.includes(figure.formula));
    if (drawn.length === 0) return nothing;
    const values = drawn.map((figure) => ({
      what: figure.title,
      value: figure.value,
      low: figure.range?.[0] ?? figure.value,
      high: figure.range?.[1] ?? figure.value,
      label:
        figure.range === undefined
          ? printQuantity(figure.value, figure.unit)
          : printRange(figure.range, figure.unit),
    }));
    return {
      title,
      alt: `${title}: ${values.map(({ what, label }) => `${what} ${label}`).join(', ')}.`,
      vega: spec({
        data: { values },
        layer: [
          { mark: { type: 'bar', color: blue, opacity: 0.55 } },
          { mark: { type: 'rule' }, encoding: { x: { field: 'low' }, x2: { field: 'high' } } },
          {
            mark: { type: 'text', align: 'left', dx: 5 },
            encoding: { x: { field: 'high', type: 'quantitative' }, text: { field: 'label' } },
          },
        ],
        encoding: {
          y: { field: 'what', type: 'nominal', sort: null, title: null, axis: { labelLimit: 320 } },
          x: {
            field: 'value',
            type: 'quantitative',
            title: axis,
            axis: { format: '~s' },
            scale: { type: scale },
          },
        },
      }),
    };
  };

/** A curve of one formula over one of its inputs, with the point where the figure stands. */
export const curveChart =
  (parts: {
    readonly formulaId: string;
    readonly title: string;
    readonly over: string;
    readonly xTitle: string;
    readonly yTitle: string;
    readonly compute: (inputs: Readonly<Record<string, number>>) => number;
    /** Where the curve ends, from the figure's own value of the input. */
    readonly until: (value: number) => number;
  }): Chart =>
  (figures) => {
    const figure = figures.find((each) => each.formula === parts.formulaId);
    if (figure === undefined) return nothing;
    const numbers = Object.fromEntries(
      Object.entries(figure.inputs).map(([name, input]) => [name, quantityIn(input).value]),
    );
    const here = numbers[parts.over] ?? 0;
    const end = parts.until(here);
    const values = Array.from({ length: steps * 2 }, (_, step) => {
      const x = (end * (step + 0.5)) / (steps * 2);
      return { x, y: parts.compute({ ...numbers, [parts.over]: x }) };
    });
    return {
      title: parts.title,
      alt: `${parts.title}; at ${parts.xTitle} ${Number(here.toPrecision(3))} it is ${printQuantity(figure.value, figure.unit)}.`,
      vega: spec({
        layer: [
          {
            data: { values },
            mark: { type: 'line', color: blue },
            encoding: {
              x: { field: 'x', type: 'quantitative', title: parts.xTitle },
              y: { field: 'y', type: 'quantitative', title: parts.yTitle, axis: { format: '~s' } },
            },
          },
          {
            data: { values: [{ x: here, y: figure.value, label: printQuantity(figure.value, figure.unit) }] },
            mark: { type: 'point', filled: true, size: 90, color: vermilion },
            encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
          },
          {
            data: { values: [{ x: here, y: figure.value, label: printQuantity(figure.value, figure.unit) }] },
            mark: { type: 'text', align: 'right', dx: -8, dy: -8 },
            encoding: {
              x: { field: 'x', type: 'quantitative' },
              y: { field: 'y', type: 'quantitative' },
              text: { field: 'label' },
            },
          },
        ],
      }),
    };
  };
