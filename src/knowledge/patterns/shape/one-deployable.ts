import type { FactView } from '../../../contracts/fact.ts';
import type { Pattern, Rule } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';
import {
  engineersOfOneTeam,
  outgrowsItsRelease,
  releaseReads,
  shapeInQuestion,
  shapeReads,
} from './in-question.ts';

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
    rule(
      3,
      releaseReads,
      outgrowsItsRelease,
      'what hurts is how it is built, tested and released, and few people share it: modules with owners, a quicker build and small releases mend that, services would put a network between them',
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
