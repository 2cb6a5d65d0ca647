import type { FactView } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import type { Choice, Option } from '../contracts/findings.ts';
import type { ComponentGraph } from '../contracts/graph.ts';
import type { CapSide } from '../contracts/pattern.ts';
import { printQuantity } from '../contracts/quantity.ts';
import { patternById, productIndex } from '../knowledge/registry.ts';
import {
  type Capacity,
  type CapacityFrame,
  capacityFigures,
  capacityOfPattern,
  mostNodes,
} from './capacity.ts';
import type { Composition, Draft } from './compose.ts';
import { type CostOf, costOf } from './cost.ts';
import { buildGraph } from './graph/build.ts';
import type { Measure, Plan } from './graph/sketch.ts';
import type { Judgement } from './judge.ts';
import { productFor } from './products.ts';
import { checksOf, complexityOf, scoresOf } from './scores.ts';
import { distinctTitles, optionTitle, shortTitle } from './titles.ts';

/** An option with what it was made from. */
export interface MadeOption {
  readonly option: Option;
  readonly chosen: readonly Judgement[];
  readonly capacities: readonly Capacity[];
  readonly figures: readonly Figure[];
}

interface OptionFrame {
  readonly view: FactView;
  readonly present: readonly string[];
  readonly capacityFrame: CapacityFrame;
}

const measure = (figure: Figure | undefined): Measure | undefined =>
  figure === undefined ? undefined : { label: printQuantity(figure.value, figure.unit), figure: figure.id };

const sides = ['consistency', 'availability', 'either, by setting', 'not distributed'] as const;

/** The side of the whole: that of its replication, else of its store, else of what leads it. */
const capOf = (chosen: readonly Judgement[]): CapSide => {
  const inOrder = [
    'replication',
    'storage',
    'streaming',
    'resilience',
    'consistency',
    'shape',
    'partitioning',
  ];
  const sorted = [...chosen].sort(
    (a, b) => inOrder.indexOf(a.pattern.area) - inOrder.indexOf(b.pattern.area),
  );
  const telling = sorted.find((one) => one.pattern.cap.pacelc !== 'none');
  const plain = sorted.find((one) => one.pattern.cap.partition === sides[3]);
  // How data is cut says nothing of the side that its copies take: that stays the one of the stores in place.
  if (telling === undefined && plain === undefined && sorted.length > 0)
    return {
      partition: sides[3],
      pacelc: 'none',
      says: 'the stores in place keep the side that they take today',
    };
  return (
    (telling ?? plain)?.pattern.cap ?? { partition: sides[3], pacelc: 'none', says: 'nothing is distributed' }
  );
};

/** Gains or pays: what leads this option first, then its headline choices, then the rest, strongest first. */
const texts = (
  chosen: readonly Judgement[],
  composition: Composition,
  pick: 'gains' | 'pays',
): readonly string[] => {
  const rank = (one: Judgement) =>
    one.pattern.area === composition.lead ? 0 : composition.headline.includes(one.pattern.id) ? 1 : 2;
  const ordered = [...chosen].sort((a, b) => rank(a) - rank(b) || b.total - a.total);
  const at = (index: number) => ordered.flatMap((one) => one.pattern[pick][index] ?? []);
  const [first] = ordered;
  return [...new Set([...(first?.pattern[pick].slice(0, 2) ?? []), ...at(0), ...at(1)])];
};

const whyNot = (draft: Draft, composition: Composition): string | undefined => {
  if (draft.roles.includes('recommended')) return undefined;
  const out = draft.chosen.find((one) => one.out.length > 0);
  if (out !== undefined) return `${out.pattern.title} is out: ${out.out[0]?.because ?? ''}`;
  const recommended = composition.drafts[0]?.chosen ?? [];
  const own = draft.chosen.filter((one) => !recommended.some((other) => other.pattern.id === one.pattern.id));
  const against = own
    .flatMap((one) => one.evidence.map((evidence) => ({ evidence, one })))
    .filter(({ evidence }) => evidence.points < 0)
    .sort((a, b) => a.evidence.points - b.evidence.points)[0];
  if (against !== undefined) return `against ${against.one.pattern.title}: ${against.evidence.because}`;
  const missing = recommended.find(
    (one) =>
      composition.headline.includes(one.pattern.id) &&
      !draft.chosen.some((other) => other.pattern.id === one.pattern.id),
  );
  const reason = missing?.evidence
    .filter((evidence) => evidence.points > 0)
    .sort((a, b) => b.points - a.points)[0];
  if (complexityOf(draft.chosen) > complexityOf(recommended) && reason === undefined)
    return 'it meets the needs no better and is more to run';
  return missing === undefined || reason === undefined
    ? 'less speaks for it'
    : `it lacks ${missing.pattern.title}, which is wanted since ${reason.because}`;
};

