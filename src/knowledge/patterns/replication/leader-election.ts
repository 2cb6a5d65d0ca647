import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onFlag, rule } from '../rule.ts';

/** One of many, chosen by votes or a lease. */
export const leaderElection: Pattern = {
  id: 'leader-election',
  area: 'replication',
  title: 'Leader election by lease',
  vocabulary: false,
  summary:
    'Candidates compete for a lease in a consensus store; the holder renews it and leads, and stops by itself before the lease runs out',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    onFlag(2, 'hurts.failoverSlow', 'a new primary is found by hand or slowly'),
    onFlag(1, 'hurts.splitBrain', 'one lease means one leader'),
    rule(
      1,
      ['model.configuration', 'writes.jobs'],
      (facts) => facts.is('model.configuration') && facts.is('writes.jobs'),
      'one of several workers must be the one that acts',
    ),
    onAnyFlag(-2, ['load.small', 'writes.mustAccept'], 'there is little for a leader to do'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a new leader within the length of a lease, without a person',
    'at most one holder at a time by the clock of the store',
  ],
  pays: [
    'a consensus store on the critical path',
    'a trade between false alarms (short lease) and a long pause (long lease)',
  ],
  failsHow: [
    {
      what: 'the leader is paused (garbage collection, live migration) past its lease',
      userEffect: 'two leaders act for a moment',
      mitigation: 'fencing tokens checked by whatever the leader writes to',
    },
    {
      what: 'the lease store is down',
      userEffect: 'no new leader; the old one must stop at the end of its lease',
      mitigation: 'members in three zones, leases long enough to survive its own failover',
    },
  ],
  cap: { partition: 'consistency', pacelc: 'PC/EC', says: 'a leader that cannot renew steps down' },
  simplestForm: 'a lease key in etcd or Consul, or a row with an expiry and a version in the main database',
  products: ['etcd', 'consul', 'zookeeper', 'postgresql'],
  sources: ['replication-raft', 'replication-kleppmann-locks'],
};
