import type { Figure } from '../../contracts/figure.ts';
import { parseQuantity } from '../../contracts/parse-quantity.ts';
import type { Unit } from '../../contracts/quantity.ts';
import type { Parameters } from '../../toolbox/family.ts';
import { calculatorById } from '../../toolbox/registry.ts';
import { replay } from '../../toolbox/replay.ts';

/** A known answer as it is published; `expected` and `input` have a shape of their own in each. */
export interface KnownAnswer {
  readonly id: string;
  readonly topic: string;
  readonly input: unknown;
  readonly expected: unknown;
  readonly tolerance: string;
}

/** One number (or truth, as 1 and 0) against another. `within` is the greatest difference that passes. */
export interface Comparison {
  readonly what: string;
  readonly expected: number;
  readonly got: number;
  readonly within: number;
}

/** Compares one known answer: every number of it, none left out. */
export type Check = (answer: KnownAnswer) => readonly Comparison[];

/** "Exact" in doubles: the last few of sixteen digits are noise. */
const exactly = 1e-9;

/** The figure that the calculator of a consultation gives for these parameters, replayed before it counts. */
const figureOf = (formulaId: string, parameters: Parameters): Figure => {
  const calculator = calculatorById(formulaId.slice(0, formulaId.indexOf('.')));
  const figure = calculator
    ?.compute(calculator.input.parse(parameters), 'verify')
    .find((each) => each.formula === formulaId);
  if (figure === undefined)
    throw new Error(`no calculator gives ${formulaId} for ${JSON.stringify(parameters)}`);
  replay(figure);
  return figure;
};

/** The value of that figure. */
export const answer = (formulaId: string, parameters: Parameters): number =>
  figureOf(formulaId, parameters).value;

/** Expected and got, equal but for rounding noise. */
export const exact = (what: string, expected: number, got: number): Comparison => ({
  what,
  expected,
  got,
  within: expected === 0 ? Number.MIN_VALUE : exactly * Math.abs(expected),
});

/** Expected and got, apart by at most a share of the expected. */
export const relative = (what: string, expected: number, got: number, share: number): Comparison => ({
  what,
  expected,
  got,
  within: share * Math.abs(expected),
});

/** Expected and got, apart by at most an amount. */
export const absolute = (what: string, expected: number, got: number, amount: number): Comparison => ({
  what,
  expected,
  got,
  within: amount,
});

/** One comparison for each item of two lists of the same length. */
export const each = (
  what: string,
  expected: readonly number[],
  got: readonly number[],
  compare: (what: string, expected: number, got: number) => Comparison,
): readonly Comparison[] => {
  if (expected.length !== got.length)
    throw new Error(`${what}: ${expected.length} expected, ${got.length} got`);
  return expected.map((value, index) => compare(`${what} ${index + 1}`, value, got[index] ?? Number.NaN));
};

/** A printed quantity of the data as a number, without what stands in brackets behind it: "10 min (10.08)". */
export const read = (text: string, unit: Unit): number => {
  const value = parseQuantity(text.replace(/\s*\(.*$/, ''), unit);
  if (value === undefined) throw new Error(`"${text}" is no quantity in ${unit}`);
  return value;
};

/** The shape that a check knows its answer to have. The data ships with the project, so a wrong one is our own mistake. */
export const shaped = <Shape>(value: unknown): Shape => value as Shape;
