import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advised, designOf } from './advised.ts';
import type { Said } from './made.ts';

/** One deployable of few people whose releases hurt, or that somebody wants to cut, with a database at ease. */
const pains = fc
  .record({
    people: fc.integer({ min: 3, max: 35 }),
    trouble: fc.subarray(['hurts.deployCoupling', 'hurts.badDeploy', 'asked.shape', 'asked.partitioning'], {
      minLength: 1,
    }),
    busy: fc.option(fc.integer({ min: 5, max: 50 })),
    proposed: fc.boolean(),
    engine: fc.constantFrom('postgresql', 'mysql', 'sqlserver'),
  })
  .map(
    ({ people, trouble, busy, proposed, engine }): Said => ({
      'present.shape': 'monolith',
      'present.database': 'single node',
      'present.products': [engine],
      'team.size': people,
      ...Object.fromEntries(trouble.map((flag) => [flag, true])),
      ...(busy === null ? {} : { 'present.utilisation': busy / 100, 'present.headroom': true }),
      ...(proposed ? { 'proposed.patterns': ['microservices'] } : {}),
    }),
  );

describe('one deployable of few people whose releases hurt', () => {
  test('stays one, with modules inside, and its database stays as well', () => {
    fc.assert(
      fc.property(pains, (said) => {
        const findings = advised(said);
        const design = designOf(findings);
        expect(design).toContain('monolith');
        expect(findings.headline).toContain('monolith');
        for (const id of [
          'microservices',
          'object-store',
          'relational-sharded',
          'relational-functional-split',
        ])
          expect(design).not.toContain(id);
      }),
      { numRuns: 25, seed: 9 },
    );
  });

  test('many teams that block each other are another matter', () => {
    const findings = advised({
      'present.shape': 'monolith',
      'team.size': 300,
      'team.manyTeams': true,
      'hurts.deployCoupling': true,
      'asked.shape': true,
    });
    expect(designOf(findings)).toContain('microservices');
  });
});
