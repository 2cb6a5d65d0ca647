import type { Pattern } from '../../../contracts/pattern.ts';
import { connectionPooling, geoIndex, keepAndTune, materializedRollups } from './beside.ts';
import { columnarOlap } from './columnar-olap.ts';
import { distributedSql } from './distributed-sql.ts';
import { document } from './document.ts';
import { embeddedSqlite } from './embedded-sqlite.ts';
import { engineBtree } from './engine-btree.ts';
import { engineLsm } from './engine-lsm.ts';
import { graph } from './graph.ts';
import { hotColdSplit } from './hot-cold-split.ts';
import { inMemoryCache } from './in-memory-cache.ts';
import { inMemoryState } from './in-memory-state.ts';
import { keyValue } from './key-value.ts';
import { objectStore } from './object-store.ts';
import { relationalFunctionalSplit } from './relational-functional-split.ts';
import { relationalReadReplicas } from './relational-read-replicas.ts';
import { relationalSharded } from './relational-sharded.ts';
import { relationalSingleNode } from './relational-single-node.ts';
import { searchIndex } from './search-index.ts';
import { timeSeries } from './time-series.ts';
import { vacuumByTable } from './vacuum-by-table.ts';
import { vectorIndex } from './vector-index.ts';
import { wideColumnLsm } from './wide-column-lsm.ts';

/** Every storage pattern: vocabulary ids in the order of the vocabulary, own ids after them. */
export const storagePatterns: readonly Pattern[] = [
  embeddedSqlite,
  relationalSingleNode,
  relationalReadReplicas,
  relationalFunctionalSplit,
  relationalSharded,
  distributedSql,
  wideColumnLsm,
  document,
  keyValue,
  inMemoryCache,
  inMemoryState,
  searchIndex,
  vectorIndex,
  columnarOlap,
  timeSeries,
  graph,
  objectStore,
  engineBtree,
  engineLsm,
  hotColdSplit,
  materializedRollups,
  geoIndex,
  connectionPooling,
  keepAndTune,
  vacuumByTable,
];
