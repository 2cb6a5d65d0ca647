import { type Consultation, type Statement, standsOn } from '../../consultation/state.ts';
import type { Fact } from '../../contracts/fact.ts';
import { titleOf } from '../../intake/ask.ts';

interface Unclear {
  readonly text: string;
  readonly reason: string;
}

const number = /\d[\d,.]*/;

/** Whether two quotes are of the same number: one holds the other, and the number stands there once. */
const ofOneNumber = (one: string, other: string): boolean => {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  const digits = number.exec(shorter)?.[0];
  return digits !== undefined && longer.includes(shorter) && longer.split(digits).length === 2;
};

const isSameNumber = (fact: Fact, { fact: held }: Statement): boolean =>
  held.id !== fact.id &&
  typeof fact.value === 'number' &&
  held.unit === fact.unit &&
  typeof held.value === 'number' &&
  Math.abs(held.value - fact.value) <= 1e-3 * Math.abs(fact.value) &&
  ofOneNumber(held.quote ?? '', fact.quote ?? '');

/**
 * Where the rules took a number of the message for one thing and the model for another, it is told as unclear, with both: the
 * rules' reading stands until somebody says otherwise.
 */
export const placedElsewhere = (
  state: Consultation | undefined,
  message: string,
  facts: readonly Fact[],
): { readonly facts: readonly Fact[]; readonly unclear: readonly Unclear[] } => {
  const said = Object.values(state?.facts ?? {})
    .flatMap(({ statements }) => statements)
    .filter((one) => standsOn(one, message));
  const proposed = new Set(facts.map(({ id }) => id));
  const kept: Fact[] = [];
  const unclear: Unclear[] = [];
  for (const fact of facts) {
    // What the model reads as both is no disagreement; and where something is held of its fact, that is what is asked about.
    const isOpen = state?.facts[fact.id] === undefined;
    const other = isOpen
      ? said.find((one) => isSameNumber(fact, one) && !proposed.has(one.fact.id))
      : undefined;
    if (other === undefined) kept.push(fact);
    else
      unclear.push({
        text: fact.quote ?? '',
        reason: `taken as ${titleOf(other.fact.id)}; the model reads it as ${titleOf(fact.id)}`,
      });
  }
  return { facts: kept, unclear };
};
