import type { FactView } from '../contracts/fact.ts';
import type { Area, Pattern, Product } from '../contracts/pattern.ts';
import { copiesSo, failsThem } from '../knowledge/copying.ts';
import { inReach } from '../knowledge/reach.ts';

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

/** Licences that the team will not take. */
const unwanted = (view: FactView): RegExp | undefined =>
  view.is('stack.vendorUnwanted') ? /proprietary|managed service only/i : undefined;

/** Bytes beyond which one machine is no longer cheap to copy, back up and restore; and beyond which its disks end. */
const comfortable = 10e12;
const atMost = 64e12;

/** More data than an engine for one machine should be given: what runs already is given more than what would be new. */
const tooMuchForOne = (pattern: Pattern, product: Product | undefined, view: FactView): boolean =>
  pattern.area === 'storage' &&
  !pattern.id.startsWith('relational-') &&
  product?.serves.includes('relational-single-node') === true &&
  (view.number('demand.dataAtHorizon') ?? 0) >
    (view.set('present.products').includes(product.id) ? atMost : comfortable);

/**
 * The product for a pattern: what runs already, else what was proposed, else the most ordinary; never what was rejected,
 * nothing that the house rules leave out, nothing proprietary where that is unwanted, nothing that cannot be had where they run, and of stores one that copies in the way that is chosen `beside` it. Where a way of committing or surviving is usually a setting of the store,
 * nothing is named unless a product of its own runs there or was proposed.
 */
export const productFor = (
  pattern: Pattern,
  view: FactView,
  products: Readonly<Record<string, Product>>,
  beside: readonly string[] = [],
): string | undefined => {
  const rejected = [...view.set('rejected.products'), ...view.set('house.notProducts')];
  if (neverNamed.includes(pattern.area)) return undefined;
  // What they run or bring up is a candidate wherever it does the work, whether or not it is among the ordinary ones.
  const theirs = [...view.set('present.products'), ...view.set('proposed.products')];
  const candidates = [...new Set([...pattern.products, ...theirs])].filter(
    (id) =>
      products[id]?.serves.includes(pattern.id) === true &&
      !rejected.includes(id) &&
      inReach(id, view, products),
  );
  const out = unwanted(view);
  const open = candidates.filter((id) => out?.test(products[id]?.licence ?? '') !== true);
  const reachable = open.length > 0 ? open : candidates;
  const large = reachable.filter((id) => !tooMuchForOne(pattern, products[id], view));
  const copying = (large.length > 0 ? large : reachable).filter(
    (id) => pattern.area !== 'storage' || beside.every((way) => copiesSo(products[id], way, pattern.id)),
  );
  const usable = copying.length > 0 ? copying : reachable;
  const present = view.set('present.products').filter((id) => !failsThem(products[id], pattern, view));
  const proposed = view.set('proposed.products');
  const [usual] = usable;
  const named = boughtAreas.includes(pattern.area) ? usable : usable.filter((id) => ofItsOwn(products[id]));
  return (
    named.find((id) => present.includes(id)) ??
    named.find((id) => proposed.includes(id)) ??
    (usual !== undefined && named.includes(usual) ? usual : undefined)
  );
};
