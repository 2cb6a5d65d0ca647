import type { Fact } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import { constant, factInput, type Given, type On } from '../toolbox/calculate.ts';
import { peakRate, rateAtHorizon, readRate, readsBeside, writeRate, writesBeside } from '../toolbox/rates.ts';
import type { FactStore } from './view.ts';

/** Figures by the derived fact that each stands for. */
export type Demand = ReadonlyMap<string, Figure>;

const on = (as: string, title: string): On => ({ subject: 'brief', as, title });

/** The fact as an input if it is a number that somebody gave, found or assumed. */
export const inputOf = (store: FactStore, id: string): Given | undefined => {
  const fact = store.get(id);
  if (fact === undefined || fact.origin === 'derived') return undefined;
  return typeof fact.value === 'number' || fact.range !== undefined ? factInput(fact) : undefined;
};

/** Whether somebody said it (assumptions do not count). */
export const said = (store: FactStore, id: string): boolean => {
  const fact = store.get(id);
  return fact !== undefined && fact.origin !== 'assumed';
};

/** Peak of a kind of traffic: as said, or its average times the peak factor. */
const peakOf = (store: FactStore, kind: string, as: string, title: string): Given | undefined => {
  const peak = inputOf(store, `${kind}.peakPerSecond`);
  if (peak !== undefined) return peak;
  const average = inputOf(store, `${kind}.averagePerSecond`);
  const factor = inputOf(store, 'traffic.peakFactor');
  return average === undefined || factor === undefined ? undefined : peakRate(average, factor, on(as, title));
};

/** Events are writes where they are kept: messages, measurements, log lines. */
const eventsAreKept = (store: FactStore): boolean =>
  ['model.messages', 'model.timeSeries', 'model.events', 'access.aggregates', 'writes.appendOnly'].some(
    (id) => store.get(id)?.value === true,
  ) || !said(store, 'events.exist');

const asFigure = (given: Given): Figure | undefined => ('formula' in given ? given : undefined);

interface Traffic {
  readonly writes: Given | undefined;
  readonly reads: Given | undefined;
}

const traffic = (store: FactStore): Traffic => {
  const share = inputOf(store, 'traffic.readFraction');
  const requests = peakOf(store, 'requests', 'requestsPeak', 'requests at the peak');
  const events = peakOf(store, 'events', 'eventsPeak', 'events at the peak');
  let writes = peakOf(store, 'writes', 'writesPeak', 'writes at the peak');
  let reads = peakOf(store, 'reads', 'readsPeak', 'reads at the peak');
  if (writes === undefined && events !== undefined && eventsAreKept(store)) writes = events;
  if (writes === undefined && requests !== undefined && share !== undefined)
    writes = writeRate(requests, share, on('writesPeak', 'writes at the peak'));
  if (reads === undefined && requests !== undefined && share !== undefined)
    reads = readRate(requests, share, on('readsPeak', 'reads at the peak'));
  // The other side follows from a share only if somebody said the share: an assumed one would invent a load.
  if (said(store, 'traffic.readFraction') && share !== undefined) {
    const fraction = store.get('traffic.readFraction')?.value;
    if (reads === undefined && writes !== undefined && typeof fraction === 'number' && fraction < 1)
      reads = readsBeside(writes, share, on('readsPeak', 'reads at the peak'));
    if (writes === undefined && reads !== undefined && typeof fraction === 'number' && fraction > 0)
      writes = writesBeside(reads, share, on('writesPeak', 'writes at the peak'));
  }
  return { writes, reads };
};

/** More than doubling every year is a phase, not a plan: the horizon is reckoned with at most this. */
const mostPlanned = 1;

/** Growth a year as said or assumed, at most a doubling. */
export const plannedGrowth = (store: FactStore): Given | undefined => {
  const growth = inputOf(store, 'growth.perYear');
  if (!said(store, 'growth.perYear') && store.get('growth.kind')?.value === 'fast')
    return constant(
      'growth said to be fast, planned as doubling a year',
      mostPlanned,
      'fraction/year',
      'formula',
    );
  if (growth === undefined || !('value' in growth) || growth.value <= mostPlanned) return growth;
  return constant('growth planned for, at most doubling a year', mostPlanned, 'fraction/year', 'formula');
};

/** Peak rates, today and at the horizon; only from what was said about load, with assumed factors where needed. */
export const rateDemand = (store: FactStore, months: Given): Demand => {
  const demand = new Map<string, Figure>();
  const growth = plannedGrowth(store);
  const { writes, reads } = traffic(store);
  const sides = [
    ['writes', writes],
    ['reads', reads],
  ] as const;
  for (const [side, rate] of sides) {
    if (rate === undefined) continue;
    const figure = asFigure(rate) ?? peakRate(rate, once, on(`${side}Peak`, `${side} at the peak`));
    demand.set(`demand.${side}Peak`, figure);
    if (growth !== undefined)
      demand.set(
        `demand.${side}PeakAtHorizon`,
        rateAtHorizon(
          figure,
          growth,
          months,
          on(`${side}PeakAtHorizon`, `${side} at the peak, at the horizon`),
        ),
      );
  }
  return demand;
};

/** A stated peak is its own peak; the factor of one makes it a figure of the same tree. */
const once: Given = {
  kind: 'constant',
  name: 'as stated',
  value: 1,
  unit: 'none',
  source: 'formula',
};

/** Derived facts for the rules, one for each figure of demand. */
export const demandFacts = (demand: Demand): readonly Fact[] =>
  [...demand].map(([id, figure]) => ({
    id,
    value: figure.value,
    ...(figure.range === undefined ? {} : { range: figure.range }),
    unit: figure.unit,
    origin: 'derived' as const,
  }));
