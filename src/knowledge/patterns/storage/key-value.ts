import type { Pattern } from '../../../contracts/pattern.ts';
import {
  acidAnywhere,
  convergingRegions,
  freeQuestions,
  largeData,
  manyWrites,
  onlyByKey,
  relationalRuns,
} from './shapes.ts';
import { all, any, atLeast, atMost, chosen, forbid, none, reason, said } from './signs.ts';

/** Values by key, spread over nodes by hash. */
export const keyValue: Pattern = {
  id: 'key-value',
  area: 'storage',
  title: 'Partitioned key-value store',
  vocabulary: true,
  summary:
    'Durable values under a key, spread by (consistent) hash over many nodes and replicated; get, put and conditional put by key, nothing else.',
  needs: [
    ['hash', 'virtual-shards'],
    ['leaderless-quorum', 'leader-follower-async', 'leader-follower-sync', 'consensus-raft-paxos'],
  ],
  excludes: [],
  complexity: 4,
  rules: [
    reason(3, said('access.onlyByKey'), 'reads and writes go by key and nothing else'),
    reason(
      3,
      all(
        any(said('access.byKey'), onlyByKey),
        any(atMost('latency.read', 0.02), atMost('latency.target', 0.02)),
        any(said('processing.batch'), said('writes.bulk'), said('processing.training')),
        none(said('load.small')),
      ),
      'values that are computed elsewhere are looked up by key in milliseconds',
    ),
    reason(2, said('model.keyValue'), 'values are opaque and belong to a key'),
    reason(
      1,
      all(onlyByKey, chosen('transaction.scope', 'none', 'record')),
      'nothing larger than one record changes together',
    ),
    reason(
      2,
      all(said('writes.mustAccept'), any(said('access.byKey'), onlyByKey)),
      'a store of this kind can take each write on any replica',
    ),
    reason(
      1,
      all(said('migration.incremental'), onlyByKey),
      'hosts are added one at a time and keys move by consistent hashing',
    ),
    reason(
      1,
      all(any(manyWrites, largeData, atLeast('demand.readsPeak', 1e5)), any(said('access.byKey'), onlyByKey)),
      'the load is beyond one machine and every request names its key',
    ),
    reason(
      1,
      all(
        any(
          atMost('latency.read', 0.01),
          atMost('latency.target', 0.02),
          atLeast('latency.percentile', 0.999),
        ),
        onlyByKey,
      ),
      'a lookup by key has a short and steady tail',
    ),
    reason(1, all(said('writes.ttl'), onlyByKey), 'items expire by themselves'),
    reason(
      1,
      all(chosen('hosting', 'cloud'), onlyByKey, said('load.spiky')),
      'a managed table takes spikes without servers to size',
    ),
    reason(1, all(said('writes.bulk'), onlyByKey), 'a batch builds the files and nodes serve them'),
    reason(
      1,
      all(onlyByKey, any(said('hurts.schemaChanges'), said('hurts.opsToil'), said('hurts.writeCeiling'))),
      'what hurts about tables is not needed where everything goes by key',
    ),
    reason(
      1,
      all(convergingRegions, any(said('access.byKey'), onlyByKey, said('model.keyValue'))),
      'each region writes its copy of a value and the copies converge',
    ),
    reason(
      -1,
      none(onlyByKey, said('model.keyValue'), said('access.byKey')),
      'nothing says that requests name a key',
    ),
    reason(-3, freeQuestions, 'it answers no filter and no sum'),
    reason(
      -2,
      any(said('access.joins'), said('access.graphWalks')),
      'joins and walks would be many round trips in code',
    ),
    reason(-2, any(said('stack.sqlWanted'), said('access.sqlReports')), 'SQL is wanted'),
    reason(-2, all(acidAnywhere), 'transactions over many keys are limited or missing'),
    reason(
      -2,
      said('access.secondaryAttributes'),
      'finding by another attribute needs an index that is kept by hand or eventually',
    ),
    reason(-2, said('model.relational'), 'the data is related entities'),
    reason(
      -1,
      all(said('load.small'), none(said('model.keyValue'))),
      'a table with a primary key does this at small volume',
    ),
    reason(
      -1,
      all(relationalRuns, any(said('present.headroom'), said('present.worksWell'))),
      'a table in the database that runs would do',
    ),
    reason(-1, said('access.timeRange'), 'ranges need a sort key'),
  ],
  ruleOuts: [
    forbid(
      all(said('access.aggregates'), said('access.joins')),
      'queries join and aggregate, and it does neither',
    ),
  ],
  envelope: [
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'writes a second on one partition',
      carries: [500, 1_000],
      unit: '1/s',
      per: 'partition',
      products: ['dynamodb'],
      source: 'storage.dynamodb-partition',
    },
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'reads a second on one partition',
      carries: [1_500, 3_000],
      unit: '1/s',
      per: 'partition',
      products: ['dynamodb'],
      source: 'storage.dynamodb-partition',
    },
    {
      of: 'demand.dataAtHorizon',
      title: 'data on one partition',
      carries: [5e9, 10e9],
      unit: 'B',
      per: 'partition',
      products: ['dynamodb'],
      source: 'storage.dynamodb-partition-size',
    },
    // What four cores do, over the three copies that take each write and the one to three that are asked for each read.
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'writes a second on one node, each kept three times',
      carries: [8_000, 17_000],
      unit: '1/s',
      per: 'node',
      source: 'storage.scylla-per-core',
    },
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'reads a second on one node',
      carries: [16_000, 50_000],
      unit: '1/s',
      per: 'node',
      source: 'storage.scylla-per-core',
    },
    {
      of: 'demand.dataAtHorizon',
      title: 'data on one node where each is kept three times',
      carries: [1e12 / 3, 10e12 / 3],
      unit: 'B',
      per: 'node',
      asRun: true,
      products: ['scylladb', 'riak'],
      source: 'storage.cassandra-density',
    },
  ],
  gains: [
    'latency that hardly changes with size: one hop to the owner of the key',
    'hosts are added one by one, data moves in the background',
    'with a leaderless form, writes are taken while nodes or a site are down',
  ],
  pays: [
    'every other question needs its own key, index or copy',
    'no joins, constraints or transactions over many keys; code does them or goes without',
    'uneven keys make a hot partition that more nodes do not cool',
  ],
  failsHow: [
    {
      what: 'one key is far more popular than the rest (hot partition)',
      userEffect: 'throttling or slow answers for that key and its neighbours',
      mitigation: 'cache or coalesce in front, split the key with a suffix, spread counters',
    },
    {
      what: 'two writers change the same value',
      userEffect: 'a lost update, or two versions (siblings) to merge',
      mitigation: 'conditional put on a version, or merge by the application with version vectors',
    },
    {
      what: 'a scan or an unexpected query in production',
      userEffect: 'capacity is eaten, requests time out',
      mitigation: 'export to object storage for analysis, secondary views fed by the change stream',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PA/EL',
    says: 'leaderless stores keep both sides writable and reconcile; stores with a leader for each partition refuse on the side without it',
  },
  simplestForm:
    'one table, key = the id that every request carries, conditional writes on a version, time to live where items expire',
  products: ['dynamodb', 'scylladb', 'foundationdb', 'etcd', 'riak'],
  sources: [
    'storage.dynamodb-partition',
    'storage.dynamodb-partition-size',
    'storage.scylla-per-core',
    'storage.cassandra-density',
    'storage.ddia',
  ],
};
