import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseQuantity } from '../../src/contracts/parse-quantity.ts';
import { printQuantity, printRange, type Unit } from '../../src/contracts/quantity.ts';

describe('a quantity is printed for people', () => {
  test.each<[number, Unit, string]>([
    [1389, '1/s', '1.4 k/s'],
    [0, '1/s', '0/s'],
    [0.012, '1/s', '0.012/s'],
    [740, '1/s', '740/s'],
    [999.7, '1/s', '1 k/s'],
    [43_800, '1/s', '43.8 k/s'],
    [11_666_667, '1/s', '11.7 M/s'],
    [2.3e12, 'B', '2.3 TB'],
    [200, 'B', '200 B'],
    [51e9, 'B', '51 GB'],
    [512e6, 'B/s', '512 MB/s'],
    [0.05, 's', '50 ms'],
    [0.00025, 's', '250 µs'],
    [1e-9, 's', '1 ns'],
    [1.25, 's', '1.3 s'],
    [30, 's', '30 s'],
    [60, 's', '1 min'],
    [315.36, 's', '5 min 15 s'],
    [3153.6, 's', '53 min'],
    [3599, 's', '1 h'],
    [15_780, 's', '4 h 23 min'],
    [36_000, 's', '10 h'],
    [86_400, 's', '1 day'],
    [2_592_000, 's', '30 days'],
    [31_536_000, 's', '1 year'],
    [34_186_800, 's', '13 months'],
    [3.2 * 31_557_600, 's', '3.2 years'],
    [10_000 * 31_557_600, 's', '10,000 years'],
    [0.9995, 'fraction', '99.95 %'],
    [0.99999, 'fraction', '99.999 %'],
    [0.99999999999, 'fraction', '99.999999999 %'],
    [0.99940005, 'fraction', '99.94 %'],
    [0.95, 'fraction', '95 %'],
    [1, 'fraction', '100 %'],
    [0.0695, 'fraction', '6.95 %'],
    [0, 'fraction', '0 %'],
    [1.25, 'fraction', '125 %'],
    [0.00001, 'fraction', '1 in 100,000'],
    [1e-9, 'fraction', '1 in 1 billion'],
    [0.25, 'fraction/year', '25 % a year'],
    [12_400, 'USD/month', '$12,400 a month'],
    [1_234_567, 'USD/month', '$1.23 M a month'],
    [0.0416, 'USD', '$0.0416'],
    [12, 'count', '12'],
    [480, 'count', '480'],
    [1_200_000, 'count', '1.2 M'],
    [43.8e9, 'per day', '43.8 billion per day'],
    [5570, 'km', '5,570 km'],
    [14, 'months', '14 months'],
    [38.4, 'months', '3.2 years'],
    [20_529, 'date', 'March 2026'],
    [-0.1, 'fraction/year', '-10 % a year'],
    [Number.NaN, 'count', 'unknown'],
    [Number.POSITIVE_INFINITY, 's', 'unknown'],
  ])('%d %s is "%s"', (value, unit, words) => {
    expect(printQuantity(value, unit)).toBe(words);
  });

  test.each<[[number, number], Unit, string]>([
    [[5e12, 10e12], 'B', '5–10 TB'],
    [[500e9, 1.2e12], 'B', '500 GB to 1.2 TB'],
    [[1000, 3000], '1/s', '1–3 k/s'],
    [[1200, 3400], 'USD/month', '$1,200–3,400 a month'],
    [[0.99, 0.9995], 'fraction', '99–99.95 %'],
    [[1389, 1390], '1/s', '1.4 k/s'],
    [[-0.1, 0.2], 'fraction/year', '-10 % a year to 20 % a year'],
    [[4 * 3600 + 60, 6 * 3600], 's', '4 h 1 min to 6 h'],
  ])('the range %j %s is "%s"', (range, unit, words) => {
    expect(printRange(range, unit)).toBe(words);
  });
});

