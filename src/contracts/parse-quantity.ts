import { secondsIn, type TimeSpan, type Unit } from './quantity.ts';

const number = String.raw`([+-]?(?:\d[\d,_]*(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)`;

const multipliers: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  g: 1e9,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
};
const multiplier = `(thousand|lakhs?|crores?|millions?|billions?|trillions?|mn|bn|tn|[kmgbt](?![a-z]))?`;

const spans: Readonly<Record<string, TimeSpan>> = {
  s: 'second',
  sec: 'second',
  secs: 'second',
  second: 'second',
  seconds: 'second',
  m: 'minute',
  min: 'minute',
  mins: 'minute',
  minute: 'minute',
  minutes: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  hour: 'hour',
  hours: 'hour',
  d: 'day',
  day: 'day',
  days: 'day',
  w: 'week',
  wk: 'week',
  week: 'week',
  weeks: 'week',
  mo: 'month',
  month: 'month',
  months: 'month',
  y: 'year',
  yr: 'year',
  yrs: 'year',
  year: 'year',
  years: 'year',
};
const smallSpans: Readonly<Record<string, number>> = {
  ms: 1e-3,
  millisecond: 1e-3,
  milliseconds: 1e-3,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  microsecond: 1e-6,
  microseconds: 1e-6,
  ns: 1e-9,
};
const per = String.raw`(?:\s*(?:/|per|an?|each|every)\s*([a-z]+))`;

const toNumber = (digits: string | undefined): number => Number((digits ?? '').replaceAll(/[,_]/g, ''));

const spanSeconds = (name: string | undefined): number | undefined => {
  const span = spans[name ?? ''];
  return span === undefined ? undefined : secondsIn[span];
};

const matcher = (pattern: string) => new RegExp(`^${pattern}$`);

const plainPattern = matcher(String.raw`${number}\s*${multiplier}`);
const plain = (text: string): number | undefined => {
  const match = plainPattern.exec(text);
  return match === null ? undefined : toNumber(match[1]) * (multipliers[match[2] ?? ''] ?? 1);
};

const nounPattern = matcher(String.raw`${number}\s*${multiplier}(?:\s+[a-z][a-z-]*){0,2}`);
const count = (text: string): number | undefined => {
  const match = nounPattern.exec(text);
  return match === null ? undefined : toNumber(match[1]) * (multipliers[match[2] ?? ''] ?? 1);
};

const ratePattern = matcher(String.raw`${number}\s*${multiplier}(?:\s*[a-z][a-z-]*){0,2}?${per}`);
const shortRatePattern = matcher(
  String.raw`${number}\s*(thousand|lakh|crore|million|billion|[kmgb])?\s*(?:[qtri]ps|rpm)`,
);
/** Events in `unitSeconds`. */
const rate = (text: string, unitSeconds: number): number | undefined => {
  const short = shortRatePattern.exec(text);
  if (short !== null)
    return (
      (toNumber(short[1]) * (multipliers[short[2] ?? ''] ?? 1) * unitSeconds) /
      (text.endsWith('rpm') ? 60 : 1)
    );
  const match = ratePattern.exec(text);
  if (match === null) return plain(text);
  const span = spanSeconds(match[3]);
  return span === undefined
    ? undefined
    : (toNumber(match[1]) * (multipliers[match[2] ?? ''] ?? 1) * unitSeconds) / span;
};

const powers: Readonly<Record<string, number>> = { '': 0, k: 1, m: 2, g: 3, t: 4, p: 5, e: 6, z: 7 };
const bytesPattern = new RegExp(String.raw`^${number}\s*([kmgtpez]?)(i?)(b|bytes?|bits?)?$`, 'i');
const byteWordPattern = new RegExp(String.raw`^${number}\s*(kilo|mega|giga|tera|peta|exa)(b)ytes?$`, 'i');
const bytes = (text: string, bitsBySmallB: boolean): number | undefined => {
  const word = byteWordPattern.exec(text);
  const match = bytesPattern.exec(word === null ? text : `${word[1]} ${word[2]?.[0]}B`);
  if (match === null) return undefined;
  const bits =
    /^bits?$/i.test(match[4] ?? '') || (bitsBySmallB && match[4] === 'b' && /[KMGT]/.test(match[2] ?? ''));
  const base = match[3] === '' ? 1000 : 1024;
  return (toNumber(match[1]) * base ** (powers[(match[2] ?? '').toLowerCase()] ?? 0)) / (bits ? 8 : 1);
};

const byteRate = (text: string): number | undefined => {
  const bitsPerSecond = /^(.*[\d\s])([kmgt]?)bps$/i.exec(text);
  if (bitsPerSecond !== null) return bytes(`${bitsPerSecond[1]}${bitsPerSecond[2]}bit`, true);
  const match = /^(.*?)\s*(?:\/|per|\ba)\s*([a-z]+)$/i.exec(text);
  if (match === null) return bytes(text, true);
  const amount = bytes((match[1] ?? '').trim(), true);
  const span = spanSeconds((match[2] ?? '').toLowerCase());
  return amount === undefined || span === undefined ? undefined : amount / span;
};

