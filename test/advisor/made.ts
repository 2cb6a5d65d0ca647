import { type FactStore, factStore, viewOf } from '../../src/advisor/view.ts';
import type { Fact, FactOrigin, FactValue, FactView } from '../../src/contracts/fact.ts';
import type { Area, Pattern } from '../../src/contracts/pattern.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';

/** Facts by id, in canonical units, as a team would state them. */
export type Said = Readonly<Record<string, FactValue>>;

const unitOf = (id: string): Fact['unit'] => {
  const definition = factDefinition(id);
  if (definition === undefined) throw new Error(`no fact ${id} in the catalogue`);
  return definition.kind === 'number' ? definition.unit : 'none';
};

export const fact = (id: string, value: FactValue, origin: FactOrigin = 'stated'): Fact => ({
  id,
  value,
  unit: unitOf(id),
  origin,
});

export const facts = (said: Said): readonly Fact[] =>
  Object.entries(said).map(([id, value]) => fact(id, value));

export const store = (said: Said): FactStore => factStore(facts(said));

export const view = (said: Said): FactView => viewOf(store(said));

/** A pattern of one area that says nothing; a test adds what it is about. */
export const pattern = (id: string, area: Area, about: Partial<Pattern> = {}): Pattern => ({
  id,
  area,
  title: `Title of ${id}`,
  vocabulary: true,
  summary: 'a way of building',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [],
  ruleOuts: [],
  envelope: [],
  gains: [`what ${id} gains`],
  pays: [`what ${id} pays`],
  failsHow: [],
  cap: { partition: 'not distributed', pacelc: 'none', says: 'one machine' },
  simplestForm: `the least of ${id}`,
  products: [],
  sources: ['a-source'],
  ...about,
});

/** So many points for a pattern whatever the facts. */
export const points = (given: number) => ({
  reads: [],
  when: () => true,
  points: given,
  because: 'it simply is so',
});
