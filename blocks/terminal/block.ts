import wrapAnsi from 'wrap-ansi';
import type { Drawing } from '../../src/contracts/drawing.ts';
import type { Block, Inline, Text } from '../../src/contracts/report.ts';
import { oneLine } from '../markdown/one-line.ts';
import type { Paint } from './paint.ts';
import { tableLines } from './table.ts';

/** Where a picture was written, for the line that names it. */
export type PicturePath = (drawing: string) => string | undefined;

const one = (inline: Inline, paint: Paint): string => {
  if (typeof inline === 'string') return oneLine(inline);
  switch (inline.kind) {
    case 'fact':
      return inline.assumed === true
        ? paint.assumed(oneLine(inline.text))
        : paint.figure(oneLine(inline.text));
    case 'figure':
      return paint.figure(oneLine(inline.text));
    case 'quote':
      return `“${oneLine(inline.text)}”${inline.by === undefined ? '' : ` (${oneLine(inline.by)})`}`;
    case 'name':
      return oneLine(inline.text);
    case 'code':
      return paint.dim(oneLine(inline.text));
    case 'strong':
      return paint.strong(terminalText(inline.children, paint));
    case 'emphasis':
      return paint.dim(terminalText(inline.children, paint));
    case 'link':
      return `${oneLine(inline.title)} ${paint.dim(`<${oneLine(inline.url)}>`)}`;
  }
};

/** A text as one line with colours; what others wrote is cleaned before it is painted, so that no sequence of theirs is left. */
export const terminalText = (text: Text, paint: Paint): string =>
  text.map((inline) => one(inline, paint)).join('');

/** Lines of one text: `first` stands before the first, `indent` before the others. */
export const wrapped = (text: string, width: number, indent: string, first: string): readonly string[] =>
  wrapAnsi(text, Math.max(20, width - indent.length), { hard: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? first : indent}${line}`);

/** A block as lines of at most `width` columns. */
export const blockLines = (
  block: Block,
  drawings: readonly Drawing[],
  paint: Paint,
  width: number,
  path: PicturePath,
): readonly string[] => {
  const text = (of: Text) => terminalText(of, paint);
  switch (block.kind) {
    case 'heading':
      return wrapped(paint.strong(text(block.text)), width, '', '');
    case 'paragraph':
      return wrapped(text(block.text), width, '', '');
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.ordered ? `${index + 1}. ` : '• ';
        return wrapped(text(item), width, ' '.repeat(mark.length + 1), ` ${mark}`);
      });
    case 'table': {
      const table = tableLines(
        {
          columns: block.columns.map((column) => ({ title: text(column.title), align: column.align })),
          rows: block.rows.map((row) => row.map(text)),
          ...(block.emphasis === undefined ? {} : { emphasis: block.emphasis }),
        },
        width,
        paint,
      );
      return block.caption === undefined
        ? table
        : [...wrapped(paint.dim(text(block.caption)), width, '', ''), ...table];
    }
    case 'picture': {
      const drawing = drawings.find((each) => each.id === block.drawing);
      if (drawing === undefined) return [];
      const file = path(drawing.id);
      return wrapped(
        `${paint.accent('▣')} ${oneLine(drawing.title)}${file === undefined ? '' : `: ${file}`}`,
        width,
        '  ',
        '',
      );
    }
    case 'note':
      return wrapped(paint.warning(text(block.text)), width, '  ', `${paint.warning('!')} `);
  }
};
