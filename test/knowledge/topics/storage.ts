import type { Topic } from './topic.ts';

/** Engines and models of data. */
export const storageTopics: readonly Topic[] = [
  {
    topic: 'B-tree vs LSM',
    entry: 'engine-lsm',
    rule: ['engine-lsm', 'load.writeHeavy'],
    brief:
      'We run MySQL on our own machines and want to keep SQL. The only question is which storage engine to put under it.',
    one: 'Writes outnumber reads by far, and storage has become too expensive for what it holds.',
    other:
      'Reads far outnumber writes, rows are updated in place again and again, and queries join several tables.',
    advised: ['engine-lsm'],
    instead: ['engine-btree'],
  },
  {
    topic: 'OLTP vs OLAP',
    entry: 'columnar-olap',
    rule: ['columnar-olap', 'access.adHocFilters'],
    brief:
      'We keep 2 TB of orders in PostgreSQL, customers and articles with relations and constraints, at 300 writes per second. Which database should we use for the next years?',
    one: 'Analysts filter freely by any column and aggregate over billions of rows for dashboards, and these reports slow down the production database.',
    other: 'Clerks open single orders by their number and change them in a transaction.',
    advised: ['columnar-olap'],
    instead: ['relational-single-node'],
  },
  {
    topic: 'document',
    entry: 'document',
    rule: ['document', 'model.documents'],
    brief:
      'It is a new system with 20 million products, each looked up by key. Which database should we take?',
    one: 'The products are nested documents whose fields differ from supplier to supplier, the schema changes every week, and a page needs exactly one document.',
    other:
      'All products have the same columns, the schema is stable, and queries join them with stock and orders in ACID transactions.',
    advised: ['document'],
    instead: ['relational-single-node'],
  },
  {
    topic: 'relational',
    entry: 'relational-single-node',
    rule: ['relational-single-node', 'model.relational'],
    brief:
      'We start from scratch: 2,000 writes and 20,000 reads per second at peak. Which database should we take?',
    one: 'It is classic business data, customers, contracts and invoices with foreign keys and constraints, and a transaction may touch any of these tables.',
    other:
      'It is session data: opaque values read and written only by key, never by anything else, and no transaction spans more than one of them.',
    advised: ['relational-single-node'],
    instead: ['key-value'],
  },
  {
    topic: 'graph',
    entry: 'graph',
    rule: ['graph', 'access.graphWalks'],
    brief: 'We start from scratch and must choose a database for the contacts of 30 million people.',
    one: 'It is a graph of people and companies, and queries walk several hops along the relations, friends of friends of friends.',
    other: 'It is relational data, and a query asks only for the direct contacts of one person.',
    advised: ['graph'],
    instead: ['relational-single-node'],
  },
  {
    topic: 'time-series',
    entry: 'time-series',
    rule: ['time-series', 'model.timeSeries'],
    brief:
      'We start from scratch in the public cloud: 80,000 writes per second of 40 bytes each. Which database should we take?',
    one: 'These are measurements of two million sensors, appended and never changed, read by time range and kept for one year.',
    other: 'These are shopping carts, overwritten again and again and read only by their key.',
    advised: ['time-series'],
    instead: ['key-value'],
  },
  {
    topic: 'engine internals and performance',
    entry: 'engine-btree',
    rule: ['engine-btree', 'data.fitsMemory'],
    brief:
      'We run MySQL with 3 TB of values under keys. Which storage engine should be underneath, and what limits its throughput?',
    one: 'The working set fits in memory, and reads far outnumber writes.',
    other:
      'Data and indexes have outgrown memory, the primary is at its write limit, most operations are writes, and records are only appended.',
    advised: ['engine-btree'],
    instead: ['engine-lsm'],
  },
];
