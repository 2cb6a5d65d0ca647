import type { Range } from '../../contracts/fact.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';

/** A quantity with the words around it, as base forms padded with spaces, so that "\\bread\\b" can be looked for. */
export interface Around {
  readonly quantity: Quantity;
  /** Words of the clause before the number, back to the quantity before it. */
  readonly before: string;
  /** Words of the clause after the number and its unit, up to the next quantity; the noun is in here. */
  readonly after: string;
  /** The words before as they were written: the tense is lost in base forms. */
  readonly rawBefore: string;
  /** Noun of the quantity before this one in the sentence: "documents" of "half a billion documents of 8 kB". */
  readonly previousNoun: string;
  /** Words of the sentence from the quantity before this one, or from its start, over commas and brackets. */
  readonly lead: string;
  /** All words of the sentence after the number and its unit, other numbers as #. */
  readonly rest: string;
  readonly previous: Quantity | undefined;
  readonly next: Quantity | undefined;
  /** The first on either side that is more than a date: over "last week" and "last year". */
  readonly dated: { readonly previous: Quantity | undefined; readonly next: Quantity | undefined };
  /** The whole clause. */
  readonly clause: string;
  /** The whole sentence. */
  readonly sentence: string;
  /** Percentile named in the clause, as a share. */
  readonly percentile: number | undefined;
  readonly source: Sentence;
}

/** What a quantity turned out to mean. */
export interface Meaning {
  readonly fact: string;
  readonly range: Range;
  /** Yes or no that comes with it, or another fact beside it. */
  readonly also?: readonly { readonly fact: string; readonly value: number | boolean | string }[];
}

const clauseMarks: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '\u2013',
  '\u2014',
  '|',
  '.',
  '?',
  '!',
]);
const clauseWords: ReadonlySet<string> = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'however',
  'because',
]);

const isBoundary = (tokens: readonly Token[], index: number): boolean => {
  const norm = tokens[index]?.norm ?? '';
  if (clauseWords.has(norm)) return true;
  return clauseMarks.has(norm);
};

const words = (tokens: readonly Token[], from: number, to: number): string =>
  ` ${tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map((token) => token.norm)
    .join(' ')} `;

/** Looks around each quantity of a sentence. */
export const aroundOf = (sentence: Sentence, quantities: readonly Quantity[]): Around[] =>
  quantities.map((quantity, index) => {
    const { tokens } = sentence;
    const previous = quantities[index - 1];
    const next = quantities[index + 1];
    let start = quantity.from;
    while (start > 0 && !isBoundary(tokens, start - 1)) start -= 1;
    // "writes: 3k/s" and "write p99 | 5 ms": a label before a colon or bar belongs to the number that follows it.
    if (
      start > 0 &&
      quantity.from - start <= 2 &&
      /^[:|(,\u2013\u2014]$/.test(tokens[start - 1]?.norm ?? '')
    ) {
      const mark = tokens[start - 1]?.norm ?? '';
      if (mark === ':' || mark === '|' || mark === '(') {
        start -= 1;
        while (start > 0 && !isBoundary(tokens, start - 1)) start -= 1;
      }
    }
    let end = quantity.to + 1;
    while (end < tokens.length && !isBoundary(tokens, end)) end += 1;
    const beforeFrom = previous === undefined ? start : Math.max(start, previous.to + 1);
    const afterTo = next === undefined ? end : Math.min(end, next.from);
    const near = words(tokens, beforeFrom, quantity.from);
    const label =
      quantity.label === undefined || near.includes(` ${quantity.label} `) ? '' : ` ${quantity.label} :`;
    return {
      quantity,
      before: `${label}${near}`,
      rawBefore: ` ${tokens
        .slice(beforeFrom, quantity.from)
        .map((token) => token.raw)
        .join(' ')} `,
      after: words(tokens, quantity.numberTo + 1, Math.max(afterTo, quantity.to + 1)),
      previousNoun: previous?.noun ?? '',
      lead: words(tokens, previous === undefined ? 0 : previous.numberTo + 1, quantity.from),
      rest: words(tokens, quantity.numberTo + 1, tokens.length),
      previous,
      next,
      dated: {
        previous: quantities.slice(0, index).findLast((one) => one.bare !== true),
        next: quantities.slice(index + 1).find((one) => one.bare !== true),
      },
      clause: `${label}${words(tokens, start, end)}`,
      sentence: sentence.text,
      percentile: rounded(
        lastPercentile(tokens, beforeFrom, quantity.from) ??
          percentileIn(tokens, start, end) ??
          onlyPercentile(tokens),
      ),
      source: sentence,
    };
  });

const rounded = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Number(share.toFixed(6));

const percentileAt = (tokens: readonly Token[], index: number): number | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const short = /^p(\d{2,4})(\.\d+)?$/.exec(token.raw);
  if (short !== null) {
    const digits = short[1] ?? '';
    const whole =
      digits.length > 2 ? `${digits.slice(0, 2)}.${digits.slice(2)}` : `${digits}${short[2] ?? ''}`;
    const share = Number(whole) / 100;
    return share >= 0.5 && share < 1 ? share : undefined;
  }
  if (token.kind === 'number' && token.value !== undefined && token.value >= 50 && token.value < 100) {
    const after = [1, 2, 3].map((step) => tokens[index + step]?.norm ?? '');
    const named = after.findIndex((word) => /^percentile$|^pctl$|^pct$/.test(word));
    if (named >= 0 && named <= 2) return token.value / 100;
    // "95 % of page loads within 250 ms".
    if (
      (after[0] === '%' || after[0] === 'percent') &&
      after[1] === 'of' &&
      tokens
        .slice(index + 3, index + 6)
        .some((one) =>
          /^(?:request|call|query|read|write|load|response|operation|lookup|search|transaction|view)$/.test(
            one.norm,
          ),
        ) &&
      tokens.slice(index + 4, index + 14).some((one) => /^(?:under|within|below|in|than)$/.test(one.norm)) &&
      tokens
        .slice(index + 4, index + 18)
        .some((one) => /^(?:ms|msec|s|sec|second|millisecond)$/.test(one.norm))
    )
      return token.value / 100;
    // "under 80 ms for 99 % of queries".
    if (
      (after[0] === '%' || after[0] === 'percent') &&
      after[1] === 'of' &&
      /^(?:for|in)$/.test(tokens[index - 1]?.norm ?? '') &&
      /^(?:ms|msec|s|sec|second|millisecond)$/.test(tokens[index - 2]?.norm ?? '')
    )
      return token.value / 100;
    if (after[0] === 'th' && /request|call|respon|query|read|write/.test(after[1] ?? ''))
      return token.value / 100;
  }
  return token.norm === 'median' ? 0.5 : undefined;
};

const percentileIn = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  for (let index = from; index < to; index += 1) {
    const share = percentileAt(tokens, index);
    if (share !== undefined) return share;
  }
  return undefined;
};

/** The percentile nearest before the number: "p50 is 12 ms and p99 must stay below 80 ms" has one for each. */
const lastPercentile = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  for (let index = to - 1; index >= from; index -= 1) {
    if (tokens[index]?.kind === 'number') continue;
    const share = percentileAt(tokens, index);
    if (share !== undefined) return share;
  }
  return undefined;
};

/** A percentile named once in the sentence holds for all its latencies. */
const onlyPercentile = (tokens: readonly Token[]): number | undefined => {
  const shares = new Set(
    tokens.map((_, index) => percentileAt(tokens, index)).filter((share) => share !== undefined),
  );
  return shares.size === 1 ? [...shares][0] : undefined;
};
