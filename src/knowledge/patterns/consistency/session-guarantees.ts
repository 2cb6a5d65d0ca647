import type { Pattern } from '../../../contracts/pattern.ts';
import { SEVERAL_REGIONS_READS, severalRegions } from '../replication/signals.ts';
import { onAllFlags, onAnyFlag, onChoice, onFlag, rule } from '../rule.ts';
import { answeredFromCopies, oftenReads } from '../streaming/local-snapshot.ts';

/** The client says how fresh is fresh enough. */
export const boundedStalenessToken: Pattern = {
  id: 'bounded-staleness-token',
  area: 'consistency',
  title: 'Version tokens ("at least as fresh as")',
  vocabulary: true,
  summary:
    'A write returns a token (log position, revision, timestamp); a read that brings it is answered only by a copy that has reached it, or waits, or goes to the leader',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    rule(
      3,
      ['hurts.replicaLag', 'consistency.need', 'asked.consistency'],
      (facts) =>
        facts.is('hurts.replicaLag') &&
        facts.is('asked.consistency') &&
        ['causal', 'bounded'].includes(facts.choice('consistency.need') ?? ''),
      'a token of the last write travels with whoever knows of it, also from process to process, and any replica can honour it',
    ),
    onChoice(3, 'consistency.need', ['bounded'], 'a read must be at least as fresh as a known point'),
    rule(
      2,
      ['model.permissions', 'access.permissionChecks'],
      (facts) => facts.is('model.permissions') || facts.is('access.permissionChecks'),
      'a check must not use permissions older than the content it protects, and still be fast from a near copy',
    ),
    rule(
      2,
      ['hurts.replicaLag', 'load.readMostly', 'hurts.readCeiling', 'present.database'],
      (facts) =>
        facts.is('hurts.replicaLag') &&
        (facts.is('load.readMostly') ||
          facts.is('hurts.readCeiling') ||
          facts.choice('present.database') === 'replicas'),
      'reads have to stay on the replicas, and stale ones cause bugs',
    ),
    onFlag(
      1,
      'hurts.staleCache',
      'a cached value can be checked against the version that the reader has seen',
    ),
    rule(
      1,
      ['consistency.need', ...SEVERAL_REGIONS_READS],
      (facts) => facts.choice('consistency.need') === 'causal' && severalRegions(facts),
      'causes must show before effects in every region',
    ),
    onChoice(-1, 'consistency.need', ['eventual'], 'freshness is not asked for'),
    onFlag(-2, 'load.small', 'the primary can answer all reads'),
    onChoice(-1, 'consistency.need', ['external'], 'the database itself has to order everything'),
    onAnyFlag(-2, ['writes.concurrentEdits', 'model.timeSeries'], 'readers follow a stream'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'reads from any copy without going backwards',
    'the price of freshness is paid only by those who need it',
  ],
  pays: [
    'a token that travels through every layer, clients and services alike',
    'a fallback when no copy is fresh enough: wait or load the leader',
  ],
  failsHow: [
    {
      what: 'the token is lost on the way (another device, a job, a mail link)',
      userEffect: 'an older state is shown',
      mitigation: 'keep the token with the session or the object on the server',
    },
    {
      what: 'replicas lag behind the tokens',
      userEffect: 'slow reads, a rush on the leader',
      mitigation: 'wait for a short time only, shed, and page on lag',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PC/EL',
    says: 'with a token a lagging copy waits or refuses; without one it answers at once',
  },
  simplestForm:
    'the log position (LSN, GTID) of the last write in the session, compared with what the replica has replayed',
  products: ['postgresql', 'mysql', 'cosmos-db', 'spanner', 'mongodb'],
  sources: ['consistency-zanzibar', 'consistency-mysql-gtid-wait', 'consistency-session-guarantees'],
};

/** Own writes from the leader, for a while. */
export const readYourWritesRouting: Pattern = {
  id: 'read-your-writes-routing',
  area: 'consistency',
  title: 'Read-your-writes routing',
  vocabulary: false,
  summary:
    'After a write the reads of that user go to the leader for a little longer than the usual lag; everyone else reads replicas',
  needs: [],
  excludes: [],
  complexity: 1,
  rules: [
    onFlag(
      2,
      'hurts.replicaLag',
      'stale reads from replicas cause bugs, mostly right after a write of the same user',
    ),
    rule(
      1,
      ['consistency.need', 'present.database'],
      (facts) =>
        facts.choice('consistency.need') === 'causal' && facts.choice('present.database') === 'replicas',
      'users must see their own writes',
    ),
    onAllFlags(
      1,
      ['hurts.replicaLag', 'load.readMostly'],
      'few reads follow a write closely, so the leader keeps its load',
    ),
    onChoice(-1, 'consistency.need', ['eventual'], 'freshness is not asked for'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'the commonest bug of replicas is gone with one rule in the router',
    'replicas keep most of the reads',
  ],
  pays: ['others may still see the past', 'more reads on the leader when writes are many'],
  failsHow: [
    {
      what: 'lag grows beyond the window',
      userEffect: 'a saved change disappears for a while',
      mitigation: 'compare log positions instead of time, widen the window with the lag',
    },
    {
      what: 'background code reads a replica right after the write',
      userEffect: 'wrong decisions, double effects',
      mitigation: 'decisions read the leader, always',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PC/EL',
    says: 'the writer sees the leader, the rest a copy',
  },
  simplestForm: 'a cookie with the time of the last write; the router sends younger sessions to the leader',
  products: ['postgresql', 'mysql'],
  sources: ['consistency-session-guarantees', 'consistency-ddia'],
};

/** Causes before effects. */
export const causal: Pattern = {
  id: 'causal',
  area: 'consistency',
  title: 'Causal consistency',
  vocabulary: false,
  summary:
    'Whoever sees a change also sees what it depended on; independent changes may show in any order. The strongest level that stays available in a network cut',
  needs: [],
  excludes: [],
  complexity: 4,
  rules: [
    onChoice(3, 'consistency.need', ['causal'], 'own writes and causes must show before effects'),
    rule(
      1,
      ['model.messages', ...SEVERAL_REGIONS_READS],
      (facts) => facts.is('model.messages') && severalRegions(facts),
      'an answer must not show before its question',
    ),
    rule(
      1,
      ['writes.offline', 'writes.concurrentEdits'],
      (facts) => facts.is('writes.offline') && facts.is('writes.concurrentEdits'),
      'edits made apart keep the order of each author',
    ),
    onAnyFlag(
      -2,
      ['consistency.mustNotConflict', 'model.money'],
      'it orders what is related and cannot prevent a conflict',
    ),
    onChoice(-2, 'consistency.need', ['eventual', 'strong', 'external'], 'another level is asked for'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['no effect before its cause', 'local reads and writes'],
  pays: ['dependencies (version vectors, sessions) beside the data', 'concurrent writes still conflict'],
  failsHow: [
    {
      what: 'a dependency travels outside the store (a phone call, a link)',
      userEffect: 'the other side does not see it yet',
      mitigation: 'put the token into the link',
    },
    {
      what: 'one shard lags',
      userEffect: 'newer changes wait for older ones',
      mitigation: 'bound the wait, show partial results',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'each side goes on in causal order; they merge later',
  },
  simplestForm: 'causally consistent sessions of the store in use',
  products: ['mongodb', 'cosmos-db', 'yjs'],
  sources: ['consistency-session-guarantees', 'consistency-jepsen', 'consistency-mongodb-causal'],
};

/** One copy, as it seems. */
export const linearizable: Pattern = {
  id: 'linearizable',
  area: 'consistency',
  title: 'Linearizable objects',
  vocabulary: false,
  summary:
    'Each read of an object returns its latest completed write, as if there were one copy; compare-and-set on it is safe for locks and unique names',
  needs: [],
  excludes: ['eventual', 'multi-leader'],
  complexity: 3,
  rules: [
    onChoice(3, 'consistency.need', ['strong'], 'a read must see the latest committed value of an object'),
    rule(
      3,
      ['model.configuration', ...oftenReads],
      (facts) => !answeredFromCopies(facts) && facts.is('model.configuration'),
      'locks, leases and membership rest on compare-and-set',
    ),
    onFlag(1, 'hurts.splitBrain', 'who leads must be one fact'),
    rule(
      1,
      ['consistency.mustNotConflict', 'survive'],
      (facts) =>
        facts.is('consistency.mustNotConflict') &&
        ['zone', 'zone and node', 'region'].includes(facts.choice('survive') ?? ''),
      'the invariant must hold through a failover',
    ),
    onChoice(-3, 'consistency.need', ['eventual'], 'copies may differ for a while'),
    onFlag(-3, 'writes.mustAccept', 'without a majority it refuses'),
    onAnyFlag(
      -2,
      ['consistency.staleOk', 'writes.offline', 'writes.concurrentEdits'],
      'readers and writers do not wait for the latest',
    ),
    onChoice(-1, 'transaction.scope', ['database'], 'it is about single objects, and transactions span many'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['locks, unique names and counters that can be trusted', 'no stale read to reason about'],
  pays: [
    'a round trip to a majority, or to a leader that proves it still leads',
    'no answer without a majority',
  ],
  failsHow: [
    {
      what: 'reads come from a leader that was deposed',
      userEffect: 'stale answers',
      mitigation: 'read index or lease reads with bounded clocks',
    },
    {
      what: 'quorum reads and writes are taken for linearizable',
      userEffect: 'a value seen once is gone in the next read',
      mitigation: 'read repair before the answer, or consensus',
    },
  ],
  cap: { partition: 'consistency', pacelc: 'PC/EC', says: 'an object is available only where a majority is' },
  simplestForm: 'the primary of one database, or a consensus store for the few keys that need it',
  products: ['etcd', 'zookeeper', 'postgresql', 'spanner', 'dynamodb'],
  sources: ['consistency-linearizability', 'consistency-jepsen'],
};
