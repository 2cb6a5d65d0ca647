import type { Pattern } from '../../../contracts/pattern.ts';
import { acidAnywhere, relationalRuns, smallData } from './shapes.ts';
import { all, any, atLeast, none, reason, said } from './signs.ts';

const isSeries = any(said('model.timeSeries'), atLeast('series.count', 1000));

/** Measurements over time, packed by series and by window. */
export const timeSeries: Pattern = {
  id: 'time-series',
  area: 'storage',
  title: 'Time-series store',
  vocabulary: true,
  summary:
    'Points are appended for each series, packed in blocks of time (delta-of-delta times, XOR of values), recent blocks in memory, old ones downsampled or dropped by retention.',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    reason(3, isSeries, 'the data is measurements over time'),
    reason(
      2,
      all(
        isSeries,
        any(
          atLeast('series.count', 1e6),
          atLeast('demand.writesPeak', 1e5),
          atLeast('events.averagePerSecond', 1e5),
        ),
      ),
      'there are so many points that only packing by series keeps them affordable',
    ),
    reason(1, all(isSeries, said('access.timeRange')), 'queries scan a range of time'),
    reason(
      1,
      all(isSeries, any(atLeast('data.hotShare', 0.5), atLeast('data.hotWindow', 1))),
      'most reads want the recent window',
    ),
    reason(
      1,
      all(isSeries, any(said('writes.ttl'), atLeast('data.retention', 1))),
      'old points expire or are thinned out',
    ),
    reason(1, all(isSeries, said('loss.recentOk')), 'a few lost points do not matter'),
    reason(1, all(isSeries, said('writes.appendOnly')), 'points are written once'),
    reason(1, all(isSeries, said('hurts.storageCost')), 'packed points take a few bytes each'),
    reason(
      1,
      all(isSeries, relationalRuns, any(smallData, said('stack.sqlWanted'), said('access.joins'))),
      'an extension of the relational engine keeps SQL and joins beside the series',
    ),
    reason(-3, none(isSeries), 'the data is not measurements over time'),
    reason(
      -2,
      all(said('access.adHocFilters'), none(said('asked.database'), atLeast('series.count', 1000))),
      'free filters on many columns suit a column store',
    ),
    reason(-2, acidAnywhere, 'transactions are wanted'),
    reason(-2, said('writes.updates'), 'points are changed in place'),
    reason(-1, said('model.money'), 'amounts need a ledger and not a sample'),
  ],
  ruleOuts: [],
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
      title: 'points a second on one node',
      carries: [500_000, 1_500_000],
      unit: '1/s',
      per: 'node',
      source: 'storage.victoriametrics-capacity',
    },
    {
      of: 'series.count',
      title: 'active series on one node',
      carries: [10_000_000, 50_000_000],
      unit: 'count',
      per: 'node',
      source: 'storage.victoriametrics-capacity',
    },
  ],
  packs: { times: [3, 8], source: 'storage.series-compression' },
  gains: [
    'points compress to a byte or two, so weeks fit where days did',
    'the recent window is answered from memory',
    'retention and downsampling are settings and not jobs',
  ],
  pays: [
    'a label with many values (high cardinality) multiplies series and memory',
    'late or out-of-order points are refused or dear',
    'no joins and no transactions beyond the series (except in relational extensions)',
  ],
  failsHow: [
    {
      what: 'a new label explodes the number of series',
      userEffect: 'ingestion stalls or the node runs out of memory; dashboards go dark',
      mitigation: 'limits for each source, drop or aggregate labels at the edge',
    },
    {
      what: 'a node crashes before its head block is flushed',
      userEffect: 'a gap of seconds in the newest points (data loss of the last moment)',
      mitigation: 'a write-ahead log, two independent replicas fed in parallel, queries that merge both',
    },
    {
      what: 'a dashboard asks for a year over all series',
      userEffect: 'queries of everyone slow down',
      mitigation: 'rollups for long ranges, limits on series and points for each query',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'replicas ingest on their own so that monitoring stays available in an incident; a replica may miss points and the reader merges',
  },
  simplestForm:
    'one node with a write-ahead log and a second one fed the same points, retention set, a relational extension instead where points are few and joined with business data',
  products: ['timescaledb', 'prometheus', 'victoriametrics', 'influxdb', 'clickhouse'],
  sources: ['storage.series-compression', 'storage.victoriametrics-capacity', 'storage.clickhouse-tips'],
};
