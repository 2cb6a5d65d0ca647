import { z } from 'zod';
import type { Calculator, CalculatorShow, Formula } from '../contracts/calculator.ts';
import type { ConstantInput, Figure, Input } from '../contracts/figure.ts';
import { printQuantity, printRange, type Unit } from '../contracts/quantity.ts';
import { calculate, calculateSeries, constant, figureInput } from './calculate.ts';
import type { FormulaOf, SeriesFormulaOf } from './formula.ts';

/** Numbers by input name, in the unit that the formulas declare; a list where a formula takes one. */
export type Parameters = Readonly<Record<string, number | readonly number[]>>;

type AnyFormula = FormulaOf<string> | SeriesFormulaOf<string>;

const isSeries = (formula: AnyFormula): formula is SeriesFormulaOf<string> => 'each' in formula;

const quantityOf = (formula: Formula): string => formula.id.slice(formula.id.indexOf('.') + 1);

const inputNames = (formulas: readonly AnyFormula[]): ReadonlyMap<string, boolean> =>
  new Map(
    formulas.flatMap((formula) =>
      Object.keys(formula.inputs).map((name) =>
        name.endsWith('*') ? ([name.slice(0, -1), true] as const) : ([name, false] as const),
      ),
    ),
  );

const schemaOf = (formulas: readonly AnyFormula[]): z.ZodType<Parameters> =>
  z.strictObject(
    Object.fromEntries(
      [...inputNames(formulas)].map(([name, list]) => [
        name,
        list ? z.array(z.number()).min(1).max(1000).optional() : z.number().optional(),
      ]),
    ),
  ) as unknown as z.ZodType<Parameters>;

/** Rows of what, value, range and formula: right for any figures. */
const plainTable: CalculatorShow['table'] = (figures) => ({
  columns: ['what', 'value', 'range', 'how'],
  rows: figures.map((figure) => [
    figure.title,
    printQuantity(figure.value, figure.unit),
    figure.range === undefined ? '' : printRange(figure.range, figure.unit),
    figure.text,
  ]),
});

const isList = (input: Input | readonly Input[]): input is readonly Input[] => Array.isArray(input);

const given = (name: string, value: number, unit: Unit): Input => ({
  kind: 'fact',
  id: `given.${name}`,
  value,
  unit,
  origin: 'stated',
});

/** Bare numbers as leaves that lead nowhere: somebody gave them. */
const asGiven = (
  parameters: Parameters,
  formulas: readonly AnyFormula[],
): Readonly<Record<string, Input | readonly Input[]>> => {
  const unitOf = (name: string): Unit =>
    formulas
      .map(({ inputs }) => (inputs as Readonly<Record<string, Unit>>)[name])
      .find((unit) => unit !== undefined) ?? 'none';
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number'
        ? given(name, value, unitOf(name))
        : value.map((one, index) => given(`${name}${index + 1}`, one, unitOf(`${name}*`))),
    ]),
  );
};

/**
 * A calculator made of its formulas: takes whatever of their inputs is given, and answers with each formula whose
 * inputs are all there. An input that is not given is taken from the family's own formula of that name, then from
 * `defaults`; so the figures form a tree.
 */
export const family = (parts: {
  readonly id: string;
  readonly title: string;
  readonly describes: string;
  readonly formulas: readonly AnyFormula[];
  readonly defaults?: Readonly<Record<string, ConstantInput>>;
  readonly chart?: NonNullable<CalculatorShow['chart']>;
}): Calculator<Parameters> => {
  const byQuantity = new Map(parts.formulas.map((formula) => [quantityOf(formula), formula]));

  const computeFrom = (
    from: Readonly<Record<string, Input | readonly Input[]>>,
    subject: string,
  ): readonly Figure[] => {
    const done = new Map<string, Figure | undefined>();

    const inputFor = (name: string, formula: AnyFormula): Input | undefined => {
      const input = from[name];
      if (input !== undefined && !isList(input)) return input;
      const own = byQuantity.get(name);
      const figure = own === undefined || own === formula ? undefined : figureFor(own);
      return figure === undefined ? parts.defaults?.[name] : figureInput(figure);
    };

    const build = (formula: AnyFormula): Figure | undefined => {
      const names = Object.keys(formula.inputs).filter((name) => !name.endsWith('*'));
      const inputs: Record<string, Input> = {};
      for (const name of names) {
        const input = inputFor(name, formula);
        if (input === undefined) return undefined;
        inputs[name] = input;
      }
      // Only defaults and nothing given is no answer to anybody's question.
      const asked = Object.values(inputs).some((input) => input.kind !== 'constant');
      if (!isSeries(formula)) return asked ? calculate(formula, subject, inputs) : undefined;
      const list = from[formula.each];
      return list !== undefined && isList(list) && list.length > 0
        ? calculateSeries(formula, subject, list, inputs)
        : undefined;
    };

    const figureFor = (formula: AnyFormula): Figure | undefined => {
      if (done.has(formula.id)) return done.get(formula.id);
      done.set(formula.id, undefined);
      const figure = build(formula);
      done.set(formula.id, figure);
      return figure;
    };

    return parts.formulas.flatMap((formula) => figureFor(formula) ?? []);
  };

  return {
    id: parts.id,
    title: parts.title,
    describes: parts.describes,
    input: schemaOf(parts.formulas),
    formulas: parts.formulas,
    compute: (parameters, subject) => computeFrom(asGiven(parameters, parts.formulas), subject),
    computeFrom,
    show: { table: plainTable, ...(parts.chart === undefined ? {} : { chart: parts.chart }) },
  };
};

/** Defaults by input name, each from one source. */
export const defaultsFrom = (
  source: string,
  entries: Readonly<Record<string, readonly [name: string, value: number, unit: ConstantInput['unit']]>>,
): Readonly<Record<string, ConstantInput>> =>
  Object.fromEntries(
    Object.entries(entries).map(([input, [name, value, unit]]) => [
      input,
      constant(name, value, unit, source),
    ]),
  );
