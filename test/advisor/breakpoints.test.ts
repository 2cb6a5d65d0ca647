import { describe, expect, test } from '@jest/globals';
import { breakpointsOf, conditionsOf } from '../../src/advisor/breakpoints.ts';
import type { Capacity } from '../../src/advisor/capacity.ts';
import type { Forks as AllForks } from '../../src/advisor/decide.ts';
import { numberOf } from '../../src/advisor/view.ts';
import type { Fact } from '../../src/contracts/fact.ts';
import type { Limit } from '../../src/contracts/pattern.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';
import { constant } from '../../src/toolbox/calculate.ts';
import { peakRate } from '../../src/toolbox/rates.ts';
import { replay } from '../../src/toolbox/replay.ts';
import { facts, type Said } from './made.ts';

type Forks = Pick<AllForks, 'now' | 'withFact'>;

const flippingAt = (id: string, value: number): Forks => ({
  now: { key: 'one', title: 'One primary' },
  withFact: (fact) =>
    fact.id === id && (numberOf(fact) ?? 0) >= value
      ? { key: 'shards', title: 'Shards' }
      : { key: 'one', title: 'One primary' },
});

const never: Forks = {
  now: { key: 'one', title: 'One primary' },
  withFact: () => ({ key: 'one', title: 'One primary' }),
};

const broken = (said: Said, forks: Forks) => breakpointsOf(facts(said), [], 'option-a', forks);

describe('the value at which the choice changes', () => {
  test.each<[string, number, number]>([
    ['twice as much', 100, 200],
    ['a little more', 100, 130],
    ['thirty times as much', 10, 300],
  ])('is found: %s', (_, now, at) => {
    const { breakpoints, figures } = broken(
      { 'writes.peakPerSecond': now },
      flippingAt('writes.peakPerSecond', at),
    );
    expect(breakpoints).toMatchObject([
      { fact: 'writes.peakPerSecond', direction: 'above', becomes: 'Shards' },
    ]);
    expect(figures[0]?.id).toBe(breakpoints[0]?.figure);
    expect((figures[0]?.value ?? 0) / at).toBeGreaterThanOrEqual(0.97);
    expect((figures[0]?.value ?? 0) / at).toBeLessThanOrEqual(1.07);
  });

  test('is a figure that replays from the fact', () => {
    const { figures } = broken({ 'data.size': 1e12 }, flippingAt('data.size', 5e12));
    for (const figure of figures) expect(replay(figure)).toBeCloseTo(figure.value);
  });

  test.each<[string, Said, Forks]>([
    ['beyond a hundred times', { 'writes.peakPerSecond': 1 }, flippingAt('writes.peakPerSecond', 1000)],
    ['that never changes', { 'writes.peakPerSecond': 1 }, never],
    ['of what nobody can watch', { 'latency.read': 0.01 }, flippingAt('latency.read', 0.02)],
    ['of nothing at all', { 'writes.peakPerSecond': 0 }, flippingAt('writes.peakPerSecond', 1)],
    ['of a word', { survive: 'zone' }, never],
  ])('is not told: %s', (_, said, forks) => {
    expect(broken(said, forks)).toEqual({ breakpoints: [], figures: [] });
  });
});

describe('the limits of what is recommended', () => {
  const limit = (per: Limit['per']): Limit => ({
    of: 'demand.writesPeakAtHorizon',
    title: 'writes of one machine',
    carries: [1000, 4000],
    unit: '1/s',
    per,
    source: 'a-measurement',
  });
  const demand = (rate: number) =>
    peakRate(constant('usual', rate, '1/s', 'formula'), constant('factor', 1, 'none', 'formula'), 'brief');
  const capacities = (per: Limit['per'], rate = 10): readonly Capacity[] => [
    { limit: limit(per), demand: demand(rate) },
  ];

  test.each([
    ['at what they are expected to carry', 10, 2000],
    ['at their good case, where the demand is in the range already', 3000, 4000],
  ])('end it when they are passed, %s', (_, rate, value) => {
    const { breakpoints, figures } = breakpointsOf([], capacities('system', rate), 'option-a', never);
    expect(breakpoints).toMatchObject([{ fact: 'demand.writesPeakAtHorizon', direction: 'above' }]);
    expect(figures[0]?.value).toBeCloseTo(value);
  });

  test('of a node end nothing: another is added', () => {
    expect(breakpointsOf([], capacities('node'), 'option-a', never).breakpoints).toEqual([]);
  });
});

describe('what must stay true', () => {
  const themeOf = (id: string) => factDefinition(id)?.theme;
  const withoutMoney: Forks = {
    now: { key: 'one', title: 'One primary' },
    withFact: (fact: Fact) =>
      fact.id === 'model.money' && fact.value === false
        ? { key: 'kv', title: 'Key-value' }
        : { key: 'one', title: 'One primary' },
  };

  test('is told, with what it would become otherwise', () => {
    expect(conditionsOf(facts({ 'model.money': true, 'access.byKey': true }), themeOf, withoutMoney)).toEqual(
      [{ fact: 'model.money', direction: 'no longer', becomes: 'Key-value' }],
    );
  });

  test('is a need: neither what hurts, nor what was said not to be so, nor a number', () => {
    const any: Forks = { ...withoutMoney, withFact: () => ({ key: 'other', title: 'Other' }) };
    const said = facts({ 'hurts.spof': true, 'asked.database': true, 'writes.jobs': false, 'data.size': 1 });
    expect(conditionsOf(said, themeOf, any)).toEqual([]);
  });
});
