import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advised, designOf, mainStoresOf } from './advised.ts';
import type { Said } from './made.ts';

/** Calls to receivers outside that may be slow, as it may be said, with a rate in items a second. */
const deliveries = fc
  .record({
    sign: fc.constantFrom<Said>(
      { 'effects.external': true },
      { 'retries.byClients': true },
      { delivery: 'at least once' },
      { 'integrations.many': true },
    ),
    isolated: fc.constantFrom('consumers.slowIsolated', 'hurts.headOfLine'),
    rate: fc.integer({ min: 1, max: 9000 }),
    engine: fc.option(fc.constantFrom('postgresql', 'mysql')),
    looksUp: fc.boolean(),
  })
  .map(
    ({ sign, isolated, rate, engine, looksUp }): Said => ({
      ...sign,
      [isolated]: true,
      'events.exist': true,
      'events.peakPerSecond': rate,
      ...(engine === null ? {} : { 'present.products': [engine] }),
      ...(looksUp ? { 'access.fullText': true } : {}),
    }),
  );

describe('calls to receivers outside, of whom a slow one must not delay the others', () => {
  test('are work items with a lane, a limit and a breaker for each receiver', () => {
    fc.assert(
      fc.property(deliveries, (said) => {
        const findings = advised(said);
        const design = designOf(findings);
        expect(design.filter((id) => ['queue', 'db-backed-queue'].includes(id))).toHaveLength(1);
        expect(design).toContain('bulkhead');
        expect(design).toContain('circuit-breaker');
        expect(findings.headline.some((id) => ['queue', 'db-backed-queue', 'bulkhead'].includes(id))).toBe(
          true,
        );
        expect(mainStoresOf(said, findings)).not.toContain('search-index');
      }),
      { numRuns: 25, seed: 3 },
    );
  });

  test('wait in the database that runs while their rate is that of a table, else in a queue fed by an outbox', () => {
    const said: Said = {
      'consumers.slowIsolated': true,
      delivery: 'at least once',
      'loss.none': true,
      'events.exist': true,
      'present.products': ['postgresql'],
    };
    expect(designOf(advised({ ...said, 'events.peakPerSecond': 200 }))).toContain('db-backed-queue');
    const many = designOf(advised({ ...said, 'events.peakPerSecond': 4000 }));
    expect(many).toContain('queue');
    expect(many).toContain('outbox-cdc');
  });
});
