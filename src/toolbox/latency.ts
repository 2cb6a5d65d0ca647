import type { Figure } from '../contracts/figure.ts';
import { calculate, calculateSeries, constant, type Given, type On } from './calculate.ts';
import { barChart } from './charts.ts';
import { roundTrips as regionRoundTrips } from './constants.ts';
import { family } from './family.ts';
import { formula, seriesFormula, within } from './formula.ts';

const roundTrips = formula({
  id: 'latency.roundTrips',
  title: 'wait for round trips',
  text: 'round trips x time of one',
  inputs: { trips: 'count', roundTrip: 's' },
  unit: 's',
  compute: ({ trips, roundTrip }) => trips * roundTrip,
});

const chain = seriesFormula({
  id: 'latency.chain',
  title: 'wait in all',
  text: 'sum of the waits, one after another',
  each: 'wait',
  eachUnit: 's',
  unit: 's',
  compute: (waits) => waits.reduce((sum, wait) => sum + wait, 0),
});

const slowest = seriesFormula({
  id: 'latency.slowest',
  title: 'wait for all at once',
  text: 'the longest of the waits',
  each: 'wait',
  eachUnit: 's',
  unit: 's',
  compute: (waits) => Math.max(...waits),
});

const commit = seriesFormula({
  id: 'latency.commit',
  title: 'wait of a commit for its majority',
  text: 'round trip to the nearest replicas that make a majority with the leader',
  each: 'replica',
  eachUnit: 's',
  unit: 's',
  compute: (replicas) => {
    const answersNeeded = Math.floor((replicas.length + 1) / 2);
    return replicas.toSorted((left, right) => left - right)[answersNeeded - 1] ?? 0;
  },
});

const tail = formula({
  id: 'latency.fanoutTail',
  title: 'requests that meet a slow answer',
  text: 'all - (all - share of slow answers) ^ calls of a request',
  inputs: { calls: 'count', slowShare: 'fraction' },
  unit: 'fraction',
  compute: ({ calls, slowShare }) => {
    within(slowShare <= 1, 'more than all are slow', 'Give a share between zero and one.');
    return slowShare === 1 ? Math.min(1, calls) : -Math.expm1(calls * Math.log1p(-slowShare));
  },
});

const floor = formula({
  id: 'latency.lightFloor',
  title: 'least possible round trip',
  text: 'twice the distance / speed of light in fibre',
  inputs: { distance: 'km', speed: 'none' },
  unit: 's',
  compute: ({ distance, speed }) => (2 * distance) / speed,
});

const commitWait = formula({
  id: 'latency.commitWait',
  title: 'wait for the clocks',
  text: 'twice the uncertainty of the clock',
  inputs: { uncertainty: 's' },
  unit: 's',
  compute: ({ uncertainty }) => 2 * uncertainty,
});

const serialRate = formula({
  id: 'latency.serialRate',
  title: 'changes of one row or lock, one after another',
  text: 'all / time that each holds it',
  inputs: { held: 's' },
  unit: '1/s',
  compute: ({ held }) => 1 / held,
});

const lostInFlight = formula({
  id: 'latency.lostInFlight',
  title: 'writes lost in a failover',
  text: 'rate of writes x lag of the copy',
  inputs: { writes: '1/s', lag: 's' },
  unit: 'count',
  compute: ({ writes, lag }) => writes * lag,
});

const speedInFibre = constant('speed of light in fibre, in km a second', 200_000, 'none', 'formula');

/** What distance, majorities and fan-out cost in time. */
export const latency = family({
  id: 'latency',
  title: 'Latency',
  describes: 'Round trips, commits over regions, the tail of a fan-out, the floor of light, serial work',
  formulas: [roundTrips, chain, slowest, commit, tail, floor, commitWait, serialRate, lostInFlight],
  defaults: { speed: speedInFibre, roundTrip: regionRoundTrips.withinRegion },
  chart: barChart('Waits', 'seconds', [
    'latency.roundTrips',
    'latency.chain',
    'latency.slowest',
    'latency.commit',
    'latency.lightFloor',
    'latency.commitWait',
  ]),
});

/** Wait for so many round trips, one after another: (count, s) -> s. */
export const roundTripWait = (trips: Given, roundTrip: Given, on: On): Figure =>
  calculate(roundTrips, on, { trips, roundTrip });

/** Sum of waits that follow each other: s… -> s. */
export const chainOfWaits = (waits: readonly Given[], on: On): Figure =>
  calculateSeries(chain, on, waits, {});

/** The longest of waits that run at once, such as a commit to all copies: s… -> s. */
export const slowestOf = (waits: readonly Given[], on: On): Figure => calculateSeries(slowest, on, waits, {});

/** Commit of a leader that needs a majority: round trips to its replicas (the leader itself left out), s… -> s. */
export const roundTripCommit = (replicas: readonly Given[], on: On): Figure =>
  calculateSeries(commit, on, replicas, {});

/** Share of requests that meet at least one slow answer: (count, fraction) -> fraction. */
export const fanoutTail = (calls: Given, slowShare: Given, on: On): Figure =>
  calculate(tail, on, { calls, slowShare });

/** Round trip that light in fibre needs over a distance: km -> s. */
export const lightFloor = (distance: Given, on: On): Figure =>
  calculate(floor, on, { distance, speed: speedInFibre });

/** Expected wait of a commit for clocks of an uncertainty: s -> s. */
export const clockWait = (uncertainty: Given, on: On): Figure => calculate(commitWait, on, { uncertainty });

/** How often one row or lock can change when each change holds it for a time: s above zero -> 1/s. */
export const serialRateOf = (held: Given, on: On): Figure => calculate(serialRate, on, { held });

/** Writes that a copy with this lag has not seen: (1/s, s) -> count. */
export const writesAtRisk = (writes: Given, lag: Given, on: On): Figure =>
  calculate(lostInFlight, on, { writes, lag });
