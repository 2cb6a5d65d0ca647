/**
 * A phase of a plan: what to do, how one knows that it is done, and the way back. Texts hold no digits;
 * `{old}` and `{new}` stand for the store that is left and the one that is moved to.
 */
export interface PlanText {
  readonly title: string;
  readonly steps: readonly string[];
  readonly exit: readonly string[];
  readonly rollback: string;
}

/** First week of any plan: numbers before work. */
export const measureFirst: PlanText = {
  title: 'First week: measure before you build',
  steps: [
    'put the figures marked assumed on a dashboard: peak rates, record size, growth, lag',
    'write down what must never happen and who is told when it does',
    'rehearse one restore from backup and time it',
  ],
  exit: ['each assumed figure has a measured one beside it', 'the restore worked and its duration is known'],
  rollback: 'nothing has changed yet',
};

/** The least form of a store of one machine where nobody asks for a standby. */
export const oneMachineForm =
  'one small machine for the application and the database, a backup every night to another place, and a restore that was tried before the first user came';

/** Where data moves from one store to another. */
export const moveData: readonly PlanText[] = [
  {
    title: 'Build {new} beside {old}, and run both',
    steps: [
      'have its alarms, backup and restore before its first record',
      'first the double run: write to both from one place in the code; {old} stays the truth, failures of {new} are logged and not shown',
      'then backfill the history, newest first, with a rate limit and a checkpoint',
    ],
    exit: ['the backfill is complete', 'second writes fail less than one in a million'],
    rollback: 'switch the second write off; {old} never stopped being the truth',
  },
  {
    title: 'Compare: dark reads until nobody finds a difference',
    steps: [
      'read from both, answer from {old}, count differences by cause',
      'replay the busiest hour against {new} at twice the planned peak',
      'run the drills of the failure table',
    ],
    exit: ['a week without an unexplained difference', 'latency targets hold at twice the peak'],
    rollback: 'switch the dark reads off',
  },
  {
    title: 'Switch: by share, never all at once',
    steps: [
      'first the reads that may be stale, then all reads, in small shares with a look at the error budget between',
      'then the writes: {new} becomes the truth and {old} is still written to',
      'last, after a quiet fortnight, stop those writes and archive {old}',
    ],
    exit: ['everything is on {new}', 'nobody has read {old} for two weeks'],
    rollback: 'point the reads back at {old}, which is still written to, and reconcile from the change log',
  },
];

/** Where the main store stays and something is added or tuned. */
export const changeInPlace: readonly PlanText[] = [
  {
    title: 'Build the smallest form in rehearsal',
    steps: [
      'keep to this order, each behind a switch of its own that is off',
      'replay the busiest hour at twice the planned peak, and run the drills of the failure table',
    ],
    exit: [
      'the replay meets the latency target',
      'each drill has been run once by someone who did not build it',
    ],
    rollback: 'the switches stay off',
  },
  {
    title: 'Turn it on for a few, then for all',
    steps: [
      'first what only reads or copies, last what decides a write',
      'run the old way and the new side by side for a small share, compare errors, latency and cost, then widen in shares',
      'remove the old way once nobody uses it',
    ],
    exit: ['all traffic is on the new way for two weeks', 'no alarm was without an owner'],
    rollback: 'turn the switch off; both ways read the same data until the last step',
  },
];

/** Where nothing exists yet. */
export const buildNew: readonly PlanText[] = [
  {
    title: 'Walk through it end to end with the smallest form',
    steps: [
      'build one path from the user to the store and back, deployed, monitored and backed up',
      'set time-outs, retries with backoff and limits on every call from the first day',
      'load it at the planned peak with made-up data of the planned size',
    ],
    exit: ['the planned peak holds with headroom', 'a restore into an empty place works'],
    rollback: 'there are no users yet: throw it away',
  },
  {
    title: 'Let the first users in, then widen',
    steps: [
      'open it to a few users and watch the assumed figures become measured ones',
      'run the drills of the failure table before each widening',
      'come back to this consultation with the measured figures',
    ],
    exit: ['the measured figures stand where the assumed ones were', 'the flip points below are watched'],
    rollback: 'close the entrance, export the data, go back to the step before',
  },
];
