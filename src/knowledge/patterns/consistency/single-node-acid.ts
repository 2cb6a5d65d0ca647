import type { Pattern } from '../../../contracts/pattern.ts';
import {
  ONE_NODE_READS,
  oneNodeCarriesIt,
  WRITER_OUTGROWN_READS,
  writerOutgrown,
} from '../partitioning/one-node.ts';
import { onAnyFlag, onChoice, onFlag, onPresent, rule } from '../rule.ts';

/** Transactions of one relational node. */
export const singleNodeAcid: Pattern = {
  id: 'single-node-acid',
  area: 'consistency',
  title: 'ACID transactions on one node',
  vocabulary: true,
  summary:
    'One database node commits any set of rows atomically from its write-ahead log (WAL), with constraints, row locks and an isolation level to choose',
  needs: [],
  excludes: ['single-shard-acid', 'external-consistency', 'leaderless-quorum', 'multi-leader'],
  complexity: 1,
  rules: [
    rule(
      -3,
      ['consistency.need', 'users.global', 'regions.count', 'regions.wanted'],
      (facts) =>
        facts.choice('consistency.need') === 'external' &&
        (facts.is('users.global') || facts.is('regions.wanted') || (facts.number('regions.count') ?? 1) > 1),
      'one order must hold in several regions, and one node is in one',
    ),
    rule(
      2,
      ['transaction.scope', ...WRITER_OUTGROWN_READS],
      (facts) => facts.choice('transaction.scope') === 'database' && !writerOutgrown(facts),
      'a transaction may touch any rows, and they fit on one node',
    ),
    rule(
      2,
      ['consistency.mustNotConflict', ...WRITER_OUTGROWN_READS],
      (facts) => facts.is('consistency.mustNotConflict') && !writerOutgrown(facts),
      'an invariant must never break: a unique key or a conditional update holds it',
    ),
    rule(
      2,
      ['writes.hotRows', 'consistency.mustNotConflict', 'model.money'],
      (facts) =>
        facts.is('writes.hotRows') && (facts.is('consistency.mustNotConflict') || facts.is('model.money')),
      'many writers meet on the same rows: short transactions on one node are the fastest way to be right',
    ),
    onAnyFlag(
      -1,
      ['consistency.isolationMatters', 'hurts.anomalies'],
      'atomic commits are there already: what lets the anomalies through is the isolation level',
    ),
    rule(
      1,
      ['model.money', ...WRITER_OUTGROWN_READS],
      (facts) => facts.is('model.money') && !writerOutgrown(facts),
      'money and stock want atomic changes',
    ),
    rule(
      1,
      ['model.relational', 'stack.sqlWanted', ...WRITER_OUTGROWN_READS],
      (facts) => (facts.is('model.relational') || facts.is('stack.sqlWanted')) && !writerOutgrown(facts),
      'related entities with constraints fit on one node',
    ),
    rule(
      1,
      ONE_NODE_READS,
      oneNodeCarriesIt,
      'one node carries the load, and then transactions cost nothing extra',
    ),
    rule(
      1,
      ['consistency.need', ...WRITER_OUTGROWN_READS],
      (facts) =>
        ['strong', 'external'].includes(facts.choice('consistency.need') ?? '') && !writerOutgrown(facts),
      'one node is linearizable without any protocol',
    ),
    onAnyFlag(
      2,
      ['dualWrite', 'effects.onlyOnce'],
      'the state and its note (event, idempotency key) commit together',
    ),
    onPresent(
      1,
      ['postgresql', 'mysql', 'mariadb', 'sqlite', 'sqlserver', 'aurora', 'oracle'],
      'the database in use has it',
    ),
    onAnyFlag(1, ['team.small', 'simplicity.valued'], 'there is no protocol of your own to maintain'),
    rule(-2, WRITER_OUTGROWN_READS, writerOutgrown, 'one writer is outgrown'),
    onFlag(-3, 'writes.mustAccept', 'the one node can be down, and then nothing is accepted'),
    onChoice(-2, 'transaction.scope', ['none', 'record'], 'no transaction spans several records'),
    onAnyFlag(
      -2,
      ['writes.fromManyRegions', 'writes.offline'],
      'writers are far from the one node or cut off from it',
    ),
    onFlag(-2, 'writes.concurrentEdits', 'live edits are ordered in memory, not in transactions'),
    onChoice(
      -1,
      'transaction.scope',
      ['services', 'external'],
      'the transaction ends at the border of the database',
    ),
    onAnyFlag(
      -1,
      ['access.onlyByKey', 'model.timeSeries', 'model.blobs'],
      'single records change, and that is atomic anyway',
    ),
    onChoice(-1, 'consistency.need', ['eventual'], 'weaker guarantees are enough'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'all or nothing over any rows, constraints that always hold',
    'no coordination over the network in a commit',
    'the best-understood behaviour there is',
  ],
  pays: [
    'everything that must be atomic has to live in one database',
    'hot rows are a queue: each waits for the lock of the one before',
    'defaults are weaker than people think: read committed lets through lost updates and write skew',
  ],
  failsHow: [
    {
      what: 'lock waits on a hot row',
      userEffect: 'time-outs for the most wanted item',
      mitigation:
        'touch the hot row last, keep network calls out of transactions, skip locked rows, admit fewer at a time',
    },
    {
      what: 'an anomaly that the isolation level permits',
      userEffect: 'an update is lost, or two that exclude each other both succeed',
      mitigation: 'conditional updates, select for update, or serializable with retries',
    },
    {
      what: 'the client does not learn whether its commit succeeded',
      userEffect: 'a retry does it twice',
      mitigation: 'an idempotency key with a unique constraint in the same transaction',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'one node, one truth; when it is away there is none',
  },
  simplestForm:
    'one Postgres or MySQL, constraints in the schema, short transactions, retries on serialization errors',
  products: ['postgresql', 'mysql', 'sqlite', 'sqlserver'],
  sources: ['consistency-postgresql-isolation', 'consistency-ddia'],
};
