import type { Pattern, Product } from '../contracts/pattern.ts';
import type { Source } from '../contracts/source.ts';
import { consistencyPatterns } from './patterns/consistency/all.ts';
import { partitioningPatterns } from './patterns/partitioning/all.ts';
import { replicationPatterns } from './patterns/replication/all.ts';
import { resiliencePatterns } from './patterns/resilience/all.ts';
import { shapePatterns } from './patterns/shape/all.ts';
import { storagePatterns } from './patterns/storage/all.ts';
import { streamingPatterns } from './patterns/streaming/all.ts';
import { products as allProducts } from './products/all.ts';
import { consistencySources } from './sources/consistency.ts';
import { failureSources } from './sources/failures.ts';
import { partitioningSources } from './sources/partitioning.ts';
import { productSources } from './sources/products.ts';
import { replicationSources } from './sources/replication.ts';
import { resilienceSources } from './sources/resilience.ts';
import { reviewSources } from './sources/review.ts';
import { shapeSources } from './sources/shape.ts';
import { sizingSources } from './sources/sizing.ts';
import { storageSources } from './sources/storage.ts';
import { streamingSources } from './sources/streaming.ts';

/** Every pattern, by area in the order of a design. */
export const patterns: readonly Pattern[] = [
  ...shapePatterns,
  ...storagePatterns,
  ...replicationPatterns,
  ...partitioningPatterns,
  ...consistencyPatterns,
  ...streamingPatterns,
  ...resiliencePatterns,
];

/** Every product. */
export const products: readonly Product[] = allProducts;

/** Every source that an entry or a formula names. */
const sources: readonly Source[] = [
  ...storageSources,
  ...sizingSources,
  ...productSources,
  ...failureSources,
  ...replicationSources,
  ...partitioningSources,
  ...consistencySources,
  ...shapeSources,
  ...streamingSources,
  ...resilienceSources,
  ...reviewSources,
];

const patternsById = new Map(patterns.map((pattern) => [pattern.id, pattern]));
const sourcesById = new Map(sources.map((source) => [source.id, source]));

/** Products by id. */
export const productIndex: Readonly<Record<string, Product>> = Object.fromEntries(
  products.map((product) => [product.id, product]),
);

export const patternById = (id: string): Pattern | undefined => patternsById.get(id);
export const productById = (id: string): Product | undefined => productIndex[id];
export const sourceById = (id: string): Source | undefined => sourcesById.get(id);
