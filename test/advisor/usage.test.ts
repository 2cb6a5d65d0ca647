import { describe, expect, test } from '@jest/globals';
import { rateDemand } from '../../src/advisor/demand.ts';
import { usageOf } from '../../src/advisor/usage.ts';
import { constant } from '../../src/toolbox/calculate.ts';
import { type Said, store } from './made.ts';

const months = constant('planning horizon', 12, 'count', 'formula');

const usage = (said: Said) => {
  const of = store({ 'growth.perYear': 1, 'traffic.peakFactor': 4, ...said });
  return usageOf(of, rateDemand(of, months), months);
};

describe('usage at the horizon', () => {
  test('is the average as it was said, grown', () => {
    const { writes, reads } = usage({ 'writes.averagePerSecond': 100, 'reads.averagePerSecond': 300 });
    expect([writes?.value, reads?.value]).toEqual([200, 600]);
  });

  test('is the peak over its factor where only the peak was said', () => {
    const { writes, reads } = usage({ 'writes.peakPerSecond': 400 });
    expect(writes?.value).toBe(200);
    expect(reads).toBeUndefined();
  });

  test('is a share of the requests where only those were said', () => {
    const { writes, reads } = usage({ 'requests.averagePerSecond': 1000, 'traffic.readFraction': 0.9 });
    expect(writes?.value).toBeCloseTo(200);
    expect(reads?.value).toBeCloseTo(1800);
  });

  test('has reads beside the writes where their share was said', () => {
    expect(usage({ 'writes.averagePerSecond': 100, 'traffic.readFraction': 0.8 }).reads?.value).toBeCloseTo(
      800,
    );
  });

  test('is nothing where nobody said a load', () => {
    expect(usage({ 'record.size': 100 })).toEqual({ size: expect.objectContaining({ value: 100 }) });
  });
});