describe('a quantity is read from a field', () => {
  test.each<[string, Unit, number]>([
    ['20k/s', '1/s', 20_000],
    ['20k orders/s', '1/s', 20_000],
    ['20000', '1/s', 20_000],
    ['12 krps', '1/s', 12_000],
    ['120M/day', '1/s', 1388.888_888_9],
    ['1.5 lakh/day', '1/s', 1.736_111_111],
    ['2 crore', 'count', 20_000_000],
    ['120 million messages a day', '1/s', 1388.888_888_9],
    ['600 rpm', '1/s', 10],
    ['2.3TB', 'B', 2.3e12],
    ['2.3 terabytes', 'B', 2.3e12],
    ['1 GiB', 'B', 1_073_741_824],
    ['200 bytes', 'B', 200],
    ['100 MB/s', 'B/s', 1e8],
    ['1 Gbit/s', 'B/s', 125e6],
    ['10 Gbps', 'B/s', 1.25e9],
    ['864 GB per day', 'B/s', 1e7],
    ['50ms', 's', 0.05],
    ['0.05', 's', 0.05],
    ['250 µs', 's', 0.00025],
    ['3 years', 's', 94_672_800],
    ['4 h 23 min', 's', 15_780],
    ['1h30m', 's', 5400],
    ['99.95%', 'fraction', 0.9995],
    ['99.95', 'fraction', 0.9995],
    ['0.9995', 'fraction', 0.9995],
    ['25 % a year', 'fraction/year', 0.25],
    ['100% per month', 'fraction/year', 4095],
    ['3x a year', 'fraction/year', 2],
    ['$12,400 a month', 'USD/month', 12_400],
    ['$120k a year', 'USD/month', 10_000],
    ['12k', 'USD/month', 12_000],
    ['12 nodes', 'count', 12],
    ['1.2 million', 'count', 1_200_000],
    ['3 per week', 'per day', 3 / 7],
    ['5,570 km', 'km', 5570],
    ['2026-03-17', 'date', 20_529],
    ['2 years', 'months', 24],
    ['18', 'months', 18],
  ])('"%s" as %s is %d', (text, unit, value) => {
    expect(parseQuantity(text, unit)).toBeCloseTo(value, 6);
  });

  test.each<[string, Unit]>([
    ['', '1/s'],
    ['fast', '1/s'],
    ['20k per fortnight', '1/s'],
    ['2.3 TB/month', 'B'],
    ['50 parsecs', 's'],
    ['soon', 's'],
    ['NaN', 'count'],
    ['Infinity', 'count'],
    ['€500 a month', 'USD/month'],
    ['2026-02-30', 'date'],
    ['1 in 0', 'fraction'],
  ])('"%s" is not a quantity in %s', (text, unit) => {
    expect(parseQuantity(text, unit)).toBeUndefined();
  });
});

describe('printing and reading agree', () => {
  const sizes = fc.tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -2, max: 17 }));
  const units: readonly Unit[] = [
    '1/s',
    'B/s',
    'B',
    's',
    'count',
    'USD/month',
    'USD',
    'per day',
    'km',
    'fraction/year',
  ];

  test.each(units)('%s: what is printed reads as the value, to the digits shown', (unit) => {
    fc.assert(
      fc.property(sizes, ([digits, power]) => {
        const value = digits * 10 ** power;
        const words = printQuantity(value, unit);
        const back = parseQuantity(words, unit);
        expect(words).not.toMatch(/NaN|Infinity|undefined/);
        expect(back).toBeDefined();
        // Two digits are shown below ten: at worst half of the last one in ten.
        expect(Math.abs((back ?? 0) - value) / value).toBeLessThanOrEqual(0.051);
      }),
    );
  });

  test('shares: the nines that were meant are the nines that are read', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 11 }),
        (digits, power) => {
          const value = 1 - digits * 10 ** -power;
          const back = parseQuantity(printQuantity(value, 'fraction'), 'fraction') ?? Number.NaN;
          expect(Math.abs(back - value)).toBeLessThanOrEqual(
            0.051 * Math.max(1e-13, Math.min(value, 1 - value)) + 1e-13,
          );
        },
      ),
    );
  });

  test('no number at all prints as NaN, infinite or in exponents without end', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom<Unit>(...units, 'fraction', 'date', 'none'), (value, unit) => {
        expect(printQuantity(value, unit)).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });

  test('any text at all reads as a finite number or as nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<Unit>(...units, 'fraction', 'date'), (text, unit) => {
        const value = parseQuantity(text, unit);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
