import { describe, expect, test } from '@jest/globals';
import { plannedGrowth, rateDemand } from '../../src/advisor/demand.ts';
import { growthOf } from '../../src/advisor/growth.ts';
import { sizeDemand } from '../../src/advisor/size-demand.ts';
import { assumptions, factStore } from '../../src/advisor/view.ts';
import type { Limit } from '../../src/contracts/pattern.ts';
import { factCatalogue } from '../../src/knowledge/catalogue.ts';
import { constant } from '../../src/toolbox/calculate.ts';
import { dateInput } from '../../src/toolbox/capacity.ts';
import { replay } from '../../src/toolbox/replay.ts';
import { facts, pattern, type Said } from './made.ts';

const limit = (of: string, carries: number): Limit => ({
  of,
  title: 'what it carries',
  // Its middle is what it is expected to carry.
  carries: [carries / 2, carries * 2],
  unit: of.includes('data') ? 'B' : '1/s',
  per: 'system',
  source: 'a-measurement',
});

const grown = (said: Said, limits: readonly Limit[] = []) => {
  const stated = factStore(facts(said));
  const store = factStore([...stated.values(), ...assumptions(stated, factCatalogue)]);
  const months = constant('planning horizon', 24, 'count', 'formula');
  const rates = rateDemand(store, months);
  return growthOf(store, [pattern('store', 'storage', { envelope: limits })], 'option-a', undefined, {
    demand: new Map([...rates, ...sizeDemand(store, rates, months)]),
    growth: plannedGrowth(store, months),
    asOf: dateInput('2026-11-22'),
    horizonMonths: 24,
  });
};

describe('what grows', () => {
  test.each<[string, Said, string | undefined]>([
    ['data before writes', { 'data.size': 1e12, 'writes.peakPerSecond': 100 }, 'Data against what holds it'],
    [
      'writes where no data was said',
      { 'writes.peakPerSecond': 100 },
      'Peak writes against what carries them',
    ],
    ['nothing where nothing was said', { 'team.size': 6 }, undefined],
    ['nothing where nothing grows', { 'data.size': 1e12, 'growth.perYear': 0 }, undefined],
    ['nothing where it shrinks', { 'data.size': 1e12, 'growth.perYear': -0.5 }, undefined],
  ])('is %s', (_, said, title) => {
    expect(grown(said).growth?.title).toBe(title);
  });

  test('is shown to twice the horizon, from the least to the most', () => {
    const { growth } = grown({ 'data.size': 1e12, 'growth.perYear': 1 });
    const points = growth?.points ?? [];
    expect(points[0]).toMatchObject({ month: 0, value: 1e12 });
    expect(points.at(-1)?.month).toBe(48);
    expect(points.at(-1)?.value).toBeCloseTo(16e12, -10);
    for (const point of points) {
      expect(point.low).toBeLessThanOrEqual(point.value);
      expect(point.high).toBeGreaterThanOrEqual(point.value);
    }
    expect(points.map((point) => point.value)).toEqual(
      [...points.map((point) => point.value)].sort((a, b) => a - b),
    );
  });
});

test('what expires stops growing once as much goes as comes', () => {
  const month = (365.25 / 12) * 86_400;
  const { growth } = grown({
    'data.growthPerMonth': 1e12,
    'data.retention': 3 * month,
    'data.compression': 4,
  });
  const points = growth?.points.map((point) => [point.month, point.value]);
  expect(points?.slice(0, 3)).toEqual([
    [0, 0],
    [4, 0.75e12],
    [8, 0.75e12],
  ]);
  expect(points?.at(-1)).toEqual([48, 0.75e12]);
});

describe('the limits that growth meets', () => {
  const doubling: Said = { 'data.size': 1e12, 'growth.perYear': 1 };
  const crossing = (carries: number) =>
    grown(doubling, [limit('demand.dataAtHorizon', carries)]).growth?.limits[0]?.crossing;

  test.each<[string, number, string | undefined]>([
    ['a year from now', 2e12, '2027-11'],
    ['two years from now', 4e12, '2028-11'],
    ['today, where it is passed already', 5e11, '2026-11'],
    ['not within ten years', 1e18, undefined],
  ])('are passed %s', (_, carries, month) => {
    expect(crossing(carries)?.slice(0, 7)).toBe(month);
  });

  test('stand on a figure that replays', () => {
    const { figures } = grown(doubling, [limit('demand.dataAtHorizon', 2e12)]);
    expect(figures).toHaveLength(1);
    for (const figure of figures) expect(replay(figure)).toBeCloseTo(figure.value);
  });

  test('are the middle of their range, and the date is that of the table of capacity', () => {
    const { growth, figures } = grown({ 'writes.peakPerSecond': 1000, 'growth.perYear': 1 }, [
      limit('demand.writesPeakAtHorizon', 3000),
    ]);
    expect(growth?.limits[0]?.value).toBeCloseTo(3000);
    expect(figures.map(({ id }) => id)).toEqual(['capacity.crossing.writesPeak@option-a']);
    expect(growth?.limits[0]?.crossing?.slice(0, 7)).toBe('2028-06');
  });
});
