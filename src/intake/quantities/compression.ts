import type { Range } from '../../contracts/fact.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Around, Meaning } from './around.ts';

const compressing = /\b(?:compress|compression|zip|gzip|zstd|shrink)\b/;
const compressed = /\b(?:compress|compression|gzip|zstd)\b/;
const asRatio = /\bcompression (?:ratio|factor|rate)?(?: ?(?:be|of|:|=|about|around|roughly|at|some))* $/;
/** Only what follows at once is said of this number. */
const soon =
  /^ (?:small |smaller |less )?(?:(?:with|when|once|after|if|by|through|of|from|thanks to) )*(?:it |they |data )?(?:be )?(?:[a-z]+ )?(?:compress|compression|zip|gzip|zstd)\b/;
const denied = /\b(?:no|not|without|never|un) (?:[a-z]+ ){0,2}compress/;

const give = ([low, high]: Range): Meaning | undefined =>
  low >= 1 && high <= 1000 ? { fact: 'data.compression', range: [low, high] } : undefined;

const toSize =
  /\b(?:compress|gzip|zstd|shrink)(?: [a-z]+){0,4} to (?:about |around |roughly |some |only |just )*$/;
const mostOfRecord = 1e6;

/** "A byte or two a point": the size of a compressed record in words. */
export const byteOrTwo = (sentence: Sentence): { readonly from: number; readonly to: number } | undefined => {
  const found = / (?:compress|compression|gzip|zstd|shrink) (?:[a-z]+ ){0,4}(?:a|one) byte or two\b/.exec(
    sentence.text,
  );
  if (found === null || denied.test(sentence.text)) return undefined;
  const end = found.index + found[0].length;
  const to = sentence.offsets.findLastIndex((offset) => offset < end);
  return { from: sentence.offsets.findIndex((offset) => offset > found.index), to };
};

/** Reads how many times smaller the data gets: "compresses 8:1", "compression ratio of 6", "shrinks to a fifth". */
export const compressionMeaning = (around: Around): Meaning | undefined => {
  const { quantity, clause, lead, before, after } = around;
  const near = `${lead.slice(-60)}${soon.exec(after)?.[0] ?? ''}`;
  if (!compressing.test(near) || !(compressed.test(near) || compressed.test(clause)) || denied.test(clause))
    return undefined;
  const [low, high] = quantity.range;
  if (quantity.kind === 'times') {
    const against = quantity.against;
    if (against === undefined) return give([low, high]);
    return against > 0
      ? give(low >= against ? [low / against, high / against] : [against / high, against / low])
      : undefined;
  }
  if (
    quantity.kind === 'count' &&
    quantity.per === undefined &&
    / by (?:a )?factor (?:of )?(?:(?:about|around|roughly|some) )*$/.test(lead)
  )
    return give([low, high]);
  if (quantity.kind === 'count' && quantity.per === undefined && (asRatio.test(before) || asRatio.test(lead)))
    return give([low, high]);
  // "Compresses to 2 bytes a point": what one record takes, and no ratio.
  if (quantity.kind === 'bytes' && quantity.per === undefined && toSize.test(before) && high < mostOfRecord)
    return { fact: 'record.compressedSize', range: [low, high] };
  if (quantity.kind !== 'percent' || low <= 0 || high >= 1) return undefined;
  if (/\b(?:to|down to) (?:about |around |roughly )?$/.test(before)) return give([1 / high, 1 / low]);
  if (/^ (?:smaller|less)\b/.test(after)) return give([1 / (1 - low), 1 / (1 - high)]);
  return /\b(?:by|save|saves|saving) (?:about |around |roughly |us )?$/.test(before)
    ? give([1 / (1 - low), 1 / (1 - high)])
    : undefined;
};
