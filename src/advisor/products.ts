import type { FactView } from '../contracts/fact.ts';
import type { Pattern, Product } from '../contracts/pattern.ts';

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
  const candidates = pattern.products.filter((id) => products[id] !== undefined && !rejected.includes(id));
  const open = view.is('stack.vendorUnwanted')
    ? candidates.filter((id) => !/proprietary|managed service only/i.test(products[id]?.licence ?? ''))
    : candidates;
  const usable = open.length > 0 ? open : candidates;
  const present = view.set('present.products');
  const proposed = view.set('proposed.products');
  return usable.find((id) => present.includes(id)) ?? usable.find((id) => proposed.includes(id)) ?? usable[0];
};
