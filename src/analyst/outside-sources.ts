import type { LedgerEntry } from '../contracts/evidence.ts';
import type { Findings } from '../contracts/findings.ts';
import { termsOf } from '../evidence/excerpt.ts';
import { openLedger } from '../evidence/ledger.ts';
import { webBrief } from '../evidence/redact.ts';
import { factCatalogue } from '../knowledge/catalogue.ts';
import { patternById, products } from '../knowledge/registry.ts';
import { classOfPage } from './web-classes.ts';

const publicNames = new Map(products.map(({ id, title }) => [id, title]));

/** What the web is told: quantities and catalogue words, and the designs that are weighed by their general names. */
export const webProblem = (findings: Findings): string => {
  const { text } = webBrief(findings.facts, { definitions: factCatalogue, publicNames });
  const designs = findings.options.map(({ choices }) =>
    choices.map(({ pattern }) => patternById(pattern)?.title ?? pattern).join(' + '),
  );
  return JSON.stringify({ problem: text.split('\n'), designs });
};

/** The entry for what a page was cited with. */
export const webEntry = (found: {
  readonly ledger: readonly LedgerEntry[];
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly at: number;
}): LedgerEntry | undefined =>
  URL.canParse(found.url) && found.url.startsWith('https://')
    ? openLedger(found.ledger).add({
        kind: 'web',
        class: classOfPage(found.url),
        url: found.url,
        at: found.at,
        text: found.text,
        terms: termsOf(found.title),
      })
    : undefined;
