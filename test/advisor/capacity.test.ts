import { describe, expect, test } from '@jest/globals';
import {
  type Capacity,
  type CapacityFrame,
  capacityFigures,
  capacityOfPattern,
  mostNodes,
  timesOf,
} from '../../src/advisor/capacity.ts';
import type { Limit, Product } from '../../src/contracts/pattern.ts';
import { constant } from '../../src/toolbox/calculate.ts';
import { dateInput } from '../../src/toolbox/capacity.ts';
import { peakRate } from '../../src/toolbox/rates.ts';
import { replay } from '../../src/toolbox/replay.ts';
import { pattern } from './made.ts';

const rate = (id: string, perSecond: number) =>
  peakRate(constant('usual', perSecond, '1/s', 'formula'), constant('as stated', 1, 'none', 'formula'), {
    subject: 'brief',
    as: id,
    title: 'writes at the peak',
  });

const limit = (per: Limit['per'], of = 'demand.writesPeakAtHorizon'): Limit => ({
  of,
  title: 'writes of one machine',
  carries: [1000, 4000],
  unit: '1/s',
  per,
  source: 'a-measurement',
});

const frame = (now: number, atHorizon: number, growth?: number): CapacityFrame => ({
  demand: new Map([
    ['demand.writesPeak', rate('writesPeak', now)],
    ['demand.writesPeakAtHorizon', rate('writesPeakAtHorizon', atHorizon)],
  ]),
  growth: growth === undefined ? undefined : constant('growth', growth, 'fraction/year', 'formula'),
  asOf: dateInput('2026-11-22'),
});

const only = (limits: readonly Limit[], of: CapacityFrame): Capacity => {
  const [first] = capacityOfPattern(pattern('store', 'storage', { envelope: limits }), 'option-a', of);
  if (first === undefined) throw new Error('no capacity');
  return first;
};

describe('capacity of a system', () => {
  test('is used by the demand over the middle of its limit, and headroom is the turned share', () => {
    const one = only([limit('system')], frame(500, 1000));
    expect(one.utilisation?.value).toBeCloseTo(0.5);
    expect(one.headroom?.value).toBeCloseTo(2);
    expect(one.nodes).toBeUndefined();
  });

  test('is passed on the day on which the demand of today has grown to the limit', () => {
    // Doubling each year from 500 reaches 2,000 after two years.
    const one = only([limit('system')], frame(500, 1000, 1));
    expect(((one.crossing?.value ?? 0) - dateInput('2026-11-22').value) / 365.25).toBeCloseTo(2, 1);
  });

  test.each<[string, CapacityFrame]>([
    ['that does not grow', frame(500, 500, 0)],
    ['whose growth nobody said', frame(500, 500)],
    ['that shrinks', frame(500, 400, -0.2)],
  ])('is never passed by a demand %s', (_, of) => {
    expect(only([limit('system')], of).crossing).toBeUndefined();
  });
});

describe('capacity of a node', () => {
  test('asks for as many nodes as carry the demand with a share kept free', () => {
    const one = only([limit('node')], frame(1000, 10_000));
    expect(one.nodes?.value).toBeGreaterThanOrEqual(6);
    expect(Number.isInteger(one.nodes?.value)).toBe(true);
    expect(one.utilisation).toBeUndefined();
  });

  test('asks for no fewer nodes when more is demanded', () => {
    const nodes = [1, 10, 1000, 50_000, 1e7].map(
      (atHorizon) => only([limit('node')], frame(1, atHorizon)).nodes?.value ?? 0,
    );
    expect([...nodes].sort((a, b) => a - b)).toEqual(nodes);
  });
});

describe('capacity of a partition', () => {
  const parts = (more: Partial<Limit> = {}): Limit => ({ ...limit('partition'), parts: 'shards', ...more });

  test('asks for partitions, and for no machine: many lie on one', () => {
    const one = only([parts()], frame(1000, 10_000));
    expect(one.partitions?.value).toBe(5);
    expect(one.partitions?.title).toMatch(/^shards for/);
    expect(one.nodes).toBeUndefined();
    expect(mostNodes([one])).toBeUndefined();
  });

  test('asks for the machines that each has to itself, with a share kept free', () => {
    const one = only([parts({ machinesEach: 2 })], frame(1000, 10_000));
    expect(one.partitions?.value).toBe(8);
    expect(one.nodes?.value).toBe(16);
    for (const figure of capacityFigures(one)) expect(replay(figure)).toBeCloseTo(figure.value);
  });

  test('keeps nothing free beside a figure that is meant to be run at', () => {
    const one = only([parts({ machinesEach: 2, asRun: true })], frame(1000, 10_000));
    expect([one.partitions?.value, one.nodes?.value]).toEqual([5, 10]);
    expect(only([{ ...limit('node'), asRun: true }], frame(1000, 10_000)).nodes?.value).toBe(5);
    expect(only([limit('node')], frame(1000, 10_000)).nodes?.value).toBe(8);
  });
});

const productOf = (id: string, serverless?: true): Product => ({
  id,
  title: id,
  kind: 'store',
  summary: 'an engine',
  serves: ['store'],
  limits: [],
  isolationDefault: 'none',
  replication: 'none',
  managed: [],
  licence: 'free',
  priceNote: 'nothing',
  sources: [],
  ...(serverless === undefined ? {} : { serverless }),
});

describe('capacity of a product', () => {
  const store = pattern('store', 'storage', {
    products: ['usual', 'other', 'service'],
    envelope: [
      { ...limit('node'), products: ['usual'], carries: [1000, 1000] },
      { ...limit('node'), products: ['other', 'service'], carries: [10_000, 10_000] },
      { ...limit('partition'), products: ['service'] },
    ],
  });
  const of = (product?: Product): readonly Capacity[] =>
    capacityOfPattern(store, 'option-a', frame(1, 6000), { product });

  test('counts with the limits of what is taken, else of the most ordinary', () => {
    expect(of(productOf('other')).map(({ nodes }) => nodes?.value)).toEqual([1]);
    expect(of(productOf('usual')).map(({ nodes }) => nodes?.value)).toEqual([9]);
    expect(of().map(({ nodes }) => nodes?.value)).toEqual([9]);
  });

  test('has no machines where a service has none', () => {
    const all = of(productOf('service', true));
    expect(mostNodes(all)).toBeUndefined();
    expect(all.map(({ partitions }) => partitions?.value)).toEqual([3]);
  });
});

describe('capacity', () => {
  test('says nothing about a demand that is not known', () => {
    const store = pattern('store', 'storage', { envelope: [limit('system', 'demand.readsPeak')] });
    expect(capacityOfPattern(store, 'option-a', frame(1, 1))).toEqual([]);
  });

  test('is figures of the option, each of which replays', () => {
    const one = only([limit('system')], frame(500, 1000, 1));
    const figures = capacityFigures(one);
    expect(figures).toHaveLength(3);
    for (const figure of [...figures, timesOf(one, 'option-a')]) {
      expect(figure.id).toMatch(/@option-a$/);
      expect(replay(figure)).toBeCloseTo(figure.value);
    }
  });

  test('tells how many times the limit is asked for', () => {
    expect(timesOf(only([limit('system')], frame(1, 6000)), 'single').value).toBeCloseTo(3);
  });
});