const stretchPattern = new RegExp(
  String.raw`${number}\s*(million\s+|billion\s+|trillion\s+|[kmg]\s+)?([a-zµμ]+)\s*`,
  'y',
);
/** "4 h 23 min", "50ms", "3 years"; each piece once, larger ones first or not. */
const seconds = (text: string): number | undefined => {
  const bare = /^[+-]?[\d.,_e+-]+$/.test(text) ? plain(text) : undefined;
  if (bare !== undefined) return bare;
  stretchPattern.lastIndex = 0;
  let total = 0;
  while (stretchPattern.lastIndex < text.length) {
    const match = stretchPattern.exec(text);
    const size = match === null ? undefined : (smallSpans[match[3] ?? ''] ?? spanSeconds(match[3]));
    if (match === null || size === undefined) return undefined;
    total += toNumber(match[1]) * (multipliers[(match[2] ?? '').trim()] ?? 1) * size;
  }
  return text === '' ? undefined : total;
};

const percentPattern = matcher(String.raw`${number}\s*(?:%|percent|per cent)`);
const share = (text: string): number | undefined => {
  const percent = percentPattern.exec(text);
  if (percent !== null) return toNumber(percent[1]) / 100;
  const odds = /^1 in (.+)$/.exec(text);
  if (odds !== null) return 1 / (plain(odds[1] ?? '') ?? Number.NaN);
  const bare = plain(text);
  // "99.95" can only mean percent where a share cannot exceed one.
  return bare !== undefined && bare > 1 && bare <= 100 ? bare / 100 : bare;
};

const growthPattern = matcher(`(.+?)${per}`);
const growth = (text: string): number | undefined => {
  const match = growthPattern.exec(text);
  const amount = (match === null ? text : (match[1] ?? '')).trim();
  const span = match === null ? secondsIn.year : spanSeconds(match[2]);
  if (span === undefined) return undefined;
  const factor = /^x?\s*([\d.]+)\s*x?$/.exec(amount);
  const once = factor !== null && amount.includes('x') ? Number(factor[1]) - 1 : percentOrPlain(amount);
  // Growth compounds: 8 % a month is 152 % a year.
  return once === undefined
    ? undefined
    : span === secondsIn.year
      ? once
      : (1 + once) ** (secondsIn.year / span) - 1;
};
const percentOrPlain = (text: string): number | undefined =>
  percentPattern.test(text) ? share(text) : plain(text);

const money = (text: string, unitSeconds: number | undefined): number | undefined => {
  const bare = text.replace(/^(-?)(?:\$|usd)\s*/, '$1').replace(/\s*(?:usd|dollars?)(?=\s|\/|$)/, '');
  return unitSeconds === undefined ? plain(bare) : rate(bare, unitSeconds);
};

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const date = (text: string): number | undefined => {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const named = /^([a-z]{3,9})\.? (\d{4})$/.exec(text);
  const month =
    iso === null ? monthNames.findIndex((name) => name.startsWith(named?.[1] ?? '-')) : Number(iso[2]) - 1;
  const yearOf = Number(iso?.[1] ?? named?.[2]);
  const dayOf = Number(iso?.[3] ?? 1);
  if ((iso === null && named === null) || month < 0 || month > 11 || dayOf < 1) return undefined;
  const instant = Date.UTC(yearOf, month, dayOf);
  return new Date(instant).getUTCDate() === dayOf ? instant / (secondsIn.day * 1000) : undefined;
};

const parsed = (text: string, unit: Unit): number | undefined => {
  const lower = text.toLowerCase();
  switch (unit) {
    case '1/s':
      return rate(lower, 1);
    case 'per day':
      return rate(lower, secondsIn.day);
    case 'B':
      return bytes(text, false);
    case 'B/s':
      return byteRate(text);
    case 's':
      return seconds(lower);
    case 'fraction':
      return share(lower);
    case 'fraction/year':
      return growth(lower);
    case 'USD/month':
      return money(lower, secondsIn.month);
    case 'USD':
      return money(lower, undefined);
    case 'km':
      return plain(lower.replace(/\s*(?:km|kilomet(?:er|re)s?)$/, ''));
    case 'months': {
      const bare = plain(lower);
      const span = bare === undefined ? seconds(lower) : bare * secondsIn.month;
      return span === undefined ? undefined : span / secondsIn.month;
    }
    case 'date':
      return date(lower);
    case 'count':
    case 'none':
      return count(lower);
  }
};

/**
 * What somebody typed for a field of a known unit: "20k/s", "2.3TB", "50ms", "99.95%", "120M/day", "3 years", "$12k a month".
 * A bare number is in the canonical unit. Undefined where it is not a quantity of that unit; never NaN or infinite.
 */
export const parseQuantity = (text: string, unit: Unit): number | undefined => {
  const trimmed = text
    .trim()
    .replace(/^(?:~|≈|about|around|approximately)\s*/i, '')
    .replaceAll(/\s+/g, ' ');
  const value = parsed(trimmed, unit);
  return value === undefined || !Number.isFinite(value) ? undefined : value;
};
