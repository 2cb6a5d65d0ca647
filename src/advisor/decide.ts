import type { Fact, FactDefinition, FactView } from '../contracts/fact.ts';
import type { Area, Pattern } from '../contracts/pattern.ts';
import { implications } from '../knowledge/implications.ts';
import { standsFor } from '../knowledge/products/stands-for.ts';
import type { Given } from '../toolbox/calculate.ts';
import { chooseAll } from './choose.ts';
import { type Demand, demandFacts, followingFacts, rateDemand } from './demand.ts';
import { headlineOf } from './headline.ts';
import { type Judgement, judgeAll } from './judge.ts';
import { assumedRetention, followingRetention } from './keeping.ts';
import type { Knowledge } from './ranking.ts';
import { rejudging } from './rejudge.ts';
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
  const following = new Map([...followingFacts(stated), ...followingRetention(stated)]);
  const known = new Map(stated);
  for (const fact of demandFacts(following)) known.set(fact.id, fact);
  // What follows from what was said takes the place of the usual default.
  const follows = implied(stated, implications);
  const assumed = [
    ...assumptions(known, frame.catalogue).filter(({ id }) => !follows.some((one) => one.id === id)),
    ...follows,
    ...assumedRetention(known),
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
  /** The key without a look at what is advised now, where that is another: tells apart what is no flip. */
  readonly itself?: string;
}

const keyOf = (first: Pattern | undefined, store: Pattern | undefined): string =>
  `${first?.id ?? 'nothing'}|${store?.id ?? 'nothing'}`;

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
  const key = keyOf(first, store);
  return {
    key,
    title: titles.length === 0 ? 'nothing new' : titles.join(' on '),
  };
};

/** Facts from which others follow, so that a fork in one of them derives and assumes anew. */
const impliesOthers = new Set(implications.flatMap((one) => [one.when, one.follows]));
const loadFact =
  /^(writes\.(average|peak)|reads\.|requests\.|events\.|traffic\.|growth\.|data\.|record\.|files\.|model\.|access\.aggregates|writes\.appendOnly|horizon\.)/;

/** The outcome now, and with facts changed: only rules that read what changed are asked again. */
export interface Forks {
  readonly now: Outcome;
  readonly withFact: (fact: Fact) => Outcome;
  /** Several at once, of different ids. */
  readonly withFacts: (facts: readonly Fact[]) => Outcome;
}

const same = (one: Fact | undefined, other: Fact | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.value === other.value &&
    one.origin === other.origin &&
    one.range?.[0] === other.range?.[0] &&
    one.range?.[1] === other.range?.[1]);

/** Ids whose fact is another one in the second store, or is in one of them alone. */
const differing = (before: FactStore, after: FactStore): readonly string[] => [
  ...[...after].flatMap(([id, fact]) => (same(before.get(id), fact) ? [] : [id])),
  ...[...before.keys()].filter((id) => !after.has(id)),
];

/** Tells choices apart: what a set of facts leads to, seen from what is advised now. */
export type Telling = (judgements: ReadonlyMap<string, Judgement>, view: FactView) => Outcome;

/** Told apart by the main store and the first choice of one area. */
export const inArea =
  (lead: Area, { knowledge }: Frame): Telling =>
  (judgements, view) =>
    outcomeOf(judgements, view, knowledge, lead);

/**
 * Told apart by the main store and the leading decision, whatever its area. The same choice: the same store, and each of the two
 * designs has the other's leading decision in it, since which of two decisions stands first is no flip.
 */
export const asDecided = (situation: Situation, { knowledge }: Frame): Telling => {
  const look = (judgements: ReadonlyMap<string, Judgement>, view: FactView) => {
    const chosen = chooseAll(judgements, knowledge, view);
    const patterns = new Map(chosen.map(({ pattern }) => [pattern.id, pattern]));
    const store = chosen.find(({ pattern }) => pattern.area === 'storage')?.pattern;
    const first = patterns.get(headlineOf(chosen, view)[0] ?? '');
    return { patterns, store, first };
  };
  type Looked = ReturnType<typeof look>;
  const has = (one: Looked, other: Looked): boolean =>
    other.first === undefined ? one.first === undefined : one.patterns.has(other.first.id);
  const now = look(judgeAll(knowledge.patterns, situation.view), situation.view);
  return (judgements, view) => {
    const then = look(judgements, view);
    const alike = then.store === now.store && has(now, then) && has(then, now);
    const { first, store } = alike ? now : then;
    const titles = [first, store === first ? undefined : store].flatMap((pattern) => pattern?.title ?? []);
    return {
      key: keyOf(first, store),
      itself: keyOf(then.first, then.store),
      title: titles.length === 0 ? 'nothing new' : titles.join(' on '),
    };
  };
};

/** Forks of a situation. Relies on rules reading only what they declare, which a test holds. */
export const forksOf = (stated: FactStore, situation: Situation, frame: Frame, tells: Telling): Forks => {
  const again = rejudging(frame.knowledge.patterns, situation.view);
  const withFacts = (facts: readonly Fact[]): Outcome => {
    let store: FactStore;
    let changed: readonly string[];
    if (facts.some(({ id }) => loadFact.test(id) || impliesOthers.has(id))) {
      const forked = new Map(stated);
      for (const fact of facts) forked.set(fact.id, fact);
      store = situationOf(forked, frame).store;
      changed = differing(situation.store, store);
    } else {
      const forked = new Map(situation.store);
      for (const fact of facts) forked.set(fact.id, fact);
      store = forked;
      changed = facts.map(({ id }) => id);
    }
    const view = viewOf(store);
    return tells(again(view, changed), view);
  };
  return {
    now: tells(again(situation.view, []), situation.view),
    withFact: (fact) => withFacts([fact]),
    withFacts,
  };
};
