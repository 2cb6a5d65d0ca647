import type { Consultation } from '../../consultation/state.ts';
import type { Fact } from '../../contracts/fact.ts';
import { printQuantity } from '../../contracts/quantity.ts';
import { definitionOf, subjectWords, titleOf } from '../../intake/ask.ts';
import { code, listed, name, notice } from '../say/words.ts';
import type { Act } from '../scene.ts';
import { correctionIn } from '../words/in-words.ts';

/** A number without a unit is of the fact that it is near to: "5k" does not put five engineers right. */
const farthest = 30;

const lowest = ({ value, range }: Fact): number | undefined =>
  typeof value === 'number' ? value : range?.[0];

const highest = ({ value, range }: Fact): number | undefined =>
  typeof value === 'number' ? value : range?.[1];

/** What makes a number a rate, a size or a time; a scale alone ("5k") says nothing of what it counts. */
const hasUnit = (text: string): boolean =>
  /\d[\d.,]*\s*(?:%|(?:k|m|bn|million|thousand|billion)?\s*(?:\/|per\b|an? (?:second|minute|hour|day|month|year)\b)|[kmgtp]i?b\b|(?:ms|s|secs?|seconds?|min|minutes?|hours?|h|days?|weeks?|months?|years?)\b)/i.test(
    text,
  ) || /[$€£]\s*\d/.test(text);

const near = (state: Consultation, fact: Fact): boolean => {
  const held = state.facts[fact.id]?.statements.map((one) => one.fact) ?? [];
  const value = lowest(fact);
  if (value === undefined || held.length === 0) return true;
  return held.some((one) => {
    const [low, high] = [lowest(one), highest(one)];
    if (low === undefined || high === undefined) return true;
    return value >= low / farthest && value <= high * farthest;
  });
};

/** Whether the words name what this fact is about, beside its number. */
const isNamed = (id: string, text: string): boolean => {
  const said = new Set(subjectWords(text));
  return subjectWords(`${id} ${titleOf(id)}`).some((word) => word.length > 2 && said.has(word));
};

/** Whether a value may be taken for what is held: in its unit, or near to what was said, or by its name. */
const fitsHeld = (state: Consultation, fact: Fact, text: string): boolean =>
  hasUnit(text) || isNamed(fact.id, text) || near(state, fact);

/** "Not 8", "instead of 12k": a number that is denied answers nothing. */
const denied =
  /\b(?:not|no longer|instead of|rather than|isn'?t|aren'?t|never)\s+(?:about |around |roughly |the )?[~≈]?[$€£]?\d\S*/gi;

/** A text without the numbers that it denies. */
export const withoutDenied = (text: string): string => text.replaceAll(denied, '').replace(/^[\s,.;:]+/, '');

const without = (state: Consultation, id: string): Consultation => {
  const { [id]: _, ...facts } = state.facts;
  return { ...state, facts };
};

const mostTried = 8;

/** What a correction comes to: a fact, or a number of which nobody can tell what it is of. */
export type Correction =
  | { readonly fact: Fact; readonly corrects: boolean }
  | { readonly unclear: string; readonly among: readonly Fact[] };

/**
 * A correction in words, of the number that was told last and that it can be of. What the words themselves place is left to
 * the reader: `read` holds what it found in them.
 */
export const correctionOf = (
  state: Consultation,
  by: string,
  text: string,
  said: { readonly by: string; readonly messageId: string },
  read: readonly Fact[],
): Correction | undefined => {
  const words = withoutDenied(text);
  const placed = read.filter(({ id }) => definitionOf(id)?.kind === 'number' && isNamed(id, words));
  const passed: Fact[] = [];
  let left = state;
  for (let tried = 0; tried < mostTried; tried += 1) {
    const found = correctionIn(left, by, words, said);
    if (found === undefined || !('fact' in found)) break;
    const { fact } = found;
    if (placed.length > 0 && !placed.some(({ id }) => id === fact.id)) return undefined;
    if (fitsHeld(state, fact, words)) return { ...found, fact: { ...fact, quote: text } };
    passed.push(fact);
    left = without(left, fact.id);
  }
  const [first] = passed;
  if (first === undefined || read.length > 0) return undefined;
  return {
    unclear: words,
    among: passed.flatMap(({ id }) => state.facts[id]?.statements.at(-1)?.fact ?? []),
  };
};

const valueWords = (fact: Fact): string =>
  fact.unit !== 'none' && typeof fact.value === 'number' ? printQuantity(fact.value, fact.unit) : '';

/** Asked back, since a guess would overwrite what somebody else said. */
export const whatIsMeant = ({ unclear, among }: Extract<Correction, { unclear: string }>): Act => ({
  says: [
    notice(
      'info',
      ['I cannot tell what "', name(unclear.trim()), '" is of, so nothing was changed.'],
      [
        'Name it with the number: ',
        name(
          listed(
            among.slice(0, 3).map((fact) => `${titleOf(fact.id)} (${valueWords(fact)})`.replace(' ()', '')),
            'or',
          ),
        ),
        ', or ',
        code('correct <fact> <value>'),
        '.',
      ],
    ),
  ],
});

/** Whether an answer to a question may stand: what others hold is not overwritten by a number from far away. */
export const mayAnswer = (state: Consultation, fact: Fact, text: string): boolean =>
  typeof fact.value !== 'number' || fitsHeld(state, fact, text);
