import { tableLines } from '../../../blocks/terminal/table.ts';
import { asked, nearestIds } from '../../contracts/nearest.ts';
import { patterns, products } from '../../knowledge/registry.ts';
import { productParts } from '../../knowledge/told.ts';
import { entryLines } from '../entry.ts';
import { lookOf } from '../look.ts';
import { exitCodes, wrongUse } from '../problem.ts';
import type { Run } from '../verbs.ts';

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
