import type { LedgerEntry } from '../contracts/evidence.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Findings } from '../contracts/findings.ts';
import type { WebSent } from '../contracts/study.ts';
import { termsOf } from '../evidence/excerpt.ts';
import { mostEntries, openLedger } from '../evidence/ledger.ts';
import { webBrief } from '../evidence/redact.ts';
import { findSecrets } from '../evidence/secrets.ts';
import { factCatalogue } from '../knowledge/catalogue.ts';
import { patternById, products } from '../knowledge/registry.ts';
import { classOfPage } from './web-classes.ts';

const publicNames = new Map(products.map(({ id, title }) => [id, title]));

const vocabulary = { definitions: factCatalogue, publicNames };

/** What the web is told: quantities and catalogue words, and the designs that are weighed by their general names. */
export const webProblem = (findings: Findings): string => {
  const { text } = webBrief(findings.facts, vocabulary);
  const designs = findings.options.map(({ choices }) =>
    choices.map(({ pattern }) => patternById(pattern)?.title ?? pattern).join(' + '),
  );
  return JSON.stringify({ problem: text.split('\n'), designs });
};

const counted = (kinds: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

const sizeOf = (names: readonly (string | undefined)[]): number =>
  new Set(names.filter((name) => name !== undefined)).size;

/** How much of a brief `webProblem` leaves out, by kind; never what it is. */
export const heldBack = (brief: Brief, findings: Findings): WebSent['takenOut'] => {
  const { withheld, rounded } = webBrief(findings.facts, vocabulary);
  const quotes = findings.facts.flatMap(({ quote }) => quote ?? []);
  const unread = brief.unread.map(({ text }) => text);
  const secrets = [brief.title, ...quotes, ...unread].flatMap((text) => findSecrets(text));
  return [
    { kind: 'title of the consultation', count: Number(brief.title !== '') },
    { kind: 'words in which facts were said', count: quotes.length },
    {
      kind: 'names of those who said them',
      count: sizeOf(findings.facts.filter(({ origin }) => origin !== 'found').map(({ by }) => by)),
    },
    {
      kind: 'documents in which facts were found',
      count: sizeOf(findings.facts.filter(({ origin }) => origin === 'found').map(({ by }) => by)),
    },
    { kind: 'facts whose values are the team’s own words', count: withheld.length },
    { kind: 'quantities rounded to two digits', count: rounded },
    { kind: 'passages that gave no fact', count: unread.length },
    ...[...counted(secrets.map(({ kind }) => kind))].map(([kind, count]) => ({ kind, count })),
  ].filter(({ count }) => count > 0);
};

/** Characters of an address; what is longer is no page that anybody would look up, and cannot be kept. */
const longestAddress = 1_900;

/** The entry for what a page was cited with. */
export const webEntry = (found: {
  readonly ledger: readonly LedgerEntry[];
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly at: number;
}): LedgerEntry | undefined =>
  found.ledger.length < mostEntries &&
  found.url.startsWith('https://') &&
  URL.canParse(found.url) &&
  new URL(found.url).href.length <= longestAddress
    ? openLedger(found.ledger).add({
        kind: 'web',
        class: classOfPage(found.url),
        url: found.url,
        at: found.at,
        text: found.text,
        terms: termsOf(found.title),
      })
    : undefined;
