import type { Figure } from '../contracts/figure.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { calculate, calculateSeries, constant, type Given, type On } from './calculate.ts';
import { barChart } from './charts.ts';
import { family } from './family.ts';
import { formula, seriesFormula, wholeUp, within } from './formula.ts';
import { managedFactor, prices } from './prices.ts';
import type { UnitPrice } from './tariffs.ts';

const machines = formula({
  id: 'cost.machines',
  title: 'machines',
  text: 'nodes x (vCPUs x price of one + memory x price of a GB)',
  inputs: {
    nodes: 'count',
    vcpus: 'count',
    memory: 'B',
    vcpuPrice: 'USD',
    memoryPrice: 'USD',
    gigabyte: 'B',
  },
  unit: 'USD/month',
  compute: ({ nodes, vcpus, memory, vcpuPrice, memoryPrice, gigabyte }) =>
    nodes * (vcpus * vcpuPrice + (memory / gigabyte) * memoryPrice),
});

const smallMachines = formula({
  id: 'cost.smallMachines',
  title: 'small machines',
  text: 'nodes x price of a small shared machine',
  inputs: { nodes: 'count', smallMachinePrice: 'USD' },
  unit: 'USD/month',
  compute: ({ nodes, smallMachinePrice }) => nodes * smallMachinePrice,
});

const managed = formula({
  id: 'cost.managed',
  title: 'managed machines',
  text: 'machines x factor of a managed database',
  inputs: { machines: 'USD/month', managedFactor: 'none' },
  unit: 'USD/month',
  compute: ({ machines: plain, managedFactor: factor }) => {
    within(factor >= 0, 'a negative factor', 'Give a factor of zero or more.');
    return plain * factor;
  },
});

const blocks = formula({
  id: 'cost.blocks',
  title: 'block storage',
  text: 'bytes x price of a GB',
  inputs: { stored: 'B', blockPrice: 'USD', gigabyte: 'B' },
  unit: 'USD/month',
  compute: ({ stored, blockPrice, gigabyte }) => (stored / gigabyte) * blockPrice,
});

const objects = formula({
  id: 'cost.objects',
  title: 'object storage',
  text: 'bytes x price of a GB',
  inputs: { archived: 'B', objectPrice: 'USD', gigabyte: 'B' },
  unit: 'USD/month',
  compute: ({ archived, objectPrice, gigabyte }) => (archived / gigabyte) * objectPrice,
});

const metered = formula({
  id: 'cost.requests',
  title: 'requests',
  text: 'requests a second x units of each x (size / size of a unit, rounded up) x seconds in a month / a million x price of a million units',
  inputs: {
    requests: '1/s',
    unitsEach: 'count',
    requestSize: 'B',
    unitSize: 'B',
    month: 's',
    million: 'count',
    millionPrice: 'USD',
  },
  unit: 'USD/month',
  compute: ({ requests, unitsEach, requestSize, unitSize, month: seconds, million, millionPrice }) =>
    ((requests * unitsEach * Math.max(1, wholeUp(requestSize / unitSize)) * seconds) / million) *
    millionPrice,
});

const kept = formula({
  id: 'cost.kept',
  title: 'storage of a service',
  text: 'bytes x price of a GB',
  inputs: { keptBytes: 'B', keptPrice: 'USD', gigabyte: 'B' },
  unit: 'USD/month',
  compute: ({ keptBytes: bytes, keptPrice, gigabyte }) => (bytes / gigabyte) * keptPrice,
});

const units = formula({
  id: 'cost.units',
  title: 'shards or nodes of a service',
  text: 'shards or nodes x price of one',
  inputs: { units: 'count', unitPrice: 'USD' },
  unit: 'USD/month',
  compute: ({ units: count, unitPrice }) => count * unitPrice,
});

const traffic = formula({
  id: 'cost.traffic',
  title: 'traffic',
  text: 'bytes a second x seconds in a month x price of a GB',
  inputs: { bytesPerSecond: 'B/s', month: 's', trafficPrice: 'USD', gigabyte: 'B' },
  unit: 'USD/month',
  compute: ({ bytesPerSecond, month, trafficPrice, gigabyte }) =>
    ((bytesPerSecond * month) / gigabyte) * trafficPrice,
});

const total = seriesFormula({
  id: 'cost.total',
  title: 'monthly cost',
  text: 'sum of the parts',
  each: 'part',
  eachUnit: 'USD/month',
  unit: 'USD/month',
  compute: (parts) => parts.reduce((sum, part) => sum + part, 0),
});

