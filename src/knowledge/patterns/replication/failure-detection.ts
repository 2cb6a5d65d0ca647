import type { Pattern } from '../../../contracts/pattern.ts';
import { onFlag, rule } from '../rule.ts';

/** Telling dead from slow. */
export const failureDetection: Pattern = {
  id: 'failure-detection',
  area: 'replication',
  title: 'Failure detection from several vantage points',
  vocabulary: false,
  summary:
    'Heartbeats with a suspicion level (phi accrual) or gossip that asks others before judging (SWIM): no detector tells dead from slow for certain, so what follows must be safe when it is wrong',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    onFlag(2, 'hurts.grayFailure', 'a part that is neither up nor down fools a single observer'),
    rule(
      2,
      ['hurts.failoverSlow', 'hurts.splitBrain'],
      (facts) => facts.is('hurts.failoverSlow') && facts.is('hurts.splitBrain'),
      'a failover must start soon and never by a false alarm',
    ),
    onFlag(-2, 'load.small', 'a health check does'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'fewer false alarms, since peers and followers are asked as well',
    'a threshold that follows the network instead of one fixed time-out',
  ],
  pays: ['detection time: certainty costs seconds', 'more traffic and more states than up and down'],
  failsHow: [
    {
      what: 'a long pause looks like death',
      userEffect: 'a needless failover',
      mitigation: 'ask from several places, wait for a majority, limit how often a failover may happen',
    },
    {
      what: 'a node answers heartbeats but not requests (gray failure)',
      userEffect: 'errors for some, green lights for operators',
      mitigation: 'judge by what clients see: error rates and latency of real requests',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'none',
    says: 'an impatient detector prefers availability, a patient one consistency',
  },
  simplestForm:
    'the followers report whether they still receive from the leader; act when most of them do not',
  products: ['consul', 'cassandra', 'etcd'],
  sources: ['replication-phi-accrual', 'replication-swim'],
};
