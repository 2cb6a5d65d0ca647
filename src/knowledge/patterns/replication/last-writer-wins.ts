import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onAnyFlag, onChoice, onFlag, onRejected, out, rule } from '../rule.ts';
import { MAY_DIVERGE_READS, mayDiverge, SEVERAL_REGIONS_READS, severalRegions } from './signals.ts';

/** The write with the highest stamp stays. */
export const lastWriterWins: Pattern = {
  id: 'last-writer-wins',
  area: 'replication',
  title: 'Last writer wins',
  vocabulary: true,
  summary:
    'Each field or key carries a stamp (time, or better a number from the server that orders writes); on a conflict the higher stamp stays and the other write is dropped',
  needs: [],
  excludes: ['consensus-raft-paxos'],
  complexity: 2,
  rules: [
    onChoice(3, 'conflict.resolution', ['last wins'], 'it is fine that the last write wins'),
    rule(
      2,
      ['writes.concurrentEdits', 'model.tree', 'model.text'],
      (facts) => facts.is('writes.concurrentEdits') && facts.is('model.tree') && !facts.is('model.text'),
      'an object is a bag of properties: two people rarely set the same one at once, and then either value is right',
    ),
    onAllFlags(
      1,
      ['writes.concurrentEdits', 'writes.throughServer'],
      'the server that sees every edit gives the stamp, so no clock is trusted',
    ),
    onAllFlags(
      1,
      ['writes.concurrentEdits', 'team.small'],
      'it is the least that converges, and few people must maintain it',
    ),
    rule(
      1,
      ['writes.concurrentEdits', 'conflict.resolution'],
      (facts) =>
        facts.is('writes.concurrentEdits') && facts.choice('conflict.resolution') === 'converge by itself',
      'a register for each property converges',
    ),
    rule(
      1,
      [
        'survive.regionEvacuation',
        'writes.fromManyRegions',
        'consistency.mustNotConflict',
        ...MAY_DIVERGE_READS,
      ],
      (facts) =>
        (facts.is('survive.regionEvacuation') || facts.is('writes.fromManyRegions')) &&
        mayDiverge(facts) &&
        !facts.is('consistency.mustNotConflict'),
      'regions write alone and copies must settle without anyone looking',
    ),
    rule(
      1,
      ['model.keyValue', 'writes.mustAccept', 'conflict.resolution'],
      (facts) =>
        facts.is('model.keyValue') &&
        facts.is('writes.mustAccept') &&
        facts.choice('conflict.resolution') !== 'application merges',
      'values are replaced as a whole',
    ),
    onChoice(
      -3,
      'conflict.resolution',
      ['application merges'],
      'the application can merge both versions, so none has to be dropped',
    ),
    onFlag(-2, 'writes.counters', 'of two increments one would vanish'),
    rule(
      -2,
      ['writes.concurrentEdits', 'model.text'],
      (facts) => facts.is('writes.concurrentEdits') && facts.is('model.text'),
      'of two edits in one text one would vanish',
    ),
    rule(
      -2,
      ['loss.none', 'conflict.resolution'],
      (facts) => facts.is('loss.none') && facts.choice('conflict.resolution') !== 'last wins',
      'an acknowledged write that loses the comparison is silently gone',
    ),
    onAnyFlag(
      -2,
      ['consistency.isolationMatters', 'hurts.anomalies'],
      'lost updates are what it does by design',
    ),
    onChoice(
      -2,
      'transaction.scope',
      ['database', 'services', 'entity'],
      'records that change together could end half from one writer and half from the other',
    ),
    rule(
      -3,
      [
        'writes.concurrentEdits',
        'writes.offline',
        'writes.mustAccept',
        'conflict.resolution',
        'users.global',
        ...SEVERAL_REGIONS_READS,
      ],
      (facts) =>
        !severalRegions(facts) &&
        !facts.is('writes.concurrentEdits') &&
        !facts.is('writes.offline') &&
        !facts.is('writes.mustAccept') &&
        !facts.is('users.global') &&
        facts.choice('conflict.resolution') === undefined,
      'one leader orders the writes, so none collide',
    ),
    onRejected('last-writer-wins', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [
    out(
      ['consistency.mustNotConflict', 'conflict.resolution', 'writes.concurrentEdits', 'model.money'],
      (facts) =>
        facts.choice('conflict.resolution') === 'prevent' ||
        (facts.is('consistency.mustNotConflict') && !facts.is('writes.concurrentEdits')) ||
        (facts.is('model.money') && !facts.is('writes.concurrentEdits')),
      'of two colliding writes one is dropped without a word, and here that breaks an invariant',
    ),
  ],
  envelope: [],
  gains: [
    'convergence with one stamp for each field and no code for merging',
    'no waiting for a leader or a lock',
    'few concepts: a small team can run and explain it',
  ],
  pays: [
    'one of two concurrent writes is lost, silently',
    'with wall clocks the fast clock wins, not the later write',
    'no read-modify-write: counters, lists and texts need other types',
  ],
  failsHow: [
    {
      what: 'clocks differ between nodes',
      userEffect: 'a new value does not stick, because an old one is stamped in the future',
      mitigation: 'stamps from the ordering server or hybrid logical clocks, a bound on accepted skew',
    },
    {
      what: 'whole records are replaced instead of fields',
      userEffect: 'an edit of the title undoes an edit of the colour',
      mitigation: 'a register for each property',
    },
    {
      what: 'a delete competes with an edit',
      userEffect: 'a deleted object comes back, or an edited one is gone',
      mitigation: 'tombstones with a stamp, kept longer than the longest absence, and undo',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'each side takes writes, and on meeting the later stamp stays',
  },
  simplestForm:
    'a stamp given by the server for each property; clients show their own edit until the server answers',
  products: ['cassandra', 'dynamodb', 'scylladb', 'redis'],
  sources: ['replication-ddia', 'replication-dynamodb-global-tables'],
};
