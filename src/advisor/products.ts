import type { FactView } from '../contracts/fact.ts';
import type { Pattern, Product } from '../contracts/pattern.ts';

/** A way of copying, cutting or committing is a setting of the store; only a product of its own is named with it. */
const namedWith = (pattern: Pattern, product: Product | undefined): boolean => {
  const serves = product?.serves ?? [];
  if (!serves.includes(pattern.id)) return false;
  if (pattern.area === 'storage' || pattern.area === 'streaming') return true;
  return (
    !['shape', 'partitioning', 'replication'].includes(pattern.area) &&
    !serves.some((id) => storageIds.has(id))
  );
};

const storageIds = new Set([
  'embedded-sqlite',
  'relational-single-node',
  'relational-read-replicas',
  'relational-sharded',
  'distributed-sql',
  'wide-column-lsm',
  'document',
  'key-value',
  'in-memory-cache',
  'columnar-olap',
  'object-store',
]);

/**
 * The product for a pattern: what runs already, else what was proposed, else the most ordinary; never what was rejected,
 * and nothing proprietary where that is unwanted.
 */
export const productFor = (
  pattern: Pattern,
  view: FactView,
  products: Readonly<Record<string, Product>>,
): string | undefined => {
  const rejected = view.set('rejected.products');
  const candidates = pattern.products.filter(
    (id) => products[id] !== undefined && !rejected.includes(id) && namedWith(pattern, products[id]),
  );
  const open = view.is('stack.vendorUnwanted')
    ? candidates.filter((id) => !/proprietary|managed service only/i.test(products[id]?.licence ?? ''))
    : candidates;
  const usable = open.length > 0 ? open : candidates;
  const present = view.set('present.products');
  const proposed = view.set('proposed.products');
  return usable.find((id) => present.includes(id)) ?? usable.find((id) => proposed.includes(id)) ?? usable[0];
};
