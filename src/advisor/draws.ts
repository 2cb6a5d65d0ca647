import type { Fact } from '../contracts/fact.ts';
import type { Answer, Dice, Unknown } from './answers.ts';
import { boxOf } from './boxes.ts';
import type { Forks, Outcome } from './decide.ts';
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

/** What answers together make known; of two that speak of one fact the later one counts. */
export const factsOf = (answers: Iterable<Answer>): readonly Fact[] => [
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

/** An answer seen once tells little of itself: so many draws count as much as what is expected anyway. */
const trust = 2;

/** Equal names by equal small numbers. */
const numbered = (names: readonly string[]): readonly number[] => {
  const known = new Map<string, number>();
  return names.map((name) => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  });
};

const counted = (numbers: readonly number[], most: number): Uint32Array => {
  const counts = new Uint32Array(most);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
};

/** How many draws lead where: what names are compared with. */
interface Led {
  /** Of each draw, the choice that it leads to by itself. */
  readonly to: readonly number[];
  readonly counts: Uint32Array;
  /** Chance that two draws differ. */
  readonly doubt: number;
}

const ledBy = (draws: readonly Draw[]): Led => {
  const to = numbered(draws.map(({ outcome }) => outcome.itself ?? outcome.key));
  const counts = counted(to, draws.length);
  return { to, counts, doubt: 1 - counts.reduce((sum, count) => sum + (count / draws.length) ** 2, 0) };
};

/**
 * By how much two draws of the same name agree more about the choice than any two draws do, 0 to 1. Each draw is compared with
 * the others alone, so that rare names do not seem to tell more than they do.
 */
const agreement = ({ to, counts }: Led, names: readonly number[]): number => {
  const size = names.length;
  const kinds = Math.max(0, ...names) + 1;
  const sizes = counted(names, kinds);
  const pairs = counted(
    names.map((name, at) => name * size + (to[at] ?? 0)),
    kinds * size,
  );
  let gained = 0;
  for (const [at, name] of names.entries()) {
    const led = to[at] ?? 0;
    const expected = ((counts[led] ?? 1) - 1) / Math.max(1, size - 1);
    const others = (sizes[name] ?? 1) - 1;
    const alike = (pairs[name * size + led] ?? 1) - 1;
    gained += (alike + trust * expected) / (others + trust) - expected;
  }
  return gained / size;
};

const share = (told: number, { doubt }: Led): number => Math.max(0, Math.min(1, told / doubt));

/**
 * How much of the doubt about the choice each of these boxes takes away by itself, 0 to 1 of all doubt: the share of likely
 * worlds that come to agree once it is known whether it is picked.
 */
export const tellsByBox = (
  { id, members = [] }: Pick<Unknown, 'id' | 'members'>,
  draws: readonly Draw[],
): ReadonlyMap<string, number> => {
  const led = ledBy(draws);
  const picked = draws.map(({ answers }) => answers.get(id)?.bucket.split('+') ?? []);
  return new Map(
    members.map(boxOf).map((box) => [
      box,
      led.doubt === 0
        ? 0
        : share(
            agreement(
              led,
              picked.map((boxes) => Number(boxes.includes(box))),
            ),
            led,
          ),
    ]),
  );
};

/**
 * How much of the doubt about the choice the answer takes away, 0 to 1 of all doubt. What can be picked is looked at box by box
 * as well as together, since hardly two people pick the same.
 */
export const tells = (unknown: Pick<Unknown, 'id' | 'members'>, draws: readonly Draw[]): number => {
  const led = ledBy(draws);
  if (led.doubt === 0) return 0;
  const together = agreement(
    led,
    numbered(draws.map(({ answers }) => answers.get(unknown.id)?.bucket ?? 'not asked')),
  );
  const apart = [...tellsByBox(unknown, draws).values()].reduce((sum, one) => sum + one, 0);
  return Math.max(share(together, led), Math.min(1, apart));
};
