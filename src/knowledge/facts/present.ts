import type { FactDefinition } from '../../contracts/fact.ts';
import { choice, flag, number, observable, set } from './define.ts';

/** What runs today, and what was tried. */
export const presentFacts: readonly FactDefinition[] = [
  observable(
    set(
      'present',
      'present.products',
      'in use today',
      'Which databases, brokers and platforms are in use today?',
    ),
  ),
  set('present', 'proposed.products', 'proposed or considered', 'Which products are being considered?'),
  set(
    'present',
    'rejected.products',
    'tried or rejected',
    'Which products were tried and failed, or are out of the question?',
  ),
  set(
    'present',
    'proposed.patterns',
    'proposed ways of building',
    'Which ways of building are being considered (sharding, microservices, event sourcing, second region …)?',
  ),
  set(
    'present',
    'rejected.patterns',
    'rejected ways of building',
    'Which ways of building were tried and failed, or are out of the question?',
  ),
  observable(
    choice('present', 'present.shape', 'application today', 'How is the application built today?', {
      monolith: 'one deployable',
      services: 'several services',
      microservices: 'many small services',
      serverless: 'functions and orchestrated steps',
      none: 'nothing yet',
    }),
  ),
  observable(
    choice(
      'present',
      'present.database',
      'database layout today',
      'How is the main database laid out today?',
      {
        none: 'nothing yet',
        'single node': 'one node, perhaps with a standby',
        replicas: 'one writable primary with read replicas',
        split: 'several databases by domain',
        sharded: 'sharded',
        cluster: 'a distributed cluster',
      },
    ),
  ),
  observable(
    number(
      'present',
      'present.cores',
      'cores of the main database',
      'How many cores has the main database machine?',
      'count',
      [1, 10_000],
    ),
  ),
  observable(
    number(
      'present',
      'present.memory',
      'memory of the main database',
      'How much memory has the main database machine?',
      'B',
      [1e6, 1e15],
    ),
  ),
  observable(
    number(
      'present',
      'present.utilisation',
      'CPU utilisation today',
      'How busy is the main machine at the peak?',
      'fraction',
      [0, 1],
    ),
  ),
  observable(
    number(
      'present',
      'present.nodes',
      'machines today',
      'How many machines run it today?',
      'count',
      [0, 1e7],
    ),
  ),
  observable(
    flag(
      'present',
      'present.hasBroker',
      'a log broker already runs',
      'Is a log broker (Kafka or the like) already in operation?',
    ),
  ),
  flag(
    'present',
    'present.headroom',
    'runs with room to spare',
    'Does the present system run well below its limits?',
  ),
  flag(
    'present',
    'present.worksWell',
    'works well today',
    'Does the present system work well, by your own words?',
  ),
  flag(
    'present',
    'present.biggerBox',
    'a larger machine is available',
    'Is a clearly larger machine available?',
  ),
  number(
    'present',
    'headroom.wanted',
    'headroom wanted',
    "How many times today's load should it carry?",
    'count',
    [1, 10_000],
  ),
  flag('present', 'present.greenfield', 'nothing built yet', 'Is it new, with nothing built yet?'),
];
