import { patterns, productById } from '../knowledge/registry.ts';
import { patternWordings } from './patterns.ts';
import { productAt } from './products.ts';
import { matcherOf } from './semantics/match.ts';
import { pick } from './semantics/rule.ts';
import { blocksOf } from './text/blocks.ts';
import { sentencesOf } from './text/sentences.ts';

/** Products and ways of building that a few words name, whatever is said of them. */
export interface Names {
  readonly products: readonly string[];
  readonly patterns: readonly string[];
}

const matcher = matcherOf(
  Object.entries(patternWordings).map(([id, wordings]) =>
    pick(id, true, wordings, { negated: 'ignore', question: 'keep' }),
  ),
);

const context = { questionFrom: undefined, answered: false, asks: false, unwanted: false };

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/(?<=\w{3})s\b/g, '')
    .trim();

const titles: readonly (readonly [words: string, id: string])[] = patterns
  .flatMap(({ id, title }) =>
    [id, title, title.replace(/\s*\(.*\)/, '')].map((words) => [plain(words), id] as const),
  )
  .sort(([a], [b]) => b.length - a.length);

/** What is named in a short text such as a question; products first by their own names, patterns by title, id and wording. */
export const namedIn = (text: string): Names => {
  const sentences = sentencesOf(text, blocksOf(text));
  const products = sentences.flatMap(({ tokens }) => {
    const words = tokens.map(({ raw }) => raw.toLowerCase());
    return words.flatMap((_, index) => productAt(words, index, () => true)?.id ?? []);
  });
  const said = ` ${plain(text)} `;
  const byTitle = titles.find(([words]) => said.includes(` ${words} `));
  const byWording = sentences.flatMap((sentence) => matcher.find(sentence, context).map(({ fact }) => fact));
  return {
    products: [...new Set(products)].filter((id) => productById(id) !== undefined),
    patterns: [...new Set([...(byTitle === undefined ? [] : [byTitle[1]]), ...byWording])],
  };
};
