import type { Pattern } from '../../../contracts/pattern.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from '../partitioning/one-node.ts';
import { onAnyFlag, onChoice, onFlag, rule } from '../rule.ts';

/** Transactions that stay on one shard. */
export const singleShardAcid: Pattern = {
  id: 'single-shard-acid',
  area: 'consistency',
  title: 'ACID transactions within a shard',
  vocabulary: true,
  summary:
    'Data is cut so that whatever must change together shares a shard; each transaction commits on one node, and nothing is atomic across shards',
  needs: [['relational-sharded', 'distributed-sql', 'document', 'key-value', 'wide-column-lsm']],
  excludes: ['single-node-acid', 'no-partitioning'],
  complexity: 2,
  rules: [
    rule(
      3,
      ['transaction.scope', ...OUTGROWN_READS],
      (facts) => facts.choice('transaction.scope') === 'entity' && outgrown(facts),
      'transactions stay within one entity or tenant, and one node is outgrown',
    ),
    rule(
      2,
      ['query.locality', ...OUTGROWN_READS],
      (facts) =>
        ['one tenant', 'one entity'].includes(facts.choice('query.locality') ?? '') && outgrown(facts),
      'what is used together can share a shard',
    ),
    rule(
      1,
      ['growth.kind', 'transaction.scope', 'access.byKey', 'access.latestOfEntity'],
      (facts) =>
        facts.choice('growth.kind') === 'fast' &&
        ['none', 'record', 'entity'].includes(facts.choice('transaction.scope') ?? '') &&
        (facts.is('access.byKey') || facts.is('access.latestOfEntity')),
      'growth will need many nodes, and no transaction has to cross them',
    ),
    onChoice(1, 'present.database', ['sharded'], 'it is what the present shards give'),
    rule(
      1,
      ['stack.sqlWanted', 'query.locality', ...OUTGROWN_READS],
      (facts) =>
        facts.is('stack.sqlWanted') &&
        outgrown(facts) &&
        ['one tenant', 'one entity'].includes(facts.choice('query.locality') ?? ''),
      'SQL and transactions go on working inside a shard',
    ),
    onChoice(-2, 'transaction.scope', ['database'], 'transactions reach over any shards'),
    onAnyFlag(-2, ['hurts.crossShard', 'hurts.anomalies'], 'what crosses shards is already a burden in code'),
    rule(-2, ONE_NODE_READS, oneNodeCarriesIt, 'one node carries everything, so nothing needs to be cut'),
    onChoice(-1, 'transaction.scope', ['none'], 'no transaction spans several records'),
    onFlag(-2, 'writes.mustAccept', 'a shard whose leader is away takes no writes'),
    onChoice(-1, 'query.locality', ['everything'], 'changes span owners'),
    onFlag(-2, 'writes.concurrentEdits', 'live edits are ordered in memory, not in transactions'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'commits at the speed of one node, however many shards',
    'constraints and isolation within an owner as before',
  ],
  pays: [
    'nothing is atomic across shards: a transfer between owners is a saga',
    'unique constraints hold within a shard only',
    'the cut must match what changes together',
  ],
  failsHow: [
    {
      what: 'a change crosses shards and one half fails',
      userEffect: 'a member is in the list of the group, the group not in the list of the member',
      mitigation:
        'two steps with a pending state, the second from an outbox with retries and an idempotency key, a job that compares both sides',
    },
    {
      what: 'an owner is moved while a transaction is open',
      userEffect: 'an error and a retry',
      mitigation: 'block the owner for the switch, retry with an idempotency key',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'each shard is one leader: strict within, nothing across',
  },
  simplestForm:
    'the owner id in every table and transaction, a data layer that refuses to touch two shards in one',
  products: ['vitess', 'citus', 'postgresql', 'mysql', 'dynamodb'],
  sources: ['consistency-vitess-transactions', 'consistency-ddia'],
};
