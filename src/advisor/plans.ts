import type { Brief, Fact } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { constant, factInput, type Given } from '../toolbox/calculate.ts';
import { growthToHorizon, plannedGrowthOf } from '../toolbox/capacity.ts';
import { type FactStore, numberOf } from './view.ts';

const day = 86_400;

/** A plan for a day becomes a plan for a span, now that today is known; one for a day that is past says nothing. */
export const withCalendar = (brief: Brief, asOf: string): Brief => {
  const due = brief.facts.find(({ id }) => id === 'plan.by');
  if (due === undefined || brief.facts.some(({ id }) => id === 'plan.within')) return brief;
  const [low, high] = (due.range ?? [numberOf(due) ?? 0, numberOf(due) ?? 0]).map(
    (on) => on * day - Date.parse(asOf) / 1000,
  ) as [number, number];
  if (high <= day) return brief;
  const { value: _value, range: _range, ...said } = due;
  const span: Fact = {
    ...said,
    id: 'plan.within',
    unit: 's',
    origin: 'found',
    ...(low <= day || low === high ? { value: high } : { range: [low, high] }),
  };
  return { ...brief, facts: [...brief.facts, span] };
};

/** What is planned against what there is today, by kind. */
const pairs = [
  ['plan.data', 'plan.dataToday'],
  ['plan.rate', 'plan.rateToday'],
  ['plan.count', 'plan.countToday'],
] as const;

/** Growth a year that a stated plan asks for, as a figure; undefined where nobody told a number and a time. */
export const growthOfPlan = (store: FactStore, about?: 'data'): Figure | undefined => {
  const within = store.get('plan.within');
  if (within === undefined) return undefined;
  for (const [then, now] of about === 'data' ? pairs.slice(0, 1) : pairs) {
    const planned = store.get(then);
    const today = store.get(now);
    if (planned === undefined || today === undefined) continue;
    if ((numberOf(planned) ?? 0) <= 0 || (numberOf(today) ?? 0) <= 0) continue;
    return plannedGrowthOf(factInput(planned), factInput(today), factInput(within), {
      subject: 'brief',
      as: 'plannedGrowth',
      title: 'growth a year, as planned',
    });
  }
  return undefined;
};

/** More than doubling every year is a phase, not a plan: without a plan for a number, growth is reckoned at most so. */
export const mostPlanned = 1;

/**
 * The plan's growth over so many months. Beyond its time nothing is planned: what more than doubles a year until then is
 * taken to double.
 */
export const growthOver = (store: FactStore, plan: Figure, months: Given): Figure => {
  const within = store.get('plan.within');
  if (within === undefined || plan.value <= mostPlanned || quantityOf(months) <= 0) return plan;
  if ((numberOf(within) ?? 0) >= quantityOf(months) * secondsIn.month) return plan;
  const after = constant('growth after the plan, doubling a year', mostPlanned, 'fraction/year', 'formula');
  const { planned, today } = plan.inputs;
  if (planned === undefined || today === undefined) return plan;
  return growthToHorizon(planned, today, factInput(within), after, months, {
    subject: 'brief',
    as: 'growthToHorizon',
    title: 'growth a year to the horizon, as planned and doubling after',
  });
};

const quantityOf = (given: Given): number =>
  'kind' in given && given.kind === 'figure' ? given.figure.value : given.value;
