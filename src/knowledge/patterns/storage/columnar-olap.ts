import type { Pattern } from '../../../contracts/pattern.ts';
import {
  acidAnywhere,
  floodOfRows,
  freeQuestions,
  mustBeExact,
  onlyByKey,
  reportsOfOneMachine,
  smallData,
} from './shapes.ts';
import { all, any, atLeast, atMost, forbid, none, reason, said } from './signs.ts';

const questions = any(freeQuestions, said('asked.analytics'), said('access.sqlReports'));

/** Columns, sorted and compressed, for scans and sums. */
export const columnarOlap: Pattern = {
  id: 'columnar-olap',
  area: 'storage',
  title: 'Column store for analytics',
  vocabulary: true,
  summary:
    'Rows are written in batches into sorted, compressed columns and merged in the background; a query reads only its columns and skips blocks by the sort key, so any filter and any sum over billions of rows comes back in about a second.',
  needs: [],
  excludes: [],
  complexity: 4,
  rules: [
    reason(
      3,
      all(
        said('access.adHocFilters'),
        any(said('access.aggregates'), said('access.timeRange'), said('writes.appendOnly'), floodOfRows),
      ),
      'people filter freely by many columns over appended rows',
    ),
    reason(2, said('access.aggregates'), 'queries sum and count over many rows'),
    reason(2, said('asked.analytics'), 'the question is how to analyse'),
    reason(
      3,
      said('hurts.fixedAggregates'),
      'aggregates chosen in advance stop new questions; raw rows in columns answer them',
    ),
    reason(
      2,
      said('hurts.analyticsOnPrimary'),
      'reports disturb the product and belong in a store of their own',
    ),
    reason(
      1,
      all(questions, any(said('model.events'), said('writes.appendOnly'))),
      'records are appended and never changed',
    ),
    reason(2, all(floodOfRows, questions), 'the stream is far beyond row stores and ordinary for columns'),
    reason(1, all(said('access.sqlReports'), none(smallData)), 'analysts ask in SQL'),
    reason(1, all(questions, said('writes.bulk')), 'data comes in large batches'),
    reason(
      1,
      all(questions, said('hurts.storageCost')),
      'sorted columns compress many times better than rows',
    ),
    reason(
      1,
      all(questions, atLeast('freshness', 10)),
      'a delay of {freshness} leaves time to write in batches',
    ),
    reason(
      1,
      all(said('hurts.slowQueries'), questions),
      'the present store reads whole rows for a few columns',
    ),
    reason(
      -3,
      none(questions, said('hurts.fixedAggregates'), said('hurts.analyticsOnPrimary')),
      'nobody sums or filters over many rows',
    ),
    reason(-3, said('writes.hotRows'), 'contended updates have no place in merged files'),
    reason(
      -2,
      all(any(mustBeExact, acidAnywhere), none(said('asked.analytics'))),
      'it has no transactions over rows',
    ),
    reason(-2, onlyByKey, 'single rows by key are the slowest thing it does'),
    reason(
      -2,
      all(said('writes.updates'), none(said('asked.analytics'), said('writes.appendOnly'))),
      'updates in place become rewrites of whole files',
    ),
    reason(
      -2,
      any(atMost('latency.read', 0.02), atMost('latency.target', 0.02)),
      'the latency wanted is that of a lookup and not of a scan',
    ),
    reason(
      -2,
      all(any(smallData, said('present.headroom')), none(said('hurts.fixedAggregates'), floodOfRows)),
      'the relational database sums this volume itself',
    ),
  ],
  ruleOuts: [
    forbid(
      reportsOfOneMachine,
      'a replica of the database that runs sums {demand.dataAtHorizon} by itself, with indexes and views kept ready; columns beside it come when that is too slow',
    ),
  ],
  // Ninety million rows a second over some two hundred nodes lie in the middle of this range.
  envelope: [
    {
      of: 'demand.dataAtHorizon',
      // Fifty terabytes of disk at most, and each row on two nodes.
      title: 'data on one node where each is kept twice',
      carries: [5e12, 25e12],
      unit: 'B',
      per: 'node',
      source: 'storage.clickhouse-tips',
    },
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'rows inserted a second on one node, in batches',
      carries: [200_000, 1_000_000],
      unit: '1/s',
      per: 'node',
      source: 'storage.clickhouse-capacity',
    },
  ],
  packs: { times: [3, 10], source: 'storage.column-compression' },
  gains: [
    'new questions over raw rows without a new pipeline',
    'columnar compression to a fraction of the size of rows',
    'replicated shards without a coordinator that is a single point of failure',
    'the product database no longer carries reports',
  ],
  pays: [
    'inserts must come in batches (bulk inserts, buffered by a broker or asynchronously): many small ones bury it in merges',
    'no transactions, updates and deletes are deferred rewrites; duplicates are removed late or by the query',
    'the sort key decides what is fast; another order is a projection or a second table',
    'point reads and high concurrency of tiny queries are dear',
  ],
  failsHow: [
    {
      what: 'too many small inserts',
      userEffect: 'inserts are refused ("too many parts"), dashboards lag behind',
      mitigation: 'one batch a second for each writer, asynchronous inserts, a broker in front as a buffer',
    },
    {
      what: 'one query scans everything',
      userEffect: 'all dashboards slow down',
      mitigation:
        'limits on memory and rows for each user, rollups in materialised views, sampling, a replica for analysts',
    },
    {
      what: 'a node is lost',
      userEffect: 'none with replicas; without them a share of the rows is missing',
      mitigation:
        'replication factor two or three, replay from the broker, retention there longer than a repair takes',
    },
    {
      what: 'the pipeline delivers a batch twice',
      userEffect: 'sums too high',
      mitigation: 'insert deduplication by block, idempotent batch ids, replacing merge by key',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'replicas take inserts and answer on their own and exchange parts later; a read may miss the newest batch',
  },
  simplestForm:
    'one replicated pair, raw rows partitioned by day and sorted by tenant and time, batches from the broker, one materialised rollup for the busiest dashboard',
  products: ['clickhouse', 'bigquery', 'snowflake', 'druid', 'pinot', 'redshift', 'duckdb'],
  sources: [
    'storage.column-compression',
    'storage.clickhouse-inserts',
    'storage.clickhouse-rows',
    'storage.clickhouse-capacity',
    'storage.clickhouse-tips',
    'storage.ddia',
  ],
};
