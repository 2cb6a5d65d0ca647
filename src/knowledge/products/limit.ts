import type { DatedLimit } from '../../contracts/pattern.ts';
import type { Unit } from '../../contracts/quantity.ts';

/** A vendor's number; `source` is the id without its prefix `products.`, and must have been read. */
export const limit = (what: string, value: number, unit: Unit, asOf: string, source: string): DatedLimit => ({
  what,
  value,
  unit,
  asOf,
  source: `products.${source}`,
});

/** Binary prefixes, in which vendors state sizes. */
export const KiB = 1024;
export const MiB = KiB * 1024;
export const GiB = MiB * 1024;
export const TiB = GiB * 1024;
