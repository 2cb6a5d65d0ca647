import { limits } from './limits.ts';
import type { SlackBlock } from './shapes.ts';
import { escapeMrkdwn } from './text.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Blocks that are only for hands: a screen reader names them by itself. */
const silent: ReadonlySet<string> = new Set(['actions', 'divider', 'context_actions']);

interface Node {
  readonly type?: string;
  readonly text?: unknown;
  readonly title?: unknown;
  readonly user_id?: string;
  readonly [key: string]: unknown;
}

/** Parts that stand in a line of their own. */
const lines: ReadonlySet<string> = new Set(['rich_text_section', 'rich_text_quote', 'task_card']);

const spoken = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(spoken).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { type, text, title, user_id: user, ...rest } = node as Node;
  if (type === 'user') return `<@${user ?? ''}>`;
  if (type === 'mrkdwn' && typeof text === 'string') return text;
  const own = typeof text === 'string' ? escapeMrkdwn(text) : spoken(text);
  const name =
    typeof title === 'string' ? `${escapeMrkdwn(title)} ` : title === undefined ? '' : `${spoken(title)} `;
  // Of a table the rows are read cell by cell, and the caption stands above it anyway.
  if (type === 'table' || type === 'data_table')
    return (rest['rows'] as unknown[][])
      .map((row) => row.map((cell) => spoken(cell).trim()).join(', '))
      .join('\n');
  const parts =
    name + own + ['elements', 'fields', 'label', 'hint', 'tasks'].map((key) => spoken(rest[key])).join('');
  return type !== undefined && lines.has(type) ? `${parts}\n` : parts;
};

/** The beginning of a text, in bytes of UTF-8, cut between words. */
const beginning = (text: string, most: number): string => {
  if (bytes(text) <= most) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (bytes(text.slice(0, middle)) <= most - 3) low = middle;
    else high = middle - 1;
  }
  return `${text
    .slice(0, low)
    .replace(/\s\S*$/, '')
    .replace(/&[a-z]{0,3}$|<[^>]*$|[\ud800-\udbff]$/, '')}…`;
};

/** What a notification shows and a screen reader reads in place of the blocks: their words, as far as an update takes them. */
export const fallbackOf = (blocks: readonly SlackBlock[]): string => {
  const text = blocks
    .filter(({ type }) => !silent.has(type))
    .map((block) => spoken(block).trim())
    .filter((line) => line !== '')
    .join('\n');
  return beginning(text === '' ? '…' : text, limits.message.fallback);
};
