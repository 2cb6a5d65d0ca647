import type { Figure } from '../contracts/figure.ts';
import { calculate, type Given, type On } from './calculate.ts';
import { family } from './family.ts';
import { formula } from './formula.ts';

const flipPoint = formula({
  id: 'sensitivity.flipPoint',
  title: 'value at which the choice changes',
  text: 'value today x factor at which the engine chooses otherwise',
  inputs: { today: 'none', factor: 'none' },
  unit: 'none',
  compute: ({ today, factor }) => today * factor,
});

const limit = formula({
  id: 'sensitivity.limit',
  title: 'limit of what is recommended',
  text: 'what it carries in the good case',
  inputs: { carries: 'none' },
  unit: 'none',
  compute: ({ carries }) => carries,
});

/** Where a recommendation stops being right. */
export const sensitivity = family({
  id: 'sensitivity',
  title: 'Sensitivity',
  describes: 'The value of a fact at which the choice changes, and the limits of what is recommended',
  formulas: [flipPoint, limit],
});

/** A flip point in the unit of the fact: (any, factor) -> the same. */
export const flipPointOf = (today: Given, factor: Given, on: On, unit: Figure['unit']): Figure => ({
  ...calculate(flipPoint, on, { today, factor }),
  unit,
});

/** A limit as a figure: any -> the same. */
export const limitOf = (carries: Given, on: On, unit: Figure['unit']): Figure => ({
  ...calculate(limit, on, { carries }),
  unit,
});
