import type { Figure } from '../contracts/figure.ts';
import { calculate, type Given, type On } from './calculate.ts';
import { formula, within } from './formula.ts';

/** An average from its peak; a formula of the family of rates. */
export const averageUnderPeak = formula({
  id: 'rates.averageUnderPeak',
  title: 'average rate under a peak',
  text: 'rate at the peak / peak factor',
  inputs: { peakRate: '1/s', peakFactor: 'none' },
  unit: '1/s',
  compute: ({ peakRate: most, peakFactor }) => {
    within(peakFactor >= 1, 'the peak is below the average', 'Give a peak factor of at least one.');
    return most / peakFactor;
  },
});

/** Average where only the peak is known: (1/s, none) -> 1/s. */
export const averageUnder = (most: Given, peakFactor: Given, on: On): Figure =>
  calculate(averageUnderPeak, on, { peakRate: most, peakFactor });
