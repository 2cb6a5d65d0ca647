import { describe, expect, test } from '@jest/globals';
import { judgeAll } from '../../src/advisor/judge.ts';
import { checksOf, complexityOf, type Scored, scoresOf } from '../../src/advisor/scores.ts';
import type { Criterion, NeedCheck } from '../../src/contracts/findings.ts';
import { needs } from '../../src/knowledge/needs.ts';
import { patterns } from '../../src/knowledge/registry.ts';
import { type Said, view } from './made.ts';

const chosen = (ids: readonly string[], said: Said = {}) => {
  const judged = judgeAll(patterns, view(said));
  return ids.flatMap((id) => judged.get(id) ?? []);
};

const says = (id: string): string => needs.find((need) => need.id === id)?.says ?? id;

const check = (ids: readonly string[], said: Said, need: string): NeedCheck['met'] | undefined =>
  checksOf(chosen(ids, said), view(said)).find((one) => one.need === says(need))?.met;

describe('whether an option meets a need', () => {
  test.each<[string, Said, readonly string[], NeedCheck['met'] | undefined]>([
    ['invariant', {}, ['relational-single-node'], undefined],
    ['invariant', { 'consistency.mustNotConflict': true }, ['relational-single-node'], 'yes'],
    ['invariant', { 'consistency.mustNotConflict': true }, ['wide-column-lsm', 'leaderless-quorum'], 'no'],
    ['transactions', { 'transaction.scope': 'database' }, ['relational-sharded'], 'no'],
    ['transactions', { 'transaction.scope': 'entity' }, ['relational-sharded'], 'yes'],
    ['transactions', { 'transaction.scope': 'external' }, ['relational-single-node'], 'no'],
    [
      'transactions',
      { 'transaction.scope': 'external' },
      ['relational-single-node', 'idempotency-keys'],
      'yes',
    ],
    ['transactions', { 'transaction.scope': 'record' }, ['key-value'], undefined],
    ['no loss', { 'loss.none': true }, ['relational-single-node', 'leader-follower-async'], 'no'],
    ['no loss', { 'availability.rpo': 0 }, ['relational-single-node', 'leader-follower-semisync'], 'yes'],
    ['always writable', { 'writes.mustAccept': true }, ['relational-single-node'], 'no'],
    ['always writable', { 'writes.mustAccept': true }, ['key-value', 'leaderless-quorum'], 'yes'],
    ['survives', { survive: 'region' }, ['relational-single-node', 'multi-az'], 'no'],
    ['survives', { survive: 'region' }, ['relational-single-node', 'active-passive-region'], 'yes'],
    ['survives', { survive: 'zone' }, ['embedded-sqlite'], 'no'],
    ['survives', { survive: 'node' }, ['relational-single-node'], undefined],
    ['order', { ordering: 'per key' }, ['log-broker'], 'yes'],
    ['order', { ordering: 'per key' }, ['queue'], 'depends'],
    ['replay', { 'consumers.rebuild': true }, ['queue'], 'no'],
    ['once', { 'effects.onlyOnce': true }, ['idempotency-keys'], 'yes'],
    ['isolated partners', { 'hurts.headOfLine': true }, ['bulkhead'], 'yes'],
    ['free questions', { 'access.adHocFilters': true }, ['columnar-olap'], 'yes'],
  ])('%s of %j with %j: %s', (need, said, ids, met) => {
    expect(check(ids, said, need)).toBe(met);
  });
});

const score = (criterion: Criterion, about: Partial<Scored>): number | undefined => {
  const scored: Scored = {
    chosen: [],
    capacities: [],
    checks: [],
    view: view({}),
    present: [],
    bestFit: 10,
    mostComplex: 20,
    leadFit: 10,
    out: false,
    cost: { ratio: 1, figure: 'cost.total@option-a' },
    budget: undefined,
    alone: false,
    ...about,
  };
  return scoresOf(scored).find((one) => one.criterion === criterion)?.value;
};

describe('the score of an option', () => {
  test.each<[Criterion, string, Partial<Scored>, number]>([
    ['fit', 'is full for the best', { leadFit: 10 }, 4],
    ['fit', 'is its share of the best', { leadFit: 5 }, 2],
    ['fit', 'is nothing for what is ruled out', { out: true }, 0],
    ['operational simplicity', 'is full for nothing to run', {}, 4],
    ['migration', 'is good where there is nothing to move', {}, 3],
    [
      'migration',
      'is full where the store stays',
      { present: ['relational-single-node'], chosen: chosen(['relational-single-node']) },
      4,
    ],
    [
      'migration',
      'is less where the data moves',
      { present: ['document'], chosen: chosen(['relational-single-node']) },
      2,
    ],
    ['monthly cost', 'is full for the cheapest', { cost: { ratio: 1, figure: 'cost.total@a' } }, 4],
    ['monthly cost', 'falls with the price', { cost: { ratio: 4, figure: 'cost.total@a' } }, 1],
    [
      'monthly cost',
      'is in the middle where no price is known',
      { cost: { unknown: 'nobody said how much it is used' } },
      2,
    ],
    [
      'latency',
      'suffers where a commit crosses regions',
      { chosen: chosen(['distributed-sql']), view: view({ 'regions.count': 2 }) },
      1,
    ],
    ['latency', 'does not suffer in one region', { chosen: chosen(['distributed-sql']) }, 3],
    ['latency', 'is full from memory', { chosen: chosen(['in-memory-cache']) }, 4],
    ['availability', 'is least for one file on one host', { chosen: chosen(['embedded-sqlite']) }, 1],
    ['availability', 'is full where no leader is missed', { chosen: chosen(['leaderless-quorum']) }, 4],
  ])('for %s %s', (criterion, _, about, value) => {
    expect(score(criterion, about)).toBe(value);
  });

  test('counts what must be understood and run', () => {
    const one = complexityOf(chosen(['relational-single-node']));
    expect(complexityOf(chosen(['relational-single-node', 'microservices']))).toBeGreaterThan(one);
    expect(complexityOf([])).toBe(0);
  });
});
