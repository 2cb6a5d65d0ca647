import type { Sentence } from './sentences.ts';

const marks: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '\u2013', '\u2014', '|', '.', '?', '!']);
const words: ReadonlySet<string> = new Set([
  'but',
  'while',
  'whereas',
  'because',
  'although',
  'though',
  'so',
]);
const ends: ReadonlySet<string> = new Set(['.', '?', '!']);
/** Marks behind which an end may stand without a blank. */
const behind: ReadonlySet<string> = new Set([...ends, ')', ']', '}', '>', '%', '\u2026']);
const longest = 26;
const margin = 7;

/** A mark that stands before its word, not behind one, ends nothing: "<!everyone>", "!=", ".NET". */
const opens = (tokens: Sentence['tokens'], index: number): boolean => {
  const [before, mark, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (mark === undefined || !ends.has(mark.norm) || next?.glued !== true || ends.has(next.norm)) return false;
  if (before === undefined || !mark.glued) return before === undefined || !ends.has(before.norm);
  return before.kind === 'mark' && !behind.has(before.norm);
};

/** Offsets of the shortest clause of a sentence that holds the tokens from..to, both included. */
export const clauseAround = (
  sentence: Sentence,
  from: number,
  to: number,
): readonly [start: number, end: number] => {
  const { tokens } = sentence;
  const isBreak = (index: number) => {
    const token = tokens[index];
    if (token === undefined) return true;
    // The colon of "8:1" holds two numbers together.
    if (token.norm === ':' && tokens[index - 1]?.kind === 'number' && tokens[index + 1]?.kind === 'number')
      return false;
    if (opens(tokens, index)) return false;
    return token.kind === 'mark' ? marks.has(token.norm) : words.has(token.norm);
  };
  let first = from;
  while (first > 0 && !isBreak(first - 1)) first -= 1;
  let last = to;
  while (last + 1 < tokens.length && !isBreak(last + 1)) last += 1;
  if (last - first > longest) {
    first = Math.max(first, from - margin);
    last = Math.min(last, to + margin);
  }
  return [tokens[first]?.start ?? sentence.start, tokens[last]?.end ?? sentence.end];
};
