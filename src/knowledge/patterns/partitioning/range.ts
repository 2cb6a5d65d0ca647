import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, rule } from '../rule.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from './one-node.ts';

/** Contiguous runs of keys. */
export const range: Pattern = {
  id: 'range',
  area: 'partitioning',
  title: 'Key-range partitioning',
  vocabulary: true,
  summary:
    'Each partition holds a contiguous run of sorted keys and splits when it grows too large; scans over neighbours stay on one or few partitions',
  needs: [],
  excludes: ['no-partitioning', 'hash'],
  complexity: 4,
  rules: [
    onFlag(4, 'access.keyRange', 'queries read everything between two keys, and neighbours stay together'),
    rule(
      2,
      ['access.timeRange', 'access.latestOfEntity', ...OUTGROWN_READS],
      (facts) => facts.is('access.timeRange') && !facts.is('access.latestOfEntity') && outgrown(facts),
      'queries scan ranges over more than one node holds',
    ),
    rule(
      2,
      [
        'transaction.scope',
        'consistency.need',
        'access.sqlReports',
        'access.joins',
        'access.adHocFilters',
        ...OUTGROWN_READS,
      ],
      (facts) =>
        outgrown(facts) &&
        (facts.choice('transaction.scope') === 'database' ||
          facts.choice('consistency.need') === 'external') &&
        (facts.is('access.sqlReports') || facts.is('access.joins') || facts.is('access.adHocFilters')),
      'SQL over many nodes needs sorted keys: indexes, prefixes and scans, with ranges that split by themselves',
    ),
    onFlag(1, 'hurts.resharding', 'ranges split and move by themselves, so nobody reshards'),
    rule(
      1,
      ['writes.ttl', 'data.retention', 'access.timeRange'],
      (facts) => (facts.is('writes.ttl') || facts.known('data.retention')) && facts.is('access.timeRange'),
      'old ranges are dropped as a whole',
    ),
    onFlag(1, 'model.tree', 'a path as key keeps a subtree together'),
    rule(
      -2,
      ['writes.appendOnly', 'access.latestOfEntity'],
      (facts) => facts.is('writes.appendOnly') && !facts.is('access.latestOfEntity'),
      'records that arrive in the order of their key all hit the last range',
    ),
    onFlag(-2, 'hurts.hotKey', 'neighbouring keys are hot together'),
    onFlag(-2, 'access.onlyByKey', 'keys are read one by one, so order buys nothing'),
    onChoice(-1, 'query.locality', ['one key'], 'keys are read one by one'),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'one node carries it'),
    onAnyFlag(-1, ['team.small', 'simplicity.valued'], 'splits, merges and hot ranges have to be watched'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'range scans and sorted lists on one partition',
    'partitions split where data grows, without a plan made in advance',
  ],
  pays: [
    'a monotonic key (time, sequence) makes the last range a hot spot',
    'a map of ranges that every request needs, cached and sometimes stale',
    'an empty store starts with one range on one node',
  ],
  failsHow: [
    {
      what: 'all inserts go to the newest range (hot spot)',
      userEffect: 'writes queue on one node',
      mitigation: 'put an entity or a hash prefix before the time, pre-split',
    },
    {
      what: 'a range splits or moves under load',
      userEffect: 'short retries and a latency spike',
      mitigation: 'split by load as well as by size, limit moves at once',
    },
    {
      what: 'a client uses an old map of ranges',
      userEffect: 'an extra hop or a retry',
      mitigation: 'servers answer with the new owner, clients refresh',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'none',
    says: 'the split itself takes no side; the replication of each range does',
  },
  simplestForm:
    'a store that splits ranges itself; inside one relational node, declarative partitions by month',
  products: ['spanner', 'cockroachdb', 'tidb', 'bigtable', 'hbase', 'mongodb', 'foundationdb'],
  sources: ['partitioning-ddia', 'partitioning-bigtable-schema'],
};
