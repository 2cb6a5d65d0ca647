import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advised, designOf, mainStoresOf } from './advised.ts';
import type { Said } from './made.ts';

const flags = (ids: readonly string[]): Said => Object.fromEntries(ids.map((id) => [id, true]));

describe('small data that very many ask for sooner than a call takes', () => {
  const asked = fc
    .record({
      what: fc.constantFrom<Said>(
        { 'model.configuration': true },
        { 'services.count': 500 },
        { 'access.sameObjectByMany': true },
      ),
      within: fc.integer({ min: 1, max: 10 }),
      seen: fc.integer({ min: 1, max: 60 }),
      regions: fc.option(fc.integer({ min: 1, max: 3 })),
    })
    .map(
      ({ what, within, seen, regions }): Said => ({
        ...what,
        'latency.target': within / 1000,
        freshness: seen,
        ...(regions === null ? {} : { 'regions.count': regions }),
      }),
    );

  test('is answered from each process, and nothing votes while copies may lag', () => {
    fc.assert(
      fc.property(asked, (said) => {
        const findings = advised(said);
        const design = designOf(findings);
        expect(design).toContain('local-snapshot');
        expect(findings.highlights).toContain('local-snapshot');
        // What every process holds by itself is not down with the one region that the changes are made in.
        for (const row of findings.failures) expect(row.userEffect).not.toBe('everything is down');
        for (const id of ['consensus-raft-paxos', 'linearizable']) expect(design).not.toContain(id);
      }),
      { numRuns: 20, seed: 2 },
    );
  });

  test('locks and leases are no copies: they keep their vote', () => {
    expect(designOf(advised({ 'model.configuration': true, 'hurts.splitBrain': true }))).toContain(
      'consensus-raft-paxos',
    );
  });
});

describe('files beside the records that know their names', () => {
  test('do not outgrow the database, however much they weigh', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('postgresql', 'mysql', 'sqlserver'),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 40 }),
        (engine, terabytes, uploads) => {
          const said: Said = {
            'model.blobs': true,
            'access.blobs': true,
            'present.products': [engine],
            'data.size': terabytes * 1e12,
            'writes.averagePerSecond': uploads,
            'record.size': 1e7,
          };
          const findings = advised(said);
          expect(designOf(findings)).toContain('object-store');
          expect(mainStoresOf(said, findings)).not.toContain('relational-sharded');
          expect(findings.insights.some(({ says }) => /one instance holds/.test(says))).toBe(false);
        },
      ),
      { numRuns: 15, seed: 4 },
    );
  });
});

describe('a question about search', () => {
  test('does not cut a database of a few terabytes that nobody complains of', () => {
    for (const terabytes of [0.5, 2, 3, 4])
      for (const engine of ['postgresql', 'mysql']) {
        const said: Said = {
          ...flags(['asked.search', 'access.fullText', 'model.text']),
          'present.products': [engine],
          'query.locality': 'one tenant',
          'tenants.count': 800,
          'data.size': terabytes * 1e12,
        };
        const findings = advised(said);
        expect(designOf(findings)).toContain('search-index');
        expect(mainStoresOf(said, findings)).not.toContain('relational-sharded');
      }
  });
});

describe('values that expire or are counted up all the time', () => {
  test('stay in memory with a copy while one machine holds them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('writes.ttl', 'writes.counters'),
        fc.constantFrom('data.rebuildable', 'loss.recentOk', 'model.keyValue'),
        fc.integer({ min: 1, max: 50 }),
        (how, why, milliseconds) => {
          const said: Said = { [how]: true, [why]: true, 'latency.target': milliseconds / 1000 };
          expect(mainStoresOf(said, advised(said))).toEqual(['in-memory-state']);
        },
      ),
      { numRuns: 15, seed: 6 },
    );
  });
});

describe('loads of files that fail half way', () => {
  test('run again as a whole and need no compensation', () => {
    for (const hurt of ['hurts.workflowStuck', 'hurts.duplicates']) {
      const design = designOf(
        advised({ 'writes.bulk': true, [hurt]: true, 'present.products': ['postgresql'] }),
      );
      expect(design).toContain('batch');
      expect(design).not.toContain('saga');
    }
  });
});

describe('a trail of changes that must be kept', () => {
  test('is written in the transaction of the change, beside whatever design', () => {
    for (const more of [
      {},
      { 'present.products': ['postgresql'] },
      { 'services.count': 40 },
      { 'model.money': true },
    ])
      expect(
        designOf(advised({ 'audit.needed': true, 'writes.peakPerSecond': 200, ...more })).some((id) =>
          ['audit-trail', 'double-entry-ledger', 'event-sourcing'].includes(id),
        ),
      ).toBe(true);
  });
});
