/** What stands at a box that is not ticked: offsets of the text, box and blanks left out. */
export interface Unticked {
  readonly start: number;
  readonly end: number;
}

/** A text whose unticked words are blanks, of the same length, so that offsets hold for both; and what was blanked. */
export interface Ticked {
  readonly text: string;
  readonly unticked: readonly Unticked[];
}

const tick = '\\[[xX*\\u2713\\u2714]\\]|[\\u2611\\u2705\\u2714\\u2713]\\uFE0F?';
const emoji = ':(?:white_check_mark|heavy_check_mark|ballot_box_with_check):';
const open =
  '\\[[ \\u00a0_]?\\]|[\\u2610\\u25a2\\u25fb\\u2b1c]\\uFE0F?|:white_(?:large|medium|small)_square:';
const crossed = '\\u2612';
const radio = { ticked: '\\((?:[xX*]|\\u2022)\\)', open: '\\([ \\u00a0]\\)' };
const squares = { ticked: '\\u25a0', open: '\\u25a1' };

interface Boxes {
  readonly any: RegExp;
  readonly ticked: RegExp;
}

/**
 * The marks that are boxes in this text. Round brackets are a form's only where empty ones stand beside filled ones, and
 * so are plain squares, which lists use as bullets; a crossed box says no where others are ticked, and yes alone.
 */
const boxesOf = (text: string): Boxes | undefined => {
  const has = (mark: string) => new RegExp(mark, 'u').test(text);
  const pairs = [radio, squares].filter((pair) => has(pair.ticked) && has(pair.open));
  const saysNo = has('[\\u2611\\u2705\\u2714\\u2713]');
  const ticked = [tick, emoji, ...(saysNo ? [] : [crossed]), ...pairs.map((pair) => pair.ticked)];
  const opened = [open, ...(saysNo ? [crossed] : []), ...pairs.map((pair) => pair.open)];
  const all = [...ticked, ...opened].join('|');
  return has(all)
    ? {
        any: new RegExp(`(?<![^\\s|,;:.?/>])(?:${all})(?![^\\s|,;.])`, 'gu'),
        ticked: new RegExp(`^(?:${ticked.join('|')})$`, 'u'),
      }
    : undefined;
};

const bullet = /^\s*(?:>+\s?)*\s*(?:(?:[-*+•‣·–]|\d{1,3}[.)]|[a-z][.)])\s+)?/;
const hasBullet = /^\s*(?:[-*+•‣·–]|\d{1,3}[.)]|[a-z][.)])\s+/;
const yes = /^\W*(?:yes|y|true|on|required|needed|must|enabled|in scope)\W*$/i;
const no = /^\W*(?:no|n|false|off|none|not (?:required|needed|wanted)|disabled|n\/a|out of scope)\W*$/i;
/** A column of a table in which a tick turns down what its row names. */
const turnsDown = /^\W*(?:no|not\b.*|n\/a|never|won'?t\b.*|out of scope|later|skip|rejected|unwanted)\W*$/i;
const rule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const wordy = /\p{L}{2}|\d/u;

/** A run of words with the box that it belongs to. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly isTicked: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Cut {
  /** To be blanked: boxes, and words of boxes that are not ticked. */
  readonly blank: readonly Span[];
  /** Of those, the words that somebody may want to know were left out. */
  readonly unticked: readonly Unticked[];
  /** Boxes after the first ticked one: what they open is the next of a list. */
  readonly commas: readonly number[];
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
};

/** Words without the label that leads to them ("Compliance: HIPAA" -> "HIPAA"), which holds for the other boxes too. */
const afterLabel = (text: string, span: Span): Span => {
  const at = text.slice(span.start, span.end).lastIndexOf(':');
  return at < 0 ? span : trimmed(text, { start: span.start + at + 1, end: span.end });
};

/** Cuts one line, or one cell of a table, at its boxes. */
const cutLine = (text: string, from: number, to: number, boxes: Boxes): Cut | undefined => {
  const marks = [...text.slice(from, to).matchAll(boxes.any)].map((found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
    isTicked: boxes.ticked.test(found[0]),
  }));
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const begins = from + (bullet.exec(text.slice(from, first.start))?.[0].length ?? 0);
  const lead = trimmed(text, { start: begins, end: first.start });
  const leadWords = text.slice(lead.start, lead.end);
  const isProse = wordy.test(leadWords) && !/[:?]$/.test(leadWords);
  const closing = isProse && text.slice(last.end, to).trim() === '';
  // "It is called [ ] times": a lone box within a sentence is none of a form.
  if (isProse && !closing && marks.length === 1) return undefined;
  const pieces = marks.map(({ start, end, isTicked }, index): Piece => {
    const span = closing
      ? afterLabel(text, trimmed(text, { start: marks[index - 1]?.end ?? begins, end: start }))
      : trimmed(text, { start: end, end: marks[index + 1]?.start ?? to });
    return { ...span, words: text.slice(span.start, span.end), isTicked };
  });
  const off = pieces.filter(({ isTicked }) => !isTicked);
  const answers = !closing && pieces.every(({ words }) => yes.test(words) || no.test(words));
  const denied = answers && !pieces.some(({ words, isTicked }) => isTicked && yes.test(words));
  const isOpen = off.length === pieces.length;
  const blank = [...marks, ...off];
  if (denied || (isOpen && !closing))
    return {
      blank: [...blank, { start: begins, end: to }],
      unticked: isOpen ? [lead, ...off] : [],
      commas: [],
    };
  const kept = marks.filter(({ isTicked }) => isTicked).slice(1);
  return { blank, unticked: answers ? [] : off, commas: closing ? [] : kept.map(({ start }) => start) };
};

