import type { Pattern } from '../../../contracts/pattern.ts';
import { acidAnywhere, fastGrowth, noPain, primaryFull, relationalRuns, splitsByKey } from './shapes.ts';
import { all, any, atLeast, atMost, chosen, has, none, reason, said } from './signs.ts';

/** A doubling or so is what taking one domain out of the main database gives; more than that it does not. */
const modestHeadroom = 4;

/** Cutting by domain once more does not help where one table is the load. */
const singleTableTooBig = any(
  primaryFull,
  said('hurts.schemaChanges'),
  said('hurts.memoryExceeded'),
  atLeast('record.count', 1e9),
);

/** Tables of one domain move to a primary of their own. */
export const relationalFunctionalSplit: Pattern = {
  id: 'relational-functional-split',
  area: 'storage',
  title: 'Databases split by domain',
  vocabulary: true,
  summary:
    'Tables of one domain (jobs, billing, activity) move to a relational primary of their own; inside each database SQL and transactions stay, joins and foreign keys across the cut go.',
  needs: [],
  excludes: [],
  complexity: 4,
  rules: [
    reason(
      3,
      all(primaryFull, said('writes.concentrated')),
      '"{writes.concentrated}": moving that family out frees the primary without touching the rest',
    ),
    reason(
      3,
      chosen('query.locality', 'one domain'),
      'nearly every query stays within one functional domain',
    ),
    reason(
      1,
      all(primaryFull, none(fastGrowth)),
      '"{hurts.writeCeiling}", and a split by domain is the smallest cut',
    ),
    reason(
      1,
      all(primaryFull, atMost('headroom.wanted', modestHeadroom)),
      'the headroom wanted is about what one cut gives',
    ),
    reason(
      1,
      all(relationalRuns, any(said('selfHosted.shipped'), said('stack.sqlWanted'))),
      'the same schema can still run as one small database',
    ),
    reason(
      1,
      any(
        has('rejected.patterns', 'relational-sharded', 'sharding'),
        has('rejected.products', 'vitess', 'citus'),
      ),
      'splitting every table by key was considered and dropped',
    ),
    reason(
      1,
      all(any(said('blastRadius.limit'), said('hurts.noisyNeighbour')), primaryFull),
      'trouble in one domain no longer stops the others',
    ),
    reason(
      1,
      all(said('team.manyTeams'), any(primaryFull, said('hurts.deployCoupling'))),
      'each domain has a team that can own its database',
    ),
    reason(1, all(relationalRuns, primaryFull, none(splitsByKey)), 'the engine stays the same'),
    reason(
      2,
      all(chosen('present.database', 'split'), none(singleTableTooBig)),
      'the data is split by domain already',
    ),
    reason(
      -2,
      all(chosen('present.database', 'split'), singleTableTooBig),
      'the cut by domain was made already, and one domain is too large by itself',
    ),
    reason(
      -2,
      none(
        primaryFull,
        said('writes.concentrated'),
        chosen('query.locality', 'one domain'),
        chosen('present.database', 'split'),
      ),
      'no domain stands out and no primary is full',
    ),
    reason(
      -1,
      all(said('migration.incremental'), none(said('writes.concentrated'))),
      'capacity should come in small steps, and the next domain is one big step',
    ),
    reason(-2, chosen('present.database', 'sharded', 'cluster'), 'the data is spread by key already'),
    reason(-2, said('writes.mustAccept'), 'each domain refuses writes while its primary is being replaced'),
    reason(-3, noPain, 'nothing hurts that a second database would heal'),
    reason(
      -2,
      all(acidAnywhere, none(said('writes.concentrated'))),
      'transactions cross the domains that would be cut apart',
    ),
    reason(
      -2,
      all(chosen('query.locality', 'one tenant', 'one entity', 'one key'), none(said('writes.concentrated'))),
      'the data falls apart by customer or entity, not by domain',
    ),
    reason(-2, fastGrowth, 'one large table outgrows its own database soon after the cut'),
    reason(-1, chosen('query.locality', 'everything'), 'queries join everything with everything'),
  ],
  ruleOuts: [],
  envelope: [
    {
      of: 'demand.dataAtHorizon',
      title: 'data on the instance of one domain',
      carries: [10e12, 64e12],
      unit: 'B',
      per: 'partition',
      parts: 'instances',
      // A primary and its standby.
      machinesEach: 2,
      source: 'storage.rds-volume',
    },
  ],
  gains: [
    'write headroom of about one more primary for each domain that leaves',
    'a slow migration or a runaway query stays in its domain',
    'same engine, same tools, same skills; a small installation can keep one database',
  ],
  pays: [
    'no foreign key and no join across the cut: code joins, and orphans must be swept',
    'a transaction that spanned both sides becomes two, with an outbox or a compensation between',
    'it works once or twice: the largest domain can outgrow its database again',
  ],
  failsHow: [
    {
      what: 'code still joins or writes across the cut',
      userEffect: 'errors on some pages after the switch',
      mitigation:
        'forbid cross-database queries and transactions in tests before the cut, log them in production first',
    },
    {
      what: 'the switch itself: rows written on the old side after the copy',
      userEffect: 'missing rows in one domain',
      mitigation:
        'replicate, stop writes for the cutover, compare counts and checksums, block the moved tables on the old side, reverse replication for rollback',
    },
    {
      what: 'one of the databases is down',
      userEffect: 'the features of that domain fail, the others work if they tolerate it',
      mitigation: 'time-outs and fallbacks at the boundary, a standby for each',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'each database is consistent in itself; between two of them there is no common transaction',
  },
  simplestForm:
    'the one domain with the most writes in a database of its own, its tables read through one interface, everything else unchanged',
  products: ['postgresql', 'mysql', 'aurora', 'mariadb'],
  sources: ['storage.rds-volume', 'storage.ddia'],
};
