import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';
import { fourNines, regionInQuestion, regionReads } from './failure.ts';

/** Failures made on purpose. */
export const chaosTesting: Pattern = {
  id: 'chaos-testing',
  area: 'resilience',
  title: 'Regular failure drills (chaos testing)',
  vocabulary: true,
  summary:
    'Failures are made on purpose, small first and in working hours: a killed process, added latency, a lost zone, an evacuated region; each with a hypothesis about the steady state, a bounded blast radius, a stop button and a measured result',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    onFlag(3, 'drills.wanted', 'it must be known, and not hoped, that recovery works'),
    onFlag(1, 'survive.regionEvacuation', 'an evacuation that is not exercised does not work'),
    rule(
      1,
      ['availability.target', 'drills.wanted', ...regionReads],
      (facts) =>
        (facts.is('drills.wanted') || regionInQuestion(facts)) &&
        (facts.stated('availability.target') ?? 0) >= fourNines,
      '{availability.target} leaves no time to learn during the failure',
    ),
    onAllFlags(
      1,
      ['hurts.grayFailure', 'drills.wanted'],
      'partial failures hurt, and only injected latency and loss show how',
    ),
    onAllFlags(
      1,
      ['hurts.failoverSlow', 'drills.wanted'],
      'failover is slow or goes wrong, and practice finds out why',
    ),
    onFlag(-1, 'load.small', 'the load is small'),
    onFlag(-1, 'present.greenfield', 'nothing runs yet'),
    onFlag(-1, 'hurts.spof', 'known single points of failure come first'),
    onRejected('chaos-testing', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'hidden dependencies and missing time-outs show up on a quiet morning',
    'people have done the switch before, and know how long it takes',
    'recovery times become measurements instead of promises',
  ],
  pays: [
    'some users feel some drills; a budget of errors has to be agreed',
    'time of engineers, each month, and fixes that come out of it',
  ],
  failsHow: [
    {
      what: 'a drill hits more than was planned',
      userEffect: 'a real outage',
      mitigation: 'small share first, stop button, working hours, nobody else changing things',
    },
    {
      what: 'drills become theatre: the same easy one each time',
      userEffect: 'none, until the real failure',
      mitigation: 'draw the next one from the last incidents and from the list of assumptions',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'it changes no guarantee; it measures whether the stated ones hold',
  },
  simplestForm:
    'a game day each quarter: one failure, one hypothesis, one page of results; then the same by script',
  products: [],
  sources: ['resilience-principles-of-chaos', 'resilience-sre-testing'],
};

/** Backups that have been restored. */
export const backupAndRestoreDrill: Pattern = {
  id: 'backup-and-restore-drill',
  area: 'resilience',
  title: 'Backups with restore drills',
  vocabulary: false,
  summary:
    'Base backups and the write-ahead log go to storage that the production credentials cannot delete; a scheduled job restores them to a point in time and checks counts, so that the recovery time is known',
  needs: [],
  excludes: [],
  complexity: 1,
  rules: [
    onFlag(
      3,
      'hurts.dataLoss',
      'data was lost in a failure, and replicas copy a deletion as fast as anything else',
    ),
    onAllFlags(1, ['loss.none', 'drills.wanted'], 'no write may be lost, and recovery must be proven'),
    onAllFlags(1, ['audit.needed', 'drills.wanted'], 'proof of recovery belongs to the audit'),
    onAllFlags(
      1,
      ['hurts.badDeploy', 'hurts.dataLoss'],
      'own changes break things, and a wrong migration is repaired only from a point before it',
    ),
    onAllFlags(1, ['load.small', 'hurts.spof'], 'for a small system a restore is the second machine'),
    onFlag(-3, 'data.rebuildable', 'the data can be rebuilt from elsewhere'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'the only protection against deletion, corruption, bad migrations and extortion',
    'recovery time and point are measured, each week',
  ],
  pays: [
    'storage for backups and logs; machines for the restore',
    'a restore of large data takes hours, so it replaces no standby',
  ],
  failsHow: [
    {
      what: 'backups ran for months without the one table or key that matters',
      userEffect: 'the loss becomes final on the day of the restore',
      mitigation: 'automatic restore with counts and a login by a test user',
    },
    {
      what: 'whoever can delete production can delete the backups',
      userEffect: 'both are gone',
      mitigation: 'another account, retention lock, alarm on deletion',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'a copy in time, not in space: it bounds what is lost, not how long it takes at once',
  },
  simplestForm:
    'a nightly base backup and continuous archive of the write-ahead log to locked object storage, restored into an empty machine each week by a job that checks counts',
  products: ['postgresql', 'mysql', 's3'],
  sources: ['resilience-postgres-pitr', 'resilience-sre-data-integrity'],
};
