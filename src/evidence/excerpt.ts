import { longestExcerpt } from '../contracts/evidence.ts';

/** Pieces of a text that answer a question, in their order, and whether anything of it was answered at all. */
export interface Excerpt {
  readonly text: string;
  /** How many of the words that were looked for stand in the pieces that were kept. */
  readonly hits: number;
}

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

const hitsOf = (text: string, terms: ReadonlySet<string>): number =>
  [...termsOf(text)].filter((term) => terms.has(term)).length;

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

/**
 * At most 1,500 characters of a text: whole where it fits, else the pieces in which most of the words stand that are
 * looked for, cut at a line or a sentence, with how much was left out between them. At most four stretches are kept.
 */
export const excerptOf = (text: string, terms: ReadonlySet<string>): Excerpt => {
  const whole = text.trim();
  if (whole.length <= longestExcerpt) return { text: whole, hits: hitsOf(whole, terms) };
  const pieces = piecesOf(whole);
  const ranked = pieces
    .map((piece, index) => ({ index, hits: hitsOf(piece.text, terms) }))
    .filter(({ hits }, index) => hits > 0 || index === 0)
    .sort((one, other) => other.hits - one.hits || one.index - other.index);
  const kept = new Map<number, Piece>();
  let room = longestExcerpt - roomForGaps;
  const stretchesWith = (added: number): number => {
    const all = new Set([...kept.keys(), added]);
    return [...all].filter((index) => !all.has(index - 1)).length;
  };
  for (const { index } of ranked) {
    const piece = pieces[index];
    if (piece === undefined || room < 80) break;
    if (stretchesWith(index) > mostStretches) continue;
    const words = atWord(piece.text, room);
    if (words.length < piece.text.length && kept.size > 0) continue;
    kept.set(index, { text: words, at: piece.at });
    room -= words.length + 1;
  }
  const excerpt = joined(
    [...kept.entries()].sort(([one], [other]) => one - other).map(([, piece]) => piece),
    whole,
  );
  return { text: excerpt, hits: hitsOf(excerpt, terms) };
};
