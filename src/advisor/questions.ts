import type { Fact } from '../contracts/fact.ts';
import type { Question } from '../contracts/findings.ts';
import type { Answer, Unknown } from './answers.ts';
import { boxOf } from './boxes.ts';
import type { Forks, Outcome } from './decide.ts';
import { type Draw, drawJointly, factsOf, seeded, tells, tellsByBox } from './draws.ts';
import type { FactStore } from './view.ts';

interface Tried {
  readonly unknown: Unknown;
  readonly outcomes: readonly { readonly answer: Answer; readonly outcome: Outcome }[];
}

const tryAll = (unknown: Unknown, forks: Forks, beside: readonly Fact[] = []): Tried => {
  const ids = new Set(unknown.probes.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const rest = beside.filter(({ id }) => !ids.has(id));
  return {
    unknown,
    outcomes: unknown.probes.map((answer) => ({
      answer,
      outcome: forks.withFacts([...rest, ...answer.facts]),
    })),
  };
};

const decides = ({ outcomes }: Tried): boolean =>
  new Set(outcomes.map(({ outcome }) => outcome.key)).size > 1;

/** Of many ways to pick, one for each choice that they lead to. */
const shown = (outcomes: Tried['outcomes'], picked: boolean): Tried['outcomes'] =>
  picked
    ? outcomes.filter(
        ({ outcome }, at) => outcomes.findIndex((other) => other.outcome.key === outcome.key) === at,
      )
    : outcomes;

const questionOf = ({ unknown, outcomes }: Tried, now: Outcome, weight: number): Question => {
  const keys = new Map(outcomes.map(({ outcome }) => [outcome.key, outcome]));
  const first = keys.get(now.key) ?? outcomes[0]?.outcome ?? now;
  const other = [...keys.values()].find(({ key }) => key !== first.key) ?? now;
  return {
    fact: unknown.id,
    ask: unknown.ask,
    flips: `decides between ${first.title} and ${other.title}`,
    outcomes: shown(outcomes, unknown.members !== undefined).map(({ answer, outcome }) => ({
      when: answer.when,
      option: outcome.title,
    })),
    weight,
    ...(unknown.members === undefined ? {} : { members: unknown.members }),
  };
};

/** Share of the likely answers that change the choice: what can be told of an unknown without drawing the others. */
const changes = ({ unknown, outcomes }: Tried, now: Outcome): number => {
  const all = outcomes.reduce((sum, { answer }) => sum + answer.share, 0);
  const changing = outcomes.reduce(
    (sum, { answer, outcome }) => sum + (outcome.key === now.key ? 0 : answer.share),
    0,
  );
  return unknown.guessed ? Math.max(0.5, changing / all) : changing / all;
};

/** Most telling first; what makes sense only after another one stands behind it. */
const inOrder = (
  questions: readonly Question[],
  unknowns: readonly Unknown[],
  rank: (question: Question) => number = ({ weight }) => weight,
): readonly Question[] => {
  const sorted = [...questions].sort((a, b) => rank(b) - rank(a) || a.fact.localeCompare(b.fact));
  for (const { id, after } of unknowns) {
    const [at, first] = [id, after].map((one) => sorted.findIndex(({ fact }) => fact === one));
    if (at === undefined || first === undefined || at < 0 || first < at) continue;
    const [moved] = sorted.splice(at, 1);
    if (moved !== undefined) sorted.splice(first, 0, moved);
  }
  return sorted;
};

/** Without what is picked together. */
const oneByOne = (unknown: Unknown): Unknown => ({
  ...unknown,
  probes: unknown.probes.filter(({ bucket }) => !bucket.includes('+')),
});

/** Unknowns of which one answer alone changes the choice, by how likely it does. */
export const singleQuestions = (unknowns: readonly Unknown[], forks: Forks): readonly Question[] =>
  inOrder(
    unknowns
      .map((unknown) => tryAll(oneByOne(unknown), forks))
      .filter(decides)
      .map((tried) => questionOf(tried, forks.now, changes(tried, forks.now))),
    unknowns,
  );

/** Draws that turn the choice and are looked at before it is given up to find the answer that turns it. */
const mostTurned = 12;

/**
 * The unknown that decides the choice once the others are answered as in a draw that turns it: where no answer decides alone,
 * the most telling one that does so in such company is asked, told with what it decides then.
 */
const decidesTogether = (
  { answers }: Draw,
  unknowns: readonly Unknown[],
  draws: readonly Draw[],
  forks: Forks,
): Tried | undefined => {
  const order = unknowns
    .map((unknown) => ({ unknown, told: tells(unknown, draws) }))
    .sort((a, b) => b.told - a.told);
  for (const { unknown } of order) {
    const answer = answers.get(unknown.id);
    if (answer === undefined) continue;
    const others = factsOf([...answers].flatMap(([id, one]) => (id === unknown.id ? [] : [one])));
    const tried = tryAll({ ...unknown, probes: [...unknown.probes, answer] }, forks, others);
    if (decides(tried)) return tried;
  }
  return undefined;
};

export interface QuestionEffort {
  readonly seed: number;
  /** Joint draws from which it is judged what an answer tells. */
  readonly draws: number;
  /** Joint draws that must all leave the choice as it is before nothing is asked, and so many more for each box that is open. */
  readonly silence: number;
  readonly silencePerBox: number;
}

export const usualEffort: QuestionEffort = {
  seed: 20_261_128,
  draws: 200,
  silence: 1_200,
  silencePerBox: 120,
};

/** A picking settles many facts at once, and often whether a number matters at all: it counts for so many. */
const pickingCounts = 2;

/** What flips the choice by itself stands before whatever else tells of it, which is at most one. */
const flipsAlone = 2;

const boxesOf = ({ bucket }: Answer): readonly string[] => (bucket === '' ? [] : bucket.split('+'));

/** Boxes that lead elsewhere than none does, alone; where none does so, those of the fewest together that do. */
const flippingBoxes = ({ outcomes }: Tried): ReadonlySet<string> => {
  const none = outcomes.find(({ answer }) => answer.bucket === '')?.outcome.key;
  const flipping = outcomes.flatMap(({ answer, outcome }) => (outcome.key === none ? [] : [boxesOf(answer)]));
  const fewest = Math.min(...flipping.map(({ length }) => length));
  return new Set(flipping.filter(({ length }) => length === fewest).flat());
};

/** Of a long picking the card with what can flip the choice first, then what tells most of it in likely company. */
const asCard = (tried: Tried, draws: readonly Draw[]): Tried => {
  const { unknown, outcomes } = tried;
  if (unknown.card === undefined) return tried;
  const flipping = flippingBoxes(tried);
  const told = tellsByBox(unknown, draws);
  const card = unknown.card((box) => (told.get(box) ?? 0) + (flipping.has(box) ? flipsAlone : 0));
  const there = new Set(card.members?.map(boxOf));
  const onCard = {
    unknown: card,
    outcomes: outcomes.filter(({ answer }) => boxesOf(answer).every((box) => there.has(box))),
  };
  // Boxes that only decide together may be too many for one card: then it is told with all of them what it decides.
  return decides(onCard) ? onCard : { unknown: card, outcomes };
};

/**
 * What to ask, most telling first. Empty only once no tried answer changes the choice, nor does any of the joint draws: half of
 * those are likely worlds, half of them such as are seldom. What only changes it in the company of others is asked last.
 */
export const questionsOf = (
  unknowns: readonly Unknown[],
  known: FactStore,
  forks: Forks,
  { seed, draws: count, silence, silencePerBox }: QuestionEffort = usualEffort,
): readonly Question[] => {
  const { now } = forks;
  const random = seeded(seed);
  const draw = (evenly: boolean): Draw => drawJointly(unknowns, known, forks, { random, evenly });
  const draws = Array.from({ length: count }, () => draw(false));
  const asked = (tried: Tried): Question => {
    const card = asCard(tried, draws);
    return questionOf(card, now, tells(card.unknown, draws));
  };
  const alone = unknowns.map((unknown) => tryAll(unknown, forks)).filter(decides);
  if (alone.length > 0)
    return inOrder(
      alone.map(asked),
      unknowns,
      ({ weight, members }) => weight * (members === undefined ? 1 : pickingCounts),
    );
  const turns = ({ outcome }: Draw): boolean => outcome.key !== now.key;
  const boxes = unknowns.reduce((sum, { members }) => sum + (members?.length ?? 0), 0);
  const enough = silence + boxes * silencePerBox;
  let turned = 0;
  for (let at = 0; at < enough && turned < mostTurned; at += 1) {
    const one = draws[at] ?? draw(at % 2 === 0);
    if (!turns(one)) continue;
    turned += 1;
    const together = decidesTogether(one, unknowns, [...draws, one], forks);
    if (together !== undefined) return [asked(together)];
  }
  return [];
};
