import fc from 'fast-check';
import type { Brief, Fact, FactDefinition, NumberDefinition } from '../../src/contracts/fact.ts';
import { factCatalogue, factDefinition } from '../../src/knowledge/catalogue.ts';
import { patterns } from '../../src/knowledge/registry.ts';

const names = [
  ...new Set(patterns.flatMap((pattern) => [pattern.id, ...pattern.products])),
  'something nobody has heard of',
];
const clouds = ['AWS', 'Google Cloud', 'Azure'];

/** Spread over the orders of magnitude, since real quantities are; both ends come up. */
const magnitude = ([low, high]: NumberDefinition['plausible']): fc.Arbitrary<number> => {
  const ends = fc.constantFrom(low, high);
  if (low < 0 || high <= 1) return fc.oneof({ weight: 9, arbitrary: linear(low, high) }, ends);
  const from = Math.log10(Math.max(low, 1e-3));
  return fc.oneof(
    {
      weight: 9,
      arbitrary: linear(from, Math.log10(high)).map((power) => Math.min(high, Math.max(low, 10 ** power))),
    },
    ends,
  );
};

const steps = 1_000_000;

/** Evenly spread, without the denormal numbers next to zero that nobody ever says. */
const linear = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: steps }).map((step) => min + ((max - min) * step) / steps);

/** A stated fact that this definition allows. */
const factOf = (definition: FactDefinition): fc.Arbitrary<Fact> => {
  const base = { id: definition.id, unit: 'none' as const, origin: 'stated' as const };
  switch (definition.kind) {
    case 'number': {
      const value = magnitude(definition.plausible);
      const unit = definition.unit;
      return fc.oneof(
        { weight: 4, arbitrary: value.map((one): Fact => ({ ...base, unit, value: one })) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(value, value)
            .map(([a, b]): Fact => ({ ...base, unit, range: [Math.min(a, b), Math.max(a, b)] })),
        },
      );
    }
    case 'choice':
      return fc.constantFrom(...Object.keys(definition.choices)).map((value): Fact => ({ ...base, value }));
    case 'flag':
      return fc
        .oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) })
        .map((value): Fact => ({ ...base, value }));
    case 'set':
      return fc
        .uniqueArray(fc.constantFrom(...(definition.id === 'hosting.clouds' ? clouds : names)), {
          minLength: 1,
          maxLength: 3,
        })
        .map((value): Fact => ({ ...base, value }));
  }
};

/** Where it runs decides which products there are at all, so it is told more often than any one fact would be. */
const places = factCatalogue.filter(({ id }) => id.startsWith('hosting'));

/** Briefs of up to thirty plausible facts of the catalogue, however odd together. */
export const anyBrief: fc.Arbitrary<Brief> = fc
  .uniqueArray(
    fc.oneof(
      { weight: 19, arbitrary: fc.constantFrom(...factCatalogue) },
      { weight: 1, arbitrary: fc.constantFrom(...places) },
    ),
    { maxLength: 30, selector: (one) => one.id },
  )
  .chain((definitions) => fc.tuple(...definitions.map(factOf)))
  .map((facts) => ({ title: 'A brief', facts, unread: [], contradictions: [], language: 'en' }));

const loads = ['writes.peakPerSecond', 'reads.peakPerSecond', 'data.size', 'growth.perYear'].flatMap(
  (id) => factDefinition(id) ?? [],
);

/** The same with writes, reads, data and growth told, so that there is something to carry. */
export const anyLoadedBrief: fc.Arbitrary<Brief> = fc
  .tuple(anyBrief, ...loads.map(factOf))
  .map(([brief, ...facts]) => {
    const ids = facts.map(({ id }) => id);
    return { ...brief, facts: [...brief.facts.filter(({ id }) => !ids.includes(id)), ...facts] };
  });
