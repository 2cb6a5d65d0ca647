import type { Range } from '../../contracts/fact.ts';
import type { Token } from '../text/tokens.ts';
import { isAhead, isAlways, isChange, isClock, nounOfChange } from './changes.ts';
import { type Currency, currencies, dollarsFor } from './currencies.ts';
import { type NumberSpan, numberWords, scaleOf } from './number-words.ts';
import { type Period, periodAt } from './period.ts';
import type { Quantity } from './quantity.ts';
import { bareSpanAt, digitSpanAt, factorAt, fractionAt } from './special.ts';
import { bitsIn, bytesIn, ofDepartment, type QuantityKind, rateUnits, spanSeconds } from './units.ts';

interface Unit {
  readonly kind: QuantityKind;
  readonly factor: number;
  /** Tokens that the unit takes. */
  readonly length: number;
  readonly currency?: Currency;
  readonly noun?: string;
  readonly per?: number;
}

const raw = (tokens: readonly Token[], index: number): string => tokens[index]?.raw ?? '';
const norm = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? '';

const gluedScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, b: 1e9, g: 1e9, t: 1e12 };

/** Number in digits with a scale ("12k", "1.2 million"), or in words. */
const numberAt = (tokens: readonly Token[], at: number): NumberSpan | undefined => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'word') return numberWords(tokens, at);
  const value = token.value ?? Number.NaN;
  if (!Number.isFinite(value)) return undefined;
  const next = tokens[at + 1];
  if (isBytesLetter(tokens, at + 1)) return { range: [value, value], length: 1 };
  if (next?.kind === 'word') {
    const glued = next.glued ? gluedScales[next.raw] : undefined;
    if (glued !== undefined) return { range: scaled(value, glued), length: 2 };
    const spacedLetter =
      !next.glued && (next.raw === 'k' || next.raw === 'm' || next.raw === 'b') && isWord(tokens[at + 2]);
    const scale = scaleOf(next.raw) ?? (next.raw === 'hundred' ? 100 : undefined);
    if (scale !== undefined) return { range: scaled(value, scale), length: 2 };
    if (spacedLetter) return { range: scaled(value, gluedScales[next.raw] ?? 1), length: 2 };
    if (next.raw === 'dozen') return { range: scaled(value, 12), length: 2 };
  }
  if (next?.norm === '^' && tokens[at + 2]?.kind === 'number') {
    const power = value ** (tokens[at + 2]?.value ?? 0);
    return { range: [power, power], length: 3 };
  }
  return { range: [value, value], length: 1 };
};

const isWord = (token: Token | undefined): boolean => token?.kind === 'word';
const scaled = (value: number, factor: number): Range => [value * factor, value * factor];

/** "200 B each", "120B per event": a B that is counted by the piece is bytes and not billions. */
const isBytesLetter = (tokens: readonly Token[], at: number): boolean => {
  if (raw(tokens, at) !== 'b' || (tokens[at - 1]?.value ?? 1e6) > 1e5) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return tokens[at]?.capital === true && tokens[at]?.glued === false;
  if (next.raw === 'each' || next.raw === 'apiece' || next.raw === 'payload') return true;
  if (next.raw === 'in') return raw(tokens, at + 2) === 'size';
  if (next.raw === 'on') return norm(tokens, at + 2) === 'average';
  const period = raw(tokens, at + 2);
  return (
    (next.raw === 'per' || next.raw === 'a') && isWord(tokens[at + 2]) && spanSeconds[period] === undefined
  );
};

