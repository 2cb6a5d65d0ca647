import type { Figure } from '../contracts/figure.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { calculate, constant, type Given, type On } from './calculate.ts';
import { growthChart } from './charts.ts';
import { family } from './family.ts';
import { formula, seriesFormula, within } from './formula.ts';
import { averageUnderPeak } from './peaks.ts';

const average = formula({
  id: 'rates.average',
  title: 'average rate',
  text: 'events / period',
  inputs: { events: 'count', period: 's' },
  unit: '1/s',
  compute: ({ events, period }) => events / period,
});

const perUser = formula({
  id: 'rates.perUser',
  title: 'rate from users',
  text: 'users x actions per user and day / seconds in a day',
  inputs: { users: 'count', actionsPerDay: 'per day', day: 's' },
  unit: '1/s',
  compute: ({ users, actionsPerDay, day }) => (users * actionsPerDay) / day,
});

const peak = formula({
  id: 'rates.peak',
  title: 'peak rate',
  text: 'average x peak factor',
  inputs: { average: '1/s', peakFactor: 'none' },
  unit: '1/s',
  compute: ({ average: usual, peakFactor }) => {
    within(peakFactor >= 1, 'the peak is below the average', 'Give a peak factor of at least one.');
    return usual * peakFactor;
  },
});

const peakOverAverage = formula({
  id: 'rates.peakOverAverage',
  title: 'peak over average',
  text: 'rate at the peak / usual rate',
  inputs: { peakRate: '1/s', usualRate: '1/s' },
  unit: 'count',
  compute: ({ peakRate: most, usualRate: usual }) => {
    within(
      usual > 0 && most >= usual,
      'the peak is below the average',
      'Give a peak of at least the average.',
    );
    return most / usual;
  },
});

const shareOfReads = formula({
  id: 'rates.readShare',
  title: 'share of reads',
  text: 'rate of reads / (rate of reads + rate of writes)',
  inputs: { readRate: '1/s', writeRate: '1/s' },
  unit: 'fraction',
  compute: ({ readRate: read, writeRate: written }) => {
    within(read + written > 0, 'nothing is read or written', 'Give a rate above zero.');
    return read / (read + written);
  },
});

const reads = formula({
  id: 'rates.reads',
  title: 'reads',
  text: 'requests x share of reads',
  inputs: { requests: '1/s', readShare: 'fraction' },
  unit: '1/s',
  compute: ({ requests, readShare }) => {
    within(readShare <= 1, 'more reads than requests', 'Give the share of reads between zero and one.');
    return requests * readShare;
  },
});

const writes = formula({
  id: 'rates.writes',
  title: 'writes',
  text: 'requests x (all - share of reads)',
  inputs: { requests: '1/s', readShare: 'fraction' },
  unit: '1/s',
  compute: ({ requests, readShare }) => {
    within(readShare <= 1, 'more reads than requests', 'Give the share of reads between zero and one.');
    return requests * (1 - readShare);
  },
});

const readsFromWrites = formula({
  id: 'rates.readsFromWrites',
  title: 'reads that go with the writes',
  text: 'writes x share of reads / share of writes',
  inputs: { writes: '1/s', readShare: 'fraction' },
  unit: '1/s',
  compute: ({ writes: written, readShare }) => {
    within(readShare < 1, 'no share is left for the writes', 'Give a share of reads below one.');
    return (written * readShare) / (1 - readShare);
  },
});

const writesFromReads = formula({
  id: 'rates.writesFromReads',
  title: 'writes that go with the reads',
  text: 'reads x share of writes / share of reads',
  inputs: { reads: '1/s', readShare: 'fraction' },
  unit: '1/s',
  compute: ({ reads: read, readShare }) => {
    within(
      readShare > 0 && readShare <= 1,
      'no share is left for the reads',
      'Give a share of reads above zero.',
    );
    return (read * (1 - readShare)) / readShare;
  },
});

const fanout = formula({
  id: 'rates.fanout',
  title: 'deliveries',
  text: 'rate x receivers of one',
  inputs: { rate: '1/s', receivers: 'count' },
  unit: '1/s',
  compute: ({ rate, receivers }) => rate * receivers,
});

const throughput = formula({
  id: 'rates.throughput',
  title: 'bytes a second',
  text: 'rate x size of one',
  inputs: { rate: '1/s', size: 'B' },
  unit: 'B/s',
  compute: ({ rate, size }) => rate * size,
});

const inFlight = formula({
  id: 'rates.inFlight',
  title: 'in flight at once',
  text: "rate x time each stays (Little's law)",
  inputs: { rate: '1/s', time: 's' },
  unit: 'count',
  compute: ({ rate, time }) => rate * time,
});

const total = seriesFormula({
  id: 'rates.total',
  title: 'total rate',
  text: 'sum of the rates',
  each: 'part',
  eachUnit: '1/s',
  unit: '1/s',
  compute: (parts) => parts.reduce((sum, part) => sum + part, 0),
});

const atHorizon = formula({
  id: 'rates.atHorizon',
  title: 'rate at the horizon',
  text: 'rate x (all + growth a year) ^ (months / months in a year)',
  inputs: { rate: '1/s', growth: 'fraction/year', months: 'months', year: 'months' },
  unit: '1/s',
  compute: ({ rate, growth, months, year }) => rate * (1 + growth) ** (months / year),
});

const yearly = formula({
  id: 'rates.yearlyGrowth',
  title: 'growth a year',
  text: '(all + growth a month) ^ months in a year - all',
  inputs: { growthPerMonth: 'none', year: 'months' },
  unit: 'fraction/year',
  compute: ({ growthPerMonth, year }) => {
    within(growthPerMonth > -1, 'it shrinks by everything', 'Give a growth above -100 % a month.');
    return (1 + growthPerMonth) ** year - 1;
  },
});

