import type { Brief } from '../../contracts/fact.ts';
import type { Figure } from '../../contracts/figure.ts';
import type { Findings } from '../../contracts/findings.ts';
import { factCatalogue } from '../../knowledge/catalogue.ts';
import { patterns, products } from '../../knowledge/registry.ts';
import { subjectsIn } from '../calculation/references.ts';
import type { Citable, Ground } from './claim.ts';

/** Field terms that knowledge does not spell out everywhere. */
const fieldTerms =
  'acid ack acl adr ai api ascii asn at-least-once at-most-once az backoff base blob bloom cap cas cdc cdn cidr ci cli cluster cpu cqrs crc crdt cron crud csv dag ddl ddos dlq dml dns dr eda eks elb etl exactly-once fifo fk fsync gc gdpr gke gossip gpu grpc gui ha hdd hipaa hlc hmac http https iam idempotency io iops ip ip json jvm jwt kpi kubernetes lan lamport lb lifo lru lsm lww mac mtbf mttr mtls mvcc nat noc nosql ntp oauth oidc olap oltp orm os pac pacelc paxos pci pii pitr pod poc pr pubsub qos quic raft ram rbac rest roi rollback rpc rpo rps rtt rto saas saml sdk sharding shard sla sli slo soc sox spof sql sre ssd ssl sso ssh tcp terraform tls tpm tps ttl udp ui uptime uri url usd utc uuid vip vm vpc vpn waf wal wan websocket wifi xml yaml zk'.split(
    ' ',
  );

const termsWithDigits =
  'p50 p90 p95 p99 s3 ec2 k8s k6 http/1.1 http/2 http/3 ipv4 ipv6 utf-8 utf8 sha-256 sha256 oauth2 oauth2.0 2pc 3pc md5 h2 r2 d1 l4 l7 v1 v2 b-tree2 route53 log4j base64 x86 arm64 db2 neo4j'.split(
    ' ',
  );

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}][\p{L}\p{N}'’+#./-]*/gu)
    ?.map((word) => word.replace(/[.'’/-]+$/g, '')) ?? [];

const ofKnowledge = (): readonly string[] =>
  [
    ...patterns.flatMap(({ id, title, summary, gains, pays, simplestForm, failsHow, cap }) => [
      id,
      title,
      summary,
      simplestForm,
      cap.says,
      ...gains,
      ...pays,
      ...failsHow.flatMap(({ what, userEffect, mitigation }) => [what, userEffect, mitigation]),
    ]),
    ...products.flatMap(({ id, title, kind, summary, managed, replication, cloud }) => [
      id,
      title,
      kind,
      summary,
      replication,
      cloud ?? '',
      ...managed,
    ]),
    ...factCatalogue.map(({ title }) => title),
  ].flatMap(words);

let knowledge: ReadonlySet<string> | undefined;

const common = (): ReadonlySet<string> => {
  knowledge ??= new Set([...ofKnowledge(), ...fieldTerms, ...termsWithDigits]);
  return knowledge;
};

const namesWithDigits = (vocabulary: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([
    ...termsWithDigits,
    ...products
      .flatMap(({ title }) => words(title))
      .filter((word) => /\d/.test(word) && vocabulary.has(word)),
  ]);

/** What the claims of one consultation are held against. */
export const groundOf = (
  brief: Brief,
  findings: Findings,
  citable: ReadonlyMap<string, Citable>,
  worked: readonly Figure[] = [],
): Ground => {
  const team = [
    brief.title,
    ...brief.facts.flatMap(({ quote }) => quote ?? []),
    ...findings.options.flatMap(({ title, short, graph }) => [
      title,
      short,
      ...graph.components.flatMap(({ label, tech }) => [label, tech ?? '']),
    ]),
  ].flatMap(words);
  const vocabulary = new Set([...common(), ...team]);
  return {
    facts: new Set(findings.facts.map(({ id }) => id)),
    figures: new Set([...findings.figures, ...worked].map(({ id }) => id)),
    subjects: new Map(worked.map((figure) => [figure.id, subjectsIn(figure)])),
    citable,
    vocabulary,
    namesWithDigits: namesWithDigits(vocabulary),
  };
};
