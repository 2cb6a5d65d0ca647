import type { Pattern } from '../../../contracts/pattern.ts';
import { relationalRuns } from './shapes.ts';
import { all, any, atLeast, has, none, reason, said } from './signs.ts';

/** Sorted runs merged in the background: writes first, order later. */
export const engineLsm: Pattern = {
  id: 'engine-lsm',
  area: 'storage',
  title: 'LSM-tree storage engine',
  vocabulary: true,
  summary:
    'Writes go to a log and a table in memory, are flushed as sorted files and merged by compaction; Bloom filters keep point reads from touching every level, and full sorted files compress well.',
  needs: [],
  excludes: ['engine-btree'],
  complexity: 3,
  rules: [
    reason(2, said('asked.engine'), 'the question is the engine under the database'),
    reason(
      3,
      all(said('hurts.storageCost'), any(said('asked.engine'), said('load.writeHeavy'), relationalRuns)),
      'space is the cost, and sorted full files with compression halve it',
    ),
    reason(2, said('load.writeHeavy'), 'writes are half of the work or more and become sequential'),
    reason(
      1,
      any(said('writes.appendOnly'), said('writes.ttl')),
      'records are appended or expire, so whole files can be dropped',
    ),
    reason(
      1,
      any(said('hurts.writeCeiling'), said('hurts.memoryExceeded')),
      'random page writes are what limits the present engine',
    ),
    reason(
      1,
      all(said('asked.engine'), atLeast('data.size', 1e13)),
      'at this size every percent of space counts',
    ),
    reason(1, all(said('access.byKey'), said('asked.engine')), 'reads go by key, where Bloom filters help'),
    reason(-4, none(said('asked.engine'), said('hurts.storageCost')), 'the engine is not in question'),
    reason(
      -2,
      all(said('load.readMostly'), none(said('hurts.storageCost'))),
      'reads dominate, and each may touch several levels',
    ),
    reason(
      -2,
      all(
        said('hurts.garbageCollection'),
        none(has('present.products', 'cassandra', 'hbase', 'elasticsearch')),
      ),
      'compaction and tombstones are already the trouble',
    ),
    reason(
      2,
      all(
        said('asked.engine'),
        said('hurts.garbageCollection'),
        has('present.products', 'cassandra', 'hbase'),
      ),
      'the pauses come from the runtime above; an LSM engine outside its heap keeps the model',
    ),
    reason(-1, any(said('access.aggregates'), said('access.joins')), 'long scans merge all levels'),
    reason(
      -1,
      any(said('present.headroom'), said('load.small')),
      'nothing is wrong with the engine that is there',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'sequential writes: far less wear and more ingestion from the same disks',
    'about half the space of a B-tree with compression, less again with a strong codec on the last level',
    'deletes by time drop whole files',
  ],
  pays: [
    'read amplification: a miss in memory looks into several levels, range scans into all',
    'compaction takes processor and disk when traffic is highest, unless throttled',
    'tombstones slow scans until they are merged away',
  ],
  failsHow: [
    {
      what: 'compaction cannot keep up (write stall)',
      userEffect: 'writes pause for seconds',
      mitigation: 'rate-limit bulk loads, more compaction threads, larger levels, alarms on pending bytes',
    },
    {
      what: 'a range full of tombstones is scanned',
      userEffect: 'a query over few live rows takes seconds',
      mitigation: 'delete ranges instead of rows, compact after mass deletes',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'an engine inside one node; consistency is that of the database above',
  },
  simplestForm:
    'the same database with an LSM engine on one replica first, levelled compaction, compared by checksum and by load before it becomes primary',
  products: ['rocksdb', 'myrocks', 'mysql', 'tidb', 'cockroachdb', 'cassandra', 'scylladb'],
  sources: ['storage.myrocks', 'storage.rocksdb-tuning', 'storage.ddia'],
};
