import type { Pattern } from '../../../contracts/pattern.ts';
import {
  acidAnywhere,
  convergingRegions,
  fewHands,
  floodOfRows,
  freeQuestions,
  largeData,
  manyWrites,
  mustBeExact,
  nosqlClusters,
  staleOk,
} from './shapes.ts';
import { all, any, atLeast, chosen, forbid, has, none, reason, said } from './signs.ts';

const streamOfRecords = any(
  said('model.messages'),
  said('model.events'),
  said('model.timeSeries'),
  said('writes.appendOnly'),
);
const beyondOneNode = any(largeData, manyWrites, said('data.keptForever'));

/** Rows under a partition key, sorted inside it, on log-structured merge trees over many equal nodes. */
export const wideColumnLsm: Pattern = {
  id: 'wide-column-lsm',
  area: 'storage',
  title: 'Wide-column store on LSM trees',
  vocabulary: true,
  summary:
    'Rows live under a partition key and are sorted inside it; nodes append to a log and merge sorted files (compaction), so writes are cheap and nodes are added one at a time. The key and its time bucket bound the partition size.',
  needs: [
    ['time-bucket-compound', 'hash', 'range'],
    ['leaderless-quorum', 'leader-follower-sync', 'consensus-raft-paxos', 'leader-follower-async'],
  ],
  excludes: ['2pc', 'serializable'],
  complexity: 6,
  rules: [
    reason(
      3,
      all(said('access.latestOfEntity'), streamOfRecords, beyondOneNode),
      'reads are the latest items of one entity, records are appended, and there is more than one machine holds: a sorted partition answers each in one read',
    ),
    reason(
      1,
      all(said('access.latestOfEntity'), none(said('load.small'), said('access.shallowRelations'))),
      'the latest items of one entity are one slice of a sorted partition',
    ),
    reason(
      2,
      all(any(said('load.writeHeavy'), manyWrites), beyondOneNode, none(freeQuestions)),
      'writes are at least half of the work, and an LSM tree turns them into sequential appends',
    ),
    reason(
      2,
      all(said('hurts.memoryExceeded'), any(said('access.random'), said('data.keptForever'))),
      'data and indexes beyond memory are spread over nodes, each read touching one partition',
    ),
    reason(
      2,
      all(said('migration.incremental'), any(streamOfRecords, said('load.writeHeavy'))),
      'nodes are added one at a time and ranges move by themselves',
    ),
    reason(
      2,
      all(said('writes.mustAccept'), any(streamOfRecords, said('access.latestOfEntity'))),
      'any replica takes the write',
    ),
    reason(2, convergingRegions, 'each region writes locally and the copies converge'),
    reason(
      1,
      all(has('present.products', 'cassandra', 'scylladb', 'hbase', 'bigtable'), none(said('load.small'))),
      'the applications are written for this model',
    ),
    reason(
      1,
      all(
        chosen('present.database', 'cluster'),
        has('present.products', 'cassandra', 'scylladb', 'hbase', 'bigtable'),
      ),
      'a cluster of this kind runs already',
    ),
    reason(
      1,
      all(chosen('transaction.scope', 'none', 'record'), beyondOneNode),
      'no transaction over several rows is needed',
    ),
    reason(
      1,
      all(said('writes.ttl'), any(beyondOneNode, streamOfRecords)),
      'rows expire by time to live without a delete job',
    ),
    reason(
      1,
      all(
        has('present.products', 'cassandra', 'scylladb', 'hbase', 'bigtable'),
        any(said('hurts.garbageCollection'), said('hurts.hotKey'), said('hurts.opsToil')),
      ),
      'the model fits; the engine or the layout is what hurts',
    ),
    reason(
      1,
      all(chosen('survive', 'node', 'zone', 'zone and node'), beyondOneNode, staleOk),
      'losing a node needs no failover',
    ),
    reason(
      1,
      all(atLeast('record.count', 1e10), said('access.byKey')),
      'there are more records than an index in memory can hold',
    ),
    reason(
      -1,
      none(
        streamOfRecords,
        said('access.latestOfEntity'),
        said('load.writeHeavy'),
        said('access.byKey'),
        convergingRegions,
      ),
      'nothing says that records are appended or read in order below a key',
    ),
    reason(
      -1,
      all(said('model.geo'), said('loss.recentOk')),
      'positions that are overwritten all the time leave old versions to compact',
    ),
    reason(
      -3,
      any(freeQuestions, said('access.fullText')),
      'free filters and sums would scan every partition',
    ),
    reason(
      -2,
      any(said('access.joins'), said('stack.sqlWanted')),
      'there are no joins, and every query needs its own table',
    ),
    reason(-2, mustBeExact, 'a rule over several rows needs transactions that it lacks'),
    reason(
      -2,
      said('writes.hotRows'),
      'contended rows need lightweight transactions, several round trips each',
    ),
    reason(
      -2,
      has('rejected.products', ...nosqlClusters),
      'clusters of this kind were tried here and failed',
    ),
    reason(-2, said('model.relational'), 'related entities would be copied into a table for each query'),
    reason(
      -2,
      any(said('load.small'), said('present.headroom'), said('present.biggerBox')),
      'a cluster of many nodes is more than this load asks for',
    ),
    reason(
      -1,
      said('access.secondaryAttributes'),
      'secondary indexes here are local to each node or tables of one’s own',
    ),
    reason(-1, said('simplicity.valued'), 'repair, compaction and key design are new parts to run'),
    reason(
      -1,
      all(floodOfRows, said('model.timeSeries')),
      'a time-series engine packs measurements many times denser',
    ),
    reason(-1, all(fewHands, none(streamOfRecords)), 'there are few hands to run a cluster'),
  ],
  ruleOuts: [
    forbid(acidAnywhere, 'rows anywhere must change together, and it has no transactions across partitions'),
    forbid(said('edge.needed'), 'it must run where there is one small machine'),
    forbid(
      said('selfHosted.shipped'),
      'customers who install it on one small machine would have to run a cluster',
    ),
  ],
  envelope: [
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'writes a second on one node',
      carries: [10_000, 14_000],
      unit: '1/s',
      per: 'node',
      source: 'storage.bigtable-performance',
    },
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'reads a second on one node, SSD',
      carries: [10_000, 17_000],
      unit: '1/s',
      per: 'node',
      source: 'storage.bigtable-performance',
    },
    // All copies counted, one terabyte a node by the old advice and ten where compaction is unified, with three copies of
    // everything; a cluster of trillions of messages ran at four.
    {
      of: 'demand.dataAtHorizon',
      title: 'data on one node where each is kept three times',
      carries: [1e12 / 3, 10e12 / 3],
      unit: 'B',
      per: 'node',
      asRun: true,
      products: ['cassandra', 'scylladb', 'hbase'],
      source: 'storage.cassandra-density',
    },
  ],
  // From the reduction by a quarter of its later guides to the fourfold of the earlier ones.
  packs: { times: [1.33, 4], source: 'storage.sstable-compression' },
  gains: [
    'write throughput and space grow with each node, without resharding by hand',
    'a node may die at night: the other replicas answer, hints and repair fill it up later',
    'latest items of one entity come from one partition in one seek',
  ],
  pays: [
    'queries are fixed by the key: another question is another table, filled a second time',
    'no joins, no multi-row transactions, no foreign keys; conflicts go to the last timestamp',
    'compaction, repair and tombstones take disk, I/O and attention',
    'a partition that grows without a bucket, or is read by everyone, becomes a hot partition',
  ],
  failsHow: [
    {
      what: 'one partition takes most reads or grows for years (hot or oversized partition)',
      userEffect: 'latency rises for everything on its replicas',
      mitigation:
        'a time bucket in the partition key, request coalescing and a concurrency limit in front, alarms on partition size',
    },
    {
      what: 'many deletes leave tombstones that every read must skip',
      userEffect: 'reads of that entity time out, long garbage-collection pauses',
      mitigation:
        'never write nulls, delete whole buckets, time-window compaction, repair within the tombstone grace',
    },
    {
      what: 'compaction falls behind the writes',
      userEffect: 'reads touch more files and slow down, disks fill',
      mitigation: 'leave half of the disk free, throttle bulk loads, add nodes before they are full',
    },
    {
      what: 'a node is away longer than hints are kept and repair is skipped',
      userEffect: 'deleted rows come back',
      mitigation: 'scheduled repair, replace nodes that were away too long',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PA/EL',
    says: 'with small quorums both sides go on and merge later by timestamp; with majority reads and writes the small side refuses',
  },
  simplestForm:
    'three nodes in three zones, replication factor three, quorum reads and writes, one table for each query, partition key = entity and time bucket',
  products: ['cassandra', 'scylladb', 'bigtable', 'hbase', 'dynamodb'],
  sources: [
    'storage.bigtable-performance',
    'storage.scylla-per-core',
    'storage.cassandra-density',
    'storage.sstable-compression',
    'storage.cassandra-disk',
    'storage.bigtable',
    'storage.ddia',
  ],
};
