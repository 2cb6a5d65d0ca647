import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import type { Findings, NeedCheck, Option } from '../../src/contracts/findings.ts';
import { facts, type Said } from './made.ts';

const advised = (said: Said): Findings =>
  advise(
    { title: 'A brief', facts: facts(said), unread: [], contradictions: [], language: 'en' },
    { asOf: '2026-11-01' },
  );

const recommended = (findings: Findings): Option => {
  const found = findings.options.find(({ id }) => id === findings.recommended);
  if (found === undefined) throw new Error('nothing is recommended');
  return found;
};

const budgetOf = (option: Option): NeedCheck | undefined =>
  option.checks.find(({ facts: read }) => read.includes('budget.perMonth'));

const costOf = (findings: Findings, option: Option): number =>
  findings.figures.find(({ id }) => id === `cost.total@${option.id}`)?.value ?? Number.NaN;

const shop: Said = {
  'model.relational': true,
  'transaction.scope': 'database',
  'writes.peakPerSecond': 300,
  'reads.peakPerSecond': 3_000,
  'data.size': 3e11,
};

const club: Said = {
  'model.relational': true,
  'users.total': 340,
  'availability.rto': 86_400,
  'present.greenfield': true,
  'budget.perMonth': 16,
};

describe('a budget', () => {
  test('no budget, no need', () => {
    expect(advised(shop).options.map(budgetOf)).toEqual(advised(shop).options.map(() => undefined));
  });

  test.each([
    ['enough', 100_000, 'yes'],
    ['too little', 50, 'no'],
  ])('that is %s for what is asked: %s dollars a month', (_, budget, met) => {
    const option = recommended(advised({ ...shop, 'budget.perMonth': budget }));
    expect(budgetOf(option)?.met).toBe(met);
    const score = option.scores.find(({ criterion }) => criterion === 'monthly cost')?.value;
    if (met === 'no') expect(score).toBe(0);
    else expect(score).toBeGreaterThan(0);
  });

  test('a cheaper design that meets the needs takes the place of one that costs too much', () => {
    const said: Said = {
      'model.events': true,
      'access.aggregates': true,
      'access.adHocFilters': true,
      'writes.peakPerSecond': 40,
      'writes.appendOnly': true,
      'record.size': 500,
    };
    const free = advised(said);
    const cheapest = Math.min(...free.options.map((option) => costOf(free, option)));
    const dear = costOf(free, recommended(free));
    const bound = advised({ ...said, 'budget.perMonth': (cheapest + dear) / 2 });
    const chosen = recommended(bound);
    const others = bound.options.filter(({ id }) => id !== chosen.id);
    if (budgetOf(chosen)?.met === 'no')
      for (const other of others)
        expect(budgetOf(other)?.met === 'yes' && other.ruledOut === undefined).toBe(false);
    else expect(costOf(bound, chosen)).toBeLessThanOrEqual((cheapest + dear) / 2);
  });
});

describe('a load that is next to nothing', () => {
  test('where a day of repair is fine: one small machine and a backup, within a small budget', () => {
    const findings = advised(club);
    const option = recommended(findings);
    expect(budgetOf(option)?.met).toBe('yes');
    expect(option.graph.components.filter(({ role }) => role === 'replica')).toEqual([]);
    expect(option.graph.components.some(({ id }) => id === 'backup')).toBe(true);
    expect(findings.failures.find(({ of }) => of === 'db')?.rto).toMatch(/restore/);
    expect(findings.failures.find(({ of }) => of === 'db')?.rpo).toMatch(/last backup/);
    expect(JSON.stringify(findings.plan)).not.toMatch(/standby/);
  });

  test.each<[string, Said]>([
    ['nothing may be lost', { 'loss.none': true }],
    ['a zone may be lost', { survive: 'zone' }],
    ['it must be back soon', { 'availability.rto': 300 }],
  ])('where %s it keeps its standby', (_, more) => {
    const option = recommended(advised({ ...club, ...more }));
    expect(option.graph.components.some(({ role }) => role === 'replica')).toBe(true);
  });

  test('its standby makes it dearer, still on small machines', () => {
    const findings = advised({ ...club, 'availability.rto': 300 });
    expect(costOf(findings, recommended(findings))).toBeLessThan(100);
    expect(costOf(findings, recommended(findings))).toBeGreaterThan(16);
  });
});
