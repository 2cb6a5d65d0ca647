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
  'engine-btree': 'engine',
  'engine-lsm': 'engine',
};
