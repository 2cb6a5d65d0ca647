import type { Sentence } from '../text/sentences.ts';
import type { Quantity } from './quantity.ts';
import { namesThing } from './sizes.ts';
import { spanSeconds } from './units.ts';

const join = /^(?:of|at|with|,|\()(?: (?:about|around|roughly|some|up to|on average))*$/;
const trailing =
  /^ (?:(?:each|apiece|on average|in size) )?(?:[),] )?(?:\/|a|an|per|each|every) (second|minute|hour|day|night|week|month|year)\b/;

/**
 * "1 million entries of 1 KB a day", "50 million events (2 KB each) a day": the period counts the things, and the size
 * is that of one.
 */
export const withSizedThings = (
  quantities: readonly Quantity[],
  { tokens, text, offsets }: Sentence,
): Quantity[] => {
  const changed = [...quantities];
  for (const [index, size] of quantities.entries()) {
    const count = quantities[index - 1];
    if (size.kind !== 'bytes' || count?.kind !== 'count' || count.per !== undefined) continue;
    // "One file of 2 GB every night" is a volume.
    if (!namesThing(count.noun) || count.range[0] < 10) continue;
    const between = tokens
      .slice(count.to + 1, size.from)
      .map(({ norm }) => norm)
      .join(' ');
    if (!join.test(between)) continue;
    const { per, ...one } = size;
    const behind = trailing.exec(text.slice((offsets[size.numberTo + 1] ?? text.length) - 1))?.[1];
    const period = per ?? spanSeconds[behind ?? ''];
    if (period === undefined) continue;
    changed[index - 1] = { ...count, per: period };
    changed[index] = one;
  }
  return changed;
};
