import type { Figure } from '../contracts/figure.ts';
import type { Growth } from '../contracts/findings.ts';
import type { Limit, Pattern } from '../contracts/pattern.ts';
import { constant, type Given } from '../toolbox/calculate.ts';
import { crossingDate } from '../toolbox/capacity.ts';
import { type CapacityFrame, capacityOfPattern, expectedOf } from './capacity.ts';
import { rateDemand } from './demand.ts';
import { sizeDemand } from './size-demand.ts';
import type { FactStore } from './view.ts';

/** What is shown growing, in the order of preference. */
const subjects: readonly (readonly [id: string, title: string])[] = [
  ['demand.dataAtHorizon', 'Data against what holds it'],
  ['demand.writesPeakAtHorizon', 'Peak writes against what carries them'],
];

const steps = 12;
/** Nobody plans further than ten years ahead. */
const farthest = 120;

const months = (count: number): Given => constant('months ahead', count, 'count', 'formula');

const at = (store: FactStore, id: string, month: number): Figure | undefined => {
  const rates = rateDemand(store, months(month));
  return rates.get(id) ?? sizeDemand(store, rates, months(month)).get(id);
};

/** First month in which the expected value reaches the limit; undefined when that is not in sight. */
const monthOfCrossing = (store: FactStore, id: string, limit: number): number | undefined => {
  if ((at(store, id, farthest)?.value ?? 0) < limit) return undefined;
  let low = 0;
  let high = farthest;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((at(store, id, middle)?.value ?? 0) >= limit) high = middle;
    else low = middle;
  }
  return (at(store, id, 0)?.value ?? 0) >= limit ? 0 : high;
};

/** Days since 1970-01-01 as YYYY-MM-DD. */
const isoDay = (days: number): string => new Date(Math.round(days) * 86_400_000).toISOString().slice(0, 10);

/** Days since 1970-01-01 of the day so many months ahead. */
const dayAfter = (asOf: Given, ahead: number): number =>
  crossingDate(asOf, months(ahead), { subject: 'brief', as: 'farthest', title: 'as far as anyone plans' })
    .value;

interface Ahead {
  readonly horizonMonths: number;
}

interface NamedLimit {
  readonly name: string;
  readonly pattern: Pattern;
  readonly limit: Limit;
  readonly subject: string;
}

const limitsOf = (
  id: string,
  recommended: readonly Pattern[],
  subject: string,
  single: Pattern | undefined,
) => {
  const own = recommended.flatMap((pattern) =>
    pattern.envelope
      .filter((limit) => limit.of === id && limit.per === 'system')
      .map((limit): NamedLimit => ({ name: pattern.title, pattern, limit, subject })),
  );
  const yardstick =
    single === undefined || recommended.some((pattern) => pattern.id === single.id)
      ? []
      : single.envelope
          .filter((limit) => limit.of === id)
          .map((limit): NamedLimit => ({ name: single.title, pattern: single, limit, subject: 'single' }));
  // Two that end at the same value are one line; the recommended one gives it its name.
  return [...own, ...yardstick].filter(
    (one, index, all) =>
      all.findIndex((other) => expectedOf(other.limit) === expectedOf(one.limit)) === index,
  );
};

/** Growth month by month to twice the horizon, with the limits of what is recommended and of one ordinary machine. */
export const growthOf = (
  store: FactStore,
  recommended: readonly Pattern[],
  subject: string,
  single: Pattern | undefined,
  frame: CapacityFrame & Ahead,
): { readonly growth?: Growth; readonly figures: readonly Figure[] } => {
  for (const [id, title] of subjects) {
    const today = at(store, id, 0);
    if (today === undefined || (at(store, id, frame.horizonMonths)?.value ?? 0) <= today.value) continue;
    const points = Array.from({ length: steps + 1 }, (_, index) => {
      const month = Math.round((2 * frame.horizonMonths * index) / steps);
      const figure = at(store, id, month) ?? today;
      const [low, high] = figure.range ?? [figure.value, figure.value];
      return { month, low, value: figure.value, high };
    });
    const figures: Figure[] = [];
    const farthestDay = dayAfter(frame.asOf, farthest);
    const limits = limitsOf(id, recommended, subject, single).map(({ name, pattern, limit, subject: of }) => {
      const value = expectedOf(limit);
      // Where the table of capacity has the date, the chart shows that one.
      const tabled = capacityOfPattern(pattern, of, frame).find((one) => one.limit === limit)?.crossing;
      if (tabled !== undefined && tabled.value <= farthestDay) {
        figures.push(tabled);
        return { name, value, crossing: isoDay(tabled.value) };
      }
      const month = monthOfCrossing(store, id, value);
      if (month === undefined) return { name, value };
      const date = crossingDate(
        frame.asOf,
        constant('months until the expected value passes it', month, 'count', 'formula'),
        {
          subject: of,
          as: `crossing.${id.replace('demand.', '')}`,
          title: `date on which ${limit.title} is passed`,
        },
      );
      figures.push(date);
      return { name, value, crossing: isoDay(date.value) };
    });
    return { growth: { title, unit: today.unit, points, limits }, figures };
  }
  return { figures: [] };
};
