import type { KnownBlock } from '@slack/types';
import type { Block, Text } from '../../src/contracts/report.ts';
import { blockText } from '../markdown/block.ts';
import { limits } from './limits.ts';
import type { Piece, SlackFile } from './piece.ts';
import { rich, richSection, type SlackBlock, small } from './shapes.ts';
import { cut, lengthOf, plainText, portions, type RichElement, richText } from './text.ts';

/** From what shows best to what always works; lowered by one when a workspace refuses a block. */
export type TableStyle = 'data_table' | 'table' | 'markdown' | 'file';

/** A table before it has a style; cells are runs of rich text, so that a person can stand in one. */
export interface TableContent {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly (readonly RichElement[])[])[];
  /** The same in plain words with its head, for a file. */
  readonly plain: readonly (readonly string[])[];
  /** What screen readers call it, where no caption stands above. */
  readonly label?: string;
  /** Index of the column of the recommended option. */
  readonly emphasis?: number;
  /** In Markdown, for files and for the style of that name. */
  readonly words: string;
  /** Rows that are seen at once where a table can be leafed through. */
  readonly page?: number;
  /** Characters that it may take in the message, where less than a message carries. */
  readonly room?: number;
}

type Cell = Extract<KnownBlock, { type: 'table' }>['rows'][number][number];

const textOf = (elements: readonly RichElement[]): string =>
  elements
    .map((element) => (element.type === 'text' || element.type === 'link' ? (element.text ?? '') : ''))
    .join('');

const sizeOf = (elements: readonly RichElement[]): number =>
  elements.reduce((sum, element) => sum + lengthOf(element), 0);

/** A number that a table can sort by: digits with groups, and nothing else but one sign of money or per cent. */
const numberIn = (text: string): { readonly value: number; readonly unit: string } | undefined => {
  const [, before = '', digits, after = ''] =
    /^([$€]?)(-?\d[\d,]*(?:\.\d+)?)\s?(%?)$/.exec(text.trim()) ?? [];
  return digits === undefined
    ? undefined
    : { value: Number(digits.replaceAll(',', '')), unit: before + after };
};

/** Whether a column holds numbers of one unit only, so that it may be sorted as numbers. */
const isNumeric = (rows: TableContent['rows'], column: number): boolean => {
  const read = rows.map((row) => numberIn(textOf(row[column] ?? [])));
  return read.length > 0 && read.every((one) => one !== undefined && one.unit === read[0]?.unit);
};

const shortened = (elements: readonly RichElement[]): readonly RichElement[] => {
  if (sizeOf(elements) <= limits.cell) return elements;
  const [first = []] = portions(elements, limits.cell - 1);
  return [...first, { type: 'text', text: '…' }];
};

const cellOf = (elements: readonly RichElement[], bold: boolean): Cell => {
  const short = shortened(elements);
  const text = textOf(short).trim();
  const isPlain = !bold && short.every((element) => element.type === 'text' && element.style === undefined);
  // An empty cell is refused, and with it the whole message.
  if (short.length === 0 || (isPlain && text === '')) return { type: 'raw_text', text: ' ' };
  if (isPlain) return { type: 'raw_text', text };
  return rich(
    richSection(
      short.map((element) =>
        bold && element.type === 'text' ? { ...element, style: { ...element.style, bold: true } } : element,
      ),
    ),
  );
};

const rowsOf = (content: TableContent, numeric: readonly boolean[]): readonly Cell[][] =>
  content.rows.map((row) =>
    content.columns.map((_, column): Cell => {
      const elements = row[column] ?? [];
      const number = numeric[column] === true ? numberIn(textOf(elements)) : undefined;
      return number === undefined
        ? cellOf(elements, column === content.emphasis)
        : { type: 'raw_number', value: number.value, text: textOf(elements).trim() };
    }),
  );

const cellSize = (cell: Cell): number =>
  'elements' in cell
    ? cell.elements.reduce((sum, part) => sum + sizeOf(part.elements as RichElement[]), 0)
    : cell.text.length;

/** As many rows from the top as fit, in rows and in characters of all cells. */
const fitting = (
  rows: readonly Cell[][],
  most: { readonly rows: number; readonly text: number },
): readonly Cell[][] => {
  const kept: Cell[][] = [];
  let text = 0;
  for (const row of rows) {
    text += row.reduce((sum, cell) => sum + cellSize(cell), 0);
    if (kept.length >= most.rows || text > most.text) break;
    kept.push(row);
  }
  return kept;
};

const heads = ({ columns, emphasis }: TableContent, words: boolean): readonly Cell[] =>
  columns.map(({ title }, index): Cell => {
    const text = cut(title.trim() === '' ? ' ' : title, limits.cell);
    if (index !== emphasis) return { type: 'raw_text', text };
    return words
      ? { type: 'raw_text', text: `${text} (recommended)` }
      : rich(richSection([{ type: 'text', text, style: { bold: true } }]));
  });

interface Shown {
  readonly style: Exclude<TableStyle, 'file'>;
  readonly block: SlackBlock;
  /** Rows that are shown. */
  readonly rows: number;
}

const nameOf = ({ caption, label = 'Table' }: TableContent): string => (caption === '' ? label : caption);

