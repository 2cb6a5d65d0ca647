import type { Figure } from '../contracts/figure.ts';
import { printQuantity } from '../contracts/quantity.ts';

/** A range whose ends lie this far apart is told in words: digits would pretend to know what they do not. */
const wide = 10;

const spoken: readonly (readonly [share: number, words: string])[] = [
  [0.01, 'a hundredth'],
  [0.02, 'a fiftieth'],
  [0.05, 'a twentieth'],
  [0.1, 'a tenth'],
  [0.2, 'a fifth'],
  [0.25, 'a quarter'],
  [1 / 3, 'a third'],
  [0.5, 'half'],
  [2 / 3, 'two thirds'],
  [0.75, 'three quarters'],
  [1, 'all'],
  [1.5, 'one and a half times'],
  [2, 'twice'],
  [3, 'three times'],
  [4, 'four times'],
  [5, 'five times'],
  [6, 'six times'],
  [7, 'seven times'],
  [8, 'eight times'],
  [10, 'ten times'],
  [15, 'fifteen times'],
  [20, 'twenty times'],
  [30, 'thirty times'],
  [50, 'fifty times'],
  [100, 'a hundred times'],
];

const inWords = (share: number): string => {
  const [least, most] = [spoken[0], spoken.at(-1)];
  if (least !== undefined && share < least[0] * 0.7) return `less than ${least[1]}`;
  if (most !== undefined && share > most[0] * 1.4) return `more than ${most[1]}`;
  const far = ([value]: readonly [number, string]) => Math.abs(Math.log(share / value));
  return spoken.reduce((best, one) => (far(one) < far(best) ? one : best))[1];
};

/** Whether a figure or fact is known so loosely that its range reads as noise in a sentence. */
export const isLoose = ({ range }: Pick<Figure, 'range'>): boolean =>
  range !== undefined && range[0] >= 0 && range[1] > 0 && range[1] >= wide * range[0];

/** A loose figure as one says it: a share as "between a tenth and three times", anything else by what is expected. */
export const looseWords = (figure: Figure): string => {
  const [low, high] = figure.range ?? [figure.value, figure.value];
  return figure.unit === 'fraction'
    ? `between ${inWords(low)} and ${inWords(high)}`
    : `about ${printQuantity(figure.value, figure.unit)}`;
};
