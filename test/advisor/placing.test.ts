import { describe, expect, test } from '@jest/globals';
import { roundTripBetween } from '../../src/advisor/distances.ts';
import { placed } from '../../src/advisor/placing.ts';
import type { Fact, FactOrigin, FactValue } from '../../src/contracts/fact.ts';

const fact = (id: string, value: FactValue, origin: FactOrigin = 'stated'): Fact => ({
  id,
  value,
  unit: 'none',
  origin,
});

const valuesOf = (...facts: readonly Fact[]) =>
  Object.fromEntries(placed(facts).map(({ id, value }) => [id, value]));

const two = fact('regions.count', 2);
const survive = fact('survive', 'region');

describe('sites near each other', () => {
  test.each<[string, Fact]>([
    ['one town', fact('sites.near', true)],
    ['a few kilometres', fact('sites.distance', 8)],
    ['a round trip of a millisecond', fact('regions.roundTrip', 0.001)],
  ])('%s: zones of one region, and the loss of one is that of a zone', (_, near) => {
    expect(valuesOf(two, survive, near)).toMatchObject({
      'zones.count': 2,
      'regions.count': 1,
      survive: 'zone',
    });
  });

  test.each<[string, Fact]>([
    ['said not to be near', fact('sites.near', false)],
    ['far apart', fact('sites.distance', 600)],
    ['a long round trip', fact('regions.roundTrip', 0.07)],
    ['a quick round trip that is only assumed', fact('regions.roundTrip', 0.001, 'assumed')],
  ])('%s: regions', (_, far) => {
    expect(valuesOf(two, survive, far)).toMatchObject({ 'regions.count': 2, survive: 'region' });
  });
});

describe('regions that nobody counted', () => {
  test('are as many as the places named', () => {
    expect(valuesOf(fact('regions.names', ['Frankfurt', 'Dublin']))).toMatchObject({ 'regions.count': 2 });
    expect(valuesOf(fact('regions.names', ['Frankfurt']))).not.toHaveProperty('regions.count');
  });

  test('are as many as places of users where several are meant', () => {
    const homes = fact('users.places', ['US', 'EU', 'India']);
    expect(valuesOf(homes, fact('writes.homeRegion', true))).toMatchObject({ 'regions.count': 3 });
    expect(valuesOf(homes)).not.toHaveProperty('regions.count');
  });

  test('a count that is told stands', () => {
    expect(valuesOf(two, fact('regions.names', ['a', 'b', 'c']))).toMatchObject({ 'regions.count': 2 });
  });
});

test.each([
  ['Frankfurt', 'Dublin', 'round trips within Europe'],
  ['us-east-1', 'eu-west-1', 'round trip, Europe west to America east'],
  ['Singapore', 'Paris', 'round trip, Europe west to Singapore'],
  ['Sydney', 'Paris', undefined],
])('from %s to %s: %s', (one, other, name) => {
  expect(roundTripBetween(one, other)?.name).toBe(name);
});
