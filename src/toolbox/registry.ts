import type { Calculator, Formula } from '../contracts/calculator.ts';
import { availability } from './availability.ts';
import { capacity } from './capacity.ts';
import { cost } from './cost.ts';
import { durability } from './durability.ts';
import { engines } from './engines.ts';
import type { Parameters } from './family.ts';
import { ids } from './ids.ts';
import { latency } from './latency.ts';
import { partitioning } from './partitioning.ts';
import { queueing } from './queueing.ts';
import { quorum } from './quorum.ts';
import { rates } from './rates.ts';
import { scaling } from './scaling.ts';
import { sensitivity } from './sensitivity.ts';
import { sizing } from './sizing.ts';
import { storage } from './storage.ts';
import { streaming } from './streaming.ts';

/** Every calculator, in the order in which people see them. A new family is one more line here. */
export const calculators: readonly Calculator<Parameters>[] = [
  rates,
  storage,
  engines,
  capacity,
  sizing,
  partitioning,
  streaming,
  quorum,
  availability,
  durability,
  latency,
  queueing,
  scaling,
  ids,
  cost,
  sensitivity,
];

const byId: ReadonlyMap<string, Formula> = new Map(
  calculators.flatMap(({ formulas }) => formulas.map((formula) => [formula.id, formula] as const)),
);

/** The formula that a figure names; undefined for an unknown id. */
export const formulaById = (id: string): Formula | undefined => byId.get(id);

/** The calculator of this id; undefined for an unknown one. */
export const calculatorById = (id: string): Calculator<Parameters> | undefined =>
  calculators.find((calculator) => calculator.id === id);
