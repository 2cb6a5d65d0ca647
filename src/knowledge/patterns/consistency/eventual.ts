import type { Pattern } from '../../../contracts/pattern.ts';
import { SEVERAL_REGIONS_READS, severalRegions } from '../replication/signals.ts';
import { onAnyFlag, onChoice, onFlag, out, rule } from '../rule.ts';

/** Copies that agree in the end. */
export const eventual: Pattern = {
  id: 'eventual',
  area: 'consistency',
  title: 'Eventual consistency (BASE)',
  vocabulary: true,
  summary:
    'Copies take writes or serve reads without asking each other and agree once changes have arrived everywhere: basically available, soft state, eventually consistent, in place of ACID',
  needs: [],
  excludes: ['serializable', 'external-consistency', 'single-node-acid'],
  complexity: 1,
  rules: [
    onChoice(
      3,
      'consistency.need',
      ['eventual'],
      'reads may be stale for a while as long as copies converge',
    ),
    onFlag(2, 'consistency.staleOk', 'a read may be seconds old'),
    onFlag(2, 'writes.mustAccept', 'a write must be accepted without asking the other copies'),
    onChoice(
      1,
      'conflict.resolution',
      ['application merges', 'last wins', 'converge by itself'],
      'it is settled what happens when two writes collide',
    ),
    rule(
      1,
      ['survive.regionEvacuation', 'consistency.mustNotConflict', ...SEVERAL_REGIONS_READS],
      (facts) => severalRegions(facts) && !facts.is('consistency.mustNotConflict'),
      'a commit that waits for another region would be felt',
    ),
    onFlag(1, 'loss.recentOk', 'the last moments of data may even be lost'),
    onAnyFlag(
      1,
      ['model.timeSeries', 'access.feed'],
      'a point or a post that shows a moment later does no harm',
    ),
    rule(
      1,
      ['transaction.scope', 'model.messages', 'model.events', 'model.keyValue'],
      (facts) =>
        facts.choice('transaction.scope') === 'none' &&
        (facts.is('model.messages') || facts.is('model.events') || facts.is('model.keyValue')),
      'no transaction spans several records',
    ),
    rule(
      2,
      ['writes.appendOnly', 'access.latestOfEntity', 'transaction.scope', 'consistency.mustNotConflict'],
      (facts) =>
        facts.is('writes.appendOnly') &&
        facts.is('access.latestOfEntity') &&
        !facts.is('consistency.mustNotConflict') &&
        !['database', 'entity'].includes(facts.choice('transaction.scope') ?? ''),
      'records are written once and never changed, so copies can only miss the newest, never contradict',
    ),
    onFlag(-3, 'consistency.mustNotConflict', 'an invariant must hold at every moment'),
    onAnyFlag(
      -2,
      ['consistency.isolationMatters', 'hurts.anomalies'],
      'anomalies have hurt, and this is a source of more',
    ),
    onFlag(-2, 'model.money', 'a wrong total is a loss'),
    onChoice(-2, 'transaction.scope', ['database'], 'transactions span records'),
    onFlag(-1, 'hurts.replicaLag', 'stale reads already cause bugs'),
    onAnyFlag(-1, ['stack.sqlWanted', 'load.small'], 'one database gives more for nothing'),
  ],
  ruleOuts: [
    out(
      ['consistency.need'],
      (facts) => ['strong', 'external'].includes(facts.choice('consistency.need') ?? ''),
      'a read must see the latest committed value',
    ),
  ],
  envelope: [],
  gains: [
    'reads and writes at local latency',
    'each copy goes on when others are away',
    'caches, replicas and views of any kind',
  ],
  pays: [
    'users see old data and changes out of order unless sessions are pinned',
    'no invariant across copies',
    'conflicts that someone must define away',
  ],
  failsHow: [
    {
      what: 'a user reads an older copy than before',
      userEffect: 'what was just saved is gone and comes back',
      mitigation: 'session guarantees: read your writes, monotonic reads, by pinning or by a version token',
    },
    {
      what: 'copies never converge (a change was lost, hints expired)',
      userEffect: 'different answers for ever',
      mitigation: 'anti-entropy with Merkle trees, read repair, comparison jobs',
    },
    {
      what: 'code reads, decides and writes as if alone',
      userEffect: 'lost updates, oversell',
      mitigation: 'move that decision to one place with a transaction or a conditional write',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'every copy answers, cut off or not; agreement comes later',
  },
  simplestForm:
    'asynchronous replicas and caches, with the user pinned to what holds the latest write for a short while',
  products: ['cassandra', 'dynamodb', 'redis', 'elasticsearch', 'memcached'],
  sources: ['consistency-eventually-consistent', 'consistency-ddia', 'consistency-pacelc'],
};
