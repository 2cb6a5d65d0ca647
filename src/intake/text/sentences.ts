import type { Block, Setting } from './blocks.ts';
import { isSilent } from './silent.ts';
import { type Token, tokenize } from './tokens.ts';

/** A run of tokens that is read together. `text` is the normalised form that patterns look at, padded with spaces. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Offset in `text` of the first letter of each token. */
  readonly offsets: readonly number[];
  /** Base forms without silent words, for the wordings, and the token that each comes from. */
  readonly sense: readonly string[];
  readonly senseTokens: readonly number[];
  /** Tokens of `sense` outside brackets, when there are brackets: "the disks (SSDs) fail" is also "the disks fail". */
  readonly outside?: { readonly sense: readonly string[]; readonly senseTokens: readonly number[] };
  /** Part of a list of wishes that goes on over semicolons ("We want: …; …; …"). */
  readonly wished: boolean;
  readonly start: number;
  readonly end: number;
  readonly kind: Block['kind'];
  readonly setting: Setting;
  readonly isQuestion: boolean;
  readonly header?: readonly string[];
}

const abbreviations: ReadonlySet<string> = new Set(
  'e.g g i.e e approx ca vs incl excl max min avg resp dept est fig nr no p.a cf aka ie eg'.split(' '),
);

/** Longest sentence that patterns look at, in tokens; longer ones are cut, which keeps the whole reading linear. */
const longest = 90;

/** Sentences of the blocks, in order of the text. */
export const sentencesOf = (text: string, blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap((block) => {
    const tokens = tokenize(text, block.start, block.end).filter(
      (token, index, all) => !isMarkup(token) && !isHyphen(all, index) && !isShortening(all, index),
    );
    let wished = false;
    return cutSentences(text, tokens).map((part) => {
      const one = sentence(part, block, wished);
      wished = part.at(-1)?.norm === ';' && (wished || wishList.test(one.text));
      return one;
    });
  });

const wishList = /\b(?:want|need|goal|requirement|target|wish|objective|must have)s? :/;

const markup: ReadonlySet<string> = new Set([
  '*',
  '`',
  '_',
  '"',
  "'",
  '\u201c',
  '\u201d',
  '\u2018',
  '\u2019',
  '\u00ab',
  '\u00bb',
  '~',
]);

const isMarkup = (token: Token): boolean => token.kind === 'mark' && markup.has(token.norm);

/** The full stop of "max." or "ca." is part of the word. */
const isShortening = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return (
    tokens[index]?.norm === '.' &&
    tokens[index]?.glued === true &&
    index < tokens.length - 1 &&
    before?.kind === 'word' &&
    abbreviations.has(before.raw)
  );
};

const isWordOrNumber = (token: Token | undefined): boolean => token !== undefined && token.kind !== 'mark';

/** "append-only" and "10-minute" are read as two words; "5-10" stays a range. */
const isHyphen = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.norm === '-' &&
  tokens[index]?.glued === true &&
  isWordOrNumber(tokens[index - 1]) &&
  isWordOrNumber(tokens[index + 1]) &&
  !(tokens[index - 1]?.kind === 'number' && tokens[index + 1]?.kind === 'number') &&
  tokens[index + 1]?.glued === true;

const cutSentences = (text: string, tokens: readonly Token[]): Token[][] => {
  const parts: Token[][] = [];
  let current: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    current.push(token);
    if (endsSentence(text, tokens, index) || current.length >= longest) {
      parts.push(current);
      current = [];
    }
  }
  if (current.length > 0) parts.push(current);
  return parts;
};

const endsSentence = (text: string, tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token?.kind !== 'mark') return false;
  if (token.norm === ';' || token.norm === '。' || token.norm === '？') return true;
  if (token.norm !== '.' && token.norm !== '!' && token.norm !== '?') return false;
  const next = tokens[index + 1];
  if (next === undefined) return true;
  const gap = /\s/.test(text.slice(token.end, next.start));
  const closing = next.glued && /^["'”’)\]]$/.test(next.norm);
  if (!gap && !closing) return false;
  if (closing) return false;
  if (token.norm !== '.') return true;
  const before = tokens[index - 1];
  return !(before?.kind === 'word' && token.glued && abbreviations.has(before.raw));
};

/** The same sentence with some of its tokens only. */
export const withTokens = (
  { kind, setting, start, end, header, wished }: Sentence,
  tokens: readonly Token[],
): Sentence =>
  sentence(tokens, { kind, setting, start, end, ...(header === undefined ? {} : { header }) }, wished);

const sentence = (tokens: readonly Token[], block: Block, wished: boolean): Sentence => {
  const offsets: number[] = [];
  const senseTokens: number[] = [];
  let text = ' ';
  const sense: string[] = [];
  for (const [index, token] of tokens.entries()) {
    offsets.push(text.length);
    text += `${token.norm} `;
    if (isSilent(token.norm)) continue;
    senseTokens.push(index);
    sense.push(token.norm);
  }
  const last = tokens.at(-1);
  const first = tokens[0];
  return {
    tokens,
    text,
    offsets,
    sense,
    senseTokens,
    ...outsideBrackets(sense, senseTokens),
    wished,
    start: first?.start ?? block.start,
    end: last?.end ?? block.end,
    kind: block.kind,
    setting: block.setting,
    isQuestion: tokens.slice(-3).some((token) => token.norm === '?'),
    ...(block.header === undefined ? {} : { header: block.header }),
  };
};

const outsideBrackets = (
  sense: readonly string[],
  senseTokens: readonly number[],
): Pick<Sentence, 'outside'> => {
  const opening = sense.indexOf('(');
  if (opening < 0 || sense.indexOf(')', opening) < 0) return {};
  let depth = 0;
  const kept = sense.map((word) => {
    if (word === '(') depth += 1;
    const keep = depth === 0;
    if (word === ')' && depth > 0) depth -= 1;
    return keep;
  });
  return {
    outside: {
      sense: sense.filter((_, index) => kept[index]),
      senseTokens: senseTokens.filter((_, index) => kept[index]),
    },
  };
};
