import type { FactView } from '../contracts/fact.ts';
import type { Area, Pattern, Product } from '../contracts/pattern.ts';

/** Areas whose patterns are bought as a product; what lies between is a setting of the store unless a product is of its own. */
const boughtAreas: readonly Area[] = ['storage', 'streaming'];
const neverNamed: readonly Area[] = ['shape', 'partitioning', 'replication'];

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

/** A product that is not the store itself: a workflow engine, a relay, a ledger. */
const ofItsOwn = (product: Product | undefined): boolean =>
  !(product?.serves ?? []).some((id) => storageIds.has(id));

/** Licences that the team cannot or will not take: what only a cloud runs is of no use on one's own machines. */
const outOfReach = (view: FactView): RegExp | undefined => {
  if (view.is('stack.vendorUnwanted')) return /proprietary|managed service only/i;
  return view.choice('hosting') === 'own hardware' || view.is('selfHosted.shipped')
    ? /managed service only/i
    : undefined;
};

/**
 * The product for a pattern: what runs already, else what was proposed, else the most ordinary; never what was rejected,
 * and nothing proprietary where that is unwanted. Where a way of committing or surviving is usually a setting of the store,
 * nothing is named unless a product of its own runs there or was proposed.
 */
export const productFor = (
  pattern: Pattern,
  view: FactView,
  products: Readonly<Record<string, Product>>,
): string | undefined => {
  const rejected = view.set('rejected.products');
  if (neverNamed.includes(pattern.area)) return undefined;
  const candidates = pattern.products.filter(
    (id) => products[id]?.serves.includes(pattern.id) === true && !rejected.includes(id),
  );
  const out = outOfReach(view);
  const open = candidates.filter((id) => out?.test(products[id]?.licence ?? '') !== true);
  const usable = open.length > 0 ? open : candidates;
  const present = view.set('present.products');
  const proposed = view.set('proposed.products');
  const [usual] = usable;
  const named = boughtAreas.includes(pattern.area) ? usable : usable.filter((id) => ofItsOwn(products[id]));
  return (
    named.find((id) => present.includes(id)) ??
    named.find((id) => proposed.includes(id)) ??
    (usual !== undefined && named.includes(usual) ? usual : undefined)
  );
};
