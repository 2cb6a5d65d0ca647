import type { FactView } from '../contracts/fact.ts';
import type { PlanPhase } from '../contracts/findings.ts';
import { buildNew, changeInPlace, measureFirst, moveData } from '../knowledge/plans.ts';
import type { Judgement } from './judge.ts';

/** Layouts between which one engine goes by adding or removing copies: no data moves. */
const oneWriter: readonly string[] = ['relational-single-node', 'relational-read-replicas'];

/** Whether the data stays where it is: the same engine in the same layout, or in one that differs by copies only. */
const staysPut = (
  store: Judgement,
  product: string | undefined,
  present: readonly string[],
  view: FactView,
): boolean => {
  const running = view.set('present.products');
  if (product !== undefined && running.length > 0 && !running.includes(product)) return false;
  return (
    present.includes(store.pattern.id) ||
    (oneWriter.includes(store.pattern.id) && present.some((id) => oneWriter.includes(id)))
  );
};

/** The way from today: nothing there yet, the main store stays, or its data moves; the headline's least forms are built first. */
export const planOf = (
  chosen: readonly Judgement[],
  headline: readonly string[],
  present: readonly string[],
  view: FactView,
  product?: string,
): readonly PlanPhase[] => {
  const nothingThere =
    view.is('present.greenfield') || (present.length === 0 && view.set('present.products').length === 0);
  const store = chosen.find((one) => one.pattern.area === 'storage');
  const storeStays = store !== undefined && staysPut(store, product, present, view);
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