const leadFit = (chosen: readonly Judgement[], lead: string): number =>
  chosen
    .filter((one) => one.pattern.area === lead || one.pattern.area === 'storage')
    .reduce((sum, one) => sum + Math.max(0, one.out.length > 0 ? 0 : one.total), 0);

/** Short titles; where two are alike the later one says what it is for. */
const uniqueShorts = ({ drafts, lead }: Composition): readonly string[] => {
  const recommended = drafts[0]?.chosen ?? [];
  const words = drafts.map((draft) => shortTitle(draft.chosen, recommended, lead));
  return words.map((word, index) =>
    words.indexOf(word) === index ? word : `${word} (${drafts[index]?.roles[0] ?? 'other'})`,
  );
};

interface Priced {
  readonly draft: Draft;
  readonly capacities: readonly Capacity[];
  readonly cost: CostOf;
  readonly graph: ComponentGraph;
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
const priced = (
  draft: Draft,
  added: readonly Judgement[],
  { view, present, capacityFrame }: OptionFrame,
): Priced => {
  const productOf = (id: string): string | undefined => {
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
  const hot = capacityFrame.demand.get('demand.hotBytes');
  // What is moved away by age does not lie on the nodes of the main store.
  const frame =
    ids.has('hot-cold-split') && hot !== undefined
      ? {
          ...capacityFrame,
          demand: new Map([...capacityFrame.demand, ['demand.dataAtHorizon', hot] as const]),
        }
      : capacityFrame;
  const capacities = draft.chosen
    .filter((one) => one.pattern.area === 'storage' || one.pattern.area === 'streaming')
    .flatMap((one) => capacityOfPattern(one.pattern, draft.id, frame));
  const primary = primaryOf(draft, present);
  const plan: Plan = {
    has: (pattern) => ids.has(pattern),
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
  return {
    draft,
    capacities,
    graph,
    productOf,
    cost: costOf({ graph, capacities, historyApart }, draft.id, capacityFrame.demand),
  };
};

/** Options of a composition: product, graph, capacity, checks, scores; recommended first. */
export const optionsOf = (composition: Composition, frame: OptionFrame): readonly MadeOption[] => {
  const { view } = frame;
  const added = composition.leftStanding.flatMap(({ answer }) => answer ?? []);
  const all = composition.drafts.map((draft, index) => priced(draft, index === 0 ? added : [], frame));
  const leastCost = Math.min(...all.map((one) => one.cost.figure.value));
  const bestFit = Math.max(1, ...composition.drafts.map((draft) => leadFit(draft.chosen, composition.lead)));
  const mostComplex = Math.max(1, ...composition.drafts.map((draft) => complexityOf(draft.chosen)));
  const shorts = uniqueShorts(composition);
  const titles = distinctTitles(
    all.map(({ draft, productOf }) =>
      optionTitle(draft.chosen, composition.lead, composition.headline, productOf, productIndex),
    ),
    all.map(({ draft }) => draft.chosen),
  );
  return all.map(({ draft, capacities, cost, graph, productOf }, index): MadeOption => {
    const checks = checksOf(draft.chosen, view);
    const figures = [...capacities.flatMap(capacityFigures), cost.figure];
    const ruledOut = whyNot(draft, composition);
    const choices = draft.chosen.map((one): Choice => {
      const product = productOf(one.pattern.id);
      return {
        area: one.pattern.area,
        pattern: one.pattern.id,
        ...(product === undefined ? {} : { product }),
        evidence: one.evidence,
      };
    });
    return {
      chosen: draft.chosen,
      capacities,
      figures,
      option: {
        id: draft.id,
        title: titles[index] ?? draft.id,
        short: shorts[index] ?? draft.id,
        roles: draft.roles,
        choices,
        scores: scoresOf({
          chosen: draft.chosen,
          capacities,
          checks,
          view,
          present: frame.present,
          bestFit,
          mostComplex,
          leadFit: leadFit(draft.chosen, composition.lead),
          out: draft.chosen.some((one) => one.out.length > 0),
          costRatio: cost.figure.value / leastCost,
          costFigure: cost.figure.id,
        }),
        checks,
        complexity: complexityOf(draft.chosen),
        cap: capOf(draft.chosen),
        gains: texts(draft.chosen, composition, 'gains'),
        pays: texts(draft.chosen, composition, 'pays'),
        ...(ruledOut === undefined ? {} : { ruledOut }),
        graph,
        figures: figures.map((figure) => figure.id),
      },
    };
  });
};
