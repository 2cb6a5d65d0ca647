import { joinWords, splitTop, waysOf } from './phrases.ts';

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
  readonly needs: readonly ReadonlySet<string>[];
}

/** Phrases by their first word, longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

type Element =
  | { readonly kind: 'gap'; readonly most: number; readonly stops: ReadonlySet<string> }
  | { readonly kind: 'start' }
  | {
      readonly kind: 'words';
      readonly phrases: Phrases;
      /** Parts that follow one another, where spelling them out would give too many phrases. */
      readonly sequences: readonly Sequence[];
      /** Words that it can begin with. */
      readonly starts: ReadonlySet<string>;
      readonly optional: boolean;
    };

interface Sequence {
  readonly elements: readonly Element[];
  readonly starts: ReadonlySet<string>;
}

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

const elements = new Map<string, Element>();

/** Elements are shared: a class of a hundred words stands in a hundred wordings, and is spelt out once. */
const elementOf = (part: string): Element => {
  const before = elements.get(part);
  if (before !== undefined) return before;
  const made = newElement(part);
  elements.set(part, made);
  return made;
};

const newElement = (part: string): Element => {
  if (part === '..') return shortGap;
  if (part === '...') return longGap;
  if (part === '^') return { kind: 'start' };
  const optional = part.endsWith('?') && part.length > 1;
  const ways = waysOf(optional ? part.slice(0, -1) : part);
  const phrases = ways.phrases.map(joinWords);
  const sequences = ways.sequences.map((parts): Sequence => {
    const made = parts.map(elementOf);
    return { elements: made, starts: startsOf(made) };
  });
  const byWord = byFirst(phrases);
  return {
    kind: 'words',
    phrases: byWord,
    sequences,
    starts: new Set([...byWord.keys(), ...sequences.flatMap(({ starts }) => [...starts])]),
    optional: optional || phrases.some((phrase) => phrase.length === 0),
  };
};

/** Words that elements in a row can begin with. */
const startsOf = (parts: readonly Element[]): ReadonlySet<string> => {
  const starts = new Set<string>();
  for (const element of parts) {
    if (element.kind !== 'words') continue;
    for (const word of element.starts) starts.add(word);
    if (!element.optional) break;
  }
  return starts;
};

interface Candidate {
  readonly words: readonly string[];
  /** How little a look-up by these words narrows down. */
  readonly cost: number;
}

const candidates = new Map<Element, Candidate | undefined>();

const candidateOf = (element: Element): Candidate | undefined => {
  if (candidates.has(element)) return candidates.get(element);
  const made = newCandidate(element);
  candidates.set(element, made);
  return made;
};

const newCandidate = (element: Element): Candidate | undefined => {
  if (element.kind !== 'words' || element.optional) return undefined;
  const phrases = [...element.phrases.values()].flat();
  const words = new Set([
    ...phrases.map((phrase) => phrase.find((word) => !stopWords.has(word)) ?? phrase[0] ?? ''),
    ...element.sequences.flatMap((sequence) => triggersOf(sequence.elements)),
  ]);
  const common = [...words].filter((word) => stopWords.has(word)).length;
  return { words: [...words], cost: words.size + common * 200 };
};

const triggersOf = (parts: readonly Element[]): readonly string[] => {
  const best = parts.flatMap((element) => candidateOf(element) ?? []).toSorted((a, b) => a.cost - b.cost)[0];
  if (best === undefined) throw new Error('a wording needs at least one word');
  return best.words;
};

const needsOf = (parts: readonly Element[]): readonly ReadonlySet<string>[] =>
  parts.flatMap((element) => (element.kind === 'words' && !element.optional ? [element.starts] : []));

/** Whether a sentence with these words can hold the wording at all; cheap. */
export const mayMatch = ({ needs }: Pattern, words: ReadonlySet<string>): boolean =>
  needs.every((need) => {
    for (const word of words) if (need.has(word)) return true;
    return false;
  });

/** Compiles one wording. Throws on an unknown class or a wording without words. */
export const compile = (source: string): Pattern => {
  const [first = '', ...others] = source.split(' & ');
  const parts = splitTop(first, ' ').map(elementOf);
  const also = others.map(compile);
  return {
    elements: parts,
    also,
    // Looked up by its rarest idea, wherever in the wording that stands.
    triggers:
      [triggersOf(parts), ...also.map((one) => one.triggers)].toSorted((a, b) => a.length - b.length)[0] ??
      [],
    needs: [...needsOf(parts), ...also.flatMap((one) => one.needs)],
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
  const direct = matchWords(element, elements, part, words, at);
  if (direct >= 0) return direct;
  const word = words[at];
  if (part > 0 && word !== undefined && soft.has(word)) {
    const later = matchWords(element, elements, part, words, at + 1);
    if (later >= 0) return later;
  }
  return element.optional ? matchFrom(elements, part + 1, words, at) : -1;
};

const matchWords = (
  { phrases, sequences, starts }: Extract<Element, { kind: 'words' }>,
  elements: readonly Element[],
  part: number,
  words: readonly string[],
  at: number,
): number => {
  const word = words[at];
  if (word === undefined || !starts.has(word)) return -1;
  for (const phrase of phrases.get(word) ?? []) {
    if (!phrase.every((one, index) => words[at + index] === one)) continue;
    const end = matchFrom(elements, part + 1, words, at + phrase.length);
    if (end >= 0) return end;
  }
  for (const sequence of sequences) {
    if (!sequence.starts.has(word)) continue;
    const end = matchFrom([...sequence.elements, ...elements.slice(part + 1)], 0, words, at);
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
    if (lead?.kind === 'words' && !lead.optional && !lead.starts.has(words[at] ?? '')) continue;
    const end = matchFrom(elements, 0, words, at);
    if (end > at) return [at, end - 1];
  }
  return undefined;
};