/** Cuts a row of a table: a cell that is nothing but a box speaks for its row. */
const cutRow = (
  text: string,
  from: number,
  to: number,
  boxes: Boxes,
  header: readonly string[],
): Cut | undefined => {
  let at = from;
  const cells = text
    .slice(from, to)
    .split('|')
    .map((cell) => {
      const span = { start: at, end: at + cell.length };
      at = span.end + 1;
      return span;
    });
  const lone = cells.flatMap((cell, column) => {
    const words = text.slice(cell.start, cell.end).trim();
    return words !== '' && words.replace(boxes.any, '') === '' ? [{ ...cell, words, column }] : [];
  });
  if (lone.length > 0) {
    const isSaid = lone.some(
      ({ words, column }) => boxes.ticked.test(words) && !turnsDown.test(header[column] ?? ''),
    );
    const others = cells.filter(({ start }) => !lone.some((one) => one.start === start));
    return isSaid
      ? { blank: lone, unticked: [], commas: [] }
      : { blank: cells, unticked: others.slice(0, 2).map((cell) => trimmed(text, cell)), commas: [] };
  }
  const cuts = cells.flatMap(({ start, end }) => cutLine(text, start, end, boxes) ?? []);
  return cuts.length === 0
    ? undefined
    : {
        blank: cuts.flatMap(({ blank }) => blank),
        unticked: cuts.flatMap(({ unticked }) => unticked),
        commas: cuts.flatMap(({ commas }) => commas),
      };
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A line as wide as a wrapped one: what begins in small letters below it goes on with it. */
const wrapped = 56;

/**
 * What the boxes of a form or list say: words at a box that is not ticked are not said, nor is a question whose ticked
 * answer is no. Linear in the length.
 */
export const tickedOf = (text: string): Ticked => {
  const boxes = boxesOf(text);
  if (boxes === undefined) return { text, unticked: [] };
  const cuts: Cut[] = [];
  const lines = text.split('\n');
  let start = 0;
  let header: readonly string[] = [];
  let under: { readonly indent: number; readonly wide: boolean } | undefined;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    const isRow = /^\s*\|.*\||\s\|\s/.test(line);
    if (isRow && rule.test(lines[index + 1] ?? '')) header = line.split('|');
    else if (line.trim() === '') header = [];
    const cut = isRow ? cutRow(text, start, end, boxes, header) : cutLine(text, start, end, boxes);
    if (cut !== undefined) {
      cuts.push(cut);
      const isOff = !isRow && cut.unticked.length > 0 && cut.commas.length === 0;
      const words = cut.blank.some((span) => span.end >= end && span.end - span.start > 3);
      under = isOff && words ? { indent: indentOf(line), wide: line.length >= wrapped } : undefined;
    } else if (under !== undefined && goesOn(line, under)) {
      cuts.push({ blank: [{ start, end }], unticked: [], commas: [] });
    } else {
      under = undefined;
    }
    start = end + 1;
  }
  return {
    text: blanked(text, cuts),
    unticked: cuts
      .flatMap((cut) => cut.unticked)
      .filter((span) => span.end > span.start && wordy.test(text.slice(span.start, span.end))),
  };
};

/** Whether a line without a box belongs to the item above it. */
const goesOn = (line: string, under: { readonly indent: number; readonly wide: boolean }): boolean =>
  line.trim() !== '' &&
  (indentOf(line) > under.indent || (under.wide && !hasBullet.test(line) && /^\s*\p{Ll}/u.test(line)));

const blanked = (text: string, cuts: readonly Cut[]): string => {
  const letters = [...Array(text.length).keys()].map((at) => text.charAt(at));
  for (const { blank, commas } of cuts) {
    for (const { start, end } of blank)
      for (let at = start; at < end; at += 1) if (letters[at] !== '|') letters[at] = ' ';
    for (const at of commas) letters[at] = ',';
  }
  return letters.join('');
};
