import type { FactView } from '../../../contracts/fact.ts';
import type { Pattern, Rule } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';
import { engineersOfOneTeam, shapeInQuestion, shapeReads } from './in-question.ts';

/** A few network hops and a synced disk write take about this long, in seconds. */
const hopTime = 0.002;

/** A reason that counts only where the cut of the application is a topic. */
const whenAsked = (points: number, id: string, holds: (facts: FactView) => boolean, because: string): Rule =>
  rule(points, [id, ...shapeReads], (facts) => shapeInQuestion(facts) && holds(facts), because);

/** One deployable for the whole product. */
export const monolith: Pattern = {
  id: 'monolith',
  area: 'shape',
  title: 'Modular monolith',
  vocabulary: true,
  summary:
    'One deployable holds the whole product; modules call each other in process and keep boundaries by import rules, and several identical copies run behind a load balancer',
  needs: [],
  excludes: ['microservices'],
  complexity: 1,
  rules: [
    onFlag(
      3,
      'hurts.tooManyServices',
      'the number of services is itself the burden; one deployable ends version drift and calls across the network',
    ),
    whenAsked(
      2,
      'team.small',
      (facts) => facts.is('team.small'),
      'a small team pays for every deployable with builds, alerts and nights on call',
    ),
    whenAsked(
      1,
      'team.size',
      (facts) => (facts.stated('team.size') ?? Number.POSITIVE_INFINITY) < engineersOfOneTeam,
      '{team.size} engineers are one team: there is no one to separate from',
    ),
    whenAsked(
      2,
      'simplicity.valued',
      (facts) => facts.is('simplicity.valued'),
      'each additional moving part was named as a cost, and in-process modules add none',
    ),
    rule(
      2,
      ['present.shape', 'present.headroom'],
      (facts) => facts.choice('present.shape') === 'monolith' && facts.is('present.headroom'),
      'the one deployable of today runs well below its limits, so splitting it buys no capacity that is needed',
    ),
    rule(
      2,
      ['present.shape', 'present.worksWell'],
      (facts) => facts.choice('present.shape') === 'monolith' && facts.is('present.worksWell'),
      'the one deployable of today works well, and nothing that hurts comes from its shape',
    ),
    whenAsked(
      1,
      'growth.kind',
      (facts) => facts.choice('growth.kind') === 'modest',
      'growth is modest, so the next machine size comes before the next architecture',
    ),
    whenAsked(
      1,
      'latency.mainGoal',
      (facts) => facts.is('latency.mainGoal'),
      'latency is the main goal and a call in process has no network hop and no serialisation',
    ),
    whenAsked(
      1,
      'load.small',
      (facts) => facts.is('load.small'),
      'the load is small: identical copies of one process carry it',
    ),
    onAllFlags(
      2,
      ['present.greenfield', 'asked.shape'],
      'nothing is built yet, so the right boundaries are not known; moving a wrong one is cheap inside one process',
    ),
    whenAsked(
      1,
      'selfHosted.shipped',
      (facts) => facts.is('selfHosted.shipped'),
      'customers install it themselves, and one artefact is what they can run',
    ),
    whenAsked(
      1,
      'transaction.scope',
      (facts) => facts.choice('transaction.scope') === 'database',
      'transactions span the whole database, which separate services would cut apart',
    ),
    rule(
      1,
      ['asked.shape', 'present.shape', 'team.manyTeams', 'hurts.deployCoupling'],
      (facts) =>
        facts.is('asked.shape') &&
        !facts.is('team.manyTeams') &&
        !facts.is('hurts.deployCoupling') &&
        facts.choice('present.shape') === 'monolith',
      'one deployable is there, and no teams are said to block each other in it',
    ),
    onAllFlags(
      -3,
      ['team.manyTeams', 'hurts.deployCoupling'],
      'many teams already block each other on one release train',
    ),
    onFlag(-1, 'team.manyTeams', 'many teams want to release on their own'),
    onAllFlags(
      1,
      ['hurts.deployCoupling', 'simplicity.valued'],
      'teams block each other, and boundaries between modules mend part of that without a network',
    ),
    rule(
      -1,
      ['hurts.interServiceCost', 'processing.pipeline'],
      (facts) => facts.is('hurts.interServiceCost') && facts.is('processing.pipeline'),
      'only the pipeline pays for passing data along; merging its steps is enough',
    ),
    onRejected('monolith', [], 'one deployable was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'one build, one deployment, one place to look at in an incident',
    'refactoring across modules is an edit that the compiler checks, not a negotiation of versions',
    'local transactions and joins stay possible; no distributed transaction, no saga',
    'the whole product runs in one test and on one laptop',
  ],
  pays: [
    'one bug (memory leak, endless loop) can take down every function: isolation needs limits inside the process',
    'everyone shares one release train and one set of dependencies',
    'module boundaries decay unless an import rule or an owner holds them',
    'a module with a very different load scales only with the rest, unless it runs as its own pool of the same build',
  ],
  failsHow: [
    {
      what: 'a bad release reaches every function at once',
      userEffect: 'the whole product errors until rollback',
      mitigation: 'canary copies, feature flags, an automatic rollback on error rate',
    },
    {
      what: 'one module exhausts memory, threads or database connections',
      userEffect: 'unrelated pages become slow',
      mitigation:
        'pools with limits for each module (bulkhead), separate worker copies of the same build for heavy jobs',
    },
    {
      what: 'modules reach into each other’s tables until nothing can be changed alone',
      userEffect: 'none at once; changes become slower and riskier month by month',
      mitigation: 'one schema owner for each module and an import test in the build',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'the process itself is not distributed; its database decides',
  },
  simplestForm:
    'one repository, one build, identical stateless copies behind a load balancer, one relational database, a worker process from the same build for background jobs',
  products: ['postgresql', 'mysql'],
  sources: ['shape-monolith-first', 'shape-microservice-premium'],
};

/** The steps of a pipeline in one process, data handed over in memory. */
/** Seconds below which a request cannot afford a hop to another machine. */
const ONE_HOP = 0.002;

export const singleProcess: Pattern = {
  id: 'single-process',
  area: 'shape',
  title: 'Pipeline steps in one process',
  vocabulary: true,
  summary:
    'The steps of a pipeline run in one process on one host and hand data over in memory; throughput grows by running more copies, each with its own share of the inputs',
  needs: [],
  excludes: [],
  complexity: 1,
  rules: [
    onFlag(
      3,
      'hurts.interServiceCost',
      'passing data between the steps is the cost: in memory the hand-over is free of network, storage and serialisation',
    ),
    onAllFlags(
      2,
      ['processing.pipeline', 'hurts.interServiceCost'],
      'the steps always run together on the same data, so a boundary between them isolates nothing',
    ),
    rule(
      2,
      ['latency.target', 'ordering', 'hurts.lockContention', 'writes.hotRows', 'model.money'],
      (facts) =>
        (facts.stated('latency.target') ?? Number.POSITIVE_INFINITY) <= ONE_HOP &&
        (facts.known('ordering') || facts.is('hurts.lockContention') || facts.is('writes.hotRows')) &&
        facts.is('model.money'),
      'ordered decisions in less time than one network hop belong into one process',
    ),
    onFlag(1, 'processing.pipeline', 'it is a chain of steps over the same data'),
    rule(
      1,
      ['present.shape', 'processing.pipeline'],
      (facts) =>
        ['serverless', 'microservices'].includes(facts.choice('present.shape') ?? '') &&
        facts.is('processing.pipeline'),
      'each step apart bills or costs a hand-over through network and storage',
    ),
    onAllFlags(
      1,
      ['processing.pipeline', 'cost.matters'],
      'cost matters, and most of it goes into hand-overs',
    ),
    onAllFlags(
      1,
      ['processing.pipeline', 'data.fitsMemory'],
      'the data of one unit of work fits in the memory of one machine',
    ),
    onAllFlags(
      1,
      ['processing.pipeline', 'hurts.tooManyServices'],
      'fewer deployables was asked for, and these steps have no life of their own',
    ),
    onAllFlags(1, ['processing.pipeline', 'latency.interactive'], 'a network hop at each step would be felt'),
    rule(
      3,
      ['ordering', 'data.fitsMemory', 'consistency.mustNotConflict', 'hurts.lockContention'],
      (facts) =>
        facts.choice('ordering') === 'global' &&
        facts.is('data.fitsMemory') &&
        (facts.is('consistency.mustNotConflict') || facts.is('hurts.lockContention')),
      'one order for all over data that fits memory: a single thread that owns it needs no locks',
    ),
    rule(
      1,
      ['latency.target', 'latency.write', 'data.fitsMemory'],
      (facts) =>
        facts.is('data.fitsMemory') &&
        (facts.stated('latency.write') ?? facts.stated('latency.target') ?? 1) <= hopTime,
      'the answer is wanted in less time than a network hop and a disk write take',
    ),
    onFlag(-2, 'processing.training', 'jobs over all data exceed one machine and need a cluster engine'),
    onFlag(-2, 'team.manyTeams', 'steps that belong to many teams would share one release'),
    onFlag(-1, 'integrations.many', 'many variants want isolation from each other more than fast hand-overs'),
    onRejected('single-process', [], 'one process was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'no serialisation, no intermediate storage, no per-step invocation fee',
    'one thing to deploy, profile and debug; a stack trace shows the whole path',
    'scaling is copying: each copy takes its own share of streams, tenants or files',
    'where it owns state, a single thread needs no locks: deterministic, replayed from a journal of its inputs',
  ],
  pays: [
    'steps can no longer be scaled apart: the copy is sized for the greediest step',
    'one crash loses the work of all steps on that copy, so inputs must be readable again (checkpoint or replay)',
    'one language and one runtime for all steps',
  ],
  failsHow: [
    {
      what: 'one step leaks memory or crashes on a poison input',
      userEffect: 'all work on that copy stops and restarts from its last checkpoint',
      mitigation: 'time and memory limits for each unit of work, quarantine of an input after a few failures',
    },
    {
      what: 'the process that owns state in memory dies',
      userEffect: 'its share stands still until a replica takes over or the state is rebuilt',
      mitigation:
        'journal of inputs before acting on them, snapshots, a replica that replays the same journal and takes over on failover',
    },
    {
      what: 'one unit of work outgrows the machine',
      userEffect: 'that unit is late or fails while others are fine',
      mitigation:
        'split the unit (by time, by channel) before the machine is full; alert on memory for each unit',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'steps share a process, so there is no network between them to fail',
  },
  simplestForm:
    'one binary that runs all steps as functions or threads with bounded queues in memory, one container for each share of the inputs, checkpoints of the input position in object storage or the database',
  products: ['s3', 'postgresql'],
  sources: ['shape-cost-paper'],
};
