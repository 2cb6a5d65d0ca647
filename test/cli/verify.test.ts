import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { KnownAnswer } from '../../src/cli/verify/check.ts';
import { verify } from '../../src/cli/verify.ts';

const file = new URL('../../bench/known-answers.json', import.meta.url);
const answers = (JSON.parse(readFileSync(file, 'utf8')) as { checks: KnownAnswer[] }).checks;
const { rows } = verify();
const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);

describe('the known answers', () => {
  test('each has its row, in their order', () => {
    expect(rows.map(({ id }) => id)).toEqual(answers.map(({ id }) => id));
  });

  test.each(ofKind('computed').map((row) => [row.id, row] as const))(
    '%s is computed within tolerance',
    (_, row) => {
      expect({ ok: row.ok, note: row.note }).toEqual({ ok: true, note: undefined });
    },
  );

  test.each(ofKind('restated').map((row) => [row.id, row] as const))('%s is held as published', (_, row) => {
    expect({ ok: row.ok, note: row.note }).toEqual({ ok: true, note: undefined });
  });

  // Exact, so that none of them can be dropped without anybody noticing.
  test('as many are computed, restated and left out as were', () => {
    expect({
      computed: ofKind('computed').length,
      restated: ofKind('restated').length,
      informative: ofKind('informative').length,
      'out of family': ofKind('out of family').length,
    }).toEqual({ computed: 60, restated: 9, informative: 1, 'out of family': 30 });
  });

  test('what is left out says why and is not counted as ok', () => {
    for (const row of [...ofKind('out of family'), ...ofKind('informative')]) {
      expect(row).toMatchObject({ ok: null, got: null, note: expect.any(String) });
    }
  });

  test('every number that is compared is finite', () => {
    const numbers = rows.flatMap((row) => (row.got === null ? [] : Object.values(row.got)));
    expect(numbers.length).toBeGreaterThan(300);
    expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  });
});

/** A copy of the answer with its first number (or truth) made wrong by a tenth. */
const spoiled = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value === 0 ? 1 : value * 1.1;
  if (typeof value === 'string') return value.replaceAll(/\d/g, (digit) => `${(Number(digit) + 1) % 10}`);
  if (Array.isArray(value)) return value.map((item, index) => (index === 0 ? spoiled(item) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([name, item], index) => [name, index === 0 ? spoiled(item) : item]));
};

describe('a wrong answer is found', () => {
  // The published overheads stand in the input of this one.
  const wrong = (answer: KnownAnswer): KnownAnswer =>
    answer.id === 'erasure-overhead'
      ? { ...answer, input: spoiled(answer.input) }
      : { ...answer, expected: spoiled(answer.expected) };

  test.each(
    answers
      .filter(({ id }) => rows.some((row) => row.id === id && row.ok === true))
      .map((each) => [each.id, each] as const),
  )('%s with its first number spoiled', (_, answer) => {
    expect(verify([wrong(answer)]).rows[0]?.ok).toBe(false);
  });
});
