import type { Figure } from '../contracts/figure.ts';
import type { Limit, Pattern, Product } from '../contracts/pattern.ts';
import { constant, type Given, type On } from '../toolbox/calculate.ts';
import {
  crossingDate,
  headroomOf,
  machinesForShards,
  monthsUntil,
  nodesFor,
  partitionsFor,
  shardsFor,
  utilisationOf,
} from '../toolbox/capacity.ts';
import type { Demand } from './demand.ts';

/** How one limit of a pattern stands against the demand of this brief. */
export interface Capacity {
  readonly limit: Limit;
  readonly demand: Figure;
  /** Demand over the good case of the limit; only for limits of the whole system. */
  readonly utilisation?: Figure;
  readonly headroom?: Figure;
  readonly crossing?: Figure;
  /** Partitions, shards or prefixes for the demand; only for limits of one of them. No machines: many lie on one. */
  readonly partitions?: Figure;
  /** Machines for the demand; only for limits of a node, and of parts that have machines to themselves. */
  readonly nodes?: Figure;
}

/** What capacity is worked out from, beside the pattern. */
export interface CapacityFrame {
  readonly demand: Demand;
  readonly growth: Given | undefined;
  readonly asOf: Given;
}

/**
 * Share of a machine kept free where its limit is the most that was measured. Our assumption: a third, so that two zones carry
 * what three did; from the 70 % at which vendors ask for more nodes to half, where one of two must carry all.
 */
export const freeShare = constant('share kept free', 1 / 3, 'fraction', 'formula', [0.3, 0.5]);
/** Where the limit is what a node is meant to run at, its room is in the figure already. */
const noneFree = constant('share kept free beside the limit', 0, 'fraction', 'formula');

/** Today's figure of a demand that an envelope names at the horizon, for the date on which the limit is crossed. */
const todayOf: Readonly<Record<string, string>> = {
  'demand.writesPeakAtHorizon': 'demand.writesPeak',
  'demand.readsPeakAtHorizon': 'demand.readsPeak',
};

/** What a limit is expected to carry: the middle of its range. Tables, sentences and the growth chart all stand on it. */
export const expectedOf = ({ carries: [low, high] }: Limit): number => Math.sqrt(low * high);

const asConstant = (limit: Limit): Given =>
  constant(limit.title, expectedOf(limit), limit.unit, limit.source, limit.carries);

const shortName = (limit: Limit): string => limit.of.replace('demand.', '').replace('AtHorizon', '');

/** The limits that hold for the product that is taken, else for the most ordinary one; a service has no machines to count. */
const limitsOf = (pattern: Pattern, product: Product | undefined): readonly Limit[] => {
  const id = product?.id ?? pattern.products[0] ?? '';
  return pattern.envelope.filter(
    ({ per, products }) =>
      (products === undefined || products.includes(id)) && (per !== 'node' || product?.serverless !== true),
  );
};

type Named = (as: string, title: string) => On;

/** Parts for a demand, and the machines of parts that have some to themselves. */
const partsOf = (limit: Limit, demand: Figure, on: Named): Pick<Capacity, 'partitions' | 'nodes'> => {
  const parts = limit.parts ?? 'partitions';
  const named = on('partitions', `${parts} for ${limit.title}`);
  if (limit.machinesEach === undefined)
    return { partitions: partitionsFor(demand, asConstant(limit), named) };
  const free = limit.asRun === true ? noneFree : freeShare;
  const partitions = shardsFor(demand, asConstant(limit), free, named);
  const each = constant(`machines of each of the ${parts}`, limit.machinesEach, 'count', 'formula');
  return {
    partitions,
    nodes: machinesForShards(partitions, each, on('nodes', `machines of the ${parts} for ${limit.title}`)),
  };
};

/**
 * Capacity of a pattern against the demand: one entry for each limit whose demand is known. `product` is the one that is taken
 * for it, if any: limits of others do not count. `beside`: it is not the main store of its design.
 */
export const capacityOfPattern = (
  pattern: Pattern,
  subject: string,
  frame: CapacityFrame,
  { product, beside = false }: { readonly product?: Product | undefined; readonly beside?: boolean } = {},
): readonly Capacity[] =>
  limitsOf(pattern, product).flatMap((limit): readonly Capacity[] => {
    const demand = frame.demand.get(limit.of);
    if (demand === undefined || demand.value <= 0) return [];
    // Two choices of a design may be held against one load: what stands beside the main store is told by its own name.
    const name = beside ? `${shortName(limit)}.${pattern.id}` : shortName(limit);
    const on: Named = (as, title) => ({ subject, as: `${as}.${name}`, title });
    const carries = asConstant(limit);
    if (limit.per === 'node')
      return [
        {
          limit,
          demand,
          nodes: nodesFor(
            demand,
            carries,
            limit.asRun === true ? noneFree : freeShare,
            on('nodes', `nodes for ${limit.title}`),
          ),
        },
      ];
    if (limit.per === 'partition') return [{ limit, demand, ...partsOf(limit, demand, on) }];
    const today = frame.demand.get(todayOf[limit.of] ?? limit.of) ?? demand;
    const until =
      frame.growth === undefined || limit.of === 'demand.dataAtHorizon'
        ? undefined
        : monthsUntil(carries, today, frame.growth, on('months', `months until ${limit.title} is passed`));
    // More than all of it is no error of arithmetic where the reader knows that it is years away.
    const used = limit.of.endsWith('AtHorizon') ? 'share used (at horizon):' : 'share used of';
    return [
      {
        limit,
        demand,
        utilisation: utilisationOf(demand, carries, on('utilisation', `${used} ${limit.title}`)),
        headroom: headroomOf(carries, demand, on('headroom', `how many times it fits: ${limit.title}`)),
        ...(until === undefined || until.value >= 1200
          ? {}
          : {
              crossing: crossingDate(
                frame.asOf,
                until,
                on('crossing', `date on which ${limit.title} is passed`),
              ),
            }),
      },
    ];
  });

/** All figures of a capacity, for the list of figures. */
export const capacityFigures = (capacity: Capacity): readonly Figure[] =>
  [capacity.utilisation, capacity.headroom, capacity.crossing, capacity.partitions, capacity.nodes].filter(
    (figure) => figure !== undefined,
  );

/** How many times what it carries is asked of it: demand over capacity as a plain multiple. */
export const timesOf = ({ limit, demand }: Capacity, subject: string): Figure =>
  headroomOf(demand, asConstant(limit), {
    subject,
    as: `times.${shortName(limit)}`,
    title: `times ${limit.title}`,
  });

/** The figure of partitions or shards of the limit that asks for most. */
export const mostPartitions = (capacities: readonly Capacity[]): Figure | undefined =>
  capacities
    .flatMap((capacity) => capacity.partitions ?? [])
    .sort((a, b) => b.value - a.value || a.id.localeCompare(b.id))[0];

/** The figure of nodes of the limit that asks for most. */
export const mostNodes = (capacities: readonly Capacity[]): Figure | undefined =>
  capacities
    .flatMap((capacity) => capacity.nodes ?? [])
    .sort((a, b) => b.value - a.value || a.id.localeCompare(b.id))[0];