const excess = formula({
  id: 'rates.excessShare',
  title: 'share of the demand that nothing is there for',
  text: '(demand - supply) / demand, at least zero',
  inputs: { demand: 'none', supply: 'none' },
  unit: 'fraction',
  compute: ({ demand, supply }) => {
    within(demand > 0 && supply >= 0, 'no demand', 'Give a demand above zero and a supply of zero or more.');
    return Math.max(0, (demand - supply) / demand);
  },
});

const drain = formula({
  id: 'rates.drain',
  title: 'time to work off the peak',
  text: '(peak - capacity) x length of the peak / (capacity - average), at least zero',
  inputs: { peak: '1/s', capacity: '1/s', average: '1/s', peakLength: 's' },
  unit: 's',
  compute: ({ peak: most, capacity, average: usual, peakLength }) => {
    within(capacity > usual, 'the backlog is never worked off', 'Give a capacity above the average rate.');
    return Math.max(0, ((most - capacity) * peakLength) / (capacity - usual));
  },
});

const monthsInYear = constant('months in a year', 12, 'months', 'formula');
const secondsInDay = constant('seconds in a day', secondsIn.day, 's', 'formula');

/** Rates: averages, peaks, shares, growth, Little's law. */
export const rates = family({
  id: 'rates',
  title: 'Rates',
  describes: 'Average and peak rates, reads and writes, what is in flight at once, growth to a horizon',
  formulas: [
    average,
    perUser,
    peak,
    averageUnderPeak,
    peakOverAverage,
    shareOfReads,
    reads,
    writes,
    readsFromWrites,
    writesFromReads,
    fanout,
    throughput,
    inFlight,
    total,
    atHorizon,
    yearly,
    excess,
    drain,
  ],
  defaults: { year: monthsInYear, day: secondsInDay },
  chart: growthChart('rates.atHorizon', 'rate', 'events a second'),
});

/** Events in a period as a rate: (count, s) -> 1/s. */
export const averageRate = (events: Given, period: Given, on: On): Figure =>
  calculate(average, on, { events, period });

/** Rate that so many users make: (count, per day) -> 1/s. */
export const rateFromUsers = (users: Given, actionsPerDay: Given, on: On): Figure =>
  calculate(perUser, on, { users, actionsPerDay, day: secondsInDay });

/** Average times peak factor: (1/s, none) -> 1/s. */
export const peakRate = (usual: Given, peakFactor: Given, on: On): Figure =>
  calculate(peak, on, { average: usual, peakFactor });

/** How many times the average the peak is: (1/s, 1/s) -> count. */
export const peakFactorOf = (most: Given, usual: Given, on: On): Figure =>
  calculate(peakOverAverage, on, { peakRate: most, usualRate: usual });

/** Share of reads of two rates: (1/s, 1/s) -> fraction. */
export const readShareOf = (read: Given, written: Given, on: On): Figure =>
  calculate(shareOfReads, on, { readRate: read, writeRate: written });

/** Reads among requests: (1/s, fraction) -> 1/s. */
export const readRate = (requests: Given, readShare: Given, on: On): Figure =>
  calculate(reads, on, { requests, readShare });

/** Writes among requests: (1/s, fraction) -> 1/s. */
export const writeRate = (requests: Given, readShare: Given, on: On): Figure =>
  calculate(writes, on, { requests, readShare });

/** Reads where only the writes and the share of reads are known: (1/s, fraction below one) -> 1/s. */
export const readsBeside = (written: Given, readShare: Given, on: On): Figure =>
  calculate(readsFromWrites, on, { writes: written, readShare });

/** Writes where only the reads and the share of reads are known: (1/s, fraction above zero) -> 1/s. */
export const writesBeside = (read: Given, readShare: Given, on: On): Figure =>
  calculate(writesFromReads, on, { reads: read, readShare });

/** Deliveries that one stream makes when each goes to several: (1/s, count) -> 1/s. */
export const fanoutRate = (rate: Given, receivers: Given, on: On): Figure =>
  calculate(fanout, on, { rate, receivers });

/** Bytes a second: (1/s, B) -> B/s. */
export const byteRate = (rate: Given, size: Given, on: On): Figure =>
  calculate(throughput, on, { rate, size });

/** Little's law: (1/s, s) -> count. */
export const inFlightAtOnce = (rate: Given, time: Given, on: On): Figure =>
  calculate(inFlight, on, { rate, time });

/** Rate after compound growth: (1/s, fraction/year, months) -> 1/s. */
export const rateAtHorizon = (rate: Given, growth: Given, months: Given, on: On): Figure =>
  calculate(atHorizon, on, { rate, growth, months, year: monthsInYear });

/** Growth a month as growth a year, compounded: fraction -> fraction/year. */
export const yearlyGrowth = (growthPerMonth: Given, on: On): Figure =>
  calculate(yearly, on, { growthPerMonth, year: monthsInYear });

/** Share of the demand that is refused because nothing is there for it: (any unit, the same) -> fraction. */
export const excessShare = (demand: Given, supply: Given, on: On): Figure =>
  calculate(excess, on, { demand, supply });

/** How long after a peak the backlog is gone: (1/s, 1/s, 1/s, s) -> s. Throws `formula.domain` if capacity <= average. */
export const drainTime = (most: Given, capacity: Given, usual: Given, peakLength: Given, on: On): Figure =>
  calculate(drain, on, { peak: most, capacity, average: usual, peakLength });