/** Unit right after a number, glued or not; a slash, hyphen or adjective may stand between. */
const unitAt = (tokens: readonly Token[], at: number): Unit | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const word = token.raw;
  if (token.norm === '%' || word === 'percent' || word === 'pct')
    return { kind: 'percent', factor: 0.01, length: 1 };
  if (word === 'per' && raw(tokens, at + 1) === 'cent') return { kind: 'percent', factor: 0.01, length: 2 };
  if (token.norm === '\u00d7') return { kind: 'times', factor: 1, length: 1 };
  if (token.kind !== 'word') {
    if (token.norm === '-' && isWord(tokens[at + 1])) {
      const behind = unitAt(tokens, at + 1);
      return behind === undefined ? undefined : { ...behind, length: behind.length + 1 };
    }
    const money = currencies[token.norm];
    return money === undefined ? undefined : { kind: 'money', factor: 1, length: 1, currency: money };
  }
  if (word === 'x' || word === 'times' || word === 'fold') return { kind: 'times', factor: 1, length: 1 };
  if (word === 'nines' || word === 'nine' || word === '9s') return { kind: 'nines', factor: 1, length: 1 };
  if (isBytesLetter(tokens, at)) return { kind: 'bytes', factor: 1, length: 1 };
  const bytes = bytesIn[word];
  if (bytes !== undefined) return { kind: 'bytes', factor: bytes, length: 1 };
  if (word === 'us' && token.glued !== true) {
    const currency = currencies[raw(tokens, at + 1)];
    return currency === undefined ? undefined : { kind: 'money', factor: 1, length: 2, currency };
  }
  // "60 HR people" are people of a department, and no hours.
  const isDepartment = word === 'hr' && token.glued !== true && ofDepartment.test(norm(tokens, at + 1));
  const seconds = isDepartment ? undefined : spanSeconds[word];
  if (
    seconds !== undefined &&
    (token.glued || word.length > 1 || word === 's' || word === 'h' || word === 'd')
  ) {
    return { kind: 'seconds', factor: seconds, length: 1 };
  }
  const bits = bitsIn[word];
  if (bits !== undefined) return { kind: 'bits', factor: bits, length: 1 };
  const rate = rateUnits[word];
  if (rate !== undefined && !(word === 'ops' && norm(tokens, at + 1) === 'person')) {
    const slash = raw(tokens, at + 1) === '/' && /^(?:s|sec|second)$/.test(raw(tokens, at + 2)) ? 3 : 1;
    return { kind: 'count', factor: 1, length: slash, noun: rate, per: 1 };
  }
  const money = currencies[word];
  if (money !== undefined) return { kind: 'money', factor: 1, length: 1, currency: money };
  return undefined;
};

/** Every number with its unit, left to right; never overlapping. */
export const quantitiesOf = (tokens: readonly Token[]): Quantity[] => {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const quantity = quantityAt(tokens, at);
    if (quantity === undefined) {
      at += 1;
      continue;
    }
    found.push(quantity);
    at = quantity.numberTo + 1;
  }
  return found;
};

const separators = new Set(['-', '\u2013', '\u2014', 'to', 'and', 'or', '..', '\u2026', 'through']);

const quantityAt = (tokens: readonly Token[], start: number): Quantity | undefined => {
  const special =
    fractionAt(tokens, start) ??
    bareSpanAt(tokens, start) ??
    digitSpanAt(tokens, start) ??
    factorAt(tokens, start);
  if (special !== undefined) return special;
  let at = start;
  let money: Currency | undefined;
  const lead = tokens[start];
  if (lead !== undefined && (lead.kind === 'mark' || lead.kind === 'word')) {
    const currency = currencies[lead.raw];
    if (currency !== undefined && tokens[start + 1]?.kind === 'number') {
      money = currency;
      at = start + 1;
    }
  }
  const before = tokens[start - 1];
  if (before?.glued !== false && before?.kind === 'word' && tokens[start]?.glued === true) return undefined;
  const first = numberAt(tokens, at);
  if (first === undefined) return undefined;
  const firstEnd = at + first.length;
  if (tokens[firstEnd]?.glued === true && /^(?:st|nd|rd|th)$/.test(raw(tokens, firstEnd))) return undefined;
  const firstUnit = unitAt(tokens, firstEnd);
  const range = rangeAfter(tokens, at, first, firstEnd, firstUnit);
  if (range !== undefined && isChange(tokens, start, range.end)) {
    const [was, now] = range.range;
    return isAhead(tokens, start)
      ? { ...finish(tokens, start, [was, was], range.end, range.unit, money), becomes: now }
      : { ...finish(tokens, start, [now, now], range.end, range.unit, money), was };
  }
  if (range !== undefined) return finish(tokens, start, range.range, range.end, range.unit, money);
  const ratio = ratioAt(tokens, at, first, firstEnd);
  if (ratio !== undefined) return { ...ratio, from: start };
  const change =
    firstUnit === undefined && money === undefined ? namedChange(tokens, start, first) : undefined;
  if (change !== undefined) return change;
  const whole = finish(tokens, start, first.range, firstEnd, firstUnit, money);
  return first.vague === true ? { ...whole, vague: true } : whole;
};

/** "From 3 services to 140": today it is the second. */
const namedChange = (tokens: readonly Token[], start: number, was: NumberSpan): Quantity | undefined => {
  const named = nounOfChange(tokens, start, start + was.length);
  const now = named === undefined ? undefined : numberAt(tokens, named.to);
  if (named === undefined || now === undefined || now.range[0] !== now.range[1]) return undefined;
  const whole = finish(tokens, start, now.range, named.to + now.length, undefined, undefined);
  const isBare = whole.noun === '' && whole.per === undefined && was.range[0] === was.range[1];
  return isBare ? { ...whole, noun: named.noun, was: was.range[0] } : undefined;
};

interface Ranged {
  readonly range: Range;
  readonly end: number;
  readonly unit: Unit | undefined;
}

