import { lemma } from '../text/lemma.ts';
import { isSilent, silentAdverbs } from '../text/silent.ts';
import { joinedWord, tokenize } from '../text/tokens.ts';
import { classes } from './vocabulary.ts';

type Phrase = readonly string[];

/**
 * What a part of the little language stands for: phrases spelt out, and, where spelling out would give too many, the
 * parts that follow one another.
 */
export interface Ways {
  readonly phrases: readonly Phrase[];
  readonly sequences: readonly (readonly string[])[];
}

/** More phrases than this from one alternative are not spelt out: classes that follow one another multiply. */
const most = 48;

/** Splits at a separator outside brackets. */
export const splitTop = (source: string, separator: ' ' | '|'): string[] => {
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

/** All ways to say a part: "a|b", "(c d|e)", "{CLASS}". */
export const waysOf = (source: string): Ways => {
  const phrases: Phrase[] = [];
  const sequences: (readonly string[])[] = [];
  for (const alternative of splitTop(source, '|')) {
    const parts = splitTop(alternative, ' ');
    const ways = parts.map((part) => expand(withoutMark(part)));
    const [only] = ways;
    if (parts.length === 1 && only !== undefined && !isOptional(parts[0] ?? '')) {
      phrases.push(...only.phrases);
      sequences.push(...only.sequences);
      continue;
    }
    const count = ways.reduce((product, way) => product * Math.max(1, way.phrases.length), 1);
    if (count > most || ways.some((way) => way.sequences.length > 0)) sequences.push(parts);
    else phrases.push(...spelt(parts, ways));
  }
  const spoken = phrases.filter((phrase) => !phrase.every((one) => silentAdverbs.has(one)));
  return { phrases: spoken.length > 0 || sequences.length > 0 ? spoken : phrases, sequences };
};

const isOptional = (part: string): boolean => part.endsWith('?') && part.length > 1;

const withoutMark = (part: string): string => (isOptional(part) ? part.slice(0, -1) : part);

const spelt = (parts: readonly string[], ways: readonly Ways[]): readonly Phrase[] => {
  let phrases: readonly Phrase[] = [[]];
  for (const [index, part] of parts.entries()) {
    const longer = phrases.flatMap((phrase) =>
      (ways[index]?.phrases ?? []).map((option) => [...phrase, ...option]),
    );
    phrases = isOptional(part) ? [...phrases, ...longer] : longer;
  }
  return phrases;
};

const expand = (part: string): Ways => {
  if (part.startsWith('(')) return waysOf(part.slice(1, -1));
  if (part.startsWith('{')) return classWays(part.slice(1, -1));
  return part.includes('|') ? waysOf(part) : { phrases: [baseForms(part)], sequences: [] };
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

const classCache = new Map<string, Ways>();

const classWays = (name: string): Ways => {
  const before = classCache.get(name);
  if (before !== undefined) return before;
  const source = classes[name];
  if (source === undefined) throw new Error(`no word class {${name}}`);
  const ways = waysOf(source);
  classCache.set(name, ways);
  return ways;
};

/** "data center" is one word in the text, so it is one here. */
export const joinWords = (phrase: readonly string[]): readonly string[] => {
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
