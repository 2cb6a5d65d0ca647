import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import { doubtOf } from '../../src/advisor/ask.ts';
import { placedBrief, preparedBrief } from '../../src/advisor/prepared.ts';
import type { Brief, Fact } from '../../src/contracts/fact.ts';
import { fact, facts, type Said } from './made.ts';

const options = { asOf: '2026-11-28' };

const brief = (told: readonly Fact[]): Brief => ({
  title: 'a brief',
  facts: told,
  unread: [],
  contradictions: [],
  language: 'en',
});

/** Writes that one primary carries, were there no reads beside them; that there are none nobody said. */
const heavy: Said = {
  'model.documents': true,
  'schema.stability': 'stable',
  'access.onlyByKey': true,
  'writes.updates': true,
  'writes.offline': true,
  'query.locality': 'one entity',
  'consistency.need': 'causal',
  'transaction.scope': 'record',
  survive: 'zone',
  'loss.none': true,
  'writes.peakPerSecond': 37_000,
  'data.size': 160e9,
  'record.size': 390,
  'conflict.resolution': 'prevent',
  'growth.kind': 'modest',
  'regions.count': 1,
  'team.onCall': 'none',
  hosting: 'own hardware',
};

const share = 'traffic.readFraction';
const taken = (told: Brief): Fact | undefined =>
  preparedBrief(told, options).facts.find(({ id }) => id === share);

describe('where every likely answer leads to one other choice', () => {
  const told = brief(facts(heavy));

  test('it is taken as given over its whole range, told as assumed', () => {
    expect(placedBrief(told, options).facts.some(({ id }) => id === share)).toBe(false);
    expect(taken(told)).toMatchObject({ range: [0.5, 0.95], origin: 'found' });
    expect(taken(told)?.value).toBeUndefined();
    expect(taken(told)?.by).toContain('assumed');
  });

  test('the advice is the one that any of these answers gives', () => {
    const recommended = (value?: number) =>
      advise(brief([...facts(heavy), ...(value === undefined ? [] : [fact(share, value)])]), options)
        .headline;
    const silent = recommended();
    expect(silent.length).toBeGreaterThan(0);
    for (const value of [0.5, 0.7, 0.95]) expect(recommended(value)).toEqual(silent);
  });

  test('it stays open, so that an unlikely answer is still looked at', () => {
    expect(doubtOf(told, options).unknowns.map(({ id }) => id)).toContain(share);
  });

  test('nothing is taken where somebody said it', () => {
    const said = brief([...facts(heavy), fact(share, 0.6)]);
    expect(taken(said)).toMatchObject({ value: 0.6, origin: 'stated' });
  });
});

test.each<[string, Said]>([
  [
    'where silence and the answers lead to the same',
    { 'model.relational': true, 'writes.peakPerSecond': 50, 'data.size': 1e10 },
  ],
  ['in what is too little to advise on', { 'writes.peakPerSecond': 37_000 }],
])('nothing is taken as given %s', (_, said) => {
  const told = brief(facts(said));
  expect(preparedBrief(told, options)).toEqual(placedBrief(told, options));
});
