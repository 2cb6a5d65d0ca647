import type { Pattern } from '../../../contracts/pattern.ts';
import { hasOneHome, ONE_HOME_READS } from '../../residency.ts';
import { onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { OUTGROWN_READS, outgrown } from './one-node.ts';

/** Records by place. */
export const geo: Pattern = {
  id: 'geo',
  area: 'partitioning',
  title: 'Partitioning by geography',
  vocabulary: true,
  summary:
    'Records are placed by region (where the customer lives, or where the thing is), so that they are stored and written there; for maps, a cell of the surface is the key',
  needs: [],
  excludes: ['no-partitioning'],
  complexity: 5,
  rules: [
    rule(
      3,
      ONE_HOME_READS,
      (facts) => facts.is('residency.required') && !hasOneHome(facts),
      'some data must stay in its country or region',
    ),
    onFlag(2, 'writes.homeRegion', 'each record is mostly written from one region'),
    onFlag(2, 'hurts.crossRegionLatency', 'users are far from the data and feel it'),
    rule(
      1,
      ['users.global', 'regions.count', 'regions.wanted'],
      (facts) =>
        facts.is('users.global') && ((facts.number('regions.count') ?? 1) > 1 || facts.is('regions.wanted')),
      'users on several continents each have a near region',
    ),
    rule(
      3,
      ['access.geo', 'model.geo', 'load.writeHeavy', 'users.global', ...OUTGROWN_READS],
      (facts) =>
        (facts.is('access.geo') || facts.is('model.geo')) &&
        (facts.is('load.writeHeavy') || facts.is('users.global') || outgrown(facts)),
      'things are written and looked up by place: a cell of the map holds what belongs together, and a search stays in few cells',
    ),
    onChoice(-1, 'query.locality', ['everything'], 'queries combine records of all regions'),
    onChoice(-1, 'transaction.scope', ['database'], 'transactions would cross regions'),
    rule(
      -3,
      [
        'residency.required',
        'users.global',
        'writes.homeRegion',
        'hurts.crossRegionLatency',
        'access.geo',
        'model.geo',
        'writes.fromManyRegions',
      ],
      (facts) =>
        !facts.is('residency.required') &&
        !facts.is('users.global') &&
        !facts.is('writes.homeRegion') &&
        !facts.is('hurts.crossRegionLatency') &&
        !facts.is('access.geo') &&
        !facts.is('model.geo') &&
        !facts.is('writes.fromManyRegions'),
      'nothing said is bound to a place',
    ),
    onFlag(-1, 'load.small', 'a second home for the data is a second system to run'),
    onRejected('geo', [], 'it was tried here and rejected'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'local latency for most requests',
    'data stays where law or contract wants it',
    'a lost region takes only its own customers along',
  ],
  pays: [
    'uneven regions: capacity for each peak apart',
    'users who travel or move, and records that belong to two places',
    'global lookups (a login by address) need a small global directory',
  ],
  failsHow: [
    {
      what: 'a region is lost',
      userEffect: 'its customers are down, unless copies may leave the region',
      mitigation: 'a second site within the same jurisdiction',
    },
    {
      what: 'a dense place becomes a hot cell',
      userEffect: 'slow there, idle elsewhere',
      mitigation: 'cells of varied size, split by load',
    },
    {
      what: 'logs, backups or analytics copy data out of its region',
      userEffect: 'a breach of residency that nobody notices',
      mitigation: 'placement rules for derived data too, checked automatically',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PC/EL',
    says: 'each region is whole for its own records; others read them late or not at all',
  },
  simplestForm: 'one full stack in each region, a small global directory from account to region',
  products: ['cockroachdb', 'spanner', 'mongodb', 'postgresql', 'yugabytedb'],
  sources: ['partitioning-cockroach-multiregion', 'partitioning-s2'],
};
