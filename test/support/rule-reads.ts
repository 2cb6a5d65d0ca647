import type { FactDefinition, FactValue } from '../../src/contracts/fact.ts';
import type { Rule, RuleOut } from '../../src/contracts/pattern.ts';
import { derivedFactIds, factCatalogue, factDefinition } from '../../src/knowledge/catalogue.ts';
import { type Given, recordingView } from './recording-view.ts';

/** Linear congruential generator: the same briefs in every run. */
const generator = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

const products = ['postgresql', 'mysql', 'cassandra', 'kafka', 'mongodb', 'redis'];

const randomValue = (definition: FactDefinition, random: () => number): FactValue => {
  switch (definition.kind) {
    case 'number': {
      const [low, high] = definition.plausible;
      // Low powers of the range come up as often as high ones, as they do in real briefs.
      return low + (high - low) * random() ** 8;
    }
    case 'flag':
      return random() < 0.7;
    case 'choice': {
      const names = Object.keys(definition.choices);
      return names[Math.floor(random() * names.length)] ?? '';
    }
    case 'set':
      return products.filter(() => random() < 0.4);
  }
};

const definitions = [...factCatalogue.map((definition) => definition.id), ...derivedFactIds].flatMap(
  (id) => factDefinition(id) ?? [],
);

/** Nothing said, and sixty random briefs of varied fullness: they drive a predicate through its branches. */
const briefs: readonly Given[] = [
  {},
  ...Array.from({ length: 60 }, (_, seed) => {
    const random = generator(seed + 1);
    const fullness = seed % 3 === 0 ? 1 : random();
    return Object.fromEntries(
      definitions
        .filter(() => random() < fullness)
        .map((definition) => [definition.id, randomValue(definition, random)]),
    );
  }),
];

/** Every fact that the predicate was seen to look at, over many briefs. */
export const readsOf = (rule: Rule | RuleOut): readonly string[] => {
  const seen = new Set<string>();
  for (const brief of briefs) {
    const { view, reads } = recordingView(brief);
    rule.when(view);
    for (const id of reads) seen.add(id);
  }
  return [...seen].sort();
};
