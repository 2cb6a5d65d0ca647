import { lemma } from '../text/lemma.ts';
import { isSilent, silentAdverbs } from '../text/silent.ts';
import { joinedWord, tokenize } from '../text/tokens.ts';
import { classes } from './vocabulary.ts';

/**
 * A wording, compiled. The little language, on base forms of words:
 * `word` · `a|b` either word · `(a b|c)` either phrase · `{CLASS}` a class of the vocabulary · `x?` may be absent ·
 * `..` up to four words of the same clause · `...` up to ten words, commas allowed · `#` a number · `^` start of the
 * sentence. Gaps never jump over a negation. Articles and small adverbs are not seen at all: an alternative that is
 * only an article ("one|a") makes its group optional. `this & that` finds both anywhere in the sentence, in any order:
 * for what is told by two or three ideas and not by a phrase; only the first part is held against negations.
 */
export interface Pattern {
  readonly elements: readonly Element[];
  /** Further ideas that the same sentence must hold. */
  readonly also: readonly Pattern[];
  /** A sentence without any of these words cannot match. */
  readonly triggers: readonly string[];
  /** Of each of these short lists the sentence must hold a word, or it cannot match either. */
  readonly needs: readonly (readonly string[])[];
}

/** Phrases by their first word, longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

type Element =
  | { readonly kind: 'gap'; readonly most: number; readonly stops: ReadonlySet<string> }
  | { readonly kind: 'start' }
  | { readonly kind: 'words'; readonly phrases: Phrases; readonly optional: boolean };

const negators = ['not', 'no', 'never', 'without', 'nor', 'neither', 'none', 'nobody', 'nothing', 'hardly'];
const shortStops = new Set([
  ...negators,
  'but',
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '\u2013',
  '\u2014',
  '?',
  '!',
  '|',
]);
const longStops = new Set([...negators, '.', ';', '?', '!', '|']);
const shortGap: Element = { kind: 'gap', most: 4, stops: shortStops };
const longGap: Element = { kind: 'gap', most: 10, stops: longStops };

/** Words that may stand between two parts of a wording without a gap. */
const soft: ReadonlySet<string> = new Set([
  'all',
  'each',
  'every',
  'any',
  'some',
  'own',
  'still',
  'now',
  'already',
  'also',
  'just',
  'so',
  'both',
]);

const stopWords: ReadonlySet<string> = new Set(
  (
    'of in on at to for from by with and or be have do not no never we it they you i as is all any each every some one more less ' +
    'than too so if can will should may must need want get go make take keep many much most few only same other another out up ' +
    'down into over under per when while where which what how who there then also just # us them use run data system without'
  ).split(' '),
);

const splitTop = (source: string, separator: ' ' | '|'): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === separator && depth === 0) {
      if (at > from) parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  if (source.length > from) parts.push(source.slice(from));
  return parts;
};

/** All phrases that a part of the little language stands for, each a list of words. */
const phrasesOf = (source: string): (readonly string[])[] => {
  const found = splitTop(source, '|').flatMap((alternative) => {
    let phrases: (readonly string[])[] = [[]];
    for (const word of splitTop(alternative, ' ')) {
      const optional = word.endsWith('?') && word.length > 1;
      const options = expand(optional ? word.slice(0, -1) : word);
      const longer = phrases.flatMap((phrase) => options.map((option) => [...phrase, ...option]));
      phrases = optional ? [...phrases, ...longer] : longer;
    }
    return phrases;
  });
  const spoken = found.filter((phrase) => !phrase.every((one) => silentAdverbs.has(one)));
  return spoken.length > 0 ? spoken : found;
};

const expand = (word: string): (readonly string[])[] => {
  if (word.startsWith('(')) return phrasesOf(word.slice(1, -1));
  if (word.startsWith('{')) return classPhrases(word.slice(1, -1));
  return word.includes('|') ? splitTop(word, '|').flatMap(expand) : [baseForms(word)];
};

const bases = new Map<string, readonly string[]>();

/** Wordings may be written in any form: they go through the same reading as the text they are compared with. */
const baseForms = (word: string): readonly string[] => {
  const before = bases.get(word);
  if (before !== undefined) return before;
  const forms = /^[a-z]+$/.test(word) ? [lemma(word)] : tokenize(word).map((token) => token.norm);
  const heard = forms.filter((form) => !isSilent(form) || silentAdverbs.has(form));
  bases.set(word, heard);
  return heard;
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

/** "data center" is one word in the text, so it is one here. */
const joinWords = (phrase: readonly string[]): readonly string[] => {
  if (phrase.length < 2) return phrase;
  const words: string[] = [];
  for (const word of phrase) {
    if (silentAdverbs.has(word)) continue;
    const one = joinedWord(words.at(-1) ?? '', word);
    if (one === undefined) words.push(word);
    else words[words.length - 1] = one;
  }
  return words;
};

const byFirst = (phrases: readonly (readonly string[])[]): Phrases => {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const first = phrase[0];
    if (first === undefined) continue;
    const list = map.get(first);
    if (list === undefined) map.set(first, [phrase]);
    else list.push(phrase);
  }
  for (const list of map.values()) if (list.length > 1) list.sort((a, b) => b.length - a.length);
  return map;
};

