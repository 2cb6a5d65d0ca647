import { tableLines } from '../../../blocks/terminal/table.ts';
import { asked, nearestIds } from '../../contracts/nearest.ts';
import type { Product } from '../../contracts/pattern.ts';
import { printQuantity } from '../../contracts/quantity.ts';
import { patterns, products } from '../../knowledge/registry.ts';
import { type EntryPart, entryLines, sourceWords } from '../entry.ts';
import { lookOf } from '../look.ts';
import { exitCodes, wrongUse } from '../problem.ts';
import type { Run } from '../verbs.ts';

/** All that is told of one entry. */
export const productParts = (product: Product): readonly EntryPart[] => [
  { title: 'Kind', lines: [product.kind] },
  { title: 'Serves', lines: product.serves.length === 0 ? [] : [product.serves.join(', ')] },
  {
    title: 'Limits',
    lines: product.limits.map(
      (limit) =>
        `${limit.what}: ${printQuantity(limit.value, limit.unit)} (as of ${limit.asOf}); ${sourceWords([limit.source]).join('')}`,
    ),
  },
  { title: 'Isolation when nobody sets it', lines: [product.isolationDefault] },
  { title: 'Replication', lines: [product.replication] },
  { title: 'Managed as', lines: product.managed },
  { title: 'Licence', lines: [product.licence] },
  { title: 'Price', lines: [product.priceNote] },
  { title: 'Sources', lines: sourceWords(product.sources) },
];

const unknown = (id: string): Error => {
  const near = nearestIds(id, products);
  const elsewhere = nearestIds(id, patterns);
  return wrongUse(
    `There is no product ${id}`,
    near.length === 0 && elsewhere.length > 0
      ? `It is near a pattern: plumbline patterns ${elsewhere[0]}. "plumbline products" lists all products.`
      : asked(near, '"plumbline products" lists all of them.'),
  );
};

/** Lists all products, or shows one. */
export const run: Run = async (given, terminal) => {
  const { paint, width } = lookOf(terminal);
  const id = given.word(0);
  if (id !== undefined) {
    const product = products.find((one) => one.id === id);
    if (product === undefined) throw unknown(id);
    terminal.write(`${entryLines(product, productParts(product), paint, width).join('\n')}\n`);
    return exitCodes.done;
  }
  const lines = tableLines(
    {
      dense: true,
      columns: ['product', 'kind', 'what it is', 'isolation by default'].map((title) => ({
        title,
        align: 'left',
      })),
      rows: products.map((product) => [product.id, product.kind, product.summary, product.isolationDefault]),
    },
    width,
    paint,
  );
  terminal.write(
    `${[...lines, '', paint.dim(`${products.length} products. One of them: plumbline products <id>`)].join('\n')}\n`,
  );
  return exitCodes.done;
};
