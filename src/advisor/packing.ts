import type { FactView } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import type { Pattern, Product } from '../contracts/pattern.ts';
import { constant } from '../toolbox/calculate.ts';
import { whenCompressed } from '../toolbox/storage.ts';

/** Whether sizes are those on disk already, or will not shrink, or are paid for as they were before. */
const asItIs = (view: FactView, product: Product | undefined): boolean =>
  product?.serverless === true ||
  view.known('data.compression') ||
  view.known('record.compressedSize') ||
  view.is('model.blobs') ||
  (view.known('data.size') && view.set('present.products').includes(product?.id ?? ''));

/** Data as an engine keeps it that packs ordinary records; as it is where a ratio was told, or nothing is gained. */
export const packed = (
  data: Figure,
  pattern: Pattern | undefined,
  product: Product | undefined,
  view: FactView,
  subject: string,
  as: string,
): Figure => {
  if (pattern?.packs === undefined || asItIs(view, product)) return data;
  const { times, source } = pattern.packs;
  return whenCompressed(
    data,
    constant(
      'times smaller that it keeps ordinary records',
      Math.sqrt(times[0] * times[1]),
      'none',
      source,
      times,
    ),
    { subject, as, title: 'data as the engine packs it' },
  );
};
