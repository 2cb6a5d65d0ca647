import type { FileReading, Speaker } from '../../contracts/consultation.ts';
import { printQuantity } from '../../contracts/quantity.ts';
import { type Table, tableOf } from './csv-rows.ts';
import { isK6, readK6 } from './k6.ts';
import { collect, type Findings } from './reading.ts';

/** What a column of a load test can hold. */
type Measure =
  | 'time'
  | 'requests'
  | 'reads'
  | 'writes'
  | 'events'
  | 'p50'
  | 'p99'
  | 'latency'
  | 'error share'
  | 'errors'
  | 'users'
  | 'busy'
  | 'label'
  | 'success';

/** Names of columns as the usual tools write them: the first that matches decides. */
const columns: readonly (readonly [Measure, RegExp])[] = [
  ['time', /^(?:time|timestamp|time ?stamp|ts|date|datetime|elapsed time|minute|second)s?\b/],
  [
    'error share',
    /\b(?:error|fail(?:ure|ed)?)s? ?(?:rate|ratio|share|percent|pct|%)|^%? ?(?:errors?|failed) ?%/,
  ],
  ['errors', /^(?:errors?|failures?|failed)(?:\/s| per s\w*)?$|\b(?:failures|errors) ?(?:\/|per) ?s/],
  ['success', /^success$/],
  ['users', /\b(?:v?users?|vus|concurrency|connections|threads|clients|allthreads)\b/],
  ['busy', /\bcpu\b/],
  ['p99', /\bp ?99\b(?! ?9)|^99(?:th)? ?(?:%|percentile)|99(?:th)? percentile/],
  ['p50', /\bp ?50\b|^50(?:th)? ?(?:%|percentile)|\bmedian\b/],
  ['writes', /\b(?:writes?|inserts?|updates?)\b.*(?:\/|\bper\b|\bp) ?s|^(?:writes?|inserts?) ?ps$|^wps$/],
  ['reads', /\b(?:reads?|selects?)\b.*(?:\/|\bper\b|\bp) ?s|^(?:reads?|selects?) ?ps$/],
  ['events', /\b(?:events?|messages?|msgs?)\b.*(?:\/|\bper\b|\bp) ?s|^(?:events?|messages?) ?ps$/],
  [
    'requests',
    /^(?:rps|qps|tps|throughput)\b|\b(?:requests?|req|queries|transactions|hits)\b.*(?:\/|\bper\b) ?s/,
  ],
  ['latency', /\b(?:latency|response ?time|elapsed|duration)\b/],
  ['label', /^(?:name|label|type)$/],
];

const measureOf = (title: string): Measure | undefined => {
  const words = title
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_()[\]-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return columns.find(([, pattern]) => pattern.test(words))?.[0];
};

/** Seconds in the unit that a column's title names; milliseconds where it names none, as tools do. */
const secondsOf = (title: string): number =>
  /(?:µs|us|micros)\b|_us$/i.test(title) ? 1e-6 : /(?:\bsec(?:onds)?|[( [_]s)[)\]]?$/i.test(title) ? 1 : 1e-3;