const dataTable = (content: TableContent): Shown => {
  const numeric = content.columns.map((_, column) => isNumeric(content.rows, column));
  const kept = fitting(rowsOf(content, numeric), {
    rows: limits.dataTable.rows - 1,
    text: Math.min(limits.dataTable.text - 1000, content.room ?? limits.dataTable.text),
  });
  const block: SlackBlock = {
    type: 'data_table',
    caption: cut(nameOf(content), limits.dataTable.caption),
    rows: [[...heads(content, true)], ...kept],
    page_size: Math.max(1, Math.min(kept.length, content.page ?? 20)),
    row_header_column_index: 0,
  };
  // Without a row under its head it is refused.
  return kept.length === 0 ? table(content) : { style: 'data_table', block, rows: kept.length };
};

const table = (content: TableContent): Shown => {
  const kept = fitting(rowsOf(content, []), {
    rows: limits.table.rows - 1,
    text: Math.min(limits.table.text - 1000, content.room ?? limits.table.text),
  });
  const block: SlackBlock = {
    type: 'table',
    rows: [[...heads(content, false)], ...kept],
    column_settings: content.columns.map(({ align }) => ({ align, is_wrapped: true })),
  };
  return { style: 'table', block, rows: kept.length };
};

/** Line by line, as long as a message carries it. */
const markdown = (content: TableContent): Shown => {
  const lines = content.words.split('\n');
  const head = lines.findIndex((line) => line.startsWith('| ---')) + 1;
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > Math.min(limits.markdown - 4000, content.room ?? limits.markdown)) break;
    kept.push(line);
  }
  // The markup of tags has no place in a table of ours, and must not be read as one of Slack's.
  const text = kept
    .join('\n')
    .replaceAll(/<(?=[@!#])|(?<!\\)<(?!https?:)|@(?=channel|here|everyone|group)/gi, '$&\u2060');
  return {
    style: 'markdown',
    block: { type: 'markdown', text } as SlackBlock,
    rows: Math.max(0, kept.length - head),
  };
};

const csvCell = (text: string): string => {
  // A spreadsheet runs what begins like a formula.
  const safe = /^[=@\t]|^[+-](?!\d)/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const csv = (content: TableContent): string =>
  content.plain.map((row) => row.map(csvCell).join(',')).join('\n');

/** Whether everything of the table can stand in the style without a cut. */
const isWhole = (content: TableContent, shown: Shown): boolean =>
  shown.rows === content.rows.length &&
  [...content.rows.flat()].every((cell) => sizeOf(cell) <= limits.cell) &&
  content.columns.every(({ title }) => title.length <= limits.cell);

const right = (content: TableContent): boolean =>
  content.columns.some(({ align }, column) => align === 'right' && !isNumeric(content.rows, column));

/** Only the style of that name can set a column to the right whose values are more than numbers. */
const styleFor = (content: TableContent, style: TableStyle): TableStyle => {
  if (content.rows.length === 0 || content.columns.length > limits.table.columns) return 'file';
  return style === 'data_table' && right(content) && content.rows.length < limits.table.rows
    ? 'table'
    : style;
};

const show = (content: TableContent, style: TableStyle): Shown | undefined => {
  switch (styleFor(content, style)) {
    case 'data_table':
      return dataTable(content);
    case 'table':
      return table(content);
    case 'markdown':
      return markdown(content);
    case 'file':
      return undefined;
  }
};

/** The line above a table; a table that shows its caption itself needs none. */
const captionLine = ({ caption }: TableContent, shown: Shown | undefined): readonly SlackBlock[] => {
  const ownsIt =
    shown?.style === 'data_table' ? caption.length <= limits.dataTable.caption : shown?.style === 'markdown';
  return caption === '' || ownsIt
    ? []
    : portions([{ type: 'text', text: caption, style: { bold: true } }], limits.richText).map((portion) =>
        rich(richSection(portion)),
      );
};

/** A table in the given style, with its caption; what is cut or does not fit goes along whole as a file, and a line says so. */
export const tablePiece = (content: TableContent, style: TableStyle, fileName: string): Piece => {
  const shown = show(content, style);
  const caption = captionLine(content, shown);
  if (shown !== undefined && isWhole(content, shown))
    return { blocks: [...caption, shown.block], words: content.words };
  const file: SlackFile = {
    name: `${fileName}.csv`,
    title: nameOf(content),
    content: csv(content),
  };
  const rows = content.rows.length;
  const says =
    shown === undefined
      ? `A table of ${rows} ${rows === 1 ? 'row' : 'rows'}: it is in the file ${file.name}.`
      : shown.rows < rows
        ? `The first ${shown.rows} of ${rows} rows; all of them are in the file ${file.name}.`
        : `Long cells are cut here; all of it is in the file ${file.name}.`;
  return {
    blocks: [...caption, ...(shown === undefined || shown.rows === 0 ? [] : [shown.block]), ...small(says)],
    words: content.words,
    files: [file],
  };
};

/** A table of a report. */
export const reportTable = (block: Extract<Block, { kind: 'table' }>): TableContent => ({
  caption: block.caption === undefined ? '' : plainText(block.caption),
  columns: block.columns.map(({ title, align }) => ({ title: plainText(title), align })),
  rows: block.rows.map((row) => row.map((cell: Text) => richText(cell))),
  plain: [block.columns.map(({ title }) => title), ...block.rows].map((row) => row.map(plainText)),
  words: blockText(block, [], () => undefined),
  ...(block.emphasis === undefined ? {} : { emphasis: block.emphasis }),
});
