import type { FileReading, Speaker } from '../../contracts/consultation.ts';
import { parseQuantity } from '../../contracts/parse-quantity.ts';
import { printQuantity } from '../../contracts/quantity.ts';
import { collect, type Findings } from './reading.ts';
import { bracketed, type Comment, partsOf, type Statement, statementsOf } from './sql-statements.ts';

interface TableRead {
  readonly name: string;
  readonly statement: Statement;
  readonly columns: readonly string[];
  readonly references: number;
  readonly after: string;
}

/** What only one product writes; the one with the most of it wrote the file. */
const dialects: readonly (readonly [product: string, marks: RegExp])[] = [
  ['cockroachdb', /\bCRDB_|\bUSING HASH\b|\bREGIONAL BY ROW\b|\bunique_rowid\(\)/gi],
  ['spanner', /\bINTERLEAVE IN PARENT\b|\bSTRING\(MAX\)|\bALLOW_COMMIT_TIMESTAMP\b/gi],
  ['cassandra', /\bCREATE KEYSPACE\b|\bCLUSTERING ORDER BY\b|\bPRIMARY KEY\s*\(\s*\(|\bfrozen\s*</gi],
  ['clickhouse', /\bMergeTree\b|\bLowCardinality\(|\bDateTime64\b/gi],
  ['timescaledb', /\bcreate_hypertable\s*\(|\badd_compression_policy\b/gi],
  [
    'postgresql',
    /\b(?:BIG|SMALL)?SERIAL\b|\bJSONB\b|\bTIMESTAMPTZ\b|\bBYTEA\b|\bTSVECTOR\b|\bplpgsql\b|\bUSING (?:gin|gist|brin|btree)\b|\bpg_catalog\b|\bCREATE EXTENSION\b|::\w|\bgen_random_uuid\(\)|timestamp with(?:out)? time zone|character varying/gi,
  ],
  [
    'mysql',
    /\bENGINE\s*=\s*InnoDB\b|\bAUTO_INCREMENT\b|\bUNSIGNED\b|`\w+`|\butf8mb4\b|\b(?:TINY|MEDIUM|LONG)TEXT\b/gi,
  ],
  ['sqlserver', /\bIDENTITY\s*\(\d|\bNVARCHAR\b|\[dbo\]|\bDATETIME2\b|\bUNIQUEIDENTIFIER\b|\bCLUSTERED\b/gi],
  ['oracle', /\bVARCHAR2\b|\bNUMBER\s*\(\d|\bTABLESPACE\b|\bSYSTIMESTAMP\b/gi],
  ['sqlite', /\bAUTOINCREMENT\b|\bWITHOUT ROWID\b|\bPRAGMA\b/gi],
];

const firstLineWith = (lines: readonly string[], pattern: RegExp): string =>
  lines.find((line) => new RegExp(pattern.source, 'i').test(line)) ?? '';

const readDialect = (found: Findings, source: string, lines: readonly string[]): void => {
  const counted = dialects
    .map(([product, marks]) => ({ product, marks, count: source.match(marks)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  // An own mark of a product that speaks another's SQL says more than all that it shares with it.
  const special = counted.find(({ product }) =>
    ['cockroachdb', 'spanner', 'cassandra', 'clickhouse', 'timescaledb'].includes(product),
  );
  const wrote = special ?? [...counted].sort((a, b) => b.count - a.count)[0];
  if (wrote === undefined) return;
  const line = firstLineWith(lines, wrote.marks);
  found.member('present.products', wrote.product, line);
  found.understand(`The schema is written for ${wrote.product} ("${line.trim().slice(0, 80)}").`);
};

const unquoted = (name: string): string => name.replaceAll(/["`[\]]/g, '');

const tableOf = (statement: Statement): TableRead | undefined => {
  const head =
    /^CREATE\s+(?:OR\s+REPLACE\s+)?(?:GLOBAL\s+|LOCAL\s+|TEMP(?:ORARY)?\s+|UNLOGGED\s+|FOREIGN\s+)*TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([^\s(]+)/i.exec(
      statement.text,
    );
  if (head?.[1] === undefined || /\bPARTITION\s+OF\b/i.test(statement.text)) return undefined;
  const body = bracketed(statement.text);
  if (body === undefined) return undefined;
  const parts = partsOf(body.inside);
  const isKey = (part: string) =>
    /^(?:CONSTRAINT|PRIMARY\s+KEY|FOREIGN\s+KEY|UNIQUE|CHECK|KEY|INDEX|FULLTEXT|EXCLUDE|SPATIAL|PERIOD)\b/i.test(
      part,
    );
  return {
    name: unquoted(head[1]).replace(/^.*\./, ''),
    statement,
    columns: parts.filter((part) => !isKey(part)),
    references: parts.filter((part) => /\bREFERENCES\b/i.test(part)).length,
    after: body.after,
  };
};

const rowCount =
  /(?:~|≈|about|approx\.?|around|currently)?\s*(\d[\d.,_]*\s*(?:k|m|b|bn|thousand|million|billion|trillion)?)\s*\+?\s*(?:rows|records|entries|tuples)\b/i;

/** What is longer is no remark on a table. */
const longestComment = 300;

const readCounts = (found: Findings, comments: readonly Comment[], lines: readonly string[]): void => {
  const counts = comments.flatMap(({ text, line }) => {
    const value = parseQuantity(rowCount.exec(text.slice(0, longestComment))?.[1]?.trim() ?? '', 'count');
    return value === undefined ? [] : [{ value, line }];
  });
  if (counts.length === 0) return;
  const sum = counts.reduce((total, { value }) => total + value, 0);
  const largest = counts.reduce((a, b) => (b.value > a.value ? b : a));
  found.value('record.count', sum, lines[largest.line - 1] ?? '');
  found.understand(`Comments count ${printQuantity(sum, 'count')} rows in ${counts.length} tables.`);
};

const half = 0.5;

const columnLine = (table: TableRead, column: string): string => {
  const first = column.split('\n')[0] ?? '';
  return first === '' ? (table.statement.text.split('\n')[0] ?? '') : first;
};

/** Facts that one column can tell, by its type and name. */
const columnFacts: readonly (readonly [fact: string, pattern: RegExp, says: string])[] = [
  ['model.vectors', /\b(?:half)?vec(?:tor)?\s*\(\d+\)/i, 'embeddings'],
  ['model.geo', /\b(?:geometry|geography|st_point|sdo_geometry)\b/i, 'places'],
  ['model.text', /\btsvector\b/i, 'text to be searched'],
  [
    'model.money',
    /^\W?(?:\w+_)?(?:balance|amount|price|debit|credit)\w*\W?\s+(?:numeric|decimal|money|bigint|number)|^\W?\w+\W?\s+(?:small)?money\b|^\W?(?:\w+_)?(?:total|subtotal|cost|fee|charge|tax|vat|discount|salary|wage|refund|payout|net|gross|premium|budget|revenue)\W?\s+(?:numeric|decimal|number)\s*\(\s*\d+\s*,\s*[1-9]/i,
    'money',
  ],
];

const isMoney = columnFacts.find(([fact]) => fact === 'model.money')?.[1] ?? /(?!)/;
const fixedScale =
  /^\W?(?!\w*(?:lat|lon|lng|latitude|longitude)\b)\w+\W?\s+(?:numeric|decimal|number)\s*\(\s*\d+\s*,\s*[1-9]/i;

const readColumns = (found: Findings, tables: readonly TableRead[]): void => {
  for (const [fact, pattern, says] of columnFacts)
    for (const table of tables) {
      const column = table.columns.find((one) => pattern.test(one));
      if (column === undefined) continue;
      const line = columnLine(table, column);
      found.value(fact, true, line);
      found.understand(`"${table.name}" holds ${says} ("${line.trim().slice(0, 80)}").`);
      const dimensions = /\bvector\s*\((\d+)\)/i.exec(column)?.[1];
      if (fact === 'model.vectors' && dimensions !== undefined)
        found.value('vectors.dimensions', Number(dimensions), line);
      break;
    }
  // Named, because it may be money as well as a measure: only people know.
  if (!tables.some(({ columns }) => columns.some((one) => isMoney.test(one))))
    for (const table of tables) {
      const column = table.columns.find((one) => fixedScale.test(one));
      if (column === undefined) continue;
      const line = columnLine(table, column).trim().slice(0, 80);
      found.understand(
        `"${table.name}" holds numbers of a fixed scale ("${line}"): money or a measure, I cannot tell.`,
      );
      break;
    }
  const share = (pattern: RegExp) => {
    const having = tables.flatMap((table) => {
      const column = table.columns.find((one) => pattern.test(one));
      return column === undefined ? [] : [columnLine(table, column)];
    });
    return { line: having[0] ?? '', count: having.length, isMost: having.length >= half * tables.length };
  };
  const documents = share(/\bjsonb?\b/i);
  if (documents.count > 0 && documents.isMost) found.value('model.documents', true, documents.line);
  if (documents.count > 0)
    found.understand(`${documents.count} of ${tables.length} tables hold documents (JSON).`);
  const tenants = share(/^\W?(?:tenant|org|organi[sz]ation|workspace|account|company|customer|shop)_?id\b/i);
  if (tenants.count > 1 && tenants.isMost) {
    found.value('query.locality', 'one tenant', tenants.line);
    found.understand(
      `${tenants.count} of ${tables.length} tables belong to one tenant each ("${tenants.line.trim()}").`,
    );
  }
};

/** Characters of a statement in which an index says what it is for. */
const longestIndex = 5_000;

/** What the statements beside the tables, and what stands behind their columns, tell. */
const readRest = (found: Findings, statements: readonly Statement[], tables: readonly TableRead[]): void => {
  const index = statements.filter(({ text }) =>
    /^CREATE\s+(?:UNIQUE\s+|CLUSTERED\s+|NONCLUSTERED\s+|FULLTEXT\s+)*INDEX\b/i.test(text),
  );
  if (index.length > 0) found.understand(`${index.length} indexes beside the keys.`);
  const search = statements.find(({ text }) =>
    /\bFULLTEXT\b|USING\s+(?:gin|gist)\b[\s\S]*(?:tsv|to_tsvector|gin_trgm)/i.test(
      text.slice(0, longestIndex),
    ),
  );
  if (search !== undefined) found.value('access.fullText', true, search.text.split('\n')[0] ?? '');
  const hypertable = statements.find(({ text }) => /\bcreate_hypertable\b/i.test(text));
  if (hypertable !== undefined) found.value('model.timeSeries', true, hypertable.text);
  for (const table of tables) {
    const [, kind = '', by = ''] =
      /\bPARTITION\s+BY\s+(\w+)\s*(?:COLUMNS\s*)?\(([^)]*\)?)/i.exec(table.after) ?? [];
    if (kind === '') continue;
    const line = `PARTITION BY ${kind} (${by.replace(/\)$/, '')})`;
    found.understand(`"${table.name}" is partitioned by ${kind.toLowerCase()} of ${by.replace(/\)$/, '')}.`);
    if (/range/i.test(kind) && /time|date|day|month|created|_at|\bts\b/i.test(by))
      found.value('access.timeRange', true, line);
  }
};

/** Tables, keys, types and counts of a schema in any dialect: data model, and the product it was written for. */
export const readSql = (text: string, speaker: Speaker = {}): FileReading => {
  const found = collect(speaker);
  const source = text.replaceAll(/\r\n?/g, '\n');
  const lines = source.split('\n');
  const { statements, comments } = statementsOf(source);
  const tables = statements.flatMap((statement) => tableOf(statement) ?? []);
  for (const { text: words, line } of statements)
    if (/^CREATE\s+TABLE\b/i.test(words) && bracketed(words) === undefined)
      found.miss(words.split('\n')[0] ?? '', line, 'a table without an end');
  const added = statements.filter(({ text: words }) => /^ALTER\s+TABLE\b[\s\S]*\bREFERENCES\b/i.test(words));
  const references = tables.reduce((sum, table) => sum + table.references, added.length);
  if (tables.length === 0 && statements.every(({ text: words }) => !/^(?:CREATE|ALTER)\b/i.test(words))) {
    found.miss(lines[0] ?? '', 1, 'no CREATE TABLE statement');
    return found.reading('SQL schema');
  }
  readDialect(found, source, lines);
  if (tables.length > 0) {
    found.understand(
      `${tables.length} tables (${tables
        .slice(0, 8)
        .map(({ name }) => name)
        .join(', ')}${tables.length > 8 ? ' …' : ''}) with ${references} foreign keys.`,
    );
    const referring = tables.find((table) => table.references > 0);
    const line = referring?.columns.find((column) => /\bREFERENCES\b/i.test(column));
    if (references > 0)
      found.value(
        'model.relational',
        true,
        line ??
          /[^\n]*\bREFERENCES\b[^\n]*/i.exec(referring?.statement.text ?? added[0]?.text ?? '')?.[0] ??
          '',
      );
    readColumns(found, tables);
  }
  readRest(found, statements, tables);
  readCounts(found, comments, lines);
  return found.reading('SQL schema');
};
