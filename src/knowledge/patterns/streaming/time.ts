import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, rule } from '../rule.ts';

/** Aggregates over event time, closed by watermarks. */
export const windowsAndWatermarks: Pattern = {
  id: 'windows-and-watermarks',
  area: 'streaming',
  title: 'Event-time windows and watermarks',
  vocabulary: false,
  summary:
    'Events are grouped by when they happened, in tumbling, sliding or session windows; a watermark, the estimate that nothing older will come, decides when a window is complete and may be shown',
  needs: [['flink', 'kafka-streams', 'spark']],
  excludes: [],
  complexity: 3,
  rules: [
    onFlag(2, 'processing.windows', 'events are aggregated over windows of time'),
    onAllFlags(
      2,
      ['processing.windows', 'hurts.lateData'],
      'events come late or out of order, so arrival time would put them in the wrong window',
    ),
    onAllFlags(
      1,
      ['processing.windows', 'processing.joins'],
      'joined streams advance at different speed and need one clock',
    ),
    onFlag(-2, 'hurts.fixedAggregates', 'windows chosen in advance are the complaint'),
    rule(
      -1,
      ['processing.batch', 'processing.windows'],
      (facts) => facts.is('processing.batch') && facts.is('processing.windows'),
      'a scheduled query over the stored events groups them by time as well',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'the same input gives the same windows, whether read live or replayed',
    'delays in the network do not move events to another minute',
  ],
  pays: [
    'a choice between soon and complete: a late watermark delays results, an early one drops or corrects',
    'open windows are state, for each key and window until the watermark passes',
    'the slowest input holds the watermark of all',
  ],
  failsHow: [
    {
      what: 'an idle or stuck input partition stops the watermark',
      userEffect: 'no window closes and dashboards freeze',
      mitigation: 'idle-source time-out, alarm on watermark lag',
    },
    {
      what: 'clocks of devices are wrong',
      userEffect: 'events land in windows of tomorrow or of last year',
      mitigation: 'clamp event time to a plausible span around arrival, side output for the rest',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a cut input holds its watermark back: windows close late rather than wrong',
  },
  simplestForm:
    'tumbling windows of one minute by event time, a watermark that trails the newest event by the delay you measured, early results marked as preliminary',
  products: ['flink', 'kafka-streams', 'spark'],
  sources: ['streaming-dataflow-model', 'streaming-flink-late'],
};

/** What happens to events behind the watermark. */
export const lateDataHandling: Pattern = {
  id: 'late-data-handling',
  area: 'streaming',
  title: 'Handling of late data',
  vocabulary: false,
  summary:
    'Events behind the watermark are not lost by accident: within an allowed lateness they correct the window and its result is sent again; later ones go to a side output and are merged by a scheduled run',
  needs: [['flink', 'kafka-streams', 'spark', 'batch']],
  excludes: [],
  complexity: 2,
  rules: [
    onFlag(3, 'hurts.lateData', 'events arrive late or out of order'),
    rule(
      1,
      ['hurts.lateData', 'delivery', 'model.money'],
      (facts) =>
        facts.is('hurts.lateData') &&
        (facts.choice('delivery') === 'effectively once' || facts.is('model.money')),
      'a dropped late event is a wrong total',
    ),
    rule(-1, ['delivery'], (facts) => facts.choice('delivery') === 'at most once', 'losing an event is fine'),
    onFlag(-1, 'processing.batch', 'the next scheduled run sees late events anyway'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a stated lateness instead of silent loss, and a count of what came later still',
    'results are corrected by upsert, so readers need no special case',
  ],
  pays: [
    'state is kept for the allowed lateness after each window closed',
    'readers see numbers change after the fact',
    'a second path for the very late (backfill), which must agree with the first',
  ],
  failsHow: [
    {
      what: 'the sink only appends',
      userEffect: 'corrected windows are counted twice',
      mitigation: 'upsert by window and key, or retract the old result first',
    },
    {
      what: 'an outage of clients delays a day of events',
      userEffect: 'all of them are behind the watermark and go to the side output',
      mitigation: 'backfill job from the log for that span, alarm on the share of late events',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'results are shown before they are complete and corrected later',
  },
  simplestForm:
    'an allowed lateness from the measured delay, a side output into object storage, a nightly job that recomputes the touched windows',
  products: ['flink', 'kafka-streams', 'spark'],
  sources: ['streaming-flink-late', 'streaming-dataflow-model'],
};
