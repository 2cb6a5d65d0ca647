import { describe, expect, test } from '@jest/globals';
import { productIndex } from '../../src/knowledge/registry.ts';
import { constant } from '../../src/toolbox/calculate.ts';
import { requestCost } from '../../src/toolbox/cost.ts';
import { toolboxSources } from '../../src/toolbox/sources.ts';
import { tariffs } from '../../src/toolbox/tariffs.ts';

const read = new Set(toolboxSources.filter(({ confirmed }) => confirmed === 'read').map(({ id }) => id));

describe.each(Object.entries(tariffs))('the tariff of %s', (id, tariff) => {
  const rows = [
    tariff.writes?.million,
    tariff.reads?.million,
    tariff.stored,
    tariff.moved,
    tariff.capacity,
  ].filter((row) => row !== undefined);

  test('is of a product of the catalogue', () => {
    expect(productIndex[id]?.managed.length).toBeGreaterThan(0);
  });

  test('stands on texts that were read, with a date, and its range holds its price', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { input, asOf, alsoRead } of rows) {
      expect(asOf).toMatch(/^20\d\d(-\d\d)?$/);
      expect([input.source, ...alsoRead].filter((source) => !read.has(source))).toEqual([]);
      expect(input.range?.[0]).toBeLessThanOrEqual(input.value);
      expect(input.range?.[1]).toBeGreaterThanOrEqual(input.value);
    }
  });
});

describe('requests by size', () => {
  const writes = tariffs['dynamodb']?.writes;
  const perSecond = constant('writes', 1000, '1/s', 'formula');
  const of = (size: number) =>
    writes === undefined
      ? 0
      : requestCost(perSecond, constant('size', size, 'B', 'formula'), writes, 'b').value;

  test('take a further unit where a record is larger than one', () => {
    // A thousand small writes a second: 2,630 million units a month at 0.625 each.
    expect(of(500)).toBeCloseTo(1643.6, 0);
    expect(of(1024)).toBeCloseTo(of(500));
    expect(of(1025)).toBeCloseTo(2 * of(500));
  });

  test('are one whatever the size where a service does not ask for it', () => {
    const puts = tariffs['s3']?.writes;
    if (puts === undefined) throw new Error('no price of a put');
    expect(requestCost(perSecond, constant('size', 5e6, 'B', 'formula'), puts, 'b').value).toBeCloseTo(
      13_149,
      0,
    );
  });
});
