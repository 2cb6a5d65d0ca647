import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onFlag, rule } from '../rule.ts';
import { ONE_NODE_READS, OUTGROWN_READS, oneNodeCarriesIt, outgrown } from './one-node.ts';

/** Share of load from which an owner deserves its own place. */
const LARGE_TENANT = 0.05;

/** A table says where each owner lives. */
export const directoryLookup: Pattern = {
  id: 'directory-lookup',
  area: 'partitioning',
  title: 'Directory of owners',
  vocabulary: true,
  summary:
    'A small, heavily cached lookup table (shard map) from owner (tenant, object id, shard number) to its shard decides placement one by one, so any owner can be moved',
  needs: [],
  excludes: ['no-partitioning'],
  complexity: 4,
  rules: [
    onFlag(
      4,
      'placement.single',
      'one owner must be movable by itself, so a map and no arithmetic says where it lives',
    ),
    rule(
      2,
      ['tenants.largestShare', 'data.skewed', 'query.locality', ...OUTGROWN_READS],
      (facts) =>
        outgrown(facts) &&
        ((facts.stated('tenants.largestShare') ?? 0) > LARGE_TENANT ||
          (facts.is('data.skewed') && facts.choice('query.locality') === 'one tenant')),
      'owners are of very uneven size, and the large ones need places of their own',
    ),
    rule(
      2,
      ['hurts.noisyNeighbour', ...OUTGROWN_READS],
      (facts) => facts.is('hurts.noisyNeighbour') && outgrown(facts),
      'a noisy customer can be moved away from the others',
    ),
    rule(
      1,
      ['rejected.patterns', ...OUTGROWN_READS],
      (facts) => facts.set('rejected.patterns').includes('hash') && outgrown(facts),
      'placing by arithmetic was rejected, and a map can place each owner by decision',
    ),
    rule(
      2,
      ['migration.incremental', 'ids.generated', 'access.byKey', 'growth.kind', ...OUTGROWN_READS],
      (facts) =>
        facts.is('migration.incremental') &&
        (facts.is('ids.generated') || facts.is('access.byKey')) &&
        (outgrown(facts) || facts.choice('growth.kind') === 'fast'),
      'objects are fetched by id: an id that names its logical shard, and a map from shard to host, let hosts be added without touching objects',
    ),
    rule(
      2,
      ['residency.required', 'query.locality', 'tenants.count'],
      (facts) =>
        facts.is('residency.required') &&
        (facts.choice('query.locality') === 'one tenant' || facts.known('tenants.count')),
      'each tenant is placed in the region that it must stay in',
    ),
    rule(
      1,
      ['blastRadius.limit', 'query.locality', 'tenants.count'],
      (facts) =>
        facts.is('blastRadius.limit') &&
        (facts.choice('query.locality') === 'one tenant' || facts.known('tenants.count')),
      'customers are assigned to cells one by one',
    ),
    rule(
      1,
      ['query.locality', 'growth.kind'],
      (facts) => facts.choice('query.locality') === 'one tenant' && facts.choice('growth.kind') === 'fast',
      'new customers go to new shards, old ones stay where they are',
    ),
    onFlag(-1, 'latency.mainGoal', 'one more lookup stands before each request'),
    onAnyFlag(-1, ['access.onlyByKey', 'model.timeSeries'], 'a hash finds the place without a map'),
    rule(-3, ONE_NODE_READS, oneNodeCarriesIt, 'one node carries it'),
    onFlag(-1, 'writes.concentrated', 'one feature can leave instead'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['any owner can be moved alone', 'placement by size, plan or law instead of by arithmetic'],
  pays: [
    'a map that every request needs, and that must not be down or wrong',
    'tooling for moves: copy, lock the owner for a moment (read-only) or double write, switch, clean up',
    'global ids from one place (a ticket server, or the shard number inside the id)',
  ],
  failsHow: [
    {
      what: 'the directory is down: a single point of failure unless replicated',
      userEffect: 'requests that find no cached entry fail',
      mitigation: 'cache in every client, copies in each zone, entries that stay valid while it is away',
    },
    {
      what: 'a cached entry is stale after a move',
      userEffect: 'writes land on the old shard',
      mitigation: 'the shard refuses owners it no longer has (fencing by version), the client looks again',
    },
    {
      what: 'new owners all go to the newest shard',
      userEffect: 'one hot shard',
      mitigation: 'assign by load, not by age',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EL',
    says: 'readers may use a cached place; a move needs the directory',
  },
  simplestForm:
    'one replicated table from owner to shard, cached in each process, version checked by the shard',
  products: ['postgresql', 'etcd', 'redis', 'vitess'],
  sources: ['partitioning-ddia', 'partitioning-azure-guide', 'partitioning-vitess-sharding'],
};
