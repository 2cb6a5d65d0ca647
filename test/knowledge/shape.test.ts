import { describe, expect, test } from '@jest/globals';
import { shapePatterns } from '../../src/knowledge/patterns/shape/all.ts';
import { resilienceSources } from '../../src/knowledge/sources/resilience.ts';
import { shapeSources } from '../../src/knowledge/sources/shape.ts';
import { describePatterns, rankedIds, totalOf } from '../support/pattern-checks.ts';

describePatterns('shape', shapePatterns, shapeSources, [
  'monolith',
  'single-process',
  'microservices',
  'single-codebase-workers',
]);

describe('the cut of the application', () => {
  test('cites only known sources', () => {
    const known = new Set([...shapeSources, ...resilienceSources].map((source) => source.id));
    for (const pattern of shapePatterns) for (const id of pattern.sources) expect(known).toContain(id);
  });

  test.each([
    [
      'one deployable with room to spare and talk of splitting it',
      { 'asked.shape': true, 'present.shape': 'monolith', 'present.headroom': true, 'growth.kind': 'modest' },
      'monolith',
    ],
    [
      'a service for each of many partners, kept alive by a small team',
      {
        'asked.shape': true,
        'present.shape': 'microservices',
        'hurts.tooManyServices': true,
        'integrations.many': true,
        'consumers.slowIsolated': true,
        'team.small': true,
      },
      'single-codebase-workers',
    ],
    [
      'steps of a pipeline that pay for handing data over',
      {
        'processing.pipeline': true,
        'hurts.interServiceCost': true,
        'present.shape': 'serverless',
        'cost.matters': true,
      },
      'single-process',
    ],
    [
      'many teams that block each other on one release',
      { 'team.manyTeams': true, 'hurts.deployCoupling': true, 'team.size': 400, 'present.shape': 'monolith' },
      'microservices',
    ],
    [
      'too many small services without many variants',
      { 'hurts.tooManyServices': true, 'team.small': true, 'present.shape': 'microservices' },
      'monolith',
    ],
    [
      'strict order over data in memory, with locks that hurt',
      { ordering: 'global', 'data.fitsMemory': true, 'hurts.lockContention': true, 'latency.target': 0.001 },
      'single-process',
    ],
  ])('%s', (_, given, best) => {
    expect(rankedIds(shapePatterns, given)[0]).toBe(best);
  });

  test('a team of six that talks of many services does not get them', () => {
    const given = {
      'asked.shape': true,
      'team.size': 6,
      'present.greenfield': true,
      'proposed.patterns': ['microservices'],
    };
    expect(rankedIds(shapePatterns, given)).toEqual(['monolith']);
  });

  test('too many services rule out more of them', () => {
    const microservices = shapePatterns.find((pattern) => pattern.id === 'microservices');
    expect(microservices && totalOf(microservices, { 'hurts.tooManyServices': true })).toBeUndefined();
  });
});
