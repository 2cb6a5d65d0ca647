import { describe, expect, test } from '@jest/globals';
import type { Area, Pattern } from '../../src/contracts/pattern.ts';
import type { Source } from '../../src/contracts/source.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';
import { type Given, viewOf } from './recording-view.ts';
import { readsOf } from './rule-reads.ts';

/** Names that carry a digit by right. */
const namesWithDigits = /\b(S3|2PC|MD5|HTTP\/2)\b/g;

const wordsOf = (pattern: Pattern): readonly string[] => [
  pattern.title,
  pattern.summary,
  pattern.simplestForm,
  pattern.cap.says,
  ...pattern.rules.map((rule) => rule.because),
  ...pattern.ruleOuts.map((ruleOut) => ruleOut.because),
  ...pattern.gains,
  ...pattern.pays,
  ...pattern.failsHow.flatMap((mode) => [mode.what, mode.userEffect, mode.mitigation]),
];

const printed = (because: string): readonly string[] =>
  [...because.matchAll(/\{([^}]+)\}/g)].flatMap((match) => match[1] ?? []);

/** Points of a pattern for these facts, limits aside; undefined where a hard constraint rules it out. */
export const totalOf = (pattern: Pattern, given: Given): number | undefined => {
  const view = viewOf(given);
  if (pattern.ruleOuts.some((ruleOut) => ruleOut.when(view))) return undefined;
  return pattern.rules.reduce((sum, rule) => sum + (rule.when(view) ? rule.points : 0), 0);
};

/** Ids that reach three points or more, best first; of equal ones the simpler first. */
export const rankedIds = (patterns: readonly Pattern[], given: Given): readonly string[] =>
  patterns
    .map((pattern) => ({ pattern, total: totalOf(pattern, given) ?? Number.NEGATIVE_INFINITY }))
    .filter((one) => one.total >= 3)
    .sort((a, b) => b.total - a.total || a.pattern.complexity - b.pattern.complexity)
    .map((one) => one.pattern.id);

/** What must hold for the entries of any area; `vocabulary` = the public ids of that area. */
export const describePatterns = (
  area: Area,
  patterns: readonly Pattern[],
  sources: readonly Source[],
  vocabulary: readonly string[],
): void => {
  describe(`entries of ${area}`, () => {
    test('hold each public id once, and mark the own ones', () => {
      const publicIds = patterns.filter((pattern) => pattern.vocabulary).map((pattern) => pattern.id);
      expect([...publicIds].sort()).toEqual([...vocabulary].sort());
      expect(new Set(patterns.map((pattern) => pattern.id)).size).toBe(patterns.length);
      expect(patterns.every((pattern) => pattern.area === area)).toBe(true);
    });

    test('have source ids that are unique and exist', () => {
      const ids = sources.map((source) => source.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id.startsWith(`${area}-`))).toBe(true);
    });

    test.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
      '%s declares exactly the facts that its rules read',
      (_, pattern) => {
        for (const rule of [...pattern.rules, ...pattern.ruleOuts]) {
          expect({ because: rule.because, reads: readsOf(rule) }).toEqual({
            because: rule.because,
            reads: [...new Set(rule.reads)].sort(),
          });
          for (const id of rule.reads) expect(factDefinition(id)?.id).toBe(id);
          for (const id of printed(rule.because)) expect(rule.reads).toContain(id);
        }
      },
    );

    test.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
      '%s speaks without numbers and says what it pays',
      (_, pattern) => {
        for (const words of wordsOf(pattern)) {
          const plain = words.replaceAll(/\{[^}]+\}/g, '').replaceAll(namesWithDigits, '');
          expect(plain).not.toMatch(/\d/);
          expect(words).not.toMatch(/\.$/);
        }
        expect(pattern.gains.length).toBeGreaterThanOrEqual(2);
        expect(pattern.pays.length).toBeGreaterThanOrEqual(2);
        expect(pattern.failsHow.length).toBeGreaterThanOrEqual(2);
        expect(pattern.rules.some((rule) => rule.points > 0)).toBe(true);
        expect(pattern.rules.some((rule) => rule.points < 0)).toBe(true);
      },
    );

    test('rest every limit on a text that was read, and reach forward', () => {
      for (const limit of patterns.flatMap((pattern) => pattern.envelope)) {
        expect(sources.find((source) => source.id === limit.source)?.confirmed).toBe('read');
        expect(factDefinition(limit.of)?.id).toBe(limit.of);
        expect(limit.carries[0]).toBeLessThanOrEqual(limit.carries[1]);
      }
    });

    test('never grow simpler by silence: nothing is advised when nothing was said', () => {
      expect(rankedIds(patterns, {})).toEqual([]);
    });
  });
};
