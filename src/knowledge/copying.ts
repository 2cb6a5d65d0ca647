import type { FactView } from '../contracts/fact.ts';
import type { Pattern, Product } from '../contracts/pattern.ts';

/** Ways of copying that an engine has or has not: none of them can be added from outside. */
const ofTheEngine: readonly string[] = [
  'leader-follower-async',
  'leader-follower-semisync',
  'leader-follower-sync',
  'quorum-storage',
  'multi-leader',
  'leaderless-quorum',
];

/** Stores whose copies are made by what stands around them: the application, a sync protocol, a service. */
const copiedFromOutside: readonly string[] = ['embedded-sqlite', 'in-memory-state', 'object-store'];

/** Whether a product copies its data in that way. */
export const copiesSo = (product: Product | undefined, way: string): boolean =>
  !ofTheEngine.includes(way) || product?.serves.includes(way) === true;

/**
 * Whether what runs is itself the single point of failure that hurts: its edition copies nothing, so that keeping it keeps
 * the fault.
 */
export const failsThem = (product: Product | undefined, store: Pattern, view: FactView): boolean =>
  view.is('hurts.spof') &&
  store.area === 'storage' &&
  !copiedFromOutside.includes(store.id) &&
  !copiesByItself(product);

const copiesByItself = (product: Product | undefined): boolean =>
  product === undefined ||
  /managed service only/i.test(product.licence) ||
  [...ofTheEngine, 'consensus-raft-paxos', 'multi-az'].some((way) => product.serves.includes(way));

/**
 * Whether a main store can be copied in that way by an engine that the team could have: by the one that it runs, where one
 * runs, else by any that was not turned down.
 */
export const canCopy = (
  store: Pattern,
  way: string,
  view: FactView,
  products: Readonly<Record<string, Product>>,
): boolean => {
  if (!ofTheEngine.includes(way) || copiedFromOutside.includes(store.id) || store.products.length === 0)
    return true;
  const rejected = view.set('rejected.products');
  const possible = store.products.filter((id) => !rejected.includes(id));
  const running = possible.filter(
    (id) => view.set('present.products').includes(id) && !failsThem(products[id], store, view),
  );
  return (running.length > 0 ? running : possible).some((id) => copiesSo(products[id], way));
};
