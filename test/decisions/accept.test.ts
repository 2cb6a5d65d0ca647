import { describe, expect, test } from '@jest/globals';
import type { Findings } from '../../src/contracts/findings.ts';
import { accept, openRisks, unconfirmed } from '../../src/decisions/accept.ts';
import { dayOf, monthsLater } from '../../src/decisions/days.ts';
import { brief, findingsOf, shop } from '../report/consulted.ts';

const findings = findingsOf(brief(shop));
const said = { option: findings.recommended, revision: 3, by: 'Ada', on: '2026-08-31' };
const decided = (of: Findings, about: Partial<typeof said> & { reviewOn?: string } = {}) => {
  const result = accept(of, { ...said, ...about });
  if ('problem' in result) throw new Error(result.problem);
  return result.decision;
};
const other = findings.options.find(({ id }) => id !== findings.recommended);

describe('a decision', () => {
  test('holds the option, the figures it rests on and its breakpoints', () => {
    const decision = decided(findings);
    expect(decision).toMatchObject({
      option: findings.recommended,
      revision: 3,
      by: 'Ada',
      isRecommended: true,
    });
    const ids = decision.figures.map(({ id }) => id);
    for (const { figure } of decision.breakpoints) if (figure !== undefined) expect(ids).toContain(figure);
    expect(decision.breakpoints.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  test.each([
    ['its title', findings.options[0]?.title ?? ''],
    ['its short name in capitals', findings.options[0]?.short.toUpperCase() ?? ''],
    ['its place', 'option 1'],
    ['what it is', 'Recommended'],
  ])('the option is named by %s', (_, option) => {
    expect(decided(findings, { option }).option).toBe(findings.options[0]?.id);
  });

  test('another option than the recommended has no breakpoints, which were not worked out for it', () => {
    expect(decided(findings, { option: other?.id ?? '' })).toMatchObject({
      isRecommended: false,
      breakpoints: [],
    });
  });

  test.each([
    [{ option: 'zorp' }, 'no option "zorp"', 'Decide one of'],
    [{ on: '2026-13-01' }, 'is no day', 'YYYY-MM-DD'],
    [{ reviewOn: '2026-02-30' }, 'no day of the next five years', 'half a year'],
    [{ reviewOn: '2026-08-31' }, 'no day of the next five years', 'half a year'],
    [{ reviewOn: '2040-01-01' }, 'no day of the next five years', 'half a year'],
  ])('%j is refused with what to do', (about, problem, todo) => {
    const result = accept(findings, { ...said, ...about });
    expect(result).toEqual({
      problem: expect.stringContaining(problem),
      todo: expect.stringContaining(todo),
    });
  });
});

describe('the day of the review', () => {
  const limit = (crossing: string | undefined) => ({
    name: 'disk',
    value: 1,
    ...(crossing === undefined ? {} : { crossing }),
  });
  const growing = (...crossings: (string | undefined)[]): Findings => ({
    ...findings,
    growth: { title: 'data', unit: 'B', points: [], limits: crossings.map(limit) },
  });

  test.each([
    ['half a year on, or the end of that month', growing(), '2027-02-28', 'half a year'],
    ['the nearest crossing', growing('2027-01-10', '2026-11-02'), '2026-11-02', 'disk'],
    [
      'a crossing that is past or far off counts not',
      growing('2026-01-01', '2028-01-01', undefined),
      '2027-02-28',
      'half a year',
    ],
  ])('is %s', (_, of, day, because) => {
    const { reviewOn, reviewBecause } = decided(of);
    expect(reviewOn).toBe(day);
    expect(reviewBecause).toContain(because);
  });

  test('is the named one', () => {
    expect(decided(findings, { reviewOn: '2026-12-24' })).toMatchObject({
      reviewOn: '2026-12-24',
      reviewBecause: 'Ada named the day',
    });
  });

  test('a crossing of the recommended option says nothing of another', () => {
    expect(decided(growing('2026-11-02'), { option: other?.id ?? '' }).reviewOn).toBe('2027-02-28');
  });
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
  expect(dayOf(later)).toBeDefined();
});

test('risks are the needs that are missed and the complaints that stand; assumptions the ones that matter', () => {
  const checked = (met: 'yes' | 'no'): Findings => ({
    ...findings,
    unanswered: [{ fact: 'hurts.opsToil' }],
    factTitles: { ...findings.factTitles, 'hurts.opsToil': 'toil' },
    options: findings.options.map((option) => ({
      ...option,
      checks: [{ need: 'survive a region', met, because: 'one region', facts: [], figures: [] }],
    })),
  });
  const say = (template: string) => template;
  expect(openRisks(checked('no'), findings.recommended, say)).toEqual([
    'survive a region: one region',
    'not answered: toil',
  ]);
  expect(openRisks(checked('yes'), other?.id ?? '', say)).toEqual([]);
  const assumed = new Set(
    findings.facts.filter(({ origin }) => origin === 'assumed').map(({ id }) => findings.factTitles[id]),
  );
  for (const title of unconfirmed(findings)) expect(assumed.has(title)).toBe(true);
});
