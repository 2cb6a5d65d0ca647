import type { FactValue, Range } from '../contracts/fact.ts';
import type { Unit } from '../contracts/quantity.ts';

/** What usually goes with a stated fact, so that it is assumed until somebody says otherwise. */
export interface Implication {
  /** The stated flag, or a choice with its value. */
  readonly when: string;
  readonly is: FactValue;
  readonly follows: string;
  readonly value: FactValue;
  /** For a number: how far it may be from that. */
  readonly range?: Range;
  readonly unit?: Unit;
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
  // More than one region is meant, whether or not somebody counted them.
  ...(
    [
      ['regions.wanted', true],
      ['writes.homeRegion', true],
      ['writes.fromManyRegions', true],
      ['survive.regionEvacuation', true],
      ['survive', 'region'],
    ] as const
  ).map(
    ([when, is]): Implication => ({
      when,
      is,
      follows: 'regions.count',
      value: 2,
      range: [2, 3],
      unit: 'count',
    }),
  ),
  // Said to be level: the usual factor of a day with a busy evening is not assumed then.
  {
    when: 'load.spiky',
    is: false,
    follows: 'traffic.peakFactor',
    value: 1.25,
    range: [1, 1.5],
    unit: 'count',
  },
  { when: 'effects.multiStep', is: true, follows: 'transaction.scope', value: 'services' },
];
