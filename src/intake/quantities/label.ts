import type { Sentence } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { currencies } from './currencies.ts';
import type { Quantity } from './quantity.ts';
import { bytesIn, rateUnits, spanSeconds } from './units.ts';

const marks: ReadonlySet<string> = new Set([':', '=', '|']);
const ends: ReadonlySet<string> = new Set(['|', ';', '.', ',', '?', '!', '-', '\u2013', '\u2014']);
/** What may stand between the mark and the number. */
const lead =
  /^(?:about|around|roughly|approx|ca|currently|now|today|up|to|max|min|at|most|least|over|under|than|less|more|[<>~+\u2264\u2265])$/;
const longest = 9;

interface Label {
  readonly tokens: readonly Token[];
  readonly start: number;
}

/** Tokens of "peak writes (per second)" in "peak writes (per second): 3000", when a label is what stands before. */
const labelBefore = ({ tokens }: Sentence, at: number): Label | undefined => {
  let mark = at - 1;
  while (mark >= 0 && at - mark <= 4 && lead.test(tokens[mark]?.norm ?? '')) mark -= 1;
  if (!marks.has(tokens[mark]?.norm ?? '')) return undefined;
  let start = mark;
  while (start > 0 && !ends.has(tokens[start - 1]?.norm ?? '') && tokens[start - 1]?.norm !== ':') start -= 1;
  const label = tokens.slice(start, mark);
  const words = label.filter((token) => token.kind === 'word');
  if (words.length === 0 || label.length > longest || label.some((token) => token.kind === 'number'))
    return undefined;
  return { tokens: label, start };
};

/** Headers of columns that say which of the rates of a row a number is. */
const ofColumn = /^\W*(?:avg|average|mean|typical|normal|peak|max|maximum|busiest)\b/i;

/** "reads/s | 900 | 2,600" under "avg | peak": the first cell names what is counted, the header which of the two it is. */
const labelOfColumn = ({ tokens, header, kind }: Sentence, at: number): Label | undefined => {
  if (kind !== 'row' || header === undefined) return undefined;
  const bars = tokens.flatMap(({ norm }, index) => (norm === '|' ? [index] : []));
  const leads = bars[0] === 0 ? 1 : 0;
  const column = bars.filter((bar) => bar < at).length - leads;
  const title = header[column] ?? '';
  const first = tokens.slice(leads, bars[leads] ?? 0);
  if (column < 1 || !ofColumn.test(title) || !first.some((token) => token.kind === 'word')) return undefined;
  if (first.some((token) => token.kind === 'number')) return undefined;
  return { tokens: [...first, ...tokenize(title)], start: leads };
};

interface LabelUnit {
  readonly kind: Quantity['kind'];
  readonly factor: number;
  readonly per?: number;
}

/** What "peak RPS" counts; "ops" in a label are people, and "iops" are of a disk. */
const countedBySecond = ({ raw }: Token): string | undefined =>
  raw === 'ops' || raw === 'iops' ? undefined : rateUnits[raw];

/** Unit in a label: "(ms)", "in TB", "/s", "per day", "(USD/month)", "%". */
const unitOf = (tokens: readonly Token[]): LabelUnit | undefined => {
  let unit: LabelUnit | undefined;
  let per: number | undefined;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]?.norm ?? '';
    const seconds = spanSeconds[token.raw];
    if (seconds !== undefined && /^(?:per|\/|a|an|each)$/.test(before)) per = seconds;
    const opened = before === '(' || before === 'in' || before === '[';
    if (countedBySecond(token) !== undefined) per = spanSeconds['second'];
    if (token.norm === '%') unit = { kind: 'percent', factor: 0.01 };
    if (!opened) continue;
    const bytes = bytesIn[token.raw];
    if (bytes !== undefined) unit = { kind: 'bytes', factor: bytes };
    else if (seconds !== undefined) unit = { kind: 'seconds', factor: seconds };
    else if (currencies[token.raw] === 'USD') unit = { kind: 'money', factor: 1 };
  }
  if (unit !== undefined) return per === undefined ? unit : { ...unit, per };
  return per === undefined ? undefined : { kind: 'count', factor: 1, per };
};

const noise =
  /^(?:number|total|count|amount|of|the|per|second|minute|hour|day|month|week|year|s|sec|min|h|d|a|an|in|avg|average|mean|peak|max|maximum|current|currently|expected|approx|size|our|and|to|today|target|now|[()[\]/%#]|ms|gb|tb|mb|kb|usd|\$)$/;

/** Noun of a label: "number of active tenants" counts tenants. */
const nounOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => countedBySecond(token) ?? token.norm)
    .filter((word) => !noise.test(word))
    .join(' ');

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.norm)
    .filter(
      (word, index, all) =>
        !/^[()[\]]$/.test(word) &&
        !(/^[([]$|^in$/.test(all[index - 1] ?? '') && units.test(word)) &&
        !(word === 'in' && units.test(all[index + 1] ?? '')),
    )
    .join(' ');

const units = /^(?:ms|s|second|minute|hour|day|week|month|year|b|kb|mb|gb|tb|pb|usd|%)$/;
const factorial = /\b(?:factor|multiplier|headroom|times|ratio)\b/;

/** Gives a number what the label before it says: its unit, its noun, and the words to place it by. */
export const withLabel = (quantity: Quantity, sentence: Sentence): Quantity => {
  const label = labelOfColumn(sentence, quantity.from) ?? labelBefore(sentence, quantity.from);
  if (label === undefined) return quantity;
  const unit = quantity.kind === 'count' && quantity.per === undefined ? unitOf(label.tokens) : undefined;
  const named = quantity.noun === '' ? nounOf(label.tokens) : quantity.noun;
  const noun = named === 'team' ? '' : named;
  const words = wordsOf(label.tokens);
  const range =
    unit === undefined
      ? quantity.range
      : ([quantity.range[0] * unit.factor, quantity.range[1] * unit.factor] as const);
  const per = quantity.per ?? (unit?.per !== undefined ? unit.per : periodOnly(quantity, label.tokens));
  return {
    ...quantity,
    range,
    kind: unit?.kind ?? (quantity.kind === 'count' && factorial.test(words) ? 'times' : quantity.kind),
    noun: quantity.kind === 'count' ? noun : quantity.noun,
    label: words,
    labelFrom: label.start,
    ...(per === undefined ? {} : { per }),
  };
};

/** "Data growth per month: 300 GB": the number has its unit, the label the period. */
const periodOnly = (quantity: Quantity, tokens: readonly Token[]): number | undefined =>
  quantity.kind === 'bytes' || quantity.kind === 'money' || quantity.kind === 'percent'
    ? unitOf(tokens)?.per
    : undefined;
