import type { AdviceOptions } from '../contracts/consultation.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import type { Unknown } from './answers.ts';
import { asDecided, forksOf, situationOf } from './decide.ts';
import { frameOf } from './frame.ts';
import { placed } from './placing.ts';
import { withCalendar } from './plans.ts';
import { unknownsOf } from './unknowns.ts';
import { verdictOf } from './verdict.ts';
import { factStore, numberOf } from './view.ts';

/** How it is told who said what is taken as answered. */
const nobody = 'nobody: assumed, since every likely answer leads to the same choice';

/** More than this cannot hang on one another in practice; the bound keeps a round short. */
const mostTaken = 3;

/** All likely answers in one fact: a number by its range, a choice by the likeliest. */
const anyAnswer = ({ probes }: Unknown): readonly Fact[] => {
  const likeliest = [...probes].sort((a, b) => b.share - a.share)[0];
  const numbers = probes.flatMap(({ facts }) => facts.flatMap((one) => numberOf(one) ?? []));
  return (likeliest?.facts ?? []).map((fact): Fact => {
    const taken: Fact = { ...fact, origin: 'found', by: nobody };
    if (typeof fact.value !== 'number') return taken;
    const { value: _value, ...open } = taken;
    return { ...open, range: [Math.min(...numbers), Math.max(...numbers)] };
  });
};

/**
 * Silence about something can lead elsewhere than every likely answer to it: nothing is derived from what nobody said. There the
 * silence is what is wrong, so the answer is taken as given, told as assumed, over its whole range. Guesses from words are left
 * to be asked about.
 */
const withSureAnswers = (brief: Brief, options: AdviceOptions, taken = 0): Brief => {
  if (taken === mostTaken) return brief;
  const stated = factStore(brief.facts);
  const { frame } = frameOf(stated, options);
  const situation = situationOf(stated, frame);
  const { now, withFacts } = forksOf(stated, situation, frame, asDecided(situation, frame));
  const leadsElsewhere = ({ probes, members, guessed }: Unknown): boolean => {
    if (members !== undefined || guessed) return false;
    const [first, ...rest] = probes;
    if (first === undefined) return false;
    const { key } = withFacts(first.facts);
    return key !== now.key && rest.every(({ facts }) => withFacts(facts).key === key);
  };
  const found = unknownsOf(situation.store).find(leadsElsewhere);
  return found === undefined
    ? brief
    : withSureAnswers({ ...brief, facts: [...brief.facts, ...anyAnswer(found)] }, options, taken + 1);
};

/** The facts of a brief with what places and days make of them. */
export const placedBrief = (told: Brief, { asOf }: Pick<AdviceOptions, 'asOf'>): Brief =>
  withCalendar({ ...told, facts: placed(told.facts) }, asOf);

/** The same with what is as good as answered. What is too little to advise on stays so. */
export const preparedBrief = (told: Brief, options: AdviceOptions): Brief => {
  const brief = placedBrief(told, options);
  return verdictOf(brief, []).kind === 'not a brief' ? brief : withSureAnswers(brief, options);
};
