import { PlumblineError } from '../contracts/errors.ts';
import type { ConstantInput, Figure } from '../contracts/figure.ts';
import { parseQuantity } from '../contracts/parse-quantity.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { calculate, constant, type Given, type On } from './calculate.ts';
import { growthChart } from './charts.ts';
import { family } from './family.ts';
import { formula, wholeUp, within } from './formula.ts';

/** Further ahead than this nobody plans; a limit that is never reached counts as this far. */
const farthest = 1200;

const positive = (value: number, name: string): void =>
  within(value > 0, `${name} is not above zero`, `Give ${name} above zero.`);
const notNegative = (value: number, name: string): void =>
  within(value >= 0, `${name} is negative`, `Give ${name} as zero or more.`);

const nodes = formula({
  id: 'capacity.nodes',
  title: 'nodes needed',
  text: 'demand / (capacity of a node x share of it in use), rounded up, at least one',
  inputs: { demand: 'none', perNode: 'none', headroom: 'fraction' },
  unit: 'count',
  compute: ({ demand, perNode, headroom }) => {
    notNegative(demand, 'the demand');
    positive(perNode, 'the capacity of a node');
    within(headroom < 1, 'the headroom leaves nothing in use', 'Give a headroom below one.');
    return Math.max(1, wholeUp(demand / (perNode * (1 - headroom))));
  },
});

const nodesForZoneLoss = formula({
  id: 'capacity.nodesForZoneLoss',
  title: 'nodes needed with one zone lost',
  text: 'zones x (nodes / (zones - the lost one), rounded up)',
  inputs: { nodes: 'count', zones: 'count' },
  unit: 'count',
  compute: ({ nodes: needed, zones }) => {
    within(zones >= 2, 'one zone cannot be lost', 'Give at least two zones.');
    return zones * wholeUp(needed / (zones - 1));
  },
});

const partitions = formula({
  id: 'capacity.partitions',
  title: 'partitions needed',
  text: 'demand / capacity of a partition, rounded up, at least one',
  inputs: { demand: 'none', perPartition: 'none' },
  unit: 'count',
  compute: ({ demand, perPartition }) => {
    notNegative(demand, 'the demand');
    positive(perPartition, 'the capacity of a partition');
    return Math.max(1, wholeUp(demand / perPartition));
  },
});

const shards = formula({
  id: 'capacity.shards',
  title: 'shards needed',
  text: 'demand / (capacity of a shard x share of it in use), rounded up, at least one',
  inputs: { demand: 'none', perShard: 'none', headroom: 'fraction' },
  unit: 'count',
  compute: ({ demand, perShard, headroom }) => {
    notNegative(demand, 'the demand');
    positive(perShard, 'the capacity of a shard');
    within(headroom < 1, 'the headroom leaves nothing in use', 'Give a headroom below one.');
    return Math.max(1, wholeUp(demand / (perShard * (1 - headroom))));
  },
});

const machinesOfShards = formula({
  id: 'capacity.machinesOfShards',
  title: 'machines of the shards',
  text: 'shards x machines that each has to itself',
  inputs: { shards: 'count', machinesEach: 'count' },
  unit: 'count',
  compute: ({ shards: parts, machinesEach }) => wholeUp(parts * machinesEach),
});

const provided = formula({
  id: 'capacity.provided',
  title: 'capacity in all',
  text: 'units x capacity of one',
  inputs: { units: 'count', each: 'none' },
  unit: 'none',
  compute: ({ units, each }) => {
    notNegative(each, 'the capacity of one');
    return units * each;
  },
});

const utilisation = formula({
  id: 'capacity.utilisation',
  title: 'share of the capacity in use',
  text: 'demand / capacity',
  inputs: { demand: 'none', capacity: 'none' },
  unit: 'fraction',
  compute: ({ demand, capacity: limit }) => {
    notNegative(demand, 'the demand');
    positive(limit, 'the capacity');
    return demand / limit;
  },
});

