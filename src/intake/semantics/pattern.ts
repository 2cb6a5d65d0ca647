import { tokenize } from '../text/tokens.ts';
import { classes } from './vocabulary.ts';

/**
 * A wording, compiled. The little language, on base forms of words:
 * `word` · `a|b` either word · `(a b|c)` either phrase · `{CLASS}` a class of the vocabulary · `x?` may be absent ·
 * `..` up to four words of the same clause · `...` up to ten words, commas allowed · `#` a number · `^` start of the
 * sentence · `foo*` any ending. Gaps never jump over a negation. Articles and small adverbs may stand anywhere.
 */
export interface Pattern {
  readonly expression: RegExp;
  /** A sentence without any of these words cannot match. `abc*` = any word that begins so. */
  readonly triggers: readonly string[];
}

type Element = { readonly optional: boolean } & (
  | { readonly kind: 'gap'; readonly long: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'words'; readonly phrases: readonly (readonly string[])[] }
);

const negators = 'not|no|never|without|nor|neither|none|nobody|nothing|hardly';
const filler =
  '(?:(?:the|a|an|our|their|its|your|my|this|that|these|those|very|really|just|also|already|actually|so|quite|still|now|then|even|simply|basically|currently|own|all|each|every|any|some|both|too|completely|fully|totally|pretty) ){0,2}';
const shortGap = `(?:(?!(?:${negators}|but|[.,;:()\u2013\u2014?!|]) )[^ ]+ ){0,4}?`;
const longGap = `(?:(?!(?:${negators}|[.;?!|]) )[^ ]+ ){0,10}?`;

const stopWords: ReadonlySet<string> = new Set(
  (
    'the a an of in on at to for from by with and or be have do not no never we it they you i our their its as is this that all ' +
    'any each every some one more less than too so if can will should may must need want get go make take keep many much most few ' +
    'very only same other another out up down into over under per when while where which what how who there then also just # ' +
    'us them use run data system without'
  ).split(' '),
);

const splitTop = (source: string, separator: ' ' | '|'): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const letter of source) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === separator && depth === 0) {
      if (current !== '') parts.push(current);
      current = '';
    } else current += letter;
  }
  if (current !== '') parts.push(current);
  return parts;
};

/** All phrases that a part of the little language stands for, each a list of words. */
const phrasesOf = (source: string): (readonly string[])[] =>
  splitTop(source, '|').flatMap((alternative) => {
    let phrases: string[][] = [[]];
    for (const word of splitTop(alternative, ' ')) {
      const optional = word.endsWith('?') && word.length > 1;
      const bare = optional ? word.slice(0, -1) : word;
      const options = expand(bare);
      const longer = phrases.flatMap((phrase) => options.map((option) => [...phrase, ...option]));
      phrases = optional ? [...phrases, ...longer] : longer;
    }
    return phrases.filter((phrase) => phrase.length > 0).map(baseForms);
  });

/** Wordings may be written in any form: they go through the same reading as the text they are compared with. */
const baseForms = (phrase: readonly string[]): readonly string[] =>
  phrase.some((word) => word.endsWith('*')) ? phrase : tokenize(phrase.join(' ')).map((token) => token.norm);

const expand = (word: string): (readonly string[])[] => {
  if (word.startsWith('(')) return phrasesOf(word.slice(1, -1));
  if (word.startsWith('{')) return classPhrases(word.slice(1, -1));
  return splitTop(word, '|').flatMap((one) => (one === word ? [[one]] : expand(one)));
};

const classCache = new Map<string, (readonly string[])[]>();

const classPhrases = (name: string): (readonly string[])[] => {
  const before = classCache.get(name);
  if (before !== undefined) return before;
  const source = classes[name];
  if (source === undefined) throw new Error(`no word class {${name}}`);
  const phrases = phrasesOf(source);
  classCache.set(name, phrases);
  return phrases;
};

const elementsOf = (source: string): Element[] =>
  splitTop(source, ' ').map((part): Element => {
    if (part === '..' || part === '...') return { kind: 'gap', long: part === '...', optional: false };
    if (part === '^') return { kind: 'start', optional: false };
    const optional = part.endsWith('?') && part.length > 1;
    return { kind: 'words', phrases: phrasesOf(optional ? part.slice(0, -1) : part), optional };
  });

const literal = (word: string): string =>
  word.endsWith('*')
    ? `${word.slice(0, -1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^ ]*`
    : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const groupOf = (phrases: readonly (readonly string[])[]): string => {
  const single = phrases.filter((phrase) => phrase.length === 1).map((phrase) => literal(phrase[0] ?? ''));
  const several = phrases
    .filter((phrase) => phrase.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.map(literal).join(` ${filler}`));
  return `(?:${[...several, ...single].join('|')}) `;
};

const triggersOf = (elements: readonly Element[]): readonly string[] => {
  const candidates = elements.flatMap((element) => {
    if (element.kind !== 'words' || element.optional) return [];
    const words = element.phrases.map(
      (phrase) => phrase.find((word) => !stopWords.has(word)) ?? phrase[0] ?? '',
    );
    const common = words.filter((word) => stopWords.has(word)).length;
    return [{ words: [...new Set(words)], cost: words.length + common * 200 }];
  });
  const best = candidates.toSorted((a, b) => a.cost - b.cost)[0];
  if (best === undefined) throw new Error('a wording needs at least one word');
  return best.words.map((word) => (word.endsWith('*') ? `${word.slice(0, 3)}*` : word));
};

/** Compiles one wording. Throws on an unknown class or a wording without words. */
export const compile = (source: string): Pattern => {
  const elements = elementsOf(source);
  let expression = '';
  let first = true;
  for (const element of elements) {
    if (element.kind === 'start') expression += '^ ';
    else if (element.kind === 'gap') expression += element.long ? longGap : shortGap;
    else {
      const lead = first ? '' : filler;
      expression += element.optional
        ? `(?:${lead}${groupOf(element.phrases)})?`
        : lead + groupOf(element.phrases);
      first = false;
    }
  }
  return {
    expression: new RegExp(source.startsWith('^') ? expression : `(?<= )${expression}`, 'g'),
    triggers: triggersOf(elements),
  };
};
