import { describe, expect, test } from '@jest/globals';
import { products } from '../../src/knowledge/products/all.ts';
import {
  anomalies,
  ansiAllows,
  isolationMatrix,
  prevention,
  prevents,
  shortNameOf,
  snapshotAllows,
} from '../../src/knowledge/products/isolation.ts';
import { availabilityOf, pacelcClasses } from '../../src/knowledge/products/pacelc.ts';

describe('the isolation matrix', () => {
  test('every row has an entry for each of the ten anomalies and a default among its levels', () => {
    expect(anomalies).toHaveLength(10);
    expect(
      isolationMatrix.filter(({ byDefault, levels }) => !levels.some(({ level }) => level === byDefault)),
    ).toEqual([]);
    expect(isolationMatrix.flatMap(({ levels }) => levels)).toHaveLength(22);
  });

  test.each(isolationMatrix)(
    '$system begins at $byDefault in the catalogue too',
    ({ product, byDefault }) => {
      expect(products.find(({ id }) => id === product)?.isolationDefault).toBe(byDefault);
    },
  );

  test.each([
    { product: 'postgresql', level: 'repeatable read', answer: 'prevented' },
    { product: 'postgresql', level: 'read committed', answer: 'possible' },
    { product: 'mysql', level: 'repeatable read', answer: 'possible' },
    { product: 'sqlserver', level: 'repeatable read', answer: 'prevented' },
    { product: 'oracle', level: 'serializable', answer: 'prevented' },
  ])('lost update in $product at $level: $answer', ({ product, level, answer }) => {
    expect(prevents(product, 'P4', level)).toBe(answer);
  });

  test.each([
    { product: 'postgresql', level: 'repeatable read', answer: 'possible' },
    { product: 'postgresql', level: 'serializable', answer: 'prevented' },
    { product: 'oracle', level: 'serializable', answer: 'possible' },
    { product: 'sqlserver', level: 'snapshot', answer: 'possible' },
    { product: 'sqlserver', level: 'repeatable read', answer: 'prevented' },
    { product: 'mysql', level: 'serializable', answer: 'prevented' },
  ])('write skew in $product at $level: $answer', ({ product, level, answer }) => {
    expect(prevents(product, 'G2-item', level)).toBe(answer);
  });

  test('partial protection is told apart from protection', () => {
    expect(prevents('mysql', 'G-single')).toBe('when only reading');
    expect(prevents('sqlserver', 'G-single', 'repeatable read')).toBe('in some cases');
    expect(prevents('oracle', 'G2', 'serializable')).toBe('in some cases');
  });

  test('without a level the default is meant, and what was not tested is unknown', () => {
    expect(prevents('cockroachdb', 'G2')).toBe('prevented');
    expect(prevents('postgresql', 'P4')).toBe('possible');
    expect(prevents('kafka', 'P4')).toBeUndefined();
    expect(prevents('postgresql', 'P4', 'chaos')).toBeUndefined();
  });

  test.each([
    ['RU', '1000000000'],
    ['MAV', '1111100000'],
    ['MAV+RO', '11111R0R00'],
    ['RR', '1111101s10'],
    ['SI', '1111111100'],
    ['SI(some G2)', '111111110s'],
    ['SER', '1111111111'],
  ])('%s has the published profile %s', (name, profile) => {
    const code = { prevented: '1', possible: '0', 'when only reading': 'R', 'in some cases': 's' } as const;
    const guarantee = isolationMatrix
      .flatMap(({ levels }) => levels)
      .map((level) => level.guarantee)
      .find((candidate) => shortNameOf[candidate] === name);
    expect(guarantee).toBeDefined();
    if (guarantee === undefined) return;
    expect(anomalies.map((anomaly) => code[prevention(guarantee, anomaly)]).join('')).toBe(profile);
  });

  test('serializable lets nothing through, and a dirty write is prevented at every level', () => {
    expect(anomalies.filter((anomaly) => prevention('serializable', anomaly) !== 'prevented')).toEqual([]);
    const levels = isolationMatrix.flatMap(({ levels: of }) => of);
    expect(levels.filter(({ guarantee }) => prevention(guarantee, 'G0') !== 'prevented')).toEqual([]);
  });
});

describe('what the literature says', () => {
  test('the standard forbids more at each level, and snapshot isolation still allows write skew', () => {
    const allowed = Object.values(ansiAllows).map(
      ({ dirtyRead, fuzzyRead, phantom }) => [dirtyRead, fuzzyRead, phantom].filter(Boolean).length,
    );
    expect(allowed).toEqual([3, 2, 1, 0]);
    expect(snapshotAllows).toMatchObject({ P4: 'no', P3: 'sometimes', 'A5B write skew': 'possible' });
  });

  test('no guarantee stands in two availability classes', () => {
    const all = Object.values(availabilityOf).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(availabilityOf['sticky available']).toContain('causal');
    expect(availabilityOf.unavailable).toContain('snapshot isolation');
  });

  test('PACELC names systems once, and products that exist', () => {
    expect(new Set(pacelcClasses.map(({ system }) => system)).size).toBe(8);
    const known = new Set(products.map(({ id }) => id));
    expect(pacelcClasses.filter(({ product }) => product !== undefined && !known.has(product))).toEqual([]);
    expect(pacelcClasses.find(({ system }) => system === 'PNUTS')?.pacelc).toBe('PC/EL');
  });
});
