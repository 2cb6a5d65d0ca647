import type { Figure } from '../contracts/figure.ts';
import {
  type Component,
  type ComponentGraph,
  type ComponentRole,
  hasCopyWithin,
} from '../contracts/graph.ts';
import type { Product } from '../contracts/pattern.ts';
import { constant, type Given } from '../toolbox/calculate.ts';
import { nodesFor } from '../toolbox/capacity.ts';
import { type Capacity, freeShare, mostNodes } from './capacity.ts';
import type { Demand } from './demand.ts';

/** What is taken for a choice of storage or streaming, and how its limits stand. */
export interface Bought {
  readonly product: Product | undefined;
  readonly capacities: readonly Capacity[];
  /** It holds the main data. */
  readonly isPrimary: boolean;
  /** It is a store, not a way for messages. */
  readonly isStore: boolean;
}

const keepsData: readonly ComponentRole[] = ['store', 'replica', 'log'];
const runsCode: readonly ComponentRole[] = ['gateway', 'service', 'worker', 'cache'];

/** Machines that a box stands for: with its copies in other zones there are more than one. */
const machinesOf = ({ count = '', label }: Component): number =>
  !hasCopyWithin({ count }) ? 1 : /primary/.test(`${label} ${count}`) ? 2 : 3;

const sum = (components: readonly Component[]): number =>
  components.reduce((all, component) => all + machinesOf(component), 0);

/** Copies that the picture shows of the main data, at least one and at most three. */
export const copiesIn = ({ components }: ComponentGraph): number =>
  Math.max(1, Math.min(3, sum(components.filter(({ role }) => role === 'store' || role === 'replica'))));

/** Boxes of some roles that stand for machines: a service without machines has none. */
const boxesOf = (
  { components }: ComponentGraph,
  roles: readonly ComponentRole[],
  bought: readonly Bought[],
): readonly Component[] => {
  const services = bought.flatMap(({ product }) => (product?.serverless === true ? [product.title] : []));
  return components.filter(({ role, tech }) => roles.includes(role) && !services.includes(tech ?? ''));
};

/** Machines of one engine, or of all boxes that no load asks more of. */
export interface Machines {
  readonly nodes: Given;
  /** The engine, where the load asks for more of it than the picture shows. */
  readonly product?: Product;
}

/** The engines whose limits ask for more machines than the picture shows of them; the most of each engine. */
const crowded = (
  boxes: readonly Component[],
  bought: readonly Bought[],
): ReadonlyMap<string, Machines & { readonly nodes: Figure }> => {
  const groups = new Map<string, Machines & { readonly nodes: Figure }>();
  for (const { product, capacities } of bought) {
    const nodes = mostNodes(capacities);
    const title = product?.title ?? '';
    if (nodes === undefined || nodes.value <= sum(boxes.filter(({ tech = '' }) => tech === title))) continue;
    if ((groups.get(title)?.nodes.value ?? 0) < nodes.value)
      groups.set(title, { nodes, ...(product === undefined ? {} : { product }) });
  }
  return groups;
};

/**
 * Machines that keep data: of each engine as many as its load asks for, of all others those in the picture. None where all
 * lies in services without machines; else at least one.
 */
export const dataMachinesIn = (graph: ComponentGraph, bought: readonly Bought[]): readonly Machines[] => {
  const groups = crowded(boxesOf(graph, [...keepsData, 'cache'], bought), bought);
  const others = sum(boxesOf(graph, keepsData, bought).filter(({ tech = '' }) => !groups.has(tech)));
  const served = bought.some(({ product, isPrimary }) => isPrimary && product?.serverless === true);
  const boxes = groups.size === 0 && !served ? Math.max(1, others) : others;
  return [
    ...groups.values(),
    ...(boxes === 0 ? [] : [{ nodes: constant('data machines in the picture', boxes, 'count', 'formula') }]),
  ];
};

/** Requests a second that a service machine answers with its share kept free; what services do differs widely. */
const serviceCarries = constant(
  'requests a second on a service machine',
  2_000,
  '1/s',
  'formula',
  [500, 5_000],
);

/** Two of each box of the picture, or as many as the requests ask for; what a stream brings in is no request. */
export const serviceMachinesIn = (
  graph: ComponentGraph,
  bought: readonly Bought[],
  demand: Demand,
  subject: string,
): Given => {
  const boxes = Math.max(1, sum(boxesOf(graph, runsCode, bought))) * 2;
  const written = graph.flows.some((flow) => flow.kind === 'write' && flow.figure !== undefined);
  const [busiest] = ['demand.readsPeakAtHorizon', ...(written ? ['demand.writesPeakAtHorizon'] : [])]
    .flatMap((id) => demand.get(id) ?? [])
    .sort((a, b) => b.value - a.value);
  const nodes =
    busiest === undefined
      ? undefined
      : nodesFor(busiest, serviceCarries, freeShare, {
          subject,
          as: 'serviceNodes',
          title: 'service machines for the busiest side',
        });
  return nodes !== undefined && nodes.value > boxes
    ? nodes
    : constant('service machines, two of each', boxes, 'count', 'formula');
};

/** All machines in the picture, for a load that asks for no more. */
export const allMachinesIn = (graph: ComponentGraph, bought: readonly Bought[]): number =>
  sum(boxesOf(graph, [...keepsData, ...runsCode], bought));
