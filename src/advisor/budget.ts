import type { FactView } from '../contracts/fact.ts';
import type { NeedCheck } from '../contracts/findings.ts';
import { leftStanding } from './complaints.ts';
import type { Composition, Draft } from './compose.ts';
import type { CostOf } from './cost.ts';
import { headlineOf } from './headline.ts';
import { type OptionFrame, priced } from './priced.ts';
import { checksOf } from './scores.ts';

const fact = 'budget.perMonth';
/** An estimate this little over the budget is not told from one within it. */
const slack = 1.1;

/** Dollars a month that were said to be the most; a range counts by its far end. */
const budgetOf = (view: FactView): number | undefined =>
  view.known(fact) ? view.range(fact)?.[1] : undefined;

const verdictOn = (cost: number, budget: number): NeedCheck['met'] =>
  cost <= budget ? 'yes' : cost <= budget * slack ? 'depends' : 'no';

/** The budget as a need like any other; nothing where nobody told one. What has no known cost depends. */
export const budgetCheck = (view: FactView, { figure, unknown }: CostOf): NeedCheck | undefined => {
  const budget = budgetOf(view);
  if (budget === undefined) return undefined;
  const need = `within the budget of {${fact}}`;
  return figure === undefined
    ? { need, met: 'depends', because: `its cost is not known: ${unknown}`, facts: [fact], figures: [] }
    : {
        need,
        met: verdictOn(figure.value, budget),
        because: `about {figure:${figure.id}} against {${fact}}`,
        facts: [fact],
        figures: [figure.id],
      };
};

/** Further designs that are looked at where the first ones cost too much. */
const mostSpares = 6;

const firstOf = function* <T>(all: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const one of all) {
    if (left <= 0) return;
    left -= 1;
    yield one;
  }
};

const unmet = (draft: Draft, view: FactView): readonly string[] =>
  checksOf(draft.chosen, view)
    .filter(({ met }) => met === 'no')
    .map(({ need }) => need);

/**
 * The cheaper design where the best one costs more than there is: the first that nothing rules out, that meets each need
 * which the best one meets, and that is within the budget. Without such a one all stays, and the report says what it costs.
 */
export const withinBudget = (composed: Composition, frame: OptionFrame): Composition => {
  const { view } = frame;
  const budget = budgetOf(view);
  const [best, ...others] = composed.drafts;
  if (budget === undefined || best === undefined) return composed;
  const costs = (draft: Draft): number | undefined => priced(draft, [], frame).cost.figure?.value;
  // What nobody can price is not put aside for its price, nor taken for it.
  if ((costs(best) ?? 0) <= budget * slack) return composed;
  const misses = unmet(best, view);
  for (const draft of [...others, ...firstOf(composed.spares, mostSpares)]) {
    const meets =
      draft.chosen.every(({ out, total }) => out.length === 0 && total > 0) &&
      unmet(draft, view).every((need) => misses.includes(need));
    if (!meets || (costs(draft) ?? Number.POSITIVE_INFINITY) > budget) continue;
    const left = best.roles.filter((role) => role !== 'recommended');
    const roles = draft.roles.filter((role) => role !== 'alternative' && role !== 'recommended');
    return {
      ...composed,
      headline: headlineOf(draft.chosen, view),
      drafts: [
        { ...draft, roles: ['recommended', ...roles] },
        { ...best, roles: left.length === 0 ? ['alternative'] : left },
        ...others.filter(({ id }) => id !== draft.id),
      ],
      leftStanding: leftStanding(composed.judgements, draft.chosen, view),
    };
  }
  return composed;
};
