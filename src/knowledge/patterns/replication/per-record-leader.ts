import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { SEVERAL_REGIONS_READS, severalRegions } from './signals.ts';

/** Each record is led by its home region. */
export const perRecordLeader: Pattern = {
  id: 'per-record-leader',
  area: 'replication',
  title: 'A leader for each record',
  vocabulary: true,
  summary:
    'Each record has a home region (its master) whose copy takes all its writes in one timeline; other regions follow asynchronously in the same version order, and the mastership can move with its user',
  needs: [],
  excludes: ['multi-leader', 'last-writer-wins'],
  complexity: 6,
  rules: [
    rule(
      2,
      ['writes.homeRegion', 'conflict.resolution', 'ordering'],
      (facts) =>
        facts.is('writes.homeRegion') &&
        (facts.choice('conflict.resolution') === 'prevent' || facts.choice('ordering') === 'per key'),
      'changes to one record keep one order everywhere, since its home gives it',
    ),
    onFlag(
      3,
      'writes.homeRegion',
      'each record is mostly written from one region, so its leader can live there',
    ),
    rule(
      2,
      ['writes.fromManyRegions', 'consistency.mustNotConflict', 'conflict.resolution', 'writes.homeRegion'],
      (facts) =>
        facts.is('writes.fromManyRegions') &&
        (facts.is('writes.homeRegion') ||
          facts.is('consistency.mustNotConflict') ||
          facts.choice('conflict.resolution') === 'prevent'),
      'several regions write, and collisions have to be prevented rather than merged',
    ),
    rule(
      1,
      ['hurts.crossRegionLatency', 'users.global', 'writes.homeRegion', 'residency.required'],
      (facts) =>
        (facts.is('hurts.crossRegionLatency') || facts.is('users.global')) &&
        (facts.is('writes.homeRegion') || facts.is('residency.required')),
      'users are far apart, and each writes close to home',
    ),
    rule(
      1,
      ['residency.required', 'writes.homeRegion'],
      (facts) => facts.is('residency.required') && facts.is('writes.homeRegion'),
      'data that must stay in a region is led there',
    ),
    rule(
      1,
      ['ordering', 'consistency.need', ...SEVERAL_REGIONS_READS],
      (facts) =>
        severalRegions(facts) &&
        (facts.choice('ordering') === 'per key' ||
          ['causal', 'bounded'].includes(facts.choice('consistency.need') ?? '')),
      'every copy of a record goes through the same versions in the same order',
    ),
    rule(
      -4,
      ['users.global', 'residency.required', 'writes.homeRegion', ...SEVERAL_REGIONS_READS],
      (facts) =>
        !severalRegions(facts) &&
        !facts.is('users.global') &&
        !facts.is('residency.required') &&
        !facts.is('writes.homeRegion'),
      'with one region every record has the same home',
    ),
    onChoice(
      -2,
      'transaction.scope',
      ['database', 'services'],
      'a transaction over records with different homes has to travel',
    ),
    onFlag(-2, 'writes.mustAccept', 'a record cannot be written while its home is cut off'),
    onAnyFlag(
      -1,
      ['team.small', 'simplicity.valued', 'load.small'],
      'homes, moves and takeovers are more to run than one leader',
    ),
    onAnyFlag(
      -2,
      ['writes.concurrentEdits', 'writes.offline'],
      'clients meet on the same object from anywhere',
    ),
    onRejected('per-record-leader', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'local write latency for most writes, without conflicts',
    'one timeline of versions for each record, everywhere: reads may be stale but never out of order',
    'the loss of a region stops only the records that live there',
  ],
  pays: [
    'a write far from home pays the trip',
    'a directory of homes, a protocol to hand over mastership, and test-and-set on the version for read-modify-write',
    'records of a dead region are read-only until their home is moved, and its last writes may be lost',
  ],
  failsHow: [
    {
      what: 'the home region is lost',
      userEffect: 'its users read old versions and cannot write',
      mitigation: 'move the homes in bulk after fencing the region, accept or replay the unshipped tail',
    },
    {
      what: 'a user travels',
      userEffect: 'slower writes',
      mitigation: 'move the home after several writes in a row from elsewhere',
    },
    {
      what: 'two regions believe that they are the home',
      userEffect: 'two histories of one record',
      mitigation: 'change of home through a consensus-backed directory, epochs on each write (fencing)',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EL',
    says: 'cut off from its home a record is read-only; otherwise readers take the local, possibly older copy',
  },
  simplestForm:
    'a home column on the account, requests routed to that region, an ordinary leader with followers in each region',
  products: ['cockroachdb', 'mongodb', 'yugabytedb', 'postgresql'],
  sources: ['replication-cockroach-regional', 'replication-ddia'],
};
