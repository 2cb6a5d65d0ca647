import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import type { Findings } from '../../src/contracts/findings.ts';
import { patternById } from '../../src/knowledge/registry.ts';
import { wanted } from '../../src/knowledge/unmet.ts';
import { facts, type Said } from './made.ts';

const advised = (said: Said): Findings =>
  advise(
    { title: 'A brief', facts: facts(said), unread: [], contradictions: [], language: 'en' },
    { asOf: '2026-11-01' },
  );

const orders: Said = {
  'model.relational': true,
  'transaction.scope': 'database',
  'writes.peakPerSecond': 50,
  'data.size': 2e11,
};

const left = (said: Said): readonly string[] =>
  advised({ ...orders, ...said }).unanswered.map(({ fact }) => fact);

describe('a stated need that the design does not answer', () => {
  test.each(['writes.offline', 'audit.needed', 'history.needed', 'writes.mustAccept'])(
    '%s is named',
    (need) => {
      const said = advised({ ...orders, [need]: true });
      const has = said.options
        .find(({ id }) => id === said.recommended)
        ?.choices.map(({ pattern }) => pattern);
      const metBy = wanted.find(({ fact }) => fact === need)?.metBy ?? [];
      if (has?.some((pattern) => metBy.includes(pattern)) !== true) {
        expect(left({ [need]: true })).toContain(need);
        expect(said.unanswered.find(({ fact }) => fact === need)?.takes).toBeDefined();
      }
    },
  );

  test('what nobody said is not named', () => {
    expect(left({})).toEqual([]);
  });

  test('what the store answers by itself is not named', () => {
    expect(left({ 'consistency.mustNotConflict': true, 'access.fullText': true })).toEqual([]);
  });

  test('an effect that must happen once gets its keys as a practice, and the need is met', () => {
    const findings = advised({ ...orders, 'effects.onlyOnce': true });
    const option = findings.options.find(({ id }) => id === findings.recommended);
    const has = [...(option?.choices ?? []), ...findings.practices].map(({ pattern }) => pattern);
    expect(has).toContain('idempotency-keys');
    expect(option?.checks.find(({ facts: read }) => read.includes('effects.onlyOnce'))?.met).toBe('yes');
    expect(findings.unanswered).toEqual([]);
  });

  test('sums over little data ask for nothing of their own', () => {
    expect(left({ 'data.size': 1e9, 'access.aggregates': true })).toEqual([]);
  });

  test('every pattern that meets a need is one that there is', () => {
    const ids = wanted.flatMap(({ metBy, add }) => [...metBy, ...(add === undefined ? [] : [add])]);
    expect(ids.filter((id) => patternById(id) === undefined)).toEqual([]);
  });
});
