import type { LedgerEntry } from '../../contracts/evidence.ts';
import type { Brief, Fact } from '../../contracts/fact.ts';
import type { Figure } from '../../contracts/figure.ts';
import type { Findings, Option } from '../../contracts/findings.ts';
import { printQuantity, printRange } from '../../contracts/quantity.ts';
import { dataOf } from '../data.ts';

const printed = ({ value, range, unit }: Fact): string => {
  if (typeof value === 'number') return printQuantity(value, unit);
  if (value === undefined) return range === undefined ? 'open' : printRange(range, unit);
  return typeof value === 'object' ? value.join(', ') : String(value);
};

const optionOf = ({ id, title, roles, choices, gains, pays, checks, cap, ruledOut }: Option) => ({
  id,
  title,
  roles,
  choices: choices.map(({ area, pattern, product, evidence }) => ({
    area,
    pattern,
    ...(product === undefined ? {} : { product }),
    because: evidence.map(({ because }) => because),
  })),
  gains,
  pays,
  network: cap.says,
  needs: checks.map(({ need, met, because }) => ({ need, met, because })),
  ...(ruledOut === undefined ? {} : { ruledOut }),
});

const figureOf = ({ id, title, value, unit }: Figure) => ({ id, title, value: printQuantity(value, unit) });

/**
 * What the synthesis is told, as JSON in one order of keys: the facts and figures that it may refer to, what the advisor
 * found, and the ledger. Its length follows the findings and the ledger, never the length of the thread.
 */
export const briefFor = (
  brief: Brief,
  findings: Findings,
  ledger: readonly LedgerEntry[],
  worked: readonly Figure[] = [],
): string =>
  dataOf({
    title: brief.title,
    facts: findings.facts.map((fact) => ({
      id: fact.id,
      title: findings.factTitles[fact.id] ?? fact.id,
      value: printed(fact),
      origin: fact.origin,
      ...(fact.quote === undefined ? {} : { said: fact.quote }),
    })),
    contradictions: findings.contradictions.map(({ fact }) => fact),
    advisor: { recommended: findings.recommended, headline: findings.headline },
    options: findings.options.map(optionOf),
    ruledOut: findings.ruledOut.map(({ pattern, because }) => ({ pattern, because })),
    failures: findings.failures.map(({ what, userEffect, rpo, rto }) => ({ what, userEffect, rpo, rto })),
    figures: findings.figures.map(figureOf),
    ...(worked.length === 0
      ? {}
      : { worked: worked.map((figure) => ({ ...figureOf(figure), formula: figure.text })) }),
    sources: Object.values(findings.sources).map(({ id, title }) => ({ id, title })),
    ledger: ledger.map(({ id, class: kind, server, tool, url, excerpt, numbers, retrievedAt }) => ({
      id,
      kind,
      ...(server === undefined ? {} : { from: `${server} ${tool ?? ''}`.trim() }),
      ...(url === undefined ? {} : { url }),
      on: retrievedAt.slice(0, 10),
      excerpt,
      numbers: numbers.map(({ text }) => text),
    })),
  });
