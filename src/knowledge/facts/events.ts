import type { FactDefinition } from '../../contracts/fact.ts';
import { choice, flag, number, observable } from './define.ts';

/** What flows between systems, and what is asked of the advice. */
export const eventFacts: readonly FactDefinition[] = [
  observable(
    flag(
      'events',
      'events.exist',
      'events flow between systems',
      'Do events or messages flow from producers to consumers?',
    ),
  ),
  observable(
    number(
      'events',
      'consumers.count',
      'consumers',
      'How many systems consume the events?',
      'count',
      [0, 100_000],
    ),
  ),
  observable(
    flag(
      'events',
      'consumers.many',
      'many consumers of one stream',
      'Do several independent consumers need the same events?',
    ),
  ),
  flag(
    'events',
    'consumers.rebuild',
    'new consumers rebuild themselves',
    'Must a new consumer be able to rebuild its state from all past events?',
  ),
  flag(
    'events',
    'consumers.slowIsolated',
    'slow consumers must not delay others',
    'Must one slow consumer or partner not delay the others?',
  ),
  choice('events', 'delivery', 'delivery guarantee', 'How often may an event take effect?', {
    'at most once': 'losing one is fine',
    'at least once': 'none lost, duplicates are handled',
    'effectively once': 'each takes effect exactly once',
  }),
  choice('events', 'ordering', 'order needed', 'Which order must be kept?', {
    none: 'none',
    'per key': 'within one key or entity',
    global: 'one order for all',
  }),
  flag(
    'events',
    'processing.perEvent',
    'each event handled by itself',
    'Is each event handled by itself (call, notify, transform)?',
  ),
  flag(
    'events',
    'processing.windows',
    'windows and aggregates over streams',
    'Are events aggregated over windows of time?',
  ),
  flag(
    'events',
    'processing.joins',
    'joins of streams',
    'Are streams joined or events attributed to earlier ones?',
  ),
  flag(
    'events',
    'processing.dedup',
    'duplicates must be removed',
    'Must duplicates be removed from the stream?',
  ),
  flag(
    'events',
    'processing.state',
    'large state for long',
    'Must processing keep large state for hours or days?',
  ),
  flag(
    'events',
    'processing.batch',
    'recomputed in batches',
    'Is recomputing on a schedule (hourly, nightly) enough?',
  ),
  flag(
    'events',
    'processing.inService',
    'processing inside one service',
    'Should stream processing live inside an ordinary service, without a cluster of its own?',
  ),
  flag(
    'events',
    'processing.readWriteApart',
    'reads and writes differ much',
    'Do reads need a very different shape from writes (several views of the same data)?',
  ),
  flag(
    'events',
    'processing.pipeline',
    'steps that pass data on',
    'Is it a pipeline whose steps pass large data on to each other?',
  ),
  flag(
    'events',
    'processing.training',
    'large jobs over all data',
    'Are there large jobs over all data (ETL, training, backfills)?',
  ),

  flag('asked', 'asked.database', 'which database', 'Is the question which database or storage to use?'),
  flag(
    'asked',
    'asked.partitioning',
    'how to split',
    'Is the question whether or how to shard, split or lay out keys?',
  ),
  flag(
    'asked',
    'asked.replication',
    'how to replicate',
    'Is the question how to replicate, fail over or keep copies?',
  ),
  flag(
    'asked',
    'asked.consistency',
    'which guarantees',
    'Is the question about transactions, consistency, isolation or concurrent changes?',
  ),
  flag(
    'asked',
    'asked.messaging',
    'how to move events',
    'Is the question how to publish, queue, stream or process events?',
  ),
  flag(
    'asked',
    'asked.resilience',
    'how to survive failures',
    'Is the question about regions, zones, failover of the whole or blast radius?',
  ),
  flag(
    'asked',
    'asked.shape',
    'how to cut the application',
    'Is the question about monolith, services or the number of deployables?',
  ),
  flag('asked', 'asked.caching', 'how to cache', 'Is the question about caching or hot reads?'),
  flag(
    'asked',
    'asked.engine',
    'which storage engine',
    'Is the question about the storage engine under the database?',
  ),
  flag(
    'asked',
    'asked.hardware',
    'scale up or out',
    'Is the question whether to buy a larger machine or to distribute?',
  ),
  flag(
    'asked',
    'asked.rewrite',
    'rewrite or keep',
    'Is the question whether to rewrite, modernise or keep what is there?',
  ),
  flag('asked', 'asked.search', 'how to search', 'Is the question about search?'),
  flag(
    'asked',
    'asked.analytics',
    'how to analyse',
    'Is the question about analytics, dashboards or reporting?',
  ),
];
