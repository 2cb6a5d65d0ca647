import type { FactView } from '../../../contracts/fact.ts';
import { acidAnywhere, floodOfRows, mustBeExact, primaryRuns } from './shapes.ts';
import { all, any, atMost, none, type Sign, said } from './signs.ts';

/**
 * How a storage pattern is chosen: `primary` stores compete for the records, `beside` ones stand next to a primary,
 * `either` can be both (the records live there, or a copy does), `engine` is a choice under the same database.
 */
export type StorageSlot = 'primary' | 'beside' | 'either' | 'engine';

/** Slot of each storage pattern, by id. */
export const storageSlot: Readonly<Record<string, StorageSlot>> = {
  'embedded-sqlite': 'primary',
  'relational-single-node': 'primary',
  'relational-read-replicas': 'primary',
  'relational-functional-split': 'primary',
  'relational-sharded': 'primary',
  'distributed-sql': 'primary',
  'wide-column-lsm': 'primary',
  document: 'primary',
  'key-value': 'primary',
  graph: 'primary',
  'time-series': 'either',
  'in-memory-state': 'either',
  'columnar-olap': 'either',
  'search-index': 'either',
  'vector-index': 'either',
  'object-store': 'either',
  'in-memory-cache': 'beside',
  'hot-cold-split': 'beside',
  'materialized-rollups': 'beside',
  'geo-index': 'beside',
  'connection-pooling': 'beside',
  'keep-and-tune': 'beside',
  'vacuum-by-table': 'beside',
  'engine-btree': 'engine',
  'engine-lsm': 'engine',
};

/** Records that need a store of transactions, whatever stands beside it. */
const records: Sign = any(said('model.relational'), mustBeExact, acidAnywhere);

/** Answered sooner than a disk can, and small enough for the memory of one large machine: there the records live in memory. */
const soonAndSmall: Sign = all(
  any(atMost('latency.target', 0.001), atMost('latency.write', 0.001)),
  atMost('data.size', 1e12),
);

/** Records that arrive and are never changed: who scans them may keep them in columns and nowhere else. */
const stream: Sign = any(
  said('model.events'),
  said('model.timeSeries'),
  said('writes.appendOnly'),
  said('processing.training'),
  floodOfRows,
);

/** Work that somebody waits for or that must not get lost: its state is written by row and not only found again. */
const work: Sign = any(
  said('writes.jobs'),
  said('effects.external'),
  said('effects.onlyOnce'),
  said('retries.byClients'),
  said('consumers.slowIsolated'),
  said('hurts.headOfLine'),
  said('loss.none'),
);

/** When a pattern that can be either holds only a copy or a part, and the records live in a primary store. */
const besideWhen: Readonly<Record<string, Sign>> = {
  'search-index': any(records, work, all(primaryRuns, none(said('model.events')))),
  'vector-index': any(records, primaryRuns),
  'columnar-olap': any(records, said('hurts.analyticsOnPrimary'), all(primaryRuns, none(stream))),
  'time-series': records,
  'object-store': any(records, all(primaryRuns, none(said('hurts.smallFiles')))),
  'in-memory-state': all(records, none(said('data.fitsMemory'), soonAndSmall)),
};

/** Slot of a pattern for these facts: `either` resolved to whether it owns the records or stands beside a store that does. */
export const slotFor = (id: string, facts: FactView): Exclude<StorageSlot, 'either'> => {
  const slot = storageSlot[id] ?? 'beside';
  if (slot !== 'either') return slot;
  return besideWhen[id]?.holds(facts) === true ? 'beside' : 'primary';
};
