import { z } from 'zod';
import { reportMarkdown } from '../../blocks/markdown/report.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Findings } from '../contracts/findings.ts';
import {
  type AdviceOptions,
  type Consultation,
  consultBrief,
  type Refusal,
} from '../conversation/consult.ts';
import { read } from '../intake/read.ts';

/** A file of published decisions: the brief goes in, the rest is only compared with what comes out. */
export const casesFile = z.object({
  cases: z
    .array(
      z.object({
        id: z.string(),
        area: z.array(z.string()).min(1),
        tags: z.array(z.string()).default([]),
        brief: z.string(),
        expect: z.object({
          mustRecommendAnyOf: z.array(z.string()),
          alsoExpected: z.array(z.string()).default([]),
          acceptable: z.array(z.string()).default([]),
          mustNotRecommend: z.array(z.string()).default([]),
          mentionNotInBrief: z.array(z.string()).default([]),
        }),
      }),
    )
    .min(1),
});

export type Case = z.infer<typeof casesFile>['cases'][number];

export type CaseResult = 'pass' | 'half' | 'forbidden' | 'fail';

/** One case scored. */
export interface CaseRow {
  readonly id: string;
  readonly area: string;
  readonly tags: readonly string[];
  readonly headline: readonly string[];
  readonly result: CaseResult;
  readonly points: number;
  readonly ok: boolean;
  /** Labels of `alsoExpected` that are among headline and choices, and how many there are. */
  readonly alsoFound: number;
  readonly alsoExpected: number;
  readonly mentionsFound: number;
  readonly mentions: number;
  /** Whether the facts of the reader alone, without any of its words, lead to the same headline and choices. */
  readonly sameFromFacts: boolean;
}

const points: Readonly<Record<CaseResult, number>> = { pass: 1, half: 0.5, forbidden: 0, fail: 0 };

/** Headline and choices of an answer, as labels. */
export interface Answer {
  readonly headline: readonly string[];
  readonly choices: readonly string[];
  readonly text: string;
}

/** The rule of the benchmark: a forbidden label anywhere is worth nothing, whatever else is there. */
export const resultOf = (answer: Answer, expect: Case['expect']): CaseResult => {
  const named = [...answer.headline, ...answer.choices];
  const carries = (labels: readonly string[], within: readonly string[]) =>
    within.some((label) => labels.includes(label));
  if (carries(expect.mustNotRecommend, named)) return 'forbidden';
  if (carries(expect.mustRecommendAnyOf, answer.headline)) return 'pass';
  return carries(expect.acceptable, answer.headline) ? 'half' : 'fail';
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One idea a entry: found when any of its alternatives begins a word of the text. */
export const mentionsIn = (text: string, entries: readonly string[]): number =>
  entries.filter((entry) =>
    entry.split('|').some((alternative) => new RegExp(`\\b${escaped(alternative)}`, 'i').test(text)),
  ).length;

const recommendedLabels = (findings: Findings): readonly string[] =>
  findings.options
    .find((option) => option.id === findings.recommended)
    ?.choices.map((choice) => choice.pattern) ?? [];

const answerOf = (consultation: Consultation | Refusal): Answer =>
  consultation.kind === 'refused'
    ? { headline: [], choices: [], text: '' }
    : {
        headline: consultation.findings.headline,
        choices: recommendedLabels(consultation.findings),
        text: reportMarkdown(consultation.report, () => undefined),
      };

/** The facts with everything that could carry words of the brief taken away. */
const factsAlone = (brief: Brief): Brief => ({
  title: '',
  facts: brief.facts.map(({ id, value, range, unit, origin }) => ({
    id,
    unit,
    origin,
    ...(value === undefined ? {} : { value }),
    ...(range === undefined ? {} : { range }),
  })),
  unread: [],
  contradictions: [],
  language: brief.language,
});

const sameDecisions = (one: Answer, other: Answer): boolean =>
  JSON.stringify([one.headline, one.choices]) === JSON.stringify([other.headline, other.choices]);

/** Advises on the brief alone and scores the answer. */
export const scoreCase = (one: Case, options: AdviceOptions): CaseRow => {
  const brief = read(one.brief);
  const answer = answerOf(consultBrief(brief, options));
  const result = resultOf(answer, one.expect);
  const named = [...answer.headline, ...answer.choices];
  return {
    id: one.id,
    area: one.area[0] ?? '',
    tags: one.tags,
    headline: answer.headline,
    result,
    points: points[result],
    ok: result === 'pass',
    alsoFound: one.expect.alsoExpected.filter((label) => named.includes(label)).length,
    alsoExpected: one.expect.alsoExpected.length,
    mentionsFound: mentionsIn(answer.text, one.expect.mentionNotInBrief),
    mentions: one.expect.mentionNotInBrief.length,
    sameFromFacts: sameDecisions(answer, answerOf(consultBrief(factsAlone(brief), options))),
  };
};

/** Rows that share an area or a tag, added up. */
export interface CaseTotal {
  readonly name: string;
  readonly cases: number;
  readonly points: number;
  readonly passed: number;
  readonly forbidden: number;
  readonly alsoFound: number;
  readonly alsoExpected: number;
  readonly mentionsFound: number;
  readonly mentions: number;
}

/** Sums of these rows under a name. */
const totalOf = (name: string, rows: readonly CaseRow[]): CaseTotal => {
  const sum = (of: (row: CaseRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    name,
    cases: rows.length,
    points: sum((row) => row.points),
    passed: sum((row) => (row.result === 'pass' ? 1 : 0)),
    forbidden: sum((row) => (row.result === 'forbidden' ? 1 : 0)),
    alsoFound: sum((row) => row.alsoFound),
    alsoExpected: sum((row) => row.alsoExpected),
    mentionsFound: sum((row) => row.mentionsFound),
    mentions: sum((row) => row.mentions),
  };
};

/** All of them, then by first area, then by tag. */
export const totalsOf = (rows: readonly CaseRow[]): readonly CaseTotal[] => [
  totalOf('all', rows),
  ...[...new Set(rows.map((row) => row.area))].map((area) =>
    totalOf(
      area,
      rows.filter((row) => row.area === area),
    ),
  ),
  ...[...new Set(rows.flatMap((row) => row.tags))].map((tag) =>
    totalOf(
      `#${tag}`,
      rows.filter((row) => row.tags.includes(tag)),
    ),
  ),
];
