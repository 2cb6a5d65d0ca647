import type { Token } from '../text/tokens.ts';
import { numberWords } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import { spanSeconds } from './units.ts';

const raw = (tokens: readonly Token[], index: number): string => tokens[index]?.raw ?? '';

const parts: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  thirds: 1 / 3,
  quarters: 1 / 4,
  fifths: 1 / 5,
  tenth: 1 / 10,
};
const numerators: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, the: 1 };

const share = (from: number, to: number, value: number): Quantity => ({
  range: [value, value],
  kind: 'percent',
  noun: '',
  from,
  to,
  numberTo: to,
});

const numberOf = (
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly length: number } | undefined => {
  const token = tokens[at];
  if (token?.kind === 'number' && token.value !== undefined) return { value: token.value, length: 1 };
  const words = token?.kind === 'word' ? numberWords(tokens, at) : undefined;
  return words === undefined || words.range[0] !== words.range[1]
    ? undefined
    : { value: words.range[0], length: words.length };
};

/** "a third of", "two thirds of", "half of the", "nine out of ten", "9 in 10 reads". */
export const fractionAt = (tokens: readonly Token[], at: number): Quantity | undefined => {
  const first = raw(tokens, at);
  if (
    first === 'half' &&
    /^(?:of|the|our|all)$/.test(raw(tokens, at + 1)) &&
    raw(tokens, at + 2) !== 'million'
  )
    return share(at, at, 0.5);
  const span = partOfSpan(tokens, at);
  if (span !== undefined) return span;
  const numerator = numerators[first];
  const part =
    parts[raw(tokens, at + 1)] ?? (raw(tokens, at + 1) === '-' ? parts[raw(tokens, at + 2)] : undefined);
  const end = raw(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (numerator !== undefined && part !== undefined && first !== 'the' && raw(tokens, end + 1) === 'of') {
    const value = numerator * part;
    return value <= 1 ? share(at, end, value) : undefined;
  }
  const left = numberOf(tokens, at);
  if (left === undefined) return undefined;
  let next = at + left.length;
  if (raw(tokens, next) === 'out' && raw(tokens, next + 1) === 'of') next += 2;
  else if (raw(tokens, next) === 'in') next += 1;
  else if (raw(tokens, next) === '/') return writtenPart(tokens, at, left.value, next + 1);
  else return undefined;
  if (raw(tokens, next) === 'every') next += 1;
  const right = numberOf(tokens, next);
  if (
    right === undefined ||
    (left.value !== 1 &&
      right.value !== 10 &&
      right.value !== 100 &&
      right.value !== 5 &&
      right.value !== 20) ||
    right.value < 5 ||
    left.value >= right.value
  )
    return undefined;
  return share(at, next + right.length - 1, left.value / right.value);
};

/** "3/4 of all writes". */
const writtenPart = (
  tokens: readonly Token[],
  at: number,
  top: number,
  below: number,
): Quantity | undefined => {
  const bottom = tokens[below]?.value ?? 0;
  return raw(tokens, below + 1) === 'of' && top < bottom && bottom <= 10
    ? share(at, below, top / bottom)
    : undefined;
};

/** "a quarter of a second", "three quarters of an hour". */
const partOfSpan = (tokens: readonly Token[], at: number): Quantity | undefined => {
  // "Every quarter of an hour", "in this quarter of an hour": the part may stand without a number.
  const alone =
    parts[raw(tokens, at)] !== undefined &&
    /^(?:every|each|this|that|per|last|first)$/.test(raw(tokens, at - 1));
  if (alone) return spanOfPart(tokens, at, at, 1);
  return spanOfPart(tokens, at, at + 1, numerators[raw(tokens, at)]);
};

const spanOfPart = (
  tokens: readonly Token[],
  from: number,
  at: number,
  numerator: number | undefined,
): Quantity | undefined => {
  const part = parts[raw(tokens, at)];
  if (part === undefined || numerator === undefined || raw(tokens, at + 1) !== 'of') return undefined;
  const article = /^an?$/.test(raw(tokens, at + 2)) ? 1 : 0;
  const seconds = spanSeconds[raw(tokens, at + 2 + article)];
  if (seconds === undefined || article === 0) return undefined;
  const value = numerator * part * seconds;
  return { range: [value, value], kind: 'seconds', noun: '', from, to: at + 3, numberTo: at + 3 };
};

const spanLead =
  /^(?:for|within|after|in|of|under|than|last|past|previous|to|over|up|most|about|least|recent|exceed|every|lose|losing|miss|missing|afford|tolerate|accept|with)$/;

/** "single-digit milliseconds", "tens of seconds". */
export const digitSpanAt = (tokens: readonly Token[], at: number): Quantity | undefined => {
  const word = raw(tokens, at);
  const digit =
    raw(tokens, at + 1) === 'digit' ? ({ single: [1, 9], double: [10, 99] } as const)[word] : undefined;
  const plural =
    raw(tokens, at + 1) === 'of' ? ({ tens: [10, 99], hundreds: [100, 990] } as const)[word] : undefined;
  const range = digit ?? plural;
  const seconds = spanSeconds[raw(tokens, at + 2)];
  if (range === undefined || seconds === undefined) return undefined;
  const ends = [range[0] * seconds, range[1] * seconds] as const;
  return { range: ends, kind: 'seconds', noun: '', from: at, to: at + 2, numberTo: at + 2 };
};

/** A span without a number: "the past week", "for a year", "within an hour", "sub-second". */
export const bareSpanAt = (tokens: readonly Token[], at: number): Quantity | undefined => {
  const word = raw(tokens, at);
  const before = raw(tokens, at - 1);
  const span = (from: number, to: number, seconds: number): Quantity => ({
    range: [seconds, seconds],
    kind: 'seconds',
    noun: '',
    from,
    to,
    numberTo: to,
    bare: true,
  });
  if (word === 'sub') {
    const unit = raw(tokens, at + 1) === '-' ? at + 2 : at + 1;
    const seconds = spanSeconds[raw(tokens, unit)];
    return seconds !== undefined && seconds <= 60 ? span(at, unit, seconds) : undefined;
  }
  // "Every quarter hour", "within a quarter-hour".
  const quarter = (word === 'a' ? raw(tokens, at + 1) : word) === 'quarter';
  if (quarter) {
    const end = word === 'a' ? at + 2 : at + 1;
    const hour = raw(tokens, end) === '-' ? end + 1 : end;
    if (raw(tokens, hour) === 'hour') return span(at, hour, 900);
  }
  const seconds = spanSeconds[word];
  if (
    seconds !== undefined &&
    word.length > 2 &&
    !word.endsWith('s') &&
    word !== 'night' &&
    word !== 'second'
  ) {
    if (/^(?:last|past|previous|recent|latest)$/.test(before)) return span(at, at, seconds);
  }
  const aged = /^(?:old|late|behind|stale)$/.test(raw(tokens, at + 2));
  // "An hour of downtime a month would be tolerated".
  const granted =
    raw(tokens, at + 2) === 'of' &&
    /^(?:downtime|maintenance|outage|lag|delay|staleness|unavailability|interruption)$/.test(
      raw(tokens, at + 3),
    );
  if ((word === 'a' || word === 'an') && (spanLead.test(before) || aged || granted)) {
    const unit = spanSeconds[raw(tokens, at + 1)];
    if (unit !== undefined && raw(tokens, at + 1).length > 2 && !raw(tokens, at + 1).endsWith('s')) {
      const half =
        raw(tokens, at + 2) === 'and' && raw(tokens, at + 3) === 'a' && raw(tokens, at + 4) === 'half';
      return span(at, half ? at + 4 : at + 1, unit * (half ? 1.5 : 1));
    }
  }
  return undefined;
};

const factors: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  triple: 3,
  tenfold: 10,
  twofold: 2,
  threefold: 3,
  fivefold: 5,
  quadruple: 4,
  thrice: 3,
};

/** "It doubles on Mondays", "tripling at Christmas": verbs, where the words behind say when. */
const multiplied: Readonly<Record<string, number>> = {
  doubles: 2,
  doubling: 2,
  triples: 3,
  tripling: 3,
  quadruples: 4,
};
const sometime = /^(?:on|at|in|during|over|around)$/;

/** "x3", "twice", "tenfold", "doubles at lunch". */
export const factorAt = (tokens: readonly Token[], at: number): Quantity | undefined => {
  const word = raw(tokens, at);
  const written = /^x(\d{1,4})$/.exec(word);
  const verb = sometime.test(raw(tokens, at + 1)) ? multiplied[word] : undefined;
  const value = written === null ? (factors[word] ?? verb) : Number(written[1]);
  if (value === undefined) return undefined;
  return { range: [value, value], kind: 'times', noun: '', from: at, to: at, numberTo: at };
};