const elementOf = (part: string): Element => {
  if (part === '..') return shortGap;
  if (part === '...') return longGap;
  if (part === '^') return { kind: 'start' };
  const optional = part.endsWith('?') && part.length > 1;
  const phrases = phrasesOf(optional ? part.slice(0, -1) : part).map(joinWords);
  return {
    kind: 'words',
    phrases: byFirst(phrases),
    optional: optional || phrases.some((phrase) => phrase.length === 0),
  };
};

const triggersOf = (elements: readonly Element[]): readonly string[] => {
  const candidates = elements.flatMap((element) => {
    if (element.kind !== 'words' || element.optional) return [];
    const phrases = [...element.phrases.values()].flat();
    const words = new Set(
      phrases.map((phrase) => phrase.find((word) => !stopWords.has(word)) ?? phrase[0] ?? ''),
    );
    const common = [...words].filter((word) => stopWords.has(word)).length;
    return [{ words: [...words], cost: words.size + common * 200 }];
  });
  const best = candidates.toSorted((a, b) => a.cost - b.cost)[0];
  if (best === undefined) throw new Error('a wording needs at least one word');
  return best.words;
};

const needsOf = (elements: readonly Element[]): (readonly string[])[] =>
  elements.flatMap((element) =>
    element.kind === 'words' && !element.optional && element.phrases.size <= 24
      ? [[...element.phrases.keys()]]
      : [],
  );

/** Whether a sentence with these words can hold the wording at all; cheap. */
export const mayMatch = ({ needs }: Pattern, words: ReadonlySet<string>): boolean => {
  for (const need of needs) {
    let met = false;
    for (const word of need) {
      if (words.has(word)) {
        met = true;
        break;
      }
    }
    if (!met) return false;
  }
  return true;
};

/** Compiles one wording. Throws on an unknown class or a wording without words. */
export const compile = (source: string): Pattern => {
  const [first = '', ...others] = source.split(' & ');
  const elements = splitTop(first, ' ').map(elementOf);
  const also = others.map(compile);
  return {
    elements,
    also,
    // Looked up by its rarest idea, wherever in the wording that stands.
    triggers:
      [triggersOf(elements), ...also.map((one) => one.triggers)].toSorted((a, b) => a.length - b.length)[0] ??
      [],
    needs: [...needsOf(elements), ...also.flatMap((one) => one.needs)],
  };
};

/** Places of the further ideas of a wording; undefined where one of them is missing. */
export const findOthers = (
  { also }: Pattern,
  words: readonly string[],
): readonly (readonly [first: number, last: number])[] | undefined => {
  const places: (readonly [number, number])[] = [];
  for (const one of also) {
    const place = findPattern(one, words, 0);
    if (place === undefined) return undefined;
    places.push(place);
  }
  return places;
};

/** Looks for the elements from `part` on at word `at`; answers the word after the last, or -1. */
const matchFrom = (
  elements: readonly Element[],
  part: number,
  words: readonly string[],
  at: number,
): number => {
  const element = elements[part];
  if (element === undefined) return at;
  if (element.kind === 'start') return at === 0 ? matchFrom(elements, part + 1, words, at) : -1;
  if (element.kind === 'gap') {
    for (let step = 0; step <= element.most; step += 1) {
      const end = matchFrom(elements, part + 1, words, at + step);
      if (end >= 0) return end;
      const word = words[at + step];
      if (word === undefined || element.stops.has(word)) return -1;
    }
    return -1;
  }
  const direct = matchWords(element.phrases, elements, part, words, at);
  if (direct >= 0) return direct;
  const word = words[at];
  if (part > 0 && word !== undefined && soft.has(word)) {
    const later = matchWords(element.phrases, elements, part, words, at + 1);
    if (later >= 0) return later;
  }
  return element.optional ? matchFrom(elements, part + 1, words, at) : -1;
};

const matchWords = (
  phrases: Phrases,
  elements: readonly Element[],
  part: number,
  words: readonly string[],
  at: number,
): number => {
  const word = words[at];
  if (word === undefined) return -1;
  for (const phrase of phrases.get(word) ?? []) {
    if (!phrase.every((one, index) => words[at + index] === one)) continue;
    const end = matchFrom(elements, part + 1, words, at + phrase.length);
    if (end >= 0) return end;
  }
  return -1;
};

/** First place at or after `from` where a wording stands: first and last word, both included. */
export const findPattern = (
  { elements }: Pattern,
  words: readonly string[],
  from: number,
): readonly [first: number, last: number] | undefined => {
  const lead = elements[0];
  const last = lead?.kind === 'start' ? Math.min(1, words.length) : words.length;
  for (let at = from; at < last; at += 1) {
    if (lead?.kind === 'words' && !lead.optional && !lead.phrases.has(words[at] ?? '')) continue;
    const end = matchFrom(elements, 0, words, at);
    if (end > at) return [at, end - 1];
  }
  return undefined;
};
