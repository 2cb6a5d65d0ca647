import { nearestIds } from '../contracts/nearest.ts';
import { patterns, products } from './registry.ts';
import { type EntryPart, patternParts, productParts } from './told.ts';

interface Head {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

interface Entry extends Head {
  readonly body: string;
  readonly parts: () => readonly EntryPart[];
}

/** What a look-up came to: all of one entry, the nearest ones in a line each, or nothing, with ids that are spelt alike. */
export type LookedUp =
  | { readonly kind: 'entry'; readonly id: string; readonly text: string }
  | { readonly kind: 'nearest'; readonly text: string }
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

const mostFound = 10;

const entries: readonly Entry[] = [
  ...patterns.map(
    (one): Entry => ({
      id: one.id,
      title: one.title,
      summary: one.summary,
      body: [one.summary, ...one.gains, ...one.pays].join(' '),
      parts: () => patternParts(one),
    }),
  ),
  ...products.map(
    (one): Entry => ({
      id: one.id,
      title: one.title,
      summary: one.summary,
      body: [one.kind, one.summary, ...one.serves].join(' '),
      parts: () => productParts(one),
    }),
  ),
];

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** How many of the words stand in a text; those in its title count thrice. */
const scoreOf = (wanted: readonly string[], title: string, body: string): number =>
  wanted.reduce(
    (score, word) =>
      score + (title.toLowerCase().includes(word) ? 3 : 0) + (body.toLowerCase().includes(word) ? 1 : 0),
    0,
  );

const entryMarkdown = ({ id, title, summary, parts }: Entry): string =>
  [
    `# ${title} (${id})`,
    summary,
    ...parts()
      .filter(({ lines }) => lines.length > 0)
      .flatMap((part) => [`## ${part.title}`, ...part.lines.map((line) => `- ${line}`)]),
  ].join('\n');

const line = ({ id, title, summary }: Head): string => `${id}: ${title}. ${summary}`;

/** What is known of a pattern or a product, by its id, else the entries that share words with what is asked. */
export const lookUp = (query: string): LookedUp => {
  const exact = entries.find(({ id }) => id === query.trim().toLowerCase());
  if (exact !== undefined) return { kind: 'entry', id: exact.id, text: entryMarkdown(exact) };
  const wanted = words(query);
  const found = entries
    .map((entry) => ({ entry, score: scoreOf(wanted, `${entry.id} ${entry.title}`, entry.body) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.id.localeCompare(b.entry.id))
    .slice(0, mostFound);
  return found.length === 0
    ? { kind: 'unknown', near: nearestIds(query, entries) }
    : { kind: 'nearest', text: found.map(({ entry }) => line(entry)).join('\n') };
};
