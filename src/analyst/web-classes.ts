import type { EvidenceClass } from '../contracts/evidence.ts';

/** The classes of the web in the order in which they are asked: what is promised, what is shown, what was lived through. */
export const webClasses = [
  'vendor documentation',
  'paper',
  'engineering blog',
] as const satisfies readonly EvidenceClass[];

export type WebClass = (typeof webClasses)[number];

interface WebHost {
  /** The host and whatever is below it. */
  readonly host: string;
  readonly class: WebClass;
  /** It has a blog as well, known by the path or by the name of the host. */
  readonly blog?: true;
}

/** When the hosts below were last gone through; a new line where a host is missing. */
export const webHostsAsOf = '2026-11-28';

const documentation = (host: string): WebHost => ({ host, class: 'vendor documentation' });
const both = (host: string): WebHost => ({ host, class: 'vendor documentation', blog: true });
const papers = (host: string): WebHost => ({ host, class: 'paper' });

/** Whose a page is, by its host; what is not listed is taken for somebody's account of their own system. */
export const webHosts: readonly WebHost[] = [
  documentation('postgresql.org'),
  documentation('mysql.com'),
  documentation('sqlite.org'),
  documentation('mariadb.com'),
  documentation('oracle.com'),
  documentation('apache.org'),
  documentation('kubernetes.io'),
  documentation('etcd.io'),
  documentation('valkey.io'),
  both('microsoft.com'),
  both('aws.amazon.com'),
  both('cloud.google.com'),
  both('mongodb.com'),
  both('redis.io'),
  both('confluent.io'),
  both('cockroachlabs.com'),
  both('yugabyte.com'),
  both('elastic.co'),
  both('opensearch.org'),
  both('clickhouse.com'),
  both('rabbitmq.com'),
  both('vitess.io'),
  both('planetscale.com'),
  both('scylladb.com'),
  both('datastax.com'),
  both('neo4j.com'),
  both('timescale.com'),
  both('influxdata.com'),
  both('snowflake.com'),
  both('databricks.com'),
  both('cloudflare.com'),
  both('nats.io'),
  papers('arxiv.org'),
  papers('acm.org'),
  papers('usenix.org'),
  papers('ieee.org'),
  papers('vldb.org'),
  papers('sigmod.org'),
  papers('cidrdb.org'),
  papers('jepsen.io'),
];

const isBelow = (hostname: string, host: string): boolean =>
  hostname === host || hostname.endsWith(`.${host}`);

/** How far a page can be leaned on, by whose it is. */
export const classOfPage = (url: string): WebClass => {
  const { hostname, pathname } = new URL(url);
  if (/(?:^|\/|\.)blogs?(?:\/|\.|$)/.test(`${hostname}${pathname}`)) return 'engineering blog';
  if (hostname.endsWith('.edu')) return 'paper';
  return webHosts.find(({ host }) => isBelow(hostname, host))?.class ?? 'engineering blog';
};

/** Hosts of a class as the search takes them: these alone, or all but these. */
export type WebDomains = { readonly allowed: readonly string[] } | { readonly blocked: readonly string[] };

/** One class of the web, and where it is searched for. */
export interface WebStage {
  readonly class: WebClass;
  readonly domains: WebDomains;
}

const hostsOf = (kind: WebClass): readonly string[] =>
  webHosts.filter((one) => one.class === kind).map(({ host }) => host);

/**
 * The stages of a search, in the order of `webClasses`; where the operator allows some hosts alone, those of each class, and no
 * stage for a class of which none is allowed.
 */
export const webStages = (allowed?: readonly string[]): readonly WebStage[] => {
  if (allowed !== undefined)
    return webClasses.flatMap((kind) => {
      const hosts = allowed.filter((host) => classOfPage(`https://${host}`) === kind);
      return hosts.length === 0 ? [] : [{ class: kind, domains: { allowed: hosts } }];
    });
  const searched = webHosts.filter(({ blog }) => blog !== true).map(({ host }) => host);
  return [
    { class: 'vendor documentation', domains: { allowed: hostsOf('vendor documentation') } },
    { class: 'paper', domains: { allowed: hostsOf('paper') } },
    { class: 'engineering blog', domains: { blocked: searched } },
  ];
};
