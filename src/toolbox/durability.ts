import type { Figure } from '../contracts/figure.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { calculate, constant, type Given, type On } from './calculate.ts';
import { barChart } from './charts.ts';
import { atLeast, chanceWithin } from './combinations.ts';
import { family } from './family.ts';
import { formula, wholeDown, within } from './formula.ts';

const erasureOverhead = formula({
  id: 'durability.erasureOverhead',
  title: 'bytes stored for each byte',
  text: '(data pieces + parity pieces) / data pieces',
  inputs: { dataPieces: 'count', parityPieces: 'count' },
  unit: 'none',
  compute: ({ dataPieces, parityPieces }) => (dataPieces + parityPieces) / dataPieces,
});

const erasureTolerates = formula({
  id: 'durability.erasureTolerates',
  title: 'pieces that may be lost',
  text: 'parity pieces',
  inputs: { parityPieces: 'count' },
  unit: 'count',
  compute: ({ parityPieces }) => parityPieces,
});

const copiesTolerate = formula({
  id: 'durability.copiesTolerate',
  title: 'copies that may be lost',
  text: 'copies - the last one',
  inputs: { copies: 'count' },
  unit: 'count',
  compute: ({ copies }) => {
    within(copies >= 1, 'less than one copy', 'Give the number of copies, the first one included.');
    return copies - 1;
  },
});

const windowFailure = formula({
  id: 'durability.windowFailure',
  title: 'chance that one drive fails while another is rebuilt',
  text: 'yearly failure rate x rebuild time / year',
  inputs: { yearlyFailure: 'fraction', rebuildTime: 's', year: 's' },
  unit: 'fraction',
  compute: ({ yearlyFailure, rebuildTime, year }) => (yearlyFailure * rebuildTime) / year,
});

const windowLoss = formula({
  id: 'durability.windowLoss',
  title: 'chance of a loss in one rebuild time',
  text: 'chance that more pieces than the parity fail in it, failures independent',
  inputs: { dataPieces: 'count', parityPieces: 'count', windowFailure: 'fraction' },
  unit: 'fraction',
  compute: ({ dataPieces, parityPieces, windowFailure: chance }) =>
    atLeast(parityPieces + 1, dataPieces + parityPieces, chance),
});

const yearlyLoss = formula({
  id: 'durability.yearlyLoss',
  title: 'chance of a loss in a year',
  text: 'all - (all - chance in one rebuild time) ^ rebuild times in a year',
  inputs: { windowLoss: 'fraction', rebuildTime: 's', year: 's' },
  unit: 'fraction',
  compute: ({ windowLoss: chance, rebuildTime, year }) => {
    within(chance < 1, 'a loss is certain', 'Give a chance below one.');
    return -Math.expm1((year / rebuildTime) * Math.log1p(-chance));
  },
});

const nines = formula({
  id: 'durability.nines',
  title: 'nines',
  text: 'whole part of the negative decimal logarithm of the chance of a loss',
  inputs: { yearlyLoss: 'fraction' },
  unit: 'count',
  compute: ({ yearlyLoss: chance }) => wholeDown(-Math.log10(chance)),
});

const yearsPerLoss = formula({
  id: 'durability.yearsPerLoss',
  title: 'time until one object is lost',
  text: 'year / (objects x (all - durability in a year))',
  inputs: { objects: 'count', yearlyDurability: 'fraction', year: 's' },
  unit: 's',
  compute: ({ objects, yearlyDurability, year }) => {
    within(yearlyDurability < 1, 'nothing is ever lost', 'Give a durability below one.');
    return year / (objects * (1 - yearlyDurability));
  },
});

const copysetLoss = formula({
  id: 'durability.copysetLoss',
  title: 'chance that some data is lost when nodes fail together',
  text: 'all - (all - C(failed, copies) / C(nodes, copies)) ^ copysets',
  inputs: { nodes: 'count', copies: 'count', failedShare: 'fraction', copysets: 'count' },
  unit: 'fraction',
  compute: ({ nodes, copies, failedShare, copysets }) => {
    const chance = chanceWithin(Math.round(nodes * failedShare), nodes, copies);
    return chance >= 1 ? Math.min(1, copysets) : -Math.expm1(copysets * Math.log1p(-chance));
  },
});

const year = constant('a year', secondsIn.year, 's', 'formula');

const looseShare = formula({
  id: 'durability.looseShare',
  title: 'share of the writes that may be lost',
  text: 'rate of writes that may be lost / (that rate + rate of writes that must not be)',
  inputs: { lossyRate: '1/s', losslessRate: '1/s' },
  unit: 'fraction',
  compute: ({ lossyRate, losslessRate }) => {
    within(lossyRate + losslessRate > 0, 'nothing is written', 'Give a rate above zero.');
    return lossyRate / (lossyRate + losslessRate);
  },
});

/** How data survives the loss of drives and nodes. All of it assumes independent failures. */
export const durability = family({
  id: 'durability',
  title: 'Durability',
  describes: 'What erasure coding and copies cost and survive, chances of a loss, copysets',
  formulas: [
    erasureOverhead,
    erasureTolerates,
    copiesTolerate,
    windowFailure,
    windowLoss,
    yearlyLoss,
    nines,
    yearsPerLoss,
    copysetLoss,
    looseShare,
  ],
  defaults: { year },
  chart: barChart('Bytes stored for each byte', 'bytes', ['durability.erasureOverhead']),
});

/** Bytes on disk for each byte of data under erasure coding: (count, count) -> none. */
export const codingOverhead = (dataPieces: Given, parityPieces: Given, on: On): Figure =>
  calculate(erasureOverhead, on, { dataPieces, parityPieces });

/** Copies that may be lost before data is: count -> count. */
export const lossesTolerated = (copies: Given, on: On): Figure => calculate(copiesTolerate, on, { copies });

/** Years until one of many objects is lost, in seconds: (count, fraction) -> s. */
export const timeToLoss = (objects: Given, yearlyDurability: Given, on: On): Figure =>
  calculate(yearsPerLoss, on, { objects, yearlyDurability, year });

/** Chance of losing some data when a share of the nodes fails at once: -> fraction. */
export const correlatedLoss = (
  nodes: Given,
  copies: Given,
  failedShare: Given,
  copysets: Given,
  on: On,
): Figure => calculate(copysetLoss, on, { nodes, copies, failedShare, copysets });

/** Share of the writes that may be lost: (1/s, 1/s) -> fraction. */
export const looseShareOf = (lossy: Given, lossless: Given, on: On): Figure =>
  calculate(looseShare, on, { lossyRate: lossy, losslessRate: lossless });
