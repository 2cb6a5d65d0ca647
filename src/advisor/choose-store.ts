import type { FactView } from '../contracts/fact.ts';
import type { Area, Pattern } from '../contracts/pattern.ts';
import { askedAbout, askedForStore, isNoNews } from './headline.ts';
import type { Judgement } from './judge.ts';
import { presentPatterns } from './present.ts';
import {
  closeCall,
  compatible,
  type Field,
  inPlay,
  isDecisive,
  type Judgements,
  type Knowledge,
  leastComplexOfBest,
  pinned,
  ranked,
  threshold,
} from './ranking.ts';

/**
 * How well a store fits with what would stand beside it: the best copies and the best cut that it can have count half,
 * so that a decisive reason for a way of copying is not lost to a store that cannot do it.
 */
const withCompany = (judgements: Judgements, { knowledge, view }: Field, primary: Judgement): Judgement => {
  const best = (area: Area): number =>
    inPlay(judgements, area)
      .filter(
        (one) => one.total >= threshold && knowledge.goesWith(primary.pattern.id, area, one.pattern.id, view),
      )
      .reduce((most, one) => Math.max(most, one.total), 0);
  return { ...primary, total: primary.total + companyWeight * (best('replication') + best('partitioning')) };
};

const companyWeight = 0.5;

/** Too close to call: what runs today, if that is among the best, else the least complex. */
const whatRuns = (primaries: readonly Judgement[], { knowledge, view }: Field): Judgement | undefined => {
  const [best] = ranked(primaries);
  const runs = presentPatterns(view, knowledge.patterns);
  return (
    primaries.find((one) => runs.includes(one.pattern.id) && one.total >= (best?.total ?? 0) - closeCall) ??
    leastComplexOfBest(primaries)
  );
};

/** Primary store first, then at most one thing beside it. */
export const storageOf = (
  judgements: Judgements,
  field: Field,
  chosen: readonly Pattern[],
): readonly Judgement[] => {
  const { knowledge, view, pins, anyStore } = field;
  const playing = inPlay(judgements, 'storage').filter((one) => compatible(chosen, one.pattern));
  const pin = pinned(judgements, pins, 'storage');
  const all = playing.filter((one) => knowledge.slotOf(one.pattern.id, view) === 'primary');
  // What an option is about is given: a store that cannot be had with it is no store for that option.
  const fitting = all.filter((one) =>
    chosen.every((given) => knowledge.goesWith(one.pattern.id, given.area, given.id, view)),
  );
  const primaries = fitting.length > 0 ? fitting : all;
  // A store that more speaks against than for is no answer to a question that nobody asked.
  const worthwhile = anyStore || askedForStore(view) ? primaries : primaries.filter((one) => one.total > 0);
  const accompanied = whatRuns(
    worthwhile.map((one) => withCompany(judgements, field, one)),
    field,
  );
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

/** Nobody asked about its area and nothing decisive speaks for it. */
const unasked = (one: Judgement, view: FactView): boolean =>
  !(one.pattern.area === 'storage' ? askedForStore(view) : askedAbout(one.pattern.area, view)) &&
  !isDecisive(one);

/** Whether anything said tells of a system that runs. */
const runsAlready = ({ signsOfToday }: Knowledge, view: FactView): boolean =>
  signsOfToday.some((id) => view.known(id) || view.is(id));

/**
 * A main store that nobody asked about and nothing decisive speaks for stays as it is: it is no decision of this advice,
 * nor is how it copies and cuts its data, unless that is decisive by itself.
 */
export const withoutUnasked = (
  judgements: Judgements,
  chosen: readonly Judgement[],
  { knowledge, view, pins }: Field,
): readonly Judgement[] => {
  const isStore = (one: Judgement) =>
    one.pattern.area === 'storage' && knowledge.slotOf(one.pattern.id, view) === 'primary';
  const store = chosen.find(isStore);
  if (store === undefined || pins.storage !== undefined || !unasked(store, view)) return chosen;
  // Where nothing runs yet there is no store to leave as it is, and one that is ruled out cannot stay.
  if (view.is('present.greenfield') || !runsAlready(knowledge, view)) return chosen;
  const stands = presentPatterns(view, knowledge.patterns).flatMap((id) => judgements.get(id) ?? []);
  if (stands.some((one) => one.pattern.area === 'storage' && one.out.length > 0)) return chosen;
  const hangsOnStore = ['replication', 'partitioning'];
  const rest = chosen.filter(
    (one) => one !== store && !(hangsOnStore.includes(one.pattern.area) && unasked(one, view)),
  );
  // The store is the advice unless something that stands without it was decided: by a decisive reason, or by a question.
  const decided = rest.some(
    (one) =>
      one.pattern.vocabulary &&
      !isNoNews(one, view) &&
      !knowledge.guaranteeOfStore(one.pattern.id) &&
      (isDecisive(one) || (askedAbout(one.pattern.area, view) && !hangsOnStore.includes(one.pattern.area))),
  );
  if (!decided) return chosen;
  const today = asToday(judgements, { knowledge, view });
  const fits = (one: Judgement) =>
    today.every((kept) => knowledge.goesWith(kept.pattern.id, one.pattern.area, one.pattern.id, view));
  return [...today, ...rest.filter(fits)];
};

/**
 * How the application is cut today stays, unless somebody asked or something decisive speaks for another shape: to merge or to
 * split services is a project of its own, never a remark beside another answer.
 */
export const withoutUnaskedShape = (
  chosen: readonly Judgement[],
  { view, pins }: Field,
): readonly Judgement[] =>
  view.choice('present.shape') === undefined || pins.shape !== undefined
    ? chosen
    : chosen.filter((one) => !isAnotherShape(one) || !unasked(one, view));

const isAnotherShape = ({ pattern }: Judgement): boolean => pattern.area === 'shape' && pattern.vocabulary;

/** What holds the data today, if that is known and nothing rules it out: it stays, and weighs nothing in the answer. */
const asToday = (
  judgements: Judgements,
  { knowledge, view }: Pick<Field, 'knowledge' | 'view'>,
): readonly Judgement[] =>
  presentPatterns(view, knowledge.patterns)
    .flatMap((id) => judgements.get(id) ?? [])
    .filter((one) => one.pattern.area === 'storage' && one.out.length === 0)
    .slice(0, 1)
    .map((one) => ({
      ...one,
      total: 0,
      evidence: [
        {
          because: 'it holds the data today, and nothing that was said asks for another store',
          points: 0,
          facts: ['present.products', 'present.database'],
          figures: [],
          sources: [],
        },
      ],
    }));

/** Where the facts decide nothing at all: the store that the least speaks against, and that nothing rules out. */
export const ordinaryStore = (judgements: Judgements, { knowledge, view }: Field): readonly Judgement[] => {
  const stores = ranked(
    [...judgements.values()].filter(
      (one) =>
        one.pattern.area === 'storage' &&
        one.pattern.vocabulary &&
        knowledge.slotOf(one.pattern.id, view) === 'primary',
    ),
  );
  const best = stores.find((one) => one.out.length === 0) ?? stores[0];
  return best === undefined ? [] : [best];
};
