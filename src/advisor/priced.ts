import type { FactView } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import type { ComponentGraph } from '../contracts/graph.ts';
import type { Pattern, Product } from '../contracts/pattern.ts';
import { printQuantity } from '../contracts/quantity.ts';
import { patternById, productIndex } from '../knowledge/registry.ts';
import { type Capacity, type CapacityFrame, capacityOfPattern, mostNodes } from './capacity.ts';
import type { Draft } from './compose.ts';
import { type CostOf, costOf, keptHot } from './cost.ts';
import { buildGraph } from './graph/build.ts';
import type { Measure, Plan } from './graph/sketch.ts';
import type { Judgement } from './judge.ts';
import { isLight, needsNoStandby, runsSmall } from './light.ts';
import type { Bought } from './machines.ts';
import { packed } from './packing.ts';
import { productFor } from './products.ts';
import type { Usage } from './usage.ts';

/** What every option of a consultation is made in. */
export interface OptionFrame {
  readonly view: FactView;
  readonly present: readonly string[];
  readonly capacityFrame: CapacityFrame;
  readonly usage: Usage;
}

const measure = (figure: Figure | undefined): Measure | undefined =>
  figure === undefined ? undefined : { label: printQuantity(figure.value, figure.unit), figure: figure.id };

/** A draft with its product, picture, capacity and cost. */
export interface Priced {
  readonly draft: Draft;
  readonly capacities: readonly Capacity[];
  readonly cost: CostOf;
  readonly graph: ComponentGraph;
  /** One machine without a standby. */
  readonly alone: boolean;
  readonly productOf: (pattern: string) => string | undefined;
}

/** The store that the picture is drawn around: the chosen one, else what is kept, else stores that the advice does not touch. */
const primaryOf = (draft: Draft, present: readonly string[]): string =>
  draft.chosen.find((one) => one.pattern.area === 'storage')?.pattern.id ??
  present.find((id) => patternById(id)?.area === 'storage' && draft.roles.includes('keep')) ??
  'untouched';

/** Nodes of the main store by the limit that asks for most, where a picture with one in each zone does not show them all. */
const nodesOf = (capacities: readonly Capacity[], primary: string): Figure | undefined => {
  const limits = patternById(primary)?.envelope ?? [];
  const most = mostNodes(capacities.filter((one) => limits.includes(one.limit)));
  return most !== undefined && most.value > 3 ? most : undefined;
};

/** What carries messages today, by the products that were named. */
const brokerOf = (view: FactView): Plan['runningBroker'] => {
  const product = view
    .set('present.products')
    .flatMap((id) => productIndex[id] ?? [])
    .find(
      ({ serves }) =>
        ['log-broker', 'queue', 'managed-pubsub'].some((pattern) => serves.includes(pattern)) &&
        !serves.includes('in-memory-cache'),
    );
  return product === undefined
    ? undefined
    : { title: product.title, isLog: product.serves.includes('log-broker') };
};

/** Product, graph, capacity and cost of one draft: what the options are then compared by. */
export const priced = (
  draft: Draft,
  added: readonly Judgement[],
  { view, present, capacityFrame, usage }: OptionFrame,
): Priced => {
  const engine = ['flink', 'kafka-streams', 'spark'].find((id) =>
    draft.chosen.some((one) => one.pattern.id === id),
  );
  const productOf = (id: string): string | undefined => {
    // Windows are a way of using the engine that is chosen, never another one beside it.
    if (id === 'windows-and-watermarks' && engine !== undefined) return productOf(engine);
    const one = [...draft.chosen, ...added].find((each) => each.pattern.id === id);
    // What stands beside the main store is a copy of its own: how the main one is copied says nothing of it.
    const ways =
      one?.pattern.id === primaryOf(draft, present) ? draft.chosen.map((each) => each.pattern.id) : [];
    return one === undefined ? undefined : productFor(one.pattern, view, productIndex, ways);
  };
  const shaped = draft.chosen.some((one) => one.pattern.area === 'shape');
  const ids = new Set([
    ...[...draft.chosen, ...added].map((one) => one.pattern.id),
    // How the application is cut stays as it is where nothing else was decided, and is drawn so.
    ...(shaped ? [] : present.filter((id) => patternById(id)?.area === 'shape')),
  ]);
  const history = productOf('hot-cold-split');
  const historyApart = productIndex[history ?? '']?.serves.includes('object-store') === true;
  const hot = historyApart
    ? keptHot(capacityFrame.demand, draft.id)
    : capacityFrame.demand.get('demand.hotBytes');
  const all = capacityFrame.demand.get('demand.dataAtHorizon');
  // What is moved away by age does not lie on the nodes of the main store.
  const onNodes = ids.has('hot-cold-split') ? (hot ?? all) : all;
  const frameFor = (pattern: Pattern, product: Product | undefined, as: string): CapacityFrame =>
    onNodes === undefined
      ? capacityFrame
      : {
          ...capacityFrame,
          demand: new Map([
            ...capacityFrame.demand,
            ['demand.dataAtHorizon', packed(onNodes, pattern, product, view, draft.id, as)] as const,
          ]),
        };
  const primary = primaryOf(draft, present);
  const bought = draft.chosen
    .filter(({ pattern }) => pattern.area === 'storage' || pattern.area === 'streaming')
    .map(({ pattern }): Bought => {
      const product = productIndex[productOf(pattern.id) ?? ''];
      return {
        product,
        capacities: capacityOfPattern(
          pattern,
          draft.id,
          frameFor(pattern, product, pattern.id === primary ? 'packed' : `packed.${pattern.id}`),
          { product, beside: pattern.id !== primary },
        ),
        isPrimary: pattern.id === primary,
        isStore: pattern.area === 'storage',
      };
    });
  const capacities = bought.flatMap((one) => one.capacities);
  const has = (pattern: string): boolean => ids.has(pattern);
  const light = isLight(view, capacityFrame.demand) && runsSmall(primary, has);
  const alone = light && primary === 'relational-single-node' && needsNoStandby(view, has);
  const plan: Plan = {
    has,
    alone,
    tech: (pattern) => productIndex[productOf(pattern) ?? '']?.title,
    view,
    runningBroker: brokerOf(view),
    writes: measure(capacityFrame.demand.get('demand.writesPeak')),
    reads: measure(capacityFrame.demand.get('demand.readsPeak')),
    events: measure(capacityFrame.demand.get('demand.writesPeak')),
    nodes: measure(nodesOf(capacities, primary)),
    primary,
  };
  const graph = buildGraph(plan);
  const inStore = (historyApart ? hot : undefined) ?? all;
  const main = patternById(primary);
  const held =
    inStore === undefined
      ? undefined
      : packed(inStore, main, productIndex[productOf(primary) ?? ''], view, draft.id, 'held');
  return {
    draft,
    capacities,
    graph,
    alone,
    productOf,
    cost: costOf({ graph, bought, held, historyApart, light, alone }, draft.id, {
      demand: capacityFrame.demand,
      usage,
    }),
  };
};
