import type { Figure } from '../contracts/figure.ts';
import { calculate, calculateSeries, constant, type Given, type On } from './calculate.ts';
import { growthChart } from './charts.ts';
import { family } from './family.ts';
import { formula, seriesFormula, within } from './formula.ts';
import { keepsAtMost, keptOfIntake, month, room, turnedOver } from './kept.ts';

const raw = formula({
  id: 'storage.raw',
  title: 'raw data',
  text: 'records x size of one',
  inputs: { records: 'count', recordSize: 'B' },
  unit: 'B',
  compute: ({ records, recordSize }) => records * recordSize,
});

const rowSize = formula({
  id: 'storage.rowSize',
  title: 'size of a wide row',
  text: 'columns x (size of a column + its overhead) + key + overhead of the row',
  inputs: { columns: 'count', columnSize: 'B', columnOverhead: 'B', keySize: 'B', rowOverhead: 'B' },
  unit: 'B',
  compute: ({ columns, columnSize, columnOverhead, keySize, rowOverhead }) =>
    columns * (columnSize + columnOverhead) + keySize + rowOverhead,
});

const retained = formula({
  id: 'storage.retained',
  title: 'data kept at any time',
  text: 'rate x size of one x time that it is kept',
  inputs: { rate: '1/s', recordSize: 'B', retention: 's' },
  unit: 'B',
  compute: ({ rate, recordSize, retention }) => rate * recordSize * retention,
});

const keptRecords = formula({
  id: 'storage.keptRecords',
  title: 'records kept at any time',
  text: 'rate x time that they are kept',
  inputs: { rate: '1/s', retention: 's' },
  unit: 'count',
  compute: ({ rate, retention }) => rate * retention,
});

const addedPerMonth = formula({
  id: 'storage.addedPerMonth',
  title: 'data added in a month',
  text: 'rate x size of one x length of a month',
  inputs: { rate: '1/s', recordSize: 'B', month: 's' },
  unit: 'B',
  compute: ({ rate, recordSize, month }) => rate * recordSize * month,
});

const indexed = formula({
  id: 'storage.indexed',
  title: 'data with indexes',
  text: 'data x (all + indexes as a share of the data)',
  inputs: { data: 'B', indexShare: 'fraction' },
  unit: 'B',
  compute: ({ data, indexShare }) => data * (1 + indexShare),
});

const replicated = formula({
  id: 'storage.replicated',
  title: 'data with its copies',
  text: 'data x copies',
  inputs: { data: 'B', copies: 'count' },
  unit: 'B',
  compute: ({ data, copies }) => {
    within(copies >= 1, 'less than one copy', 'Give the number of copies, the first one included.');
    return data * copies;
  },
});

const compressed = formula({
  id: 'storage.compressed',
  title: 'data compressed',
  text: 'data / compression ratio',
  inputs: { data: 'B', ratio: 'none' },
  unit: 'B',
  compute: ({ data, ratio }) => {
    within(
      ratio > 0,
      'the compression ratio is not above zero',
      'Give how many times smaller the data gets.',
    );
    return data / ratio;
  },
});

const withSlack = formula({
  id: 'storage.withSlack',
  title: 'disk to provide',
  text: 'data / share of the disk that may be full',
  inputs: { data: 'B', fullShare: 'fraction' },
  unit: 'B',
  compute: ({ data, fullShare }) => {
    within(
      fullShare > 0 && fullShare <= 1,
      'no share of the disk is used',
      'Give a share between zero and one.',
    );
    return data / fullShare;
  },
});

const atHorizon = formula({
  id: 'storage.atHorizon',
  title: 'data at the horizon',
  text: 'data today x (all + growth a year) ^ (months / months in a year)',
  inputs: { today: 'B', growth: 'fraction/year', months: 'months', year: 'months' },
  unit: 'B',
  compute: ({ today, growth, months, year }) => today * (1 + growth) ** (months / year),
});

const afterAdding = formula({
  id: 'storage.afterAdding',
  title: 'data at the horizon',
  text: 'data today + added in a month x months',
  inputs: { today: 'B', addedPerMonth: 'B', months: 'months' },
  unit: 'B',
  compute: ({ today, addedPerMonth: added, months }) => today + added * months,
});

const afterGrowingIntake = formula({
  id: 'storage.afterGrowingIntake',
  title: 'data at the horizon',
  text: 'data today + added in the first month x sum of its growth over the months',
  inputs: { today: 'B', addedPerMonth: 'B', growth: 'fraction/year', months: 'months', year: 'months' },
  unit: 'B',
  compute: ({ today, addedPerMonth: added, growth, months, year }) => {
    const monthly = Math.log1p(growth) / year;
    // The intake grows continuously; with next to no growth the sum is the number of months.
    return today + added * (Math.abs(monthly) < 1e-12 ? months : Math.expm1(monthly * months) / monthly);
  },
});

