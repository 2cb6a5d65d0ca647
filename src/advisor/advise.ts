import type { AdviceOptions } from '../contracts/consultation.ts';
import type { Brief, FactView } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import type { Findings, RuledOut } from '../contracts/findings.ts';
import { waitsForACopy, waitsForAnotherSite } from '../contracts/graph.ts';
import type { Pattern, PatternNote } from '../contracts/pattern.ts';
import { boxGroups } from '../knowledge/box-groups.ts';
import { factDefinition } from '../knowledge/catalogue.ts';
import { imperatives } from '../knowledge/imperatives.ts';
import { slotFor } from '../knowledge/patterns/storage/slots.ts';
import { patternById, patterns, productById, sourceById } from '../knowledge/registry.ts';
import { dateInput } from '../toolbox/capacity.ts';
import { toolboxSources } from '../toolbox/sources.ts';
import { breakpointsOf, conditionsOf } from './breakpoints.ts';
import { withinBudget } from './budget.ts';
import type { CapacityFrame } from './capacity.ts';
import { unansweredOf } from './complaints.ts';
import { type Composition, compose } from './compose.ts';
import { asDecided, forksOf, inArea, situationOf } from './decide.ts';
import { plannedGrowth } from './demand.ts';
import { walkFailures } from './failures.ts';
import { frameOf, knowledge } from './frame.ts';
import { growthOf } from './growth.ts';
import { highlightsOf } from './headline.ts';
import { insightsOf } from './insights.ts';
import { formedFor } from './light.ts';
import { optionsOf } from './options.ts';
import { planOf } from './plan.ts';
import { practicesOf } from './practices.ts';
import { preparedBrief } from './prepared.ts';
import { presentPatterns } from './present.ts';
import { promisesOf } from './promises.ts';
import { singleQuestions } from './questions.ts';
import { closeCall, ranked } from './ranking.ts';
import { recoveryOf } from './recovery.ts';
import { unknownsOf } from './unknowns.ts';
import { usageOf } from './usage.ts';
import { verdictOf } from './verdict.ts';
import { factStore } from './view.ts';

const toolboxSourcesById = new Map(toolboxSources.map((source) => [source.id, source]));
const sourceOf = (id: string) => sourceById(id) ?? toolboxSourcesById.get(id);

/** Ids that any rule, hard constraint or derivation reads: varying another one cannot change anything. */
const readByRules: ReadonlySet<string> = new Set([
  ...patterns.flatMap((pattern) => [...pattern.rules, ...pattern.ruleOuts].flatMap((rule) => rule.reads)),
  'traffic.readFraction',
  'traffic.peakFactor',
  'growth.perYear',
  'record.size',
  'writes.peakPerSecond',
  'data.size',
]);

const ruledOutOf = (composition: Composition): readonly RuledOut[] =>
  [...composition.judgements.values()].flatMap((one): readonly RuledOut[] => {
    const [first] = one.out;
    return first === undefined || !one.pattern.vocabulary
      ? []
      : [{ pattern: one.pattern.id, because: first.because, facts: first.facts, figures: [] }];
  });

/** Contenders of the leading area that could not be told from the chosen one by their totals. */
const closeCallsOf = ({ judgements, drafts, lead }: Composition, view: FactView): readonly string[] => {
  const now = drafts[0]?.chosen.find((one) => one.pattern.area === lead);
  if (now === undefined) return [];
  return ranked(
    [...judgements.values()].filter(
      (one) =>
        one.pattern.area === lead &&
        one.pattern.vocabulary &&
        one.out.length === 0 &&
        Math.abs(one.total - now.total) <= closeCall &&
        (lead !== 'storage' || slotFor(one.pattern.id, view) === 'primary') &&
        !drafts[0]?.chosen.includes(one),
    ),
  )
    .slice(0, 2)
    .map((one) => one.pattern.id);
};

/** Findings are plain data: rules stay where the knowledge is. */
const noteOf = ({ rules: _, ruleOuts: __, ...note }: Pattern): PatternNote => note;

const unique = (figures: readonly Figure[]): readonly Figure[] => [
  ...new Map(figures.map((figure) => [figure.id, figure])).values(),
];

/** Figures below a figure, itself last, so that every node of a tree has its own row. */
const withInputs = (figure: Figure): readonly Figure[] => [
  ...Object.values(figure.inputs).flatMap((input) =>
    input.kind === 'figure' ? withInputs(input.figure) : [],
  ),
  figure,
];

/**
 * The built-in advisor: facts in, findings out. Pure and deterministic: the same facts, day and horizon give the same
 * findings. It never sees a text; quotes only travel along.
 */
