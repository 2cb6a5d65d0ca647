import type { Figure } from '../contracts/figure.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { calculate, constant, type Given, type On } from './calculate.ts';
import { formula, within } from './formula.ts';

// What of an intake is there at a time, where old data is dropped: formulas of the family of storage.

export const keptOfIntake = formula({
  id: 'storage.keptOfIntake',
  title: 'data kept at any time',
  text: 'added in a month x time that it is kept / length of a month',
  inputs: { addedPerMonth: 'B', retention: 's', month: 's' },
  unit: 'B',
  compute: ({ addedPerMonth: added, retention, month }) => (added * retention) / month,
});

export const turnedOver = formula({
  id: 'storage.turnedOver',
  title: 'time that data is kept',
  text: 'data today / added in a month x length of a month x room for what is not known of both',
  inputs: { today: 'B', addedPerMonth: 'B', month: 's', room: 'none' },
  unit: 's',
  compute: ({ today, addedPerMonth: added, month, room }) => {
    within(added > 0, 'nothing is added', 'Give what a month adds.');
    return (today / added) * month * room;
  },
});

export const keepsAtMost = formula({
  id: 'storage.keptAtMost',
  title: 'data at the horizon, old data dropped',
  text: 'the lesser of what has come in and what is kept, and not less than what is there',
  inputs: { grown: 'B', kept: 'B', today: 'B' },
  unit: 'B',
  compute: ({ grown, kept, today }) => Math.min(grown, Math.max(kept, today)),
});

export const month = constant('length of a month', secondsIn.month, 's', 'formula');
/**
 * Indexes, copies and dead rows make the data on disk larger than what was kept of the intake, compression makes it smaller;
 * both seldom by more than two.
 */
export const room = constant('data on disk against what was sent', 1, 'none', 'formula', [0.5, 2]);

/** What is kept at any time of a monthly intake where old data is dropped: (B a month, s) -> B. */
export const intakeKept = (added: Given, retention: Given, on: On): Figure =>
  calculate(keptOfIntake, on, { addedPerMonth: added, retention, month });

/** How long things must be kept for so much to be there of such an intake: (B, B a month) -> s. */
export const keptAsShown = (today: Given, added: Given, on: On): Figure =>
  calculate(turnedOver, on, { today, addedPerMonth: added, month, room });

/** The lesser of what has come in and what retention keeps, and not less than what is there: (B, B, B) -> B. */
export const dataKeptAtMost = (grown: Given, kept: Given, today: Given, on: On): Figure =>
  calculate(keepsAtMost, on, { grown, kept, today });
