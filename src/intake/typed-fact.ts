import type { Fact, FactDefinition, FactValue, NumberDefinition, Range } from '../contracts/fact.ts';
import { parseQuantity } from '../contracts/parse-quantity.ts';
import { printRange, type Unit } from '../contracts/quantity.ts';

/** What was typed for one fact, or what is wrong with it and how to write it. */
export type Typed =
  | { readonly carried: { readonly value: FactValue } | { readonly range: Range } }
  | { readonly problem: string; readonly hint: string };

const yes = ['yes', 'true', 'y', '1', 'on', 'yep', 'yeah', 'sure'];
const no = ['no', 'false', 'n', '0', 'off', 'nope', 'never'];

const examples: Readonly<Partial<Record<Unit, string>>> = {
  '1/s': '20k/s',
  'B/s': '50MB/s',
  B: '2.3TB',
  s: '50ms',
  fraction: '99.95%',
  'fraction/year': '"25% a year"',
  'USD/month': '"12k a month"',
};

/** How a quantity of this unit is typed, for a hint or beside a field. */
export const exampleOf = (unit: Unit): string => examples[unit] ?? '12';

const rangeSign = '..';

const quantity = (
  definition: NumberDefinition,
  typed: string,
): number | Extract<Typed, { problem: string }> => {
  const value = parseQuantity(typed, definition.unit);
  if (value === undefined)
    return {
      problem: `"${typed}" is no quantity for ${definition.title}`,
      hint: `Write it as ${definition.id}=${exampleOf(definition.unit)} or as a range, low${rangeSign}high.`,
    };
  const [low, high] = definition.plausible;
  if (value >= low && value <= high) return value;
  return {
    problem: `${typed} is outside of what is plausible`,
    hint: `Give ${definition.title} between ${printRange(definition.plausible, definition.unit).replace('–', ' and ').replace(' to ', ' and ')}.`,
  };
};

const numberOrRange = (definition: NumberDefinition, typed: string): Typed => {
  const [low, high, ...rest] = typed.split(rangeSign);
  if (low === undefined || high === undefined || rest.length > 0) {
    const value = quantity(definition, typed);
    return typeof value === 'number' ? { carried: { value } } : value;
  }
  const [from, to] = [quantity(definition, low.trim()), quantity(definition, high.trim())];
  if (typeof from !== 'number') return from;
  if (typeof to !== 'number') return to;
  return { carried: { range: from <= to ? [from, to] : [to, from] } };
};

/** Whether somebody typed a range from the larger to the smaller. */
export const isReversed = ({ unit }: NumberDefinition, typed: string): boolean => {
  const [low = '', high = '', ...rest] = typed.split(rangeSign);
  const [from, to] = [parseQuantity(low.trim(), unit), parseQuantity(high.trim(), unit)];
  return rest.length === 0 && from !== undefined && to !== undefined && from > to;
};

/** Reads what somebody typed for a fact, in human units; `low..high` is a range, commas part the members of a set. */
export const typedValue = (definition: FactDefinition, typed: string): Typed => {
  switch (definition.kind) {
    case 'number':
      return numberOrRange(definition, typed);
    case 'choice': {
      const names = Object.keys(definition.choices);
      const wanted = typed.trim().toLowerCase();
      const found = names.find(
        (name) => name.toLowerCase() === wanted || definition.choices[name]?.toLowerCase() === wanted,
      );
      if (found !== undefined) return { carried: { value: found } };
      return { problem: `"${typed}" is none of its choices`, hint: `Choose one of ${names.join(', ')}.` };
    }
    case 'flag': {
      const word = typed.trim().toLowerCase().replace(/[.!]$/, '');
      if (yes.includes(word)) return { carried: { value: true } };
      if (no.includes(word)) return { carried: { value: false } };
      return {
        problem: 'it is a yes or no',
        hint: `Write ${definition.id}=yes or ${definition.id}=no.`,
      };
    }
    case 'set':
      return {
        carried: {
          value: typed
            .split(',')
            .map((one) => one.trim())
            .filter((one) => one !== ''),
        },
      };
  }
};

/** A stated fact of what was typed, with the words as its quote. */
export const factOf = (
  definition: FactDefinition,
  carried: Extract<Typed, { carried: unknown }>['carried'],
  said: { readonly by: string; readonly quote: string; readonly messageId?: string },
): Fact => ({
  id: definition.id,
  ...carried,
  unit: definition.kind === 'number' ? definition.unit : 'none',
  origin: 'stated',
  ...said,
});
