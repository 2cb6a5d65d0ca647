import type { Fact, FactDefinition, FactView, Range } from '../contracts/fact.ts';
import type { Implication } from '../knowledge/implications.ts';

/** Facts by id; the first of an id wins, since the reader lists contradictions apart. */
export type FactStore = ReadonlyMap<string, Fact>;

export const factStore = (facts: readonly Fact[]): FactStore => {
  const store = new Map<string, Fact>();
  for (const fact of facts) if (!store.has(fact.id)) store.set(fact.id, fact);
  return store;
};

const midpoint = (range: Range): number =>
  // Ranges over orders of magnitude have their middle at the geometric mean.
  range[0] > 0 && range[1] / range[0] > 10 ? Math.sqrt(range[0] * range[1]) : (range[0] + range[1]) / 2;

/** The number a fact stands for; a range answers with its middle. */
export const numberOf = (fact: Fact | undefined): number | undefined => {
  if (fact === undefined) return undefined;
  if (typeof fact.value === 'number') return fact.value;
  return fact.range === undefined ? undefined : midpoint(fact.range);
};

/** Default facts for what nobody said, where the catalogue has a default. */
export const assumptions = (store: FactStore, catalogue: readonly FactDefinition[]): readonly Fact[] =>
  catalogue.flatMap((definition): readonly Fact[] => {
    if (store.has(definition.id)) return [];
    if (definition.kind === 'number' && definition.assume !== undefined)
      return [
        {
          id: definition.id,
          value: definition.assume.value,
          range: definition.assume.range,
          unit: definition.unit,
          origin: 'assumed',
        },
      ];
    if (definition.kind === 'choice' && definition.assume !== undefined)
      return [{ id: definition.id, value: definition.assume, unit: 'none', origin: 'assumed' }];
    return [];
  });

/** What usually goes with what was said, assumed until somebody says otherwise; the first that applies to a fact holds. */
export const implied = (store: FactStore, rules: readonly Implication[]): readonly Fact[] => {
  const found = new Map<string, Fact>();
  for (const { when, is, follows, value, range, unit } of rules)
    if (store.get(when)?.value === is && !store.has(follows) && !found.has(follows))
      found.set(follows, {
        id: follows,
        value,
        ...(range === undefined ? {} : { range }),
        unit: unit ?? 'none',
        origin: 'assumed',
      });
  return [...found.values()];
};

const membersOf = (store: FactStore, id: string): readonly string[] => {
  const value = store.get(id)?.value;
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** The sets of proposed and of rejected patterns, completed by those that the named products stand for. */
export const withMeantPatterns = (
  store: FactStore,
  standsFor: Readonly<Record<string, string>>,
): readonly Fact[] => {
  const meant = (products: string) =>
    membersOf(store, `${products}.products`).flatMap((id) => standsFor[id] ?? []);
  const spokenFor = [...meant('proposed'), ...meant('present'), ...membersOf(store, 'proposed.patterns')];
  const sets = [
    ['proposed.patterns', meant('proposed').filter((id) => !meant('present').includes(id))],
    ['rejected.patterns', meant('rejected').filter((id) => !spokenFor.includes(id))],
  ] as const;
  return sets.flatMap(([id, more]): readonly Fact[] => {
    const said = store.get(id);
    const all = [...new Set([...membersOf(store, id), ...more])];
    return more.length === 0 ? [] : [{ id, unit: 'none', origin: 'assumed', ...said, value: all }];
  });
};

/** The look-up that rules see; assumed facts answer `number` and `choice` but never `stated` or `known`. */
export const viewOf = (store: FactStore): FactView => ({
  number: (id) => numberOf(store.get(id)),
  range: (id) => {
    const fact = store.get(id);
    if (fact?.range !== undefined) return fact.range;
    const value = numberOf(fact);
    return value === undefined ? undefined : [value, value];
  },
  stated: (id) => {
    const fact = store.get(id);
    return fact === undefined || fact.origin === 'assumed' ? undefined : numberOf(fact);
  },
  is: (id) => store.get(id)?.value === true,
  isNot: (id) => store.get(id)?.value === false,
  choice: (id) => {
    const value = store.get(id)?.value;
    return typeof value === 'string' ? value : undefined;
  },
  set: (id) => {
    const value = store.get(id)?.value;
    return Array.isArray(value) ? (value as readonly string[]) : [];
  },
  known: (id) => {
    const fact = store.get(id);
    return fact !== undefined && fact.origin !== 'assumed';
  },
});
