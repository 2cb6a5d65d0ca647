import type { Behind } from './about.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Term, termsOf } from './terms.ts';

/** An entry with how much of the question it meets. */
export interface Near {
  readonly entry: Entry;
  readonly score: number;
}

interface Indexed {
  readonly entry: Entry;
  /** Stems, and matters with a mark before them, with the weight of the words that they stand in. */
  readonly terms: ReadonlyMap<string, number>;
}

export interface Index {
  readonly entries: readonly Indexed[];
  readonly rarity: (key: string) => number;
}

const matterKey = (matter: string): string => `*${matter}`;

const keysOf = ({ stem, matters }: Term): readonly string[] => [stem, ...matters.map(matterKey)];

const indexed = (entry: Entry): Indexed => {
  const terms = new Map<string, number>();
  for (const [words, weight] of entry.words)
    for (const key of termsOf(words).flatMap(keysOf)) terms.set(key, Math.max(terms.get(key) ?? 0, weight));
  for (const matter of entry.matters ?? []) terms.set(matterKey(matter), 1);
  return { entry, terms };
};

const made = new WeakMap<object, Index>();

/** The index of a consultation: what can be said, by its words and matters. Made once for the same findings. */
export const indexOf = (behind: Behind): Index => {
  const { findings } = behind.context;
  const index = made.get(findings) ?? newIndex(behind);
  made.set(findings, index);
  return index;
};

const newIndex = (behind: Behind): Index => {
  const entries = entriesOf(behind).map(indexed);
  const counts = new Map<string, number>();
  for (const { terms } of entries)
    for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { entries, rarity: (key) => Math.log(1 + entries.length / (counts.get(key) ?? 0.5)) };
};

/** A matter is met by any of its words: less sure than the word itself. */
const byMatter = 0.75;
/** A topic is met by its matter alone, so that this says as much as a rare word. */
const topicRarity = 6.5;
const weakWeight = 0.4;

/** How much of the words of a question an entry meets. */
const met = (
  { entry, terms }: Indexed,
  asked: readonly (readonly [Term, number])[],
  { rarity }: Index,
): number => {
  let sum = 0;
  const seen = new Set<string>();
  const rarityHere = (key: string): number => (entry.of.kind === 'topic' ? topicRarity : rarity(key));
  for (const [{ stem, matters, weak }, weight] of asked) {
    const ways = [[stem, 1] as const, ...matters.map((matter) => [matterKey(matter), byMatter] as const)].map(
      ([key, share]) => [key, (terms.get(key) ?? 0) * share * rarityHere(key)] as const,
    );
    const best = ways.reduce((a, b) => (b[1] > a[1] ? b : a));
    if (best[1] === 0 || seen.has(best[0])) continue;
    seen.add(best[0]);
    sum += best[1] * weight * (weak ? weakWeight : 1);
  }
  return sum;
};

const aroundWeight = 0.4;
/** A clause of so few words of its own leans on what stands around it. */
const fewWords = 2;
const leaning = 0.85;

/** Whether a clause says too little to be understood alone: "any objection?". */
export const leans = (words: string): boolean =>
  termsOf(words).filter((term) => !term.weak).length <= fewWords;

/** The entries that meet a question, the nearest first; what stands around it counts less. */
export const nearest = (index: Index, words: string, all: string): readonly Near[] => {
  const own = termsOf(words);
  const around = termsOf(all.replace(words, ' '));
  const asked = [
    ...own.map((term) => [term, 1] as const),
    ...around.map((term) => [term, leans(words) ? leaning : aroundWeight] as const),
  ];
  return index.entries
    .map((one) => ({ entry: one.entry, score: met(one, asked, index) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
};