const gigabyte = constant('bytes in a GB', 1e9, 'B', 'formula');
const month = constant('length of a month', secondsIn.month, 's', 'formula');
const million = constant('a million', 1e6, 'count', 'formula');

/** What it costs a month, as a range from the dated price table. */
export const cost = family({
  id: 'cost',
  title: 'Monthly cost',
  describes: 'Machines, storage and traffic a month, as a range of list prices',
  formulas: [machines, smallMachines, managed, blocks, objects, metered, kept, units, traffic, total],
  defaults: {
    gigabyte,
    month,
    million,
    managedFactor,
    smallMachinePrice: prices.smallMachineMonth.input,
    vcpuPrice: prices.vcpuMonth.input,
    memoryPrice: prices.memoryMonth.input,
    blockPrice: prices.blockMonth.input,
    objectPrice: prices.objectMonth.input,
    trafficPrice: prices.crossZone.input,
  },
  chart: barChart('Monthly cost', 'US dollars a month', [
    'cost.machines',
    'cost.smallMachines',
    'cost.managed',
    'cost.blocks',
    'cost.objects',
    'cost.requests',
    'cost.kept',
    'cost.units',
    'cost.traffic',
    'cost.total',
  ]),
});

/** Machines that the team runs itself: (count, count, B) -> USD/month. */
export const machineCost = (nodes: Given, vcpus: Given, memory: Given, on: On): Figure =>
  calculate(machines, on, {
    nodes,
    vcpus,
    memory,
    vcpuPrice: prices.vcpuMonth.input,
    memoryPrice: prices.memoryMonth.input,
    gigabyte,
  });

/** The smallest shared machines that providers rent, for a load that is next to nothing: count -> USD/month. */
export const smallMachineCost = (nodes: Given, on: On): Figure =>
  calculate(smallMachines, on, { nodes, smallMachinePrice: prices.smallMachineMonth.input });

/** The same machines as a managed database: USD/month -> USD/month. */
export const managedCost = (plain: Given, on: On): Figure =>
  calculate(managed, on, { machines: plain, managedFactor });

/** Block storage on SSD: B -> USD/month. */
export const blockStorageCost = (stored: Given, on: On): Figure =>
  calculate(blocks, on, { stored, blockPrice: prices.blockMonth.input, gigabyte });

/** Object storage: B -> USD/month. */
export const objectStorageCost = (archived: Given, on: On): Figure =>
  calculate(objects, on, { archived, objectPrice: prices.objectMonth.input, gigabyte });

const anySize = constant('any size is one unit', 1, 'B', 'formula');

/** Requests of a service that is paid by them; `size` of one where units go by size: (1/s, B) -> USD/month. */
export const requestCost = (
  requests: Given,
  size: Given | undefined,
  { million: millionPrice, unit, each }: UnitPrice,
  on: On,
): Figure =>
  calculate(metered, on, {
    requests,
    unitsEach: each,
    requestSize: unit === undefined ? anySize : (size ?? unit),
    unitSize: unit ?? anySize,
    month,
    million,
    millionPrice: millionPrice.input,
  });

/** What a service keeps, its copies in the price: B -> USD/month. */
export const storedCost = (bytes: Given, keptPrice: Given, on: On): Figure =>
  calculate(kept, on, { keptBytes: bytes, keptPrice, gigabyte });

/** Shards or nodes that a service charges for: count -> USD/month. */
export const unitCost = (count: Given, unitPrice: Given, on: On): Figure =>
  calculate(units, on, { units: count, unitPrice });

/** Bytes through a service at an average rate over the month, at its own price of a GB: B/s -> USD/month. */
export const movedCost = (bytesPerSecond: Given, trafficPrice: Given, on: On): Figure =>
  calculate(traffic, on, { bytesPerSecond, month, trafficPrice, gigabyte });

/** Traffic at an average rate over the month: B/s -> USD/month. */
export const trafficCost = (
  bytesPerSecond: Given,
  where: 'crossZone' | 'crossRegion' | 'egress',
  on: On,
): Figure => calculate(traffic, on, { bytesPerSecond, month, trafficPrice: prices[where].input, gigabyte });

/** Sum of the parts, with the range of their ranges: USD/month… -> USD/month. */
export const monthlyCost = (parts: readonly Given[], on: On): Figure => calculateSeries(total, on, parts, {});
