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

/** Members of sets: products and patterns that rules look for. */
const names = ['postgresql', 'mysql', 'cassandra', 'kafka', 'mongodb', 'redis', 'hash', 'relational-sharded'];

const randomValue = (definition: FactDefinition, random: () => number): FactValue => {
  switch (definition.kind) {
    case 'number': {
      const [low, high] = definition.plausible;
      const dice = random();
      // Both ends, since limits lie there; else small orders of magnitude as often as large ones.
      if (dice < 0.2) return low;
      return dice < 0.4 ? high : low + (high - low) * random() ** 8;
    }
    case 'flag':
      return random() < 0.7;
    case 'choice': {
      const values = Object.keys(definition.choices);
      return values[Math.floor(random() * values.length)] ?? '';
    }
    case 'set':
      return names.filter(() => random() < 0.4);
  }
};

const definitions = [...factCatalogue.map((definition) => definition.id), ...derivedFactIds].flatMap(
  (id) => factDefinition(id) ?? [],
);

const briefOf = (random: () => number, from: typeof definitions, fullness: number): Given =>
  Object.fromEntries(
    from
      .filter(() => random() < fullness)
      .map((definition) => [definition.id, randomValue(definition, random)]),
  );

/** Nothing said, and sixty random briefs of varied fullness: they find what a predicate reads beyond its word. */
const briefs: readonly Given[] = [
  {},
  ...Array.from({ length: 60 }, (_, seed) => {
    const random = generator(seed + 1);
    return briefOf(random, definitions, seed % 3 === 0 ? 1 : random());
  }),
];

/** Briefs of only the facts that a rule declares: they drive it through its own branches. */
const briefsFor = (rule: Rule | RuleOut): readonly Given[] => {
  const own = definitions.filter((definition) => rule.reads.includes(definition.id));
  const random = generator(rule.reads.length + 1);
  return Array.from({ length: 500 * rule.reads.length }, () => briefOf(random, own, random()));
};

/** Every fact that the predicate was seen to look at, over many briefs. */
export const readsOf = (rule: Rule | RuleOut): readonly string[] => {
  const seen = new Set<string>();
  for (const brief of [...briefs, ...briefsFor(rule)]) {
    const { view, reads } = recordingView(brief);
    rule.when(view);
    for (const id of reads) seen.add(id);
  }
  return [...seen].sort();
};
