import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onRejected, out, rule } from '../rule.ts';
import { MAY_DIVERGE_READS, mayDiverge } from './signals.ts';

/** Types whose merge is part of the type. */
export const crdt: Pattern = {
  id: 'crdt',
  area: 'replication',
  title: 'Convergent data types (CRDTs)',
  vocabulary: true,
  summary:
    'Counters, sets (such as observed-remove sets), maps and sequences whose merge is associative, commutative and idempotent: replicas that have seen the same changes are equal, in whatever order these came',
  needs: [],
  excludes: ['consensus-raft-paxos', 'serializable', 'external-consistency'],
  complexity: 6,
  rules: [
    onChoice(
      3,
      'conflict.resolution',
      ['converge by itself'],
      'all copies must converge without anyone deciding',
    ),
    rule(
      2,
      ['writes.offline', 'consistency.mustNotConflict'],
      (facts) => facts.is('writes.offline') && !facts.is('consistency.mustNotConflict'),
      'clients write while offline and merge later',
    ),
    rule(
      2,
      ['writes.offline', 'writes.concurrentEdits'],
      (facts) => facts.is('writes.offline') && facts.is('writes.concurrentEdits'),
      'edits of one object made apart must all survive the merge',
    ),
    rule(
      3,
      ['writes.counters', 'writes.fromManyRegions', 'writes.mustAccept'],
      (facts) =>
        facts.is('writes.counters') && (facts.is('writes.fromManyRegions') || facts.is('writes.mustAccept')),
      'counters that several sites raise at once: a sum for each site adds up without asking',
    ),
    rule(
      2,
      ['writes.throughServer', 'writes.concurrentEdits', 'writes.offline'],
      (facts) =>
        facts.isNot('writes.throughServer') &&
        (facts.is('writes.concurrentEdits') || facts.is('writes.offline')),
      'clients exchange edits without a server that could order them',
    ),
    rule(
      1,
      ['writes.concurrentEdits', 'model.text'],
      (facts) => facts.is('writes.concurrentEdits') && facts.is('model.text'),
      'concurrent edits inside one text need more than the last one winning',
    ),
    rule(
      1,
      ['edge.needed', 'writes.mustAccept', ...MAY_DIVERGE_READS],
      (facts) => (facts.is('edge.needed') || facts.is('writes.mustAccept')) && mayDiverge(facts),
      'sites write alone and differ for a while',
    ),
    rule(
      -2,
      ['writes.throughServer', 'writes.concurrentEdits'],
      (facts) => facts.is('writes.throughServer') && facts.is('writes.concurrentEdits'),
      'a server is always in the middle: it can order the edits, and the machinery for unordered ones is not needed',
    ),
    onAnyFlag(
      -1,
      ['team.small', 'simplicity.valued'],
      'types, tombstones and their compaction have to be understood',
    ),
    rule(
      -3,
      [
        'writes.concurrentEdits',
        'writes.offline',
        'writes.fromManyRegions',
        'writes.mustAccept',
        'edge.needed',
        'conflict.resolution',
      ],
      (facts) =>
        !facts.is('writes.concurrentEdits') &&
        !facts.is('writes.offline') &&
        !facts.is('writes.fromManyRegions') &&
        !facts.is('writes.mustAccept') &&
        !facts.is('edge.needed') &&
        !['converge by itself', 'application merges'].includes(facts.choice('conflict.resolution') ?? ''),
      'nobody writes the same data in two places at once',
    ),
    onAnyFlag(
      -2,
      ['model.money', 'consistency.isolationMatters'],
      'merging cannot keep a balance above zero',
    ),
    onChoice(-2, 'transaction.scope', ['database', 'services'], 'merges are for each object alone'),
    onChoice(-2, 'consistency.need', ['strong', 'external'], 'a copy answers with what it has seen'),
    onRejected('crdt', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [
    out(
      ['consistency.mustNotConflict', 'writes.offline', 'writes.concurrentEdits'],
      (facts) =>
        facts.is('consistency.mustNotConflict') &&
        !facts.is('writes.offline') &&
        !facts.is('writes.concurrentEdits'),
      'convergence says that copies agree, not that what they agree on keeps the invariant',
    ),
  ],
  envelope: [],
  gains: [
    'local writes without waiting, online or offline',
    'convergence that follows from the type and not from careful code',
    'no leader, no lock, no lost edit',
  ],
  pays: [
    'metadata (causal contexts, vector clocks) and tombstones beside the data, which grow with edits until garbage is collected',
    'no invariant over several objects (no uniqueness, no balance, cycles in a tree need a special move)',
    'merged text or order that is consistent but not always what anyone meant',
  ],
  failsHow: [
    {
      what: 'history and tombstones grow without limit',
      userEffect: 'documents load slowly',
      mitigation: 'snapshots and compaction once all replicas have seen a point',
    },
    {
      what: 'two users move the same node of a tree',
      userEffect: 'a cycle or a duplicate if the type does not forbid it',
      mitigation: 'a move operation that checks for cycles in a fixed order, or one server that refuses it',
    },
    {
      what: 'a client with a wrong implementation writes',
      userEffect: 'replicas differ for ever',
      mitigation: 'one library for all clients, hashes of the state compared now and then',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'every replica goes on alone and all converge when they meet again',
  },
  simplestForm:
    'a well-kept library (Yjs, Automerge, or the counters and sets of the store in use), a server that stores and relays updates',
  products: ['yjs', 'automerge', 'riak', 'redis'],
  sources: ['replication-crdt', 'replication-yjs'],
};
