import { reportMarkdown } from '../../blocks/markdown/report.ts';
import { type Answer, type Case, resultOf } from '../../src/cli/cases.ts';
import type { Consultation } from '../../src/contracts/consultation.ts';
import type { Findings } from '../../src/contracts/findings.ts';
import type { Study, StudyClaim } from '../../src/contracts/study.ts';
import { products } from '../../src/knowledge/registry.ts';
import { reportContext } from '../../src/report/context.ts';
import { withStudy } from '../../src/report/study.ts';

const mostNamed = 3;

/** Choices of an option, and its headline: of another one than the advisor's, what sets it apart from that. */
const labelsOf = (findings: Findings, option: string): Pick<Answer, 'headline' | 'choices'> => {
  const choicesOf = (id: string): readonly string[] =>
    findings.options.find((one) => one.id === id)?.choices.map(({ pattern }) => pattern) ?? [];
  const choices = choicesOf(option);
  if (option === findings.recommended) return { headline: findings.headline, choices };
  const advised = new Set(choicesOf(findings.recommended));
  return { headline: choices.filter((pattern) => !advised.has(pattern)).slice(0, mostNamed), choices };
};

const claimsOf = ({ studied }: Study): readonly StudyClaim[] =>
  studied === undefined
    ? []
    : [
        ...studied.summary,
        ...studied.present,
        ...studied.options.flatMap(({ claims }) => claims),
        ...studied.recommended.reason,
        ...studied.failures,
        ...studied.plan,
        ...studied.open,
      ];

const reference = /\{(?:(?:figure|range):)?([^{}]*)\}/g;
/** Names in which a digit counts nothing: S3, p99, HTTP/2, and products. */
const digitNames = new Set(
  products.flatMap(({ title }) => title.toLowerCase().split(/\s+/)).filter((word) => /\d/.test(word)),
);
const digitName = /^(?:[a-z]+[-/]?\d+(?:\.\d+)?|\d?pc|ipv\d|b-tree\d)$/i;

/** Numbers of a study's claims that lead nowhere: looked for by a way of its own, not by the one that took others out. */
const strayNumbers = (study: Study, findings: Findings): readonly string[] => {
  const figures = new Set([...findings.figures, ...(study.figures ?? [])].map(({ id }) => id));
  const facts = new Set(findings.facts.map(({ id }) => id));
  const entries = new Map(study.ledger.map(({ id, numbers }) => [id, numbers.length]));
  const leads = (id: string): boolean => {
    const [, entry = '', index] = /^(E\d+)\.(\d+)$/.exec(id) ?? [];
    if (entry !== '') return Number(index) >= 1 && Number(index) <= (entries.get(entry) ?? 0);
    return figures.has(id) || facts.has(id);
  };
  return claimsOf(study).flatMap(({ text }) => [
    ...[...text.matchAll(reference)].map(([, id = '']) => id).filter((id) => !leads(id)),
    ...text
      .replaceAll(reference, ' ')
      .split(/[\s,;:()“”–—]+/)
      .map((token) => token.replace(/[.'’]+$/, ''))
      .filter((token) => /\p{N}/u.test(token))
      .filter((token) => !digitName.test(token) && !digitNames.has(token.toLowerCase())),
  ]);
};

const address = /https?:\/\/[^\s<>()"'\]]+/g;

/** Addresses of the whole text that neither the ledger nor a source of the findings gives. */
const strayAddresses = (text: string, study: Study, advisors: string): readonly string[] => {
  const known = [...study.ledger.flatMap(({ url, excerpt }) => [url ?? '', excerpt]), advisors].join('\n');
  return (text.match(address) ?? []).filter((url) => !known.includes(url.replace(/[.,;]+$/, '')));
};

/** What can be said of an answer without asking anybody. */
export interface Checked {
  readonly result: ReturnType<typeof resultOf>;
  readonly headline: readonly string[];
  readonly strayNumbers: readonly string[];
  readonly strayAddresses: readonly string[];
  /** The answer as a team reads it, Markdown. */
  readonly text: string;
}

/** Holds a studied report against what its case expects and against what it may say. */
export const checked = (advice: Consultation, study: Study, expect: Case['expect']): Checked => {
  const { brief, findings, drawings, report } = advice;
  const advisors = reportMarkdown(report, () => undefined);
  const context = reportContext(brief, findings, drawings);
  const text =
    context === undefined ? advisors : reportMarkdown(withStudy(report, context, study), () => undefined);
  const labels = labelsOf(findings, study.studied?.recommended.option ?? findings.recommended);
  return {
    result: resultOf({ ...labels, text }, expect),
    headline: labels.headline,
    strayNumbers: strayNumbers(study, findings),
    strayAddresses: strayAddresses(text, study, advisors),
    text,
  };
};
