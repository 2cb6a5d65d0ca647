import type { Fact, FactDefinition, FactValue, FactView } from '../contracts/fact.ts';
import type { QuestionMember } from '../contracts/findings.ts';
import { type Box, type BoxGroup, boxGroups } from '../knowledge/box-groups.ts';
import { factDefinition } from '../knowledge/catalogue.ts';
import { type Askable, askables } from '../knowledge/unknowns.ts';
import { type FactStore, numberOf, viewOf } from './view.ts';

/** One possible answer: what it makes known, how it is said, and a name under which like answers are counted. */
export interface Answer {
  readonly when: string;
  readonly facts: readonly Fact[];
  readonly bucket: string;
  /** How likely it is, against the other answers that are tried. */
  readonly share: number;
}

/** How answers are drawn. `evenly`: rare ones come up more often than they are, so that what only they change is found. */
export interface Dice {
  readonly random: () => number;
  readonly evenly: boolean;
}

/** Something that nobody has said and that people can be asked in one question. */
export interface Unknown {
  /** Of the fact, or of the group of facts that one question settles. */
  readonly id: string;
  readonly ask: string;
  /** What can be picked, where the answer is a picking. */
  readonly members?: readonly QuestionMember[];
  /** What is asked first while it is open as well. */
  readonly after?: string;
  /** Guessed from somebody's words, so that asking shows them. */
  readonly guessed: boolean;
  /** A few answers that tell whether it matters at all. */
  readonly probes: readonly Answer[];
  /** A likely answer, given what is known or drawn already; undefined where it means nothing then. */
  readonly draw: (dice: Dice, drawn: FactView) => Answer | undefined;
}

const stated = (definition: FactDefinition, value: FactValue): Fact => ({
  id: definition.id,
  value,
  unit: definition.kind === 'number' ? definition.unit : 'none',
  origin: 'stated',
});

const pickOne = <Value>(
  { random, evenly }: Dice,
  given: readonly (readonly [value: Value, weight: number])[],
): Value | undefined => {
  const weighed = evenly ? given.map(([value, weight]) => [value, Math.sqrt(weight)] as const) : given;
  let left = random() * weighed.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighed) {
    left -= weight;
    if (left < 0) return value;
  }
  return weighed.at(-1)?.[0];
};

const isGuess = (fact: Fact | undefined): boolean => fact?.origin === 'assumed' && fact.quote !== undefined;
const isSaid = (fact: Fact | undefined): boolean => fact !== undefined && fact.origin !== 'assumed';

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
      const at = dice.random();
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

/** Ids of the boxes of a group: a choice has one for each value. */
const boxId = ({ fact, choice }: Box): string => (choice === undefined ? fact : `${fact}=${choice.picked}`);

/** What is made known when these of the offered boxes are picked: each fact of them, whether it is so or not. */
const factsOf = (offered: readonly Box[], picked: readonly Box[]): readonly Fact[] => {
  const values = new Map<string, FactValue>();
  for (const one of offered) values.set(one.fact, one.choice?.not ?? false);
  for (const one of picked) values.set(one.fact, one.choice?.picked ?? true);
  return [...values].flatMap(([id, value]) => {
    const definition = factDefinition(id);
    return definition === undefined ? [] : [stated(definition, value)];
  });
};

const excluded = (one: Box, picked: readonly Box[]): boolean =>
  picked.some(({ fact, against }) => fact === one.fact || against === one.fact);

/** Two boxes are often picked together, and some matter only so: a few pairs from all over the list are tried as well. */
const mostPairs = 24;

const somePairs = (boxes: readonly Box[]): readonly (readonly Box[])[] => {
  const all = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => !excluded(one, [other]))
      .map((other) => [one, other]),
  );
  const step = Math.max(1, all.length / mostPairs);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};

const labelOf = ({ fact, choice }: Box): string => choice?.title ?? factDefinition(fact)?.title ?? fact;

const groupUnknown = (group: BoxGroup, store: FactStore, now: FactView): Unknown | undefined => {
  const holds = ({ fact, choice }: Box): boolean => store.get(fact)?.value === (choice?.picked ?? true);
  const already = new Set(
    group.boxes.filter((one) => isSaid(store.get(one.fact)) && holds(one)).map(({ fact }) => fact),
  ).size;
  const counts = already > 0 ? group.more : group.picked;
  const open = (facts: FactView): readonly Box[] =>
    group.boxes.filter((one) => !isSaid(store.get(one.fact)) && one.when?.(facts) !== false);
  const boxes = open(now);
  if (boxes.length === 0) return undefined;
  const answer = (picked: readonly Box[], share: number): Answer => ({
    when: picked.length === 0 ? 'none of these' : picked.map(labelOf).join(' and '),
    facts: factsOf(boxes, picked),
    bucket: picked.map(boxId).sort().join('+'),
    share,
  });
  const total = boxes.reduce((sum, { often }) => sum + often, 0);
  const mayBeNone = (counts[0] ?? 0) > 0;
  const pairs = somePairs(boxes);
  // What is assumed to go with what was said is the likeliest to be picked.
  const likely = (one: Box): number => one.often * (holds(one) ? 6 : 1);
  return {
    id: group.id,
    ask: group.ask,
    ...(group.after === undefined ? {} : { after: group.after }),
    members: boxes.map((one) => ({
      fact: one.fact,
      title: labelOf(one),
      ...(one.choice === undefined ? {} : { value: one.choice.picked }),
    })),
    guessed: boxes.some(({ fact }) => isGuess(store.get(fact))),
    probes: [
      ...(mayBeNone ? [answer([], counts[0] ?? 0)] : []),
      ...boxes.map((one) => answer([one], ((1 - (counts[0] ?? 0)) * one.often) / total)),
      ...pairs.map((two) => answer(two, (counts[2] ?? 0) / pairs.length)),
    ],
    draw: (dice, drawn) => {
      const there = open(drawn).filter((one) => boxes.includes(one));
      const count = pickOne(
        dice,
        counts.map((share, index) => [index, share] as const),
      );
      const picked: Box[] = [];
      while (picked.length < (count ?? 0)) {
        const next = pickOne(
          dice,
          there.filter((one) => !excluded(one, picked)).map((one) => [one, likely(one)] as const),
        );
        if (next === undefined) break;
        picked.push(next);
      }
      return answer(picked, 0);
    },
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
