import { limits } from '../limits.ts';
import {
  boolean,
  byType,
  type Check,
  integer,
  isRecord,
  list,
  number,
  oneOf,
  type Rule,
  shape,
  string,
} from './check.ts';
import { richText } from './rich-text.ts';

const id = string(limits.id);
const cell = byType({
  raw_text: shape({ type: oneOf('raw_text'), text: string(limits.message.tableText) }),
  raw_number: shape({
    type: oneOf('raw_number'),
    value: number,
    text: string(limits.message.tableText),
  }),
  rich_text: richText,
});

const rowsOf = (table: Readonly<Record<string, unknown>>) => table['rows'] as readonly (readonly unknown[])[];

const sameWidth: Rule = (table) => {
  const rows = rowsOf(table);
  return rows.some((row) => row.length !== rows[0]?.length)
    ? [['rows', 'all rows must have the same number of cells']]
    : [];
};

const plainHeader: Rule = (table) =>
  rowsOf(table)[0]?.some((each) => isRecord(each) && each['type'] === 'rich_text') === true
    ? [['rows/0', 'header cells cannot be rich_text']]
    : [];

const headerColumn: Rule = (table) =>
  ((table['row_header_column_index'] as number | undefined) ?? 0) >= (rowsOf(table)[0]?.length ?? 0)
    ? [['row_header_column_index', 'must be the index of a column']]
    : [];

export const table: Check = shape(
  {
    type: oneOf('table'),
    rows: list(list(cell, 1, limits.table.columns), 1, limits.table.rows),
  },
  {
    block_id: id,
    column_settings: list(
      shape({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean }),
      1,
      limits.table.columns,
    ),
  },
  sameWidth,
);

export const dataTable: Check = shape(
  {
    type: oneOf('data_table'),
    caption: string(limits.text),
    rows: list(list(cell, 1, limits.dataTable.columns), 2, limits.dataTable.rows),
  },
  {
    block_id: id,
    page_size: integer(1, limits.dataTable.pageSize),
    row_header_column_index: integer(0, limits.dataTable.columns - 1),
  },
  (value) => [...sameWidth(value), ...plainHeader(value), ...headerColumn(value)],
);
