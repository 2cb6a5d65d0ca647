import type { Figure } from '../contracts/figure.ts';
import { calculate, constant, type Given, type On } from './calculate.ts';
import { defaultsFrom, family } from './family.ts';
import { formula, wholeUp, within } from './formula.ts';

const readUnits = formula({
  id: 'sizing.readUnits',
  title: 'read capacity units',
  text: 'reads x (size of an item / size of a read unit, rounded up)',
  inputs: { reads: '1/s', readSize: 'B', readUnit: 'B' },
  unit: 'count',
  compute: ({ reads, readSize, readUnit }) => reads * wholeUp(readSize / readUnit),
});

const writeUnits = formula({
  id: 'sizing.writeUnits',
  title: 'write capacity units',
  text: 'writes x (size of an item / size of a write unit, rounded up)',
  inputs: { writes: '1/s', writeSize: 'B', writeUnit: 'B' },
  unit: 'count',
  compute: ({ writes, writeSize, writeUnit }) => writes * wholeUp(writeSize / writeUnit),
});

const tablePartitions = formula({
  id: 'sizing.tablePartitions',
  title: 'partitions of a key-value table',
  text: 'the greater of read units / most of a partition + write units / most of a partition, and data / most of a partition, each rounded up',
  inputs: {
    readUnits: 'count',
    writeUnits: 'count',
    data: 'B',
    partitionReads: 'count',
    partitionWrites: 'count',
    partitionSize: 'B',
  },
  unit: 'count',
  compute: ({ readUnits: reads, writeUnits: writes, data, partitionReads, partitionWrites, partitionSize }) =>
    Math.max(1, wholeUp(reads / partitionReads + writes / partitionWrites), wholeUp(data / partitionSize)),
});

const cores = formula({
  id: 'sizing.cores',
  title: 'physical cores',
  text: 'operations / operations of a core, rounded up, at least one',
  inputs: { operations: '1/s', operationsPerCore: '1/s' },
  unit: 'count',
  compute: ({ operations, operationsPerCore }) => {
    within(operationsPerCore > 0, 'a core that does nothing', 'Give what one core does, above zero.');
    return Math.max(1, wholeUp(operations / operationsPerCore));
  },
});

const compactionDisk = formula({
  id: 'sizing.compactionDisk',
  title: 'disk with room for compaction',
  text: 'data x copies x factor for compaction',
  inputs: { data: 'B', copies: 'count', compactionFactor: 'none' },
  unit: 'B',
  compute: ({ data, copies, compactionFactor }) => {
    within(compactionFactor >= 1, 'less disk than data', 'Give a factor of at least one.');
    return data * copies * compactionFactor;
  },
});

const vectorMemory = formula({
  id: 'sizing.vectorMemory',
  title: 'memory of a vector index',
  text: 'vectors x (dimensions x bytes of one + bytes of a link x links) x overhead',
  inputs: {
    vectors: 'count',
    dimensions: 'count',
    dimensionSize: 'B',
    links: 'count',
    linkSize: 'B',
    overhead: 'none',
  },
  unit: 'B',
  compute: ({ vectors, dimensions, dimensionSize, links, linkSize, overhead }) => {
    within(overhead >= 1, 'less memory than data', 'Give an overhead of at least one.');
    return vectors * (dimensions * dimensionSize + linkSize * links) * overhead;
  },
});

const keyMemory = formula({
  id: 'sizing.keyMemory',
  title: 'memory of an index that holds every key',
  text: 'keys x (size of a key + overhead of a key) x copies',
  inputs: { keys: 'count', keySize: 'B', keyOverhead: 'B', copies: 'count' },
  unit: 'B',
  compute: ({ keys, keySize, keyOverhead, copies }) => keys * (keySize + keyOverhead) * copies,
});

const keyValueLimits = defaultsFrom('toolbox.dynamodb-sizing', {
  readUnit: ['size of a read unit', 4096, 'B'],
  writeUnit: ['size of a write unit', 1024, 'B'],
  partitionReads: ['read units of a partition', 3000, 'count'],
  partitionWrites: ['write units of a partition', 1000, 'count'],
  partitionSize: ['size of a partition', 10e9, 'B'],
});

const perCore = constant('operations of a core', 12_500, '1/s', 'toolbox.scylla-sizing');
const compaction = constant('factor for compaction', 2, 'none', 'toolbox.scylla-sizing');
const vectorDefaults = defaultsFrom('toolbox.scylla-sizing', {
  dimensionSize: ['bytes of one dimension', 4, 'B'],
  links: ['links of a vector', 16, 'count'],
  linkSize: ['bytes of a link', 16, 'B'],
  overhead: ['overhead of the index', 1.2, 'none'],
});

/** Rules of thumb of vendors, with their numbers as inputs. */
export const sizing = family({
  id: 'sizing',
  title: 'Sizing',
  describes:
    'Capacity units and partitions of key-value tables, cores, disk for compaction, memory of indexes',
  formulas: [readUnits, writeUnits, tablePartitions, cores, compactionDisk, vectorMemory, keyMemory],
  defaults: {
    ...keyValueLimits,
    ...vectorDefaults,
    operationsPerCore: perCore,
    compactionFactor: compaction,
  },
});

/** Physical cores of a shard-per-core store: 1/s -> count. */
export const coresFor = (operations: Given, on: On): Figure =>
  calculate(cores, on, { operations, operationsPerCore: perCore });

/** Disk of a compacting store with its copies and room to compact: (B, count) -> B. */
export const diskWithCompaction = (data: Given, copies: Given, on: On): Figure =>
  calculate(compactionDisk, on, { data, copies, compactionFactor: compaction });

/** Memory of a graph index over vectors of four-byte dimensions: (count, count) -> B. */
export const vectorIndexMemory = (vectors: Given, dimensions: Given, on: On): Figure =>
  calculate(vectorMemory, on, {
    vectors,
    dimensions,
    dimensionSize: constant('bytes of one dimension', 4, 'B', 'toolbox.scylla-sizing'),
    links: constant('links of a vector', 16, 'count', 'toolbox.scylla-sizing'),
    linkSize: constant('bytes of a link', 16, 'B', 'toolbox.scylla-sizing'),
    overhead: constant('overhead of the index', 1.2, 'none', 'toolbox.scylla-sizing'),
  });
