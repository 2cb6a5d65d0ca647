import type { FactView } from '../contracts/fact.ts';
import type { Area, Pattern } from '../contracts/pattern.ts';
import { askedAbout, askedForStore } from './headline.ts';
import type { Judgement } from './judge.ts';

/** Everything the advisor knows of the field, handed in so that the advisor holds no list of its own. */
export interface Knowledge {
  readonly patterns: readonly Pattern[];
  /** Whether a storage pattern competes as the main store, stands beside one, or is the engine below. */
  readonly slotOf: (pattern: string, view: FactView) => 'primary' | 'beside' | 'engine';
  /** Whether a pattern of an area can stand beside a main store. */
  readonly goesWith: (primary: string, area: string, pattern: string) => boolean;
  /** Whether a pattern is a guarantee that the main store gives, and means nothing without one. */
  readonly guaranteeOfStore: (pattern: string) => boolean;
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
const threshold = 3;
/** Totals this close to the best are within the error of the points: there the simpler one is taken. */
export const closeCall = 1;
/** The second choice of an area must carry at least this share of the first one's total. */
const secondShare = 0.5;
const mostPerArea = 2;

type Judgements = ReadonlyMap<string, Judgement>;

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

const inPlay = (judgements: Judgements, area: Area): readonly Judgement[] =>
  [...judgements.values()].filter((one) => one.pattern.area === area && one.out.length === 0);

const compatible = (chosen: readonly Pattern[], candidate: Pattern): boolean =>
  chosen.every((one) => !one.excludes.includes(candidate.id) && !candidate.excludes.includes(one.id));

/** Picks that override the ranking: one pattern for an area, or none at all. */
export type Pins = Readonly<Partial<Record<Area, readonly string[]>>>;

/** What every choice of an area looks at, beside the judgements. */
interface Field {
  readonly knowledge: Knowledge;
  readonly view: FactView;
  readonly pins: Pins;
  /** Whether a store that little speaks for will do, since nothing else was decided. */
  readonly anyStore: boolean;
}

const pinned = (judgements: Judgements, pins: Pins, area: Area): readonly Judgement[] | undefined =>
  pins[area]?.flatMap((id) => judgements.get(id) ?? []);

/**
 * How well a store fits with what would stand beside it: the best copies and the best cut that it can have count half,
 * so that a decisive reason for a way of copying is not lost to a store that cannot do it.
 */
const withCompany = (judgements: Judgements, knowledge: Knowledge, primary: Judgement): Judgement => {
  const best = (area: Area): number =>
    inPlay(judgements, area)
      .filter((one) => one.total >= threshold && knowledge.goesWith(primary.pattern.id, area, one.pattern.id))
      .reduce((most, one) => Math.max(most, one.total), 0);
  return { ...primary, total: primary.total + companyWeight * (best('replication') + best('partitioning')) };
};

const companyWeight = 0.5;

/** Primary store first, then at most one thing beside it. */
const storageOf = (
  judgements: Judgements,
  { knowledge, view, pins, anyStore }: Field,
  chosen: readonly Pattern[],
): readonly Judgement[] => {
  const playing = inPlay(judgements, 'storage').filter((one) => compatible(chosen, one.pattern));
  const pin = pinned(judgements, pins, 'storage');
  const primaries = playing.filter((one) => knowledge.slotOf(one.pattern.id, view) === 'primary');
  // A store that more speaks against than for is no answer to a question that nobody asked.
  const worthwhile = anyStore || askedForStore(view) ? primaries : primaries.filter((one) => one.total > 0);
  const accompanied = leastComplexOfBest(worthwhile.map((one) => withCompany(judgements, knowledge, one)));
  const primary = pin?.[0] ?? judgements.get(accompanied?.pattern.id ?? '');
  if (primary === undefined) return [];
  if ((pin?.length ?? 0) > 1) return pin ?? [];
  const beside = ranked(
    playing.filter(
      (one) =>
        one.pattern.id !== primary.pattern.id &&
        knowledge.slotOf(one.pattern.id, view) !== 'primary' &&
        one.total >= threshold &&
        compatible([primary.pattern], one.pattern),
    ),
  )[0];
  return beside === undefined ? [primary] : [primary, beside];
};

const othersOf = (
  judgements: Judgements,
  area: Area,
  chosen: readonly Pattern[],
  { knowledge, pins }: Field,
): readonly Judgement[] => {
  const pin = pinned(judgements, pins, area);
  if (pin !== undefined) return pin;
  const primary = chosen.find((one) => one.area === 'storage')?.id ?? '';
  const playing = inPlay(judgements, area).filter(
    (one) =>
      one.total >= threshold &&
      compatible(chosen, one.pattern) &&
      knowledge.goesWith(primary, area, one.pattern.id) &&
      standsOn(judgements, chosen, one.pattern),
  );
  const first = leastComplexOfBest(playing);
  if (first === undefined) return [];
  const second = ranked(
    playing.filter(
      (one) =>
        one !== first && one.total >= first.total * secondShare && compatible([first.pattern], one.pattern),
    ),
  )[0];
  return second === undefined ? [first] : [first, second];
};

/**
 * Whether the store that a pattern needs, where it needs one, is the one that was chosen. An own pattern is a practice
 * beside decisions: it never brings one with it for which nothing speaks.
 */
const standsOn = (judgements: Judgements, chosen: readonly Pattern[], pattern: Pattern): boolean =>
  pattern.needs.every((anyOf) => {
    if (chosen.some((one) => anyOf.includes(one.id))) return true;
    if (anyOf.every((id) => judgements.get(id)?.pattern.area === 'storage')) return false;
    return pattern.vocabulary || anyOf.some((id) => speaksFor(judgements.get(id)));
  });

const speaksFor = (one: Judgement | undefined): boolean =>
  one !== undefined && one.out.length === 0 && one.total > 0;

/** Adds, for each need that nothing chosen meets, the best pattern that meets it (where its area has room). */
const withNeeds = (
  judgements: Judgements,
  chosen: readonly Judgement[],
  { knowledge, view }: Field,
): readonly Judgement[] => {
  const result = [...chosen];
  // There is one main store: a need is never met by putting a second one beside it.
  const primary = chosen.find((one) => one.pattern.area === 'storage')?.pattern.id ?? '';
  const secondPrimary = (id: string) =>
    judgements.get(id)?.pattern.area === 'storage' && knowledge.slotOf(id, view) === 'primary';
  for (let index = 0; index < result.length; index += 1) {
    const one = result[index];
    if (one === undefined) continue;
    for (const anyOf of one.pattern.needs) {
      if (result.some((other) => anyOf.includes(other.pattern.id))) continue;
      const best = ranked(
        anyOf.flatMap((id) => {
          const found = judgements.get(id);
          return found === undefined ||
            secondPrimary(id) ||
            found.out.length > 0 ||
            !knowledge.goesWith(primary, found.pattern.area, id) ||
            !compatible(
              result.map((each) => each.pattern),
              found.pattern,
            )
            ? []
            : [found];
        }),
      )[0];
      if (best === undefined) continue;
      const neighbours = result.filter((other) => other.pattern.area === best.pattern.area);
      if (neighbours.length >= mostPerArea) {
        const weakest = ranked(neighbours.filter((other) => other !== one)).at(-1);
        if (weakest !== undefined) result.splice(result.indexOf(weakest), 1, best);
      } else result.push(best);
    }
  }
  return result;
};

/** A reason of this many points decides by itself. */
const decisive = 3;

const isDecisive = (one: Judgement): boolean => one.evidence.some((evidence) => evidence.points >= decisive);

/** Nobody asked about its area and nothing decisive speaks for it. */
const unasked = (one: Judgement, view: FactView): boolean =>
  !(one.pattern.area === 'storage' ? askedForStore(view) : askedAbout(one.pattern.area, view)) &&
  !isDecisive(one);

/**
 * A main store that nobody asked about and nothing decisive speaks for stays as it is: it is no decision of this advice,
 * nor is how it copies and cuts its data, unless that is decisive by itself.
 */
const withoutUnasked = (
  chosen: readonly Judgement[],
  { knowledge, view, pins }: Field,
): readonly Judgement[] => {
  const isStore = (one: Judgement) =>
    one.pattern.area === 'storage' && knowledge.slotOf(one.pattern.id, view) === 'primary';
  const store = chosen.find(isStore);
  if (store === undefined || pins.storage !== undefined || !unasked(store, view)) return chosen;
  const hangsOnStore = ['replication', 'partitioning'];
  const rest = chosen.filter(
    (one) => one !== store && !(hangsOnStore.includes(one.pattern.area) && unasked(one, view)),
  );
  // The store is the advice unless something that stands without it was decided: by a decisive reason, or by a question.
  const decided = rest.some(
    (one) =>
      one.pattern.vocabulary &&
      !knowledge.guaranteeOfStore(one.pattern.id) &&
      (isDecisive(one) || (askedAbout(one.pattern.area, view) && !hangsOnStore.includes(one.pattern.area))),
  );
  return decided ? rest : chosen;
};

const chooseIn = (judgements: Judgements, field: Field): readonly Judgement[] => {
  const { pins } = field;
  const pinnedPatterns = areas.flatMap((area) => pinned(judgements, pins, area) ?? []);
  const chosen: Judgement[] = [
    ...storageOf(
      judgements,
      field,
      pinnedPatterns.map((one) => one.pattern),
    ),
  ];
  for (const area of areas) {
    if (area === 'storage') continue;
    chosen.push(
      ...othersOf(
        judgements,
        area,
        [...chosen, ...pinnedPatterns].map((one) => one.pattern),
        field,
      ),
    );
  }
  const settled = withoutUnasked(withNeeds(judgements, chosen, field), field);
  const complete = settled.some((one) => one.pattern.vocabulary)
    ? settled
    : [...settled, ...ordinaryStore(judgements, field)];
  return [...complete].sort((a, b) => areas.indexOf(a.pattern.area) - areas.indexOf(b.pattern.area));
};

/** Where the facts decide nothing at all: the store that the least speaks against. */
const ordinaryStore = (judgements: Judgements, { knowledge, view }: Field): readonly Judgement[] => {
  const [best] = ranked(
    [...judgements.values()].filter(
      (one) =>
        one.pattern.area === 'storage' &&
        one.pattern.vocabulary &&
        knowledge.slotOf(one.pattern.id, view) === 'primary',
    ),
  );
  return best === undefined ? [] : [best];
};

/**
 * A consistent set of choices: storage first, since most else hangs on it, then the areas in their order; each need of a
 * chosen pattern is met, nothing excluded stands beside what excludes it, at most two an area. Never without a public
 * pattern where any is in play: then the best store there is.
 */
export const chooseAll = (
  judgements: Judgements,
  knowledge: Knowledge,
  view: FactView,
  pins: Pins = {},
): readonly Judgement[] => {
  const field: Field = { knowledge, view, pins, anyStore: false };
  const chosen = chooseIn(judgements, field);
  return chosen.some((one) => one.pattern.vocabulary)
    ? chosen
    : chooseIn(judgements, { ...field, anyStore: true });
};
