import type { KnownBlock } from '@slack/types';
import type { Inline, Text } from '../../src/contracts/report.ts';
import { oneLine } from '../markdown/one-line.ts';
import { limits } from './limits.ts';

type RichTextBlock = Extract<KnownBlock, { type: 'rich_text' }>;
type RichTextSection = Extract<RichTextBlock['elements'][number], { type: 'rich_text_section' }>;

/** A run of rich text; its words are literal, so nothing in them can become markup or a mention. */
export type RichElement = RichTextSection['elements'][number];

interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
}

/** Cuts between characters that people see as one, with a sign that something is missing. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, most + 1))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
};

/**
 * Every word of others as one line without control characters, before it is put beside ours: a sequence that they left open
 * would swallow what follows. Drawings are sources, and stay as they are.
 */
export const cleaned = <T>(value: T): T => {
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return oneLine(one);
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [key, key === 'drawings' ? inner : walk(inner)]),
    );
  };
  return walk(value) as T;
};

/** A clause as the beginning of a line of its own. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const joiner = '\u2060';

/** Text where Slack reads mrkdwn: no tag, no entity, and no name of a group that would be called. */
export const escapeMrkdwn = (text: string): string =>
  oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/@(?=channel|here|everyone|group)/gi, `@${joiner}`);

/** Only addresses that a client opens as a page become links. */
const isLink = (url: string): boolean =>
  /^https?:\/\/\S/i.test(url) && oneLine(url).replaceAll(/\s/g, '%20').length <= limits.button.url;

const addressOf = (url: string): string =>
  oneLine(url)
    .trim()
    .replaceAll(/[\s<>|]/g, encodeURIComponent);

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Words of others that run from right to left, kept by themselves: they must not turn the numbers beside them around. */
const isolated = (words: string): string => (rightToLeft.test(words) ? `\u2068${words}\u2069` : words);

/** `isQuoted`: a name or words of others within a line of ours. */
const run = (text: string, style: Style, isQuoted = false): readonly RichElement[] => {
  const line = oneLine(text);
  const words = isQuoted ? isolated(line) : line;
  if (words === '') return [];
  return [{ type: 'text', text: words, ...(Object.keys(style).length === 0 ? {} : { style }) }];
};

const one = (inline: Inline, style: Style): readonly RichElement[] => {
  if (typeof inline === 'string') return run(inline, style);
  switch (inline.kind) {
    case 'fact':
      return run(inline.text, inline.assumed === true ? { ...style, italic: true } : style, true);
    case 'figure':
    case 'name':
      return run(inline.text, style, true);
    case 'quote':
      return [
        ...run(`“${inline.text}”`, { ...style, italic: true }, true),
        ...(inline.by === undefined
          ? []
          : [...run(' (', style), ...run(inline.by, style, true), ...run(')', style)]),
      ];
    case 'code':
      return run(inline.text, { ...style, code: true });
    case 'strong':
      return inline.children.flatMap((child) => one(child, { ...style, bold: true }));
    case 'emphasis':
      return inline.children.flatMap((child) => one(child, { ...style, italic: true }));
    case 'link': {
      if (!isLink(inline.url)) return run(`${inline.title} (${inline.url})`, style);
      const title = oneLine(inline.title).trim();
      return [{ type: 'link', url: addressOf(inline.url), ...(title === '' ? {} : { text: title }) }];
    }
  }
};

const sameStyle = (one: RichElement, other: RichElement): boolean =>
  JSON.stringify(one.style ?? {}) === JSON.stringify(other.style ?? {});

/** Runs of the same style as one. */
const joined = (elements: readonly RichElement[]): readonly RichElement[] => {
  const result: RichElement[] = [];
  for (const element of elements) {
    const last = result.at(-1);
    if (last?.type === 'text' && element.type === 'text' && sameStyle(last, element))
      result[result.length - 1] = { ...last, text: last.text + element.text };
    else result.push(element);
  }
  return result;
};

/** A text as runs of rich text: what is assumed and what is quoted in italics, as on every platform. */
export const richText = (text: Text, style: Style = {}): readonly RichElement[] =>
  joined(text.flatMap((inline) => one(inline, style)));

/** Runs of one line, each kept by itself where any of them runs from right to left: a number stays as it was written. */
export const apart = (elements: readonly RichElement[]): readonly RichElement[] =>
  elements.some((element) => element.type === 'text' && rightToLeft.test(element.text))
    ? elements.map((element) =>
        element.type === 'text' && !element.text.startsWith('\u2068')
          ? { ...element, text: `\u2068${element.text}\u2069` }
          : element,
      )
    : elements;

const wordsOf = (inline: Inline): string => {
  if (typeof inline === 'string') return oneLine(inline);
  switch (inline.kind) {
    case 'quote':
      return `“${oneLine(inline.text)}”${inline.by === undefined ? '' : ` (${oneLine(inline.by)})`}`;
    case 'strong':
    case 'emphasis':
      return plainText(inline.children);
    case 'link':
      return `${oneLine(inline.title)} (${oneLine(inline.url)})`;
    case 'fact':
    case 'figure':
    case 'name':
    case 'code':
      return oneLine(inline.text);
  }
};

/** The words alone. */
export const plainText = (text: Text): string => text.map(wordsOf).join('');

/** How much room an element takes. */
export const lengthOf = (element: RichElement): number => {
  switch (element.type) {
    case 'text':
      return element.text.length;
    case 'link':
      return (element.text ?? '').length + element.url.length;
    default:
      return 24;
  }
};

/** Where to end a piece of at most so many characters: after a blank if there is one, never within a surrogate pair. */
const seam = (text: string, most: number): number => {
  const blank = text.lastIndexOf(' ', most - 1);
  if (blank > most / 2) return blank + 1;
  const code = text.charCodeAt(most - 1);
  return code >= 0xd800 && code <= 0xdbff && most > 1 ? most - 1 : most;
};

/** Elements in portions of at most so many characters, cut between words. */
export const portions = (
  elements: readonly RichElement[],
  most: number,
): readonly (readonly RichElement[])[] => {
  const result: RichElement[][] = [[]];
  let room: number = most;
  const next = () => {
    result.push([]);
    room = most;
  };
  for (const element of elements) {
    if (element.type !== 'text') {
      if (lengthOf(element) > room && (result.at(-1) ?? []).length > 0) next();
      result.at(-1)?.push(element);
      room -= lengthOf(element);
      continue;
    }
    let left = element.text;
    while (left.length > room) {
      const end = room < 40 && room < most ? 0 : seam(left, room);
      if (end > 0) result.at(-1)?.push({ ...element, text: left.slice(0, end) });
      left = left.slice(end);
      next();
    }
    if (left !== '') result.at(-1)?.push({ ...element, text: left });
    room -= left.length;
  }
  return result.filter((portion) => portion.length > 0);
};
