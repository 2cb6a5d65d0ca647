import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onAtLeast, onBelow, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { fourNines, wideFanout } from './failure.ts';

/** With this many tenants, cells and shuffled shards each hold enough of them to be worth their overhead. */
const manyTenants = 100;

/** With fewer tenants, giving each its own limit is simpler than spreading them over shards. */
const fewTenants = 10;

/** Independent full copies of the stack, each for a part of the traffic. */
export const cells: Pattern = {
  id: 'cells',
  area: 'resilience',
  title: 'Cells',
  vocabulary: true,
  summary:
    'The whole stack exists several times as cells that share nothing and do not call each other, one for each zone or group of tenants; a thin router sends each request to one cell, and weights move traffic away from a broken one',
  needs: [],
  excludes: [],
  complexity: 6,
  rules: [
    onFlag(
      3,
      'survive.zoneDrain',
      'an operator must be able to move traffic out of a zone, which needs requests that stay within one',
    ),
    onFlag(3, 'blastRadius.limit', 'one failure, deployment or customer must never hit all customers'),
    onFlag(
      2,
      'hurts.grayFailure',
      'a partial failure hurt everyone, because calls cross the boundary of what failed',
    ),
    onAllFlags(1, ['hurts.badDeploy', 'blastRadius.limit'], 'changes can go cell by cell'),
    onAtLeast(
      1,
      'fanout.callsPerRequest',
      wideFanout,
      'one request makes {fanout.callsPerRequest} internal calls, so any sick part is met by most requests unless they stay in one cell',
    ),
    rule(
      2,
      ['query.locality', 'blastRadius.limit', 'hurts.noisyNeighbour'],
      (facts) =>
        facts.choice('query.locality') === 'one tenant' &&
        (facts.is('blastRadius.limit') || facts.is('hurts.noisyNeighbour')),
      'requests stay within one tenant, so tenants can be dealt out to cells that never call each other',
    ),
    onAllFlags(1, ['hurts.noisyNeighbour', 'blastRadius.limit'], 'a noisy customer is confined to its cell'),
    rule(
      1,
      ['present.database', 'blastRadius.limit'],
      (facts) => facts.choice('present.database') === 'sharded' && facts.is('blastRadius.limit'),
      'the database is sharded already, and what its shards still share is what hits everybody',
    ),
    onAllFlags(1, ['hurts.spof', 'blastRadius.limit'], 'a shared part takes all customers down with it'),
    rule(
      1,
      ['availability.target', 'hurts.grayFailure', 'survive.zoneDrain', 'blastRadius.limit'],
      (facts) =>
        (facts.is('hurts.grayFailure') || facts.is('survive.zoneDrain') || facts.is('blastRadius.limit')) &&
        (facts.stated('availability.target') ?? 0) >= fourNines,
      '{availability.target} leaves less time than it takes to find the cause, but enough to move traffic away',
    ),
    rule(
      -2,
      ['hurts.headOfLine', 'survive.zoneDrain', 'query.locality'],
      (facts) =>
        facts.is('hurts.headOfLine') &&
        !facts.is('survive.zoneDrain') &&
        facts.choice('query.locality') !== 'one tenant',
      'what is slow is a dependency that all cells would share',
    ),
    onFlag(-2, 'team.small', 'a small team would run the stack many times'),
    onFlag(-2, 'load.small', 'the load is small'),
    onFlag(-1, 'simplicity.valued', 'each additional moving part was named as a cost'),
    onAllFlags(-1, ['present.headroom', 'present.worksWell'], 'what runs today works well'),
    onChoice(
      -1,
      'query.locality',
      ['everything'],
      'queries combine anything with anything, so cells would call each other',
    ),
    onRejected('cells', [], 'cells were tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a fault, bad deployment or poison request stays in its cell: the blast radius is one part of the users',
    'a cell is drained in minutes without knowing why it is sick',
    'a noisy neighbour is moved to a cell with room, or to one of its own',
    'cells have a fixed, tested size; growth means more cells, not larger ones',
  ],
  pays: [
    'capacity: each cell carries its own headroom, and the rest must take a drained one',
    'the router and the control plane become the parts that must never fail, and must not depend on a sick cell',
    'moving tenants between cells, and questions across all cells, need tools of their own',
    'strongly consistent stores still cross zones: only stateless and per-zone tiers are fully siloed',
  ],
  failsHow: [
    {
      what: 'a hidden call across cells (shared cache, configuration, discovery)',
      userEffect: 'the fault spreads as if there were no cells',
      mitigation: 'zone-local discovery, tests that cut a cell off, a review of shared parts',
    },
    {
      what: 'drain overloads the remaining cells',
      userEffect: 'slow everywhere instead of broken in one part',
      mitigation: 'headroom for one cell less, drain in small steps, load shedding',
    },
    {
      what: 'a change is rolled out to all cells at once',
      userEffect: 'everyone is hit, as without cells',
      mitigation: 'waves with a pause between cells, automatic stop on errors',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'a cut between cells is harmless by design; inside a cell its own stores decide',
  },
  simplestForm:
    'one cell for each zone: the router at the edge weights zones, services only call inside their zone, the primary of each database stays reachable from all; a drain switch in steps, used each month',
  products: ['postgresql', 'mysql', 'dynamodb'],
  sources: ['resilience-cells', 'resilience-fault-isolation', 'resilience-gray-failure'],
};

/** Each customer on its own small random subset of nodes. */
export const shuffleSharding: Pattern = {
  id: 'shuffle-sharding',
  area: 'resilience',
  title: 'Shuffle sharding',
  vocabulary: true,
  summary:
    'Each customer is dealt a small random set of workers from a shared pool; two customers rarely share all of theirs, so a customer that kills its workers leaves almost everybody else at least one healthy',
  needs: [],
  excludes: [],
  complexity: 4,
  rules: [
    onFlag(2, 'hurts.noisyNeighbour', 'one customer hurts the others on shared workers'),
    onAllFlags(2, ['hurts.noisyNeighbour', 'blastRadius.limit'], 'one customer must never hit all customers'),
    rule(
      1,
      ['blastRadius.limit', 'tenants.count'],
      (facts) => facts.is('blastRadius.limit') && (facts.stated('tenants.count') ?? 0) >= manyTenants,
      '{tenants.count} tenants share a pool, and combinations of workers isolate them without a cell for each',
    ),
    rule(
      1,
      ['hurts.noisyNeighbour', 'tenants.count'],
      (facts) => facts.is('hurts.noisyNeighbour') && (facts.stated('tenants.count') ?? 0) >= manyTenants,
      '{tenants.count} tenants are too many for a pool each',
    ),
    onAllFlags(1, ['hurts.noisyNeighbour', 'cost.matters'], 'isolation without more machines'),
    onAllFlags(
      1,
      ['hurts.headOfLine', 'hurts.noisyNeighbour'],
      'the noisy one fills only its own few queues',
    ),
    rule(
      1,
      ['hurts.noisyNeighbour', 'load.readMostly', 'data.fitsMemory', 'data.rebuildable'],
      (facts) =>
        facts.is('hurts.noisyNeighbour') &&
        (facts.is('load.readMostly') || facts.is('data.fitsMemory') || facts.is('data.rebuildable')),
      'any worker can serve any customer, since what it needs is small or only read',
    ),
    onAllFlags(
      1,
      ['hurts.noisyNeighbour', 'retries.byClients'],
      'clients try another worker of their set by themselves',
    ),
    rule(
      -2,
      ['present.database', 'query.locality'],
      (facts) =>
        facts.choice('query.locality') === 'one tenant' &&
        ['sharded', 'split', 'cluster'].includes(facts.choice('present.database') ?? ''),
      'the data of a tenant lies on one shard, and a set of workers does not isolate that',
    ),
    onBelow(-2, 'tenants.count', fewTenants, 'with {tenants.count} tenants a limit for each is simpler'),
    onFlag(-2, 'load.small', 'the load is small'),
    onFlag(-1, 'team.small', 'assignment and rebalancing need tools'),
    onFlag(-1, 'survive.zoneDrain', 'the unit that fails is a zone, not a customer'),
    onChoice(-1, 'query.locality', ['everything'], 'requests need data of many customers'),
    onRejected('shuffle-sharding', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'the number of combinations is far larger than the number of workers, so few pairs of customers overlap fully and the blast radius falls steeply',
    'isolation from poison requests and floods without dedicated machines',
  ],
  pays: [
    'clients or routers must know the set and try another worker of it',
    'works for stateless or soft-state tiers; stateful ones need data on each worker of the set',
    'a very large customer does not fit its few workers, and a flood beyond their capacity must be filtered before them (anycast, scrubbing)',
  ],
  failsHow: [
    {
      what: 'retries spill over to workers outside the set',
      userEffect: 'the fault spreads to everyone',
      mitigation: 'retry only inside the own set',
    },
    {
      what: 'too few workers for the size of sets',
      userEffect: 'sets overlap and several customers share all workers',
      mitigation: 'more, smaller workers; assignment that bounds overlap',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'a customer is served while one worker of its set is reachable',
  },
  simplestForm:
    'hash of the customer id picks a few of the queues or workers; the shortest of them takes the request; throttling (rate limits) for each customer comes first',
  products: ['sqs', 'redis', 'rabbitmq'],
  sources: ['resilience-shuffle-sharding', 'resilience-bulkhead'],
};
