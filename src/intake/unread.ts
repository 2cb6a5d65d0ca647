import type { Leftover } from './quantities/attribute.ts';
import { clauseAround } from './text/clause.ts';
import type { Sentence } from './text/sentences.ts';

/** A clause that looks like a requirement and gave no fact. */
export interface Missed {
  readonly text: string;
  readonly start: number;
  readonly reason: string;
}

const demanding =
  /\b(?:must|need|require|have to|should|shall|no more than|at most|at least|never|always|want|expect|guarantee|target|requirement|mandatory|within)\b/;

/** What of a sentence stays unread; undefined when nothing in it looks like a requirement. */
export const leftOver = (
  source: string,
  sentence: Sentence,
  leftover: readonly Leftover[],
  facts: number,
): Missed | undefined => {
  // "One seat", "half of the team", "for a week": number words without a figure are prose, not a quantity that was missed.
  const unit = leftover.find(
    ({ quantity }) =>
      (quantity.kind !== 'count' || quantity.per !== undefined) &&
      sentence.tokens.slice(quantity.from, quantity.to + 1).some((token) => /\d/.test(token.raw)),
  );
  if (unit !== undefined && (facts === 0 || demanding.test(sentence.text))) {
    const [start, end] = clauseAround(sentence, unit.quantity.from, unit.quantity.to);
    return {
      text: source.slice(start, end),
      start,
      reason: 'a quantity whose meaning is not clear from the words around it',
    };
  }
  if (facts > 0 || sentence.tokens.length < 4) return undefined;
  if (!demanding.test(sentence.text) || sentence.isQuestion) return undefined;
  return {
    text: source.slice(sentence.start, sentence.end),
    start: sentence.start,
    reason: 'it reads like a requirement, but states nothing that the catalogue of facts knows',
  };
};
