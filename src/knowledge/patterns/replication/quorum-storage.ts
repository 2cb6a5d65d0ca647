import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { NO_LOSS_READS, noLoss } from './signals.ts';

/** Zones needed so that a write quorum survives the loss of one. */
const ENOUGH_ZONES = 3;
/** Number of customers from which a standby of its own for each is out of the question. */
const MANY_DATABASES = 1000;
/** Write latency in seconds below which a chain of synchronous waits does not fit. */
const TIGHT_COMMIT = 0.02;

/** Quorum below the engine: one writer, many storage copies. */
export const quorumStorage: Pattern = {
  id: 'quorum-storage',
  area: 'replication',
  title: 'Quorum-replicated storage under one writer',
  vocabulary: true,
  summary:
    'Storage is separated from compute: one database writer sends only redo log (WAL) records to storage nodes in several zones, a commit is done when a write quorum has them (four of six, or two of three), pages are materialised from the log by the storage, and segments repair themselves',
  needs: [],
  excludes: ['multi-leader', 'leaderless-quorum'],
  complexity: 4,
  rules: [
    rule(
      3,
      ['storage.apart', 'survive', ...NO_LOSS_READS],
      (facts) =>
        facts.is('storage.apart') &&
        (noLoss(facts) || ['zone', 'zone and node'].includes(facts.choice('survive') ?? '')),
      'compute holds no state, so the log must be safe on a quorum of storage nodes before a commit is confirmed',
    ),
    onChoice(
      3,
      'survive',
      ['zone and node'],
      'a zone and one more node may be lost: that takes copies in three zones and quorums, not a pair',
    ),
    rule(
      2,
      ['survive', 'zones.count', 'hurts.unpredictableLatency', 'latency.write', ...NO_LOSS_READS],
      (facts) =>
        ['zone', 'zone and node'].includes(facts.choice('survive') ?? '') &&
        (facts.stated('zones.count') ?? 0) >= ENOUGH_ZONES &&
        (noLoss(facts) ||
          facts.is('hurts.unpredictableLatency') ||
          (facts.stated('latency.write') ?? Number.POSITIVE_INFINITY) < TIGHT_COMMIT),
      'with {zones.count} zones a write quorum lives through the loss of one and does not wait for the slowest copy',
    ),
    rule(
      1,
      ['asked.replication', 'hurts.unpredictableLatency', 'transaction.scope', 'model.relational'],
      (facts) =>
        facts.is('hurts.unpredictableLatency') &&
        (facts.is('asked.replication') ||
          facts.is('model.relational') ||
          facts.choice('transaction.scope') === 'database'),
      'a quorum hides the jitter of the slowest copy, where a chain of mirrors adds it up',
    ),
    rule(
      1,
      ['hurts.replicaLag', 'load.readMostly', 'hurts.readCeiling', 'present.database'],
      (facts) =>
        (facts.is('hurts.replicaLag') || facts.choice('present.database') === 'replicas') &&
        (facts.is('load.readMostly') || facts.is('hurts.readCeiling')),
      'read replicas share the storage, so they need no copy of their own and lag little',
    ),
    onAnyFlag(
      1,
      ['model.relational', 'stack.sqlWanted'],
      'the engine above stays an ordinary relational one',
    ),
    rule(
      2,
      ['hurts.splitBrain', 'survive', ...NO_LOSS_READS],
      (facts) => facts.is('hurts.splitBrain') && facts.choice('survive') === 'zone' && noLoss(facts),
      'the log lives in a quorum of zones that refuses a writer of an older term',
    ),
    rule(
      2,
      ['tenants.count', 'cost.matters', ...NO_LOSS_READS],
      (facts) =>
        (facts.stated('tenants.count') ?? 0) >= MANY_DATABASES && facts.is('cost.matters') && noLoss(facts),
      'a standby for each of {tenants.count} customers would idle: one storage tier keeps the copies for all',
    ),
    rule(
      1,
      ['hosting', ...NO_LOSS_READS],
      (facts) => facts.choice('hosting') === 'cloud' && noLoss(facts),
      'it is bought as a managed service',
    ),
    rule(
      -2,
      ['hosting', 'team.small', 'stack.vendorUnwanted', 'selfHosted.shipped'],
      (facts) =>
        facts.is('stack.vendorUnwanted') ||
        facts.is('selfHosted.shipped') ||
        (facts.choice('hosting') === 'own hardware' && facts.is('team.small')),
      'one buys it as a service or writes a storage system',
    ),
    onFlag(-2, 'writes.mustAccept', 'there is one writer, and writes pause while it is replaced'),
    onFlag(-2, 'writes.fromManyRegions', 'the quorum spans zones, not regions'),
    onChoice(-2, 'survive', ['region'], 'all copies are in one region'),
    onFlag(-2, 'hurts.writeCeiling', 'the one writer remains the ceiling'),
    onFlag(-2, 'load.small', 'a standby does for a small load'),
    onChoice(-1, 'consistency.need', ['eventual'], 'copies may lag, which is cheaper'),
    onAnyFlag(
      -3,
      ['writes.concurrentEdits', 'writes.offline'],
      'clients that write at once need an order or a merge',
    ),
    onRejected('quorum-storage', ['aurora'], 'it was tried here and rejected'),
  ],
  ruleOuts: [],
  envelope: [
    {
      of: 'demand.dataAtHorizon',
      title: 'volume under one writer',
      // The largest volume that the best-known service of this kind documents; half of it is the cautious case.
      carries: [70e12, 140e12],
      unit: 'B',
      per: 'system',
      source: 'replication-aurora-storage',
    },
  ],
  gains: [
    'writes go on through the loss of a zone, data through a zone and one more node',
    'commit latency set by the fastest copies of the quorum, not by the slowest',
    'replicas and restores that read the shared storage, and repair in seconds because segments are small',
  ],
  pays: [
    'several copies (up to six) of each log record over the network',
    'a storage service that you buy from one vendor, or years of building it',
    'still one writer, and a pause while it fails over',
  ],
  failsHow: [
    {
      what: 'a zone is lost',
      userEffect: 'none for storage; if the writer was there, writes pause until another takes over',
      mitigation: 'a reader in another zone ready to become the writer, clients that reconnect and retry',
    },
    {
      what: 'a zone and one more node are lost (a correlated failure on top of background noise)',
      userEffect: 'reads go on, writes stop until the quorum is repaired',
      mitigation:
        'small segments, so that the repair window is short and a second failure within it unlikely',
    },
    {
      what: 'a writer that was replaced wakes up and goes on',
      userEffect: 'none, if storage refuses it; else two histories',
      mitigation:
        'each writer holds a term (epoch), and storage nodes fence older ones by refusing their records',
    },
    {
      what: 'a storage node is slow but not dead',
      userEffect: 'none while the rest make the quorum',
      mitigation: 'mark hot or slow segments and move them',
    },
    {
      what: 'an operator or a deployment deletes rows',
      userEffect: 'all six copies are wrong alike',
      mitigation: 'point-in-time restore from the log archive, tried regularly',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'without a write quorum it stops writing; otherwise each commit waits for the quorum only',
  },
  simplestForm: 'a managed database with this storage: one writer, one reader in another zone',
  products: ['aurora', 'alloydb', 'neon'],
  sources: ['replication-aurora-quorum', 'replication-aurora-storage'],
};