const addedAtHorizon = formula({
  id: 'storage.addedAtHorizon',
  title: 'data added in a month, at the horizon',
  text: 'added in a month x (all + growth a year) ^ (months / months in a year)',
  inputs: { addedPerMonth: 'B', growth: 'fraction/year', months: 'months', year: 'months' },
  unit: 'B',
  compute: ({ addedPerMonth: added, growth, months, year }) => added * (1 + growth) ** (months / year),
});

const sum = seriesFormula({
  id: 'storage.sum',
  title: 'data in all',
  text: 'sum of the parts',
  each: 'part',
  eachUnit: 'B',
  unit: 'B',
  compute: (parts) => parts.reduce((total, part) => total + part, 0),
});

const share = formula({
  id: 'storage.share',
  title: 'part of the data',
  text: 'data x share',
  inputs: { data: 'B', share: 'fraction' },
  unit: 'B',
  compute: ({ data, share: part }) => data * part,
});

const monthsInYear = constant('months in a year', 12, 'months', 'formula');

/** Sizes: records, indexes, copies, compression, growth, retention. */
export const storage = family({
  id: 'storage',
  title: 'Storage',
  describes: 'How much data: records, indexes, copies, compression, growth to a horizon, retention',
  formulas: [
    rowSize,
    raw,
    retained,
    keptRecords,
    addedPerMonth,
    indexed,
    replicated,
    compressed,
    withSlack,
    atHorizon,
    afterAdding,
    afterGrowingIntake,
    addedAtHorizon,
    keptOfIntake,
    turnedOver,
    keepsAtMost,
    sum,
    share,
  ],
  defaults: { year: monthsInYear, month, room },
  chart: growthChart('storage.atHorizon', 'today', 'bytes'),
});

/** Records times size: (count, B) -> B. */
export const rawData = (records: Given, recordSize: Given, on: On): Figure =>
  calculate(raw, on, { records, recordSize });

/** What is kept at any time where old data is dropped: (1/s, B, s) -> B. */
export const retainedData = (rate: Given, recordSize: Given, retention: Given, on: On): Figure =>
  calculate(retained, on, { rate, recordSize, retention });

/** Records kept at any time where old ones are dropped: (1/s, s) -> count. */
export const retainedRecords = (rate: Given, retention: Given, on: On): Figure =>
  calculate(keptRecords, on, { rate, retention });

/** What a rate adds in a twelfth of a year: (1/s, B) -> B. */
export const dataPerMonth = (rate: Given, recordSize: Given, on: On): Figure =>
  calculate(addedPerMonth, on, { rate, recordSize, month });

/** Data and its indexes: (B, fraction of the data) -> B. */
export const withIndexes = (data: Given, indexShare: Given, on: On): Figure =>
  calculate(indexed, on, { data, indexShare });

/** Data times copies, the first one included: (B, count) -> B. */
export const withCopies = (data: Given, copies: Given, on: On): Figure =>
  calculate(replicated, on, { data, copies });

/** Data after compression by a ratio above one: (B, none) -> B. */
export const whenCompressed = (data: Given, ratio: Given, on: On): Figure =>
  calculate(compressed, on, { data, ratio });

/** Disk for data when only a share of it may be full: (B, fraction) -> B. */
export const diskFor = (data: Given, fullShare: Given, on: On): Figure =>
  calculate(withSlack, on, { data, fullShare });

/** Data after compound growth: (B, fraction/year, months) -> B. */
export const dataAtHorizon = (today: Given, growth: Given, months: Given, on: On): Figure =>
  calculate(atHorizon, on, { today, growth, months, year: monthsInYear });

/** Data after adding the same every month: (B, B a month, months) -> B. */
export const dataAfterAdding = (today: Given, added: Given, months: Given, on: On): Figure =>
  calculate(afterAdding, on, { today, addedPerMonth: added, months });

/** Data when the monthly intake itself grows: (B, B a month, fraction/year, months) -> B. */
export const dataAfterGrowingIntake = (
  today: Given,
  added: Given,
  growth: Given,
  months: Given,
  on: On,
): Figure =>
  calculate(afterGrowingIntake, on, { today, addedPerMonth: added, growth, months, year: monthsInYear });

/** What a month adds once the intake has grown: (B a month, fraction/year, months) -> B a month. */
export const addedAMonthAtHorizon = (added: Given, growth: Given, months: Given, on: On): Figure =>
  calculate(addedAtHorizon, on, { addedPerMonth: added, growth, months, year: monthsInYear });

/** Sum of sizes: B… -> B. */
export const dataInAll = (parts: readonly Given[], on: On): Figure => calculateSeries(sum, on, parts, {});

/** A share of the data, such as what is hot or one tenant's: (B, fraction) -> B. */
export const partOfData = (data: Given, part: Given, on: On): Figure =>
  calculate(share, on, { data, share: part });
