import type { Figure } from '../contracts/figure.ts';
import { factInput, type Given, type On } from '../toolbox/calculate.ts';
import { byteRate } from '../toolbox/rates.ts';
import {
  addedAMonthAtHorizon,
  dataAfterAdding,
  dataAfterGrowingIntake,
  dataAtHorizon,
  dataKeptAtMost,
  dataPerMonth,
  intakeKept,
  rawData,
  retainedData,
  whenCompressed,
} from '../toolbox/storage.ts';
import { averageIntake, type Demand, inputOf, plannedGrowth, said } from './demand.ts';
import type { FactStore } from './view.ts';

const on = (as: string, title: string): On => ({ subject: 'brief', as, title });

const nothing: Given = { kind: 'constant', name: 'nothing yet', value: 0, unit: 'B', source: 'formula' };

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

const sizeToday = (store: FactStore): Given | undefined => {
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

const intakePerMonth = (store: FactStore): Given | undefined => {
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

/** By what the intake itself grows: a stated one is planned as it was said. */
const growthOfIntake = (store: FactStore, months: Given): Given | undefined =>
  said(store, 'data.growthPerMonth') ? undefined : plannedGrowth(store, months, 'data');

const atHorizon = (
  store: FactStore,
  today: Given | undefined,
  added: Given | undefined,
  months: Given,
): Figure | undefined => {
  const as = on('atHorizon', 'data at the horizon');
  if (added !== undefined) {
    const faster = growthOfIntake(store, months);
    return faster === undefined
      ? dataAfterAdding(today ?? nothing, added, months, as)
      : dataAfterGrowingIntake(today ?? nothing, added, faster, months, as);
  }
  const growth = plannedGrowth(store, months, 'data');
  return today === undefined || growth === undefined ? undefined : dataAtHorizon(today, growth, months, as);
};

/** What expires does not pile up: no more than retention keeps of the intake at the horizon. */
const capped = (
  store: FactStore,
  grown: Figure,
  today: Given | undefined,
  added: Given | undefined,
  months: Given,
): Figure => {
  const retention = inputOf(store, 'data.retention');
  if (added === undefined || retention === undefined || store.get('data.keptForever')?.value === true)
    return grown;
  const growth = growthOfIntake(store, months);
  const then =
    growth === undefined
      ? added
      : addedAMonthAtHorizon(
          added,
          growth,
          months,
          on('addedAtHorizon', 'data added a month, at the horizon'),
        );
  return dataKeptAtMost(
    { kind: 'figure', figure: { ...grown, id: 'storage.grown@brief', title: 'data that has come in' } },
    intakeKept(then, retention, on('kept', 'data that retention keeps')),
    today ?? nothing,
    on('atHorizon', 'data at the horizon'),
  );
};

/** Sizes from what was said about data: today, at the horizon, hot, and bytes written a second. */
export const sizeDemand = (store: FactStore, rates: Demand, months: Given): Demand => {
  const demand = new Map<string, Figure>();
  const today = sizeToday(store);
  const added = intakePerMonth(store);
  const grown = atHorizon(store, today, added, months);
  if (grown !== undefined) demand.set('demand.dataAtHorizon', capped(store, grown, today, added, months));
  const hotWindow = store.get('data.hotWindow');
  const rate = averageIntake(store);
  const each = inputOf(store, 'record.size');
  if (hotWindow !== undefined && rate !== undefined && each !== undefined)
    demand.set('demand.hotBytes', retainedData(rate, each, factInput(hotWindow), on('hot', 'hot data')));
  const writes = rates.get('demand.writesPeak');
  if (writes !== undefined && each !== undefined)
    demand.set('demand.ingestBytes', byteRate(writes, each, on('ingest', 'bytes written at the peak')));
  return demand;
};
