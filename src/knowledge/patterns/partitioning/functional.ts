import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, onPresent, onRejected, rule } from '../rule.ts';
import { OUTGROWN_READS, outgrown } from './one-node.ts';

/** Times today's load up to which moving one or two domains out can give the headroom. */
const FEW_TIMES = 4;
/** Bytes beyond which each part is itself too large for one node. */
const TOO_LARGE_FOR_PARTS = 50e12;

/** Tables by domain on separate primaries. */
export const functional: Pattern = {
  id: 'functional',
  area: 'partitioning',
  title: 'Functional split by domain',
  vocabulary: true,
  summary:
    'Tables that belong to one domain (jobs, billing, events) move to a database of their own; each stays an ordinary primary with replicas',
  needs: [
    [
      'relational-functional-split',
      'microservices',
      'relational-single-node',
      'relational-read-replicas',
      'log-broker',
    ],
  ],
  excludes: ['no-partitioning'],
  complexity: 3,
  rules: [
    onFlag(
      3,
      'writes.concentrated',
      'a large share of the writes comes from one feature: it can leave as a whole',
    ),
    onChoice(2, 'query.locality', ['one domain'], 'queries stay within one functional domain'),
    rule(
      1,
      ['hurts.writeCeiling', 'query.locality'],
      (facts) =>
        facts.is('hurts.writeCeiling') &&
        !['one tenant', 'one key'].includes(facts.choice('query.locality') ?? ''),
      'the primary is near its write limit, and each domain that leaves takes its writes along',
    ),
    rule(
      1,
      ['headroom.wanted'],
      (facts) => (facts.stated('headroom.wanted') ?? Number.POSITIVE_INFINITY) <= FEW_TIMES,
      'the headroom wanted ({headroom.wanted} times) is of the size that one split gives',
    ),
    rule(
      1,
      ['selfHosted.shipped', 'writes.concentrated', 'hurts.writeCeiling'],
      (facts) =>
        facts.is('selfHosted.shipped') && (facts.is('writes.concentrated') || facts.is('hurts.writeCeiling')),
      'small installations can keep both databases on one node',
    ),
    rule(
      1,
      ['team.manyTeams', 'hurts.deployCoupling', 'hurts.writeCeiling', 'query.locality'],
      (facts) =>
        (facts.is('team.manyTeams') || facts.is('hurts.deployCoupling')) &&
        (facts.is('hurts.writeCeiling') || facts.choice('query.locality') === 'one domain'),
      'domains already have their own teams',
    ),
    rule(
      1,
      ['rejected.products', 'rejected.patterns', 'hurts.writeCeiling'],
      (facts) =>
        facts.is('hurts.writeCeiling') &&
        (facts
          .set('rejected.products')
          .some((product) => ['vitess', 'citus', 'cockroachdb', 'spanner', 'yugabytedb'].includes(product)) ||
          facts
            .set('rejected.patterns')
            .some((pattern) =>
              ['relational-sharded', 'distributed-sql', 'hash', 'tenant'].includes(pattern),
            )),
      'sharding was looked at and did not fit',
    ),
    rule(
      1,
      ['downtime.allowed', 'hurts.writeCeiling', 'writes.concentrated'],
      (facts) =>
        (facts.stated('downtime.allowed') ?? 0) > 0 &&
        (facts.is('hurts.writeCeiling') || facts.is('writes.concentrated')),
      'a window for the switch is allowed',
    ),
    onPresent(
      1,
      ['postgresql', 'mysql', 'mariadb', 'sqlserver'],
      'both halves stay on the engine that people know',
    ),
    onChoice(
      -2,
      'query.locality',
      ['one tenant'],
      'queries stay within a tenant, which cuts across all domains',
    ),
    onChoice(-2, 'query.locality', ['everything'], 'queries and joins reach over all domains'),
    onChoice(
      -3,
      'present.database',
      ['split'],
      'the split by domain is used up: what hurts now is within one domain',
    ),
    onChoice(-1, 'growth.kind', ['fast'], 'with growth like this each part meets the same ceiling soon'),
    onAnyFlag(-2, ['load.small', 'present.headroom', 'present.biggerBox'], 'one database carries it'),
    rule(
      -1,
      ['transaction.scope', 'writes.concentrated'],
      (facts) => facts.choice('transaction.scope') === 'database' && !facts.is('writes.concentrated'),
      'transactions across the parts are lost',
    ),
    rule(
      -2,
      ['demand.dataAtHorizon'],
      (facts) => (facts.number('demand.dataAtHorizon') ?? 0) > TOO_LARGE_FOR_PARTS,
      'each part is still too large for one node ({demand.dataAtHorizon} in all)',
    ),
    onAnyFlag(
      -1,
      ['access.onlyByKey', 'model.timeSeries'],
      'there is one kind of record, so there are no domains to part',
    ),
    rule(-1, OUTGROWN_READS, (facts) => !outgrown(facts), 'nothing said shows that one database is outgrown'),
    onRejected('functional', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'headroom within a quarter, with the same engine and the same skills',
    'failures and migrations of one domain stay there',
    'each part can be sized, tuned and later sharded by itself',
  ],
  pays: [
    'no foreign keys, joins or transactions across the parts',
    'two (or a few) databases to back up, upgrade and keep consistent',
    'each part has a ceiling again',
  ],
  failsHow: [
    {
      what: 'code still joins or commits across both databases',
      userEffect: 'errors or half-done changes after the split',
      mitigation:
        'find cross-database queries and transactions in tests before the split, allow-list and burn down',
    },
    {
      what: 'rows refer to rows of the other part that are gone',
      userEffect: 'orphans: a job of a deleted project',
      mitigation: 'loose foreign keys: a queue of deletions that a worker applies on the other side',
    },
    {
      what: 'the switch goes wrong half way',
      userEffect: 'writes to both sides',
      mitigation:
        'replicate first, then promote the replica of the domain and block its tables on the old side, with a rehearsed way back',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PC/EC',
    says: 'each part is a system of its own; nothing holds them together',
  },
  simplestForm:
    'two databases: the domain with most writes, and the rest; the new one starts as a replica of the old and is promoted',
  products: ['postgresql', 'mysql'],
  sources: ['partitioning-ddia', 'partitioning-azure-guide'],
};
