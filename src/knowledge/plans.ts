/** A phase of a plan: what to do, how one knows that it is done, and the way back. Texts hold no digits. */
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

/** Where data moves from one store to another. */
export const moveData: readonly PlanText[] = [
  {
    title: 'Build beside: the new store takes shadow traffic',
    steps: [
      'bring up the smallest form and its alarms, backup and restore included',
      'write to both from one place in the code, the old store stays the truth; failures of the new one are logged and not shown',
      'backfill the history in the background, oldest last, with a rate limit and a checkpoint',
    ],
    exit: ['the backfill is complete', 'shadow writes fail less than one in a million'],
    rollback: 'switch the second write off; the old store never stopped being the truth',
  },
  {
    title: 'Compare: dark reads until nobody finds a difference',
    steps: [
      'read from both, answer from the old one, compare and count differences by cause',
      'load the new store with the replayed busiest hour at twice the planned peak',
      'run the drills of the failure table against it',
    ],
    exit: ['a week without an unexplained difference', 'latency targets hold at twice the peak'],
    rollback: 'switch the dark reads off',
  },
  {
    title: 'Cut over: by tenant or by share, never all at once',
    steps: [
      'move reads in small shares and watch the error budget between steps',
      'then make the new store the truth and keep writing to the old one',
      'after a quiet fortnight stop the old writes and archive the old store',
    ],
    exit: [
      'all reads and writes are on the new store',
      'the old store has been read by nobody for two weeks',
    ],
    rollback: 'the old store is still written to: point the reads back, reconcile from the change log',
  },
];

/** Where the main store stays and something is added or tuned. */
export const changeInPlace: readonly PlanText[] = [
  {
    title: 'Make the smallest form work in rehearsal',
    steps: [
      'build the smallest form behind a switch, off by default',
      'replay the busiest hour against it at twice the planned peak',
      'run the drills of the failure table and fix what surprises',
    ],
    exit: [
      'the replay meets the latency target',
      'each drill has been run once by someone who did not build it',
    ],
    rollback: 'the switch stays off',
  },
  {
    title: 'Turn it on for a few, then for all',
    steps: [
      'turn it on for one team or one tenant, then in growing shares',
      'compare errors, latency and cost with those still on the old way',
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
