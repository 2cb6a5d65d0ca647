import type { Formula } from '../contracts/calculator.ts';
import { PlumblineError } from '../contracts/errors.ts';
import type { Fact, Range } from '../contracts/fact.ts';
import type { ConstantInput, FactInput, Figure, FigureInput, Input } from '../contracts/figure.ts';
import type { Unit } from '../contracts/quantity.ts';
import type { SourceRef } from '../contracts/source.ts';
import type { FormulaOf, SeriesFormulaOf } from './formula.ts';

/**
 * What a figure is called. `subject` is the part of the id after `@` (an option, or `brief`); `as` takes the place of the
 * quantity where one formula serves several (`rates.writesPeak@brief`); `title` that of the formula's title; `unit` that of the
 * formula's unit where the formula takes any (`none`), so that a capacity in 1/s prints as a rate.
 */
export type On =
  | string
  | { readonly subject: string; readonly as?: string; readonly title?: string; readonly unit?: Unit };

/** Wherever an input is wanted, a figure may stand for itself. */
export type Given = Input | Figure;

/** A numeric fact as a leaf. A range without a value counts with its midpoint. Throws `figure.input` for other facts. */
export const factInput = (fact: Fact): FactInput => {
  const value = typeof fact.value === 'number' ? fact.value : midpoint(fact.range);
  if (value === undefined || fact.origin === 'derived')
    throw new PlumblineError(`The fact ${fact.id} is no number that somebody gave`, {
      code: 'figure.input',
      hint: 'Use a numeric fact; what was derived goes in as its figure.',
    });
  return {
    kind: 'fact',
    id: fact.id,
    value,
    ...(fact.range === undefined ? {} : { range: fact.range }),
    unit: fact.unit,
    origin: fact.origin,
  };
};

/** Ranges over more than one order of magnitude have their middle at the geometric mean. */
const wide = 10;

const midpoint = (range: Range | undefined): number | undefined => {
  if (range === undefined) return undefined;
  return range[0] > 0 && range[1] / range[0] > wide
    ? Math.sqrt(range[0] * range[1])
    : range[0] / 2 + range[1] / 2;
};

/** A number of the field as a leaf; `source` is the id of a source, or 'formula' where it follows from a definition. */
export const constant = (
  name: string,
  value: number,
  unit: Unit,
  source: SourceRef,
  range?: Range,
): ConstantInput => ({
  kind: 'constant',
  name,
  value,
  unit,
  source,
  ...(range === undefined ? {} : { range }),
});

/** A figure as an inner node. */
export const figureInput = (figure: Figure): FigureInput => ({ kind: 'figure', figure });

const asInput = (given: Given): Input => ('kind' in given ? given : figureInput(given));

/** What an input counts with: value, range and unit, whatever its kind. */
export const quantityIn = (
  input: Input,
): { readonly value: number; readonly range?: Range; readonly unit: Unit } =>
  input.kind === 'figure' ? input.figure : input;

const fits = (declared: Unit, given: Unit): boolean =>
  declared === given ||
  declared === 'none' ||
  given === 'none' ||
  (declared === 'months' && given === 'count');

const checkUnits = (formula: Formula, inputs: Readonly<Record<string, Input>>): void => {
  for (const [name, input] of Object.entries(inputs)) {
    const declared = formula.inputs[name] ?? formula.inputs[name.replace(/\d+$/, '*')];
    const { unit } = quantityIn(input);
    if (declared === undefined || !fits(declared, unit))
      throw new PlumblineError(`${formula.id} cannot take ${name} in ${unit}`, {
        code: 'formula.unit',
        hint: declared === undefined ? `${formula.id} has no input ${name}.` : `Give ${name} in ${declared}.`,
      });
  }
};

/** More ranges than this are not crossed with each other: each goes to the end that moves the result most. */
const mostRanges = 10;

