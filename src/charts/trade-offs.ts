import type { Drawing } from '../contracts/drawing.ts';
import { chartColors, chartOf, chartWidth } from './style.ts';

/** One option of a heat map. */
export interface ScoredOption {
  readonly title: string;
  readonly recommended: boolean;
  /** Score by criterion, 0 (fails) to 4 (could not be better). */
  readonly scores: Readonly<Record<string, number>>;
}

/** White to the palette's blue, one hue: more is better, told apart without colour vision by its lightness. */
const shades = ['#f4f8fb', '#d3e5f1', '#9cc5df', '#6aaad2', '#0a64a0'] as const;

const wrapped = (text: string, width: number, most: number): string => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${(shown[most - 1] ?? '').slice(0, width - 1)}…`;
  return shown.join('\n');
};

const score = (value: number): string => (Number.isInteger(value) ? `${value}` : value.toFixed(1));

const left = 172;
const right = 16;
const rowHeight = 34;
const lineHeight = 17;

/** Heat map of options by criterion, numbers in the cells, the recommended column framed. */
export const tradeOffsDrawing = ({
  id,
  title,
  criteria,
  options,
}: {
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly string[];
  readonly options: readonly ScoredOption[];
}): Drawing => {
  const width = chartWidth - left - right;
  const column = width / Math.max(1, options.length);
  const characters = Math.max(9, Math.floor((column - 10) / 7));
  const named = options.map((option, index) => ({
    ...option,
    // Two options may share a title: the place keeps their columns apart.
    key: `${index}`,
    heading: wrapped(option.title, characters, 4),
  }));
  const cells = named.flatMap(({ key, scores, recommended }) =>
    criteria.flatMap((criterion) => {
      const value = scores[criterion];
      return value === undefined ? [] : [{ key, criterion, value, text: score(value), recommended }];
    }),
  );
  const tallest = Math.max(1, ...named.map(({ heading }) => heading.split('\n').length));
  const chosen = named.find(({ recommended }) => recommended);
  const tag = chosen === undefined ? 0 : 20;
  const header = tallest * lineHeight + tag + 14;
  const x = {
    field: 'key',
    type: 'nominal',
    sort: named.map(({ key }) => key),
    scale: { paddingInner: 0.06, paddingOuter: 0.03 },
    axis: null,
  };
  const y = {
    field: 'criterion',
    type: 'nominal',
    sort: [...criteria],
    scale: { paddingInner: 0.08, paddingOuter: 0.04 },
    axis: { title: null, domain: false, ticks: false, labelColor: chartColors.ink, labelPadding: 10 },
  };
  return {
    id,
    kind: 'trade-offs',
    title,
    alt: altOf(title, criteria, options),
    vega: chartOf({
      title,
      subtitle: '0 fails, 4 could not be better',
      height: rowHeight * criteria.length,
      margins: { left, right, top: 66 + header, bottom: 14 },
      values: cells,
      layers: [
        {
          mark: { type: 'rect', cornerRadius: 3 },
          encoding: {
            x,
            y,
            color: {
              field: 'value',
              type: 'quantitative',
              legend: null,
              scale: { domain: [0, 1, 2, 3, 4], range: [...shades], clamp: true },
            },
          },
        },
        {
          mark: { type: 'text', fontSize: 14, fontWeight: 500 },
          encoding: {
            x,
            y,
            text: { field: 'text' },
            color: { condition: { test: 'datum.value > 3.4', value: '#ffffff' }, value: chartColors.ink },
          },
        },
        ...named.map(({ key, heading, recommended }) => ({
          data: { values: [{ key, text: heading.split('\n') }] },
          mark: {
            type: 'text',
            baseline: 'top',
            lineHeight,
            fontSize: 13,
            fontWeight: recommended ? 600 : 400,
            color: chartColors.ink,
          },
          encoding: {
            x,
            y: { value: -8 - lineHeight * heading.split('\n').length },
            text: { field: 'text' },
          },
        })),
        ...(chosen === undefined
          ? []
          : [
              {
                data: { values: [{ key: chosen.key }] },
                mark: {
                  type: 'rect',
                  fill: null,
                  stroke: chartColors.ink,
                  strokeWidth: 1.75,
                  cornerRadius: 6,
                },
                encoding: { x, y: { value: -header + 2 }, y2: { value: rowHeight * criteria.length + 3 } },
              },
              {
                data: { values: [{ key: chosen.key, text: 'recommended' }] },
                mark: {
                  type: 'text',
                  baseline: 'top',
                  fontSize: 12,
                  fontWeight: 500,
                  color: chartColors.data,
                },
                encoding: { x, y: { value: -header + 9 }, text: { field: 'text' } },
              },
            ]),
      ],
    }),
  };
};

/** Only the recommended option, and of it the ends of the scale: the whole stands in the table beside it. */
const altOf = (title: string, criteria: readonly string[], options: readonly ScoredOption[]): string => {
  const rows = options
    .filter(({ recommended }) => recommended)
    .map(({ title: option, recommended, scores }) => {
      const at = (edge: (value: number) => boolean): string =>
        criteria.filter((criterion) => scores[criterion] !== undefined && edge(scores[criterion])).join(', ');
      const best = at((value) => value > 3);
      const worst = at((value) => value < 2);
      const parts = [
        ...(best === '' ? [] : [`strong in ${best}`]),
        ...(worst === '' ? [] : [`weak in ${worst}`]),
      ];
      return `${option}${recommended ? ' (recommended)' : ''}: ${parts.length === 0 ? 'even' : parts.join('; ')}`;
    });
  return `${title}, from 0 (fails) to 4 (could not be better). ${rows.join('. ')}.`;
};
