import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, rule } from '../rule.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from './one-node.ts';

/** Writes a second from which on independent series have to be spread over nodes. */
const MANY_POINTS = 100_000;

/** Keys spread by hash. */
export const hash: Pattern = {
  id: 'hash',
  area: 'partitioning',
  title: 'Hash partitioning',
  vocabulary: true,
  summary:
    'A hash of the key names the partition (consistent hashing with virtual nodes, or fixed hash slots), so keys spread evenly whatever they look like',
  needs: [],
  excludes: ['no-partitioning', 'range'],
  complexity: 3,
  rules: [
    onFlag(-4, 'access.keyRange', 'a hash tears neighbours apart: each range asks every partition'),
    onFlag(2, 'access.onlyByKey', 'records are read by key and in no other way'),
    onChoice(2, 'query.locality', ['one key'], 'nearly every query is for one key'),
    rule(2, OUTGROWN_READS, outgrown, 'one node is outgrown, and a hash spreads the load evenly'),
    rule(
      2,
      ['migration.incremental', 'access.byKey', 'access.onlyByKey', 'query.locality'],
      (facts) =>
        facts.is('migration.incremental') &&
        (facts.is('access.byKey') ||
          facts.is('access.onlyByKey') ||
          facts.choice('query.locality') === 'one key'),
      'with consistent hashing a new node takes over a small share of the keys from all others',
    ),
    rule(
      2,
      ['model.timeSeries', 'series.count', 'demand.writesPeak'],
      (facts) =>
        (facts.is('model.timeSeries') || facts.known('series.count')) &&
        (facts.number('demand.writesPeak') ?? 0) > MANY_POINTS,
      'very many independent series: a hash of the series id spreads {demand.writesPeak}',
    ),
    rule(
      1,
      ['access.byKey', 'access.onlyByKey'],
      (facts) => facts.is('access.byKey') && !facts.is('access.onlyByKey'),
      'records are mostly read by key',
    ),
    onFlag(1, 'writes.mustAccept', 'replicas of a key are found on the ring without asking anyone'),
    onFlag(1, 'model.keyValue', 'values under a key have no neighbours to keep together'),
    rule(
      -2,
      ['access.timeRange', 'access.latestOfEntity', 'model.timeSeries'],
      (facts) =>
        facts.is('access.timeRange') && !facts.is('access.latestOfEntity') && !facts.is('model.timeSeries'),
      'ranges are scanned, and a hash scatters neighbours over all partitions',
    ),
    onChoice(
      -1,
      'query.locality',
      ['one tenant', 'one domain', 'everything'],
      'queries span many keys that a hash would scatter',
    ),
    onAnyFlag(
      -1,
      ['access.joins', 'access.adHocFilters'],
      'a query by anything but the key asks every partition',
    ),
    onFlag(-1, 'access.latestOfEntity', 'the entity and the time have to stay together in order'),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'one node carries it'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'even spread without knowing the keys',
    'any client finds the partition by arithmetic, no lookup',
    'little data moves when nodes come and go (consistent hashing), none if whole slots are moved',
  ],
  pays: [
    'range scans and sorted lists across keys ask every partition (scatter-gather)',
    'a single hot key still sits on one partition',
    'hash modulo the number of nodes would move nearly all keys at each change',
  ],
  failsHow: [
    {
      what: 'a hot key or hot partition',
      userEffect: 'time-outs for that key while the rest is idle',
      mitigation: 'salt the key into several, cache, coalesce requests',
    },
    {
      what: 'a node joins and streams its share',
      userEffect: 'higher latency while data moves',
      mitigation: 'throttle the streaming, add one node at a time, off the peak',
    },
    {
      what: 'clients disagree on the ring',
      userEffect: 'misses and writes on the wrong node',
      mitigation: 'versioned ring from one place, servers that redirect',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'none',
    says: 'the split itself takes no side; the replication of each partition does',
  },
  simplestForm:
    'the hash partitioning that the store brings; if by hand, a few hundred fixed slots and a map from slot to node',
  products: ['cassandra', 'dynamodb', 'scylladb', 'redis', 'mongodb', 'citus', 'vitess'],
  sources: ['partitioning-consistent-hashing', 'partitioning-ddia', 'partitioning-dynamodb-keys'],
};
