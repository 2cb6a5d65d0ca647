import type { Figure } from '../contracts/figure.ts';
import { factInput, type Given, type On } from '../toolbox/calculate.ts';
import { byteRate } from '../toolbox/rates.ts';
import {
  dataAfterAdding,
  dataAfterGrowingIntake,
  dataAtHorizon,
  dataKeptAtMost,
  dataPerMonth,
  rawData,
  retainedData,
} from '../toolbox/storage.ts';
import { type Demand, inputOf, plannedGrowth, said } from './demand.ts';
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

const averageIntake = (store: FactStore): Given | undefined =>
  inputOf(store, 'writes.averagePerSecond') ?? inputOf(store, 'events.averagePerSecond');

const sizeToday = (store: FactStore): Given | undefined => {
  const size = inputOf(store, 'data.size');
  if (size !== undefined) return size;
  const count = inputOf(store, 'record.count') ?? inputOf(store, 'files.count');
  const each = inputOf(store, 'record.size');
  return count === undefined || each === undefined
    ? undefined
    : rawData(count, each, on('today', 'data today'));
};

const intakePerMonth = (store: FactStore): Given | undefined => {
  const added = inputOf(store, 'data.growthPerMonth');
  if (added !== undefined) return added;
  const rate = averageIntake(store);
  const each = inputOf(store, 'record.size');
  return rate === undefined || each === undefined || !accumulates(store)
    ? undefined
    : dataPerMonth(rate, each, on('addedPerMonth', 'data added a month'));
};

const atHorizon = (
  store: FactStore,
  today: Given | undefined,
  added: Given | undefined,
  months: Given,
): Figure | undefined => {
  const growth = plannedGrowth(store);
  const as = on('atHorizon', 'data at the horizon');
  if (added !== undefined)
    return growth === undefined || said(store, 'data.growthPerMonth')
      ? dataAfterAdding(today ?? nothing, added, months, as)
      : dataAfterGrowingIntake(today ?? nothing, added, growth, months, as);
  return today === undefined || growth === undefined ? undefined : dataAtHorizon(today, growth, months, as);
};

const capped = (store: FactStore, grown: Figure): Figure => {
  const rate = averageIntake(store);
  const each = inputOf(store, 'record.size');
  const retention = inputOf(store, 'data.retention');
  if (rate === undefined || each === undefined || retention === undefined || said(store, 'data.size'))
    return grown;
  const kept = retainedData(rate, each, retention, on('kept', 'data that retention keeps'));
  return dataKeptAtMost(
    { kind: 'figure', figure: { ...grown, id: 'storage.grown@brief', title: 'data that has come in' } },
    kept,
    on('atHorizon', 'data at the horizon'),
  );
};

/** Sizes from what was said about data: today, at the horizon, hot, and bytes written a second. */
export const sizeDemand = (store: FactStore, rates: Demand, months: Given): Demand => {
  const demand = new Map<string, Figure>();
  const grown = atHorizon(store, sizeToday(store), intakePerMonth(store), months);
  if (grown !== undefined) demand.set('demand.dataAtHorizon', capped(store, grown));
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
