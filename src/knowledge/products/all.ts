import type { Product } from '../../contracts/pattern.ts';
import { analyticsProducts } from './analytics.ts';
import { distributedSqlProducts } from './distributed-sql.ts';
import { documentStoreProducts } from './document-stores.ts';
import { engineProducts } from './engines.ts';
import { partProducts } from './parts.ts';
import { relationalProducts } from './relational.ts';
import { searchAndScanProducts } from './search-and-scan.ts';
import { storeProducts } from './stores.ts';
import { streamingProducts } from './streaming.ts';

/** Every engine and service that can be named with a pattern. */
export const products: readonly Product[] = [
  ...relationalProducts,
  ...distributedSqlProducts,
  ...storeProducts,
  ...analyticsProducts,
  ...streamingProducts,
  ...documentStoreProducts,
  ...engineProducts,
  ...searchAndScanProducts,
  ...partProducts,
];
