import type { Area, Product } from '../contracts/pattern.ts';
import type { Judgement } from './judge.ts';

const replicationFirst: readonly Area[] = [
  'storage',
  'shape',
  'streaming',
  'consistency',
  'resilience',
  'replication',
  'partitioning',
];

/** Name of an option: what leads it, then its main store where that is something else, with the product. */
export const optionTitle = (
  chosen: readonly Judgement[],
  lead: Area,
  headline: readonly string[],
  productOf: (pattern: string) => string | undefined,
  products: Readonly<Record<string, Product>>,
): string => {
  const order = [lead, ...replicationFirst.filter((area) => area !== lead)];
  const sorted = [...chosen].sort(
    (a, b) =>
      order.indexOf(a.pattern.area) - order.indexOf(b.pattern.area) ||
      headlineRank(headline, a) - headlineRank(headline, b),
  );
  const first = sorted.find((one) => one.pattern.area === lead) ?? sorted[0];
  if (first === undefined) return 'Nothing new';
  const store = chosen.find((one) => one.pattern.area === 'storage' && one !== first);
  const named = (one: Judgement): string => {
    const product = productOf(one.pattern.id);
    const title = product === undefined ? undefined : products[product]?.title;
    return title === undefined ? one.pattern.title : `${one.pattern.title} (${title})`;
  };
  const parts = [named(first), ...(store === undefined || lead === 'storage' ? [] : [named(store)])];
  return parts.join(' on ').replace(/^./, (letter) => letter.toUpperCase());
};

const headlineRank = (headline: readonly string[], one: Judgement): number => {
  const rank = headline.indexOf(one.pattern.id);
  return rank < 0 ? headline.length : rank;
};

/** Patterns of an option that the recommended one lacks, what leads first; its lead pattern where it lacks none. */
export const shortTitle = (
  chosen: readonly Judgement[],
  recommended: readonly Judgement[],
  lead: Area,
): string => {
  const own = chosen.filter((one) => !recommended.some((other) => other.pattern.id === one.pattern.id));
  const rank = (one: Judgement): number =>
    one.pattern.area === lead ? 0 : one.pattern.area === 'storage' ? 1 : one.pattern.area === 'shape' ? 2 : 3;
  const [first, second] = [...(own.length > 0 ? own : chosen)].sort(
    (a, b) => rank(a) - rank(b) || b.total - a.total,
  );
  if (first === undefined) return 'Nothing new';
  return own.length > 1 && second !== undefined && rank(second) < 2
    ? `${first.pattern.title}, ${second.pattern.title}`
    : first.pattern.title;
};

/** Titles made different: where two are alike the later one says what it has, or lacks, beside the earlier. */
export const distinctTitles = (
  titles: readonly string[],
  chosen: readonly (readonly Judgement[])[],
): readonly string[] => {
  const result: string[] = [];
  for (const [index, title] of titles.entries()) {
    const first = titles.indexOf(title);
    if (first === index) {
      result.push(title);
      continue;
    }
    const lacking = (one: readonly Judgement[] = [], other: readonly Judgement[] = []): readonly string[] =>
      one
        .filter(({ pattern }) => !other.some((each) => each.pattern.id === pattern.id))
        .map(({ pattern }) => pattern.title.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()));
    const own = lacking(chosen[index], chosen[first]);
    const missing = lacking(chosen[first], chosen[index]);
    const candidates = [
      ...own.map((one) => `${title}, with ${one}`),
      ...missing.map((one) => `${title}, without ${one.replace(/^no /, '')}`),
      `${title}, with ${own.join(' and ')}`,
      `${title}, without ${missing.join(' and ')}`,
    ];
    result.push(candidates.find((one) => !result.includes(one)) ?? title);
  }
  return result;
};
