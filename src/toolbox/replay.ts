import { PlumblineError } from '../contracts/errors.ts';
import type { Figure, Input } from '../contracts/figure.ts';
import { formulaById } from './registry.ts';

const tolerance = 1e-9;

const leafOrReplay = (input: Input): number => (input.kind === 'figure' ? replay(input.figure) : input.value);

/**
 * Recomputes a figure through the registered formulas, from its facts and constants up, and returns the value. Throws
 * `figure.replay` where a formula is unknown or any figure of the tree differs from its formula by more than 1e-9 of it.
 */
export const replay = (figure: Figure): number => {
  const formula = formulaById(figure.formula);
  if (formula === undefined)
    throw new PlumblineError(`No formula ${figure.formula} for ${figure.id}`, {
      code: 'figure.replay',
      hint: 'The figure was made by another version; consult again.',
    });
  const value = formula.compute(
    Object.fromEntries(Object.entries(figure.inputs).map(([name, input]) => [name, leafOrReplay(input)])),
  );
  if (!(Math.abs(value - figure.value) <= tolerance * Math.max(Math.abs(value), Math.abs(figure.value))))
    throw new PlumblineError(`${figure.id} is ${figure.value}, its formula gives ${value}`, {
      code: 'figure.replay',
      hint: 'The figure was changed after it was calculated; consult again.',
    });
  return value;
};
