import type { Calculator, Formula } from '../contracts/calculator.ts';
import { parseQuantity } from '../contracts/parse-quantity.ts';
import type { Unit } from '../contracts/quantity.ts';
import type { Parameters } from './family.ts';
import { calculators } from './registry.ts';

/** What one input of a calculator takes. */
export interface InputKind {
  readonly unit: Unit;
  /** Whether it takes any number of them. */
  readonly list: boolean;
}

/** Inputs of a calculator by name, with their units. */
export const inputsOf = ({
  formulas,
}: Pick<Calculator<Parameters>, 'formulas'>): ReadonlyMap<string, InputKind> =>
  new Map(
    formulas.flatMap((formula: Formula) =>
      Object.entries(formula.inputs).map(
        ([input, unit]) => [input.replace(/\*$/, ''), { unit, list: input.endsWith('*') }] as const,
      ),
    ),
  );

/** "arrivals (1/s), serviceRate (1/s)". */
export const inputsInWords = (calculator: Pick<Calculator<Parameters>, 'formulas'>): string =>
  [...inputsOf(calculator)].map(([input, { unit }]) => `${input} (${unit})`).join(', ');

/** Names that stand for an input in the field's own writing; one counts where the calculator takes what it stands for. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  n: ['nodes', 'number', 'copies', 'servers', 'logical', 'items'],
  r: ['reads', 'copies', 'retention'],
  w: ['writes', 'workers'],
  f: ['failures', 'fill'],
  k: ['dataPieces', 'hashes', 'pick', 'needed'],
  m: ['parityPieces', 'bitsPerKey'],
  c: ['servers', 'copies', 'calls'],
  s: ['serviceTime', 'size', 'workers'],
  q: ['quorum'],
  rf: ['copies'],
  rtt: ['roundTrip'],
  lambda: ['arrivals', 'rate'],
  mu: ['serviceRate'],
  rho: ['utilisation'],
  utilization: ['utilisation'],
  alpha: ['contention'],
  sigma: ['contention'],
  beta: ['crosstalk'],
  kappa: ['crosstalk'],
  p: ['parallelShare', 'perPartition', 'chance', 'each'],
  mtbf: ['betweenFailures'],
  mttr: ['toRepair'],
  afr: ['yearlyFailure'],
  replicas: ['copies'],
  replication: ['copies'],
  qps: ['rate', 'arrivals', 'load', 'demand'],
  rps: ['rate', 'arrivals', 'load', 'demand'],
};

/** The input that is meant: by its name in any case, else by a short name of it. */
export const inputNamed = (typed: string, inputs: ReadonlyMap<string, InputKind>): string | undefined => {
  const lower = typed.toLowerCase();
  const whole = [...inputs.keys()].find((input) => input.toLowerCase() === lower);
  return whole ?? (shortNames[lower] ?? []).find((input) => inputs.has(input));
};

/** Quantities in words, parted by semicolons, in a unit; undefined where one of them is none. */
export const numbersOf = (typed: string, unit: Unit): readonly number[] | undefined => {
  const numbers = typed.split(';').map((one) => parseQuantity(one.trim(), unit));
  return numbers.some((number) => number === undefined)
    ? undefined
    : numbers.flatMap((number) => number ?? []);
};

/** Every calculator with what it is for, and its formulas with what they are made of. */
export const calculatorList = (): string =>
  calculators
    .map(
      ({ id, title, describes, formulas }) =>
        `${id}: ${title}. ${describes}\n${formulas.map((one) => `  ${one.id} = ${one.text}`).join('\n')}`,
    )
    .join('\n');
