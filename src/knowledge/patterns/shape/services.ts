import type { Pattern, Rule } from '../../../contracts/pattern.ts';
import { onAllFlags, onAtLeast, onBelow, onChoice, onFlag, onRejected, out, rule } from '../rule.ts';
import {
  engineersOfManyTeams,
  engineersOfOneTeam,
  engineersOfOneTrain,
  manyVariants,
  variantsReads,
} from './in-question.ts';

/** From this many services for each engineer on, keeping them alive crowds out everything else. */
const servicesPerEngineerTooMany = 3;

/** A reason that counts only where there are many similar variants. */
const whereMany = (points: number, id: string, because: string): Rule =>
  rule(points, [id, ...variantsReads], (facts) => manyVariants(facts) && facts.is(id), because);

/** Many independently deployed services, each with its own data. */
export const microservices: Pattern = {
  id: 'microservices',
  area: 'shape',
  title: 'Microservices',
  vocabulary: true,
  summary:
    'Many services, each with its own data, owner and release, call each other over the network; what they buy is teams that change and release without waiting for each other',
  needs: [],
  excludes: ['monolith', 'single-process', 'single-codebase-workers'],
  complexity: 8,
  rules: [
    onAllFlags(
      3,
      ['team.manyTeams', 'hurts.deployCoupling'],
      'many teams block each other on one release, and separate deployables with separate data end that',
    ),
    onFlag(1, 'team.manyTeams', 'many teams need to release on their own'),
    onFlag(1, 'hurts.deployCoupling', 'releases wait for each other'),
    onAtLeast(
      1,
      'team.size',
      engineersOfManyTeams,
      '{team.size} engineers are enough for teams that own services and their nights',
    ),
    onAllFlags(
      1,
      ['team.manyTeams', 'hurts.badDeploy'],
      'a bad change of one team would stop at its own service, if callers time out and degrade',
    ),
    onFlag(-2, 'team.small', 'a small team cannot own, watch and upgrade many deployables'),
    onBelow(
      -2,
      'team.size',
      engineersOfOneTeam,
      '{team.size} engineers are one team, and services separate teams',
    ),
    rule(
      -2,
      ['team.manyTeams', 'team.size'],
      (facts) => {
        const size = facts.stated('team.size');
        return (
          size !== undefined &&
          size >= engineersOfOneTeam &&
          size < engineersOfOneTrain &&
          !facts.is('team.manyTeams')
        );
      },
      '{team.size} engineers share one release train at ease, once modules have owners and the build is quick',
    ),
    onFlag(-2, 'simplicity.valued', 'each additional moving part was named as a cost'),
    onFlag(-2, 'present.headroom', 'there is room to spare, so no scaling reason to split'),
    onFlag(-1, 'present.worksWell', 'what runs today works well'),
    onFlag(-1, 'load.small', 'the load is small'),
    onChoice(-1, 'growth.kind', ['modest'], 'growth is modest'),
    onFlag(-1, 'latency.mainGoal', 'each hop adds its own tail latency'),
    onFlag(-2, 'hurts.interServiceCost', 'passing data between services is already the cost'),
    rule(
      -2,
      variantsReads,
      manyVariants,
      'a service for each variant makes toil grow with the number of variants',
    ),
    onFlag(-2, 'selfHosted.shipped', 'customers would have to install and upgrade all of them'),
    onFlag(
      -1,
      'present.greenfield',
      'boundaries are not known yet, and a wrong one is costly between services',
    ),
    onChoice(-1, 'team.onCall', ['none'], 'nobody is on call at night'),
    onChoice(-1, 'transaction.scope', ['database'], 'transactions span data that would be cut apart'),
    onRejected('microservices', [], 'many services were tried and given up'),
  ],
  ruleOuts: [
    out(
      ['hurts.tooManyServices'],
      (facts) => facts.is('hurts.tooManyServices'),
      'too many services are the problem today, and more of them cannot be the remedy',
    ),
  ],
  envelope: [],
  gains: [
    'a team changes and releases its service without a slot on a shared train',
    'each service scales, fails and picks its store by itself, if callers are built for its absence',
    'a bad release is contained in one function, if time-outs and circuit breakers hold',
  ],
  pays: [
    'every call can now be slow, lost or doubled: time-outs, retry with backoff, idempotency and tracing everywhere',
    'no transaction and no join across services: sagas, outbox relays and read copies instead',
    'builds, alerts, on-call rotas and upgrades times the number of services',
    'tail latency grows with each hop of the fan-out',
  ],
  failsHow: [
    {
      what: 'one slow service holds the threads of all its callers (cascading failure)',
      userEffect: 'unrelated pages time out',
      mitigation: 'deadlines passed along the call, circuit breakers, bulkheads, load shedding',
    },
    {
      what: 'retries at every layer multiply in an overload (retry storm)',
      userEffect: 'an outage of seconds lasts an hour',
      mitigation: 'retry at one layer only, with backoff, jitter and a retry budget',
    },
    {
      what: 'a business change needs five services in step (distributed monolith)',
      userEffect: 'none; changes take longer than before the split',
      mitigation: 'merge what changes together, contract tests, expand-and-contract changes of interfaces',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PA/EL',
    says: 'each service answers for itself; data that spans services is only eventually consistent',
  },
  simplestForm:
    'cut one service out of the monolith along a boundary that one team owns, with its own tables, an outbox for its events, deadlines and tracing; stop there until the next boundary hurts',
  products: ['postgresql', 'kafka', 'temporal'],
  sources: ['shape-microservices', 'shape-microservice-premium', 'resilience-cascading-failures'],
};

/** One code base that serves all variants through identical workers. */
export const singleCodebaseWorkers: Pattern = {
  id: 'single-codebase-workers',
  area: 'shape',
  title: 'One code base, one pool of workers for all variants',
  vocabulary: true,
  summary:
    'One repository and one deployable hold the code of all variants; identical workers take work for any variant, and isolation comes from a queue or limit for each variant instead of a service for each',
  needs: [],
  excludes: ['microservices'],
  complexity: 2,
  rules: [
    whereMany(
      3,
      'hurts.tooManyServices',
      'a service for each variant has become the burden: one code base ends version drift between them',
    ),
    whereMany(
      2,
      'hurts.opsToil',
      'toil grows with the number of variants, and one pool of workers makes it constant',
    ),
    rule(1, variantsReads, manyVariants, 'there are many similar variants that differ in little code'),
    whereMany(
      2,
      'consumers.slowIsolated',
      'one slow partner must not delay the rest, which a queue for each partner gives without a service for each',
    ),
    whereMany(1, 'hurts.headOfLine', 'head-of-line blocking is a matter of queues, not of deployables'),
    whereMany(1, 'team.small', 'a small team can own one service, not one for each variant'),
    onAtLeast(
      2,
      'services.perEngineer',
      servicesPerEngineerTooMany,
      '{services.perEngineer} services for each engineer leave no time for the product',
    ),
    whereMany(1, 'processing.perEvent', 'each event is handled by itself, so any worker can take it'),
    onFlag(-2, 'team.manyTeams', 'many teams would share one release'),
    onFlag(-1, 'hurts.deployCoupling', 'teams already block each other when they release'),
    onRejected('single-codebase-workers', [], 'one code base for all variants was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'one version of each library; a fix reaches all variants with one release',
    'spikes of small variants disappear in the shared pool: one auto-scaling rule instead of many',
    'a new variant is code and a test with recorded traffic, not a service with alerts',
  ],
  pays: [
    'less fault isolation: one bug in one variant can crash the workers of all, so the blast radius is the pool',
    'one release for all variants: the tests of every variant must be fast and must not call the partners',
    'the cache of each worker is spread over more variants and hits less often',
  ],
  failsHow: [
    {
      what: 'a bug in one variant crashes or hangs shared workers',
      userEffect: 'deliveries of all variants slow down until rollback',
      mitigation:
        'time-out for each call, crash-loop detection for each variant, quarantine of its queue, canary release',
    },
    {
      what: 'one partner is slow and its work fills the pool (head-of-line blocking)',
      userEffect: 'other partners are late',
      mitigation:
        'a queue and a concurrency limit for each partner, retry with backoff out of line, redelivery from a dead-letter queue',
    },
    {
      what: 'the test suite depends on live partner endpoints',
      userEffect: 'none; releases stall on failures of others',
      mitigation: 'recorded requests and responses replayed in tests',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'workers hold no state; the queues and stores decide',
  },
  simplestForm:
    'one repository with a folder for each variant, one worker deployable, a queue (or rows in a table) for each destination with its own concurrency limit, tests with recorded traffic',
  products: ['postgresql', 'sqs', 'rabbitmq', 'kafka'],
  sources: ['shape-microservice-premium', 'resilience-bulkhead'],
};