/** Second half of "5-10 TB", "between 5 TB and 10 TB", "10 to 20 million". */
const rangeAfter = (
  tokens: readonly Token[],
  at: number,
  first: NumberSpan,
  firstEnd: number,
  firstUnit: Unit | undefined,
): Ranged | undefined => {
  const afterUnit = firstUnit === undefined || firstUnit.length > 1 ? firstEnd : firstEnd + firstUnit.length;
  const separator = norm(tokens, afterUnit);
  if (!separators.has(separator)) return undefined;
  const between = norm(tokens, at - 1) === 'between' || norm(tokens, at - 2) === 'between';
  if (separator === 'and' && !between) return undefined;
  if (separator === '\u2014' && tokens[afterUnit]?.glued !== true) return undefined;
  let secondAt = afterUnit + 1;
  if (currencies[raw(tokens, secondAt)] !== undefined) secondAt += 1;
  const second = numberAt(tokens, secondAt);
  if (second === undefined) return undefined;
  if (tokens[at]?.kind === 'number' && tokens[secondAt]?.kind !== 'number' && separator === 'or')
    return undefined;
  const secondEnd = secondAt + second.length;
  const secondUnit = unitAt(tokens, secondEnd);
  const unit = secondUnit ?? firstUnit;
  if (firstUnit !== undefined && secondUnit !== undefined && firstUnit.kind !== secondUnit.kind)
    return undefined;
  if (firstUnit !== undefined && secondUnit === undefined && afterUnit !== firstEnd && separator === 'and')
    return undefined;
  const scale = scaleFactor(tokens, secondAt, second);
  const bare =
    first.length === 1 &&
    (tokens[at]?.kind === 'number' ||
      (first.vague !== true && first.range[0] === first.range[1] && scaleOf(raw(tokens, at)) === undefined));
  const low = first.range[0] * (bare && first.range[0] * scale <= second.range[0] ? scale : 1);
  const lowBase = firstUnit === undefined ? low * (unit?.factor ?? 1) : low * firstUnit.factor;
  const highBase = second.range[1] * (secondUnit?.factor ?? unit?.factor ?? 1);
  if (!(lowBase < highBase) || highBase > lowBase * 1e6) return undefined;
  const end = secondEnd + (secondUnit?.length ?? 0);
  return {
    range: [lowBase, highBase],
    end,
    unit: unit === undefined ? undefined : { ...unit, factor: 1, length: 0 },
  };
};

const scaleFactor = (tokens: readonly Token[], at: number, span: NumberSpan): number => {
  // "Ten to twelve thousand": in words, the scale is the last of them.
  if (tokens[at]?.kind === 'word')
    return span.length > 1 ? (scaleOf(raw(tokens, at + span.length - 1)) ?? 1) : 1;
  const value = tokens[at]?.value;
  return value === undefined || value === 0 ? 1 : span.range[0] / value;
};

/** "20:1", "50/50", "9 to 1": two numbers against each other. */
const ratioAt = (
  tokens: readonly Token[],
  at: number,
  first: NumberSpan,
  firstEnd: number,
): Quantity | undefined => {
  const mark = norm(tokens, firstEnd);
  if (mark !== ':' && mark !== '/' && mark !== 'to' && mark !== 'against') return undefined;
  const second = numberAt(tokens, firstEnd + 1);
  if (second === undefined || second.range[0] !== second.range[1]) return undefined;
  if (
    (mark === ':' || mark === '/') &&
    tokens[firstEnd + 1]?.glued !== true &&
    tokens[firstEnd]?.glued !== true
  )
    return undefined;
  const numberTo = firstEnd + second.length;
  const isRatio = !isClock(tokens, at, firstEnd) && !isAlways(first.range[0], mark, second.range[0]);
  return {
    range: first.range,
    against: isRatio ? second.range[0] : 0,
    kind: 'times',
    noun: '',
    from: at,
    to: numberTo,
    numberTo,
  };
};

const finish = (
  tokens: readonly Token[],
  from: number,
  range: Range,
  end: number,
  unit: Unit | undefined,
  money: Currency | undefined,
): Quantity => {
  const factor = unit?.factor ?? 1;
  const unitEnd = end + (unit?.length ?? 0);
  const kind: QuantityKind = money === undefined ? (unit?.kind ?? 'count') : 'money';
  const [least, most] = dollarsFor[money ?? unit?.currency ?? 'USD'];
  const period: Period =
    unit?.per === undefined
      ? periodAt(tokens, unitEnd, kind)
      : { end: unitEnd, noun: unit.noun ?? '', per: unit.per };
  return {
    range: [range[0] * factor * least, range[1] * factor * most],
    kind,
    noun: unit?.noun ?? period.noun,
    from,
    to: Math.max(period.end - 1, unitEnd - 1),
    numberTo: unitEnd - 1,
    ...(period.per === undefined ? {} : { per: period.per }),
  };
};
