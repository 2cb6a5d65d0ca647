import type { Figure } from '../contracts/figure.ts';
import type { ComponentGraph } from '../contracts/graph.ts';
import type { Product } from '../contracts/pattern.ts';
import { constant, type On } from '../toolbox/calculate.ts';
import {
  blockStorageCost,
  machineCost,
  monthlyCost,
  objectStorageCost,
  smallMachineCost,
  storedCost,
  unitCost,
} from '../toolbox/cost.ts';
import { diskFor, partOfData, withCopies } from '../toolbox/storage.ts';
import { tariffs } from '../toolbox/tariffs.ts';
import type { Demand } from './demand.ts';
import { allMachinesIn, type Bought, copiesIn, dataMachinesIn, serviceMachinesIn } from './machines.ts';
import { meteredParts } from './metered.ts';
import type { Usage } from './usage.ts';

/** Monthly cost of an option with the figures below it, or why nobody can tell it. */
export type CostOf =
  | { readonly figure: Figure; readonly unknown?: undefined }
  /** A clause in words without digits. */
  | { readonly figure?: undefined; readonly unknown: string };

/** A usual machine for data and one for code: assumed, the same for every option, so that options compare. */
const dataMachine = {
  vcpus: constant('vCPUs of a data machine', 8, 'count', 'formula', [4, 16]),
  memory: constant('memory of a data machine', 64e9, 'B', 'formula', [32e9, 128e9]),
};
const codeMachine = {
  vcpus: constant('vCPUs of a service machine', 2, 'count', 'formula', [2, 4]),
  memory: constant('memory of a service machine', 4e9, 'B', 'formula', [4e9, 8e9]),
};

/** Share of a disk that is full at the horizon: beyond it compaction, vacuum and growth have no room. Our assumption. */
const fullShare = constant('share of the disks that may be full', 2 / 3, 'fraction', 'formula', [0.5, 0.8]);

const on = (subject: string, as: string, title: string): On => ({ subject, as, title });

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

/** What the picture and the choices say of a design, as far as it costs. */
export interface Costed {
  readonly graph: ComponentGraph;
  /** What is taken for each choice of storage and streaming. */
  readonly bought: readonly Bought[];
  /** Bytes of one copy in the main store at the horizon, as its engine keeps them; absent where no size is known. */
  readonly held: Figure | undefined;
  /** History lies in an object store beside the main store. */
  readonly historyApart: boolean;
  /** The load is next to nothing: the smallest machines carry it. */
  readonly light: boolean;
  /** One machine holds all, and a backup is what stands behind it. */
  readonly alone: boolean;
}

/** What the design is asked to hold and to do. */
export interface Asked {
  readonly demand: Demand;
  readonly usage: Usage;
}

/** What a small load asks for: a machine for each box of the picture, or one for all of them. */
const lightMachines = ({ graph, bought, alone }: Costed, subject: string): Figure =>
  smallMachineCost(
    constant(
      alone ? 'machines, one for all' : 'small machines in the picture',
      alone ? 1 : allMachinesIn(graph, bought),
      'count',
      'formula',
    ),
    on(subject, 'smallMachines', 'small machines'),
  );

const machines = ({ graph, bought }: Costed, subject: string, demand: Demand): readonly Figure[] => [
  ...dataMachinesIn(graph, bought).map(({ nodes, product }, index) => {
    const as = on(
      subject,
      `dataMachines${index === 0 ? '' : index + 1}`,
      product === undefined ? 'machines that keep data' : `machines of ${product.title}`,
    );
    const own = tariffs[product?.id ?? '']?.capacity;
    return own === undefined
      ? machineCost(nodes, dataMachine.vcpus, dataMachine.memory, as)
      : unitCost(nodes, own.input, as);
  }),
  machineCost(
    serviceMachinesIn(graph, bought, demand, subject),
    codeMachine.vcpus,
    codeMachine.memory,
    on(subject, 'serviceMachines', 'machines that run code'),
  ),
];

/** Where the main data lies: disks for every copy, or a service that keeps the copies itself; what is moved away lies beside. */
const storage = (costed: Costed, subject: string, demand: Demand): readonly Figure[] => {
  const data = demand.get('demand.dataAtHorizon');
  const { graph, bought, held, historyApart } = costed;
  if (data === undefined || held === undefined) return [];
  const primary = bought.find(({ isPrimary }) => isPrimary)?.product;
  const own = tariffs[primary?.id ?? '']?.stored;
  const disks =
    primary?.serverless === true
      ? []
      : own !== undefined
        ? [storedCost(held, own.input, on(subject, 'disks', 'storage'))]
        : [
            blockStorageCost(
              diskFor(
                withCopies(
                  held,
                  constant('copies', copiesIn(graph), 'count', 'formula'),
                  on(subject, 'stored', 'data with its copies at the horizon'),
                ),
                fullShare,
                on(subject, 'provided', 'disks to provide'),
              ),
              on(subject, 'disks', 'disks'),
            ),
          ];
  return historyApart
    ? [...disks, objectStorageCost(data, on(subject, 'objects', 'object storage for the history'))]
    : disks;
};

/** Services that are paid for by use, each once; the main store first. */
const servicesOf = ({ bought }: Costed): readonly (Bought & { readonly product: Product })[] => {
  const seen = new Set<string>();
  return [...bought]
    .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
    .flatMap((one) => {
      const { product } = one;
      if (product?.serverless !== true || seen.has(product.id)) return [];
      seen.add(product.id);
      return [{ ...one, product }];
    });
};

/** Machines, services and storage at the horizon, from the dated price tables; the same rules for every option. */
export const costOf = (costed: Costed, subject: string, { demand, usage }: Asked): CostOf => {
  const parts: Figure[] = costed.light
    ? [lightMachines(costed, subject)]
    : [...machines(costed, subject, demand)];
  for (const [index, { product, capacities, isPrimary, isStore }] of servicesOf(costed).entries()) {
    const service = {
      product,
      capacities,
      keeps: isPrimary ? costed.held : undefined,
      isRead: isPrimary,
    };
    const own = meteredParts(service, usage, subject, index + 1);
    // What stands beside the main store for other data is not asked by the load that was told.
    if (own.length === 0 && (isPrimary || !isStore))
      return {
        unknown:
          tariffs[product.id] === undefined
            ? `no price of ${product.title} is known here`
            : `${product.title} is paid for by use, and nobody said how much it is used`,
      };
    if (isPrimary || !isStore) parts.push(...own);
  }
  parts.push(...storage(costed, subject, demand));
  return { figure: monthlyCost(parts, on(subject, 'total', 'monthly cost, list prices')) };
};