const headroomMultiple = formula({
  id: 'capacity.headroom',
  title: 'times the demand that it carries',
  text: 'capacity / demand',
  inputs: { capacity: 'none', demand: 'none' },
  unit: 'none',
  compute: ({ capacity: limit, demand }) => {
    positive(demand, 'the demand');
    notNegative(limit, 'the capacity');
    return limit / demand;
  },
});

const monthsCompound = formula({
  id: 'capacity.monthsUntil',
  title: 'time until the limit',
  text: 'months in a year x ln(limit / today) / ln(all + growth a year), between none and a hundred years',
  inputs: { limit: 'none', today: 'none', growth: 'fraction/year', year: 'months' },
  unit: 'months',
  compute: ({ limit, today, growth, year }) => {
    positive(limit, 'the limit');
    notNegative(today, 'what there is today');
    if (today >= limit) return 0;
    if (growth <= 0 || today === 0) return farthest;
    return Math.min(farthest, (year * Math.log(limit / today)) / Math.log1p(growth));
  },
});

const monthsLinear = formula({
  id: 'capacity.monthsUntilFilled',
  title: 'time until the limit',
  text: '(limit - today) / added in a month, between none and a hundred years',
  inputs: { limit: 'none', today: 'none', addedPerMonth: 'none' },
  unit: 'months',
  compute: ({ limit, today, addedPerMonth }) => {
    positive(limit, 'the limit');
    notNegative(today, 'what there is today');
    if (today >= limit) return 0;
    return addedPerMonth <= 0 ? farthest : Math.min(farthest, (limit - today) / addedPerMonth);
  },
});

const crossing = formula({
  id: 'capacity.crossing',
  title: 'when the limit is reached',
  text: 'today + months x length of a month',
  inputs: { asOf: 'date', months: 'months', monthLength: 's', dayLength: 's' },
  unit: 'date',
  compute: ({ asOf, months, monthLength, dayLength }) => asOf + (months * monthLength) / dayLength,
});

const growthOfPlan = formula({
  id: 'capacity.plannedGrowth',
  title: 'growth a year, as planned',
  text: '(planned / today) ^ (length of a year / time until then) - all',
  inputs: { planned: 'none', today: 'none', time: 's', yearLength: 's' },
  unit: 'fraction/year',
  compute: ({ planned, today, time, yearLength: whole }) => {
    within(planned > 0 && today > 0 && time > 0, 'nothing grows from nothing', 'Give numbers above zero.');
    return (planned / today) ** (whole / time) - 1;
  },
});

const growthAfterPlan = formula({
  id: 'capacity.growthToHorizon',
  title: 'growth a year to the horizon',
  text: '(planned / today x (all + growth after) ^ years beyond) ^ (all / years in all) - all, or as planned where all lies before',
  inputs: {
    planned: 'none',
    today: 'none',
    time: 's',
    after: 'fraction/year',
    months: 'months',
    monthLength: 's',
  },
  unit: 'fraction/year',
  compute: ({ planned, today, time, after, months, monthLength: month }) => {
    const until = time / month;
    within(
      months > 0 && until > 0 && planned > 0 && today > 0,
      'no time to grow in',
      'Give numbers above zero.',
    );
    if (until >= months) return (planned / today) ** (12 / until) - 1;
    return ((planned / today) * (1 + after) ** ((months - until) / 12)) ** (12 / months) - 1;
  },
});

const monthsInYear = constant('months in a year', 12, 'months', 'formula');
const monthLength = constant('length of a month', secondsIn.month, 's', 'formula');
const yearLength = constant('length of a year', secondsIn.year, 's', 'formula');
const dayLength = constant('length of a day', secondsIn.day, 's', 'formula');

/** Demand against what carries it. */
export const capacity = family({
  id: 'capacity',
  title: 'Capacity',
  describes: 'Nodes and partitions for a demand, utilisation and headroom, and when a limit is reached',
  formulas: [
    nodes,
    nodesForZoneLoss,
    partitions,
    shards,
    machinesOfShards,
    provided,
    utilisation,
    headroomMultiple,
    monthsCompound,
    monthsLinear,
    crossing,
    growthOfPlan,
    growthAfterPlan,
  ],
  defaults: {
    yearLength,
    year: monthsInYear,
    monthLength,
    dayLength,
    headroom: constant('headroom', 0, 'fraction', 'formula'),
  },
  chart: growthChart('capacity.monthsUntil', 'today', 'demand'),
});

