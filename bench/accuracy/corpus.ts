import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../src/contracts/fact.ts';
import { read } from '../../src/intake/read.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';

const folder = join(import.meta.dirname, 'corpus');

/** How well flags and choices are read on one half of the sentences by theme. */
export interface CorpusRow {
  readonly name: string;
  readonly sentences: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
}

/** A flag or choice as the labels write it: `id`, `id=no` or `id=value`; undefined for numbers and sets. */
export const labelOf = ({ id, value }: Fact): string | undefined => {
  const kind = factDefinition(id)?.kind;
  if (kind !== 'flag' && kind !== 'choice') return undefined;
  if (typeof value === 'boolean') return value ? id : `${id}=no`;
  return `${id}=${String(value)}`;
};

interface Sentence {
  readonly text: string;
  readonly facts: readonly string[];
}

const sentencesOf = (half: 'odd' | 'even'): readonly Sentence[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .filter((_, index) => (index % 2 === 0) === (half === 'odd'))
        .map((line) => JSON.parse(line) as Sentence),
    );

/** Reads one half and counts; half a minute. */
export const corpusRow = (half: 'odd' | 'even'): CorpusRow => {
  const sentences = sentencesOf(half);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { text, facts } of sentences) {
    const got = new Set(read(text).facts.flatMap((fact) => labelOf(fact) ?? []));
    for (const label of facts) if (!got.has(label)) missed += 1;
    for (const label of got) {
      if (facts.includes(label)) right += 1;
      else wrong += 1;
    }
  }
  return {
    name: `by theme, ${half} lines`,
    sentences: sentences.length,
    right,
    wrong,
    missed,
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
  };
};
