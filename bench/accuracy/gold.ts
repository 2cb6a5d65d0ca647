import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../src/contracts/fact.ts';
import { consultBrief } from '../../src/conversation/consult.ts';
import { read } from '../../src/intake/read.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';
import { labelOf } from './corpus.ts';

interface Case {
  readonly id: string;
  readonly brief: string;
  readonly expect: {
    readonly mustRecommendAnyOf: readonly string[];
    readonly acceptable?: readonly string[];
    readonly mustNotRecommend?: readonly string[];
  };
}

const here = import.meta.dirname;

/** Labels of a careful reader, by case: they tell mistakes of reading from mistakes of advice. */
const labels = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const line of readFileSync(join(here, 'gold-briefs.jsonl'), 'utf8').trim().split('\n')) {
    const { case: id, facts } = JSON.parse(line) as { case: string; facts: string[] };
    found.set(id, [...(found.get(id) ?? []), ...facts]);
  }
  return found;
};

const factOf = (label: string): Fact | undefined => {
  const [id = '', value] = label.split('=');
  const definition = factDefinition(id);
  if (definition === undefined) return undefined;
  return {
    id,
    value: definition.kind === 'flag' ? value !== 'no' : (value ?? ''),
    unit: 'none',
    origin: 'stated',
    quote: label,
  };
};

/**
 * Advice on the own cases of a file when flags and choices are those that a careful reader found and numbers those that
 * the reader reads, and how many of the careful reader's labels the reader finds by itself.
 */
export const goldRow = (file: string) => {
  const { cases } = JSON.parse(readFileSync(join(here, '../cases', file), 'utf8')) as {
    cases: readonly Case[];
  };
  const gold = labels();
  const counts = { passed: 0, acceptable: 0, forbidden: 0, right: 0, wrong: 0, missed: 0 };
  for (const { id, brief: text, expect } of cases) {
    const wanted = new Set(gold.get(id) ?? []);
    const brief = read(text);
    const got = new Set(brief.facts.flatMap((fact) => labelOf(fact) ?? []));
    for (const label of wanted) if (!got.has(label)) counts.missed += 1;
    for (const label of got) counts[wanted.has(label) ? 'right' : 'wrong'] += 1;
    const told = new Map<string, Fact>();
    for (const label of wanted) {
      const fact = factOf(label);
      if (fact !== undefined && !told.has(fact.id)) told.set(fact.id, fact);
    }
    const numbers = brief.facts.filter((fact) => labelOf(fact) === undefined);
    const result = consultBrief(
      { ...brief, facts: [...numbers, ...told.values()], contradictions: [] },
      { asOf: '2026-11-01' },
    );
    if (result.kind === 'refused') continue;
    const { headline, options, recommended } = result.findings;
    const chosen =
      options.find((option) => option.id === recommended)?.choices.map((one) => one.pattern) ?? [];
    if ([...headline, ...chosen].some((one) => expect.mustNotRecommend?.includes(one))) counts.forbidden += 1;
    else if (headline.some((one) => expect.mustRecommendAnyOf.includes(one))) counts.passed += 1;
    else if (headline.some((one) => expect.acceptable?.includes(one))) counts.acceptable += 1;
  }
  return { name: `advice from labelled facts, ${file}`, cases: cases.length, ...counts };
};
