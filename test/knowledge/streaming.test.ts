import { describe, expect, test } from '@jest/globals';
import { streamingPatterns } from '../../src/knowledge/patterns/streaming/all.ts';
import { streamingSources } from '../../src/knowledge/sources/streaming.ts';
import { describePatterns, rankedIds } from '../support/pattern-checks.ts';

describePatterns('streaming', streamingPatterns, streamingSources, [
  'log-broker',
  'managed-pubsub',
  'queue',
  'db-backed-queue',
  'kafka-streams',
  'flink',
  'spark',
  'batch',
  'event-sourcing',
  'cqrs',
  'dedup-window',
  'fan-out-on-write',
  'fan-in-on-read',
  'request-coalescing',
]);

const publicRank = (given: Parameters<typeof rankedIds>[1]) =>
  rankedIds(
    streamingPatterns.filter((pattern) => pattern.vocabulary),
    given,
  );

describe('events and jobs', () => {
  test('cite only known sources', () => {
    const known = new Set(streamingSources.map((source) => source.id));
    for (const pattern of streamingPatterns) for (const id of pattern.sources) expect(known).toContain(id);
  });

  test.each([
    [
      'consumers that rebuild themselves from all that was ever published',
      { 'consumers.many': true, 'consumers.rebuild': true, ordering: 'global', 'load.small': true },
      'log-broker',
    ],
    [
      'many consumers at a high rate, in order of key',
      {
        'events.exist': true,
        'consumers.many': true,
        'events.peakPerSecond': 300_000,
        ordering: 'per key',
        'hurts.schemaDrift': true,
      },
      'log-broker',
    ],
    [
      'an own broker that hurts, in a cloud, no order needed',
      {
        'events.exist': true,
        'present.hasBroker': true,
        'hurts.opsToil': true,
        hosting: 'cloud',
        ordering: 'none',
        'growth.kind': 'fast',
        'events.peakPerSecond': 500_000,
      },
      'managed-pubsub',
    ],
    [
      'jobs beside a relational database in a product that is shipped',
      {
        'writes.jobs': true,
        'present.products': ['mysql'],
        'selfHosted.shipped': true,
        'simplicity.valued': true,
      },
      'db-backed-queue',
    ],
    [
      'jobs in spikes at a rate beyond a table, with the primary near its limit',
      {
        'writes.jobs': true,
        'load.spiky': true,
        'latency.asyncOk': true,
        'events.peakPerSecond': 15_000,
        'hurts.writeCeiling': true,
      },
      'queue',
    ],
    [
      'attribution over days, late events, each counted once',
      {
        'events.exist': true,
        'processing.windows': true,
        'processing.joins': true,
        'processing.state': true,
        'processing.dedup': true,
        'hurts.lateData': true,
        'hurts.duplicates': true,
        delivery: 'effectively once',
        'present.hasBroker': true,
      },
      'flink',
    ],
    [
      'windows inside an ordinary service beside a broker that runs',
      { 'processing.inService': true, 'processing.windows': true, 'present.hasBroker': true },
      'kafka-streams',
    ],
    [
      'large jobs over history, and the same code on the stream within minutes',
      {
        'processing.training': true,
        'processing.batch': true,
        'processing.windows': true,
        freshness: 180,
        'present.hasBroker': true,
      },
      'spark',
    ],
    ['reports of yesterday', { 'processing.batch': true, freshness: 86_400, 'load.small': true }, 'batch'],
    [
      'past states that must be explained',
      { 'history.needed': true, 'audit.needed': true, 'model.money': true },
      'event-sourcing',
    ],
    [
      'several views of the same writes',
      { 'processing.readWriteApart': true, 'hurts.slowQueries': true, 'access.joins': true },
      'cqrs',
    ],
    [
      'senders that repeat themselves',
      { 'events.exist': true, 'processing.dedup': true, 'retries.byClients': true },
      'dedup-window',
    ],
    [
      'home timelines with a few very large accounts, read sixty times as often as written',
      {
        'access.feed': true,
        'demand.readsPeak': 300_000,
        'demand.writesPeak': 5000,
        'fanout.width': 30_000_000,
        'data.skewed': true,
        'hurts.slowQueries': true,
        freshness: 5,
      },
      'fan-out-on-write',
    ],
    [
      'feeds written more often than read',
      { 'access.feed': true, 'load.writeHeavy': true, 'data.skewed': true },
      'fan-in-on-read',
    ],
    [
      'everyone asks for the same rows at once',
      { 'hurts.hotKey': true, 'access.sameObjectByMany': true, 'hurts.stampede': true, 'load.spiky': true },
      'request-coalescing',
    ],
  ])('%s', (_, given, best) => {
    expect(publicRank(given)[0]).toBe(best);
  });

  test('a table that is published in two steps is not helped by a queue or a nightly poll', () => {
    const given = {
      'events.exist': true,
      dualWrite: true,
      'consumers.many': true,
      ordering: 'per key',
      'hurts.lostEvents': true,
      'load.spiky': true,
      'latency.asyncOk': true,
      'hurts.batchTooSlow': true,
    };
    expect(publicRank(given)).toContain('log-broker');
    expect(publicRank(given)).not.toContain('queue');
    expect(publicRank(given)).not.toContain('batch');
  });

  test.each([
    ['queue', 'db-backed-queue'],
    ['log-broker', 'managed-pubsub'],
    ['flink', 'kafka-streams'],
    ['flink', 'spark'],
  ])('%s and %s are two answers to one question and never stand together', (one, other) => {
    const excludes = (id: string) => streamingPatterns.find((pattern) => pattern.id === id)?.excludes ?? [];
    expect(excludes(one)).toContain(other);
    expect(excludes(other)).toContain(one);
  });

  test('a small shop with a nightly report gets no cluster', () => {
    const given = {
      'load.small': true,
      'team.small': true,
      'simplicity.valued': true,
      'events.exist': true,
      'consumers.many': true,
      'processing.windows': true,
      'processing.batch': true,
    };
    for (const cluster of ['log-broker', 'flink', 'spark', 'kafka-streams', 'event-sourcing', 'cqrs'])
      expect(publicRank(given)).not.toContain(cluster);
  });

  test.each([
    ['windows-and-watermarks', { 'processing.windows': true, 'hurts.lateData': true }],
    ['late-data-handling', { 'hurts.lateData': true }],
    ['idempotent-consumers', { 'events.exist': true, delivery: 'at least once', 'hurts.duplicates': true }],
    ['exactly-once-processing', { 'processing.windows': true, delivery: 'effectively once' }],
  ])('%s comes up when it is needed', (id, given) => {
    expect(rankedIds(streamingPatterns, given)).toContain(id);
  });
});
