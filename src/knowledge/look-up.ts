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

/** Without the ending of a plural, so that "writes" meets "write". */
const stem = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word);

/** Words of a question that say nothing of what is asked about. */
const empty = new Set(
  'how do does did is are was can could should would will shall we our us my me it its the an and or of to in on at for from with without by as that this these what when where which who why not no be have has use using avoid prevent get make need want between about into than then there when if'.split(
    ' ',
  ),
);

const stems = (text: string): ReadonlySet<string> => new Set(words(text).map(stem));

const indexed = entries.map((entry) => ({
  entry,
  title: stems(`${entry.id} ${entry.title}`),
  body: stems(entry.body),
}));

const shortestBeginning = 4;

/** Whether a word stands in a text, or begins one of its words: "postgres" stands in "PostgreSQL", and "do" not in "window". */
const holds = (text: ReadonlySet<string>, word: string): boolean =>
  text.has(word) || (word.length >= shortestBeginning && [...text].some((other) => other.startsWith(word)));

/** How much a word tells: one that stands in few entries tells more. */
const weightOf = (word: string): number => {
  const held = indexed.filter(({ title, body }) => holds(title, word) || holds(body, word)).length;
  return Math.log(1 + indexed.length / Math.max(1, held));
};

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
  const asked = [...stems(query)];
  const telling = asked.filter((word) => !empty.has(word));
  const wanted = (telling.length === 0 ? asked : telling).map((word) => [word, weightOf(word)] as const);
  const found = indexed
    .map(({ entry, title, body }) => ({
      entry,
      score: wanted.reduce(
        // Those in the title count thrice.
        (score, [word, weight]) =>
          score + weight * ((holds(title, word) ? 3 : 0) + (holds(body, word) ? 1 : 0)),
        0,
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.id.localeCompare(b.entry.id))
    .slice(0, mostFound);
  return found.length === 0
    ? { kind: 'unknown', near: nearestIds(query, entries) }
    : { kind: 'nearest', text: found.map(({ entry }) => line(entry)).join('\n') };
};
