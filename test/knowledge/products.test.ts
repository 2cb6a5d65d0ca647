import { describe, expect, test } from '@jest/globals';
import { products } from '../../src/knowledge/products/all.ts';
import { patterns } from '../../src/knowledge/registry.ts';
import { productSources } from '../../src/knowledge/sources/products.ts';

/** The public vocabulary of labels, by dimension, as published beside the open cases. */
const vocabulary = `
  monolith single-process microservices single-codebase-workers embedded-sqlite
  relational-single-node relational-read-replicas relational-functional-split relational-sharded
  distributed-sql wide-column-lsm document key-value in-memory-cache in-memory-state search-index
  vector-index columnar-olap time-series graph object-store engine-btree engine-lsm hot-cold-split
  leader-follower-async leader-follower-semisync leader-follower-sync quorum-storage multi-leader
  leaderless-quorum per-record-leader consensus-raft-paxos crdt last-writer-wins central-sequencer
  no-partitioning functional hash range tenant geo content-hash time-bucket-compound
  virtual-shards directory-lookup colocated-entity-groups single-node-acid single-shard-acid
  serializable snapshot eventual external-consistency bounded-staleness-token 2pc saga outbox-cdc
  idempotency-keys double-entry-ledger log-broker managed-pubsub queue db-backed-queue
  kafka-streams flink spark batch event-sourcing cqrs dedup-window fan-out-on-write fan-in-on-read
  request-coalescing hot-standby multi-az active-passive-region active-active-region cells
  shuffle-sharding bulkhead degraded-standin chaos-testing
`
  .trim()
  .split(/\s+/);

const patternIds = new Set(patterns.map(({ id }) => id));
const servedBy = new Map(products.map(({ id, serves }) => [id, serves]));
const sourceById = new Map(productSources.map((source) => [source.id, source]));

/** Names that carry a digit of their own. */
const names = /\b(?:S3|R2|B2|D1|Neo4j|2PC)\b/g;

const proseOf = (product: (typeof products)[number]): readonly string[] => [
  product.kind,
  product.summary,
  product.isolationDefault,
  product.replication,
  product.licence,
  product.priceNote,
  ...product.managed,
  ...product.limits.map(({ what }) => what),
];

const duplicates = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);

describe('the catalogue of products', () => {
  test('holds the engines that people choose among, each once', () => {
    expect(products.length).toBeGreaterThanOrEqual(34);
    expect(duplicates(products.map(({ id }) => id))).toEqual([]);
    expect(products.filter(({ id }) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  test.each(products)('$id serves patterns that exist, each named once', ({ serves }) => {
    expect(serves.filter((id) => !patternIds.has(id))).toEqual([]);
    expect(duplicates(serves)).toEqual([]);
    expect(serves.length).toBeGreaterThan(0);
  });

  test.each(products)('$id rests on known sources, its numbers on sources that were read', (product) => {
    expect(product.sources.length).toBeGreaterThan(0);
    expect(product.sources.filter((id) => !sourceById.has(id))).toEqual([]);
    expect(product.limits.filter(({ source }) => sourceById.get(source)?.confirmed !== 'read')).toEqual([]);
    expect(product.limits.filter(({ source }) => !product.sources.includes(source))).toEqual([]);
  });

  test.each(products)('$id states its limits as positive numbers with a date', ({ limits }) => {
    expect(limits.filter(({ value }) => !(Number.isFinite(value) && value > 0))).toEqual([]);
    expect(limits.filter(({ asOf }) => !/^20\d\d(?:-\d\d){0,2}$/.test(asOf))).toEqual([]);
    expect(duplicates(limits.map(({ what }) => what))).toEqual([]);
  });

  test.each(products)('$id keeps numbers out of its prose', (product) => {
    expect(proseOf(product).filter((text) => /\d/.test(text.replace(names, '')))).toEqual([]);
  });

  test('what is sold only as a service says so in its licence, and the rest has one', () => {
    const services = products.filter(({ kind }) => /^managed|cloud warehouse/.test(kind));
    expect(services.filter(({ licence }) => !/proprietary/i.test(licence)).map(({ id }) => id)).toEqual([]);
    expect(products.filter(({ licence }) => licence === '')).toEqual([]);
  });

  test('most labels that a product can serve are served by some product', () => {
    const withoutProduct = [
      ...['monolith', 'single-process', 'microservices', 'single-codebase-workers'],
      ...['crdt', 'central-sequencer', 'per-record-leader', 'multi-leader', 'functional'],
      ...['request-coalescing', 'fan-in-on-read', 'cells', 'shuffle-sharding'],
      ...['degraded-standin', 'chaos-testing'],
    ];
    const served = new Set(products.flatMap(({ serves }) => serves));
    expect(vocabulary.filter((id) => !served.has(id) && !withoutProduct.includes(id))).toEqual([]);
  });
});

describe('patterns and products', () => {
  test('no pattern names a product that is not in the catalogue', () => {
    const unknown = patterns.flatMap((pattern) =>
      pattern.products.filter((id) => !servedBy.has(id)).map((id) => `${pattern.id} names ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  test('what a pattern names first says that it serves it; a shape is served by no product', () => {
    const unserved = patterns.flatMap(({ id, area, products: [first] }) =>
      area === 'shape' || first === undefined || servedBy.get(first)?.includes(id) === true
        ? []
        : [`${first} does not serve ${id}`],
    );
    expect(unserved).toEqual([]);
  });

  test.each(products)('$id serves a pattern that names it', ({ id, serves }) => {
    const naming = patterns.filter((pattern) => pattern.products.includes(id)).map((pattern) => pattern.id);
    expect(serves.some((served) => naming.includes(served))).toBe(true);
  });
});

describe('the sources of products', () => {
  test('have ids of their own, a secure or archived address and a date', () => {
    expect(duplicates(productSources.map(({ id }) => id))).toEqual([]);
    expect(productSources.filter(({ url }) => !/^https?:\/\/[^ ]+$/.test(url))).toEqual([]);
    expect(productSources.filter(({ dated }) => dated === undefined)).toEqual([]);
  });

  test('are each used by a product or by the isolation and PACELC facts', () => {
    const used = new Set(products.flatMap(({ sources }) => sources));
    const science = ['products.hermitage', 'products.ansi-critique', 'products.hat', 'products.pacelc'];
    expect(productSources.filter(({ id }) => !used.has(id) && !science.includes(id))).toEqual([]);
  });
});
