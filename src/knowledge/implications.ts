import type { FactValue } from '../contracts/fact.ts';

/** What usually goes with a stated fact, so that it is assumed until somebody says otherwise. */
export interface Implication {
  /** The stated flag, or a choice with its value. */
  readonly when: string;
  readonly is: FactValue;
  readonly follows: string;
  readonly value: FactValue;
}

const flag = (when: string, follows: string): Implication => ({ when, is: true, follows, value: true });

/** Each holds for most systems of its kind; every one is shown as assumed and gives way to what is said. */
export const implications: readonly Implication[] = [
  flag('model.messages', 'access.latestOfEntity'),
  flag('model.timeSeries', 'access.timeRange'),
  flag('model.timeSeries', 'writes.appendOnly'),
  flag('model.events', 'writes.appendOnly'),
  flag('model.blobs', 'access.blobs'),
  flag('model.vectors', 'access.nearest'),
  flag('model.permissions', 'access.permissionChecks'),
  flag('model.sharedDocument', 'writes.concurrentEdits'),
  flag('model.keyValue', 'access.byKey'),
  flag('hurts.headOfLine', 'consumers.slowIsolated'),
  flag('hurts.lostEvents', 'events.exist'),
  flag('dualWrite', 'events.exist'),
  flag('consumers.many', 'events.exist'),
  flag('consumers.rebuild', 'events.exist'),
  { when: 'survive.regionEvacuation', is: true, follows: 'survive', value: 'region' },
  { when: 'hurts.regionOutage', is: true, follows: 'survive', value: 'region' },
  { when: 'survive.zoneDrain', is: true, follows: 'survive', value: 'zone' },
  { when: 'effects.external', is: true, follows: 'transaction.scope', value: 'external' },
  { when: 'effects.multiStep', is: true, follows: 'transaction.scope', value: 'services' },
];
