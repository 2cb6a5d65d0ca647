import { describe, expect, test } from '@jest/globals';
import { judgeAll } from '../../src/advisor/judge.ts';
import { planOf } from '../../src/advisor/plan.ts';
import { buildNew, changeInPlace, measureFirst, moveData } from '../../src/knowledge/plans.ts';
import { patterns } from '../../src/knowledge/registry.ts';
import { type Said, view } from './made.ts';

const titles = (
  ids: readonly string[],
  headline: readonly string[],
  present: readonly string[],
  said: Said,
) => {
  const judged = judgeAll(patterns, view(said));
  const chosen = ids.flatMap((id) => judged.get(id) ?? []);
  return planOf(chosen, headline, present, view(said));
};

const titlesOf = (phases: readonly { readonly title: string }[]): readonly string[] =>
  phases.map((one) => one.title);

describe('the way from today', () => {
  test.each<
    [string, readonly string[], readonly string[], readonly string[], Said, readonly { title: string }[]]
  >([
    ['builds new where nothing is there', ['document'], ['document'], [], {}, buildNew],
    [
      'builds new where they say so',
      ['document'],
      ['document'],
      ['relational-single-node'],
      { 'present.greenfield': true },
      buildNew,
    ],
    [
      'moves data where the main store changes',
      ['relational-sharded'],
      ['relational-sharded'],
      ['relational-single-node'],
      { 'present.products': ['mysql'] },
      moveData,
    ],
    [
      'changes in place where the store stays',
      ['relational-single-node', 'outbox-cdc'],
      ['outbox-cdc'],
      ['relational-single-node'],
      { 'present.products': ['mysql'] },
      changeInPlace,
    ],
    [
      'changes in place where the store is no part of the advice',
      ['outbox-cdc'],
      ['outbox-cdc'],
      ['relational-single-node'],
      { 'present.products': ['mysql'] },
      changeInPlace,
    ],
  ])('%s', (_, ids, headline, present, said, rest) => {
    expect(titlesOf(titles(ids, headline, present, said))).toEqual(titlesOf([measureFirst, ...rest]));
  });

  test('measures in the first week, then builds the least of each headline decision', () => {
    const [first, second] = titles(['document', 'in-memory-cache'], ['document'], [], {});
    expect(first?.steps).toEqual(measureFirst.steps);
    expect(second?.steps[0]).toBe(
      `${patterns.find((one) => one.id === 'document')?.title}: ${patterns.find((one) => one.id === 'document')?.simplestForm}`,
    );
    expect(second?.steps.length).toBe((buildNew[0]?.steps.length ?? 0) + 1);
  });

  test('each phase has steps, a sign that it is done and a way back, in words without digits', () => {
    for (const phase of [measureFirst, ...buildNew, ...moveData, ...changeInPlace]) {
      expect(phase.steps.length).toBeGreaterThan(0);
      expect(phase.exit.length).toBeGreaterThan(0);
      expect(phase.rollback).not.toBe('');
      expect(
        [...phase.steps, ...phase.exit, phase.rollback, phase.title].filter((text) => /\d/.test(text)),
      ).toEqual([]);
    }
  });
});
