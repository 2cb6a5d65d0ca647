import { describe, expect, test } from '@jest/globals';
import { judgeAll } from '../../src/advisor/judge.ts';
import { optionTitle, shortTitle } from '../../src/advisor/titles.ts';
import type { Area, Pattern } from '../../src/contracts/pattern.ts';
import { productIndex } from '../../src/knowledge/registry.ts';
import { pattern, points, view } from './made.ts';

const judged = (...patterns: readonly Pattern[]) => [...judgeAll(patterns, view({})).values()];

const of = (id: string, area: Area, total = 3): Pattern =>
  pattern(id, area, { title: id.replace('-', ' '), rules: [points(total)] });

const products: Readonly<Record<string, string>> = { 'a-store': 'postgresql', 'a-log': 'kafka' };

const title = (chosen: readonly Pattern[], lead: Area, headline: readonly string[] = []): string =>
  optionTitle(judged(...chosen), lead, headline, (id) => products[id], productIndex);

describe('the title of an option', () => {
  test.each<[string, readonly Pattern[], Area, readonly string[], string]>([
    ['a store with its product', [of('a-store', 'storage')], 'storage', [], 'A store (PostgreSQL)'],
    [
      'what leads, on its store',
      [of('a-store', 'storage'), of('a-log', 'streaming')],
      'streaming',
      [],
      'A log (Apache Kafka) on a store (PostgreSQL)',
    ],
    [
      'the store alone where storage leads',
      [of('a-store', 'storage'), of('a-log', 'streaming')],
      'storage',
      [],
      'A store (PostgreSQL)',
    ],
    [
      'of two that lead the one of the headline',
      [of('a-queue', 'streaming'), of('a-log', 'streaming')],
      'streaming',
      ['a-log'],
      'A log (Apache Kafka)',
    ],
    ['something, where the leading area is empty', [of('a-zone', 'resilience')], 'streaming', [], 'A zone'],
    ['nothing new', [], 'storage', [], 'Nothing new'],
  ])('%s', (_, chosen, lead, headline, expected) => {
    expect(title(chosen, lead, headline)).toBe(expected);
  });
});

describe('the short title', () => {
  const store = of('a-store', 'storage');
  const other = of('b-store', 'storage');
  const log = of('a-log', 'streaming');
  const zone = of('a-zone', 'resilience');

  test.each<[string, readonly Pattern[], readonly Pattern[], Area, string]>([
    ['what the recommended one lacks', [other, log], [store, log], 'storage', 'b store'],
    ['both, where store and lead differ', [other, log], [store], 'streaming', 'a log, b store'],
    ['its lead, where it lacks nothing', [store], [store, log], 'storage', 'a store'],
    ['only what matters of what differs', [store, log, zone], [store], 'streaming', 'a log'],
    ['nothing new', [], [store], 'storage', 'Nothing new'],
  ])('%s', (_, chosen, recommended, lead, expected) => {
    expect(shortTitle(judged(...chosen), judged(...recommended), lead)).toBe(expected);
  });
});