export const advise = (told: Brief, options: AdviceOptions): Findings => {
  const brief = preparedBrief(told, options);
  const stated = factStore(brief.facts);
  const { frame, horizonMonths } = frameOf(stated, options);
  const situation = situationOf(stated, frame);
  const { view, demand } = situation;
  const present = presentPatterns(view, patterns);
  const capacityFrame: CapacityFrame = {
    demand,
    growth: plannedGrowth(situation.store, frame.months),
    asOf: dateInput(options.asOf),
  };
  const usage = usageOf(situation.store, demand, frame.months);
  const optionFrame = { view, present, capacityFrame, usage };
  const best = compose(view, knowledge);
  const composition = withinBudget(best, optionFrame);
  const made = optionsOf(composition, optionFrame);
  const recommended = made[0];
  const recommendedHas = (pattern: string) =>
    recommended?.option.choices.some((choice) => choice.pattern === pattern) ?? false;

  const forks = forksOf(stated, situation, frame, inArea(composition.lead, frame));
  const questions = singleQuestions(
    unknownsOf(situation.store),
    forksOf(stated, situation, frame, asDecided(situation, frame)),
  );
  const broken = breakpointsOf(
    brief.facts.filter((fact) => fact.origin === 'stated' || fact.origin === 'found'),
    recommended?.capacities ?? [],
    recommended?.option.id ?? 'nothing',
    forks,
  );
  const insight = insightsOf(
    situation.store,
    demand,
    patternById('relational-single-node'),
    capacityFrame,
    recommended !== undefined && {
      copy: waitsForACopy(recommended.option.graph),
      site: waitsForAnotherSite(recommended.option.graph),
    },
  );
  const recovery = recoveryOf(situation.store, demand, recommended?.option.id ?? 'nothing');
  const promised = promisesOf(situation.store, {
    has: recommendedHas,
    product: recommended?.option.choices.find((choice) => choice.area === 'storage')?.product,
  });
  const grown = growthOf(
    situation.store,
    recommended?.chosen.map((one) => one.pattern) ?? [],
    recommended?.option.id ?? 'nothing',
    patternById('relational-single-node'),
    { ...capacityFrame, horizonMonths },
  );
  const figures = unique(
    [
      ...demand.values(),
      ...made.flatMap((one) => one.figures),
      ...insight.figures,
      ...promised.figures,
      ...grown.figures,
      ...broken.figures,
      recovery.failover,
      ...(recovery.lost === undefined ? [] : [recovery.lost]),
    ].flatMap(withInputs),
  );
  const inFigures = new Set(
    figures.flatMap((figure) =>
      Object.values(figure.inputs).flatMap((input) => (input.kind === 'fact' ? [input.id] : [])),
    ),
  );
  const facts = [
    ...brief.facts,
    ...situation.assumed.filter((fact) => readByRules.has(fact.id) || inFigures.has(fact.id)),
    ...situation.derived,
  ];
  const optionPatterns = new Set(
    made.flatMap(({ option }) => [
      ...option.choices.map((choice) => choice.pattern),
      ...(option.variants ?? []).flatMap(({ adds }) => adds),
    ]),
  );
  const storeIsLeft =
    present.length > 0 &&
    recommended?.chosen.some(
      ({ pattern }) =>
        pattern.area === 'storage' &&
        !present.includes(pattern.id) &&
        knowledge.slotOf(pattern.id, view) === 'primary',
    ) === true;
  const ruledOut = ruledOutOf(composition);
  const practices = practicesOf(composition);
  const goingWith = practices.flatMap(({ pattern }) => composition.judgements.get(pattern) ?? []);
  const closeCalls = closeCallsOf(composition, view);
  for (const one of [...ruledOut, ...practices]) optionPatterns.add(one.pattern);
  for (const pattern of closeCalls) optionPatterns.add(pattern);
  const formed = (pattern: Pattern) => formedFor(pattern, recommended?.alone === true);
  const usedPatterns = [...optionPatterns].flatMap((id) => patternById(id) ?? []).map(formed);
  const usedProducts = [
    ...new Set(made.flatMap((one) => one.option.choices.flatMap((choice) => choice.product ?? []))),
  ].flatMap((id) => productById(id) ?? []);
  const recommendedIds = new Set(recommended?.option.choices.map((choice) => choice.pattern));
  const sourceIds = new Set([
    ...usedPatterns.filter((pattern) => recommendedIds.has(pattern.id)).flatMap((pattern) => pattern.sources),
    ...usedProducts
      .filter((product) => recommended?.option.choices.some((choice) => choice.product === product.id))
      .flatMap((product) => product.sources),
    ...figures.flatMap((figure) => [
      figure.source,
      ...Object.values(figure.inputs).flatMap((input) => (input.kind === 'constant' ? [input.source] : [])),
    ]),
  ]);
  return {
    verdict: verdictOf(brief, questions),
    asOf: options.asOf,
    horizonMonths,
    facts,
    contradictions: brief.contradictions,
    factTitles: Object.fromEntries([
      ...boxGroups.map(({ id, title }) => [id, title]),
      ...[...facts.map((fact) => fact.id), ...readByRules].map((id) => [id, factDefinition(id)?.title ?? id]),
    ]),
    headline: composition.headline,
    highlights: highlightsOf(composition.drafts[0]?.chosen ?? [], view),
    does: Object.fromEntries(
      usedPatterns.flatMap(({ id }) => (imperatives[id] === undefined ? [] : [[id, imperatives[id]]])),
    ),
    closeCalls,
    recommended: recommended?.option.id ?? 'nothing',
    options: made.map((one) => one.option),
    ruledOut,
    practices,
    unanswered: unansweredOf(composition.leftStanding, goingWith, storeIsLeft),
    promises: promised.promises,
    insights: insight.insights,
    questions,
    breakpoints: [
      ...broken.breakpoints,
      ...conditionsOf(brief.facts, (id) => factDefinition(id)?.theme, forks),
    ],
    figures,
    failures:
      recommended === undefined
        ? []
        : walkFailures(recommended.option.graph, {
            cap: recommended.option.cap,
            has: recommendedHas,
            recovery,
          }),
    plan:
      recommended === undefined
        ? []
        : planOf(
            recommended.chosen.map((one) => ({ ...one, pattern: formed(one.pattern) })),
            composition.headline,
            present,
            view,
            recommended.option.choices.find((choice) => choice.area === 'storage')?.product,
          ),
    ...(grown.growth === undefined ? {} : { growth: grown.growth }),
    patterns: Object.fromEntries(usedPatterns.map((pattern) => [pattern.id, noteOf(pattern)])),
    products: Object.fromEntries(usedProducts.map((product) => [product.id, product])),
    sources: Object.fromEntries(
      [...sourceIds].flatMap((id) => sourceOf(id) ?? []).map((source) => [source.id, source]),
    ),
  };
};
