import type { Fact } from '../contracts/fact.ts';
import type { Question } from '../contracts/findings.ts';
import type { Forks, Outcome } from './decide.ts';
import type { Answer, Dice, Unknown } from './unknowns.ts';
import { type FactStore, viewOf } from './view.ts';

/** Random numbers from 0 to 1 by a seed (mulberry32), so that the same facts are asked about in the same order. */
export const seeded = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** One likely answer to each unknown that means something then, and where they lead together. */
export interface Draw {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly outcome: Outcome;
}

const factsOf = (answers: Iterable<Answer>): readonly Fact[] => [
  ...new Map([...answers].flatMap(({ facts }) => facts).map((fact) => [fact.id, fact])).values(),
];

/** Draws all unknowns together; what is drawn first shapes what can be drawn next. */
export const drawJointly = (
  unknowns: readonly Unknown[],
  known: FactStore,
  forks: Forks,
  dice: Dice,
): Draw => {
  const store = new Map(known);
  const view = viewOf(store);
  const answers = new Map<string, Answer>();
  for (const unknown of unknowns) {
    const answer = unknown.draw(dice, view);
    if (answer === undefined) continue;
    answers.set(unknown.id, answer);
    for (const fact of answer.facts) store.set(fact.id, fact);
  }
  return { answers, outcome: forks.withFacts(factsOf(answers.values())) };
};

type Counts = Map<string, number>;

const itself = (outcome: Outcome): string => outcome.itself ?? outcome.key;

const add = (counts: Counts, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** An answer seen once tells little of itself: so many draws count as much as what is expected anyway. */
const trust = 2;

/**
 * By how much two draws of the same name agree more about the choice than any two draws do, 0 to 1. Each draw is compared with
 * the others alone, so that rare names do not seem to tell more than they do.
 */
const agreement = (draws: readonly Draw[], all: Counts, nameOf: (draw: Draw) => string): number => {
  const names = draws.map(nameOf);
  const sizes: Counts = new Map();
  const pairs: Counts = new Map();
  for (const [at, { outcome }] of draws.entries()) {
    add(sizes, names[at] ?? '');
    add(pairs, `${names[at]} ${itself(outcome)}`);
  }
  let gained = 0;
  for (const [at, { outcome }] of draws.entries()) {
    const expected = ((all.get(itself(outcome)) ?? 1) - 1) / Math.max(1, draws.length - 1);
    const others = (sizes.get(names[at] ?? '') ?? 1) - 1;
    const alike = (pairs.get(`${names[at]} ${itself(outcome)}`) ?? 1) - 1;
    gained += (alike + trust * expected) / (others + trust) - expected;
  }
  return gained / draws.length;
};

/**
 * How much of the doubt about the choice the answer takes away, 0 to 1 of all doubt: the share of likely worlds that come to
 * agree once it is known. What can be picked is looked at box by box as well as together, since hardly two people pick the same.
 */
export const tells = (id: string, draws: readonly Draw[]): number => {
  const all: Counts = new Map();
  for (const { outcome } of draws) add(all, itself(outcome));
  const doubt = 1 - [...all.values()].reduce((sum, count) => sum + (count / draws.length) ** 2, 0);
  if (doubt === 0) return 0;
  const bucketOf = ({ answers }: Draw): string => answers.get(id)?.bucket ?? 'not asked';
  const parts = new Set(draws.flatMap((draw) => bucketOf(draw).split('+')));
  const together = agreement(draws, all, bucketOf);
  if (!draws.some((draw) => bucketOf(draw).includes('+'))) return Math.max(0, Math.min(1, together / doubt));
  const apart = [...parts]
    .map((part) => agreement(draws, all, (draw) => String(bucketOf(draw).split('+').includes(part))))
    .reduce((sum, one) => sum + Math.max(0, one), 0);
  return Math.max(0, Math.min(1, Math.max(together, apart) / doubt));
};

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
const inOrder = (questions: readonly Question[], unknowns: readonly Unknown[]): readonly Question[] => {
  const sorted = [...questions].sort((a, b) => b.weight - a.weight || a.fact.localeCompare(b.fact));
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
  turned: readonly Draw[],
  unknowns: readonly Unknown[],
  forks: Forks,
): Tried | undefined => {
  for (const { answers } of turned.slice(0, mostTurned))
    for (const unknown of unknowns) {
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
  /** Joint draws that must all leave the choice as it is before nothing is asked. */
  readonly silence: number;
}

export const usualEffort: QuestionEffort = { seed: 20_261_128, draws: 200, silence: 3_000 };

export const questionsOf = (
  unknowns: readonly Unknown[],
  known: FactStore,
  forks: Forks,
  { seed, draws: count, silence }: QuestionEffort = usualEffort,
): readonly Question[] => {
  const random = seeded(seed);
  const single = unknowns.map((unknown) => tryAll(unknown, forks)).filter(decides);
  const draws: Draw[] = [];
  const enough = () =>
    single.length > 0 || draws.some(({ outcome }) => outcome.key !== forks.now.key) ? count : silence;
  while (draws.length < enough()) {
    // The first draws judge what answers tell; of those that look for silence every second one seeks what is rare.
    const evenly = draws.length >= count && draws.length % 2 === 0;
    draws.push(drawJointly(unknowns, known, forks, { random, evenly }));
  }
  if (single.length > 0)
    return inOrder(
      single.map((tried) => questionOf(tried, forks.now, tells(tried.unknown.id, draws))),
      unknowns,
    );
  const turned = draws.filter(({ outcome }) => outcome.key !== forks.now.key);
  if (turned.length === 0) return [];
  const order = [...unknowns].sort((a, b) => tells(b.id, draws) - tells(a.id, draws));
  const tried = decidesTogether(turned, order, forks);
  return tried === undefined ? [] : [questionOf(tried, forks.now, tells(tried.unknown.id, draws))];
};
