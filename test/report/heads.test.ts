import { describe, expect, test } from '@jest/globals';
import type { Findings, Option } from '../../src/contracts/findings.ts';
import { patterns } from '../../src/knowledge/registry.ts';
import { headsOf } from '../../src/report/heads.ts';

const byId = Object.fromEntries(patterns.map((pattern) => [pattern.id, pattern]));

const heads = (...options: readonly (readonly string[])[]): readonly string[] => {
  const made = options.map((ids, index) => ({
    id: `option-${index}`,
    choices: ids.map((id) => ({ area: byId[id]?.area, pattern: id, evidence: [] })),
  })) as unknown as readonly Option[];
  return [...headsOf({ options: made, patterns: byId } as unknown as Findings).values()];
};

describe('what options are called over their columns', () => {
  test('by their stores where all differ in them', () => {
    expect(
      heads(
        ['wide-column-lsm', 'eventual'],
        ['document', 'eventual'],
        ['relational-single-node', 'eventual'],
      ),
    ).toEqual(['Wide-column store on LSM trees', 'Document database', 'One relational primary']);
  });

  test('by what differs most where the stores are the same', () => {
    expect(
      heads(
        ['relational-single-node', 'queue', 'bulkhead'],
        ['relational-single-node', 'log-broker', 'bulkhead'],
        ['relational-single-node', 'bulkhead'],
      ),
    ).toEqual(['Task queue', 'Log broker', 'Without task queue']);
  });

  test('two of one name are told apart by what the later has or lacks', () => {
    expect(
      heads(
        ['monolith', 'relational-single-node', 'no-partitioning'],
        ['microservices', 'relational-single-node', 'no-partitioning'],
        ['monolith', 'relational-single-node'],
      ),
    ).toEqual(['Modular monolith', 'Microservices', 'Modular monolith, open to partitioning']);
  });
});
