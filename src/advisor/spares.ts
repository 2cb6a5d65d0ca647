import type { FactView } from '../contracts/fact.ts';
import type { Area } from '../contracts/pattern.ts';
import { chooseAll } from './choose.ts';
import type { Judgement } from './judge.ts';
import { type Judgements, type Knowledge, ranked } from './ranking.ts';

/** Lead-area patterns that could stand there at all, those in play first, then those ruled out, best first. */
export const contenders = (
  judgements: Judgements,
  lead: Area,
  knowledge: Knowledge,
  view: FactView,
): readonly Judgement[] => {
  const ofLead = [...judgements.values()].filter(
    (one) =>
      one.pattern.area === lead &&
      one.pattern.vocabulary &&
      (lead !== 'storage' || knowledge.slotOf(one.pattern.id, view) === 'primary'),
  );
  return [
    ...ranked(ofLead.filter((one) => one.out.length === 0)),
    ...ranked(ofLead.filter((one) => one.out.length > 0)),
  ];
};

/** Areas in which another choice gives another picture, the one with the most to tell first. */
const seen: readonly Area[] = ['storage', 'shape', 'streaming'];

/**
 * Designs that could take the place of one that turned out to be drawn like another: each contender of the leading area,
 * of the stores and of the shapes in turn, what speaks for itself before what little speaks for, and that before what is
 * ruled out.
 */
export function* sparesOf(
  judgements: Judgements,
  lead: Area,
  knowledge: Knowledge,
  view: FactView,
): Generator<readonly Judgement[]> {
  const areas = [lead, ...seen.filter((area) => area !== lead)];
  const field = areas.flatMap((area) => contenders(judgements, area, knowledge, view));
  const sorts: readonly ((one: Judgement) => boolean)[] = [
    (one) => one.out.length === 0 && one.total > 0,
    (one) => one.out.length === 0 && one.total <= 0,
    (one) => one.out.length > 0,
  ];
  for (const sort of sorts)
    for (const { pattern } of field.filter(sort))
      yield chooseAll(judgements, knowledge, view, { [pattern.area]: [pattern.id] });
}
