import type { Fact, FactDefinition, FactValue, FactView } from '../contracts/fact.ts';
import type { QuestionMember } from '../contracts/findings.ts';

/** One possible answer: what it makes known, how it is said, and a name under which like answers are counted. */
export interface Answer {
  readonly when: string;
  readonly facts: readonly Fact[];
  /** Of a picking: the ids of the boxes, joined by `+`. */
  readonly bucket: string;
  /** How likely it is, against the other answers that are tried. */
  readonly share: number;
}

/** How answers are drawn. `evenly`: rare ones come up as often as usual ones, so that what only they change is found. */
export interface Dice {
  readonly random: () => number;
  readonly evenly: boolean;
}

/** Something that nobody has said and that people can be asked in one question. */
export interface Unknown {
  /** Of the fact, or of the group of facts that one question settles. */
  readonly id: string;
  readonly ask: string;
  /** What can be picked, where the answer is a picking. */
  readonly members?: readonly QuestionMember[];
  /** What is asked first while it is open as well. */
  readonly after?: string;
  /** Guessed from somebody's words, so that asking shows them. */
  readonly guessed: boolean;
  /** A few answers that tell whether it matters at all. */
  readonly probes: readonly Answer[];
  /** A likely answer, given what is known or drawn already; undefined where it means nothing then. */
  readonly draw: (dice: Dice, drawn: FactView) => Answer | undefined;
  /** Of a long picking: the same question with what matters most, by the ids of the boxes, on its card. */
  readonly card?: (matters: (box: string) => number) => Unknown;
}

/** The value as somebody would have stated it. */
export const stated = (definition: FactDefinition, value: FactValue): Fact => ({
  id: definition.id,
  value,
  unit: definition.kind === 'number' ? definition.unit : 'none',
  origin: 'stated',
});

/** One of these by its weight; undefined only of none. */
export const pickOne = <Value>(
  { random, evenly }: Dice,
  given: readonly (readonly [value: Value, weight: number])[],
): Value | undefined => {
  const weighed = evenly ? given.map(([value, weight]) => [value, Math.sign(weight)] as const) : given;
  let left = random() * weighed.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighed) {
    left -= weight;
    if (left < 0) return value;
  }
  return weighed.at(-1)?.[0];
};

/** Assumed from somebody's words. */
export const isGuess = (fact: Fact | undefined): boolean =>
  fact?.origin === 'assumed' && fact.quote !== undefined;

export const isSaid = (fact: Fact | undefined): boolean => fact !== undefined && fact.origin !== 'assumed';
