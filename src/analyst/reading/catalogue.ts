import type { FactDefinition } from '../../contracts/fact.ts';
import { exampleOf } from '../../intake/typed-fact.ts';
import { factCatalogue } from '../../knowledge/catalogue.ts';

/** Sets whose members are products or ways of building, so that a name in the quote can be checked. */
const named = {
  products: ['present.products', 'proposed.products', 'rejected.products'],
  patterns: ['proposed.patterns', 'rejected.patterns'],
} as const;

/** Which names a set holds; undefined for a set whose members nothing checks. */
export const membersOf = (id: string): keyof typeof named | undefined =>
  named.products.some((one) => one === id)
    ? 'products'
    : named.patterns.some((one) => one === id)
      ? 'patterns'
      : undefined;

/** Facts that a model may read: what a team says of its system; not its questions, and not the channel's house rules. */
const readable = (definition: FactDefinition): boolean =>
  definition.theme !== 'asked' &&
  !definition.id.startsWith('house.') &&
  (definition.kind !== 'set' || membersOf(definition.id) !== undefined);

const form = (definition: FactDefinition): string => {
  switch (definition.kind) {
    case 'number':
      return definition.unit === 'count' || definition.unit === 'none'
        ? 'number'
        : `quantity such as ${exampleOf(definition.unit).replaceAll('"', '')}`;
    case 'choice':
      return `one of: ${Object.entries(definition.choices)
        .map(([value, meaning]) => `${value} (${meaning})`)
        .join('; ')}`;
    case 'flag':
      return 'yes or no';
    case 'set':
      return `names of ${membersOf(definition.id) === 'products' ? 'products' : 'ways of building'}, parted by commas`;
  }
};

/** By id. */
export const readableFacts: ReadonlyMap<string, FactDefinition> = new Map(
  factCatalogue.filter(readable).map((definition) => [definition.id, definition]),
);

/** The catalogue as a model is told it: the same bytes in every request of a version, so that they are read from the cache. */
export const catalogueText = [
  'The catalogue: id | what it is | form of the value',
  ...[...readableFacts.values()].map(
    (definition) => `${definition.id} | ${definition.title} | ${form(definition)}`,
  ),
].join('\n');
