/** What the part of a text under a heading is about, when the heading says so. */
export type Setting = 'plain' | 'present' | 'unwanted' | 'questions' | 'options' | 'rejected';

/** One paragraph, list item, heading or table row: offsets of the input, marks of Markdown left out. */
export interface Block {
  readonly kind: 'text' | 'item' | 'heading' | 'row';
  readonly start: number;
  readonly end: number;
  readonly setting: Setting;
  /** For a row with a header: the header cells, so that "reads/s | 200" can be joined. */
  readonly header?: readonly string[];
}

const fence = /^\s{0,3}(?:```|~~~)/;
const heading = /^\s{0,3}#{1,6}\s+/;
const bullet = /^\s*(?:[-*+•‣·–]|\d{1,3}[.)]|[a-z][.)]|\[[ xX]\])\s+(?:\[[ xX]\]\s+)?/;
const quoteMark = /^\s{0,3}>+\s?/;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const underline = /^\s{0,3}(?:=+|-{3,})\s*$/;

const settings: readonly (readonly [RegExp, Setting])[] = [
  [
    /non[- ]?goals?|out of scope|not (?:needed|required|wanted|in scope)|won'?t (?:do|have)|don'?t need/i,
    'unwanted',
  ],
  [/question|asking|what we (?:want to know|need from you)/i, 'questions'],
  [/rejected|ruled out|tried|did not work|didn'?t work/i, 'rejected'],
  [/options?|alternatives?|candidates?|ideas?|proposals?/i, 'options'],
  [/current|today|present|existing|as[- ]is|status quo|where we are|now\b/i, 'present'],
];

/** What a heading announces for the lines under it. */
const settingOf = (title: string): Setting =>
  title.length > 80 ? 'plain' : (settings.find(([pattern]) => pattern.test(title))?.[1] ?? 'plain');

interface Line {
  readonly text: string;
  readonly start: number;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
};

/**
 * Cuts Markdown or plain text into blocks; code fences, rules and HTML comments are skipped. A paragraph of hard-wrapped
 * lines is one block; short lines that each end a thought are blocks of their own.
 */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  const lines = linesOf(text);
  let setting: Setting = 'plain';
  let fenced = false;
  let paragraph: Line[] = [];
  let header: readonly string[] | undefined;

  const flush = () => {
    for (const part of splitParagraph(paragraph)) blocks.push({ ...part, setting });
    paragraph = [];
  };

  for (const [index, line] of lines.entries()) {
    const content = line.text.replace(quoteMark, '');
    const offset = line.start + line.text.length - content.length;
    if (fence.test(line.text)) {
      fenced = !fenced;
      flush();
      continue;
    }
    if (fenced) continue;
    if (content.trim() === '') {
      flush();
      header = undefined;
      continue;
    }
    const next = lines[index + 1]?.text;
    if (heading.test(content) || isUnderlined(content, next, paragraph)) {
      flush();
      const mark = heading.exec(content)?.[0].length ?? 0;
      const title = content.slice(mark).trim();
      setting = settingOf(title);
      blocks.push({ kind: 'heading', start: offset + mark, end: line.start + line.text.length, setting });
      continue;
    }
    if (underline.test(content)) continue;
    if (isRow(content)) {
      flush();
      if (tableRule.test(content)) continue;
      if (next !== undefined && tableRule.test(next)) {
        header = cells(content);
        continue;
      }
      blocks.push({
        kind: 'row',
        start: offset,
        end: line.start + line.text.length,
        setting,
        ...(header === undefined ? {} : { header }),
      });
      continue;
    }
    const item = bullet.exec(content);
    if (item !== null) {
      flush();
      paragraph.push({ text: content.slice(item[0].length), start: offset + item[0].length });
      continue;
    }
    paragraph.push({ text: content, start: offset });
    const label = /^\s*\**([\p{L}' -]{3,40})\**:\**\s*$/u.exec(content);
    if (label !== null) {
      flush();
      setting = settingOf(label[1] ?? '');
    }
  }
  flush();
  return blocks;
};

const isUnderlined = (content: string, next: string | undefined, paragraph: readonly Line[]): boolean =>
  paragraph.length === 0 &&
  next !== undefined &&
  underline.test(next) &&
  content.length < 100 &&
  !isRow(content) &&
  !bullet.test(content) &&
  !underline.test(content);

const isRow = (content: string): boolean =>
  /^\s*\|.*\|/.test(content) || (content.match(/ \| /g)?.length ?? 0) >= 1;

const cells = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** Hard-wrapped lines stay together; a line clearly shorter than the paragraph's width ends its part. */
const splitParagraph = (lines: readonly Line[]): { kind: 'text'; start: number; end: number }[] => {
  const parts: { kind: 'text'; start: number; end: number }[] = [];
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  let start: number | undefined;
  for (const [index, line] of lines.entries()) {
    start ??= line.start + (line.text.length - line.text.trimStart().length);
    const end = line.start + line.text.length;
    const goesOn = width >= 56 && /^\s*\p{Ll}/u.test(lines[index + 1]?.text ?? '');
    const short = width < 56 || (line.text.length < width * 0.6 && !goesOn);
    if (index === lines.length - 1 || short) {
      parts.push({ kind: 'text', start, end });
      start = undefined;
    }
  }
  return parts;
};
