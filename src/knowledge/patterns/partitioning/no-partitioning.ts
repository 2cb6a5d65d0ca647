import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, out, rule } from '../rule.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from './one-node.ts';

/** Growth in a year up to which a machine bought for the horizon keeps up. */
const MODEST_GROWTH = 0.6;

/** One writable node holds all rows. */
export const noPartitioning: Pattern = {
  id: 'no-partitioning',
  area: 'partitioning',
  title: 'No partitioning',
  vocabulary: true,
  summary:
    'All rows live on one writable node (with copies): every join, constraint and transaction works, and the way up is a larger machine. Declarative partitions inside that node may still cut big tables',
  needs: [],
  excludes: [
    'relational-sharded',
    'distributed-sql',
    'wide-column-lsm',
    'virtual-shards',
    'single-shard-acid',
    '2pc',
  ],
  complexity: 0,
  rules: [
    rule(3, ONE_NODE_READS, oneNodeCarriesIt, 'one node carries the load for the horizon'),
    onFlag(
      2,
      'present.biggerBox',
      'a clearly larger machine is available, which costs no change of the application',
    ),
    onAnyFlag(1, ['present.headroom', 'present.worksWell'], 'what runs there is far from its limits'),
    onAnyFlag(1, ['team.small', 'simplicity.valued'], 'it adds nothing that somebody must run'),
    rule(
      1,
      ['growth.kind', 'growth.perYear'],
      (facts) =>
        facts.choice('growth.kind') === 'modest' ||
        (facts.stated('growth.perYear') ?? Number.POSITIVE_INFINITY) <= MODEST_GROWTH,
      'growth is modest, so machines keep ahead of it',
    ),
    onChoice(
      1,
      'query.locality',
      ['everything'],
      'anything is combined with anything, and no key would keep that on one shard',
    ),
    onChoice(1, 'transaction.scope', ['database'], 'transactions reach any rows'),
    onFlag(
      2,
      'writes.hotRows',
      'the waiting is for the same few rows: a split leaves them together on one shard',
    ),
    rule(
      1,
      ['hurts.lockContention', 'writes.hotRows'],
      (facts) => facts.is('hurts.lockContention') && !facts.is('writes.hotRows'),
      'locks are the trouble, not the size: a split makes each of them slower',
    ),
    rule(
      1,
      ['consistency.mustNotConflict', ...OUTGROWN_READS],
      (facts) => facts.is('consistency.mustNotConflict') && !outgrown(facts),
      'the invariant is checked in one place',
    ),
    rule(
      2,
      ['load.readMostly', 'hurts.readCeiling', ...OUTGROWN_READS],
      (facts) => (facts.is('load.readMostly') || facts.is('hurts.readCeiling')) && !outgrown(facts),
      'what grows is reads, and copies or caches carry those: a split relieves writes',
    ),
    onFlag(1, 'selfHosted.shipped', 'small installations run the same code on one node'),
    onFlag(1, 'data.fitsMemory', 'the working set fits in the memory of one machine'),
    rule(-3, OUTGROWN_READS, outgrown, 'one writable node is outgrown'),
    rule(
      -2,
      ['growth.kind', 'load.readMostly'],
      (facts) => facts.choice('growth.kind') === 'fast' && !facts.is('load.readMostly'),
      'load doubles faster than machines do',
    ),
    onFlag(
      -2,
      'migration.incremental',
      'capacity should come in small steps, and a larger machine is one big step',
    ),
    onAnyFlag(
      -1,
      ['hurts.noisyNeighbour', 'blastRadius.limit'],
      'all customers share the one node and its failures',
    ),
    onFlag(-1, 'writes.mustAccept', 'the one node can be down'),
  ],
  ruleOuts: [
    out(
      ['residency.required', 'writes.fromManyRegions'],
      (facts) => facts.is('residency.required') && facts.is('writes.fromManyRegions'),
      'data of several regions must stay in each, so it cannot all be on one node',
    ),
  ],
  envelope: [],
  gains: [
    'joins, foreign keys, unique constraints and transactions over everything',
    'no shard key to get wrong, no resharding, no cross-shard joins',
    'one thing to back up, restore and understand',
  ],
  pays: [
    'a ceiling: one machine for writes, and one long restore',
    'big tables make vacuum, index builds and schema changes slow',
    'a bad query or migration reaches everyone',
  ],
  failsHow: [
    {
      what: 'the write ceiling is reached sooner than planned',
      userEffect: 'latency climbs, then time-outs at the peak',
      mitigation:
        'watch utilisation against the limit and its date; keep a tenant or entity id on every row, so that a shard later is possible',
    },
    {
      what: 'one table outgrows maintenance (vacuum stalls, index builds take days)',
      userEffect: 'slow queries, blocked migrations',
      mitigation: 'declarative partitions by time or tenant inside the node, archive old rows',
    },
    {
      what: 'the node dies',
      userEffect: 'no writes until the standby has taken over',
      mitigation: 'a standby in another zone, rehearsed promotion',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'there is one copy that writes; nothing to divide',
  },
  simplestForm:
    'one primary with a standby, an alarm on utilisation, and the day on which the next larger machine is due',
  products: ['postgresql', 'mysql', 'sqlite', 'sqlserver'],
  sources: ['partitioning-ddia', 'partitioning-postgresql'],
};
