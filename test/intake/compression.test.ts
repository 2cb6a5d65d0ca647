import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import { read } from '../../src/intake/read.ts';

const factOf = (text: string, id: string) => {
  const fact = read(text).facts.find((one) => one.id === id);
  return fact?.value ?? fact?.range;
};

describe('compression told in words', () => {
  test.each<[string, string, unknown]>([
    ['A point is 16 bytes and compresses to a byte or two a point.', 'record.compressedSize', [1, 2]],
    ['InfluxDB compresses our points to about 2 bytes each.', 'record.compressedSize', 2],
    ['It compresses to 1.5 bytes per point.', 'record.compressedSize', 1.5],
    ['zstd gives us 4:1.', 'data.compression', 4],
    ['With zstd the data gets 75 % smaller.', 'data.compression', 4],
    ['Our logs compress 8x.', 'data.compression', 8],
  ])('%s', (text, id, value) => expect(factOf(text, id)).toEqual(value));

  test('the compressed record is no size of a record', () =>
    expect(factOf('InfluxDB compresses our points to about 2 bytes each.', 'record.size')).toBe(undefined));

  test('sizes what is stored, and not what comes in', () => {
    const { figures } = advise(
      read(
        'Sensors send 1,000 readings per second, each written once and never changed. A reading is 16 bytes and compresses to 2 bytes. We keep them for ten years. We run InfluxDB. Which store?',
      ),
      { asOf: '2027-01-01' },
    );
    const month = (365.25 / 12) * 86_400;
    expect(figures.find(({ id }) => id === 'storage.addedPerMonth@brief')?.value).toBeCloseTo(
      2000 * month,
      -3,
    );
    expect(figures.find(({ id }) => id === 'rates.ingest@brief')?.value).toBeGreaterThanOrEqual(16_000);
  });
});
