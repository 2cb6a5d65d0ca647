import { escapeMarkdown } from '../markdown/inline.ts';
import type { SlackBlock } from './shapes.ts';

/** A text file that goes along with the messages. */
export interface SlackFile {
  readonly name: string;
  readonly title: string;
  readonly content: string;
}

/** What stays together in one message: a heading with what it heads, a question with its buttons. */
export interface Piece {
  readonly blocks: readonly SlackBlock[];
  /** The same in Markdown, for the file where there is no room for it. */
  readonly words: string;
  /** What the blocks leave out, whole. */
  readonly files?: readonly SlackFile[];
}

export const piece = (words: string, ...blocks: readonly SlackBlock[]): Piece => ({ words, blocks });

const textIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { text, elements } = value as { readonly text?: unknown; readonly elements?: unknown };
  return (typeof text === 'string' ? text : textIn(text)) + textIn(elements);
};

/** One thing in as many pieces as it has blocks; each brings its own words, since any of them may be the first without room. */
export const pieces = (words: string, blocks: readonly SlackBlock[]): readonly Piece[] =>
  blocks.length === 1
    ? [{ words, blocks }]
    : blocks.map((block) => ({ words: escapeMarkdown(textIn(block)), blocks: [block] }));
