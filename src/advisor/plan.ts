import type { FactView } from '../contracts/fact.ts';
import type { PlanPhase } from '../contracts/findings.ts';
import { buildNew, changeInPlace, measureFirst, moveData } from '../knowledge/plans.ts';
import type { Judgement } from './judge.ts';

/** The way from today: nothing there yet, the main store stays, or its data moves; the headline's least forms are built first. */
export const planOf = (
  chosen: readonly Judgement[],
  headline: readonly string[],
  present: readonly string[],
  view: FactView,
): readonly PlanPhase[] => {
  const nothingThere =
    view.is('present.greenfield') || (present.length === 0 && view.set('present.products').length === 0);
  const storeStays = chosen.some((one) => one.pattern.area === 'storage' && present.includes(one.pattern.id));
  const leadsInStorage = chosen.some(
    (one) => headline.includes(one.pattern.id) && ['storage', 'partitioning'].includes(one.pattern.area),
  );
  const rest = nothingThere ? buildNew : storeStays || !leadsInStorage ? changeInPlace : moveData;
  const forms = chosen
    .filter((one) => headline.includes(one.pattern.id))
    .map((one) => `${one.pattern.title}: ${one.pattern.simplestForm}`);
  return [measureFirst, ...rest].map((phase, index) =>
    index === 1 ? { ...phase, steps: [...forms, ...phase.steps] } : phase,
  );
};
