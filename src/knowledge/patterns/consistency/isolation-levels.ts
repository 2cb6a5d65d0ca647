import type { Pattern } from '../../../contracts/pattern.ts';
import {
  ONE_NODE_READS,
  oneNodeCarriesIt,
  WRITER_OUTGROWN_READS,
  writerOutgrown,
} from '../partitioning/one-node.ts';
import { MAY_DIVERGE_READS, mayDiverge } from '../replication/signals.ts';
import { onAllFlags, onAnyFlag, onChoice, onFlag, rule } from '../rule.ts';

/** The level without anomalies. */
export const serializable: Pattern = {
  id: 'serializable',
  area: 'consistency',
  title: 'Serializable isolation',
  vocabulary: true,
  summary:
    'Transactions behave as if run one after the other, by two-phase locking, by serializable snapshot isolation (SSI), or by really running them one at a time',
  needs: [],
  excludes: ['leaderless-quorum', 'multi-leader', 'last-writer-wins', 'crdt', 'eventual'],
  complexity: 2,
  rules: [
    rule(
      -4,
      ['hurts.lockContention', 'access.sqlReports', 'hurts.analyticsOnPrimary'],
      (facts) =>
        facts.is('hurts.lockContention') &&
        (facts.is('access.sqlReports') || facts.is('hurts.analyticsOnPrimary')),
      'long reads and writes already wait for each other, and this adds waits or aborts',
    ),
    onFlag(
      3,
      'consistency.isolationMatters',
      'anomalies such as write skew or lost updates have hurt, or would',
    ),
    onFlag(2, 'hurts.anomalies', 'applications handle anomalies that the store should prevent'),
    rule(
      1,
      ['consistency.mustNotConflict', 'writes.hotRows'],
      (facts) => facts.is('consistency.mustNotConflict') && !facts.is('writes.hotRows'),
      'an invariant over several rows must never break',
    ),
    rule(
      1,
      ['model.money', 'consistency.isolationMatters', 'consistency.mustNotConflict'],
      (facts) =>
        facts.is('model.money') &&
        (facts.is('consistency.isolationMatters') || facts.is('consistency.mustNotConflict')),
      'a wrong total is a loss',
    ),
    rule(
      2,
      ['consistency.isolationMatters', 'consistency.mustNotConflict', 'hurts.anomalies'],
      (facts) =>
        (facts.is('consistency.isolationMatters') || facts.is('hurts.anomalies')) &&
        facts.is('consistency.mustNotConflict'),
      'rules over several rows are broken by transactions that are each correct alone',
    ),
    rule(
      1,
      ['consistency.isolationMatters', ...ONE_NODE_READS],
      (facts) => facts.is('consistency.isolationMatters') && oneNodeCarriesIt(facts),
      'on one node it is a setting and a retry wrapper',
    ),
    rule(
      -2,
      ['transaction.scope', ...WRITER_OUTGROWN_READS],
      (facts) => facts.choice('transaction.scope') === 'database' && writerOutgrown(facts),
      'the isolation level of one engine ends at its shard',
    ),
    rule(
      -1,
      ['hurts.lockContention', 'consistency.isolationMatters'],
      (facts) => facts.is('hurts.lockContention') && !facts.is('consistency.isolationMatters'),
      'conflicting transactions would abort and retry where they now wait',
    ),
    onAllFlags(
      -1,
      ['writes.hotRows', 'consistency.mustNotConflict'],
      'one conditional update or unique key holds the invariant on a hot row, with fewer aborts',
    ),
    rule(-3, MAY_DIVERGE_READS, mayDiverge, 'stale reads are fine'),
    onAnyFlag(
      -3,
      ['writes.concurrentEdits', 'writes.offline', 'writes.mustAccept'],
      'clients write without waiting for each other',
    ),
    onChoice(-2, 'transaction.scope', ['none', 'record'], 'a single record is changed at a time'),
    onChoice(
      -1,
      'transaction.scope',
      ['services', 'external'],
      'isolation ends at the border of the database',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'no anomaly to reason about: invariants hold if each transaction keeps them',
    'code without explicit locks',
  ],
  pays: [
    'aborts (serialization failures) that every caller must retry',
    'waits or aborts on hot rows',
    'read-only transactions are tracked or delayed as well',
  ],
  failsHow: [
    {
      what: 'many transactions touch the same rows',
      userEffect: 'serialization failures, retries, then time-outs',
      mitigation:
        'shorter transactions, retry with backoff and a limit, read-only transactions declared as such, a queue for the hot item',
    },
    {
      what: 'the code does not retry',
      userEffect: 'errors that look random',
      mitigation: 'one wrapper that retries, side effects outside the transaction',
    },
    {
      what: 'reads go to a replica',
      userEffect: 'the invariant is checked against the past',
      mitigation: 'check on the primary, in the transaction that writes',
    },
  ],
  cap: { partition: 'consistency', pacelc: 'PC/EC', says: 'a transaction that cannot be ordered aborts' },
  simplestForm: 'serializable for the few transactions that check an invariant, with a retry wrapper',
  products: ['postgresql', 'cockroachdb', 'spanner', 'foundationdb', 'sqlserver'],
  sources: ['consistency-postgresql-isolation', 'consistency-hermitage', 'consistency-snapshot-serializable'],
};

/** Reads from one moment. */
export const snapshot: Pattern = {
  id: 'snapshot',
  area: 'consistency',
  title: 'Snapshot isolation',
  vocabulary: true,
  summary:
    'Each transaction reads from one moment (multi-version, MVCC) and the first committer of a row wins: readers never block writers, but write skew over different rows remains',
  needs: [],
  excludes: ['leaderless-quorum', 'last-writer-wins'],
  complexity: 1,
  rules: [
    rule(
      4,
      ['hurts.lockContention', 'access.sqlReports', 'access.aggregates', 'hurts.analyticsOnPrimary'],
      (facts) =>
        facts.is('hurts.lockContention') &&
        (facts.is('access.sqlReports') ||
          facts.is('access.aggregates') ||
          facts.is('hurts.analyticsOnPrimary')),
      'long reads block short writes through their locks: a read of a snapshot takes none and is as of one moment',
    ),
    rule(
      2,
      ['access.sqlReports', 'access.aggregates', 'transaction.scope', 'model.relational'],
      (facts) =>
        (facts.is('access.sqlReports') || facts.is('access.aggregates')) &&
        (facts.is('model.relational') || facts.choice('transaction.scope') === 'database'),
      'long reads and short writes share the data, and readers must not block writers',
    ),
    rule(
      2,
      ['hurts.lockContention', 'writes.hotRows'],
      (facts) => facts.is('hurts.lockContention') && !facts.is('writes.hotRows'),
      'readers and writers wait for each other, and versions end that',
    ),
    rule(
      1,
      ['model.relational', 'transaction.scope', 'load.readMostly'],
      (facts) =>
        facts.is('load.readMostly') &&
        (facts.is('model.relational') || facts.choice('transaction.scope') === 'database'),
      'most transactions read',
    ),
    onAnyFlag(-2, ['consistency.isolationMatters', 'hurts.anomalies'], 'write skew remains'),
    onFlag(-1, 'consistency.mustNotConflict', 'an invariant over several rows is not protected'),
    rule(-2, MAY_DIVERGE_READS, mayDiverge, 'stale reads are fine'),
    onAnyFlag(
      -3,
      ['writes.concurrentEdits', 'writes.offline', 'writes.mustAccept'],
      'clients write without waiting for each other',
    ),
    onChoice(-2, 'transaction.scope', ['none', 'record'], 'a single record is changed at a time'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a consistent picture for long reads, reports and backups',
    'readers and writers do not wait for each other',
  ],
  pays: [
    'write skew and phantoms in checks over several rows',
    'old versions to clean up: vacuum, undo, bloat',
    'the later of two writers of a row aborts or overwrites, by engine',
  ],
  failsHow: [
    {
      what: 'write skew: two transactions check the same condition and change different rows',
      userEffect: 'a rule over two rows is broken although each transaction checked it',
      mitigation:
        'lock what was checked (select for update), materialise the conflict in one row or a constraint, or serializable',
    },
    {
      what: 'a transaction stays open for hours',
      userEffect: 'the database swells and slows for all',
      mitigation: 'time-outs on idle transactions, reports from a replica',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a snapshot of one node or one timestamp, never of what is newer elsewhere',
  },
  simplestForm: 'repeatable read in Postgres for reports, conditional updates for writes',
  products: ['postgresql', 'mysql', 'sqlserver', 'oracle', 'mongodb', 'tidb'],
  sources: ['consistency-postgresql-isolation', 'consistency-hermitage', 'consistency-ansi-critique'],
};

/** The common default. */
export const readCommitted: Pattern = {
  id: 'read-committed',
  area: 'consistency',
  title: 'Read committed isolation',
  vocabulary: false,
  summary:
    'Each statement sees only committed rows, but two statements of one transaction may see different states: the default of most engines',
  needs: [],
  excludes: [],
  complexity: 0,
  rules: [
    onAnyFlag(
      1,
      ['model.relational', 'stack.sqlWanted'],
      'ordinary business transactions rarely check across rows',
    ),
    rule(
      1,
      ['load.small', 'consistency.isolationMatters', 'consistency.mustNotConflict'],
      (facts) =>
        facts.is('load.small') &&
        !facts.is('consistency.isolationMatters') &&
        !facts.is('consistency.mustNotConflict'),
      'few transactions meet',
    ),
    onFlag(
      1,
      'hurts.lockContention',
      'it holds the fewest locks and aborts least; conditional updates do the rest',
    ),
    onAnyFlag(
      -3,
      ['consistency.isolationMatters', 'hurts.anomalies'],
      'it lets lost updates and write skew through',
    ),
    onAnyFlag(-1, ['writes.concurrentEdits', 'writes.offline'], 'edits do not run in transactions'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['few waits, no aborts to retry', 'what everyone gets without asking'],
  pays: ['lost updates in read-modify-write', 'reports whose lines are from different moments'],
  failsHow: [
    {
      what: 'two transactions read a value, add to it and write it back',
      userEffect: 'one change is lost',
      mitigation: 'atomic update statements, a version column, select for update',
    },
    {
      what: 'a long report reads while bookings go on',
      userEffect: 'lines that do not add up',
      mitigation: 'repeatable read for reports, or a replica paused at one point',
    },
  ],
  cap: { partition: 'not distributed', pacelc: 'none', says: 'a level within one node' },
  simplestForm: 'the default, with conditional updates and unique keys wherever a rule must hold',
  products: ['postgresql', 'oracle', 'sqlserver', 'mysql'],
  sources: ['consistency-postgresql-isolation', 'consistency-hermitage'],
};
