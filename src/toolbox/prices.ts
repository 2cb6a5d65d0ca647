import type { ConstantInput } from '../contracts/figure.ts';
import { constant } from './calculate.ts';

/** One row of the price table: what a unit costs, from the least to the most that providers ask. */
export interface Price {
  readonly input: ConstantInput;
  /** When the prices were read, `YYYY-MM` or `YYYY`. */
  readonly asOf: string;
  /** Further sources that were read for the ends of the range; the first is in the input. */
  readonly alsoRead: readonly string[];
}

/** A row: name of what is bought, least, usual and greatest price, when it was read and where. */
export const price = (
  name: string,
  [low, typical, high]: readonly [number, number, number],
  asOf: string,
  source: string,
  alsoRead: readonly string[] = [],
): Price => ({ input: constant(name, typical, 'USD', source, [low, high]), asOf, alsoRead });

/**
 * List prices of large public clouds, free of any provider: the low end is a commitment of one year or the cheapest
 * provider, the high end the list price on demand. Discounts by contract are not in it.
 */
export const prices = {
  vcpuMonth: price('a vCPU for a month', [10, 15, 24.22], '2026-03', 'toolbox.napkin-math', [
    'toolbox.unit-prices',
  ]),
  memoryMonth: price('a GB of memory for a month', [1, 2, 3.25], '2026-03', 'toolbox.napkin-math', [
    'toolbox.unit-prices',
  ]),
  smallMachineMonth: price(
    'a small shared machine for a month',
    [7, 12, 24],
    '2026-09',
    'toolbox.small-machines',
  ),
  blockMonth: price(
    'a GB of block storage on SSD for a month',
    [0.08, 0.1, 0.2],
    '2026',
    'toolbox.ebs-prices',
    ['toolbox.napkin-math'],
  ),
  objectMonth: price(
    'a GB of object storage for a month',
    [0.02, 0.022, 0.023],
    '2026-03',
    'toolbox.napkin-math',
    ['toolbox.s3-prices'],
  ),
  crossZone: price('a GB between zones', [0.01, 0.02, 0.02], '2026-05', 'toolbox.log-traffic-prices', [
    'toolbox.napkin-math',
    'toolbox.cross-zone-prices',
  ]),
  crossRegion: price('a GB between regions', [0.02, 0.02, 0.09], '2026-05', 'toolbox.egress-prices', [
    'toolbox.napkin-math',
    'toolbox.cross-zone-prices',
  ]),
  egress: price('a GB to the internet', [0.05, 0.09, 0.12], '2026-05', 'toolbox.egress-prices', [
    'toolbox.napkin-math',
  ]),
} as const;

/** How many times a managed database costs what its plain machines cost, over the classes of one provider (an old list). */
export const managedFactor: ConstantInput = constant(
  'price of a managed database over that of its machines',
  1.9,
  'none',
  'toolbox.managed-prices',
  [1.5, 2.2],
);
