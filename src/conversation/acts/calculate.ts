import type { Calculator, Formula } from '../../contracts/calculator.ts';
import type { Drawing } from '../../contracts/drawing.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import type { Figure } from '../../contracts/figure.ts';
import { nearestIds } from '../../contracts/nearest.ts';
import { parseQuantity } from '../../contracts/parse-quantity.ts';
import type { Unit } from '../../contracts/quantity.ts';
import type { Block } from '../../contracts/report.ts';
import { calculatorById, calculators } from '../../toolbox/registry.ts';
import { code, listed, name, notice } from '../say/words.ts';
import type { Act } from '../scene.ts';

const subject = 'calc';

/** Inputs of a calculator with their units; a name that ends in `*` takes a list. */
const inputsOf = (
  calculator: Calculator<never> | Calculator,
): ReadonlyMap<string, { unit: Unit; list: boolean }> =>
  new Map(
    calculator.formulas.flatMap((formula: Formula) =>
      Object.entries(formula.inputs).map(
        ([input, unit]) => [input.replace(/\*$/, ''), { unit, list: input.endsWith('*') }] as const,
      ),
    ),
  );

const usage = (calculator: Calculator<never> | Calculator): string =>
  [...inputsOf(calculator)].map(([input, { unit }]) => `${input} (${unit})`).join(', ');

const problem = (text: string, hint: string): Act => ({
  says: [notice('warning', [name(text)], [name(hint)])],
});

/** `name=value`, parted by blanks or commas; a value with blanks stands in quotes. */
const assignment = /([A-Za-z][A-Za-z0-9]*)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g;

const valuesOf = (
  calculator: Calculator<never> | Calculator,
  text: string,
): { readonly values: Readonly<Record<string, number | readonly number[]>> } | Act => {
  const inputs = inputsOf(calculator);
  const values: Record<string, number | readonly number[]> = {};
  const left = text
    .replaceAll(assignment, '')
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
  if (left !== '')
    return problem(
      `I cannot read "${left}"`,
      `Write name=value, such as ${[...inputs.keys()][0] ?? 'rate'}=20k/s. It takes: ${usage(calculator)}.`,
    );
  for (const [, input = '', quoted, bare] of text.matchAll(assignment)) {
    const typed = quoted ?? bare ?? '';
    const known = inputs.get(input);
    if (known === undefined) {
      const [near] = nearestIds(
        input,
        [...inputs.keys()].map((id) => ({ id, title: id })),
      );
      return problem(
        `${calculator.id} takes no ${input}`,
        `${near === undefined ? '' : `Did you mean ${near}? `}It takes: ${usage(calculator)}.`,
      );
    }
    const numbers = typed.split(';').map((one) => parseQuantity(one.trim(), known.unit));
    if (numbers.some((number) => number === undefined))
      return problem(`"${typed}" is no quantity for ${input}`, `Its unit is ${known.unit}.`);
    const read = numbers.flatMap((number) => number ?? []);
    values[input] = known.list ? read : (read[0] ?? 0);
  }
  return { values };
};

const drawingsOf = (calculator: Calculator, figures: readonly Figure[]): readonly Drawing[] => {
  const chart = calculator.show.chart?.(figures);
  return chart === undefined ? [] : [{ id: `calc-${calculator.id}`, kind: 'chart', ...chart }];
};

const tableOf = (calculator: Calculator, figures: readonly Figure[]): Block => {
  const { columns, rows } = calculator.show.table(figures);
  return {
    kind: 'table',
    caption: [name(calculator.title)],
    columns: columns.map((title) => ({ title: [name(title)], align: title === 'value' ? 'right' : 'left' })),
    rows: rows.map((row, index) =>
      row.map((cell, column) =>
        columns[column] === 'value'
          ? [{ kind: 'figure', id: figures[index]?.id ?? calculator.id, text: cell }]
          : [name(cell)],
      ),
    ),
  };
};

/** `calc <calculator> name=value …`: any calculator alone, with its table and its chart. */
export const calculateAct = (id: string, parameters: string): Act => {
  const calculator = calculatorById(id) as Calculator | undefined;
  if (calculator === undefined) {
    const near = nearestIds(id, calculators);
    return problem(
      id === '' ? 'Which calculator?' : `There is no calculator "${id}"`,
      `${near.length === 0 ? '' : `Did you mean ${listed(near, 'or')}? `}There are: ${listed(calculators.map((one) => one.id))}.`,
    );
  }
  const read = valuesOf(calculator, parameters);
  if (!('values' in read)) return read;
  if (Object.keys(read.values).length === 0)
    return problem(`${calculator.title}: ${calculator.describes}`, `It takes: ${usage(calculator)}.`);
  try {
    const figures = calculator.compute(read.values, subject);
    if (figures.length === 0)
      return problem('Nothing can be worked out of these alone', `It takes: ${usage(calculator)}.`);
    const drawings = drawingsOf(calculator, figures);
    const blocks: readonly Block[] = [
      tableOf(calculator, figures),
      ...drawings.map(({ id: drawing }): Block => ({ kind: 'picture', drawing })),
    ];
    return { says: [{ reply: { kind: 'answer', blocks, drawings } }] };
  } catch (error) {
    if (error instanceof PlumblineError) return problem(error.message, error.hint);
    throw error;
  }
};

/** Names of all calculators with what each is for, for help. */
export const calculatorBlocks = (): readonly Block[] => [
  {
    kind: 'list',
    ordered: false,
    items: calculators.map((one) => [code(`calc ${one.id}`), ` ${one.describes}`]),
  },
];
