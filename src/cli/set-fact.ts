import type { Fact, FactDefinition } from '../contracts/fact.ts';
import { didYouMean } from '../contracts/nearest.ts';
import { factOf, typedValue } from '../intake/typed-fact.ts';
import { derivedFactIds, factCatalogue, factDefinition } from '../knowledge/catalogue.ts';
import { wrongUse } from './problem.ts';

/** "Did you mean …? " before the hint, where a choice was mistyped. */
const meant = (definition: FactDefinition, typed: string): string => {
  if (definition.kind !== 'choice') return '';
  const asked = didYouMean(typed, Object.keys(definition.choices), '');
  return asked === '' ? '' : `${asked} `;
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
  const read = typedValue(definition, typed);
  if ('carried' in read) return factOf(definition, read.carried, { by: 'the command line', quote: argument });
  throw wrongUse(`--set ${id}=${typed}: ${read.problem}`, `${meant(definition, typed)}${read.hint}`);
};

/** All of them; the same fact twice is wrong use. */
export const parseSetFacts = (given: readonly string[]): readonly Fact[] => {
  const facts = given.map(parseSetFact);
  const twice = facts.find((fact, index) => facts.findIndex((one) => one.id === fact.id) !== index);
  if (twice !== undefined)
    throw wrongUse(`--set gives ${twice.id} twice`, 'Keep one of them, or give a range as low..high.');
  return facts;
};
