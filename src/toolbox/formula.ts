import type { Formula } from '../contracts/calculator.ts';
import { PlumblineError } from '../contracts/errors.ts';
import type { Unit } from '../contracts/quantity.ts';

/** A formula that knows the names of its inputs, so that a missing one does not compile. */
export interface FormulaOf<Name extends string> extends Formula {
  readonly inputs: Readonly<Record<Name, Unit>>;
}

/**
 * A formula over a list of any length. Its inputs are declared as `<each>*` and given as `<each>1`, `<each>2`, …;
 * the others by their names.
 */
export interface SeriesFormulaOf<Name extends string> extends Formula {
  readonly each: string;
  readonly others: readonly Name[];
}

interface Parts {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly unit: Unit;
  /** Absent where it is arithmetic from its own definition. */
  readonly source?: string;
}

/** Throws `formula.domain` unless the condition holds; the hint says what would be inside the domain. */
export const within = (condition: boolean, problem: string, hint: string): void => {
  if (!condition) throw new PlumblineError(problem, { code: 'formula.domain', hint });
};

/** Shares may exceed one (an index twice the data), rates of growth may be negative but not below minus all. */
const checkInput = (formula: string, name: string, value: number | undefined, unit: Unit): number => {
  if (value === undefined)
    throw new PlumblineError(`${formula} needs ${name}`, {
      code: 'formula.input',
      hint: `Give ${name} (${unit}).`,
    });
  within(Number.isFinite(value), `${name} of ${formula} is not a number`, `Give ${name} as a finite number.`);
  if (unit === 'fraction/year')
    within(value > -1, `${name} of ${formula} shrinks by everything`, 'Give a growth above -100 % a year.');
  else if (unit !== 'none' && unit !== 'date')
    within(value >= 0, `${name} of ${formula} is negative`, `Give ${name} as zero or more.`);
  return value;
};

const checkResult = (formula: string, value: number): number => {
  within(
    Number.isFinite(value),
    `${formula} has no finite value for these inputs`,
    'Give inputs of a size that occurs in practice; a divisor must not be zero.',
  );
  return value;
};

/** A pure formula over named numbers; inputs and result are checked on every evaluation, replay included. */
export const formula = <const Name extends string>(
  parts: Parts & {
    readonly inputs: Readonly<Record<Name, Unit>>;
    readonly compute: (inputs: Readonly<Record<Name, number>>) => number;
  },
): FormulaOf<Name> => {
  const names = Object.keys(parts.inputs) as Name[];
  return {
    id: parts.id,
    title: parts.title,
    text: parts.text,
    unit: parts.unit,
    inputs: parts.inputs,
    source: parts.source ?? 'formula',
    compute: (given) => {
      const checked = Object.fromEntries(
        names.map((name) => [name, checkInput(parts.id, name, given[name], parts.inputs[name])]),
      ) as Record<Name, number>;
      return checkResult(parts.id, parts.compute(checked));
    },
  };
};

/** A pure formula over a list of numbers of one unit, and named others. An empty list is outside its domain. */
export const seriesFormula = <const Name extends string = never>(
  parts: Parts & {
    readonly each: string;
    readonly eachUnit: Unit;
    readonly others?: Readonly<Record<Name, Unit>>;
    readonly compute: (list: readonly number[], others: Readonly<Record<Name, number>>) => number;
  },
): SeriesFormulaOf<Name> => {
  const others = (parts.others ?? {}) as Readonly<Record<Name, Unit>>;
  const names = Object.keys(others) as Name[];
  return {
    id: parts.id,
    title: parts.title,
    text: parts.text,
    unit: parts.unit,
    inputs: { [`${parts.each}*`]: parts.eachUnit, ...others },
    each: parts.each,
    others: names,
    source: parts.source ?? 'formula',
    compute: (given) => {
      const list = listOf(given, parts.each).map((value, index) =>
        checkInput(parts.id, `${parts.each}${index + 1}`, value, parts.eachUnit),
      );
      within(
        list.length > 0,
        `${parts.id} needs at least one ${parts.each}`,
        `Give ${parts.each} as a list.`,
      );
      const checked = Object.fromEntries(
        names.map((name) => [name, checkInput(parts.id, name, given[name], others[name])]),
      ) as Record<Name, number>;
      return checkResult(parts.id, parts.compute(list, checked));
    },
  };
};

const listOf = (given: Readonly<Record<string, number>>, each: string): readonly (number | undefined)[] => {
  const length = Object.keys(given).filter((name) => isItemOf(name, each)).length;
  return Array.from({ length }, (_, index) => given[`${each}${index + 1}`]);
};

/** Whether `name` is `<each><number>`. */
const isItemOf = (name: string, each: string): boolean =>
  name.startsWith(each) && /^[1-9]\d*$/.test(name.slice(each.length));

/** Rounded up to a whole number, forgiving what floating point adds to a whole one. */
export const wholeUp = (value: number): number => {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= 1e-12 * Math.max(1, Math.abs(value)) ? nearest : Math.ceil(value);
};

/** Rounded down to a whole number, forgiving what floating point takes from a whole one. */
export const wholeDown = (value: number): number => -wholeUp(-value) + 0;
