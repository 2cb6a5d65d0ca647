import { describe, expect, test } from '@jest/globals';
import { factCatalogue } from '../../src/knowledge/catalogue.ts';
import { endings } from '../../src/report/endings.ts';

/** Themes whose statements are needs: without one of them the advice can end. */
const needs = [
  'shape of data',
  'access',
  'writes',
  'consistency',
  'latency',
  'availability',
  'topology',
  'events',
];

describe('when a statement stops being true', () => {
  test('each that can end a decision says what one sees then', () => {
    const flags = factCatalogue.filter(({ kind, theme }) => kind === 'flag' && needs.includes(theme));
    expect(flags.map(({ id }) => id).filter((id) => endings[id] === undefined)).toEqual([]);
  });

  test('and none is of a fact that there is not', () => {
    const ids = factCatalogue.map(({ id }) => id);
    expect(Object.keys(endings).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('no clause names a statement to be looked up', () => {
    expect(Object.values(endings).filter((words) => /no longer holds|^[A-Z]|[.:]$/.test(words))).toEqual([]);
  });
});
