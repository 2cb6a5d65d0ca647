import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onAnyFlag, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { SEVERAL_REGIONS_READS, severalRegions } from './signals.ts';

/** Write latency in seconds that only work in memory, journalled in sequence, can promise. */
const IN_MEMORY = 0.002;

/** One process orders all changes of an object. */
export const centralSequencer: Pattern = {
  id: 'central-sequencer',
  area: 'replication',
  title: 'A sequencer for each object',
  vocabulary: true,
  summary:
    'For each document, room or item exactly one process holds it in memory, receives all operations, gives each the next revision number and sends it to everyone; clients apply their own edits at once and rebase (transform) them on what came before',
  needs: [],
  excludes: ['leaderless-quorum', 'multi-leader'],
  complexity: 3,
  rules: [
    onFlag(-4, 'writes.offline', 'writers that are cut off cannot ask anyone for their place in the order'),
    onChoice(-3, 'conflict.resolution', ['last wins', 'converge by itself'], 'collisions need no referee'),
    onFlag(
      3,
      'writes.concurrentEdits',
      'several clients change one object at once: one process in the middle gives the order',
    ),
    rule(
      2,
      ['model.sharedDocument', 'writes.throughServer'],
      (facts) => facts.is('model.sharedDocument') && !facts.isNot('writes.throughServer'),
      'a document or canvas edited together has one natural owner: the process that holds it open',
    ),
    onAllFlags(2, ['writes.throughServer', 'writes.concurrentEdits'], 'every edit passes a server anyway'),
    rule(
      1,
      ['writes.concurrentEdits', 'data.fitsMemory', 'query.locality'],
      (facts) =>
        facts.is('writes.concurrentEdits') &&
        (facts.is('data.fitsMemory') || facts.choice('query.locality') === 'one entity'),
      'one process holds the whole object in memory',
    ),
    onAllFlags(
      1,
      ['writes.concurrentEdits', 'latency.interactive'],
      'order is given in memory and pushed within a frame or two',
    ),
    onAllFlags(1, ['writes.concurrentEdits', 'model.tree'], 'the one that orders moves can refuse a cycle'),
    rule(
      1,
      ['writes.concurrentEdits', 'team.small', 'simplicity.valued'],
      (facts) =>
        facts.is('writes.concurrentEdits') && (facts.is('team.small') || facts.is('simplicity.valued')),
      'with an order given, conflicts need far less theory',
    ),
    rule(
      2,
      ['ordering', 'load.small', 'writes.mustAccept'],
      (facts) =>
        facts.choice('ordering') === 'global' && facts.is('load.small') && !facts.is('writes.mustAccept'),
      'one order for everything at a small rate: one process can number it',
    ),
    rule(
      1,
      ['writes.hotRows', 'consistency.mustNotConflict', 'latency.interactive'],
      (facts) =>
        facts.is('writes.hotRows') &&
        facts.is('consistency.mustNotConflict') &&
        facts.is('latency.interactive'),
      'many writers of one item are served one after the other in memory instead of waiting for its lock',
    ),
    rule(
      3,
      [
        'data.fitsMemory',
        'latency.mainGoal',
        'latency.write',
        'hurts.lockContention',
        'writes.hotRows',
        'ordering',
      ],
      (facts) =>
        facts.is('data.fitsMemory') &&
        (facts.is('hurts.lockContention') ||
          facts.is('writes.hotRows') ||
          ['per key', 'global'].includes(facts.choice('ordering') ?? '')) &&
        (facts.is('latency.mainGoal') ||
          (facts.stated('latency.write') ?? Number.POSITIVE_INFINITY) <= IN_MEMORY),
      'strict order at the latency of memory: one thread takes everything in turn, and locks vanish',
    ),
    rule(
      -2,
      ['writes.throughServer', 'writes.offline'],
      (facts) => facts.isNot('writes.throughServer') && facts.is('writes.offline'),
      'clients merge without a server',
    ),
    onFlag(-2, 'writes.mustAccept', 'an object whose sequencer is gone takes no edits for a moment'),
    rule(
      -1,
      ['writes.concurrentEdits', ...SEVERAL_REGIONS_READS],
      (facts) => facts.is('writes.concurrentEdits') && severalRegions(facts),
      'editors far from the process see others late',
    ),
    onAnyFlag(-2, ['writes.bulk', 'model.timeSeries'], 'independent records need no order among them'),
    onRejected('central-sequencer', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'one order for each object, so all clients converge and invariants are checked in one place',
    'with an order given, simple conflict rules converge: last writer wins for each property, fractional indexing for positions, operational transform only inside text',
    'no locks and no votes: the work is done in memory',
  ],
  pays: [
    'one process is the ceiling of one object',
    'a pause for that object when its process dies or moves',
    'routing that sends all clients of an object to the same process',
  ],
  failsHow: [
    {
      what: 'the process dies',
      userEffect: 'edits of the last moments are resent by clients; no edit for seconds',
      mitigation:
        'append operations to a log and take snapshots (checkpoints); clients resend what was not acknowledged, with ids that make it idempotent',
    },
    {
      what: 'two processes own the same object after a deployment or a network cut',
      userEffect: 'editors see different documents',
      mitigation: 'a lease with a fencing token that the store checks at each checkpoint',
    },
    {
      what: 'one object becomes very busy',
      userEffect: 'lag for all who have it open',
      mitigation: 'limit editors, batch the fan-out, let viewers follow a relay',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EL',
    says: 'clients cut off from the process edit their local copy only; connected ones see one order',
  },
  simplestForm:
    'one process for each open document behind consistent routing, a WebSocket to each client, a checkpoint and a journal in the main store',
  products: ['postgresql', 'redis'],
  sources: ['replication-ot-jupiter', 'replication-fractional-indexing'],
};
