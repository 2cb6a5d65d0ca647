import { printQuantity } from '../../contracts/quantity.ts';
import type { Table } from './csv-rows.ts';
import type { Findings } from './reading.ts';

/** Columns of `k6 run --out csv=…`: https://grafana.com/docs/k6/latest/results-output/real-time/csv/ */
const columns = ['metric_name', 'timestamp', 'metric_value'] as const;

/** Whether each line is one measurement of a metric that the line names. */
export const isK6 = ({ header }: Table): boolean => columns.every((name) => header.includes(name));

interface Point {
  /** Seconds. */
  readonly at: number;
  readonly value: number;
}

/** Units of the numeric time stamps that k6 writes, told apart by their size; else a date in words. */
const secondsOf = (stamp: string): number => {
  const number = Number(stamp);
  if (stamp === '' || !Number.isFinite(number)) return Date.parse(stamp) / 1000;
  for (const [above, unit] of [
    [1e17, 1e-9],
    [1e14, 1e-6],
    [1e11, 1e-3],
  ] as const)
    if (number > above) return number * unit;
  return number;
};

const pointsOf = ({ header, rows }: Table): ReadonlyMap<string, readonly Point[]> => {
  const [name, time, value] = columns.map((column) => header.indexOf(column));
  const points = new Map<string, Point[]>();
  for (const row of rows) {
    const point = { at: secondsOf(row[time ?? -1] ?? ''), value: Number(row[value ?? -1]) };
    const metric = row[name ?? -1] ?? '';
    if (!Number.isFinite(point.at) || !Number.isFinite(point.value)) continue;
    const list = points.get(metric);
    if (list === undefined) points.set(metric, [point]);
    else list.push(point);
  }
  return points;
};

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

/** Requests by whole second; the average is over all seconds from the first to the last. */
const ratesOf = (requests: readonly Point[]): { readonly peak: number; readonly average: number } => {
  const seconds = new Map<number, number>();
  let total = 0;
  for (const { at, value } of requests) {
    const second = Math.floor(at);
    seconds.set(second, (seconds.get(second) ?? 0) + value);
    total += value;
  }
  let [first, last, peak] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const [second, count] of seconds) {
    first = Math.min(first, second);
    last = Math.max(last, second);
    peak = Math.max(peak, count);
  }
  return { peak, average: total / (last - first + 1) };
};

const unsteady = 10;

/** Rates, latencies, failures and users of a run that was written point by point. */
export const readK6 = (found: Findings, table: Table): void => {
  const points = pointsOf(table);
  const requests = points.get('http_reqs') ?? points.get('grpc_reqs') ?? points.get('iterations') ?? [];
  if (requests.length > 0) {
    const { peak, average } = ratesOf(requests);
    found.value('requests.averagePerSecond', average, table.headerLine);
    found.value('requests.peakPerSecond', peak, table.headerLine);
    found.understand(
      `k6: ${printQuantity(average, '1/s')} on average, ${printQuantity(peak, '1/s')} in the busiest second. Correct it if this was a test beyond what you need.`,
    );
  }
  const took = (points.get('http_req_duration') ?? []).map(({ value }) => value / 1000).sort((a, b) => a - b);
  if (took.length > 0) {
    const [p50, p99] = [percentile(took, 0.5), percentile(took, 0.99)];
    found.understand(`"http_req_duration": p50 ${printQuantity(p50, 's')}, p99 ${printQuantity(p99, 's')}.`);
    if (p50 > 0 && p99 / p50 >= unsteady) {
      found.value('hurts.unpredictableLatency', true, table.headerLine);
      found.understand(
        `The slowest percent takes ${Math.round(p99 / p50)} times the median: latency is unpredictable.`,
      );
    }
  }
  const failed = points.get('http_req_failed') ?? [];
  if (failed.length > 0) {
    const share = failed.reduce((sum, { value }) => sum + value, 0) / failed.length;
    found.understand(`${printQuantity(share, 'fraction')} of the requests failed ("http_req_failed").`);
  }
  let users = 0;
  for (const { value } of points.get('vus') ?? []) users = Math.max(users, value);
  if (users > 0) {
    found.value('users.concurrent', users, table.headerLine);
    found.understand(`"vus": up to ${users} users at once.`);
  }
  if (points.size === 0) found.miss(table.headerLine, 1, 'no line holds a time and a value');
};
