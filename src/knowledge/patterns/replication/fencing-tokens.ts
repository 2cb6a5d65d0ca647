import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag } from '../rule.ts';

/** A number that only grows, checked where it counts. */
export const fencingTokens: Pattern = {
  id: 'fencing-tokens',
  area: 'replication',
  title: 'Fencing tokens',
  vocabulary: false,
  summary:
    'With each lease comes a number that only grows; the store refuses any write with a lower number than it has seen, so a leader that woke up late cannot do harm',
  needs: [],
  excludes: [],
  complexity: 1,
  rules: [
    onFlag(3, 'hurts.splitBrain', 'an old primary may go on writing after a failover'),
    onAllFlags(
      1,
      ['hurts.splitBrain', 'hurts.failoverSlow'],
      'failover can only be automatic if the old leader is harmless',
    ),
    onAllFlags(
      1,
      ['writes.jobs', 'effects.onlyOnce'],
      'a worker that was given up for dead may still finish its job',
    ),
    onFlag(-1, 'load.small', 'there is one worker and no lease'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['safety that does not rest on clocks or on time-outs', 'one comparison in the store'],
  pays: [
    'the resource must check the token; outside systems often cannot',
    'the token must travel with every write',
  ],
  failsHow: [
    {
      what: 'one path to the store does not check the token',
      userEffect: 'a late write of the old leader overwrites newer data',
      mitigation: 'check in the store itself (conditional write), not in the client',
    },
    {
      what: 'the token counter is reset with its store',
      userEffect: 'all writes of the new leader are refused',
      mitigation: 'take the token from the consensus log (term or revision)',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a writer of an older term is refused, however alive it is',
  },
  simplestForm:
    'a version column: update where the stored term is not greater than mine; STONITH where the resource cannot check',
  products: ['etcd', 'zookeeper', 'postgresql'],
  sources: ['replication-kleppmann-locks'],
};
