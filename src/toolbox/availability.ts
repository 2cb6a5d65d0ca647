import type { Figure } from '../contracts/figure.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { calculate, calculateSeries, constant, type Given, type On } from './calculate.ts';
import { barChart } from './charts.ts';
import { atLeast } from './combinations.ts';
import { family } from './family.ts';
import { formula, seriesFormula, within } from './formula.ts';

const share = (value: number): void =>
  within(value <= 1, 'an availability above one', 'Give an availability between zero and one.');

const serial = seriesFormula({
  id: 'availability.serial',
  title: 'availability of a chain',
  text: 'product of the availabilities, failures independent',
  each: 'part',
  eachUnit: 'fraction',
  unit: 'fraction',
  compute: (parts) => {
    for (const part of parts) share(part);
    return parts.reduce((product, part) => product * part, 1);
  },
});

const parallel = seriesFormula({
  id: 'availability.parallel',
  title: 'availability of stand-ins',
  text: 'all - product of the unavailabilities, failures independent',
  each: 'copy',
  eachUnit: 'fraction',
  unit: 'fraction',
  compute: (copies) => {
    for (const copy of copies) share(copy);
    return 1 - copies.reduce((product, copy) => product * (1 - copy), 1);
  },
});

const kOfN = formula({
  id: 'availability.kOfN',
  title: 'availability when some of the nodes suffice',
  text: 'chance that at least the needed of the nodes are up, failures independent',
  inputs: { needed: 'count', nodes: 'count', each: 'fraction' },
  unit: 'fraction',
  compute: ({ needed, nodes, each }) => {
    share(each);
    return atLeast(needed, nodes, each);
  },
});

const downtime = formula({
  id: 'availability.downtime',
  title: 'downtime allowed',
  text: '(all - availability) x period',
  inputs: { availability: 'fraction', period: 's' },
  unit: 's',
  compute: ({ availability: target, period }) => {
    share(target);
    return (1 - target) * period;
  },
});

const fromDowntime = formula({
  id: 'availability.fromDowntime',
  title: 'availability with these outages',
  text: 'all - outages in the period x length of one / period, at least zero',
  inputs: { outages: 'count', outageLength: 's', period: 's' },
  unit: 'fraction',
  compute: ({ outages, outageLength, period }) => {
    within(period > 0, 'no period', 'Give a period above zero.');
    return Math.max(0, 1 - (outages * outageLength) / period);
  },
});

const fromRepair = formula({
  id: 'availability.fromRepair',
  title: 'availability from failure and repair times',
  text: 'time between failures / (time between failures + time to repair)',
  inputs: { betweenFailures: 's', toRepair: 's' },
  unit: 'fraction',
  compute: ({ betweenFailures, toRepair }) => {
    within(betweenFailures > 0, 'it fails all the time', 'Give a time between failures above zero.');
    return betweenFailures / (betweenFailures + toRepair);
  },
});

const outagesInBudget = formula({
  id: 'availability.outagesInBudget',
  title: 'outages that the budget pays for',
  text: '(all - availability) x period / length of an outage',
  inputs: { availability: 'fraction', period: 's', outageLength: 's' },
  unit: 'count',
  compute: ({ availability: target, period, outageLength }) => {
    share(target);
    within(outageLength > 0, 'an outage of no length', 'Give a length of an outage above zero.');
    return ((1 - target) * period) / outageLength;
  },
});

const dependency = formula({
  id: 'availability.dependency',
  title: 'availability that a critical dependency should offer',
  text: 'all - (all - availability) / a tenth part: one more nine',
  inputs: { availability: 'fraction', tenth: 'none' },
  unit: 'fraction',
  compute: ({ availability: target, tenth }) => {
    share(target);
    within(tenth >= 1, 'a dependency worse than what hangs on it', 'Give at least one part.');
    return 1 - (1 - target) / tenth;
  },
});

const retries = formula({
  id: 'availability.retries',
  title: 'attempts at the bottom for one at the top',
  text: 'attempts of a layer ^ layers',
  inputs: { attempts: 'count', layers: 'count' },
  unit: 'count',
  compute: ({ attempts, layers }) => attempts ** layers,
});

const year = constant('a year of 365 days', 365 * secondsIn.day, 's', 'formula');
const month = constant('thirty days', 30 * secondsIn.day, 's', 'formula');
const tenth = constant('parts of which one remains', 10, 'none', 'formula');

/** Chains, stand-ins, budgets. All of it assumes independent failures, which is the kindest case. */
export const availability = family({
  id: 'availability',
  title: 'Availability',
  describes: 'Availability of chains and of stand-ins, downtime allowed, repair times, retries',
  formulas: [
    serial,
    parallel,
    kOfN,
    downtime,
    fromDowntime,
    fromRepair,
    outagesInBudget,
    dependency,
    retries,
  ],
  defaults: { period: year, tenth },
  chart: barChart('Downtime allowed', 'seconds', ['availability.downtime'], 'symlog'),
});

/** Product of availabilities that must all hold: fraction… -> fraction. */
export const serialAvailability = (parts: readonly Given[], on: On): Figure =>
  calculateSeries(serial, on, parts, {});

/** One of several suffices: fraction… -> fraction. */
export const parallelAvailability = (copies: readonly Given[], on: On): Figure =>
  calculateSeries(parallel, on, copies, {});

/** At least so many of the nodes are up: (count, count, fraction) -> fraction. */
export const kOfNAvailability = (needed: Given, nodes: Given, each: Given, on: On): Figure =>
  calculate(kOfN, on, { needed, nodes, each });

/** Error budget of any period: (fraction, s) -> s. */
export const downtimeIn = (target: Given, period: Given, on: On): Figure =>
  calculate(downtime, on, { availability: target, period });

/** Error budget of a year of 365 days: fraction -> s. */
export const downtimePerYear = (target: Given, on: On): Figure => downtimeIn(target, year, on);

/** Error budget of 30 days: fraction -> s. */
export const downtimePerMonth = (target: Given, on: On): Figure => downtimeIn(target, month, on);

/** Availability that so many outages of a length in a year of 365 days leave: (count, s) -> fraction. */
export const availabilityWithOutages = (outages: Given, outageLength: Given, on: On): Figure =>
  calculate(fromDowntime, on, { outages, outageLength, period: year });

/** Availability from mean times between failures and to repair: (s, s) -> fraction. */
export const availabilityFromRepair = (betweenFailures: Given, toRepair: Given, on: On): Figure =>
  calculate(fromRepair, on, { betweenFailures, toRepair });

/** How many outages of a length the yearly budget pays for: (fraction, s) -> count, not rounded. */
export const outagesInYear = (target: Given, outageLength: Given, on: On): Figure =>
  calculate(outagesInBudget, on, { availability: target, period: year, outageLength });

/** The rule of the extra nine: fraction -> fraction. */
export const dependencyTarget = (target: Given, on: On): Figure =>
  calculate(dependency, on, { availability: target, tenth });

/** Attempts that reach the lowest layer when each layer retries: (count, count) -> count. */
export const retryAmplification = (attempts: Given, layers: Given, on: On): Figure =>
  calculate(retries, on, { attempts, layers });
