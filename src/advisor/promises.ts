import type { Figure } from '../contracts/figure.ts';
import type { KindPromise } from '../contracts/findings.ts';
import { ageWords, lossWords, promiseSavings, waitsForCopies } from '../knowledge/promises.ts';
import { constant, factInput, type Given } from '../toolbox/calculate.ts';
import { zoneRoundTrips } from '../toolbox/constants.ts';
import { looseShareOf } from '../toolbox/durability.ts';
import { roundTripWait } from '../toolbox/latency.ts';
import { inputOf, said } from './demand.ts';
import type { FactStore } from './view.ts';

/** What is chosen, as far as promises hang on it. */
export interface PromiseFrame {
  readonly has: (pattern: string) => boolean;
  /** Product of the main store. */
  readonly product: string | undefined;
}

const one = constant('round trips that a commit waits for', 1, 'none', 'formula');

/** A commit waits for the nearest copy: between zones, or between regions where that is said to be the distance. */
const copyWait = (store: FactStore): Figure => {
  const apart = store.get('regions.roundTrip');
  const trip: Given =
    apart !== undefined && said(store, 'regions.roundTrip') ? factInput(apart) : zoneRoundTrips.crossZone;
  return roundTripWait(one, trip, { subject: 'brief', as: 'copyWait', title: 'wait of a commit for a copy' });
};

/** Which data gets which promise and how, where they differ; and the figures of what the loose one saves. */
export const promisesOf = (
  store: FactStore,
  { has, product }: PromiseFrame,
): { readonly promises: readonly KindPromise[]; readonly figures: readonly Figure[] } => {
  const promises: KindPromise[] = [];
  const figures: Figure[] = [];
  if (store.has('promise.lossless') && store.has('promise.lossy')) {
    const words = lossWords(has, product);
    const waits = waitsForCopies(has);
    const dear = inputOf(store, 'promise.losslessPerSecond');
    const loose = inputOf(store, 'promise.lossyPerSecond');
    const share =
      dear === undefined || loose === undefined || !waits
        ? undefined
        : looseShareOf(loose, dear, {
            subject: 'brief',
            as: 'looseShare',
            title: 'share of the writes that need not wait',
          });
    const wait = waits ? copyWait(store) : undefined;
    figures.push(...[share, wait].filter((figure) => figure !== undefined));
    promises.push(
      { data: 'promise.lossless', how: words.strict },
      {
        data: 'promise.lossy',
        how: words.loose,
        saves: [
          ...(wait === undefined ? [promiseSavings.batches] : [promiseSavings.wait]),
          ...(share === undefined ? [] : [promiseSavings.share]),
        ],
      },
    );
  }
  if (store.has('promise.fresh') && store.has('promise.stale')) {
    const words = ageWords(has, product);
    promises.push(
      { data: 'promise.fresh', how: words.strict },
      { data: 'promise.stale', how: words.loose, saves: [promiseSavings.reads] },
    );
  }
  return { promises, figures };
};
