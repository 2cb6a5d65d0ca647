import type { Fact } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { isWorkedOff } from '../knowledge/keeping.ts';
import type { Given } from '../toolbox/calculate.ts';
import { keptAsShown } from '../toolbox/kept.ts';
import { intakePerMonth, sizeToday } from './data-demand.ts';
import { type Demand, inputOf, said } from './demand.ts';
import { type FactStore, viewOf } from './view.ts';

const retention = 'data.retention';

/**
 * Below this, data that is there against what comes in shows that things are dropped; above, it may be the age of the
 * system. Bytes that are said to be added may be what is left after dropping, so that only a few days tell.
 */
const telling = { counted: 90 * secondsIn.day, added: 7 * secondsIn.day };

const isForever = (store: FactStore): boolean => store.get('data.keptForever')?.value === true;

/** How long things are kept, as the data of today shows against what comes in; undefined where it shows nothing. */
const keptAsDataShows = (store: FactStore): Figure | undefined => {
  const stated = store.get(retention);
  if ((stated !== undefined && stated.origin !== 'derived') || isForever(store)) return undefined;
  const bytesSaid = said(store, 'data.growthPerMonth');
  const sized = said(store, 'record.size') || said(store, 'record.compressedSize');
  if (!said(store, 'data.size') || !(bytesSaid || sized)) return undefined;
  const today = sizeToday(store);
  const added = intakePerMonth(store);
  if (today === undefined || added === undefined || amountOf(today) <= 0 || amountOf(added) <= 0)
    return undefined;
  const figure = keptAsShown(today, added, {
    subject: 'brief',
    as: 'keptAsShown',
    title: 'time that things are kept, by what is there today',
  });
  return figure.value < (bytesSaid ? telling.added : telling.counted) ? figure : undefined;
};

const amountOf = (given: Given): number =>
  'kind' in given && given.kind === 'figure' ? given.figure.value : given.value;

/** Time that things are kept, in seconds: as said, as today's data shows, or as assumed; undefined = for ever. */
export const keptFor = (store: FactStore): Given | undefined =>
  isForever(store) ? undefined : (inputOf(store, retention) ?? keptAsDataShows(store));

/** The retention that follows from today's data, where nobody said one. */
export const followingRetention = (store: FactStore): Demand => {
  const shown = keptAsDataShows(store);
  return new Map(shown === undefined ? [] : [[retention, shown]]);
};

/**
 * What an engineer would take where nobody said it: work items and events are looked at while they can still be repeated or
 * searched for, a week to a quarter of a year, and are dropped then. Records and messages are what people come back for: those
 * are kept for ever.
 */
export const assumedRetention = (known: FactStore): readonly Fact[] =>
  known.has(retention) || isForever(known) || !isWorkedOff(viewOf(known))
    ? []
    : [
        {
          id: retention,
          value: 30 * secondsIn.day,
          range: [7 * secondsIn.day, 90 * secondsIn.day],
          unit: 's',
          origin: 'assumed',
        },
      ];
