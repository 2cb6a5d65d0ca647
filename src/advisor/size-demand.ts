import type { Figure } from '../contracts/figure.ts';
import { factInput, type Given, type On } from '../toolbox/calculate.ts';
import { dataKeptAtMost, intakeKept } from '../toolbox/kept.ts';
import { byteRate } from '../toolbox/rates.ts';
import {
  addedAMonthAtHorizon,
  dataAfterAdding,
  dataAfterGrowingIntake,
  dataAtHorizon,
  retainedData,
} from '../toolbox/storage.ts';
import { intakePerMonth, sizeToday } from './data-demand.ts';
import { averageIntake, type Demand, inputOf, plannedGrowth, said } from './demand.ts';
import { keptFor } from './keeping.ts';
import type { FactStore } from './view.ts';

const on = (as: string, title: string): On => ({ subject: 'brief', as, title });

const nothing: Given = { kind: 'constant', name: 'nothing yet', value: 0, unit: 'B', source: 'formula' };

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
  const retention = keptFor(store);
  if (added === undefined || retention === undefined) return grown;
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
