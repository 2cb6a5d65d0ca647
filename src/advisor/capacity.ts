import type { Figure } from '../contracts/figure.ts';
import type { Limit, Pattern } from '../contracts/pattern.ts';
import { constant, type Given, type On } from '../toolbox/calculate.ts';
import { crossingDate, headroomOf, monthsUntil, nodesFor, utilisationOf } from '../toolbox/capacity.ts';
import type { Demand } from './demand.ts';

/** How one limit of a pattern stands against the demand of this brief. */
export interface Capacity {
  readonly limit: Limit;
  readonly demand: Figure;
  /** Demand over the good case of the limit; only for limits of the whole system. */
  readonly utilisation?: Figure;
  readonly headroom?: Figure;
  readonly crossing?: Figure;
  /** Nodes for the demand with a third kept free; only for limits of a node. */
  readonly nodes?: Figure;
}

/** What capacity is worked out from, beside the pattern. */
export interface CapacityFrame {
  readonly demand: Demand;
  readonly growth: Given | undefined;
  readonly asOf: Given;
}

/** Share of a node kept free for a lost neighbour, compaction and the peak within the peak. */
const freeShare = constant('share kept free', 0.4, 'fraction', 'formula', [0.3, 0.5]);

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

/** Capacity of a pattern against the demand: one entry for each limit whose demand is known. */
export const capacityOfPattern = (
  pattern: Pattern,
  subject: string,
  frame: CapacityFrame,
): readonly Capacity[] =>
  pattern.envelope.flatMap((limit): readonly Capacity[] => {
    const demand = frame.demand.get(limit.of);
    if (demand === undefined || demand.value <= 0) return [];
    const name = shortName(limit);
    const on = (as: string, title: string): On => ({ subject, as: `${as}.${name}`, title });
    const carries = asConstant(limit);
    if (limit.per === 'node')
      return [
        {
          limit,
          demand,
          nodes: nodesFor(demand, carries, freeShare, on('nodes', `nodes for ${limit.title}`)),
        },
      ];
    const today = frame.demand.get(todayOf[limit.of] ?? limit.of) ?? demand;
    const until =
      frame.growth === undefined || limit.of === 'demand.dataAtHorizon'
        ? undefined
        : monthsUntil(carries, today, frame.growth, on('months', `months until ${limit.title} is passed`));
    return [
      {
        limit,
        demand,
        utilisation: utilisationOf(demand, carries, on('utilisation', `share used of ${limit.title}`)),
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
  [capacity.utilisation, capacity.headroom, capacity.crossing, capacity.nodes].filter(
    (figure) => figure !== undefined,
  );

/** How many times what it carries is asked of it: demand over capacity as a plain multiple. */
export const timesOf = ({ limit, demand }: Capacity, subject: string): Figure =>
  headroomOf(demand, asConstant(limit), {
    subject,
    as: `times.${shortName(limit)}`,
    title: `times ${limit.title}`,
  });

/** The figure of nodes of the limit that asks for most. */
export const mostNodes = (capacities: readonly Capacity[]): Figure | undefined =>
  capacities
    .flatMap((capacity) => capacity.nodes ?? [])
    .sort((a, b) => b.value - a.value || a.id.localeCompare(b.id))[0];
