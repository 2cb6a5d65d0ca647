import type { FactView } from '../contracts/fact.ts';
import type { Evidence } from '../contracts/findings.ts';
import type { Limit, Pattern, Rule, RuleOut } from '../contracts/pattern.ts';

/** What the rules say of one pattern for one set of facts. */
export interface Judgement {
  readonly pattern: Pattern;
  /** Sum of the points of all rules that hold. */
  readonly total: number;
  readonly evidence: readonly Evidence[];
  /** Hard reasons against it; empty = in play. */
  readonly out: readonly Evidence[];
  /** Limits that the demand passes or comes near, with demand over capacity (1 = at the good case). */
  readonly strains: readonly Strain[];
}

export interface Strain {
  readonly limit: Limit;
  readonly demand: number;
  /** Demand over the good case: above 1 it does not carry. */
  readonly load: number;
}

/** Points that a strain between the cautious and the good case takes away. */
const strainPoints = -2;

/** The bytes of files lie in an object store: what another store keeps of them is a row each, whatever they weigh. */
const filesLieApart = (pattern: Pattern, view: FactView): boolean =>
  view.is('model.blobs') && pattern.area === 'storage' && pattern.id !== 'object-store';

const strainsOf = (pattern: Pattern, view: FactView): readonly Strain[] =>
  pattern.envelope.flatMap((limit) => {
    if (limit.of === 'demand.dataAtHorizon' && filesLieApart(pattern, view)) return [];
    const demand = limit.per === 'system' ? view.stated(limit.of) : undefined;
    return demand === undefined || demand <= limit.carries[0]
      ? []
      : [{ limit, demand, load: demand / limit.carries[1] }];
  });

const strainEvidence = (strain: Strain, points: number): Evidence => ({
  because: `${strain.limit.title}: {${strain.limit.of}} is beyond what it carries`,
  points,
  facts: [strain.limit.of],
  figures: [],
  sources: [strain.limit.source],
});

const rejected = 'rejected.patterns';
const rejectedPoints = -3;

const weighsRejection = (pattern: Pattern): boolean =>
  [...pattern.rules, ...pattern.ruleOuts].some((rule) => rule.reads.includes(rejected));

/** Areas whose patterns are bought or installed: without a product there is nothing to run. */
const madeOfProducts: readonly string[] = ['storage', 'streaming'];

const leftOutByHouse = (pattern: Pattern, view: FactView): boolean => {
  const leftOut = view.set('house.notProducts');
  return (
    madeOfProducts.includes(pattern.area) &&
    leftOut.length > 0 &&
    pattern.products.length > 0 &&
    pattern.products.every((id) => leftOut.includes(id))
  );
};

/** Judges one pattern: its rules, its hard constraints, and its limits against the derived demand. */
export const judge = (pattern: Pattern, view: FactView): Judgement =>
  judgedBy(pattern, view, (one) => one.when(view));

/** The same where it is known already which of its rules and hard constraints hold. */
export const judgedBy = (
  pattern: Pattern,
  view: FactView,
  holds: (one: Rule | RuleOut) => boolean,
): Judgement => {
  const evidence: Evidence[] = [];
  let total = 0;
  for (const rule of pattern.rules) {
    if (!holds(rule)) continue;
    total += rule.points;
    evidence.push({
      because: rule.because,
      points: rule.points,
      facts: rule.reads,
      figures: [],
      sources: pattern.sources,
    });
  }
  // Whatever was tried or ruled out by the team: unless the pattern weighs that itself, it counts as a strong reason.
  if (view.set(rejected).includes(pattern.id) && !weighsRejection(pattern)) {
    total += rejectedPoints;
    evidence.push({
      because: 'it was tried, or is out of the question',
      points: rejectedPoints,
      facts: [rejected],
      figures: [],
      sources: [],
    });
  }
  const out: Evidence[] = pattern.ruleOuts.filter(holds).map((ruleOut) => ({
    because: ruleOut.because,
    points: 0,
    facts: ruleOut.reads,
    figures: [],
    sources: pattern.sources,
  }));
  if (leftOutByHouse(pattern, view))
    out.push({
      because: 'the house rules leave no product for it ({house.notProducts})',
      points: 0,
      facts: ['house.notProducts'],
      figures: [],
      sources: [],
    });
  const strains = strainsOf(pattern, view);
  for (const strain of strains) {
    if (strain.load > 1) out.push(strainEvidence(strain, 0));
    else {
      total += strainPoints;
      evidence.push(strainEvidence(strain, strainPoints));
    }
  }
  return { pattern, total, evidence, out, strains };
};

/** All patterns judged; by id. */
export const judgeAll = (patterns: readonly Pattern[], view: FactView): ReadonlyMap<string, Judgement> =>
  new Map(patterns.map((pattern) => [pattern.id, judge(pattern, view)]));