/** A number as it is written where the comma parts decimals, or where it groups thousands. */
const numberOf = (cell: string, decimalComma: boolean): number => {
  const text = cell.replace(/\s*(?:%|ms|s|\/s|rps)$/i, '').replaceAll(/[\s_']/g, '');
  const plain = decimalComma ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return plain === '' ? Number.NaN : Number(plain);
};

/** Where the semicolon parts cells and a comma stands between digits, it parts decimals in the whole file. */
const hasDecimalComma = ({ delimiter, rows }: Table): boolean =>
  delimiter === ';' && rows.some((row) => row.some((cell) => /^\d[\d.]*,\d+$/.test(cell)));

interface Column {
  readonly title: string;
  readonly measure: Measure;
  readonly values: readonly number[];
}

const finite = (values: readonly number[]): number[] => values.filter((value) => Number.isFinite(value));
const top = (values: readonly number[]): number => {
  let found = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > found) found = value;
  return found;
};
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const rates = { requests: 'requests', reads: 'reads', writes: 'writes', events: 'events' } as const;
const unsteady = 10;
const failing = 0.01;

/** Locust and its like end with a row that sums up the others: that one alone is told. */
const summedRows = ({ header, rows }: Table): Table['rows'] => {
  const name = header.findIndex((title) => /^(?:name|label)$/i.test(title));
  const summary = rows.filter((row) => /^(?:aggregated?|total|overall)$/i.test(row[name] ?? ''));
  return summary.length > 0 ? summary : rows;
};

/** Requests one by one (JMeter): rate and percentiles are worked out from them. */
const readSamples = (found: Findings, table: Table, start: Column, elapsed: Column): void => {
  const times = finite(start.values);
  const took = finite(elapsed.values).sort((a, b) => a - b);
  const stamp = top(times) > 1e11 ? 1e-3 : 1;
  let first = Number.POSITIVE_INFINITY;
  for (const time of times) if (time < first) first = time;
  const span = (top(times) - first) * stamp;
  const share = (part: number) =>
    (took[Math.min(took.length - 1, Math.floor(part * took.length))] ?? Number.NaN) *
    secondsOf(elapsed.title);
  if (!(span > 0) || took.length === 0) return;
  const rate = times.length / span;
  found.value('requests.averagePerSecond', rate, table.headerLine);
  found.understand(
    `${table.rows.length} requests in ${printQuantity(span, 's')}: ${printQuantity(rate, '1/s')} on average, p50 ${printQuantity(share(0.5), 's')}, p99 ${printQuantity(share(0.99), 's')}.`,
  );
  const ok = table.header.findIndex((title) => /^success$/i.test(title));
  if (ok < 0) return;
  const failed = table.rows.filter((row) => /^false$/i.test(row[ok] ?? '')).length / table.rows.length;
  found.understand(`${printQuantity(failed, 'fraction')} of them failed ("${table.header[ok]}").`);
};

const readSeries = (found: Findings, all: readonly Column[]): void => {
  const of = (measure: Measure) => all.find((column) => column.measure === measure);
  for (const [measure, id] of Object.entries(rates)) {
    const column = of(measure as Measure);
    const values = finite(column?.values ?? []);
    if (column === undefined || values.length === 0) continue;
    found.value(`${id}.peakPerSecond`, top(values), column.title);
    if (values.length > 1) found.value(`${id}.averagePerSecond`, mean(values), column.title);
    found.understand(
      `"${column.title}": ${id} up to ${printQuantity(top(values), '1/s')}${values.length > 1 ? `, ${printQuantity(mean(values), '1/s')} on average` : ''}. Correct it if this was a test beyond what you need.`,
    );
  }
  const p99 = of('p99');
  const p50 = of('p50') ?? of('latency');
  for (const column of [p50, p99]) {
    const values = finite(column?.values ?? []);
    if (column === undefined || values.length === 0) continue;
    const seconds = secondsOf(column.title);
    found.understand(
      `"${column.title}": latency ${printQuantity(mean(values) * seconds, 's')} on average, ${printQuantity(top(values) * seconds, 's')} at worst.`,
    );
  }
  if (p99 !== undefined && p50 !== undefined) {
    const pairs = p99.values.map((value, row) => value / (p50.values[row] ?? Number.NaN));
    if (top(finite(pairs)) >= unsteady) {
      found.value('hurts.unpredictableLatency', true, p99.title);
      found.understand(
        `The slowest percent takes ${Math.round(top(finite(pairs)))} times the median: latency is unpredictable.`,
      );
    }
  }
  const users = of('users');
  if (users !== undefined && finite(users.values).length > 0)
    found.value('users.concurrent', top(finite(users.values)), users.title);
  const busy = of('busy');
  const percent = finite(busy?.values ?? []);
  if (busy !== undefined && percent.length > 0) {
    const scale = top(percent) > 1.5 || /%|percent|pct/i.test(busy.title) ? 0.01 : 1;
    found.value('present.utilisation', top(percent) * scale, busy.title);
    found.understand(`"${busy.title}": at most ${printQuantity(top(percent) * scale, 'fraction')} busy.`);
  }
  readErrors(found, all);
};

/** From which rate on more than one percent fails: the number people run load tests for. */
const readErrors = (found: Findings, all: readonly Column[]): void => {
  const rate = all.find((column) => column.measure in rates);
  const share = all.find((column) => column.measure === 'error share');
  const count = all.find((column) => column.measure === 'errors');
  const column = share ?? count;
  if (column === undefined || finite(column.values).length === 0) return;
  const percent =
    share !== undefined && (/%|percent|pct/i.test(share.title) || top(finite(share.values)) > 1);
  const shares = column.values.map((value, row) =>
    share === undefined ? value / (rate?.values[row] ?? Number.NaN) : value * (percent ? 0.01 : 1),
  );
  if (finite(shares).length === 0) return;
  found.understand(
    `"${column.title}": at most ${printQuantity(top(finite(shares)), 'fraction')} of the requests fail.`,
  );
  const failed = finite(
    shares.map((value, row) => (value > failing ? (rate?.values[row] ?? Number.NaN) : Number.NaN)),
  );
  if (rate === undefined || failed.length === 0) return;
  let least = Number.POSITIVE_INFINITY;
  for (const value of failed) if (value < least) least = value;
  found.understand(`More than one percent fails from ${printQuantity(least, '1/s')} on.`);
};

/** A column for each measure, a row for each moment or sample. */
const readColumns = (found: Findings, table: Table): void => {
  const rows = summedRows(table);
  const decimalComma = hasDecimalComma(table);
  const known: Column[] = [];
  for (const [index, title] of table.header.entries()) {
    const measure = measureOf(title);
    const values = rows.map((row) => numberOf(row[index] ?? '', decimalComma));
    if (measure === undefined) {
      if (finite(values).length > 0)
        found.miss(title, 1, 'a column of numbers with a name that says nothing to me');
    } else known.push({ title, measure, values });
  }
  const start = known.find((column) => column.measure === 'time');
  const elapsed = known.find((column) => column.measure === 'latency');
  const hasRate = known.some((column) => column.measure in rates);
  if (!hasRate && start !== undefined && elapsed !== undefined && finite(start.values).length > 1)
    readSamples(found, table, start, elapsed);
  else readSeries(found, known);
};

/** A load test or an export of metrics: rates, latencies, errors, users, processors. */
export const readCsv = (text: string, speaker: Speaker = {}): FileReading => {
  const found = collect(speaker);
  const table = tableOf(text);
  if (table === undefined || table.rows.length === 0) {
    found.miss(text.split('\n')[0] ?? '', 1, 'no table: a header line and rows of as many cells are needed');
    return found.reading('CSV');
  }
  if (isK6(table)) readK6(found, table);
  else readColumns(found, table);
  if (table.ragged.count > 0)
    found.miss(
      `${table.ragged.count} lines`,
      table.ragged.first,
      'another number of cells than the header has',
    );
  if (table.cut) found.miss('the rest of the rows', table.rows.length, 'only so many rows are read');
  return found.reading('CSV');
};
