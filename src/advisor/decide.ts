import type { Fact, FactDefinition, FactView } from '../contracts/fact.ts';
import type { Area } from '../contracts/pattern.ts';
import { implications } from '../knowledge/implications.ts';
import { standsFor } from '../knowledge/products/stands-for.ts';
import type { Given } from '../toolbox/calculate.ts';
import { chooseAll } from './choose.ts';
import { type Demand, demandFacts, followingFacts, rateDemand } from './demand.ts';
import { type Judgement, judge, judgeAll } from './judge.ts';
import type { Knowledge } from './ranking.ts';
import { sizeDemand } from './size-demand.ts';
import { assumptions, type FactStore, implied, numberOf, viewOf, withMeantPatterns } from './view.ts';

/** Facts complete with assumptions and derived demand, ready for the rules. */
export interface Situation {
  readonly store: FactStore;
  /** What was said and what follows from it, without assumptions. */
  readonly known: FactStore;
  readonly view: FactView;
  readonly demand: Demand;
  readonly assumed: readonly Fact[];
  readonly derived: readonly Fact[];
}

/** What all of a consultation's forks share. */
export interface Frame {
  readonly knowledge: Knowledge;
  readonly catalogue: readonly FactDefinition[];
  readonly months: Given;
}

const ceiling = 'hurts.writeCeiling';
/** Peak writes a second that any well-kept primary carries, and a share of a machine that is no ceiling. */
const easyWrites = 5_000;
const easyShare = 0.5;

/** A full primary that is only guessed from the words gives way to numbers that show room. */
const shownWrong = (store: FactStore, demand: Demand): boolean => {
  const fact = store.get(ceiling);
  if (fact?.origin !== 'assumed' || fact.quote === undefined) return false;
  const writes = demand.get('demand.writesPeakAtHorizon')?.value;
  const busy = numberOf(store.get('present.utilisation'));
  return (writes !== undefined && writes < easyWrites) || (busy !== undefined && busy <= easyShare);
};

/** Stated facts made complete: defaults where nobody spoke, demand where it can be derived. */
export const situationOf = (stated: FactStore, frame: Frame): Situation => {
  const following = followingFacts(stated);
  const known = new Map(stated);
  for (const fact of demandFacts(following)) known.set(fact.id, fact);
  // What follows from what was said takes the place of the usual default.
  const follows = implied(stated, implications);
  const assumed = [
    ...assumptions(known, frame.catalogue).filter(({ id }) => !follows.some((one) => one.id === id)),
    ...follows,
  ];
  const complete = new Map(known);
  for (const fact of [...assumed, ...withMeantPatterns(stated, standsFor)]) complete.set(fact.id, fact);
  const rates = rateDemand(complete, frame.months);
  const demand = new Map([...following, ...rates, ...sizeDemand(complete, rates, frame.months)]);
  if (shownWrong(complete, demand)) complete.delete(ceiling);
  const derived = demandFacts(demand);
  for (const fact of derived) complete.set(fact.id, fact);
  return { store: complete, known, view: viewOf(complete), demand, assumed, derived };
};

/** What a set of facts leads to, as far as a flip is concerned. */
export interface Outcome {
  /** Equal keys = the same choice. */
  readonly key: string;
  /** How the choice is called in words. */
  readonly title: string;
}

/**
 * The main store and the first choice of the area that leads. Which of two decisions stands first in the headline is no
 * flip; that one of them is another decision is.
 */
const outcomeOf = (
  judgements: ReadonlyMap<string, Judgement>,
  view: FactView,
  knowledge: Knowledge,
  lead: Area,
): Outcome => {
  const chosen = chooseAll(judgements, knowledge, view);
  const of = (area: Area) => chosen.find((one) => one.pattern.area === area)?.pattern;
  const first = of(lead);
  const store = of('storage');
  const titles = [first, store === first ? undefined : store].flatMap((pattern) => pattern?.title ?? []);
  return {
    key: `${first?.id ?? 'nothing'}|${store?.id ?? 'nothing'}`,
    title: titles.length === 0 ? 'nothing new' : titles.join(' on '),
  };
};

/** Facts from which others follow, so that a fork in one of them derives and assumes anew. */
const impliesOthers = new Set(implications.flatMap((one) => [one.when, one.follows]));
const loadFact =
  /^(writes\.(average|peak)|reads\.|requests\.|events\.|traffic\.|growth\.|data\.|record\.|files\.|model\.|access\.aggregates|writes\.appendOnly|horizon\.)/;

/** The outcome now, and with one fact changed: only patterns whose rules read what changed are judged again. */
export interface Forks {
  readonly now: Outcome;
  readonly withFact: (fact: Fact) => Outcome;
}

/** Forks of a situation. Relies on rules reading only what they declare, which a test holds. */
export const forksOf = (stated: FactStore, situation: Situation, frame: Frame, lead: Area): Forks => {
  const { knowledge } = frame;
  const base = judgeAll(knowledge.patterns, situation.view);
  const readers = new Map<string, Judgement['pattern'][]>();
  for (const pattern of knowledge.patterns) {
    const reads = [...pattern.rules, ...pattern.ruleOuts].flatMap((rule) => rule.reads);
    for (const id of new Set([...reads, ...pattern.envelope.map((limit) => limit.of)]))
      readers.set(id, [...(readers.get(id) ?? []), pattern]);
  }
  return {
    now: outcomeOf(base, situation.view, knowledge, lead),
    withFact: (fact) => {
      const changed = [fact.id];
      let view: FactView;
      if (loadFact.test(fact.id) || impliesOthers.has(fact.id)) {
        const forked = situationOf(new Map(stated).set(fact.id, fact), frame);
        view = forked.view;
        for (const one of [forked, situation])
          changed.push(...one.derived.map((each) => each.id), ...one.assumed.map((each) => each.id));
      } else view = viewOf(new Map(situation.store).set(fact.id, fact));
      const judgements = new Map(base);
      for (const pattern of new Set(changed.flatMap((id) => readers.get(id) ?? [])))
        judgements.set(pattern.id, judge(pattern, view));
      return outcomeOf(judgements, view, knowledge, lead);
    },
  };
};
