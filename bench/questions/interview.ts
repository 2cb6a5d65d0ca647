import { type Doubt, doubtOf } from '../../src/advisor/ask.ts';
import { mostBoxes } from '../../src/advisor/boxes.ts';
import { drawJointly, seeded } from '../../src/advisor/draws.ts';
import { questionsOf } from '../../src/advisor/questions.ts';
import type { Brief, Fact } from '../../src/contracts/fact.ts';
import type { Question } from '../../src/contracts/findings.ts';
import { boxGroups } from '../../src/knowledge/box-groups.ts';
import { type Profile, profileOf } from './profiles.ts';

const asOf = '2026-11-28';
const most = 30;
const jointDraws = 500;

const briefOf = (facts: readonly Fact[]): Brief => ({
  title: 'a profile',
  facts,
  unread: [],
  contradictions: [],
  language: 'en',
});

/** What one interview came to. */
export interface Interview {
  readonly told: readonly string[];
  /** Ids in the order in which they were asked. */
  readonly asked: readonly string[];
  /** Of those, how many have two answers that alone lead to different choices. */
  readonly decisiveAlone: number;
  /** How many have two answers that do so by themselves or with what is asked next. */
  readonly decisive: number;
  readonly choice: string;
  /** The choice from everything that is so. */
  readonly fullChoice: string;
  readonly same: boolean;
  /** Even the decision that stands first is the same one. */
  readonly sameFirst: boolean;
  /** After the last answer: no single answer, and none of the joint draws, changes the choice. */
  readonly silent: boolean;
}

const hasTwoAnswers = (question: Question): boolean =>
  new Set(question.outcomes.map(({ option }) => option)).size > 1;

const alone = ({ unknowns, forks }: Doubt, id: string): boolean =>
  new Set(unknowns.find((one) => one.id === id)?.probes.map(({ facts }) => forks.withFacts(facts).key)).size >
  1;

const isSilent = ({ unknowns, known, forks }: Doubt, seed: number): boolean => {
  const { now } = forks;
  if (unknowns.some(({ probes }) => probes.some(({ facts }) => forks.withFacts(facts).key !== now.key)))
    return false;
  const random = seeded(seed);
  for (let draw = 0; draw < jointDraws; draw += 1)
    if (drawJointly(unknowns, known, forks, { random, evenly: false }).outcome.key !== now.key) return false;
  return true;
};

/**
 * How a question with boxes is answered: by ticking what is on the card and saying in words what is not, or by ticking alone,
 * so that what is not on the card is taken not to be so.
 */
export type Answering = 'ticks and words' | 'ticks';

const boxes = boxGroups.flatMap((group) => group.boxes);

const notSo = (fact: Fact): Fact => ({
  ...fact,
  value: boxes.find((box) => box.fact === fact.id)?.choice?.not ?? false,
});

/** What the profile says to a question: nothing where it knows nothing of it. */
const answerTo = (question: Question, { facts }: Profile, answering: Answering): readonly Fact[] => {
  const members = (question.members ?? []).map(({ fact }) => fact);
  const ids = new Set([question.fact, ...members]);
  const card = new Set([question.fact, ...members.slice(0, mostBoxes)]);
  return facts.flatMap((fact) => {
    if (!ids.has(fact.id)) return [];
    return answering === 'ticks' && !card.has(fact.id) ? [notSo(fact)] : [fact];
  });
};

/** Asks the person of one profile, always the first question, until nothing is asked. */
export const interview = (seed: number, answering: Answering = 'ticks and words'): Interview => {
  const profile = profileOf(seeded(seed));
  let known: readonly Fact[] = profile.told;
  const left: string[] = [];
  const asked: string[] = [];
  let [decisiveAlone, decisive] = [0, 0];
  let doubt = doubtOf(briefOf(known), { asOf });
  for (;;) {
    const [question] = questionsOf(doubt.unknowns, doubt.known, doubt.forks);
    if (question === undefined || asked.length === most) break;
    asked.push(question.fact);
    if (alone(doubt, question.fact)) decisiveAlone += 1;
    if (hasTwoAnswers(question)) decisive += 1;
    const answer = answerTo(question, profile, answering);
    if (answer.length === 0) left.push(question.fact);
    const ids = new Set(answer.map(({ id }) => id));
    known = [...known.filter(({ id }) => !ids.has(id)), ...answer];
    doubt = doubtOf(briefOf(known), { asOf, left });
  }
  const choice = doubt.forks.now.key;
  const fullChoice = doubt.forks.withFacts(profile.facts).key;
  return {
    told: profile.told.map(({ id }) => id),
    asked,
    decisiveAlone,
    decisive,
    choice,
    fullChoice,
    same: choice === fullChoice,
    sameFirst: choice === doubtOf(briefOf(profile.facts), { asOf }).forks.now.key,
    silent: isSilent(doubt, seed + 1),
  };
};

export interface Bars {
  readonly profiles: number;
  readonly medianAnswers: number;
  readonly p90Answers: number;
  readonly mostAnswers: number;
  readonly sameChoice: number;
  readonly sameFirst: number;
  readonly askedDecisive: number;
  readonly askedDecisiveAlone: number;
  readonly silentAtEnd: number;
  /** How often each was asked, most often first. */
  readonly asked: Readonly<Record<string, number>>;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Number((part / whole).toFixed(4)));

/** The bars over many interviews. */
export const barsOf = (interviews: readonly Interview[]): Bars => {
  const answers = interviews.map(({ asked }) => asked.length).sort((a, b) => a - b);
  const at = (part: number): number =>
    answers[Math.min(answers.length - 1, Math.floor(answers.length * part))] ?? 0;
  const asked = interviews.flatMap((one) => one.asked);
  const sum = (count: (one: Interview) => number): number =>
    interviews.reduce((total, one) => total + count(one), 0);
  const often = new Map<string, number>();
  for (const id of asked) often.set(id, (often.get(id) ?? 0) + 1);
  return {
    profiles: interviews.length,
    medianAnswers: at(0.5),
    p90Answers: at(0.9),
    mostAnswers: answers.at(-1) ?? 0,
    sameChoice: share(
      sum(({ same }) => Number(same)),
      interviews.length,
    ),
    sameFirst: share(
      sum((one) => Number(one.sameFirst)),
      interviews.length,
    ),
    askedDecisive: share(
      sum((one) => one.decisive),
      asked.length,
    ),
    askedDecisiveAlone: share(
      sum((one) => one.decisiveAlone),
      asked.length,
    ),
    silentAtEnd: share(
      sum(({ silent }) => Number(silent)),
      interviews.length,
    ),
    asked: Object.fromEntries([...often].sort((a, b) => b[1] - a[1])),
  };
};

/** Whether the bars are met: five answers in the middle, 95 % the same, every question decisive, every end silent. */
export const isMet = (bars: Bars): boolean =>
  bars.medianAnswers <= 5 && bars.sameChoice >= 0.95 && bars.askedDecisive === 1 && bars.silentAtEnd === 1;
