import type { Fact, FactDefinition } from '../contracts/fact.ts';
import type { Question } from '../contracts/findings.ts';
import type { Unit } from '../contracts/quantity.ts';
import type { Forks } from './decide.ts';
import type { FactStore } from './view.ts';

/** A fork of the facts to try, and how to say it. */
interface Probe {
  readonly fact: Fact;
  readonly when: string;
}

/** What is tried for a number that has no default: three magnitudes that tell small from middle from large. */
const magnitudes: Readonly<Partial<Record<Unit, readonly number[]>>> = {
  B: [1e10, 1e12, 1e14],
  '1/s': [20, 2_000, 100_000],
  s: [0.005, 1, 3600],
  count: [10, 10_000, 100_000_000],
};

const probesOf = (definition: FactDefinition): readonly Probe[] => {
  const base = { id: definition.id, origin: 'stated' as const };
  switch (definition.kind) {
    case 'number': {
      const values =
        definition.assume?.range ??
        (magnitudes[definition.unit] ?? []).filter(
          (value) => value >= definition.plausible[0] && value <= definition.plausible[1],
        );
      return values.map((value, index) => ({
        fact: { ...base, value, unit: definition.unit },
        when: index === 0 ? 'low' : index === values.length - 1 ? 'high' : 'in between',
      }));
    }
    case 'choice':
      return Object.keys(definition.choices).map((value) => ({
        fact: { ...base, value, unit: 'none' },
        when: value,
      }));
    case 'flag':
      return [
        { fact: { ...base, value: true, unit: 'none' }, when: 'yes' },
        { fact: { ...base, value: false, unit: 'none' }, when: 'no' },
      ];
    case 'set':
      return [];
  }
};

/** Themes whose silence means "not so": they describe what hurts, what runs and what was asked, not what is needed. */
const closedThemes = ['hurts', 'asked', 'present'];

/** Facts of which a group as a whole was left out are open; one said member closes the others. */
const groupOf = (id: string): string | undefined => /^(access|model|writes|processing)\./.exec(id)?.[1];

/** Ids that nobody is asked, since people state them as the plan and not as a need. */
const notAsked =
  /^(horizon\.|demand\.|proposed\.|rejected\.|regions\.wanted|load\.|team\.small|data\.rebuildable)/;

/** Numbers that stand in for one another: when one is said, the rest is derived and not asked. */
const loadGroups: readonly (readonly string[])[] = [
  [
    'writes.averagePerSecond',
    'writes.peakPerSecond',
    'requests.averagePerSecond',
    'requests.peakPerSecond',
    'events.averagePerSecond',
    'events.peakPerSecond',
    'reads.averagePerSecond',
    'reads.peakPerSecond',
    'users.total',
    'users.dailyActive',
    'users.concurrent',
  ],
  ['data.size', 'record.count', 'data.growthPerMonth', 'files.count', 'series.count', 'vectors.count'],
];

/** First of each group: the one that people are asked for. */
const askedOfGroup = ['writes.peakPerSecond', 'data.size'];

const isGuess = (fact: Fact | undefined): boolean => fact?.origin === 'assumed' && fact.quote !== undefined;

const open = (definition: FactDefinition, store: FactStore): boolean => {
  const fact = store.get(definition.id);
  if (fact !== undefined && fact.origin !== 'assumed') return false;
  // Guessed from somebody's words: worth asking whatever it is about, since there are words to show.
  if (isGuess(fact)) return definition.theme !== 'asked';
  if (closedThemes.includes(definition.theme) || notAsked.test(definition.id)) return false;
  for (const group of loadGroups)
    if (group.includes(definition.id)) {
      const said = group.some((id) => {
        const other = store.get(id);
        return other !== undefined && other.origin !== 'assumed';
      });
      if (said || !askedOfGroup.includes(definition.id)) return false;
    }
  if (definition.kind === 'flag' && definition.whenSilent === 'no') {
    const group = groupOf(definition.id);
    if (group === undefined) return false;
    for (const [id, other] of store)
      if (groupOf(id) === group && other.origin !== 'assumed' && other.value === true) return false;
  }
  return true;
};

/** Ids of the facts that were guessed from somebody's words. */
export const guessed = (store: FactStore): ReadonlySet<string> =>
  new Set([...store.values()].filter(isGuess).map((fact) => fact.id));

/** Facts that the rules read at all and that nobody has said. */
export const openFacts = (
  store: FactStore,
  catalogue: readonly FactDefinition[],
  read: ReadonlySet<string>,
): readonly FactDefinition[] =>
  catalogue.filter((definition) => read.has(definition.id) && open(definition, store));

/** Unknowns that flip the choice, most decisive first; the outcome of every tried value is kept. */
export const questionsOf = (
  openDefinitions: readonly FactDefinition[],
  { now, withFact }: Forks,
  guesses: ReadonlySet<string> = new Set(),
): readonly Question[] => {
  const questions = openDefinitions.flatMap((definition): readonly Question[] => {
    const outcomes = probesOf(definition).map((probe) => ({
      when: probe.when,
      outcome: withFact(probe.fact),
    }));
    const different = outcomes.filter((one) => one.outcome.key !== now.key);
    const [first] = different;
    if (first === undefined || new Set(outcomes.map((one) => one.outcome.key)).size < 2) return [];
    return [
      {
        fact: definition.id,
        ask: definition.ask,
        flips: `decides between ${now.title} and ${first.outcome.title}`,
        outcomes: outcomes.map((one) => ({ when: one.when, option: one.outcome.title })),
        weight:
          (different.length / outcomes.length) * (guesses.has(definition.id) ? 1 : likelihood(definition)),
      },
    ];
  });
  return [...questions].sort((a, b) => b.weight - a.weight || a.fact.localeCompare(b.fact));
};

/** A yes that most systems would not give is asked later than a number that every system has, or than a guess. */
const likelihood = (definition: FactDefinition): number => {
  if (definition.kind === 'number') return 1;
  if (definition.kind === 'choice') return 0.9;
  return definition.kind === 'flag' && definition.whenSilent === 'unknown' ? 0.8 : 0.3;
};
