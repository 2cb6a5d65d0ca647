import type { Fact } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import type { Breakpoint } from '../contracts/findings.ts';
import { constant, factInput } from '../toolbox/calculate.ts';
import { flipPointOf, limitOf } from '../toolbox/sensitivity.ts';
import { type Capacity, expectedOf } from './capacity.ts';
import type { Forks as AllForks, Outcome } from './decide.ts';
import { numberOf } from './view.ts';

/** One fact is moved at a time. */
type Forks = Pick<AllForks, 'now' | 'withFact'>;

/** Facts whose growth a team can watch; a flip in any other is a new question, not a tripwire. */
const watched =
  /^(writes\.|reads\.|requests\.|events\.(average|peak)|data\.(size|growthPerMonth)|record\.count|users\.|tenants\.|series\.count|regions\.count|team\.size|services\.count|fanout\.|demand\.seats|integrations\.count)/;

const farthest = 100;
/** Relative width at which the search for a flip stops: nobody plans closer than this. */
const precision = 1.02;

const scaled = (fact: Fact, factor: number): Fact => ({
  ...fact,
  value: (numberOf(fact) ?? 0) * factor,
  origin: 'stated',
});

/** Smallest factor (or largest below one) at which the outcome differs, by bisection; undefined if none up to `farthest`. */
const flipFactor = (
  fact: Fact,
  up: boolean,
  { now, withFact }: Forks,
): { readonly factor: number; readonly outcome: Outcome } | undefined => {
  const at = (factor: number) => withFact(scaled(fact, up ? factor : 1 / factor));
  let low = 1;
  let high = farthest;
  let outcome: Outcome | undefined;
  for (const step of [2, 5, 10, 30, farthest]) {
    const there = at(step);
    if (there.key !== now.key) {
      high = step;
      outcome = there;
      break;
    }
    low = step;
  }
  if (outcome === undefined) return undefined;
  while (high / low > precision) {
    const middle = Math.sqrt(low * high);
    const there = at(middle);
    if (there.key === now.key) low = middle;
    else {
      high = middle;
      outcome = there;
    }
  }
  return { factor: up ? high : 1 / high, outcome };
};

/** Rounded to two digits, since a flip point is not known closer. */
const rounded = (value: number): number => Number(value.toPrecision(2));

/** What a limit is of, by the fact that grows towards it. */
const growsTowards: Readonly<Record<string, string>> = {
  'data.size': 'demand.dataAtHorizon',
  'writes.peakPerSecond': 'demand.writesPeakAtHorizon',
  'writes.averagePerSecond': 'demand.writesPeakAtHorizon',
  'reads.peakPerSecond': 'demand.readsPeakAtHorizon',
  'reads.averagePerSecond': 'demand.readsPeakAtHorizon',
};

/** Whether a choice changes only since a limit comes near: then the limit is told, by its one number. */
const isStrainOf = ({ limit, demand }: Capacity, fact: string, factor: number): boolean =>
  limit.per === 'system' &&
  growsTowards[fact] === limit.of &&
  demand.value < expectedOf(limit) &&
  demand.value * factor >= limit.carries[0] * (2 - precision ** 2) &&
  demand.value * factor <= limit.carries[1] * precision;

/** Values of known facts at which the engine would choose otherwise, and limits of what is recommended. */
export const breakpointsOf = (
  stated: readonly Fact[],
  capacities: readonly Capacity[],
  subject: string,
  forks: Forks,
): { readonly breakpoints: readonly Breakpoint[]; readonly figures: readonly Figure[] } => {
  const figures: Figure[] = [];
  const breakpoints: Breakpoint[] = [];
  const instead = new Map<string, string>();
  for (const fact of stated) {
    if (!watched.test(fact.id) || numberOf(fact) === undefined || numberOf(fact) === 0) continue;
    const flip = flipFactor(fact, true, forks);
    if (flip === undefined) continue;
    const strained = capacities.find((one) => isStrainOf(one, fact.id, flip.factor));
    if (strained !== undefined) {
      instead.set(strained.limit.of, flip.outcome.title);
      continue;
    }
    const factor = constant('factor at which the choice changes', rounded(flip.factor), 'none', 'formula');
    const { range: _range, ...exact } = factInput(fact);
    const figure = flipPointOf(
      exact,
      factor,
      { subject, as: `flipPoint.${fact.id}`, title: `flip point of ${fact.id}` },
      fact.unit,
    );
    figures.push(figure);
    breakpoints.push({ fact: fact.id, direction: 'above', figure: figure.id, becomes: flip.outcome.title });
  }
  for (const { limit, demand } of capacities) {
    if (limit.per !== 'system') continue;
    // Where the demand lies in the range already, only its far end is still ahead.
    const expected = expectedOf(limit);
    const carries = demand.value < expected ? expected : limit.carries[1];
    const figure = limitOf(
      constant(limit.title, carries, limit.unit, limit.source, limit.carries),
      { subject, as: `limit.${limit.of.replace('demand.', '')}`, title: `limit: ${limit.title}` },
      limit.unit,
    );
    figures.push(figure);
    breakpoints.push({
      fact: limit.of,
      direction: 'above',
      figure: figure.id,
      becomes: instead.get(limit.of) ?? 'the next step must be built before this is reached',
    });
  }
  return { breakpoints, figures };
};

/** Said so because it decides: themes whose statements are needs, not the state of things. */
const needThemes = [
  'shape of data',
  'access',
  'writes',
  'consistency',
  'latency',
  'availability',
  'topology',
  'events',
];

const negated = (fact: Fact): Fact | undefined =>
  typeof fact.value === 'boolean' ? { ...fact, value: !fact.value } : undefined;

/** Statements without which the engine would choose otherwise: what must stay true for the advice to stay right. */
export const conditionsOf = (
  stated: readonly Fact[],
  themeOf: (id: string) => string | undefined,
  { now, withFact }: Forks,
): readonly Breakpoint[] =>
  stated.flatMap((fact): readonly Breakpoint[] => {
    const otherwise = negated(fact);
    if (otherwise === undefined || fact.value !== true || !needThemes.includes(themeOf(fact.id) ?? ''))
      return [];
    const outcome = withFact(otherwise);
    return outcome.key === now.key ? [] : [{ fact: fact.id, direction: 'no longer', becomes: outcome.title }];
  });
