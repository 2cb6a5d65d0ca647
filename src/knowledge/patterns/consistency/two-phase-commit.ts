import type { Pattern } from '../../../contracts/pattern.ts';
import { WRITER_OUTGROWN_READS, writerOutgrown } from '../partitioning/one-node.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, out, rule } from '../rule.ts';

/** Promised availability from which on a blocked coordinator is not acceptable. */
const FOUR_NINES = 0.9999;

/** All shards or none. */
export const twoPhaseCommit: Pattern = {
  id: '2pc',
  area: 'consistency',
  title: 'Two-phase commit (2PC)',
  vocabulary: true,
  summary:
    'A coordinator asks all participants to prepare and, if every one promises, tells them to commit; prepared ones hold their locks until they hear',
  needs: [],
  excludes: ['no-partitioning', 'eventual', 'leaderless-quorum', 'saga'],
  complexity: 5,
  rules: [
    rule(
      4,
      [
        'transaction.scope',
        'consistency.mustNotConflict',
        'consistency.need',
        'latency.asyncOk',
        'writes.mustAccept',
      ],
      (facts) =>
        facts.choice('transaction.scope') === 'services' &&
        facts.is('consistency.mustNotConflict') &&
        ['strong', 'external'].includes(facts.choice('consistency.need') ?? '') &&
        (facts.is('latency.asyncOk') || facts.isNot('writes.mustAccept')),
      'both sides must show the change at the same moment, and while one is down the change may wait',
    ),
    rule(
      3,
      ['transaction.scope', 'hurts.crossShard', 'effects.multiStep'],
      (facts) =>
        facts.choice('transaction.scope') === 'database' &&
        facts.is('hurts.crossShard') &&
        !facts.is('effects.multiStep'),
      'one transaction has to change rows of several shards, all or none',
    ),
    rule(
      1,
      ['transaction.scope', 'latency.asyncOk', ...WRITER_OUTGROWN_READS],
      (facts) =>
        facts.choice('transaction.scope') === 'database' &&
        facts.is('latency.asyncOk') &&
        writerOutgrown(facts),
      'throughput counts more than the latency of a commit',
    ),
    rule(
      2,
      ['transaction.scope', 'consistency.mustNotConflict', 'effects.multiStep', 'effects.external'],
      (facts) =>
        facts.choice('transaction.scope') === 'services' &&
        facts.is('consistency.mustNotConflict') &&
        !facts.is('effects.multiStep') &&
        !facts.is('effects.external'),
      'two databases of your own must change together at the same moment',
    ),
    onFlag(
      -3,
      'dualWrite',
      'a broker in the commit would stop writes whenever it is down; an outbox gives the same without it',
    ),
    onFlag(-2, 'effects.multiStep', 'a process of several steps would hold locks through all of them'),
    onFlag(-2, 'latency.mainGoal', 'two rounds of waiting in each commit'),
    onAnyFlag(
      -2,
      ['team.small', 'simplicity.valued', 'load.small'],
      'transactions left in doubt have to be resolved by someone',
    ),
    onFlag(-1, 'team.manyTeams', 'every participant can block every other'),
    onChoice(
      -2,
      'survive',
      ['region', 'zone', 'zone and node'],
      'a coordinator lost at the wrong moment blocks the participants',
    ),
    rule(
      -1,
      ['availability.target'],
      (facts) => (facts.stated('availability.target') ?? 0) >= FOUR_NINES,
      'all participants must be up for each commit, which multiplies their downtimes',
    ),
    onFlag(-2, 'hurts.lockContention', 'locks would be held for longer'),
    onChoice(-2, 'consistency.need', ['eventual'], 'the parts may agree a little later'),
    onAnyFlag(
      -3,
      ['writes.concurrentEdits', 'writes.offline'],
      'clients write without waiting for each other',
    ),
    onRejected('2pc', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [
    out(
      ['effects.external', 'transaction.scope'],
      (facts) => facts.is('effects.external') || facts.choice('transaction.scope') === 'external',
      'the outside system cannot promise to commit later, so it cannot take part',
    ),
    out(
      ['effects.longRunning'],
      (facts) => facts.is('effects.longRunning'),
      'locks would be held for as long as the process runs',
    ),
    out(
      ['writes.mustAccept'],
      (facts) => facts.is('writes.mustAccept'),
      'one absent participant refuses the write for all',
    ),
  ],
  envelope: [],
  gains: ['atomic change over several shards or databases', 'no half-done state to explain or repair'],
  pays: [
    'availability of the product of all participants',
    'locks held over two round trips, and atomicity without isolation: readers may see one shard committed before the next',
    'in-doubt transactions after a crash of the coordinator',
  ],
  failsHow: [
    {
      what: 'the coordinator dies between the phases',
      userEffect: 'rows stay locked; others wait or time out',
      mitigation:
        'a coordinator whose decision is itself replicated by consensus, an alarm on in-doubt transactions',
    },
    {
      what: 'one participant is slow',
      userEffect: 'all transactions that touch it hold locks everywhere',
      mitigation: 'short time-outs in the prepare phase, small transactions',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a participant out of reach stops the commit, and prepared ones wait',
  },
  simplestForm:
    'not by hand: a database that brings it over consensus groups; before that, move the data that changes together onto one shard',
  products: ['spanner', 'cockroachdb', 'citus', 'postgresql', 'vitess'],
  sources: ['consistency-ddia', 'consistency-postgresql-prepare', 'consistency-gray-lamport'],
};
