import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Paint } from './paint.ts';

/** A table of ready cells (colours allowed inside). */
export interface TerminalTable {
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly string[])[];
  readonly emphasis?: number;
  /** Without rules between rows: for long lists. */
  readonly dense?: boolean;
}

const narrowest = 6;

const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => stringWidth(word)));

/** Widths of the columns: as wide as wanted where all fit, else shared so that no column starves the others. */
export const columnWidths = (table: TerminalTable, width: number): readonly number[] => {
  const cells = (index: number) => [
    table.columns[index]?.title ?? '',
    ...table.rows.map((row) => row[index] ?? ''),
  ];
  const wanted = table.columns.map((_, index) =>
    Math.max(...cells(index).map((cell) => stringWidth(cell)), 1),
  );
  const words = table.columns.map((_, index) =>
    Math.max(narrowest, Math.min(24, Math.max(...cells(index).map(longestWord)))),
  );
  const available = width - 3 * table.columns.length - 1;
  const total = wanted.reduce((sum, one) => sum + one, 0);
  if (total <= available) return wanted;
  const least = wanted.map((one, index) => Math.min(one, words[index] ?? narrowest));
  const leastTotal = least.reduce((sum, one) => sum + one, 0);
  if (leastTotal >= available) {
    const share = Math.max(narrowest, Math.floor(available / table.columns.length));
    return wanted.map((one) => Math.min(one, share));
  }
  const spare = available - leastTotal;
  // The square root keeps one long column from taking everything.
  const hunger = wanted.map((one, index) => Math.sqrt(Math.max(0, one - (least[index] ?? 0))));
  const hungerTotal = hunger.reduce((sum, one) => sum + one, 0);
  return least.map((one, index) =>
    Math.min(wanted[index] ?? one, one + Math.floor((spare * (hunger[index] ?? 0)) / hungerTotal)),
  );
};

/** Where a name of several parts may go on in the next line: after its dots, hyphens and before its subject. */
const seam = /(?<=[.-])|(?=@)/;

/** An id with the colours around it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const id = /((?:\u001b\[[\d;]*m)*)([A-Za-z][\w.@-]*)((?:\u001b\[[\d;]*m)*)/g;

/** Ids that are wider than a column broken at their seams, so that they are read, and copied, in whole parts. */
const broken = (cell: string, width: number): string =>
  cell.replace(id, (whole, before: string, name: string, after: string) => {
    const pieces = name.split(seam);
    if (name.length <= width || pieces.length === 1 || pieces.some((piece) => piece.length > width))
      return whole;
    const lines: string[] = [];
    for (const piece of pieces) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + piece.length <= width) lines[lines.length - 1] = last + piece;
      else lines.push(piece);
    }
    return lines.map((line) => `${before}${line}${after}`).join('\n');
  });

const pad = (text: string, width: number, align: 'left' | 'right'): string => {
  const fill = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? `${fill}${text}` : `${text}${fill}`;
};

/** Lines of a table with thin rules, every cell wrapped to its column; never wider than `width` unless it cannot be narrower. */
export const tableLines = (table: TerminalTable, width: number, paint: Paint): readonly string[] => {
  const widths = columnWidths(table, width);
  const rule = (left: string, middle: string, right: string) =>
    paint.dim(`${left}${widths.map((one) => '─'.repeat(one + 2)).join(middle)}${right}`);
  const bar = paint.dim('│');
  const line = (
    cells: readonly string[],
    look: (text: string, index: number) => string,
  ): readonly string[] => {
    const wrapped = cells.map((cell, index) =>
      wrapAnsi(broken(cell, widths[index] ?? narrowest), widths[index] ?? narrowest, { hard: true }).split(
        '\n',
      ),
    );
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) => {
      const parts = widths.map((one, index) => {
        const text = pad(wrapped[index]?.[row] ?? '', one, table.columns[index]?.align ?? 'left');
        return ` ${look(text, index)} `;
      });
      return `${bar}${parts.join(bar)}${bar}`;
    });
  };
  const body = table.rows.flatMap((row, index) => [
    ...(index === 0 || table.dense === true ? [] : [rule('├', '┼', '┤')]),
    ...line(row, (text, column) => (column === table.emphasis ? paint.strong(text) : text)),
  ]);
  return [
    rule('┌', '┬', '┐'),
    ...line(
      table.columns.map((column) => column.title),
      (text, column) => (column === table.emphasis ? paint.accent(paint.strong(text)) : paint.strong(text)),
    ),
    rule('├', '┼', '┤'),
    ...body,
    rule('└', '┴', '┘'),
  ];
};
