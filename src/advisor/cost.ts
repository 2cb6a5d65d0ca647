import type { Figure } from '../contracts/figure.ts';
import {
  type Component,
  type ComponentGraph,
  type ComponentRole,
  hasCopyWithin,
} from '../contracts/graph.ts';
import { constant, type Given, type On } from '../toolbox/calculate.ts';
import { nodesFor } from '../toolbox/capacity.ts';
import {
  blockStorageCost,
  machineCost,
  monthlyCost,
  objectStorageCost,
  smallMachineCost,
} from '../toolbox/cost.ts';
import { partOfData, withCopies } from '../toolbox/storage.ts';
import { type Capacity, freeShare, mostNodes } from './capacity.ts';
import type { Demand } from './demand.ts';

/** Monthly cost of an option with the figures below it. */
export interface CostOf {
  readonly figure: Figure;
}

const keepsData: readonly ComponentRole[] = ['store', 'replica', 'log'];
const runsCode: readonly ComponentRole[] = ['gateway', 'service', 'worker', 'cache'];

/** A usual machine for data and one for code: assumed, the same for every option, so that options compare. */
const dataMachine = {
  vcpus: constant('vCPUs of a data machine', 8, 'count', 'formula', [4, 16]),
  memory: constant('memory of a data machine', 64e9, 'B', 'formula', [32e9, 128e9]),
};
const codeMachine = {
  vcpus: constant('vCPUs of a service machine', 2, 'count', 'formula', [2, 4]),
  memory: constant('memory of a service machine', 4e9, 'B', 'formula', [4e9, 8e9]),
};

/** Machines that a box stands for: with its copies in other zones there are more than one. */
const machinesOf = ({ count = '', label }: Component): number =>
  !hasCopyWithin({ count }) ? 1 : /primary/.test(`${label} ${count}`) ? 2 : 3;

const countOf = (graph: ComponentGraph, roles: readonly ComponentRole[]): number =>
  graph.components
    .filter((component) => roles.includes(component.role))
    .reduce((sum, component) => sum + machinesOf(component), 0);

const on = (subject: string, as: string, title: string): On => ({ subject, as, title });

/** Nodes that capacity asks for where that is more than the picture shows, else the boxes of the picture. */
const dataNodes = (boxes: number, capacities: readonly Capacity[]): Given => {
  const most = mostNodes(capacities);
  return most !== undefined && most.value > boxes
    ? most
    : constant('data machines in the picture', boxes, 'count', 'formula');
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
const serviceNodes = (boxes: number, graph: ComponentGraph, demand: Demand, subject: string): Given => {
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

/** What stays on disks where history lies in an object store and nobody said how long it is hot. */
const hotPart = constant('part of the data that stays on disks', 0.2, 'fraction', 'formula', [0.05, 0.5]);
/** Of petabytes nobody keeps a fifth at hand. */
const hotPartOfMuch = constant(
  'part of the data that stays on disks',
  0.05,
  'fraction',
  'formula',
  [0.02, 0.2],
);
const much = 1e15;

/** The part of the data that the nodes of the store hold where its history lies in an object store. */
export const keptHot = (demand: Demand, subject: string): Figure | undefined => {
  const data = demand.get('demand.dataAtHorizon');
  return (
    demand.get('demand.hotBytes') ??
    (data === undefined
      ? undefined
      : partOfData(
          data,
          data.value >= much ? hotPartOfMuch : hotPart,
          on(subject, 'keptHot', 'data on disks'),
        ))
  );
};

/** Disks for every copy, and an object store for what is moved there. */
const storageCosts = (
  data: Figure,
  copies: Given,
  subject: string,
  demand: Demand,
  historyApart: boolean,
): readonly Figure[] => {
  const hot = (historyApart ? keptHot(demand, subject) : undefined) ?? data;
  const disks = blockStorageCost(
    withCopies(hot, copies, on(subject, 'stored', 'data with its copies at the horizon')),
    on(subject, 'disks', 'disks'),
  );
  return historyApart
    ? [disks, objectStorageCost(data, on(subject, 'objects', 'object storage for the history'))]
    : [disks];
};

/** What the picture and the choices say of a design, as far as it costs. */
export interface Costed {
  readonly graph: ComponentGraph;
  readonly capacities: readonly Capacity[];
  /** History lies in an object store beside the main store. */
  readonly historyApart: boolean;
  /** The load is next to nothing: the smallest machines carry it. */
  readonly light: boolean;
  /** One machine holds all, and a backup is what stands behind it. */
  readonly alone: boolean;
}

/** What a small load asks for: a machine for each box of the picture, or one for all of them. */
const lightMachines = (graph: ComponentGraph, alone: boolean, subject: string): Figure =>
  smallMachineCost(
    constant(
      alone ? 'machines, one for all' : 'small machines in the picture',
      alone ? 1 : countOf(graph, keepsData) + countOf(graph, runsCode),
      'count',
      'formula',
    ),
    on(subject, 'smallMachines', 'small machines'),
  );

const machines = ({ graph, capacities }: Costed, subject: string, demand: Demand): readonly Figure[] => [
  machineCost(
    dataNodes(Math.max(1, countOf(graph, keepsData)), capacities),
    dataMachine.vcpus,
    dataMachine.memory,
    on(subject, 'dataMachines', 'machines that keep data'),
  ),
  machineCost(
    serviceNodes(Math.max(1, countOf(graph, runsCode)) * 2, graph, demand, subject),
    codeMachine.vcpus,
    codeMachine.memory,
    on(subject, 'serviceMachines', 'machines that run code'),
  ),
];

/** Machines, and storage at the horizon, from the dated price table; the same rules for every option. */
export const costOf = (costed: Costed, subject: string, demand: Demand): CostOf => {
  const { graph, historyApart, light, alone } = costed;
  const copies = Math.max(1, Math.min(3, countOf(graph, ['store', 'replica'])));
  const parts = light ? [lightMachines(graph, alone, subject)] : [...machines(costed, subject, demand)];
  const data = demand.get('demand.dataAtHorizon');
  if (data !== undefined)
    parts.push(
      ...storageCosts(data, constant('copies', copies, 'count', 'formula'), subject, demand, historyApart),
    );
  return { figure: monthlyCost(parts, on(subject, 'total', 'monthly cost, list prices')) };
};
