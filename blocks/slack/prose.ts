import type { Drawing } from '../../src/contracts/drawing.ts';
import type { Block, Text } from '../../src/contracts/report.ts';
import { blockText } from '../markdown/block.ts';
import { limits } from './limits.ts';
import { type Piece, pieces } from './piece.ts';
import { rich, richList, richQuote, richSection, type SlackBlock } from './shapes.ts';
import { reportTable, type TableStyle, tablePiece } from './table.ts';
import { lengthOf, portions, type RichElement, richText } from './text.ts';

/** Signs of a tone that no client paints as an emoji. */
export const toneSigns = { info: 'Note', warning: '▲ Note well', error: '✗ Failed' } as const;

/** A paragraph, in as many blocks as its length needs. */
export const paragraph = (elements: readonly RichElement[]): readonly SlackBlock[] =>
  portions(elements, limits.richText).map((portion) => rich(richSection(portion)));

/** A paragraph behind a bar, such as a note. */
export const quoted = (elements: readonly RichElement[]): readonly SlackBlock[] =>
  portions(elements, limits.richText).map((portion) => rich(richQuote(portion)));

/** A list in blocks of as many items as fit, numbered through. */
export const list = (
  items: readonly (readonly RichElement[])[],
  style: 'bullet' | 'ordered',
): readonly SlackBlock[] => {
  const result: SlackBlock[] = [];
  let kept: (readonly RichElement[])[] = [];
  let size = 0;
  let first = 0;
  const close = () => {
    if (kept.length > 0) result.push(rich(richList(kept, style, first)));
    first += kept.length;
    kept = [];
    size = 0;
  };
  for (const item of items) {
    const parts = portions(item, limits.richText);
    const length = item.reduce((sum, element) => sum + lengthOf(element), 0);
    if (size + length > limits.richText) close();
    kept.push(parts[0] ?? [{ type: 'text', text: ' ' }]);
    size += length;
    if (parts.length > 1) {
      close();
      // What is longer than one block goes on below it without a sign of its own.
      for (const part of parts.slice(1)) result.push(rich(richSection(part)));
    }
  }
  close();
  return result;
};

const bold = { bold: true } as const;

const blocksOf = (block: Exclude<Block, { kind: 'table' | 'picture' }>): readonly SlackBlock[] => {
  switch (block.kind) {
    case 'heading':
      return paragraph(richText(block.text, bold));
    case 'paragraph':
      return paragraph(richText(block.text));
    case 'list':
      return list(
        block.items.map((item) => richText(item)),
        block.ordered ? 'ordered' : 'bullet',
      );
    case 'note':
      return quoted([
        { type: 'text', text: `${toneSigns[block.tone]}: `, style: bold },
        ...richText(block.text),
      ]);
  }
};

/** A table that reads better as a list, and leaves the place for a table to a larger one. */
const isSmall = ({ rows, columns, emphasis }: Extract<Block, { kind: 'table' }>): boolean =>
  rows.length > 0 && rows.length <= 3 && columns.length <= 3 && columns.length > 1 && emphasis === undefined;

/** "peak writes: now 12 k/s, supposed 120 k/s", a line for each row. */
const smallTable = ({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): readonly SlackBlock[] => {
  const by = columns[0]?.title ?? [];
  const head: Text = caption === undefined || caption.length === 0 ? by : [...caption, ', by ', ...by];
  const lines = rows.map(([subject = [], ...cells]) => [
    ...richText([...subject, ': ']),
    ...cells.flatMap((cell, index) => [
      ...richText([index === 0 ? '' : ', ', ...(columns[index + 1]?.title ?? []), ' ']),
      ...richText(cell, bold),
    ]),
  ]);
  const title = paragraph(richText(head, bold));
  const items = list(lines, 'bullet');
  const [above] = title;
  const [below] = items;
  return title.length === 1 &&
    items.length === 1 &&
    above?.type === 'rich_text' &&
    below?.type === 'rich_text'
    ? [joined(above, below)]
    : [...title, ...items];
};

interface ProseOptions {
  readonly tables: TableStyle;
  /** Beginning of the names of files with tables. */
  readonly file: string;
}

/** One piece each, so that a long paragraph can go on in the next message. */
const piecesOf = (block: Block, number: number, options: ProseOptions): readonly Piece[] => {
  if (block.kind === 'picture') return [];
  if (block.kind === 'table' && isSmall(block))
    return pieces(
      blockText(block, [], () => undefined),
      smallTable(block),
    );
  if (block.kind === 'table')
    return [tablePiece(reportTable(block), options.tables, `${options.file}-table-${number}`)];
  return pieces(
    blockText(block, [], () => undefined),
    blocksOf(block),
  );
};

/** A heading, or the words before a list, stay with what follows. */
const leads = (block: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  next.kind !== 'picture' &&
  (block.kind === 'heading' || (block.kind === 'paragraph' && next.kind === 'list'));

type Rich = ReturnType<typeof rich>;

/** Two blocks of rich text as one, so that they stand close together. */
const joined = (above: SlackBlock, below: SlackBlock): SlackBlock =>
  rich(...(above as Rich).elements, ...(below as Rich).elements);

const glued = (lead: Piece, next: Piece): Piece => {
  const [one] = lead.blocks;
  const [other, ...rest] = next.blocks;
  const isRich =
    one?.type === 'rich_text' &&
    other?.type === 'rich_text' &&
    lead.blocks.length === 1 &&
    JSON.stringify([one, other]).length <= limits.richText;
  const blocks = isRich ? [joined(one, other), ...rest] : [...lead.blocks, ...next.blocks];
  return { ...next, blocks, words: `${lead.words}\n\n${next.words}` };
};

/** Blocks of a report as pieces; pictures are uploaded beside the messages, with their titles. */
export const prose = (blocks: readonly Block[], options: ProseOptions): readonly Piece[] => {
  const result: Piece[] = [];
  let lead: Piece | undefined;
  blocks.forEach((block, index) => {
    const [first, ...more] = piecesOf(block, index + 1, options);
    if (first === undefined) return;
    const whole = lead === undefined ? first : glued(lead, first);
    lead = undefined;
    if (more.length === 0 && leads(block, blocks[index + 1])) lead = whole;
    else result.push(whole, ...more);
  });
  return lead === undefined ? result : [...result, lead];
};

/** Pictures in the order in which the blocks name them, then the others; each once. */
export const picturesOf = (blocks: readonly Block[], drawings: readonly Drawing[]): readonly Drawing[] => {
  const named = blocks.flatMap((block) => (block.kind === 'picture' ? [block.drawing] : []));
  const first = [...new Set(named)].flatMap((id) => drawings.find((drawing) => drawing.id === id) ?? []);
  return [...first, ...drawings.filter((drawing) => !first.includes(drawing))];
};
