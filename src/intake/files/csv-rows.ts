/** A table of text: the header's cells and the rows below, with the line each stands on. */
export interface Table {
  readonly header: readonly string[];
  readonly headerLine: string;
  readonly rows: readonly (readonly string[])[];
  /** Rows that have another number of cells than the header; 1-based line of the first. */
  readonly ragged: { readonly count: number; readonly first: number };
  readonly delimiter: string;
  /** Whether rows were left out because there were too many. */
  readonly cut: boolean;
}

const mostRows = 200_000;
const mostColumns = 200;

/**
 * Cells of one line by RFC 4180. A record that goes on over several lines is not one of a load test: its line is ragged, and
 * counted as such. Own, since a CSV package would bring streams, casts and options for forty lines of work.
 */
const cellsOf = (line: string, delimiter: string): string[] => {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    if (line[at] === '"') {
      let cell = '';
      let end = at + 1;
      for (; end < line.length; end += 1) {
        if (line[end] !== '"') cell += line[end];
        else if (line[end + 1] === '"') {
          cell += '"';
          end += 1;
        } else break;
      }
      cells.push(cell.trim());
      const next = line.indexOf(delimiter, end);
      at = next < 0 ? line.length + 1 : next + 1;
    } else {
      const next = line.indexOf(delimiter, at);
      cells.push(line.slice(at, next < 0 ? undefined : next).trim());
      at = next < 0 ? line.length + 1 : next + 1;
    }
  }
  return cells;
};

const delimiters = [',', ';', '\t', '|'];

/** The table of a text whose first line that is no comment is its header; undefined where there is none. */
export const tableOf = (text: string): Table | undefined => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const headerLine = lines[start] ?? '';
  const delimiter = delimiters
    .map((sign) => [sign, headerLine.split(sign).length] as const)
    .sort((a, b) => b[1] - a[1])[0];
  if (delimiter === undefined || delimiter[1] < 2) return undefined;
  const header = cellsOf(headerLine, delimiter[0]);
  if (header.length > mostColumns) return undefined;
  const rows: string[][] = [];
  let ragged = 0;
  let first = 0;
  for (let index = start + 1; index < lines.length && rows.length < mostRows; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = cellsOf(line, delimiter[0]);
    if (cells.length === header.length) rows.push(cells);
    else {
      if (ragged === 0) first = index + 1;
      ragged += 1;
    }
  }
  return {
    header,
    headerLine,
    rows,
    ragged: { count: ragged, first },
    delimiter: delimiter[0],
    cut: rows.length >= mostRows,
  };
};
