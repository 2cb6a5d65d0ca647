import type { Figure } from '../contracts/figure.ts';
import type { Product } from '../contracts/pattern.ts';
import { constant, type Given, type On } from '../toolbox/calculate.ts';
import { movedCost, requestCost, storedCost, unitCost } from '../toolbox/cost.ts';
import { byteRate, fanoutRate } from '../toolbox/rates.ts';
import { type Tariff, tariffs } from '../toolbox/tariffs.ts';
import { type Capacity, mostPartitions } from './capacity.ts';
import type { Usage } from './usage.ts';

/** A service that is paid for by use, with what it is used for. */
export interface Service {
  readonly product: Product;
  readonly capacities: readonly Capacity[];
  /** Bytes that it keeps at the horizon, where the data lies in it. */
  readonly keeps: Figure | undefined;
  /** Each read asks it: a store. What only passes messages on is asked by writes alone. */
  readonly isRead: boolean;
}

const once = constant('systems that take each event', 1, 'count', 'formula', [1, 3]);

/** In once, and out again for each that takes it. */
const moved = (
  usage: Usage,
  price: NonNullable<Tariff['moved']>,
  title: string,
  on: (as: string, title: string) => On,
): readonly Figure[] => {
  if (usage.writes === undefined || usage.size === undefined) return [];
  const bytesIn = byteRate(usage.writes, usage.size, on('bytesIn', `bytes a second into ${title}`));
  const bytesOut = byteRate(
    fanoutRate(usage.writes, usage.consumers ?? once, on('deliveries', `deliveries by ${title}`)),
    usage.size,
    on('bytesOut', `bytes a second out of ${title}`),
  );
  return [
    movedCost(bytesIn, price.input, on('bytesInCost', `bytes into ${title}`)),
    movedCost(bytesOut, price.input, on('bytesOutCost', `bytes out of ${title}`)),
  ];
};

/**
 * What a service costs a month, part by part; nothing where no tariff of it is known, or where nobody said what it would be
 * used for: its cost is unknown then.
 */
export const meteredParts = (
  { product, capacities, keeps, isRead }: Service,
  usage: Usage,
  subject: string,
  number: number,
): readonly Figure[] => {
  const tariff = tariffs[product.id];
  if (tariff === undefined) return [];
  const of = number === 1 ? 'service' : `service${number}`;
  const on = (as: string, title: string): On => ({ subject, as: `${of}.${as}`, title });
  const shards = mostPartitions(capacities);
  const { title } = product;
  const requests = (
    rate: Given | undefined,
    price: Tariff['writes'],
    as: 'writes' | 'reads',
  ): readonly Figure[] =>
    rate === undefined || price === undefined
      ? []
      : [requestCost(rate, usage.size, price, on(as, `${as} of ${title}`))];
  const used = [
    ...requests(usage.writes, tariff.writes, 'writes'),
    ...(isRead ? requests(usage.reads, tariff.reads, 'reads') : []),
    ...(tariff.moved === undefined ? [] : moved(usage, tariff.moved, title, on)),
    ...(tariff.capacity === undefined || shards === undefined
      ? []
      : [unitCost(shards, tariff.capacity.input, on('units', `shards of ${title}`))]),
  ];
  const stored =
    keeps === undefined || tariff.stored === undefined
      ? []
      : [storedCost(keeps, tariff.stored.input, on('stored', `data kept in ${title}`))];
  return [...used, ...stored];
};
