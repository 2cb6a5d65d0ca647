import type { Fact } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import { constant, factInput, type Given, type On } from '../toolbox/calculate.ts';
import {
  peakFactorOf,
  peakRate,
  rateAtHorizon,
  readRate,
  readShareOf,
  readsBeside,
  writeRate,
  writesBeside,
} from '../toolbox/rates.ts';
import { growthOfPlan, growthOver, mostPlanned } from './plans.ts';
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

const amountOf = (given: Given): number =>
  'kind' in given && given.kind === 'figure' ? given.figure.value : given.value;

/** Where nobody said how far the peak is above the average: what two stated rates of one kind make of it. */
const statedFactor = (store: FactStore): Figure | undefined => {
  if (said(store, 'traffic.peakFactor')) return undefined;
  for (const kind of ['requests', 'writes', 'events', 'reads']) {
    const peak = inputOf(store, `${kind}.peakPerSecond`);
    const average = inputOf(store, `${kind}.averagePerSecond`);
    if (peak === undefined || average === undefined) continue;
    if (amountOf(average) > 0 && amountOf(peak) >= amountOf(average))
      return peakFactorOf(peak, average, on('peakFactor', 'peak over average'));
  }
  return undefined;
};

/** Where nobody said the share of reads: what stated reads and writes make of it. */
const statedShare = (store: FactStore): Figure | undefined => {
  if (said(store, 'traffic.readFraction')) return undefined;
  for (const when of ['average', 'peak']) {
    const read = inputOf(store, `reads.${when}PerSecond`);
    const written = inputOf(store, `writes.${when}PerSecond`);
    if (read !== undefined && written !== undefined && amountOf(read) + amountOf(written) > 0)
      return readShareOf(read, written, on('readShare', 'share of reads'));
  }
  return undefined;
};

/** Facts that follow from what was said, so that nothing need be assumed in their place. */
export const followingFacts = (store: FactStore): Demand => {
  const factor = statedFactor(store);
  const share = statedShare(store);
  const growth = said(store, 'growth.perYear') ? undefined : growthOfPlan(store);
  return new Map([
    ...(growth === undefined ? [] : [['growth.perYear', growth] as const]),
    ...(factor === undefined ? [] : [['traffic.peakFactor', factor] as const]),
    ...(share === undefined ? [] : [['traffic.readFraction', share] as const]),
  ]);
};

/** Peak of a kind of traffic: as said, or its average times the peak factor. */
const peakOf = (store: FactStore, kind: string, as: string, title: string): Given | undefined => {
  const peak = inputOf(store, `${kind}.peakPerSecond`);
  if (peak !== undefined) return peak;
  const average = inputOf(store, `${kind}.averagePerSecond`);
  if (average === undefined) return undefined;
  const factor = statedFactor(store) ?? inputOf(store, 'traffic.peakFactor');
  return factor === undefined ? undefined : peakRate(average, factor, on(as, title));
};

/** What says that events (messages, measurements, log lines) are kept, each of them a write. */
const keptEvents = [
  'model.messages',
  'model.timeSeries',
  'model.events',
  'access.aggregates',
  'writes.appendOnly',
];

const eventsAreKept = (store: FactStore): boolean => keptEvents.some((id) => store.get(id)?.value === true);

/** The writes as said; or the events, where they are kept and are more, or where nothing was said of writes. */
const writesOrEvents = (
  store: FactStore,
  writes: Given | undefined,
  events: Given | undefined,
): Given | undefined => {
  if (events === undefined) return writes;
  if (writes === undefined) return eventsAreKept(store) || !said(store, 'events.exist') ? events : undefined;
  return eventsAreKept(store) && amountOf(events) > amountOf(writes) ? events : writes;
};

/** What comes in on an ordinary day. */
export const averageIntake = (store: FactStore): Given | undefined => {
  const writes = inputOf(store, 'writes.averagePerSecond');
  const events = inputOf(store, 'events.averagePerSecond');
  return writes === undefined ? events : writesOrEvents(store, writes, events);
};

const asFigure = (given: Given): Figure | undefined => ('formula' in given ? given : undefined);

interface Traffic {
  readonly writes: Given | undefined;
  readonly reads: Given | undefined;
}

const traffic = (store: FactStore): Traffic => {
  const share = inputOf(store, 'traffic.readFraction');
  // One side follows from the other only by a share that somebody said: an assumed one would invent a load.
  const ratio = said(store, 'traffic.readFraction') && share !== undefined ? share : undefined;
  const requests = peakOf(store, 'requests', 'requestsPeak', 'requests at the peak');
  const events = peakOf(store, 'events', 'eventsPeak', 'events at the peak');
  const ownWrites = peakOf(store, 'writes', 'writesPeak', 'writes at the peak');
  const ownReads = peakOf(store, 'reads', 'readsPeak', 'reads at the peak');
  const beside = {
    reads: (written: Given | undefined): Given | undefined =>
      written === undefined || ratio === undefined || amountOf(ratio) >= 1
        ? undefined
        : readsBeside(written, ratio, on('readsPeak', 'reads at the peak')),
    writes: (read: Given | undefined): Given | undefined =>
      read === undefined || ratio === undefined || amountOf(ratio) <= 0
        ? undefined
        : writesBeside(read, ratio, on('writesPeak', 'writes at the peak')),
  };
  const ofRequests = requests === undefined || share === undefined ? undefined : { requests, share };
  const taken = writesOrEvents(store, ownWrites, events);
  const writes =
    taken ??
    beside.writes(ownReads) ??
    (ofRequests === undefined
      ? undefined
      : writeRate(ofRequests.requests, ofRequests.share, on('writesPeak', 'writes at the peak')));
  const reads =
    ownReads ??
    beside.reads(ownWrites) ??
    (ofRequests === undefined
      ? beside.reads(taken)
      : readRate(ofRequests.requests, ofRequests.share, on('readsPeak', 'reads at the peak')));
  return { writes, reads };
};

/** Growth a year: as a plan for a number at a time asks for, else as said or assumed, at most a doubling. */
export const plannedGrowth = (store: FactStore, months: Given, about?: 'data'): Given | undefined => {
  const isSaid = said(store, 'growth.perYear') && store.get('growth.perYear')?.origin !== 'derived';
  // A plan for the data goes before a growth that was said of all; any other plan stands in where none was.
  const plan = isSaid ? (about === undefined ? undefined : growthOfPlan(store, about)) : growthOfPlan(store);
  if (plan !== undefined) return growthOver(store, plan, months);
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
  const growth = plannedGrowth(store, months);
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
