import type { Fact, FactDefinition, FactValue, NumberDefinition, Range } from '../contracts/fact.ts';
import { didYouMean } from '../contracts/nearest.ts';
import { parseQuantity } from '../contracts/parse-quantity.ts';
import { printRange } from '../contracts/quantity.ts';
import { derivedFactIds, factCatalogue, factDefinition } from '../knowledge/catalogue.ts';
import { wrongUse } from './problem.ts';

const yes = ['yes', 'true', 'y', '1', 'on'];
const no = ['no', 'false', 'n', '0', 'off'];

const example: Readonly<Partial<Record<NumberDefinition['unit'], string>>> = {
  '1/s': '20k/s',
  'B/s': '50MB/s',
  B: '2.3TB',
  s: '50ms',
  fraction: '99.95%',
  'fraction/year': '"25% a year"',
  'USD/month': '"12k a month"',
};

const rangeSign = '..';

const inPlausible = (definition: NumberDefinition, typed: string, value: number): number => {
  const [low, high] = definition.plausible;
  if (value >= low && value <= high) return value;
  throw wrongUse(
    `--set ${definition.id}=${typed} is outside of what is plausible`,
    `Give ${definition.title} between ${printRange(definition.plausible, definition.unit).replace('–', ' and ').replace(' to ', ' and ')}.`,
  );
};

const quantity = (definition: NumberDefinition, typed: string): number => {
  const value = parseQuantity(typed, definition.unit);
  if (value === undefined)
    throw wrongUse(
      `--set ${definition.id}=${typed}: "${typed}" is no quantity for ${definition.title}`,
      `Write it as ${definition.id}=${example[definition.unit] ?? '12'} or as a range, low${rangeSign}high.`,
    );
  return inPlausible(definition, typed, value);
};

const numberOrRange = (definition: NumberDefinition, typed: string): { value: number } | { range: Range } => {
  const [low, high, ...rest] = typed.split(rangeSign);
  if (low === undefined || high === undefined || rest.length > 0)
    return { value: quantity(definition, typed) };
  const ends = [quantity(definition, low.trim()), quantity(definition, high.trim())] as const;
  return { range: ends[0] <= ends[1] ? ends : [ends[1], ends[0]] };
};

const carried = (definition: FactDefinition, typed: string): { value: FactValue } | { range: Range } => {
  switch (definition.kind) {
    case 'number':
      return numberOrRange(definition, typed);
    case 'choice': {
      const names = Object.keys(definition.choices);
      if (names.includes(typed)) return { value: typed };
      throw wrongUse(
        `--set ${definition.id}=${typed}: "${typed}" is none of its choices`,
        `${didYouMean(typed, names, '')} Choose one of ${names.join(', ')}.`.trim(),
      );
    }
    case 'flag': {
      const word = typed.toLowerCase();
      if (yes.includes(word)) return { value: true };
      if (no.includes(word)) return { value: false };
      throw wrongUse(
        `--set ${definition.id}=${typed}: it is a yes or no`,
        `Write --set ${definition.id}=yes or --set ${definition.id}=no.`,
      );
    }
    case 'set':
      return {
        value: typed
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      };
  }
};

/**
 * One `fact=value` of the command line as a stated fact; the value in human units, `low..high` for a range. Throws wrong
 * use with the nearest id, the choices, or how to write the quantity.
 */
export const parseSetFact = (argument: string): Fact => {
  const at = argument.indexOf('=');
  const id = argument.slice(0, Math.max(0, at)).trim();
  const typed = argument.slice(at + 1).trim();
  if (at < 1 || typed === '')
    throw wrongUse(
      `--set ${argument} is not of the form fact=value`,
      'Write for example --set writes.peakPerSecond=20k/s; "plumbline facts" lists all of them.',
    );
  const definition = factDefinition(id);
  if (definition === undefined || derivedFactIds.includes(id))
    throw wrongUse(
      definition === undefined ? `There is no fact ${id}` : `${id} is worked out, so it cannot be set`,
      didYouMean(
        id,
        factCatalogue.map((one) => one.id),
        '"plumbline facts" lists all of them.',
      ),
    );
  return {
    id,
    ...carried(definition, typed),
    unit: definition.kind === 'number' ? definition.unit : 'none',
    origin: 'stated',
    by: 'the command line',
    quote: argument,
  };
};

/** All of them; the same fact twice is wrong use. */
export const parseSetFacts = (given: readonly string[]): readonly Fact[] => {
  const facts = given.map(parseSetFact);
  const twice = facts.find((fact, index) => facts.findIndex((one) => one.id === fact.id) !== index);
  if (twice !== undefined)
    throw wrongUse(`--set gives ${twice.id} twice`, 'Keep one of them, or give a range as low..high.');
  return facts;
};
