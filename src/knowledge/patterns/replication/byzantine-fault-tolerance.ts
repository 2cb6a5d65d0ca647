import type { Pattern } from '../../../contracts/pattern.ts';
import { onFlag, rule } from '../rule.ts';

/** Agreement among those who may lie. */
export const byzantineFaultTolerance: Pattern = {
  id: 'byzantine-fault-tolerance',
  area: 'replication',
  title: 'Byzantine fault tolerance',
  vocabulary: false,
  summary:
    'Replicas of parties that do not trust each other agree on one log with signed messages; of three f and one more replicas, f may lie',
  needs: [],
  excludes: ['leaderless-quorum', 'multi-leader'],
  complexity: 9,
  rules: [
    onFlag(
      4,
      'byzantine',
      'participants may lie or do not trust each other, so a majority of honest machines cannot be assumed',
    ),
    rule(
      1,
      ['byzantine', 'audit.needed'],
      (facts) => facts.is('byzantine') && facts.is('audit.needed'),
      'signatures prove to each party who said what',
    ),
    rule(
      -4,
      ['byzantine'],
      (facts) => !facts.is('byzantine'),
      'all machines are run by one party: checksums and crash-tolerant consensus suffice',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: ['safety although some replicas act maliciously', 'no party has to be trusted as the operator'],
  pays: [
    'more replicas than crash tolerance needs, each run by another party',
    'a number of messages that grows with the square of the members',
    'slow and hard to change: all parties upgrade together',
  ],
  failsHow: [
    {
      what: 'more members than f are wrong alike (same bug, same key leak)',
      userEffect: 'wrong history with valid signatures',
      mitigation: 'different implementations and operators, external audit of checkpoints',
    },
    {
      what: 'the primary of a view delays on purpose',
      userEffect: 'throughput collapses without an error',
      mitigation: 'performance-based view changes',
    },
  ],
  cap: { partition: 'consistency', pacelc: 'PC/EC', says: 'without a quorum of two f and one it stops' },
  simplestForm:
    'first ask whether one trusted operator with an append-only, signed, publicly audited log (a transparency log) does',
  products: [],
  sources: ['replication-pbft'],
};
