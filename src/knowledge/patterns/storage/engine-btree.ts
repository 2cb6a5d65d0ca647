import type { Pattern } from '../../../contracts/pattern.ts';
import { all, any, has, none, reason, said } from './signs.ts';

const lsmRuns = has('present.products', 'rocksdb', 'myrocks', 'cassandra', 'scylladb', 'hbase');

/** Pages updated in place: the storage engine that most relational databases bring. */
export const engineBtree: Pattern = {
  id: 'engine-btree',
  area: 'storage',
  title: 'B-tree storage engine',
  vocabulary: true,
  summary:
    'Sorted pages behind one root, updated in place behind a WAL or copied on write (MVCC, memory-mapped, single writer); a point read touches one page of each level, mostly from memory, and there is no compaction.',
  needs: [],
  excludes: ['engine-lsm'],
  complexity: 1,
  rules: [
    reason(2, said('asked.engine'), 'the question is the engine under the database'),
    reason(
      1,
      all(
        said('asked.engine'),
        any(said('simplicity.valued'), said('hurts.opsToil'), said('selfHosted.shipped')),
      ),
      'fewer knobs: no compaction, and with copy-on-write no recovery after a crash',
    ),
    reason(2, said('load.readMostly'), 'reads dominate, and a B-tree reads one path'),
    reason(
      1,
      any(said('writes.updates'), said('writes.hotRows')),
      'rows are updated in place again and again',
    ),
    reason(
      1,
      any(said('model.relational'), said('model.money'), said('access.joins')),
      'range locks and secondary indexes live in the tree',
    ),
    reason(
      2,
      all(said('hurts.garbageCollection'), none(said('load.writeHeavy'), lsmRuns)),
      'pauses of compaction are the trouble, and a B-tree has none',
    ),
    reason(
      1,
      any(said('present.headroom'), said('present.worksWell'), said('load.small')),
      'nothing is wrong with the engine that is there',
    ),
    reason(1, said('data.fitsMemory'), 'the tree fits in the buffer pool'),
    reason(-3, none(said('asked.engine')), 'the engine is not in question'),
    reason(-2, said('hurts.storageCost'), 'half-empty pages and page-wise compression waste space'),
    reason(-2, all(said('load.writeHeavy'), said('writes.appendOnly')), 'random page writes limit ingestion'),
    reason(
      -1,
      all(said('load.writeHeavy'), none(said('writes.appendOnly'))),
      'each small change rewrites a page',
    ),
    reason(-1, lsmRuns, 'an LSM engine is in use'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'steady read latency: one path from root to leaf',
    'mature locking, secondary indexes and tools',
    'no compaction debt that comes due at peak',
  ],
  pays: [
    'write amplification: a small change rewrites a page, twice with double-write protection',
    'fragmented pages take half as much space again',
    'random writes beyond memory are bound by the disk',
    'a long-lived reader keeps old pages alive: bloat, or file growth with copy-on-write',
  ],
  failsHow: [
    {
      what: 'the working set outgrows the buffer pool',
      userEffect: 'latency rises step by step as every read and write goes to disk',
      mitigation: 'more memory, narrower indexes, old rows moved away',
    },
    {
      what: 'a long transaction keeps old versions',
      userEffect: 'bloat, vacuum or purge falls behind',
      mitigation: 'time-outs for idle transactions, alarms on the oldest one',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'an engine inside one node; consistency is that of the database above',
  },
  simplestForm: 'the default engine of the database, a buffer pool that holds the hot indexes',
  products: ['postgresql', 'mysql', 'sqlite'],
  sources: ['storage.ddia'],
};
