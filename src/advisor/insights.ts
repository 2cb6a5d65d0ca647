import type { Figure } from '../contracts/figure.ts';
import type { Insight } from '../contracts/findings.ts';
import type { Pattern } from '../contracts/pattern.ts';
import { insightTexts } from '../knowledge/insights.ts';
import { promiseInsights } from '../knowledge/promises.ts';
import { boundElsewhere } from '../knowledge/residency.ts';
import { downtimeIn } from '../toolbox/availability.ts';
import { constant } from '../toolbox/calculate.ts';
import { zoneRoundTrips } from '../toolbox/constants.ts';
import { fanoutTail, lightFloor, roundTripWait, serialRateOf } from '../toolbox/latency.ts';
import { averageRate, excessShare, fanoutRate, inFlightAtOnce } from '../toolbox/rates.ts';
import { type Capacity, type CapacityFrame, capacityOfPattern, timesOf } from './capacity.ts';
import { type Demand, inputOf, said } from './demand.ts';
import { roundTripBetween } from './distances.ts';
import { type FactStore, numberOf, viewOf } from './view.ts';

interface Told {
  readonly insight: Insight;
  readonly figures: readonly Figure[];
  /** Most telling first. */
  readonly weight: number;
}

const told = (
  weight: number,
  says: string,
  figures: readonly Figure[],
  facts: readonly string[] = [],
): Told => ({
  weight,
  figures,
  insight: { says, figures: figures.map((figure) => figure.id), facts },
});

const on = (as: string, title: string) => ({ subject: 'brief', as, title });

const refusals = (store: FactStore, demand: Demand): readonly Told[] => {
  const seats = inputOf(store, 'demand.seats');
  const duration = inputOf(store, 'traffic.peakDuration');
  const rate = demand.get('demand.writesPeak');
  if (seats === undefined || duration === undefined || rate === undefined) return [];
  const attempts = inFlightAtOnce(rate, duration, on('attempts', 'attempts in the rush'));
  const excess = excessShare(attempts, seats, on('excessShare', 'attempts that find nothing'));
  return excess.value < 0.5 ? [] : [told(10, insightTexts.refusals, [attempts, excess], ['demand.seats'])];
};

const slowCall = constant('share of slow calls', 0.01, 'fraction', 'formula');

const tail = (store: FactStore): readonly Told[] => {
  const calls = inputOf(store, 'fanout.callsPerRequest');
  if (calls === undefined || !said(store, 'fanout.callsPerRequest')) return [];
  const figure = fanoutTail(calls, slowCall, on('fanoutTail', 'requests that meet a slow call'));
  return [told(7, insightTexts.tailAtScale, [figure], ['fanout.callsPerRequest'])];
};

const lost = (store: FactStore, demand: Demand, waits: boolean): readonly Told[] => {
  const lag = inputOf(store, 'replication.lag');
  // Where only some data may not be lost, only its writes count.
  const rate = inputOf(store, 'promise.losslessPerSecond') ?? demand.get('demand.writesPeak');
  const matters =
    said(store, 'loss.none') || said(store, 'availability.rpo') || store.get('model.money')?.value === true;
  if (lag === undefined || rate === undefined || !matters) return [];
  const figure = inFlightAtOnce(rate, lag, on('lostWrites', 'writes lost with an asynchronous standby'));
  if (figure.value < 1) return [];
  return [
    waits
      ? told(4.6, insightTexts.lostWereItAsync, [figure], ['replication.lag'])
      : told(6, insightTexts.lostOnFailover, [figure], ['replication.lag']),
  ];
};

/** One relational primary as the yardstick: it tells whether scale is the question at all. */
const yardstick = (single: readonly Capacity[], store: FactStore): readonly Told[] =>
  single.flatMap((capacity): readonly Told[] => {
    const used = capacity.utilisation;
    if (used === undefined) return [];
    // Files are no rows: what they weigh says nothing of the instance that knows their names.
    if (capacity.limit.of === 'demand.dataAtHorizon' && store.get('model.blobs')?.value === true) return [];
    const [atBest, atWorst] = used.range ?? [used.value, used.value];
    if (capacity.limit.of === 'demand.dataAtHorizon')
      return [
        atBest > 1
          ? told(8, insightTexts.dataBeyondOne, [timesOf(capacity, 'single'), capacity.demand])
          : atWorst > 1
            ? told(4.5, insightTexts.dataNearOne, [used, capacity.demand])
            : told(used.value < 0.2 ? 3 : 1, insightTexts.smallData, [used, capacity.demand]),
      ];
    if (capacity.limit.of !== 'demand.writesPeakAtHorizon') return [];
    return [
      atBest > 1
        ? told(9, insightTexts.beyondOneMachine, [timesOf(capacity, 'single')])
        : atWorst > 1
          ? told(5.5, insightTexts.nearOneMachine, [used])
          : told(used.value < 0.5 ? 4 : 2, insightTexts.oneMachine, [used]),
    ];
  });

const budget = (store: FactStore): readonly Told[] => {
  const target = inputOf(store, 'availability.target');
  if (target === undefined || !said(store, 'availability.target')) return [];
  const figure = downtimeIn(target, year, on('downtime', 'downtime allowed in a year'));
  return [told(2.5, insightTexts.budget, [figure], ['availability.target'])];
};

const year = constant('a year', 365 * 86_400, 's', 'formula');

const fanout = (store: FactStore, demand: Demand): readonly Told[] => {
  const width = inputOf(store, 'fanout.width');
  const rate = demand.get('demand.writesPeak');
  if (width === undefined || rate === undefined || !said(store, 'fanout.width')) return [];
  const figure = fanoutRate(rate, width, on('fanout', 'deliveries at the peak'));
  return [told(6, insightTexts.fanout, [figure], ['fanout.width'])];
};

