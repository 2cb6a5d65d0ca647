import nlp from 'compromise';
import type { Range } from '../../contracts/fact.ts';
import type { Token } from '../text/tokens.ts';
import { bytesIn, spanSeconds } from './units.ts';

/** A number found at some token: its ends (equal when exact) and how many tokens it takes. */
export interface NumberSpan {
  readonly range: Range;
  readonly length: number;
  /** "dozens", "a few": no number that a count could be taken from. */
  readonly vague?: boolean;
}

const small = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety'
  ).split(' '),
);
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const plurals: Readonly<Record<string, number>> = {
  dozens: 12,
  tens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

const scaleNames: Readonly<Record<string, number>> = {
  ...scales,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  mio: 1e6,
  mln: 1e6,
  mil: 1e6,
  mn: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
};

/** Multiplier named by a word after a number ("million", "bn"), if it is one. */
export const scaleOf = (raw: string): number | undefined => scaleNames[raw];

const heard = new Map<string, number | undefined>();

/** Value of English number words, by compromise; undefined when it hears none or more than one. */
const spoken = (words: string): number | undefined => {
  if (heard.has(words)) return heard.get(words);
  const numbers: unknown = nlp(words).numbers().get();
  const value = Array.isArray(numbers) && numbers.length === 1 ? Number(numbers[0]) : Number.NaN;
  const found = Number.isFinite(value) ? value : undefined;
  if (heard.size < 2_000) heard.set(words, found);
  return found;
};

const misspelt: Readonly<Record<string, string>> = {
  fourty: 'forty',
  fourtyfive: 'forty-five',
  ninty: 'ninety',
  tousand: 'thousand',
  thousend: 'thousand',
  milion: 'million',
  millon: 'million',
  twelf: 'twelve',
};

const raw = (tokens: readonly Token[], index: number): string => {
  const word = tokens[index]?.raw ?? '';
  return misspelt[word] ?? word;
};

/** "hundreds of thousands", "tens of millions", "dozens", "a few hundred", "a couple of", "half a million", "a dozen". */
const loose = (tokens: readonly Token[], at: number): NumberSpan | undefined => {
  const word = raw(tokens, at);
  const base = plurals[word];
  if (base !== undefined) {
    if (raw(tokens, at + 1) === 'of') {
      const outer = plurals[raw(tokens, at + 2)];
      if (outer !== undefined && outer >= 1e3)
        return { range: [base * outer, base * outer * 9.9], length: 3 };
      const next = scales[raw(tokens, at + 2)];
      if (next !== undefined) return { range: [base * next, base * next * 9.9], length: 3 };
      // "tens of gigabytes": the unit follows the preposition.
      const unit = raw(tokens, at + 2);
      if (bytesIn[unit] !== undefined || spanSeconds[unit] !== undefined)
        return { range: [base === 12 ? 24 : base, base * 10], length: 2 };
    }
    return { range: base === 12 ? [24, 99] : [base, base * 9.9], length: 1, vague: base < 1e6 };
  }
  const digits = digitsOf(tokens, at);
  if (digits !== undefined) return digits;
  const article = word === 'a' || word === 'an' ? 1 : 0;
  const head = raw(tokens, at + article);
  if (head === 'dozen' && article === 1) return { range: [12, 12], length: 2 };
  if (head === 'half' && article === 0) return halfOf(tokens, at);
  const some: Range | undefined =
    head === 'few'
      ? [2, 10]
      : head === 'couple' && article === 1
        ? [2, 2]
        : head === 'several'
          ? [3, 9]
          : head === 'handful'
            ? [3, 6]
            : undefined;
  if (some === undefined) return undefined;
  let next = at + article + 1;
  if (raw(tokens, next) === 'of') next += 1;
  const factor = head === 'dozen' ? 12 : raw(tokens, next) === 'dozen' ? 12 : scaleOf(raw(tokens, next));
  if (factor === undefined) {
    return article === 1 && (head === 'few' || head === 'couple' || head === 'handful')
      ? { range: some, length: next - at, vague: head !== 'couple' }
      : undefined;
  }
  // "several hundred thousand": two scales in a row.
  const more = factor < 1e3 ? (scaleOf(raw(tokens, next + 1)) ?? 1) : 1;
  const scale = factor * more;
  return { range: [some[0] * scale, some[1] * scale], length: next + (more > 1 ? 2 : 1) - at };
};

/** "single-digit milliseconds", "low double digit": orders of magnitude said by digits. */
const digitsOf = (tokens: readonly Token[], at: number): NumberSpan | undefined => {
  const low = raw(tokens, at) === 'low' ? 1 : 0;
  const order = ['single', 'double', 'triple'].indexOf(raw(tokens, at + low));
  let next = at + low + 1;
  if (raw(tokens, next) === '-') next += 1;
  if (order < 0 || !/^digits?$/.test(raw(tokens, next))) return undefined;
  const base = 10 ** order;
  return { range: [base, low === 1 ? base * 3 : base * 10 - 1], length: next + 1 - at };
};

const halfOf = (tokens: readonly Token[], at: number): NumberSpan | undefined => {
  const next = raw(tokens, at + 1) === 'a' || raw(tokens, at + 1) === 'an' ? at + 2 : at + 1;
  const scale = scaleOf(raw(tokens, next)) ?? (raw(tokens, next) === 'dozen' ? 12 : undefined);
  if (scale !== undefined) return { range: [scale / 2, scale / 2], length: next + 1 - at };
  return /^(?:hour|minute|second|day|year|month|terabyte|petabyte|gigabyte|tb|pb|gb)s?$/.test(
    raw(tokens, next),
  )
    ? { range: [0.5, 0.5], length: next - at }
    : undefined;
};

/** Reads a number written in words that starts at a token, or undefined. */
export const numberWords = (tokens: readonly Token[], at: number): NumberSpan | undefined => {
  const vague = loose(tokens, at);
  if (vague !== undefined) return vague;
  const first = raw(tokens, at);
  if (first === 'single' && /^(?:region|zone|az|datacenter|dc|site)s?$/.test(raw(tokens, at + 1))) {
    return { range: [1, 1], length: 1 };
  }
  const article = first === 'a' || first === 'an';
  const startsWithScale = scales[raw(tokens, at + 1)] !== undefined;
  if (!(small.has(first) || scales[first] !== undefined || (article && startsWithScale))) return undefined;
  const words: string[] = [first];
  let index = at + 1;
  for (; index < at + 9; index += 1) {
    const word = raw(tokens, index);
    const more = small.has(word) || scales[word] !== undefined;
    if (more) words.push(word);
    else if (word === 'and' && raw(tokens, index + 1) === 'a' && raw(tokens, index + 2) === 'half') {
      words.push('and', 'a', 'half');
      index += 2;
    } else if (
      word === 'and' &&
      small.has(raw(tokens, index + 1)) &&
      words.some((said) => scales[said] !== undefined)
    ) {
      words.push(word);
    } else if (
      word === '-' &&
      tokens[index]?.glued === true &&
      small.has(raw(tokens, index + 1)) &&
      /ty$/.test(words.at(-1) ?? '')
    ) {
    } else break;
  }
  const dozen = raw(tokens, index) === 'dozen' ? 12 : 1;
  const value = spoken(words.join(' '));
  if (value === undefined) {
    const alone = small.has(first) || article ? spoken(words.slice(0, article ? 2 : 1).join(' ')) : undefined;
    return alone === undefined ? undefined : { range: [alone, alone], length: article ? 2 : 1 };
  }
  return { range: [value * dozen, value * dozen], length: index - at + (dozen > 1 ? 1 : 0) };
};
