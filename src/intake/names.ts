import type { Area } from '../contracts/pattern.ts';
import { patternById, productById, products, sourceById } from '../knowledge/registry.ts';

/** Ids of all products that can be allowed or forbidden. */
export const productIds: readonly string[] = products.map(({ id }) => id);

/** Name of a product as its maker writes it. */
export const productTitle = (id: string): string => productById(id)?.title ?? id;

/** Ways of building that a product serves, its main one first. */
export const patternsOfProduct = (id: string): readonly string[] => productById(id)?.serves ?? [];

/** Which of the seven areas a way of building belongs to. */
export const areaOf = (pattern: string): Area | undefined => patternById(pattern)?.area;

interface Told {
  readonly title: string;
  readonly summary: string;
}

/** What a product is, in a sentence. */
export const productSummary = (id: string): Told | undefined => productById(id);

/** What a way of building is, gains and pays. */
export const patternSummary = (
  id: string,
): (Told & { readonly gains: readonly string[]; readonly pays: readonly string[] }) | undefined =>
  patternById(id);

export { sourceById };
