import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';

/** A few network hops and a synced disk write take about this long, in seconds. */
const hopTime = 0.002;

/** Seconds below which a request cannot afford a hop to another machine. */
const ONE_HOP = 0.002;

/** The steps of a pipeline in one process, data handed over in memory. */
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