/** Undefined where the corner lies outside the domain: what cannot be is not part of the range. */
const at = (formula: Formula, numbers: Readonly<Record<string, number>>): number | undefined => {
  try {
    return formula.compute(numbers);
  } catch (error) {
    if (error instanceof PlumblineError && error.code === 'formula.domain') return undefined;
    throw error;
  }
};

const rangeOf = (
  formula: Formula,
  numbers: Readonly<Record<string, number>>,
  ranges: readonly (readonly [name: string, range: Range])[],
  value: number,
): Range => {
  const results =
    ranges.length <= mostRanges
      ? corners(formula, numbers, ranges)
      : extremes(formula, numbers, ranges, value);
  const known = [value, ...results.filter((result) => result !== undefined)];
  return [Math.min(...known), Math.max(...known)];
};

const corners = (
  formula: Formula,
  numbers: Readonly<Record<string, number>>,
  ranges: readonly (readonly [name: string, range: Range])[],
): readonly (number | undefined)[] =>
  Array.from({ length: 2 ** ranges.length }, (_, corner) =>
    at(formula, {
      ...numbers,
      ...Object.fromEntries(
        ranges.map(([name, range], bit) => [name, range[((corner >> bit) & 1) as 0 | 1]]),
      ),
    }),
  );

const extremes = (
  formula: Formula,
  numbers: Readonly<Record<string, number>>,
  ranges: readonly (readonly [name: string, range: Range])[],
  value: number,
): readonly (number | undefined)[] => {
  const rises = ranges.map(
    ([name, range]) => (at(formula, { ...numbers, [name]: range[1] }) ?? value) >= value,
  );
  const push = (up: boolean) =>
    at(formula, {
      ...numbers,
      ...Object.fromEntries(ranges.map(([name, range], index) => [name, range[rises[index] === up ? 1 : 0]])),
    });
  return [push(false), push(true)];
};

const figureOf = (formula: Formula, on: On, inputs: Readonly<Record<string, Input>>): Figure => {
  checkUnits(formula, inputs);
  const entries = Object.entries(inputs);
  const numbers = Object.fromEntries(entries.map(([name, input]) => [name, quantityIn(input).value]));
  const ranges = entries.flatMap(([name, input]) => {
    const { range } = quantityIn(input);
    return range === undefined || range[0] === range[1] ? [] : [[name, range] as const];
  });
  const value = formula.compute(numbers);
  const naming = typeof on === 'string' ? { subject: on } : on;
  const unit = formula.unit === 'none' ? (naming.unit ?? formula.unit) : formula.unit;
  const [calculator = '', quantity = ''] = formula.id.split('.');
  return {
    id: `${calculator}.${naming.as ?? quantity}@${naming.subject}`,
    title: naming.title ?? formula.title,
    value,
    ...(ranges.length === 0 ? {} : { range: rangeOf(formula, numbers, ranges, value) }),
    unit,
    formula: formula.id,
    text: formula.text,
    inputs,
    source: formula.source,
  };
};

/**
 * The figure that a formula gives for these inputs, with the range over the corners of theirs. Throws `formula.domain`
 * outside the domain, `formula.unit` where an input has another unit than the formula wants.
 */
export const calculate = <Name extends string>(
  formula: FormulaOf<Name>,
  on: On,
  inputs: Readonly<Record<NoInfer<Name>, Given>>,
): Figure =>
  figureOf(
    formula,
    on,
    Object.fromEntries(Object.entries<Given>(inputs).map(([name, given]) => [name, asInput(given)])),
  );

/** The same for a formula over a list. */
export const calculateSeries = <Name extends string>(
  formula: SeriesFormulaOf<Name>,
  on: On,
  list: readonly Given[],
  others: Readonly<Record<NoInfer<Name>, Given>>,
): Figure =>
  figureOf(formula, on, {
    ...Object.fromEntries(list.map((given, index) => [`${formula.each}${index + 1}`, asInput(given)])),
    ...Object.fromEntries(Object.entries<Given>(others).map(([name, given]) => [name, asInput(given)])),
  });
