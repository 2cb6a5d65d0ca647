import { describe, expect, test } from '@jest/globals';
import { assumptions, factStore, numberOf, viewOf, withMeantPatterns } from '../../src/advisor/view.ts';
import type { Fact, Range } from '../../src/contracts/fact.ts';
import { factCatalogue } from '../../src/knowledge/catalogue.ts';
import { fact, facts } from './made.ts';

const ranged = (range: Range): Fact => ({ id: 'data.size', range, unit: 'B', origin: 'stated' });

describe('the number that a fact stands for', () => {
  test.each<[string, Fact | undefined, number | undefined]>([
    ['its value', fact('data.size', 7), 7],
    ['the middle of a narrow range', ranged([4, 6]), 5],
    ['the middle of magnitudes, where it spans more than ten times', ranged([1, 10_000]), 100],
    ['the middle, where it begins at nothing', ranged([0, 10]), 5],
    ['nothing for a word', fact('survive', 'zone'), undefined],
    ['nothing for a fact that is not there', undefined, undefined],
  ])('is %s', (_, given, number) => {
    expect(numberOf(given)).toBe(number);
  });
});

describe('the first of two facts with one id', () => {
  test('wins', () => {
    expect(factStore([fact('data.size', 1), fact('data.size', 2)]).get('data.size')?.value).toBe(1);
  });
});

describe('assumptions', () => {
  const assumed = assumptions(factStore(facts({ 'traffic.peakFactor': 8 })), factCatalogue);

  test('stand in for what nobody said, and for nothing that was said', () => {
    expect(assumed.map((one) => one.id)).toContain('growth.perYear');
    expect(assumed.map((one) => one.id)).not.toContain('traffic.peakFactor');
    expect(new Set(assumed.map((one) => one.origin))).toEqual(new Set(['assumed']));
  });

  test('are made only where the catalogue has a default', () => {
    const withDefault = factCatalogue.filter((one) => 'assume' in one).map((one) => one.id);
    expect(assumed.map((one) => one.id).filter((id) => !withDefault.includes(id))).toEqual([]);
  });
});

describe('what rules see', () => {
  const view = viewOf(
    factStore([
      fact('writes.peakPerSecond', 100),
      fact('team.size', 8, 'assumed'),
      fact('demand.writesPeak', 120, 'derived'),
      fact('model.money', true),
      fact('writes.jobs', false),
      fact('survive', 'zone'),
      fact('present.products', ['kafka', 'mysql']),
      ranged([2, 4]),
    ]),
  );

  test('a stated number is stated, an assumed one is only a number, a derived one counts as stated', () => {
    expect([view.number('team.size'), view.stated('team.size'), view.known('team.size')]).toEqual([
      8,
      undefined,
      false,
    ]);
    expect([view.stated('writes.peakPerSecond'), view.stated('demand.writesPeak')]).toEqual([100, 120]);
  });

  test('silence is neither yes nor no', () => {
    expect([view.is('model.money'), view.isNot('model.money')]).toEqual([true, false]);
    expect([view.is('writes.jobs'), view.isNot('writes.jobs')]).toEqual([false, true]);
    expect([view.is('loss.none'), view.isNot('loss.none'), view.known('loss.none')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('a single value is a range of itself', () => {
    expect(view.range('writes.peakPerSecond')).toEqual([100, 100]);
    expect(view.range('data.size')).toEqual([2, 4]);
    expect(view.range('reads.peakPerSecond')).toBeUndefined();
  });

  test('choices and sets answer for their own kind only', () => {
    expect([view.choice('survive'), view.choice('model.money'), view.choice('ordering')]).toEqual([
      'zone',
      undefined,
      undefined,
    ]);
    expect([view.set('present.products'), view.set('survive'), view.set('rejected.products')]).toEqual([
      ['kafka', 'mysql'],
      [],
      [],
    ]);
  });
});

describe('the ways of building that named products stand for', () => {
  const standsFor = { spanner: 'distributed-sql', tidb: 'distributed-sql', kafka: 'log-broker' };
  const meant = (said: Parameters<typeof facts>[0]) =>
    Object.fromEntries(
      withMeantPatterns(factStore(facts(said)), standsFor).map(({ id, value }) => [id, value]),
    );

  test('are proposed or turned down with them', () => {
    expect(meant({ 'proposed.products': ['kafka'], 'rejected.products': ['spanner'] })).toEqual({
      'proposed.patterns': ['log-broker'],
      'rejected.patterns': ['distributed-sql'],
    });
  });

  test('stand beside what was named itself', () => {
    expect(meant({ 'rejected.products': ['spanner'], 'rejected.patterns': ['2pc'] })).toEqual({
      'rejected.patterns': ['2pc', 'distributed-sql'],
    });
  });

  test('are not turned down while another of the kind is spoken of or runs', () => {
    expect(meant({ 'rejected.products': ['spanner'], 'proposed.products': ['tidb'] })).toEqual({
      'proposed.patterns': ['distributed-sql'],
    });
    expect(meant({ 'rejected.products': ['spanner'], 'present.products': ['tidb'] })).toEqual({});
  });
});
