import { patterns, productById } from '../knowledge/registry.ts';
import { patternWordings } from './patterns.ts';
import { productAt } from './products.ts';
import { matcherOf } from './semantics/match.ts';
import { pick } from './semantics/rule.ts';
import { blocksOf } from './text/blocks.ts';
import { sentencesOf } from './text/sentences.ts';
import { wayWords } from './way-words.ts';

/** Products and ways of building that a few words name, whatever is said of them; each in the order of the text. */
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

/** Lower case, one space between words, plurals off: the form in which names are compared. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/(?<=\w{3})s\b/g, '')
    .trim();

const called: readonly (readonly [words: string, id: string])[] = [
  ...patterns.flatMap(({ id, title }) =>
    [id, title, title.replace(/\s*\(.*\)/, '')].map((words) => [plainWords(words), id] as const),
  ),
  ...Object.entries(wayWords)
    .filter(([id]) => patterns.some((pattern) => pattern.id === id))
    .flatMap(([id, words]) => words.split('|').map((one) => [plainWords(one), id] as const)),
].sort(([a], [b]) => b.length - a.length);

/** Ways of building by what they are called; a longer name hides the shorter ones inside it. */
const byName = (text: string): readonly string[] => {
  let rest = ` ${plainWords(text)} `;
  const found: { readonly at: number; readonly id: string }[] = [];
  for (const [words, id] of called) {
    const at = rest.indexOf(` ${words} `);
    if (at < 0) continue;
    found.push({ at, id });
    rest = `${rest.slice(0, at + 1)}${'_'.repeat(words.length)}${rest.slice(at + 1 + words.length)}`;
  }
  return found.sort((a, b) => a.at - b.at).map(({ id }) => id);
};

/** What is named in a short text such as a question: products by their names, ways of building by title, id and what people call them. */
export const namedIn = (text: string): Names => {
  const sentences = sentencesOf(text, blocksOf(text));
  const products = sentences.flatMap(({ tokens }) => {
    const words = tokens.map(({ raw }) => raw.toLowerCase());
    return words.flatMap((_, index) => productAt(words, index, () => true)?.id ?? []);
  });
  const named = byName(text);
  const byWording =
    named.length > 0
      ? []
      : sentences.flatMap((sentence) => matcher.find(sentence, context).map(({ fact }) => fact));
  return {
    products: [...new Set(products)].filter((id) => productById(id) !== undefined),
    patterns: [...new Set([...named, ...byWording])],
  };
};
