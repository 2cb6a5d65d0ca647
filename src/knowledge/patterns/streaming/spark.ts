import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onBelow, onFlag, onRejected, rule } from '../rule.ts';
import { microBatchFresh, scheduled, streamWork, streamWorkReads } from './flow.ts';

/** Results wanted within fewer seconds than this are felt as late by the length of one micro-batch. */
const tooSoon = 10;

/** Micro-batch and batch engine. */
export const spark: Pattern = {
  id: 'spark',
  area: 'streaming',
  title: 'Micro-batch and batch engine (Spark-like)',
  vocabulary: true,
  summary:
    'A cluster engine runs large jobs over files or tables and treats a stream as a row of small batches, with offsets and state in a checkpoint, so that one code serves nightly jobs, backfills and streams of some seconds to minutes of delay',
  needs: [],
  excludes: ['flink', 'kafka-streams'],
  complexity: 6,
  rules: [
    onFlag(3, 'processing.training', 'large jobs run over all data (ETL, training, backfills)'),
    onAllFlags(1, ['processing.batch', 'processing.training'], 'a schedule starts them'),
    rule(
      2,
      ['present.products', ...streamWorkReads, 'processing.batch', 'processing.training'],
      (facts) =>
        (facts.is('processing.batch') || facts.is('processing.training') || streamWork(facts)) &&
        facts.set('present.products').includes('spark'),
      'the engine runs already and its jobs can be turned into streams',
    ),
    rule(
      2,
      ['freshness', ...streamWorkReads],
      (facts) => {
        const freshness = facts.stated('freshness');
        return (
          freshness !== undefined &&
          freshness >= microBatchFresh &&
          freshness < scheduled &&
          streamWork(facts)
        );
      },
      'results may be {freshness} late, which micro-batches meet with fewer machines',
    ),
    rule(
      1,
      ['processing.batch', 'data.size'],
      // a single machine stops being comfortable for full recomputation at some terabytes
      (facts) => facts.is('processing.batch') && (facts.stated('data.size') ?? 0) >= 5e12,
      'recomputing over {data.size} exceeds one machine',
    ),
    rule(
      2,
      ['processing.batch', 'processing.training', ...streamWorkReads],
      (facts) => (facts.is('processing.batch') || facts.is('processing.training')) && streamWork(facts),
      'the same code serves the stream, the backfill and the recomputation of history',
    ),
    onAllFlags(1, ['writes.bulk', 'processing.joins'], 'large loads are joined as sets'),
    onBelow(-2, 'freshness', tooSoon, 'results are wanted sooner than micro-batches deliver'),
    onFlag(-2, 'hurts.fixedAggregates', 'aggregates chosen in advance are the complaint'),
    onFlag(-2, 'latency.interactive', 'people wait for the effect, and a micro-batch is felt'),
    onFlag(-2, 'load.small', 'the load is small: SQL in the database does it'),
    onFlag(-2, 'processing.inService', 'processing should live inside a service, without a cluster'),
    onFlag(-1, 'data.fitsMemory', 'the data fits one machine'),
    onFlag(-1, 'team.small', 'a cluster engine asks for people'),
    onRejected('spark', ['spark'], 'the engine was tried or is out of the question'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'one code for batch, backfill and stream',
    'large joins and shuffles over object storage, with machines rented for the length of the job',
    'exactly once into sinks that are idempotent or transactional by batch number',
  ],
  pays: [
    'seconds to minutes of delay by construction',
    'state and timers are coarser than in an engine made for events',
    'shuffle, skew and memory tuning; a cluster to run or rent',
  ],
  failsHow: [
    {
      what: 'a skewed key makes one task run an hour after all others',
      userEffect: 'the result is late',
      mitigation: 'salted keys, adaptive execution, broadcast of the small side',
    },
    {
      what: 'each micro-batch leaves small files',
      userEffect: 'queries over months become slow',
      mitigation: 'compaction into large files on a schedule, a table format that merges, longer triggers',
    },
    {
      what: 'batches take longer than their interval',
      userEffect: 'delay grows without bound',
      mitigation: 'rate limit on the source, alarm on batch time against interval, more partitions',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a failed batch is run again from its offsets; nothing is shown until it ends',
  },
  simplestForm:
    'one scheduled job over files in object storage on a rented cluster; turn it into a stream with a checkpoint only when the schedule is too slow',
  products: ['spark', 's3'],
  sources: ['streaming-spark-structured', 'streaming-ddia-batch'],
};
