import type { FactView } from '../contracts/fact.ts';
import type { Area, Pattern } from '../contracts/pattern.ts';
import { ordinaryStore, storageOf, withoutUnasked, withoutUnaskedShape } from './choose-store.ts';
import type { Judgement } from './judge.ts';
import { presentPatterns } from './present.ts';
import {
  areas,
  compatible,
  type Field,
  inPlay,
  type Judgements,
  type Knowledge,
  leastComplexOfBest,
  type Pins,
  pinned,
  ranked,
  threshold,
} from './ranking.ts';

/** The second choice of an area must carry at least this share of the first one's total. */
const secondShare = 0.5;
const mostPerArea = 2;

const othersOf = (
  judgements: Judgements,
  area: Area,
  chosen: readonly Pattern[],
  { knowledge, pins, view }: Field,
): readonly Judgement[] => {
  const pin = pinned(judgements, pins, area);
  if (pin !== undefined) return pin;
  const primary = chosen.find((one) => one.area === 'storage')?.id ?? '';
  const playing = inPlay(judgements, area).filter(
    (one) =>
      one.total >= threshold &&
      compatible(chosen, one.pattern) &&
      knowledge.goesWith(primary, area, one.pattern.id, view) &&
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
  const runs = presentPatterns(view, knowledge.patterns);
  // There is one main store: a need is never met by putting a second one beside it.
  const primary = chosen.find((one) => one.pattern.area === 'storage')?.pattern.id ?? '';
  const secondPrimary = (id: string) =>
    judgements.get(id)?.pattern.area === 'storage' && knowledge.slotOf(id, view) === 'primary';
  for (let index = 0; index < result.length; index += 1) {
    const one = result[index];
    if (one === undefined) continue;
    for (const anyOf of one.pattern.needs) {
      // What runs today meets a need as well as what is chosen: a broker that is there need not be decided again.
      if (result.some((other) => anyOf.includes(other.pattern.id)) || anyOf.some((id) => runs.includes(id)))
        continue;
      const best = ranked(
        anyOf.flatMap((id) => {
          const found = judgements.get(id);
          return found === undefined ||
            secondPrimary(id) ||
            found.out.length > 0 ||
            !knowledge.goesWith(primary, found.pattern.area, id, view) ||
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
  const settled = withoutUnasked(
    judgements,
    withoutUnaskedShape(withNeeds(judgements, chosen, field), field),
    field,
  );
  const complete = settled.some((one) => one.pattern.vocabulary)
    ? settled
    : [...settled, ...ordinaryStore(judgements, field)];
  return [...complete].sort((a, b) => areas.indexOf(a.pattern.area) - areas.indexOf(b.pattern.area));
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
