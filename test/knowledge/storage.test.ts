import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Pattern } from '../../src/contracts/pattern.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';
import { storagePatterns } from '../../src/knowledge/patterns/storage/all.ts';
import { storageSlot } from '../../src/knowledge/patterns/storage/slots.ts';
import { patterns, productIndex } from '../../src/knowledge/registry.ts';
import { sizingSources } from '../../src/knowledge/sources/sizing.ts';
import { storageSources } from '../../src/knowledge/sources/storage.ts';
import { readsOf } from '../support/rule-reads.ts';

/** The ids under the storage heading of the public vocabulary. */
const vocabulary = [
  'embedded-sqlite',
  'relational-single-node',
  'relational-read-replicas',
  'relational-functional-split',
  'relational-sharded',
  'distributed-sql',
  'wide-column-lsm',
  'document',
  'key-value',
  'in-memory-cache',
  'in-memory-state',
  'search-index',
  'vector-index',
  'columnar-olap',
  'time-series',
  'graph',
  'object-store',
  'engine-btree',
  'engine-lsm',
  'hot-cold-split',
];

/** Names that hold digits and are not numbers. */
const names = /\b(S3|2PC|MD5|H3|S2|HTTP\/2)\b/g;

const textsOf = (pattern: Pattern): readonly string[] => [
  pattern.title,
  pattern.summary,
  pattern.simplestForm,
  pattern.cap.says,
  ...pattern.gains,
  ...pattern.pays,
  ...pattern.failsHow.flatMap((mode) => [mode.what, mode.userEffect, mode.mitigation]),
  ...pattern.rules.map((rule) => rule.because),
  ...pattern.ruleOuts.map((ruleOut) => ruleOut.because),
  ...pattern.envelope.map((limit) => limit.title),
];

const predicates = storagePatterns.flatMap((pattern) =>
  [...pattern.rules, ...pattern.ruleOuts].map((rule) => ({ id: pattern.id, rule })),
);

describe('every storage pattern', () => {
  test('stands in the list exactly once, and each vocabulary id has one', () => {
    const ids = storagePatterns.map((pattern) => pattern.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(storagePatterns.filter((pattern) => pattern.vocabulary).map((pattern) => pattern.id)).toEqual(
      vocabulary,
    );
    expect(storagePatterns.every((pattern) => pattern.area === 'storage')).toBe(true);
  });

  test('has a slot', () => {
    expect(Object.keys(storageSlot).sort()).toEqual(storagePatterns.map((pattern) => pattern.id).sort());
  });

  test.each(storagePatterns.map((pattern) => [pattern.id, pattern] as const))(
    '%s says what it gains, pays and how it fails, in words without digits',
    (_, pattern) => {
      for (const text of textsOf(pattern)) expect(text.replace(names, '')).not.toMatch(/\d/);
      for (const list of [pattern.gains, pattern.pays, pattern.failsHow]) {
        expect(list.length).toBeGreaterThanOrEqual(2);
        expect(list.length).toBeLessThanOrEqual(4);
      }
      expect(pattern.products.length).toBeGreaterThan(0);
    },
  );

  test('prints facts only where its rule reads them', () => {
    for (const { rule } of predicates)
      for (const [, id] of rule.because.matchAll(/\{([^}]+)\}/g)) expect(rule.reads).toContain(id);
  });
});

describe('every rule', () => {
  test('reads only facts that it declares', () => {
    const undeclared = predicates.flatMap(({ id, rule }) =>
      readsOf(rule)
        .filter((fact) => !rule.reads.includes(fact))
        .map((fact) => `${id}: ${fact}`),
    );
    expect(undeclared).toEqual([]);
  });

  test('declares only facts of the catalogue', () => {
    const unknown = predicates.flatMap(({ id, rule }) =>
      rule.reads.filter((fact) => factDefinition(fact) === undefined).map((fact) => `${id}: ${fact}`),
    );
    expect(unknown).toEqual([]);
  });

  test('compares choices with values that exist', () => {
    const folder = new URL('../../src/knowledge/patterns/storage/', import.meta.url);
    const files = [...storagePatterns.map((pattern) => pattern.id), 'shapes'].filter(
      (name) => !['materialized-rollups', 'geo-index', 'connection-pooling', 'keep-and-tune'].includes(name),
    );
    const wrong = files.flatMap((name) =>
      [...readFileSync(new URL(`${name}.ts`, folder), 'utf8').matchAll(/chosen\(([^)]*)\)/g)].flatMap(
        ([, list = '']) => {
          const [id = '', ...values] = [...list.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
          const definition = factDefinition(id);
          return definition?.kind === 'choice'
            ? values.filter((value) => !(value in definition.choices)).map((value) => `${id}: ${value}`)
            : [`${name}: ${id}`];
        },
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every limit', () => {
  const sources = [...storageSources, ...sizingSources];
  const byId = new Map(sources.map((source) => [source.id, source]));

  test('rests on a source that was read, and runs from cautious to good', () => {
    for (const limit of storagePatterns.flatMap((pattern) => pattern.envelope)) {
      expect(byId.get(limit.source)?.confirmed).toBe('read');
      expect(limit.carries[0]).toBeLessThanOrEqual(limit.carries[1]);
      const definition = factDefinition(limit.of);
      expect(definition?.kind === 'number' && definition.unit).toBe(limit.unit);
    }
  });

  test('of a part says what the parts are called, and names products that serve the pattern', () => {
    for (const { id, envelope } of patterns)
      for (const limit of envelope) {
        if (limit.machinesEach !== undefined || limit.parts !== undefined)
          expect([id, limit.per]).toEqual([id, 'partition']);
        for (const product of limit.products ?? []) expect(productIndex[product]?.serves).toContain(id);
      }
  });

  test('of a machine is met by no service without machines', () => {
    for (const { id, envelope } of patterns)
      for (const { per, products = [] } of envelope)
        if (per === 'node')
          expect([id, products.filter((product) => productIndex[product]?.serverless)]).toEqual([id, []]);
  });

  test('packing rests on a source that was read', () => {
    const packing = storagePatterns.flatMap(({ packs }) => packs ?? []);
    expect(packing.length).toBeGreaterThan(0);
    for (const { times, source } of packing) {
      expect(byId.get(source)?.confirmed).toBe('read');
      expect(times[0]).toBeGreaterThan(1);
      expect(times[1]).toBeGreaterThanOrEqual(times[0]);
    }
  });

  test('source ids are unique and every named source exists', () => {
    expect(byId.size).toBe(sources.length);
    for (const pattern of storagePatterns)
      expect(pattern.sources.filter((source) => !byId.has(source))).toEqual([]);
  });
});
