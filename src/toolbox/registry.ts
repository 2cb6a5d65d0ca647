import type { Calculator, Formula } from '../contracts/calculator.ts';
import { capacity } from './capacity.ts';
import type { Parameters } from './family.ts';
import { rates } from './rates.ts';
import { storage } from './storage.ts';

/** Every calculator, in the order in which people see them. A new family is one more line here. */
export const calculators: readonly Calculator<Parameters>[] = [rates, storage, capacity];

const byId: ReadonlyMap<string, Formula> = new Map(
  calculators.flatMap(({ formulas }) => formulas.map((formula) => [formula.id, formula] as const)),
);

/** The formula that a figure names; undefined for an unknown id. */
export const formulaById = (id: string): Formula | undefined => byId.get(id);

/** The calculator of this id; undefined for an unknown one. */
export const calculatorById = (id: string): Calculator<Parameters> | undefined =>
  calculators.find((calculator) => calculator.id === id);
