import { describe, expect, test } from '@jest/globals';
import type { Pattern } from '../../src/contracts/pattern.ts';
import { storagePatterns } from '../../src/knowledge/patterns/storage/all.ts';
import { slotFor } from '../../src/knowledge/patterns/storage/slots.ts';
import { type Given, viewOf } from '../support/recording-view.ts';

/** Total of a pattern: points of all rules that hold; undefined where a hard constraint or a system limit speaks. */
const totalOf = (pattern: Pattern, given: Given): number | undefined => {
  const facts = viewOf(given);
  if (pattern.ruleOuts.some((ruleOut) => ruleOut.when(facts))) return undefined;
  const over = pattern.envelope.some(
    (limit) => limit.per === 'system' && (facts.number(limit.of) ?? 0) > limit.carries[1],
  );
  if (over) return undefined;
  return pattern.rules.reduce((sum, rule) => sum + (rule.when(facts) ? rule.points : 0), 0);
};

const primaryFor = (given: Given): string | undefined =>
  storagePatterns
    .filter((pattern) => slotFor(pattern.id, viewOf(given)) === 'primary')
    .map((pattern) => ({ id: pattern.id, total: totalOf(pattern, given) }))
    .filter((one): one is { id: string; total: number } => one.total !== undefined)
    .sort((a, b) => b.total - a.total)[0]?.id;

const besideFor = (given: Given): readonly string[] =>
  storagePatterns
    .filter((pattern) => slotFor(pattern.id, viewOf(given)) !== 'primary')
    .filter((pattern) => (totalOf(pattern, given) ?? 0) >= 3)
    .map((pattern) => pattern.id);

describe('the primary store', () => {
  test.each<readonly [situation: string, given: Given, primary: string]>([
    ['nothing is known', {}, 'relational-single-node'],
    [
      'an internal tool of a small team',
      { 'load.small': true, 'team.small': true, 'simplicity.valued': true, 'model.relational': true },
      'relational-single-node',
    ],
    [
      'tills in shops with unreliable lines',
      { 'edge.needed': true, 'writes.offline': true, 'simplicity.valued': true },
      'embedded-sqlite',
    ],
    [
      'a busy database with room to spare',
      {
        'present.products': ['postgresql'],
        'present.headroom': true,
        'growth.kind': 'modest',
        'load.readMostly': true,
      },
      'relational-single-node',
    ],
    [
      'reads are too many',
      {
        'present.products': ['mysql'],
        'hurts.readCeiling': true,
        'load.readMostly': true,
        'consistency.staleOk': true,
      },
      'relational-read-replicas',
    ],
    [
      'writes of one feature fill the primary',
      {
        'present.products': ['postgresql'],
        'hurts.writeCeiling': true,
        'writes.concentrated': true,
        'headroom.wanted': 2,
      },
      'relational-functional-split',
    ],
    [
      'tenants have outgrown the primary',
      {
        'present.products': ['mysql'],
        'hurts.writeCeiling': true,
        'query.locality': 'one tenant',
        'stack.sqlWanted': true,
      },
      'relational-sharded',
    ],
    [
      'shards whose applications need transactions across them',
      {
        'present.products': ['mysql'],
        'present.database': 'sharded',
        'hurts.crossShard': true,
        'hurts.resharding': true,
        'transaction.scope': 'database',
        'stack.sqlWanted': true,
      },
      'distributed-sql',
    ],
    [
      'messages of conversations kept for ever',
      {
        'model.messages': true,
        'access.latestOfEntity': true,
        'data.keptForever': true,
        'load.writeHeavy': true,
        'migration.incremental': true,
      },
      'wide-column-lsm',
    ],
    [
      'a catalogue whose records differ',
      { 'model.documents': true, 'schema.stability': 'changing', 'transaction.scope': 'record' },
      'document',
    ],
    [
      'sessions by key that must always be taken',
      { 'model.keyValue': true, 'access.onlyByKey': true, 'writes.mustAccept': true },
      'key-value',
    ],
    [
      'order matching under a millisecond',
      {
        'latency.target': 0.0008,
        'writes.hotRows': true,
        'data.fitsMemory': true,
        'demand.writesPeakAtHorizon': 100_000,
      },
      'in-memory-state',
    ],
    [
      'free questions over an endless stream',
      {
        'access.adHocFilters': true,
        'access.aggregates': true,
        'writes.appendOnly': true,
        'events.averagePerSecond': 2e6,
      },
      'columnar-olap',
    ],
    [
      'operational metrics',
      { 'model.timeSeries': true, 'series.count': 5e6, 'access.timeRange': true },
      'time-series',
    ],
    ['fraud rings several hops away', { 'model.graph': true, 'access.graphWalks': true }, 'graph'],
    [
      'photos in too many small files',
      { 'model.blobs': true, 'access.blobs': true, 'hurts.smallFiles': true },
      'object-store',
    ],
    [
      'log lines searched by words',
      { 'model.events': true, 'access.fullText': true, 'asked.search': true },
      'search-index',
    ],
  ])('%s', (_, given, primary) => {
    expect(primaryFor(given)).toBe(primary);
  });

  test('is never what cannot work: a lone primary where every write must be taken', () => {
    const given: Given = { 'writes.mustAccept': true, 'access.onlyByKey': true };
    for (const id of ['relational-single-node', 'relational-read-replicas', 'distributed-sql']) {
      const pattern = storagePatterns.find((one) => one.id === id);
      expect(pattern && totalOf(pattern, given)).toBeUndefined();
    }
  });

  test('leaves one machine when the demand passes its limit', () => {
    const small = { 'demand.writesPeakAtHorizon': 1_000, 'model.relational': true };
    expect(primaryFor(small)).toBe('relational-single-node');
    expect(primaryFor({ ...small, 'demand.writesPeakAtHorizon': 1_000_000 })).not.toBe(
      'relational-single-node',
    );
  });
});

describe('what stands beside the primary', () => {
  test.each<readonly [situation: string, given: Given, beside: string]>([
    [
      'repeated reads',
      { 'hurts.readCeiling': true, 'load.readMostly': true, 'consistency.staleOk': true },
      'in-memory-cache',
    ],
    [
      'product search beside orders',
      { 'model.relational': true, 'access.fullText': true, 'asked.search': true },
      'search-index',
    ],
    [
      'similar items in the database that runs',
      { 'present.products': ['postgresql'], 'access.nearest': true },
      'vector-index',
    ],
    [
      'reports that disturb the product',
      { 'hurts.analyticsOnPrimary': true, 'access.aggregates': true, 'model.relational': true },
      'columnar-olap',
    ],
    [
      'history that costs too much',
      { 'hurts.storageCost': true, 'data.keptForever': true, 'data.hotShare': 0.9 },
      'hot-cold-split',
    ],
    [
      'space is the question under the same database',
      { 'asked.engine': true, 'hurts.storageCost': true, 'present.products': ['mysql'] },
      'engine-lsm',
    ],
    [
      'an embedded engine for reads without knobs',
      { 'asked.engine': true, 'load.readMostly': true, 'data.fitsMemory': true },
      'engine-btree',
    ],
  ])('%s', (_, given, beside) => {
    expect(besideFor(given)).toContain(beside);
  });

  test('is nothing when nothing asks for it', () => {
    expect(besideFor({ 'model.relational': true, 'load.small': true })).toEqual([]);
  });
});
