import type { Figure } from '../contracts/figure.ts';
import type { Given, On } from '../toolbox/calculate.ts';
import { dataPerMonth, rawData, whenCompressed } from '../toolbox/storage.ts';
import { averageIntake, inputOf, said } from './demand.ts';
import type { FactStore } from './view.ts';

const on = (as: string, title: string): On => ({ subject: 'brief', as, title });

/** What says that each write stays: else it is an update, and the data does not grow with the writes. */
const keeps = [
  'writes.appendOnly',
  'model.messages',
  'model.events',
  'model.timeSeries',
  'model.blobs',
  'data.keptForever',
];

const accumulates = (store: FactStore): boolean =>
  said(store, 'data.retention') || keeps.some((id) => store.get(id)?.value === true);

/** Smaller by the ratio that was said; the size of what is there is what it takes today and stays as it is. */
const compressed = (store: FactStore, data: Figure | Given, as: string, title: string): Given => {
  const ratio = inputOf(store, 'data.compression');
  return ratio === undefined ? data : whenCompressed(data, ratio, on(as, title));
};

/** What one record takes on disk: as it is, or as it was said to be once compressed. */
const onDisk = (store: FactStore): Given | undefined =>
  inputOf(store, 'record.compressedSize') ?? inputOf(store, 'record.size');

/** A ratio of the whole says nothing more where the compressed record itself is known. */
const compressedRecords = (store: FactStore, data: Figure, as: string, title: string): Given =>
  inputOf(store, 'record.compressedSize') === undefined ? compressed(store, data, as, title) : data;

/** Data that is there today: B. */
export const sizeToday = (store: FactStore): Given | undefined => {
  const size = inputOf(store, 'data.size');
  if (size !== undefined) return size;
  const count = inputOf(store, 'record.count') ?? inputOf(store, 'files.count');
  const each = onDisk(store);
  return count === undefined || each === undefined
    ? undefined
    : compressedRecords(
        store,
        rawData(count, each, on('today', 'data today')),
        'todayCompressed',
        'data today, compressed',
      );
};

/** What a month adds of what stays: B. Undefined where writes are updates, or where nobody said how many there are. */
export const intakePerMonth = (store: FactStore): Given | undefined => {
  const added = inputOf(store, 'data.growthPerMonth');
  if (added !== undefined)
    return compressed(store, added, 'addedCompressed', 'data added a month, compressed');
  const rate = averageIntake(store);
  const each = onDisk(store);
  return rate === undefined || each === undefined || !accumulates(store)
    ? undefined
    : compressedRecords(
        store,
        dataPerMonth(rate, each, on('addedPerMonth', 'data added a month')),
        'addedCompressed',
        'data added a month, compressed',
      );
};
