import type { Figure } from '../contracts/figure.ts';
import type { Given, On } from '../toolbox/calculate.ts';
import { averageUnder } from '../toolbox/peaks.ts';
import { rateAtHorizon, readRate, readsBeside, writeRate } from '../toolbox/rates.ts';
import { averageIntake, type Demand, inputOf, plannedGrowth, said } from './demand.ts';
import type { FactStore } from './view.ts';

/** What is asked on an ordinary day at the horizon: what services charge for that are paid for by use. */
export interface Usage {
  /** Writes or events a second, on average. */
  readonly writes?: Figure;
  /** Reads a second, on average. */
  readonly reads?: Figure;
  /** Bytes of one record, as said or assumed. */
  readonly size?: Given;
  /** Systems that take each event, where somebody counted them. */
  readonly consumers?: Given;
}

const on = (as: string, title: string): On => ({ subject: 'brief', as, title });

interface Averages {
  readonly writes: Given | undefined;
  readonly reads: Given | undefined;
}

/** Averages as said, or as they follow from requests and their share of reads. */
const averagesOf = (store: FactStore): Averages => {
  const share = inputOf(store, 'traffic.readFraction');
  const requests = inputOf(store, 'requests.averagePerSecond');
  const taken = averageIntake(store);
  const beside =
    taken !== undefined && share !== undefined && said(store, 'traffic.readFraction') && shareBelowAll(share)
      ? readsBeside(taken, share, on('readsAverage', 'reads on average'))
      : undefined;
  const ofRequests = requests === undefined || share === undefined ? undefined : { requests, share };
  return {
    writes:
      taken ??
      (ofRequests === undefined
        ? undefined
        : writeRate(ofRequests.requests, ofRequests.share, on('writesAverage', 'writes on average'))),
    reads:
      inputOf(store, 'reads.averagePerSecond') ??
      beside ??
      (ofRequests === undefined
        ? undefined
        : readRate(ofRequests.requests, ofRequests.share, on('readsAverage', 'reads on average'))),
  };
};

const shareBelowAll = (share: Given): boolean =>
  ('kind' in share && share.kind === 'figure' ? share.figure.value : share.value) < 1;

/** Usage of the brief: only of sides whose peak is known, from their averages, else from the peak over its factor. */
export const usageOf = (store: FactStore, demand: Demand, months: Given): Usage => {
  const growth = plannedGrowth(store, months);
  const factor = demand.get('traffic.peakFactor') ?? inputOf(store, 'traffic.peakFactor');
  const averages = averagesOf(store);
  const side = (name: 'writes' | 'reads'): Figure | undefined => {
    const peak = demand.get(`demand.${name}Peak`);
    if (peak === undefined || growth === undefined) return undefined;
    const average =
      averages[name] ??
      (factor === undefined
        ? undefined
        : averageUnder(peak, factor, on(`${name}Average`, `${name} on average`)));
    return average === undefined
      ? undefined
      : rateAtHorizon(
          average,
          growth,
          months,
          on(`${name}AverageAtHorizon`, `${name} on average, at the horizon`),
        );
  };
  const [writes, reads] = [side('writes'), side('reads')];
  const size = inputOf(store, 'record.size');
  const consumers = inputOf(store, 'consumers.count');
  return {
    ...(writes === undefined ? {} : { writes }),
    ...(reads === undefined ? {} : { reads }),
    ...(size === undefined ? {} : { size }),
    ...(consumers === undefined ? {} : { consumers }),
  };
};
