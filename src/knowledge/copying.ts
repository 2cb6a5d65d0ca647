import type { FactView } from '../contracts/fact.ts';
import type { Pattern, Product } from '../contracts/pattern.ts';
import { inReach } from './reach.ts';

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

/** One machine takes the writes: whether a majority agrees on its log is a matter of the engine, not of what stands around it. */
const oneWriter = /^relational-/;

/** Whether a way of copying comes with the engine of this store or not at all. */
const comesWith = (store: string, way: string): boolean =>
  ofTheEngine.includes(way) || (way === 'consensus-raft-paxos' && oneWriter.test(store));

/** Whether a product copies the data of a store (a pattern's id) in that way. */
export const copiesSo = (product: Product | undefined, way: string, store: string): boolean =>
  !comesWith(store, way) || product?.serves.includes(way) === true;

/** What a store of one copy cannot give, whatever is built around it. */
const wantsCopies = (view: FactView): boolean =>
  view.is('hurts.spof') ||
  view.is('writes.mustAccept') ||
  view.is('loss.none') ||
  view.choice('survive') !== undefined;

/**
 * Whether what runs cannot give what is asked for, since its edition copies nothing: a machine is to be survived, or its death
 * already hurts, so that keeping it would keep the fault.
 */
export const failsThem = (product: Product | undefined, store: Pattern, view: FactView): boolean =>
  wantsCopies(view) &&
  store.area === 'storage' &&
  !copiedFromOutside.includes(store.id) &&
  !copiesByItself(product);

/** An engine says of itself that it copies nothing, or only in an edition that has to be bought. */
const copiesByItself = (product: Product | undefined): boolean =>
  !/^(?:None|In the commercial)/.test(product?.replication ?? '');

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
  if (!comesWith(store.id, way) || copiedFromOutside.includes(store.id) || store.products.length === 0)
    return true;
  const rejected = view.set('rejected.products');
  const theirs = view
    .set('present.products')
    .filter((id) => products[id]?.serves.includes(store.id) === true);
  const possible = [...new Set([...store.products, ...theirs])].filter(
    (id) => !rejected.includes(id) && inReach(id, view, products),
  );
  const running = possible.filter(
    (id) => view.set('present.products').includes(id) && !failsThem(products[id], store, view),
  );
  return (running.length > 0 ? running : possible).some((id) => copiesSo(products[id], way, store.id));
};
