import type { Figure } from '../contracts/figure.ts';
import type { Capacity } from './capacity.ts';
import type { Demand } from './demand.ts';
import type { Judgement } from './judge.ts';

/** Monthly cost of an option with the figures below it. */
export interface CostOf {
  readonly figure: Figure;
  readonly figures: readonly Figure[];
}

export const costOf = (
  _chosen: readonly Judgement[],
  _subject: string,
  _capacities: readonly Capacity[],
  _demand: Demand,
): CostOf | undefined => undefined;
