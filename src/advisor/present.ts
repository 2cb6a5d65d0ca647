import type { FactView } from '../contracts/fact.ts';
import type { Pattern } from '../contracts/pattern.ts';
import { slotFor } from '../knowledge/patterns/storage/slots.ts';

const relational = ['postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle', 'aurora'];

const relationalLayout: Readonly<Record<string, string>> = {
  'single node': 'relational-single-node',
  replicas: 'relational-read-replicas',
  split: 'relational-functional-split',
  sharded: 'relational-sharded',
  cluster: 'distributed-sql',
};

const shapes: Readonly<Record<string, string>> = {
  monolith: 'monolith',
  services: 'microservices',
  microservices: 'microservices',
  serverless: 'microservices',
};

/** Storage pattern that a product serves first, so that what runs today has a pattern to be kept. */
const storeOf = (product: string, patterns: readonly Pattern[]): string | undefined =>
  patterns.find(
    (pattern) => pattern.area === 'storage' && pattern.vocabulary && pattern.products[0] === product,
  )?.id ??
  patterns.find(
    (pattern) => pattern.area === 'storage' && pattern.vocabulary && pattern.products.includes(product),
  )?.id;

/** Patterns that are in place today, as far as the facts tell: main store, broker, application shape. */
export const presentPatterns = (view: FactView, patterns: readonly Pattern[]): readonly string[] => {
  const products = view.set('present.products');
  const layout = view.choice('present.database');
  const found: string[] = [];
  const usesRelational = products.some((product) => relational.includes(product));
  if (usesRelational || (products.length === 0 && layout !== undefined && layout !== 'none'))
    found.push(relationalLayout[layout ?? 'single node'] ?? 'relational-single-node');
  else {
    // A cache or an index beside it is not what keeps the records, in whatever order they were named.
    const main = products
      .flatMap((product) => storeOf(product, patterns) ?? [])
      .find((id) => slotFor(id, view) === 'primary');
    if (main !== undefined) found.push(main);
  }
  const shape = shapes[view.choice('present.shape') ?? ''];
  if (shape !== undefined) found.push(shape);
  if (view.is('present.hasBroker') || products.includes('kafka')) found.push('log-broker');
  return found;
};
