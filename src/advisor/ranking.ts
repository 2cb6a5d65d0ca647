import type { FactView } from '../contracts/fact.ts';
import type { Area, Pattern } from '../contracts/pattern.ts';
import type { Judgement } from './judge.ts';

/** Everything the advisor knows of the field, handed in so that the advisor holds no list of its own. */
export interface Knowledge {
  readonly patterns: readonly Pattern[];
  /** Whether a storage pattern competes as the main store, stands beside one, or is the engine below. */
  readonly slotOf: (pattern: string, view: FactView) => 'primary' | 'beside' | 'engine';
  /** Whether a pattern of an area can stand beside a main store, as the engines in reach build it. */
  readonly goesWith: (primary: string, area: string, pattern: string, view: FactView) => boolean;
  /** Whether a pattern is a guarantee that the main store gives, and means nothing without one. */
  readonly guaranteeOfStore: (pattern: string) => boolean;
  /** Facts that can only be said where something runs already: what is there and what hurts about it. */
  readonly signsOfToday: readonly string[];
}

export const areas: readonly Area[] = [
  'shape',
  'storage',
  'replication',
  'partitioning',
  'consistency',
  'streaming',
  'resilience',
];

/** A pattern enters an area only from this total on, so that nothing is advised for which little speaks. */
export const threshold = 3;
/** Totals this close to the best are within the error of the points: there the simpler one is taken. */
export const closeCall = 1;
/** A reason of this many points decides by itself. */
const decisive = 3;

/** Whether one reason alone decides for it. */
export const isDecisive = (one: Judgement): boolean => one.evidence.some(({ points }) => points >= decisive);

/** What the rules say of every pattern, by id. */
export type Judgements = ReadonlyMap<string, Judgement>;

/** Best first; equal totals by lower complexity, then by id, so that the order never depends on the list. */
export const ranked = (judgements: readonly Judgement[]): readonly Judgement[] =>
  [...judgements].sort(
    (a, b) =>
      b.total - a.total ||
      a.pattern.complexity - b.pattern.complexity ||
      a.pattern.id.localeCompare(b.pattern.id),
  );

/** The least complex of those whose totals are too close to call. */
export const leastComplexOfBest = (judgements: readonly Judgement[]): Judgement | undefined => {
  const [best] = ranked(judgements);
  if (best === undefined) return undefined;
  return [...judgements]
    .filter((one) => one.total >= best.total - closeCall)
    .sort(
      (a, b) =>
        a.pattern.complexity - b.pattern.complexity ||
        b.total - a.total ||
        a.pattern.id.localeCompare(b.pattern.id),
    )[0];
};

/** Patterns of an area that nothing rules out. */
export const inPlay = (judgements: Judgements, area: Area): readonly Judgement[] =>
  [...judgements.values()].filter((one) => one.pattern.area === area && one.out.length === 0);

/** Whether a pattern excludes none of those chosen, nor they it. */
export const compatible = (chosen: readonly Pattern[], candidate: Pattern): boolean =>
  chosen.every((one) => !one.excludes.includes(candidate.id) && !candidate.excludes.includes(one.id));

/** Picks that override the ranking: one pattern for an area, or none at all. */
export type Pins = Readonly<Partial<Record<Area, readonly string[]>>>;

/** What every choice of an area looks at, beside the judgements. */
export interface Field {
  readonly knowledge: Knowledge;
  readonly view: FactView;
  readonly pins: Pins;
  /** Whether a store that little speaks for will do, since nothing else was decided. */
  readonly anyStore: boolean;
}

/** The judgements that pins name for an area; undefined where nothing is pinned. */
export const pinned = (judgements: Judgements, pins: Pins, area: Area): readonly Judgement[] | undefined =>
  pins[area]?.flatMap((id) => judgements.get(id) ?? []);