/** Nodes for a demand when each keeps a share free: (any unit, the same for each node, fraction below one) -> count. */
export const nodesFor = (demand: Given, perNode: Given, headroom: Given, on: On): Figure =>
  calculate(nodes, on, { demand, perNode, headroom });

/** Nodes so that the rest carries the demand when one of the zones is gone: (count, count of two or more) -> count. */
export const nodesSurvivingZoneLoss = (needed: Given, zones: Given, on: On): Figure =>
  calculate(nodesForZoneLoss, on, { nodes: needed, zones });

/** Partitions for a demand: (any unit, the same for each partition) -> count. */
export const partitionsFor = (demand: Given, perPartition: Given, on: On): Figure =>
  calculate(partitions, on, { demand, perPartition });

/** Shards for a demand when each keeps a share free: (any unit, the same for each shard, fraction below one) -> count. */
export const shardsFor = (demand: Given, perShard: Given, headroom: Given, on: On): Figure =>
  calculate(shards, on, { demand, perShard, headroom });

/** Machines where each shard has some to itself: (count, count) -> count. */
export const machinesForShards = (parts: Given, machinesEach: Given, on: On): Figure =>
  calculate(machinesOfShards, on, { shards: parts, machinesEach });

/** Units times what one carries: (count, any unit) -> none. */
export const capacityOf = (units: Given, each: Given, on: On): Figure =>
  calculate(provided, on, { units, each });

/** Demand over capacity, above one where it does not fit: (any unit, the same) -> fraction. */
export const utilisationOf = (demand: Given, limit: Given, on: On): Figure =>
  calculate(utilisation, on, { demand, capacity: limit });

/** How many times today's demand fits: (any unit, the same) -> none. */
export const headroomOf = (limit: Given, demand: Given, on: On): Figure =>
  calculate(headroomMultiple, on, { capacity: limit, demand });

/** Months until compound growth reaches a limit, 0 when it is passed, 1200 when it is not in sight: -> months. */
export const monthsUntil = (limit: Given, today: Given, growth: Given, on: On): Figure =>
  calculate(monthsCompound, on, { limit, today, growth, year: monthsInYear });

/** Months until steady additions reach a limit, 0 when it is passed, 1200 when it is not in sight: -> months. */
export const monthsUntilFilled = (limit: Given, today: Given, addedPerMonth: Given, on: On): Figure =>
  calculate(monthsLinear, on, { limit, today, addedPerMonth });

/** The date that lies so many months after a day: (date, months) -> date. */
export const crossingDate = (asOf: Given, months: Given, on: On): Figure =>
  calculate(crossing, on, { asOf, months, monthLength, dayLength });

/** A day (YYYY-MM-DD) as a leaf. Throws `figure.input` for anything else. */
export const dateInput = (isoDay: string): ConstantInput => {
  const days = parseQuantity(isoDay, 'date');
  if (days === undefined)
    throw new PlumblineError(`"${isoDay}" is not a day`, {
      code: 'figure.input',
      hint: 'Write it as YYYY-MM-DD.',
    });
  return constant('today', days, 'date', 'formula');
};

/** Compound growth that a plan asks for: (any, the same, s) -> fraction/year. */
export const plannedGrowthOf = (planned: Given, today: Given, time: Given, on: On): Figure =>
  calculate(growthOfPlan, on, { planned, today, time, yearLength });

/** Growth a year over all months where a plan holds until its time and another growth after: (…) -> fraction/year. */
export const growthToHorizon = (
  planned: Given,
  today: Given,
  time: Given,
  after: Given,
  months: Given,
  on: On,
): Figure => calculate(growthAfterPlan, on, { planned, today, time, after, months, monthLength });
