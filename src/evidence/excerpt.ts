import { longestExcerpt } from '../contracts/evidence.ts';

/** Shorter ones say little, and these stand in every text. */
const common = new Set(
  'about after also and are been before being between both but can could does down each every exist exists for from had has have how into its like made may more most must not off one only other our over same shall should some such than that the their them then there these they this those through under use used uses using was were what when where which while who why will with within would written you your'.split(
    ' ',
  ),
);

/** A word without its commonest English endings, so that "stores" finds "store" and "caching" finds "cache". */
const stem = (word: string): string =>
  word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '');

/** The words of a question that are worth looking for, stemmed, each once. */
export const termsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.toLowerCase().matchAll(/[\p{L}][\p{L}\p{N}_-]{2,}/gu)]
      .map(([word]) => word)
      .filter((word) => !common.has(word))
      .map(stem),
  );

/** What may count for no answer: the question itself, given back. */
export const withoutEcho = (text: string, asked: readonly string[]): string =>
  asked.filter((words) => words.length > 3).reduce((rest, words) => rest.replaceAll(words, ' '), text);

interface Piece {
  readonly text: string;
  readonly at: number;
}

/** Paragraphs; one that is too long for a third of the excerpt falls into lines, and such a line into sentences. */
const piecesOf = (text: string): readonly Piece[] => {
  const longest = Math.floor(longestExcerpt / 3);
  const cut = (part: Piece, by: RegExp): readonly Piece[] =>
    [...part.text.matchAll(by)]
      .map((match) => ({ text: match[0].replace(/\s+$/, ''), at: part.at + match.index }))
      .filter((piece) => piece.text.trim() !== '');
  const within = (part: Piece, [by, ...rest]: readonly RegExp[]): readonly Piece[] =>
    part.text.length <= longest || by === undefined
      ? [part]
      : cut(part, by).flatMap((piece) => within(piece, rest));
  return cut({ text, at: 0 }, /[^\n](?:[^\n]|\n(?!\s*\n))*/g).flatMap((part) =>
    within(part, [/[^\n]+/g, /[^.!?;]+(?:[.!?;]+(?=\s|$)|[.!?;]+|$)\s*/g]),
  );
};

const gap = (characters: number): string => `[… ${characters} characters left out …]`;
const mostStretches = 4;
const mostAround = 6;
const roomForGaps = (mostStretches + 1) * gap(99_999_999).length;

/** An excerpt without the remarks about what was left out. */
export const withoutGaps = (excerpt: string): string =>
  excerpt.replaceAll(/\[… \d+ characters left out …\]/g, ' ');

/** The last place in `most` characters at which a word ends. */
const atWord = (text: string, most: number): string =>
  text.length <= most
    ? text
    : text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .replace(/\s+\S*$/, '');

/** Neighbours read on; what was left out between two pieces, before the first and after the last, is said. */
const joined = (kept: readonly Piece[], whole: string): string => {
  const parts: string[] = [];
  let end = 0;
  for (const piece of kept) {
    const between = whole.slice(end, piece.at);
    if (between.trim() === '') parts.push(parts.length === 0 ? '' : between.includes('\n') ? '\n' : ' ');
    else parts.push(parts.length === 0 ? `${gap(between.length)}\n` : `\n${gap(between.length)}\n`);
    parts.push(piece.text);
    end = piece.at + piece.text.length;
  }
  const rest = whole.slice(end);
  if (rest.trim() !== '') parts.push(`\n${gap(rest.length)}`);
  return parts.join('');
};

/** Pieces in which words stand that are looked for, best first; a word that stands in few of them says more. */
const rankedPieces = (
  pieces: readonly Piece[],
  terms: ReadonlySet<string>,
  asked: readonly string[],
): readonly number[] => {
  const found = pieces.map(({ text }) =>
    [...termsOf(withoutEcho(text, asked))].filter((term) => terms.has(term)),
  );
  const pieceCount = new Map<string, number>();
  for (const term of found.flat()) pieceCount.set(term, (pieceCount.get(term) ?? 0) + 1);
  return found
    .map((hits, index) => ({
      index,
      score: hits.reduce((sum, term) => sum + Math.log(1 + pieces.length / (pieceCount.get(term) ?? 1)), 0),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.index - other.index)
    .map(({ index }) => index);
};

/**
 * At most 1,500 characters of a text: whole where it fits, else the pieces in which most of the words stand that are
 * looked for, cut at a line or a sentence, with how much was left out between them. At most four stretches are kept. Words
 * that were `asked` do not count where they are only given back.
 */
export const excerptOf = (
  text: string,
  terms: ReadonlySet<string>,
  asked: readonly string[] = [],
): string => {
  const whole = text.trim();
  if (whole.length <= longestExcerpt) return whole;
  const pieces = piecesOf(whole);
  const ranked = rankedPieces(pieces, terms, asked);
  const kept = new Map<number, Piece>();
  let room = longestExcerpt - roomForGaps;
  const keep = (index: number, text: string, at: number): void => {
    kept.set(index, { text, at });
    room -= text.length + 1;
  };
  const stretchesWith = (added: number): number => {
    const all = new Set([...kept.keys(), added]);
    return [...all].filter((index) => !all.has(index - 1)).length;
  };
  for (const index of ranked) {
    const piece = pieces[index];
    if (piece === undefined || room < 80) break;
    if (stretchesWith(index) > mostStretches) continue;
    const words = atWord(piece.text, room);
    if (words.length === piece.text.length || kept.size === 0) keep(index, words, piece.at);
  }
  // Nothing of it says anything about that: its beginning, then, says what it is.
  if (kept.size === 0 && pieces[0] !== undefined) keep(0, atWord(pieces[0].text, room), pieces[0].at);
  // The lines around say what the lines are about.
  for (const index of [...kept.keys()])
    for (let next = index + 1; !kept.has(next); next++) {
      const piece = pieces[next];
      if (piece === undefined || piece.text.length >= room || next > index + mostAround) break;
      keep(next, piece.text, piece.at);
    }
  return joined(
    [...kept.entries()].sort(([one], [other]) => one - other).map(([, piece]) => piece),
    whole,
  );
};
