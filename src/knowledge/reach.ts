import type { FactView } from '../contracts/fact.ts';
import type { Product } from '../contracts/pattern.ts';

const onlyManaged = /managed service only/i;

/** Clouds that the team is in: those it names, and those whose own services it runs. */
const cloudsOf = (
  view: FactView,
  products: Readonly<Record<string, Product>>,
): readonly (string | undefined)[] => [
  ...view.set('hosting.clouds'),
  ...view.set('present.products').flatMap((id) => products[id]?.cloud ?? []),
];

/**
 * Whether a team could have a product where it runs: nothing that only another cloud offers, and on own machines nothing
 * that only a cloud runs. What it runs or brings up itself is always in reach.
 */
export const inReach = (id: string, view: FactView, products: Readonly<Record<string, Product>>): boolean => {
  const product = products[id];
  if (
    product === undefined ||
    ['present', 'proposed'].some((set) => view.set(`${set}.products`).includes(id))
  )
    return true;
  if (view.choice('hosting') === 'own hardware' || view.is('selfHosted.shipped'))
    return !onlyManaged.test(product.licence);
  const clouds = cloudsOf(view, products);
  return product.cloud === undefined || clouds.length === 0 || clouds.includes(product.cloud);
};
