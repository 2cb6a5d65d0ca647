import { describe, expect, test } from '@jest/globals';
import { numbersIn } from '../../src/evidence/numbers.ts';

describe('numbers of a text', () => {
  test.each([
    [
      'p99 is 50 ms at 20k/s',
      [
        [0.05, 's', '50 ms'],
        [20_000, '1/s', '20k/s'],
      ],
    ],
    [
      '1,200 requests per second on 3 nodes',
      [
        [1200, '1/s', '1,200 requests per second'],
        [3, undefined, '3'],
      ],
    ],
    ['120M messages/day', [[120e6, 'per day', '120M messages/day']]],
    [
      '2.3 TB now, 99.95% available',
      [
        [2.3e12, 'B', '2.3 TB'],
        [0.9995, 'fraction', '99.95%'],
      ],
    ],
    [
      '5–10 ms',
      [
        [0.005, 's', '5'],
        [0.01, 's', '10 ms'],
      ],
    ],
    [
      'from 2 to 4 GB',
      [
        [2e9, 'B', '2'],
        [4e9, 'B', '4 GB'],
      ],
    ],
    [
      '$12k a month, or $3.50',
      [
        [12_000, 'USD/month', '$12k a month'],
        [3.5, 'USD', '$3.50'],
      ],
    ],
    [
      '10 MB/s and 100 Mbps',
      [
        [10e6, 'B/s', '10 MB/s'],
        [12.5e6, 'B/s', '100 Mbps'],
      ],
    ],
    ['retention 3 years', [[3 * 365.25 * 86_400, 's', '3 years']]],
    ['4 million users', [[4e6, 'count', '4 million']]],
    ['5000 qps', [[5000, '1/s', '5000 qps']]],
    ['grows 8% a month', [[1.08 ** 12 - 1, 'fraction/year', '8% a month']]],
  ] as const)('%s', (text, expected) => {
    const found = numbersIn(text);
    expect(found.map(({ unit, text: words }) => [unit, words])).toEqual(
      expected.map(([, unit, words]) => [unit, words]),
    );
    found.forEach(({ value }, index) => {
      expect(value).toBeCloseTo(expected[index]?.[0] ?? Number.NaN, 6);
    });
  });

  test.each([
    'PostgreSQL v4.1.2 with utf8 and s3',
    'at 10.0.0.1:5432 since 2026-08-31 12:30',
    'docs/adr/0001-use-postgres.md',
    'E12, C3 and sha256',
    '46\tconst rows = all();\n47\n 48\treturn rows;',
  ])('%s has none', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test('each text stands as it does in the source', () => {
    const text = 'We take 1,200 req/s; 5–10 ms; $12k a month; 99.95 % over 3 regions, 40 GB.';
    for (const number of numbersIn(text)) expect(text).toContain(number.text);
  });

  test('a page of digits gives a hundred at most', () => {
    expect(numbersIn(Array.from({ length: 500 }, (_, index) => `${index} ms`).join(', '))).toHaveLength(100);
  });
});
