import type { FactView } from '../contracts/fact.ts';
import type { Pattern } from '../contracts/pattern.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { oneMachineForm } from '../knowledge/plans.ts';
import type { Demand } from './demand.ts';

/** Requests a second that the smallest shared machine answers beside its database, with much room left. */
const lightRate = 20;
/** Data that its disk holds beside everything else. */
const lightData = 20e9;
/** People who together never reach that rate, where nobody told rates. */
const lightUsers = 2_000;

/** Stores that run on a machine of two gigabytes; clusters and brokers want more before they do anything. */
const modest: readonly string[] = [
  'embedded-sqlite',
  'relational-single-node',
  'relational-read-replicas',
  'relational-functional-split',
];

/** Whether what was said of load and data is next to nothing. Without a word on either it is not known to be. */
export const isLight = (view: FactView, demand: Demand): boolean => {
  if ((demand.get('demand.dataAtHorizon')?.value ?? 0) > lightData) return false;
  const rates = ['demand.writesPeakAtHorizon', 'demand.readsPeakAtHorizon'].flatMap(
    (id) => demand.get(id)?.value ?? [],
  );
  if (rates.length > 0) return rates.reduce((sum, rate) => sum + rate, 0) <= lightRate;
  const users = view.stated('users.total') ?? view.stated('users.dailyActive');
  return users !== undefined && users <= lightUsers;
};

/** Whether a design of this store runs on the smallest machines at such a load. */
export const runsSmall = (primary: string, has: (pattern: string) => boolean): boolean =>
  modest.includes(primary) && !['log-broker', 'managed-pubsub', 'flink', 'quorum-storage'].some(has);

/** From here on a restore by hand is quick enough. */
const longRecovery = secondsIn.hour * 8;
const lowTarget = 0.99;

const keepsACopy: readonly string[] = [
  'leader-follower-semisync',
  'leader-follower-sync',
  'leader-follower-async',
  'quorum-storage',
  'hot-standby',
  'multi-az',
  'active-passive-region',
  'active-active-region',
  'multi-leader',
  'per-record-leader',
  'geo',
  'cells',
  'relational-read-replicas',
  'consensus-raft-paxos',
];

/**
 * Whether nothing that was said asks for a standby: it may be down for hours and nobody said that nothing may be lost.
 */
export const needsNoStandby = (view: FactView, has: (pattern: string) => boolean): boolean => {
  const time = view.stated('availability.rto');
  const target = view.stated('availability.target');
  const patient = time === undefined ? target !== undefined && target <= lowTarget : time >= longRecovery;
  const lossy = view.stated('availability.rpo');
  return (
    patient &&
    (target === undefined || target <= lowTarget) &&
    (lossy === undefined || lossy >= secondsIn.hour) &&
    !view.known('survive') &&
    !['loss.none', 'model.money', 'hurts.spof'].some((id) => view.is(id)) &&
    !keepsACopy.some(has)
  );
};

/** A pattern with the least form that fits a design on one machine, where it is one. */
export const formedFor = (pattern: Pattern, alone: boolean): Pattern =>
  alone && pattern.id === 'relational-single-node' ? { ...pattern, simplestForm: oneMachineForm } : pattern;
