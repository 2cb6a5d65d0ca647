import type { AskOptions } from '../contracts/consultation.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import type { Question } from '../contracts/findings.ts';
import type { Unknown } from './answers.ts';
import { asDecided, type Forks, forksOf, situationOf } from './decide.ts';
import { frameOf } from './frame.ts';
import { placedBrief, preparedBrief } from './prepared.ts';
import { type QuestionEffort, questionsOf, usualEffort } from './questions.ts';
import { unknownsOf } from './unknowns.ts';
import { type FactStore, factStore } from './view.ts';

/** What is open in a brief, and where each answer would lead. */
export interface Doubt {
  readonly known: FactStore;
  readonly unknowns: readonly Unknown[];
  readonly forks: Forks;
}

/**
 * The same forks, quicker: most worlds that are looked at answer every picking, and hardly differ from the one in which nothing is
 * picked, so that few rules need be asked again from there.
 */
const fromNothingPicked = (
  forks: Forks,
  unknowns: readonly Unknown[],
  from: (facts: readonly Fact[]) => Forks,
): Forks => {
  const denied = new Map(
    unknowns
      .filter(({ members }) => members !== undefined)
      .flatMap(({ probes }) => probes.find(({ bucket }) => bucket === '')?.facts ?? [])
      .map((fact) => [fact.id, fact]),
  );
  if (denied.size === 0) return forks;
  const near = from([...denied.values()]);
  const withFacts: Forks['withFacts'] = (facts) => {
    const ids = new Set(facts.map(({ id }) => id));
    return [...denied.keys()].every((id) => ids.has(id))
      ? near.withFacts(facts.filter(({ id, value }) => denied.get(id)?.value !== value))
      : forks.withFacts(facts);
  };
  return { now: forks.now, withFact: (fact) => withFacts([fact]), withFacts };
};

export const doubtOf = (brief: Brief, options: AskOptions): Doubt => {
  const stated = factStore(preparedBrief(brief, options).facts);
  const { frame } = frameOf(stated, options);
  const situation = situationOf(stated, frame);
  const tells = asDecided(situation, frame);
  // What was only taken as answered is still open: its answers are tried like all others.
  const told = situationOf(factStore(placedBrief(brief, options).facts), frame);
  const unknowns = unknownsOf(told.store, new Set(options.left));
  return {
    known: situation.store,
    unknowns,
    forks: fromNothingPicked(forksOf(stated, situation, frame, tells), unknowns, (facts) => {
      const denied = new Map(stated);
      for (const fact of facts) denied.set(fact.id, fact);
      return forksOf(denied, situationOf(denied, frame), frame, tells);
    }),
  };
};

/** What to ask, most telling first; empty once no answer, and no likely answers together, change the choice. */
export const questionsFor = (
  brief: Brief,
  options: AskOptions,
  effort: QuestionEffort = usualEffort,
): readonly Question[] => {
  const { unknowns, known, forks } = doubtOf(brief, options);
  return questionsOf(unknowns, known, forks, effort);
};
