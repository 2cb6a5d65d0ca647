import type { Inline, Text } from '../../src/contracts/report.ts';
import { oneLine } from './one-line.ts';

const special = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;

/** Escapes what Markdown would read as markup; a bar as well, since most text ends up in tables. */
export const escapeMarkdown = (text: string): string => oneLine(text).replace(special, '\\$&');

const code = (raw: string): string => {
  const text = oneLine(raw);
  // A run of backticks inside needs a longer fence around it (CommonMark 6.1).
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${text.replace(/\|/g, '\\|')}${pad}${fence}`;
};

const one = (inline: Inline): string => {
  if (typeof inline === 'string') return escapeMarkdown(inline);
  switch (inline.kind) {
    case 'fact':
      return inline.assumed === true ? `*${escapeMarkdown(inline.text)}*` : escapeMarkdown(inline.text);
    case 'figure':
      return escapeMarkdown(inline.text);
    case 'quote':
      return `“${escapeMarkdown(inline.text)}”${inline.by === undefined ? '' : ` (${escapeMarkdown(inline.by)})`}`;
    case 'name':
      return escapeMarkdown(inline.text);
    case 'code':
      return code(inline.text);
    case 'strong':
      return around('**', inline.children);
    case 'emphasis':
      return around('*', inline.children);
    case 'link':
      return `[${escapeMarkdown(inline.title)}](<${inline.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  }
};

/** Emphasis may not start or end with a blank, so blanks at the edges go outside. */
const around = (mark: string, children: Text): string => {
  const inner = markdownText(children);
  const body = inner.trim();
  if (body === '') return inner;
  const [before = '', after = ''] = inner.split(body);
  return `${before}${mark}${body}${mark}${after}`;
};

/** A text as one line of Markdown. */
export const markdownText = (text: Text): string => text.map(one).join('');
