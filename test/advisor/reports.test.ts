import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advised, designOf, mainStoresOf } from './advised.ts';
import type { Said } from './made.ts';

const engines = ['postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle', 'aurora'];

/** What may be said of reports over a database that runs, in any combination. */
const reporting = fc
  .record({
    engine: fc.constantFrom(...engines),
    size: fc.integer({ min: 1, max: 180 }),
    flags: fc.subarray([
      'access.aggregates',
      'access.adHocFilters',
      'access.sqlReports',
      'hurts.slowQueries',
      'hurts.analyticsOnPrimary',
      'consistency.staleOk',
    ]),
    people: fc.option(fc.integer({ min: 5, max: 300 })),
  })
  .map(
    ({ engine, size, flags, people }): Said => ({
      'asked.analytics': true,
      'present.products': [engine],
      'data.size': size * 1e9,
      ...Object.fromEntries(flags.map((flag) => [flag, true])),
      ...(people === null ? {} : { 'users.concurrent': people }),
    }),
  );

describe('reports over a relational database that one machine sums', () => {
  test('leave the records where they are, whatever is said of the reports', () => {
    fc.assert(
      fc.property(reporting, (said) => {
        const findings = advised(said);
        expect(mainStoresOf(said, findings)).toEqual(['relational-read-replicas']);
        expect(designOf(findings)).not.toContain('columnar-olap');
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  test('sums and free questions get views that are kept ready before any other store', () => {
    const said: Said = {
      'asked.analytics': true,
      'present.products': ['mysql'],
      'data.size': 6e10,
      'access.aggregates': true,
      'hurts.slowQueries': true,
    };
    expect(designOf(advised(said))).toContain('materialized-rollups');
  });
});

describe('reports over more than one machine sums', () => {
  test('get a column store beside the records, never in their place', () => {
    for (const engine of engines) {
      const said: Said = {
        'asked.analytics': true,
        'access.aggregates': true,
        'access.adHocFilters': true,
        'hurts.slowQueries': true,
        'present.products': [engine],
        'data.size': 6e12,
      };
      const findings = advised(said);
      expect(designOf(findings)).toContain('columnar-olap');
      expect(mainStoresOf(said, findings)).not.toContain('columnar-olap');
      expect(mainStoresOf(said, findings).length).toBe(1);
    }
  });

  test('a stream of events that nobody changes may live in columns alone', () => {
    const said: Said = {
      'asked.analytics': true,
      'access.adHocFilters': true,
      'access.aggregates': true,
      'model.events': true,
      'events.averagePerSecond': 200_000,
      'present.products': ['mysql'],
    };
    expect(mainStoresOf(said, advised(said))).toEqual(['columnar-olap']);
  });
});
