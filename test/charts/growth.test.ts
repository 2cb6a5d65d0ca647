import { describe, expect, test } from '@jest/globals';
import { type GrowthPoint, growthDrawing } from '../../src/charts/growth.ts';
import { axisUnit, monthInWords, monthsAfter } from '../../src/charts/scale.ts';

const points = (months: number, start: number, growth: number): readonly GrowthPoint[] =>
  Array.from({ length: months + 1 }, (_, month) => ({
    month,
    low: start * (1 + growth / 2) ** month,
    value: start * (1 + growth) ** month,
    high: start * (1 + growth * 1.5) ** month,
  }));

const disk = growthDrawing({
  id: 'growth',
  title: 'Data stored',
  unit: 'B',
  asOf: '2026-01-15',
  points: points(24, 2e12, 0.08),
  limits: [{ name: 'One primary', value: 8e12, crossing: '2027-07-10' }],
});

const json = (drawing: { readonly vega?: unknown }): string => JSON.stringify(drawing.vega);

describe('a growth chart', () => {
  test('says in words where it starts, where it ends and when the limit is reached', () => {
    expect(disk.alt).toBe(
      'Data stored. From 2 TB in January 2026 to 12.7 TB (5.1–30.4 TB) in January 2028; One primary, about 8 TB, is reached in July 2027.',
    );
  });

  test('writes name and date of the limit on its line, and the last value at the end of the curve', () => {
    expect(json(disk)).toContain('One primary, about 8 TB, reached in July 2027');
    expect(json(disk)).toContain('"12.7 TB"');
  });

  test('starts its axis at zero, in units that people use', () => {
    expect(json(disk)).toContain('"zero":true');
    expect(json(disk)).toContain('"title":"TB"');
    expect(json(disk)).not.toContain('"type":"log"');
  });

  test('a limit that is far away is told over the plot, and presses nothing flat', () => {
    const far = growthDrawing({
      id: 'growth',
      title: 'Writes',
      unit: '1/s',
      asOf: '2026-01-15',
      points: points(12, 40, 0.01),
      limits: [{ name: 'One primary', value: 12_000 }],
    });
    expect(json(far)).toContain('↑ One primary, about 12 k/s: far above this scale');
    expect(json(far)).not.toContain('"type":"log"');
    expect(json(far)).not.toContain('"value":12');
    expect(far.alt).toContain('is not reached');
  });

  test('marks the month for which is planned, with what the design takes by then', () => {
    const planned = growthDrawing({
      id: 'growth',
      title: 'Data stored',
      unit: 'B',
      asOf: '2026-01-15',
      points: points(24, 2e12, 0.08),
      limits: [],
      horizon: { month: 12, takes: 'about 9 nodes' },
    });
    expect(json(planned)).toContain('planning horizon, January 2027');
    expect(json(planned)).toContain('5 TB, about 9 nodes');
    expect(planned.alt).toContain('planning horizon, January 2027: 5 TB, about 9 nodes');
  });

  test('says of a limit that is only there to compare with that it is', () => {
    const compared = growthDrawing({
      id: 'growth',
      title: 'Data stored',
      unit: 'B',
      asOf: '2026-01-15',
      points: points(24, 2e12, 0.08),
      limits: [{ name: 'One primary', value: 8e12, yardstick: true }],
    });
    expect(json(compared)).toContain('for comparison: one primary, about 8 TB');
    expect(compared.alt).toContain('for comparison one primary');
  });

  test('a label that the curve would strike through stands over the plot', () => {
    const struck = growthDrawing({
      id: 'growth',
      title: 'Data stored',
      unit: 'B',
      asOf: '2026-01-15',
      points: points(24, 1e10, 0.3),
      limits: [
        {
          name: 'A limit with quite a long name that runs over the curve wherever it stands',
          value: 1e11,
          crossing: '2026-10-15',
        },
      ],
    });
    expect(json(struck)).toContain('dashed line: A limit with');
  });

  test('draws nothing from nothing, and no point that is not a number', () => {
    const none = growthDrawing({
      id: 'g',
      title: 'G',
      unit: 'B',
      asOf: '2026-01-01',
      points: [],
      limits: [],
    });
    expect(none.alt).toBe('G. There is nothing to draw.');
    const holes = growthDrawing({
      id: 'g',
      title: 'G',
      unit: 'B',
      asOf: '2026-01-01',
      points: [
        ...points(3, 1e9, 0.1),
        { month: 4, low: Number.NaN, value: Number.POSITIVE_INFINITY, high: 1 },
      ],
      limits: [],
    });
    expect(json(holes)).not.toContain('null,"value":null');
    expect(holes.alt).toContain('April 2026');
  });
});

describe('axis units', () => {
  test.each([
    [3.1e12, 'B', 1e12, 'TB'],
    [450, '1/s', 1, 'per second'],
    [12_000, '1/s', 1e3, 'k/s'],
    [0.02, 's', 1e-3, 'ms'],
    [0.4, 'fraction', 0.01, '%'],
    [2.5e6, 'USD/month', 1e6, 'million USD a month'],
    [4e9, 'count', 1e9, 'billion'],
    [0, 'B', 1, 'B'],
  ] as const)('%d %s is shown by %d in %s', (largest, unit, divisor, name) => {
    expect(axisUnit(largest, unit)).toEqual({ divisor, name });
  });
});

describe('dates', () => {
  test.each([
    ['2026-01-15', 0, '2026-01-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-01', 14, '2028-01-01'],
    ['2026-01-01', 0.5, '2026-01-16'],
  ])('%s and %d months is %s', (from, months, date) => {
    expect(monthsAfter(from, months)).toBe(date);
  });

  test('in words', () => {
    expect(monthInWords('2027-03-09')).toBe('March 2027');
    expect(monthInWords('2027-03')).toBe('March 2027');
  });
});
