import type { Figure } from '../contracts/figure.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { calculate, calculateSeries, constant, type Given, type On } from './calculate.ts';
import { barChart } from './charts.ts';
import { family } from './family.ts';
import { formula, seriesFormula, within } from './formula.ts';
import { managedFactor, prices } from './prices.ts';

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

/** What it costs a month, as a range from the dated price table. */
export const cost = family({
  id: 'cost',
  title: 'Monthly cost',
  describes: 'Machines, storage and traffic a month, as a range of list prices',
  formulas: [machines, smallMachines, managed, blocks, objects, traffic, total],
  defaults: {
    gigabyte,
    month,
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

/** Traffic at an average rate over the month: B/s -> USD/month. */
export const trafficCost = (
  bytesPerSecond: Given,
  where: 'crossZone' | 'crossRegion' | 'egress',
  on: On,
): Figure => calculate(traffic, on, { bytesPerSecond, month, trafficPrice: prices[where].input, gigabyte });

/** Sum of the parts, with the range of their ranges: USD/month… -> USD/month. */
export const monthlyCost = (parts: readonly Given[], on: On): Figure => calculateSeries(total, on, parts, {});
