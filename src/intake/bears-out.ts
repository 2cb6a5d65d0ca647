import type { FactDefinition, FactValue } from '../contracts/fact.ts';
import { factCatalogue } from '../knowledge/catalogue.ts';
import { meanings } from './semantics/all-rules.ts';
import { isWish } from './semantics/mood.ts';
import { isAnswer, isRequest, questionStart } from './semantics/questions.ts';
import { standingAt, standingsOf } from './semantics/standing.ts';
import { blocksOf } from './text/blocks.ts';
import { clauseAround } from './text/clause.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

/**
 * How words bear on what somebody else read out of them. `otherwise`: the rules read the same words as another value.
 * `open`: nothing in them says it, with the reason as a clause for people.
 */
export type Bearing =
  | { readonly kind: 'borne out' }
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'open'; readonly because: string };

/** What was read, and from which words. */
export interface ReadOut {
  readonly definition: FactDefinition;
  /** Absent of a range. */
  readonly value: FactValue | undefined;
  readonly quote: string;
  /** The only thing that was asked before: then "yes" and "no" are about it. */
  readonly isAnswer: boolean;
}

const borneOut: Bearing = { kind: 'borne out' };
const open = (because: string): Bearing => ({ kind: 'open', because });

const negators: ReadonlySet<string> = new Set(
  'not no never without nor neither none nobody nothing hardly avoid cannot un unwanted unacceptable'.split(
    ' ',
  ),
);

/** Words of the grammar, and those that every system has. */
const common: ReadonlySet<string> = new Set(
  (
    'be do have can will may must should shall need want get go take make keep use the a an of in on at to for from by with ' +
    'and or if as than so then it its they them their we our you your this that these those there what which who how when ' +
    'where all any each every some one two more most less least few many much very only own same other another few out up ' +
    'down over into under per between such like at once data system run work'
  ).split(' '),
);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    tokenize(text)
      .filter(
        ({ kind, norm }) => kind === 'word' && norm.length > 2 && !common.has(norm) && !negators.has(norm),
      )
      .map(({ norm }) => norm),
  );

/** The catalogue's own words for a value: of a choice those that tell it from the others. */
const ownText = (definition: FactDefinition, value: FactValue | undefined): string =>
  definition.kind === 'choice' && typeof value === 'string'
    ? `${value} ${definition.choices[value] ?? ''}`
    : `${definition.title} ${definition.ask}`;

/** In how many facts and choices of the catalogue a word stands; counted once. */
let counted: ReadonlyMap<string, number> | undefined;
const frequency = (word: string): number => {
  counted ??= factCatalogue
    .flatMap((definition) => [
      ownText(definition, undefined),
      ...(definition.kind === 'choice'
        ? Object.keys(definition.choices).map((one) => ownText(definition, one))
        : []),
    ])
    .reduce((counts, text) => {
      for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts;
    }, new Map<string, number>());
  return counted.get(word) ?? 0;
};

/** A word that so few facts share names one of them by itself; of others it takes two. */
const telling = 4;

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const names = (definition: FactDefinition, value: FactValue | undefined, words: string): boolean => {
  if (definition.kind === 'flag' && flat(words).includes(definition.title)) return true;
  const said = wordsOf(words);
  const others =
    definition.kind === 'choice'
      ? wordsOf(
          Object.keys(definition.choices)
            .filter((one) => one !== value)
            .map((one) => ownText(definition, one))
            .join(' . '),
        )
      : new Set<string>();
  const shared = [...wordsOf(ownText(definition, value))].filter(
    (word) => said.has(word) && !others.has(word),
  );
  return shared.length > 1 || shared.some((word) => frequency(word) <= telling);
};

const denies = (words: string): boolean => tokenize(words).some(({ norm }) => negators.has(norm));

/** First and last token of a sentence that a stretch of the text holds; undefined where it holds none. */
const tokensIn = (
  { tokens }: Sentence,
  start: number,
  end: number,
): readonly [number, number] | undefined => {
  const from = tokens.findIndex((token) => token.end > start && token.start < end);
  const to = tokens.findLastIndex((token) => token.end > start && token.start < end);
  return from < 0 ? undefined : [from, to];
};

/** Whether a fact tells how things are today, where a wish tells nothing of it. */
const isOfToday = ({ theme, id }: FactDefinition): boolean =>
  theme === 'hurts' || theme === 'present' || id.startsWith('present.');

/** What the rules make of one sentence of the quote. */
const byRules = (
  { definition, value }: ReadOut,
  sentence: Sentence,
  next: Sentence | undefined,
): 'same' | 'otherwise' | 'guessed otherwise' | undefined => {
  const answered = sentence.isQuestion && next !== undefined && isAnswer(next);
  const found = meanings
    .find(sentence, {
      questionFrom: questionStart(sentence),
      answered,
      asks: sentence.setting === 'questions' || isRequest(sentence),
      unwanted: sentence.setting === 'unwanted',
    })
    .filter(({ fact }) => fact === definition.id);
  if (found.some((one) => one.value === value)) return 'same';
  if (found.length === 0) return undefined;
  return found.every(({ guess }) => guess) ? 'guessed otherwise' : 'otherwise';
};

/**
 * Holds what was read from a text against the sentences in which its quote stands. Of all but names: they must be the team's
 * own, and of now. Of a choice or a yes or no besides: they ask and wish nothing, and the rules read the same there, or they name
 * it by the words of the catalogue and deny it where, and only where, the value does.
 */
export const bearingIn = (text: string): ((read: ReadOut) => Bearing) => {
  const sentences = sentencesOf(text, blocksOf(text));
  const standings = standingsOf(sentences);
  return (read) => {
    const { definition, value, quote } = read;
    if (definition.kind === 'set') return borneOut;
    const at = text.indexOf(quote);
    const clauses: string[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const [from, to] = tokensIn(sentence, at, at + quote.length) ?? [];
      if (from === undefined || to === undefined) continue;
      const standing = standings.get(sentence) ?? [];
      const isOurs = sentence.tokens
        .slice(from, to + 1)
        .some((_, step) => standingAt(standing, from + step) === 'ours');
      if (!isOurs) return open('it is told of others, of the past or of what might be');
      if (definition.kind === 'number') continue;
      const rules = byRules(read, sentence, sentences[index + 1]);
      if (rules === 'same') return borneOut;
      if (rules === 'otherwise') return { kind: 'otherwise' };
      if (rules === 'guessed otherwise') return open('the rules take it otherwise');
      const question = questionStart(sentence);
      if (question !== undefined && from >= question) return open('it is asked there and not said');
      if (isOfToday(definition) && isWish(sentence, from, to))
        return open('it is wished there and not told of today');
      const [begins, ends] = clauseAround(sentence, from, to);
      clauses.push(text.slice(begins, ends));
    }
    if (definition.kind === 'number') return borneOut;
    const words = clauses.join(' . ');
    if (!read.isAnswer && !names(definition, value, words)) return open('its words do not name it');
    const own = ownText(definition, value);
    const isDenied = definition.kind === 'flag' && value === false ? !denies(own) : denies(own);
    return denies(words) === isDenied ? borneOut : open('whether its words say yes or no is not plain');
  };
};
