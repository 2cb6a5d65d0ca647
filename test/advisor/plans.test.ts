import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import { read } from '../../src/intake/read.ts';
import { replay } from '../../src/toolbox/replay.ts';

const figuresOf = (text: string) => {
  const { figures } = advise(read(text), { asOf: '2027-01-01', horizonMonths: 24 });
  return (id: string) => figures.find((figure) => figure.id === id);
};

describe('a plan for a number gives the growth', () => {
  test('of the load, by the number of things that make it', () => {
    const figure = figuresOf(
      'We have 100,000 pumps and plan 400,000 pumps in two years. They write 3,000 readings per second at peak. Which store?',
    );
    const growth = figure('capacity.plannedGrowth@brief');
    expect(growth?.value).toBeCloseTo(1, 6);
    expect(figure('rates.writesPeakAtHorizon@brief')?.value).toBeCloseTo(12_000, 0);
    if (growth !== undefined) expect(replay(growth)).toBeCloseTo(growth.value);
  });

  test('of the data by a day, and no more than doubling a year beyond it', () => {
    const figure = figuresOf(
      'Our Postgres shall grow from 2 TB to 10 TB by January 2028. What should we do?',
    );
    expect(figure('capacity.plannedGrowth@brief')?.value).toBeCloseTo(4, 1);
    const then = figure('storage.atHorizon@brief');
    expect((then?.value ?? 0) / 1e12).toBeCloseTo(20, 0);
    if (then !== undefined) expect(replay(then)).toBeCloseTo(then.value);
  });

  test('a growth that was said of all stays', () => {
    const figure = figuresOf(
      'We write 1,000 rows per second at peak and expect 50 % growth a year. From 10,000 users today to 100,000 users in two years. Which store?',
    );
    expect(figure('rates.writesPeakAtHorizon@brief')?.value).toBeCloseTo(2250, 0);
  });

  test('a day that is past plans nothing', () =>
    expect(figuresOf('Our data grows from 2 TB to 10 TB by 2026.')('capacity.plannedGrowth@brief')).toBe(
      undefined,
    ));
});
