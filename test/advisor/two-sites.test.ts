import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Findings } from '../../src/contracts/findings.ts';
import { advised, designOf } from './advised.ts';
import type { Said } from './made.ts';

const base: Said = {
  'model.money': true,
  'regions.count': 2,
  survive: 'region',
  'writes.peakPerSecond': 2000,
};

/** Two sites, nothing lost with either of them, as it may be said; the round trip in seconds, farther than zones are. */
const ledger = fc
  .record({
    engine: fc.constantFrom('postgresql', 'mysql', 'oracle', 'sqlserver'),
    promise: fc.constantFrom<Said>({ 'loss.none': true }, { 'availability.rpo': 0 }),
    rto: fc.option(fc.integer({ min: 10, max: 200 })),
    roundTrip: fc.option(fc.integer({ min: 4, max: 90 })),
  })
  .map(
    ({ engine, promise, rto, roundTrip }): Said => ({
      ...base,
      ...promise,
      'present.products': [engine],
      ...(rto === null ? {} : { 'availability.rto': rto }),
      ...(roundTrip === null ? {} : { 'regions.roundTrip': roundTrip / 1000 }),
    }),
  );

const figure = (findings: Findings, id: string) => findings.figures.find((one) => one.id === id)?.value;

describe('two sites of which either may die with nothing lost', () => {
  test('wait for each other in every commit, and a third place votes', () => {
    fc.assert(
      fc.property(ledger, (said) => {
        const findings = advised(said);
        const design = designOf(findings);
        expect(design).toContain('leader-follower-sync');
        expect(design).toContain('witness-site');
        const option = findings.options.find(({ id }) => id === findings.recommended);
        expect(option?.checks.find(({ facts }) => facts.includes('loss.none'))?.met).toBe('yes');
        for (const row of findings.failures.filter(({ kind }) => kind === 'region'))
          expect(row.rpo).toBe('nothing that was acknowledged');
        // The engine that runs is called by its own name.
        expect(option?.choices.find(({ area }) => area === 'storage')?.product).toBe(
          (said['present.products'] as readonly string[])[0],
        );
      }),
      { numRuns: 20, seed: 5 },
    );
  });

  test('the distance moves the answer: what each commit waits, and what one row can take', () => {
    const at = (seconds: number) =>
      advised({
        ...base,
        'loss.none': true,
        'present.products': ['postgresql'],
        'regions.roundTrip': seconds,
      });
    const waits = [0.005, 0.02, 0.08].map((seconds) => figure(at(seconds), 'latency.siteWait@brief') ?? 0);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
    expect(figure(at(0.02), 'latency.serialRate@brief')).toBeCloseTo(50);
  });

  test('a distance that nobody told is said to be missing', () => {
    const findings = advised({ ...base, 'loss.none': true, 'present.products': ['postgresql'] });
    expect(findings.insights.some(({ says }) => says.includes('was not said'))).toBe(true);
  });

  test('an answer wanted sooner than the way there and back is a promise that cannot be kept', () => {
    const findings = advised({
      ...base,
      'loss.none': true,
      'present.products': ['postgresql'],
      'regions.roundTrip': 0.08,
      'latency.write': 0.02,
    });
    const waits = designOf(findings).includes('leader-follower-sync');
    const said = findings.insights.some(({ facts }) =>
      ['regions.roundTrip', 'latency.write'].every((id) => facts.includes(id)),
    );
    expect(waits ? said : true).toBe(true);
    expect(said).toBe(true);
  });

  test('who may lose the last seconds does not wait for the other site', () => {
    const findings = advised({
      ...base,
      'availability.rpo': 60,
      'loss.recentOk': true,
      'present.products': ['postgresql'],
      'regions.roundTrip': 0.03,
    });
    expect(designOf(findings)).not.toContain('leader-follower-sync');
  });
});
