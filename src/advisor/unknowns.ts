import type { Fact, FactDefinition, FactView } from '../contracts/fact.ts';
import { boxGroups } from '../knowledge/box-groups.ts';
import { factDefinition } from '../knowledge/catalogue.ts';
import { type Askable, askables } from '../knowledge/unknowns.ts';
import { type Answer, isGuess, isSaid, pickOne, stated, type Unknown } from './answers.ts';
import { groupUnknown } from './boxes.ts';
import { type FactStore, numberOf, viewOf } from './view.ts';

const buckets = 5;
const level = (index: number, of: number): string =>
  index === 0 ? 'low' : index === of - 1 ? 'high' : 'in between';

const spread = ([low, high]: readonly [number, number], at: number): number =>
  low > 0 && high / low > 4 ? low * (high / low) ** at : low + (high - low) * at;

const numberUnknown = (definition: FactDefinition, askable: Askable, guessed: boolean): Unknown => {
  const { range, values } = askable;
  const probes: readonly Answer[] =
    values !== undefined
      ? values.map(([value, share], index) => ({
          when: level(index, values.length),
          facts: [stated(definition, value)],
          bucket: String(value),
          share,
        }))
      : Array.from({ length: buckets }, (_, index) => ({
          when: level(index, buckets),
          facts: [stated(definition, spread(range ?? [0, 1], index / (buckets - 1)))],
          bucket: String(index),
          share: 1 / buckets,
        }));
  return {
    id: definition.id,
    ask: definition.ask,
    guessed,
    probes,
    draw: (dice) => {
      if (values !== undefined)
        return pickOne(
          dice,
          probes.map((one) => [one, one.share] as const),
        );
      // Thresholds are met at the ends of a range: an even hand draws from them as well.
      const at = dice.evenly ? Math.round(dice.random() * (buckets - 1)) / (buckets - 1) : dice.random();
      const bucket = Math.min(buckets - 1, Math.floor(at * buckets));
      return {
        when: level(bucket, buckets),
        facts: [stated(definition, spread(range ?? [0, 1], at))],
        bucket: String(bucket),
        share: 1 / buckets,
      };
    },
  };
};

const choiceUnknown = (
  definition: FactDefinition,
  weights: (facts: FactView) => Readonly<Record<string, number>>,
  now: FactView,
  guessed: boolean,
): Unknown => {
  const answers = (facts: FactView): readonly Answer[] =>
    Object.entries(weights(facts)).map(([value, share]) => ({
      when: value,
      facts: [stated(definition, value)],
      bucket: value,
      share,
    }));
  return {
    id: definition.id,
    ask: definition.ask,
    guessed,
    probes: answers(now),
    draw: (dice, drawn) =>
      pickOne(
        dice,
        answers(drawn).map((one) => [one, one.share] as const),
      ),
  };
};

const yesShare = 0.5;

const flagUnknown = (definition: FactDefinition, guessed: boolean): Unknown => {
  const answers = [true, false].map((value): Answer => {
    const when = value ? 'yes' : 'no';
    return { when, facts: [stated(definition, value)], bucket: when, share: yesShare };
  });
  return {
    id: definition.id,
    ask: definition.ask,
    guessed,
    probes: answers,
    draw: ({ random }) => answers[random() < yesShare ? 0 : 1],
  };
};

const askableUnknown = (askable: Askable, store: FactStore, now: FactView): Unknown | undefined => {
  const definition = factDefinition(askable.fact);
  const fact = store.get(askable.fact);
  if (definition === undefined || isSaid(fact)) return undefined;
  if (askable.unless?.some((id) => isSaid(store.get(id)))) return undefined;
  const unknown =
    definition.kind === 'number'
      ? numberUnknown(definition, askable, isGuess(fact))
      : askable.weights === undefined
        ? flagUnknown(definition, isGuess(fact))
        : choiceUnknown(definition, askable.weights, now, isGuess(fact));
  const { when } = askable;
  if (when === undefined) return unknown;
  return { ...unknown, draw: (dice, drawn) => (when(drawn) ? unknown.draw(dice, drawn) : undefined) };
};

/** Guesses from somebody's words outside of what is asked anyway: there are words to show, so they are asked about. */
const guessedUnknown = (fact: Fact, taken: ReadonlySet<string>): Unknown | undefined => {
  const definition = factDefinition(fact.id);
  if (!isGuess(fact) || taken.has(fact.id) || definition === undefined || definition.theme === 'asked')
    return undefined;
  switch (definition.kind) {
    case 'flag':
      return flagUnknown(definition, true);
    case 'number': {
      const value = numberOf(fact) ?? 0;
      const range = fact.range ?? ([value / 3, value * 3] as const);
      return numberUnknown(definition, { fact: fact.id, range }, true);
    }
    case 'choice': {
      const names = Object.keys(definition.choices);
      const weights = Object.fromEntries(names.map((name) => [name, 1 / names.length]));
      return choiceUnknown(definition, () => weights, viewOf(new Map()), true);
    }
    case 'set':
      return undefined;
  }
};

/** Everything that could be asked: nobody has said it, and it means something for what is known. */
export const unknownsOf = (store: FactStore, left: ReadonlySet<string> = new Set()): readonly Unknown[] => {
  const now = viewOf(store);
  const groups = boxGroups.flatMap((group) =>
    group.when?.(now) === false ? [] : (groupUnknown(group, store, now) ?? []),
  );
  const singles = askables.flatMap((one) =>
    one.when?.(now) === false ? [] : (askableUnknown(one, store, now) ?? []),
  );
  const taken = new Set([
    ...singles.map(({ id }) => id),
    ...groups.flatMap(({ members }) => (members ?? []).map(({ fact }) => fact)),
  ]);
  const guesses = [...store.values()].flatMap((fact) => guessedUnknown(fact, taken) ?? []);
  return [...groups, ...singles, ...guesses].filter(({ id }) => !left.has(id));
};
