import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, out, rule } from '../rule.ts';
import { scheduled, soon } from './flow.ts';

/** Scheduled recomputation. */
export const batch: Pattern = {
  id: 'batch',
  area: 'streaming',
  title: 'Scheduled batch',
  vocabulary: true,
  summary:
    'A schedule recomputes results from the stored input and replaces the old output; a failed run is simply run again, so duplicates and late data are corrected by the next run',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    onFlag(3, 'processing.batch', 'recomputing on a schedule is enough'),
    rule(
      2,
      ['freshness'],
      (facts) => (facts.stated('freshness') ?? 0) >= scheduled,
      'results may be {freshness} late, which a schedule meets',
    ),
    rule(
      3,
      ['writes.bulk', 'hurts.workflowStuck', 'hurts.duplicates'],
      (facts) => facts.is('writes.bulk') && (facts.is('hurts.workflowStuck') || facts.is('hurts.duplicates')),
      'a load that fails half way is written beside and switched in as a whole, so that it can simply run again',
    ),
    onFlag(2, 'processing.training', 'jobs go over all data (ETL, training, backfills)'),
    onAllFlags(
      1,
      ['writes.bulk', 'access.aggregates'],
      'data comes in large loads and is read as aggregates',
    ),
    rule(
      1,
      ['load.small', 'access.aggregates', 'asked.analytics'],
      (facts) => facts.is('load.small') && (facts.is('access.aggregates') || facts.is('asked.analytics')),
      'the load is small enough to recompute everything each night',
    ),
    rule(
      1,
      ['simplicity.valued', 'processing.batch'],
      (facts) => facts.is('simplicity.valued') && facts.is('processing.batch'),
      'a schedule and a query are fewer parts than a stream',
    ),
    onAllFlags(
      1,
      ['hurts.analyticsOnPrimary', 'consistency.staleOk'],
      'reports may be stale, so a nightly copy takes them off the production database',
    ),
    rule(
      1,
      ['hurts.lateData', 'processing.batch'],
      (facts) => facts.is('hurts.lateData') && facts.is('processing.batch'),
      'the next run corrects what came late',
    ),
    onFlag(-3, 'hurts.batchTooSlow', 'batch results already come too late'),
    onFlag(-2, 'latency.interactive', 'people wait for the effect'),
    onFlag(-1, 'hurts.lostEvents', 'polling tables misses the states in between'),
    onFlag(-1, 'dualWrite', 'other systems want each event as it happens'),
    rule(
      -2,
      ['ordering', 'consumers.many'],
      (facts) => facts.choice('ordering') === 'per key' && facts.is('consumers.many'),
      'consumers want each change in order, not the last state of the night',
    ),
    onRejected('batch', [], 'schedules were tried and given up'),
  ],
  ruleOuts: [
    out(
      ['freshness'],
      (facts) => (facts.stated('freshness') ?? Number.POSITIVE_INFINITY) <= soon,
      'results are wanted within {freshness}, which no schedule delivers',
    ),
  ],
  envelope: [],
  gains: [
    'runs again after any failure or bug (backfill): input is kept, output is replaced',
    'late and duplicate input corrects itself in the next run',
    'machines only for the length of the job; SQL is often enough',
  ],
  pays: [
    'results are as old as the schedule, and states between two runs are never seen',
    'a run that outgrows its window delays all that depend on it',
    'polling production tables couples consumers to their schema',
  ],
  failsHow: [
    {
      what: 'the nightly run fails or takes longer than the night',
      userEffect: 'reports of yesterday are missing in the morning',
      mitigation: 'alarm on completion time, checkpoints between steps, incremental runs by partition',
    },
    {
      what: 'half of the output is replaced when the run dies',
      userEffect: 'readers see totals that do not add up',
      mitigation: 'write beside and swap (partition exchange, rename), never in place',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'readers see the last complete run, whatever happens to the present one',
  },
  simplestForm:
    'a scheduled SQL statement that builds a new table beside the old one and swaps them, with an alarm when it did not finish',
  products: ['postgresql', 'spark', 'bigquery', 'snowflake'],
  sources: ['streaming-ddia-batch'],
};
