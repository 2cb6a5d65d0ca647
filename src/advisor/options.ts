import type { Figure } from '../contracts/figure.ts';
import type { Choice, Option } from '../contracts/findings.ts';
import type { CapSide } from '../contracts/pattern.ts';
import { productIndex } from '../knowledge/registry.ts';
import { budgetCheck } from './budget.ts';
import { type Capacity, capacityFigures } from './capacity.ts';
import type { Composition, Draft } from './compose.ts';
import type { CostOf } from './cost.ts';
import { drawnApart } from './drawn-apart.ts';
import type { Judgement } from './judge.ts';
import { type OptionFrame, priced } from './priced.ts';
import { checksOf, complexityOf, scoresOf } from './scores.ts';
import { distinctTitles, optionTitle, shortTitle } from './titles.ts';

/** An option with what it was made from. */
export interface MadeOption {
  readonly option: Option;
  readonly chosen: readonly Judgement[];
  readonly capacities: readonly Capacity[];
  readonly figures: readonly Figure[];
  /** One machine without a standby. */
  readonly alone: boolean;
}

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

/** Gains or pays: what only this option has first, then what leads it, then its headline choices, then the rest, strongest first. */
const texts = (
  chosen: readonly Judgement[],
  composition: Composition,
  pick: 'gains' | 'pays',
): readonly string[] => {
  const recommended = composition.drafts[0]?.chosen ?? [];
  const isOwn = (one: Judgement) =>
    chosen !== recommended && !recommended.some(({ pattern }) => pattern.id === one.pattern.id);
  const rank = (one: Judgement) =>
    isOwn(one)
      ? one.pattern.area === composition.lead
        ? -2
        : -1
      : one.pattern.area === composition.lead
        ? 0
        : composition.headline.includes(one.pattern.id)
          ? 1
          : 2;
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

/** Options of a composition: product, graph, capacity, checks, scores; recommended first, no two drawn alike. */
export const optionsOf = (composed: Composition, frame: OptionFrame): readonly MadeOption[] => {
  const { view } = frame;
  const added = composed.leftStanding.flatMap(({ answer }) => answer ?? []);
  const all = drawnApart(composed, (draft) =>
    priced(draft, draft.id === composed.drafts[0]?.id ? added : [], frame),
  );
  const composition: Composition = { ...composed, drafts: all.map(({ draft }) => draft) };
  const leastCost = Math.min(...all.flatMap(({ cost }) => cost.figure?.value ?? []));
  const bestFit = Math.max(1, ...composition.drafts.map((draft) => leadFit(draft.chosen, composition.lead)));
  const mostComplex = Math.max(1, ...composition.drafts.map((draft) => complexityOf(draft.chosen)));
  const shorts = uniqueShorts(composition);
  const titles = distinctTitles(
    all.map(({ draft, productOf }) =>
      optionTitle(draft.chosen, composition.lead, composition.headline, productOf, productIndex),
    ),
    all.map(({ draft }) => draft.chosen),
  );
  const affordable = (cost: CostOf) => budgetCheck(view, cost)?.met !== 'no';
  const first = all[0]?.cost;
  return all.map(({ draft, variants, capacities, cost, graph, alone, productOf }, index): MadeOption => {
    const budget = budgetCheck(view, cost);
    const practised = draft.id === composition.drafts[0]?.id ? added : [];
    const checks = [
      ...checksOf([...draft.chosen, ...practised], view),
      ...(budget === undefined ? [] : [budget]),
    ];
    const figures = [
      ...capacities.flatMap(capacityFigures),
      ...(cost.figure === undefined ? [] : [cost.figure]),
    ];
    const tooDear = first !== undefined && affordable(first) && !affordable(cost);
    const ruledOut = tooDear
      ? `it costs about {figure:${cost.figure?.id}}, over the budget of {budget.perMonth}`
      : whyNot(draft, composition);
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
      alone,
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
          cost:
            cost.figure === undefined
              ? cost
              : { ratio: cost.figure.value / leastCost, figure: cost.figure.id },
          budget: budget?.met,
          alone,
        }),
        checks,
        complexity: complexityOf(draft.chosen),
        cap: capOf(draft.chosen),
        gains: texts(draft.chosen, composition, 'gains'),
        pays: texts(draft.chosen, composition, 'pays'),
        ...(ruledOut === undefined ? {} : { ruledOut }),
        ...(variants.length === 0 ? {} : { variants }),
        ...(cost.unknown === undefined ? {} : { costUnknown: cost.unknown }),
        graph,
        figures: figures.map((figure) => figure.id),
      },
    };
  });
};
