import type { Fact, FactDefinition } from '../contracts/fact.ts';
import { secondsIn, type Unit } from '../contracts/quantity.ts';
import { namedIn } from './named.ts';
import { quantitiesOf } from './quantities/parse.ts';
import type { Quantity } from './quantities/quantity.ts';
import { blocksOf } from './text/blocks.ts';
import { sentencesOf } from './text/sentences.ts';

/** What one number of a quantity is in a unit, by what it was said to be; undefined where it was said in no such unit. */
const inUnit = (id: string, unit: Unit, { kind, per, noun }: Quantity, end: number): number | undefined => {
  switch (unit) {
    case '1/s':
      return kind === 'count' && per !== undefined ? end / per : undefined;
    case 'per day':
      return kind === 'count' && per !== undefined ? (end * secondsIn.day) / per : undefined;
    case 'B':
      if (kind !== 'bytes') return undefined;
      if (!id.endsWith('PerMonth')) return per === undefined ? end : undefined;
      return per === undefined ? undefined : (end * secondsIn.month) / per;
    case 'B/s':
      if (per === undefined) return undefined;
      return kind === 'bytes' ? end / per : kind === 'bits' ? end / 8 / per : undefined;
    case 's':
      return kind === 'seconds' ? end : undefined;
    case 'months':
      return kind === 'seconds' ? end / secondsIn.month : undefined;
    case 'fraction':
      return kind === 'percent' || kind === 'nines' || (kind === 'count' && end <= 1) ? end : undefined;
    case 'fraction/year':
      return kind === 'percent' && per !== undefined ? (1 + end) ** (secondsIn.year / per) - 1 : undefined;
    case 'USD/month':
      return kind === 'money' && per !== undefined ? (end * secondsIn.month) / per : undefined;
    case 'USD':
      return kind === 'money' ? end : undefined;
    case 'km':
      return kind === 'count' && /\b(?:km|kilomet(?:er|re))/.test(noun) ? end : undefined;
    case 'count':
    case 'none':
      // "5 M monthly active users" are so many users; 120 M messages a day are not so many records.
      return kind === 'times' || (kind === 'count' && (per === undefined || id.startsWith('users.')))
        ? end
        : undefined;
    case 'date':
      return undefined;
  }
};

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-3 * Math.max(Math.abs(one), Math.abs(other));

const endsOf = ({ value, range }: Pick<Fact, 'value' | 'range'>): readonly number[] =>
  range ?? (typeof value === 'number' ? [value] : []);

/**
 * Whether words carry the value that somebody else read out of them: each number of it stands there with a unit that makes it
 * so, and each name of a product or way of building is named there. Of a choice and of a yes or no, words alone cannot tell.
 */
export const standsIn = (
  definition: FactDefinition,
  carried: Pick<Fact, 'value' | 'range'>,
  quote: string,
): boolean => {
  const { id, kind } = definition;
  if (kind === 'set') {
    const { products, patterns } = namedIn(quote);
    const named = new Set([...products, ...patterns]);
    return Array.isArray(carried.value) && carried.value.every((one: string) => named.has(one));
  }
  if (kind !== 'number') return true;
  const said = sentencesOf(quote, blocksOf(quote))
    .flatMap(({ tokens }) => quantitiesOf(tokens))
    .flatMap((quantity) => {
      const ends = [...quantity.range, quantity.was, quantity.becomes, quantity.against];
      return ends.flatMap((end) =>
        end === undefined ? [] : (inUnit(id, definition.unit, quantity, end) ?? []),
      );
    });
  const ends = endsOf(carried);
  return ends.length > 0 && ends.every((end) => said.some((one) => close(one, end)));
};
