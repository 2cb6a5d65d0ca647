import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../src/contracts/fact.ts';
import { calculate, calculateSeries, constant, factInput, figureInput } from '../../src/toolbox/calculate.ts';
import { formula, seriesFormula, wholeDown, wholeUp } from '../../src/toolbox/formula.ts';
import { peakRate, rateAtHorizon } from '../../src/toolbox/rates.ts';
import { replay } from '../../src/toolbox/replay.ts';

const stated: Fact = { id: 'writes.averagePerSecond', value: 1000, unit: '1/s', origin: 'stated' };
const assumed: Fact = {
  id: 'traffic.peakFactor',
  value: 3,
  range: [2, 10],
  unit: 'count',
  origin: 'assumed',
};

describe('a figure is made of a formula and its inputs', () => {
  test('it carries value, range over the corners, unit, formula and inputs', () => {
    const figure = peakRate(factInput(stated), factInput(assumed), 'brief');
    expect(figure).toMatchObject({
      id: 'rates.peak@brief',
      title: 'peak rate',
      value: 3000,
      range: [2000, 10_000],
      unit: '1/s',
      formula: 'rates.peak',
      inputs: { average: { kind: 'fact', id: 'writes.averagePerSecond' }, peakFactor: { origin: 'assumed' } },
    });
  });

  test('an exact figure has no range', () => {
    expect(
      peakRate(factInput(stated), constant('factor', 2, 'none', 'formula'), 'brief').range,
    ).toBeUndefined();
  });

  test('a name of its own replaces quantity and title, never the formula', () => {
    const on = { subject: 'brief', as: 'writesPeak', title: 'writes, peak' };
    expect(peakRate(factInput(stated), factInput(assumed), on)).toMatchObject({
      id: 'rates.writesPeak@brief',
      title: 'writes, peak',
      formula: 'rates.peak',
    });
  });

  test('ranges widen through the tree', () => {
    const peak = peakRate(factInput(stated), factInput(assumed), 'brief');
    const growth: Fact = {
      id: 'growth.perYear',
      value: 0.5,
      range: [0, 1],
      unit: 'fraction/year',
      origin: 'assumed',
    };
    const later = rateAtHorizon(
      peak,
      factInput(growth),
      constant('months', 24, 'months', 'formula'),
      'brief',
    );
    expect(later.value).toBeCloseTo(3000 * 1.5 ** 2, 6);
    expect(later.range).toEqual([2000, 40_000]);
    expect(later.inputs).toMatchObject({ rate: figureInput(peak) });
  });

  test('a range without a value counts with its midpoint', () => {
    expect(factInput({ id: 'data.size', range: [5e12, 10e12], unit: 'B', origin: 'stated' })).toMatchObject({
      value: 7.5e12,
      range: [5e12, 10e12],
    });
  });

  test.each<[string, Fact]>([
    ['a word', { id: 'survive', value: 'zone', unit: 'none', origin: 'stated' }],
    ['a derived fact', { id: 'demand.writesPeak', value: 1, unit: '1/s', origin: 'derived' }],
  ])('%s is no leaf', (_, fact) => {
    expect(() => factInput(fact)).toThrow(expect.objectContaining({ code: 'figure.input' }));
  });

  test('another unit than the formula wants is refused, with what it wants', () => {
    const bytes = constant('size', 1, 'B', 'formula');
    expect(() => peakRate(bytes, factInput(assumed), 'brief')).toThrow(
      expect.objectContaining({ code: 'formula.unit', hint: 'Give average in 1/s.' }),
    );
  });
});

describe('ranges over the corners of the inputs', () => {
  const sum = seriesFormula({
    id: 'test.sum',
    title: 'sum',
    text: 'sum',
    each: 'part',
    eachUnit: 'none',
    unit: 'none',
    compute: (parts) => parts.reduce((total, part, index) => total + (index % 2 === 0 ? part : -part), 0),
  });
  const ranged = (count: number) =>
    Array.from({ length: count }, (_, index) => constant(`p${index}`, 5, 'none', 'formula', [0, 10]));

  test.each([10, 40])('%d ranges reach both ends', (count) => {
    expect(calculateSeries(sum, 'x', ranged(count), {}).range).toEqual([-10 * (count / 2), 10 * (count / 2)]);
  });

  test('a corner outside the domain is left out, the value is always inside', () => {
    const inverse = formula({
      id: 'test.inverse',
      title: 'inverse',
      text: 'all / part',
      inputs: { part: 'none' },
      unit: 'none',
      compute: ({ part }) => 1 / part,
    });
    const figure = calculate(inverse, 'x', { part: constant('part', 2, 'none', 'formula', [0, 4]) });
    expect(figure.range).toEqual([0.25, 0.5]);
  });
});

describe('replay', () => {
  const figure = rateAtHorizon(
    peakRate(factInput(stated), factInput(assumed), 'brief'),
    constant('growth', 0.25, 'fraction/year', 'formula'),
    constant('months', 24, 'months', 'formula'),
    'brief',
  );

  test('gives the same value, down to the leaves', () => {
    expect(replay(figure)).toBeCloseTo(figure.value, 9);
  });

  test.each([
    ['a changed value', { ...figure, value: figure.value * 1.001 }],
    ['an unknown formula', { ...figure, formula: 'rates.guess' }],
    [
      'a changed figure further down',
      {
        ...figure,
        inputs: {
          ...figure.inputs,
          rate: figureInput({ ...peakRate(factInput(stated), factInput(assumed), 'b'), value: 1 }),
        },
      },
    ],
  ])('finds %s', (_, changed) => {
    expect(() => replay(changed)).toThrow(expect.objectContaining({ code: 'figure.replay' }));
  });
});

test.each([
  [7.000_000_000_1, 8, 7],
  [7.000_000_000_000_1, 7, 7],
  [6.999_999_999_999_9, 7, 7],
  [6.2, 7, 6],
  [0, 0, 0],
])('%d is %d whole ones up and %d down', (value, up, down) => {
  expect([wholeUp(value), wholeDown(value)]).toEqual([up, down]);
});
