import { describe, expect, test } from '@jest/globals';
import type { FactValue } from '../../src/contracts/fact.ts';
import { read } from '../../src/intake/read.ts';

const ofPlaces = /^(?:regions\.names|users\.places|residency\.(?:places|partial)|sites\.|regions\.count)/;

const factsOf = (text: string) =>
  Object.fromEntries(
    read(text)
      .facts.filter(({ id }) => ofPlaces.test(id))
      .map(({ id, value }) => [id, value]),
  );

type Row = readonly [text: string, facts: Readonly<Record<string, FactValue>>];

describe('where it runs', () => {
  test.each<Row>([
    ['We run in Frankfurt and Dublin.', { 'regions.names': ['Frankfurt', 'Dublin'] }],
    ['The platform is on AWS in us-east-1 and eu-west-1.', { 'regions.names': ['us-east-1', 'eu-west-1'] }],
    ['Everything is hosted in eu-west-1, which is in Ireland.', { 'regions.names': ['eu-west-1'] }],
    ['We run on Google Cloud in europe-west4.', { 'regions.names': ['europe-west4'] }],
    ['Our servers sit in a rack in Leipzig.', { 'regions.names': ['Leipzig'] }],
    ['The primary is in Tokyo.', { 'regions.names': ['Tokyo'] }],
    ['It runs in AWS Frankfurt.', { 'regions.names': ['Frankfurt'] }],
    ['We are a bike shop in Hamburg.', {}],
    ['Our engineers sit in Berlin.', {}],
    ['Our office in Paris has bad coffee.', {}],
    ['Should we run it in Frankfurt?', {}],
    ['A competitor runs in Dublin.', {}],
    ['They told us to contact the support.', {}],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });
});

describe('where the users are', () => {
  test.each<Row>([
    ['Players on three continents: US, EU and India.', { 'users.places': ['US', 'EU', 'India'] }],
    [
      'Our users sit in Europe, North America and Asia.',
      { 'users.places': ['Europe', 'North America', 'Asia'] },
    ],
    [
      'Customers in Brazil and Japan complain, since the servers are in Virginia.',
      { 'users.places': ['Brazil', 'Japan'], 'regions.names': ['Virginia'] },
    ],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });
});

describe('what data must not leave', () => {
  test.each<Row>([
    ['Patient records may not leave Switzerland.', { 'residency.places': ['Switzerland'] }],
    ['EU data must stay in the EU.', { 'residency.places': ['EU'], 'residency.partial': true }],
    [
      "European customers' data must stay in the EU and American customers' data in the US.",
      { 'residency.places': ['EU', 'US'], 'residency.partial': true },
    ],
    [
      'One tenant in Canada must be kept there: their contract says that their data may not leave Canada.',
      { 'residency.places': ['Canada'], 'residency.partial': true },
    ],
    [
      'One customer wants their data in Switzerland by contract; the others are fine with Frankfurt.',
      { 'residency.places': ['Switzerland'], 'residency.partial': true, 'regions.names': ['Frankfurt'] },
    ],
    [
      'Data of Indian cardholders must be stored in India only, and our single cluster sits in Frankfurt.',
      { 'residency.places': ['India'], 'regions.names': ['Frankfurt'] },
    ],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });
});

describe('how near the sites are', () => {
  test.each<Row>([
    ['We have two data centres, 8 km apart.', { 'regions.count': 2, 'sites.distance': 8 }],
    ['Our data centres are 600 kilometres apart.', { 'sites.distance': 600 }],
    ['Two sites, 5 miles apart.', { 'regions.count': 2, 'sites.distance': 8.04672 }],
    ['Two halls on one campus.', { 'regions.count': 2, 'sites.near': true }],
    ['Our two data centres are in the same city.', { 'regions.count': 2, 'sites.near': true }],
    [
      'The trust has two hospitals in one town, each with its own data centre.',
      { 'regions.count': 2, 'sites.near': true },
    ],
    ['The vans drive 8 km between stops.', {}],
    ['Delivery points are 2 km apart.', {}],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });
});

test('the quote of a set runs from its first place to its last', () => {
  const fact = read('We run in Frankfurt, Dublin and Oregon.').facts.find(({ id }) => id === 'regions.names');
  expect(fact?.quote).toContain('Frankfurt, Dublin and Oregon');
});
