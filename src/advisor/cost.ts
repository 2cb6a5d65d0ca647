import type { Figure } from '../contracts/figure.ts';
import type { ComponentGraph, ComponentRole } from '../contracts/graph.ts';
import { constant, type Given, type On } from '../toolbox/calculate.ts';
import { blockStorageCost, machineCost, monthlyCost } from '../toolbox/cost.ts';
import { withCopies } from '../toolbox/storage.ts';
import type { Capacity } from './capacity.ts';
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

const countOf = (graph: ComponentGraph, roles: readonly ComponentRole[]): number =>
  graph.components.filter((component) => roles.includes(component.role)).length;

const on = (subject: string, as: string, title: string): On => ({ subject, as, title });

/** Nodes that capacity asks for where that is more than the picture shows, else the boxes of the picture. */
const dataNodes = (boxes: number, capacities: readonly Capacity[]): Given => {
  const [most] = capacities
    .flatMap((capacity) => capacity.nodes ?? [])
    .sort((a, b) => b.value - a.value || a.id.localeCompare(b.id));
  return most !== undefined && most.value > boxes
    ? most
    : constant('data machines in the picture', boxes, 'count', 'formula');
};

/** Machines, and disks for every copy at the horizon, from the dated price table; the same rules for every option. */
export const costOf = (
  graph: ComponentGraph,
  subject: string,
  capacities: readonly Capacity[],
  demand: Demand,
): CostOf => {
  const copies = Math.max(1, Math.min(3, countOf(graph, ['store', 'replica'])));
  const code = Math.max(1, countOf(graph, runsCode)) * 2;
  const parts: Figure[] = [
    machineCost(
      dataNodes(Math.max(1, countOf(graph, keepsData)), capacities),
      dataMachine.vcpus,
      dataMachine.memory,
      on(subject, 'dataMachines', 'machines that keep data'),
    ),
    machineCost(
      constant('service machines, two of each', code, 'count', 'formula'),
      codeMachine.vcpus,
      codeMachine.memory,
      on(subject, 'serviceMachines', 'machines that run code'),
    ),
  ];
  const data = demand.get('demand.dataAtHorizon');
  if (data !== undefined)
    parts.push(
      blockStorageCost(
        withCopies(
          data,
          constant('copies', copies, 'count', 'formula'),
          on(subject, 'stored', 'data with its copies at the horizon'),
        ),
        on(subject, 'disks', 'disks'),
      ),
    );
  return { figure: monthlyCost(parts, on(subject, 'total', 'monthly cost, list prices')) };
};
