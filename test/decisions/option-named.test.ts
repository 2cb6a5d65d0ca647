import { describe, expect, test } from '@jest/globals';
import { optionNamed } from '../../src/decisions/option-named.ts';
import { brief, findingsOf, shop } from '../report/consulted.ts';

const findings = findingsOf(brief(shop));
const { options } = findings;
const at = (index: number) => options[index]?.id;
const named = (words: string) => optionNamed(findings, words)?.id;

describe('an option is named', () => {
  test('by its place in the table, as a number or a letter', () => {
    expect(options.length).toBeGreaterThan(1);
    for (const words of ['2', 'B', 'b', 'option 2', 'Option B', '#2']) expect(named(words)).toBe(at(1));
  });

  test('by its id, its title or a piece of its title that no other has', () => {
    for (const { id, title } of options) {
      expect(named(id)).toBe(id);
      expect(named(` ${title.toUpperCase()} `)).toBe(id);
    }
  });

  test('as the recommended one, however that is put', () => {
    for (const words of ['recommended', 'the recommended one', 'yours', 'it'])
      expect(named(words)).toBe(findings.recommended);
  });

  test('not by what fits several, or none: a decision is no guess', () => {
    const pieces = ['zorp', '99', 'Z', 'xy', ''];
    for (const piece of pieces) expect(named(piece)).toBeUndefined();
    const shared = ['with', 'and', 'one', 'the'].filter(
      (piece) =>
        options.filter(({ title, short }) => `${title} ${short}`.toLowerCase().includes(piece)).length > 1,
    );
    for (const piece of shared) expect(named(piece)).toBeUndefined();
  });
});
