import type { FactView } from '../contracts/fact.ts';
import type { Area } from '../contracts/pattern.ts';
import { outgrowsItsRelease } from '../knowledge/patterns/shape/in-question.ts';
import type { Judgement } from './judge.ts';
import { isDecisive } from './ranking.ts';

/** Which areas the team asks about, by the flags of the reader. */
const askedAreas: readonly (readonly [flag: string, area: Area])[] = [
  ['asked.database', 'storage'],
  ['asked.engine', 'storage'],
  ['asked.hardware', 'storage'],
  ['asked.search', 'storage'],
  ['asked.analytics', 'storage'],
  ['asked.caching', 'storage'],
  ['asked.partitioning', 'partitioning'],
  ['asked.partitioning', 'storage'],
  ['asked.replication', 'replication'],
  ['asked.consistency', 'consistency'],
  ['asked.messaging', 'streaming'],
  ['asked.messaging', 'consistency'],
  ['asked.resilience', 'resilience'],
  ['asked.resilience', 'replication'],
  ['asked.shape', 'shape'],
  ['asked.rewrite', 'shape'],
];

/** Whether the team asks about this area; who asks how to split one deployable that few people release asks about its shape. */
export const askedAbout = (area: Area, view: FactView): boolean =>
  (area === 'shape' && view.is('asked.partitioning') && outgrowsItsRelease(view)) ||
  askedAreas.some(([flag, of]) => of === area && view.is(flag));

/** Whether the main store itself is in question: caches, search and reports stand beside it. */
export const askedForStore = (view: FactView): boolean =>
  ['asked.database', 'asked.engine', 'asked.hardware', 'asked.partitioning'].some((flag) => view.is(flag));

/** Ways of cutting data that leave one node: where one is on the table, not to cut is an answer. */
const cuts = [
  'relational-sharded',
  'relational-functional-split',
  'distributed-sql',
  'microservices',
  'functional',
  'hash',
  'range',
  'tenant',
  'geo',
  'virtual-shards',
  'directory-lookup',
];

/** What may ask for a cut, by itself. */
const asksForACut = [
  'asked.partitioning',
  'asked.hardware',
  'hurts.writeCeiling',
  'hurts.readCeiling',
  'hurts.memoryExceeded',
  'hurts.schemaChanges',
  'hurts.crossShard',
  'hurts.resharding',
  'hurts.lockContention',
];

/** Whether somebody could think of cutting the data: else to leave it in one piece is no news. */
const cutIsATopic = (view: FactView): boolean =>
  asksForACut.some((flag) => view.is(flag)) ||
  ['sharded', 'cluster'].includes(view.choice('present.database') ?? '') ||
  [...view.set('proposed.patterns'), ...view.set('rejected.patterns')].some((id) => cuts.includes(id));

/** A decision that changes nothing and that nobody has to take: no first line is spent on it. */
export const isNoNews = ({ pattern }: Judgement, view: FactView): boolean =>
  pattern.id === 'no-partitioning' && !cutIsATopic(view);

const askedWeight = 1.6;
/** What is hardly anything to run (one copy, no cut) is seldom the news, unless it was asked about. */
const plainComplexity = 1;
const plainWeight = 0.6;
const headlineShare = 0.5;
const mostInHeadline = 3;

/** The weight of a choice in the headline: how much speaks for it, more where its area is what was asked. */
const headlineWeight = (one: Judgement, view: FactView): number =>
  one.total *
  (askedAbout(one.pattern.area, view)
    ? askedWeight
    : one.pattern.complexity <= plainComplexity
      ? plainWeight
      : 1);

const heaviest = (chosen: readonly Judgement[], view: FactView): readonly string[] => {
  const news = chosen.filter((one) => !isNoNews(one, view));
  const weighed = (news.length > 0 ? news : chosen)
    .map((one) => ({ id: one.pattern.id, weight: headlineWeight(one, view) }))
    .sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id));
  const most = weighed[0]?.weight ?? 0;
  return weighed
    .filter((one, index) => index === 0 || one.weight >= most * headlineShare)
    .slice(0, mostInHeadline)
    .map((one) => one.id);
};

/** One to three vocabulary ids: the decisions that matter most for what was asked. */
export const headlineOf = (chosen: readonly Judgement[], view: FactView): readonly string[] =>
  heaviest(
    chosen.filter((one) => one.pattern.vocabulary),
    view,
  );

/**
 * The same for people, own patterns included: what the first line of the answer says. A practice that a decisive reason
 * asks for is part of the answer even where four heavier choices stand before it.
 */
export const highlightsOf = (chosen: readonly Judgement[], view: FactView): readonly string[] => {
  const first = heaviest(chosen, view);
  const practice = chosen.find(
    (one) => !one.pattern.vocabulary && !first.includes(one.pattern.id) && isDecisive(one),
  );
  return practice === undefined ? first : [...first, practice.pattern.id];
};