/** Kinds of data that are promised differently: the first of them, since a table shows all. */
const promises = (store: FactStore): readonly Told[] =>
  (
    [
      [promiseInsights.loss, 'promise.lossless', 'promise.lossy'],
      [promiseInsights.age, 'promise.fresh', 'promise.stale'],
    ] as const
  )
    .filter(([, strict, loose]) => store.has(strict) && store.has(loose))
    .slice(0, 1)
    .map(([says, strict, loose]) => told(6.5, says, [], [strict, loose]));

const burst = (store: FactStore): readonly Told[] => {
  const many = inputOf(store, 'burst.count');
  const time = inputOf(store, 'burst.within');
  if (many === undefined || time === undefined) return [];
  const figure = averageRate(many, time, on('burst', 'rate while the burst lasts'));
  return [told(7.5, insightTexts.burst, [figure], ['burst.count', 'burst.within'])];
};

const once = constant('round trips', 1, 'count', 'formula');

const thousand = constant('a thousand kilometres', 1000, 'km', 'formula');

/** Sites whose distance nobody told, where each commit waits for it. */
const distanceUntold = (store: FactStore, waits: boolean): readonly Told[] => {
  const known = ['regions.roundTrip', 'sites.near', 'sites.distance', 'regions.names'].some((id) =>
    said(store, id),
  );
  if (!waits || known || (viewOf(store).stated('regions.count') ?? 1) < 2) return [];
  const near = roundTripWait(
    once,
    zoneRoundTrips.crossZone,
    on('nearWait', 'wait for a site in the same town'),
  );
  const far = lightFloor(thousand, on('farWait', 'least round trip over a thousand kilometres'));
  return [told(6.6, insightTexts.distanceUntold, [near, far], ['regions.count'])];
};

/** What the distance between the sites costs each commit that waits for the other one, and what it caps. */
const roundTrips = (store: FactStore, waits: boolean): readonly Told[] => {
  const trip = inputOf(store, 'regions.roundTrip');
  if (
    trip === undefined ||
    !said(store, 'regions.roundTrip') ||
    (numberOf(store.get('regions.roundTrip')) ?? 0) <= 0
  )
    return [];
  const against = said(store, 'latency.write')
    ? [told(5, insightTexts.roundTrips, [], ['regions.roundTrip', 'latency.write'])]
    : [];
  if (!waits) return against;
  const tight = (['latency.write', 'latency.target'] as const).find(
    (id) =>
      said(store, id) &&
      (numberOf(store.get(id)) ?? Infinity) < (numberOf(store.get('regions.roundTrip')) ?? 0),
  );
  if (tight !== undefined)
    return [
      told(
        9.2,
        insightTexts[tight === 'latency.write' ? 'writeTooTight' : 'answerTooTight'],
        [],
        ['regions.roundTrip', tight],
      ),
    ];
  const wait = roundTripWait(once, trip, on('siteWait', 'wait of a commit for the other site'));
  const serial = serialRateOf(wait, on('serialRate', 'changes of one row, one after another'));
  return [told(6.6, insightTexts.waitsAcross, [wait, serial], ['regions.roundTrip']), ...against];
};

const distance = (store: FactStore): readonly Told[] => {
  if (said(store, 'regions.roundTrip')) return [];
  const near = (['sites.near', 'sites.distance'] as const).find((id) => said(store, id));
  const regions = viewOf(store).stated('regions.count') ?? 1;
  if (near !== undefined && regions === 1 && (viewOf(store).stated('zones.count') ?? 1) > 1) {
    const figure = roundTripWait(
      once,
      zoneRoundTrips.crossZone,
      on('roundTrips', 'round trip between the sites'),
    );
    return [told(6.5, insightTexts.sitesNear, [figure], [near])];
  }
  const [one, other, third] = viewOf(store).set('regions.names');
  const trip =
    one === undefined || other === undefined || third !== undefined
      ? undefined
      : roundTripBetween(one, other);
  if (trip === undefined) return [];
  const figure = roundTripWait(once, trip, on('roundTrips', 'round trip between the places'));
  return [told(6.5, insightTexts.placesApart, [figure], ['regions.names'])];
};

const residency = (store: FactStore): readonly Told[] => {
  const view = viewOf(store);
  if (!view.is('residency.required') || !said(store, 'residency.places')) return [];
  return boundElsewhere(view).length > 0
    ? [told(9.5, insightTexts.boundElsewhere, [], ['residency.places'])]
    : [told(6.4, insightTexts.boundHere, [], ['residency.places'])];
};

/** Numbers that the team had but had not seen, most telling first, with the figures they stand on. */
export const insightsOf = (
  store: FactStore,
  demand: Demand,
  singleNode: Pattern | undefined,
  frame: CapacityFrame,
  /** What each commit of the recommended design waits for; false where nothing is recommended. */
  waits: false | { readonly copy: boolean; readonly site: boolean },
): { readonly insights: readonly Insight[]; readonly figures: readonly Figure[] } => {
  const single = singleNode === undefined ? [] : capacityOfPattern(singleNode, 'single', frame);
  const all = [
    ...refusals(store, demand),
    ...tail(store),
    ...lost(store, demand, waits !== false && waits.copy),
    ...yardstick(single, store),
    ...budget(store),
    ...fanout(store, demand),
    ...roundTrips(store, waits !== false && waits.site),
    ...distanceUntold(store, waits !== false && waits.site),
    ...distance(store),
    ...residency(store),
    ...promises(store),
    ...burst(store),
  ].sort((a, b) => b.weight - a.weight || a.insight.says.localeCompare(b.insight.says));
  return {
    insights: all.map((one) => one.insight),
    figures: all.flatMap((one) => one.figures),
  };
};
