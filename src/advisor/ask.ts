import type { AskOptions } from '../contracts/consultation.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Question } from '../contracts/findings.ts';
import { frameOf } from './advise.ts';
import { asDecided, type Forks, forksOf, situationOf } from './decide.ts';
import { preparedBrief } from './prepared.ts';
import { type QuestionEffort, questionsOf, usualEffort } from './questions.ts';
import { type Unknown, unknownsOf } from './unknowns.ts';
import { type FactStore, factStore } from './view.ts';

/** What is open in a brief, and where each answer would lead. */
export interface Doubt {
  readonly known: FactStore;
  readonly unknowns: readonly Unknown[];
  readonly forks: Forks;
}

export const doubtOf = (brief: Brief, options: AskOptions): Doubt => {
  const stated = factStore(preparedBrief(brief, options).facts);
  const { frame } = frameOf(stated, options);
  const situation = situationOf(stated, frame);
  return {
    known: situation.store,
    unknowns: unknownsOf(situation.store, new Set(options.left)),
    forks: forksOf(stated, situation, frame, asDecided(situation, frame)),
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
