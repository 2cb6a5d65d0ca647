import type { LedgerEntry } from '../contracts/evidence.ts';
import type { Findings } from '../contracts/findings.ts';
import { termsOf } from '../evidence/excerpt.ts';
import { openLedger } from '../evidence/ledger.ts';
import { webBrief } from '../evidence/redact.ts';
import { factCatalogue } from '../knowledge/catalogue.ts';
import { patternById, products } from '../knowledge/registry.ts';

const publicNames = new Map(products.map(({ id, title }) => [id, title]));

/** What the web is told: quantities and catalogue words, and the designs that are weighed by their general names. */
export const webProblem = (findings: Findings): string => {
  const { text } = webBrief(findings.facts, { definitions: factCatalogue, publicNames });
  const designs = findings.options.map(({ choices }) =>
    choices.map(({ pattern }) => patternById(pattern)?.title ?? pattern).join(' + '),
  );
  return JSON.stringify({ problem: text.split('\n'), designs });
};

const vendors =
  /(?:^|\.)(?:postgresql\.org|mysql\.com|oracle\.com|microsoft\.com|aws\.amazon\.com|cloud\.google\.com|mongodb\.com|redis\.io|apache\.org|confluent\.io|cockroachlabs\.com|yugabyte\.com|elastic\.co|clickhouse\.com|rabbitmq\.com|kubernetes\.io|vitess\.io|scylladb\.com|datastax\.com|neo4j\.com|etcd\.io|timescale\.com|influxdata\.com|snowflake\.com|databricks\.com|cloudflare\.com|nats\.io)$/;
const papers =
  /(?:^|\.)(?:arxiv\.org|acm\.org|usenix\.org|ieee\.org|vldb\.org|sigmod\.org|jepsen\.io)$|\.edu$/;

/** How far a page can be leaned on, by whose it is. */
export const classOfPage = (url: string): LedgerEntry['class'] => {
  const { hostname, pathname } = new URL(url);
  if (/(?:^|\/|\.)blogs?(?:\/|\.|$)/.test(`${hostname}${pathname}`)) return 'engineering blog';
  if (papers.test(hostname)) return 'paper';
  return vendors.test(hostname) ? 'vendor documentation' : 'engineering blog';
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
