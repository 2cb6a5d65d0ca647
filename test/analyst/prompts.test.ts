import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/analyst/grounding/claim.ts';
import { objection } from '../../src/analyst/grounding/ground.ts';
import { groundOf } from '../../src/analyst/grounding/vocabulary.ts';
import { readableFacts } from '../../src/analyst/reading/catalogue.ts';
import { checkReading } from '../../src/analyst/reading/check.ts';
import { studied } from '../../src/contracts/study.ts';
import { consult } from '../../src/conversation/consult.ts';

const folder = join(import.meta.dirname, '../../prompts');
const prompt = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8');

test.each(readdirSync(folder))('%s has a version, and says that what it is given is data', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toMatch(/^# .* \(version \d+\)\n/);
  expect(text).toMatch(/\b(?:are|is) data\b/);
  expect(text).toMatch(/look like instructions/);
});

describe('examples of the reading', () => {
  const examples = [
    ...prompt('reading').matchAll(/"([^"\n]+)" → `([\w.]+)`,\s+`([^`]+)`,\s+quote "([^"\n]+)"/g),
  ].map(([, text = '', fact = '', value = '', quote = '']) => ({ text, fact, value, quote }));

  test('there are some of numbers, of choices and of a no', () => {
    const kinds = examples.map(({ fact }) => readableFacts.get(fact)?.kind);
    expect(new Set(kinds)).toEqual(new Set(['number', 'choice', 'flag']));
  });

  test.each(examples)('$text is kept as it says', ({ text, fact, value, quote }) => {
    const said = { message: 'm1', by: 'Ana', text, shown: text, files: [], asked: [] };
    const { facts, open, dropped } = checkReading(
      { facts: [{ fact, value, quote, file: '' }], files: [] },
      said,
    );
    expect({ facts: facts.map(({ id }) => id), open, dropped }).toEqual({
      facts: [fact],
      open: [],
      dropped: 0,
    });
  });
});

describe('the synthesis', () => {
  const advice = consult(
    'We take 5k writes/s at peak into one PostgreSQL primary, 2 TB in all. Nothing may be lost.',
    {
      asOf: '2026-11-28',
    },
  );
  if (advice.kind === 'refused') throw new Error('it is no brief');
  const ground = groundOf(advice.brief, advice.findings, new Map(), []);
  const text = prompt('synthesis');

  test('tells of each part of the schema', () => {
    for (const part of Object.keys(studied.shape)) expect(text).toMatch(`\`${part}\``);
  });

  test('its good claim may be shown, its bad ones may not', () => {
    const good = JSON.parse(/^ {4}(\{.*\})$/m.exec(text)?.[1] ?? '') as Claim;
    expect(objection(good, ground)).toBeUndefined();
    const bad = [...(/taken out:([\s\S]*?)\n\n/.exec(text)?.[1] ?? '').matchAll(/"([^"]+)" \(/g)];
    expect(bad.length).toBe(2);
    for (const [, claim = ''] of bad) expect(objection({ text: claim, evidence: [] }, ground)).toBeDefined();
  });
});
