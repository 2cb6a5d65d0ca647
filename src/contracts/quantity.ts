import type { Range } from './fact.ts';

/**
 * Canonical units: everything inside Plumbline is in one of these, people see human units.
 * `date` is in days since 1970-01-01 (UTC); `USD` is a price whose name says for what.
 */
export type Unit =
  | '1/s'
  | 'B/s'
  | 'B'
  | 's'
  | 'fraction'
  | 'fraction/year'
  | 'count'
  | 'USD/month'
  | 'USD'
  | 'per day'
  | 'km'
  | 'date'
  | 'months'
  | 'none';

const day = 86_400;
const year = 365.25 * day;

/** Seconds in each span of time that people write; a year is 365.25 days and a month a twelfth of it. */
export const secondsIn: Readonly<Record<TimeSpan, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day,
  week: 7 * day,
  month: year / 12,
  year,
};

export type TimeSpan = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A printed number in three pieces, so that a range can share what both ends have in common. */
interface Printed {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

const huge = 1e21;

const grouped = (digits: string): string => {
  const [whole = '', decimals] = digits.split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`;
};

const exponent = (value: number): string => value.toExponential(1).replace('.0', '').replace('e+', 'e');

/** At most `figures` significant digits, no trailing zeros, thousands grouped; an exponent only where nobody reads digits. */
const significant = (value: number, figures: number): string => {
  const rounded = Number(value.toPrecision(figures));
  if (rounded !== 0 && (rounded >= huge || rounded < 1e-7)) return exponent(value);
  const decimals = rounded === 0 ? 0 : Math.max(0, figures - 1 - Math.floor(Math.log10(Math.abs(rounded))));
  const fixed = rounded.toFixed(Math.min(decimals, 100));
  return grouped(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
};

/** Two digits below ten, three above: as exact as people read. */
const readable = (value: number): string => significant(value, Math.abs(value) < 9.95 ? 2 : 3);

/** Value scaled to the largest step that leaves at least one before the point. */
const scaled = (value: number, steps: readonly (readonly [size: number, name: string])[]): Printed => {
  const shown = Number(value.toPrecision(3));
  const step = steps.find(([size]) => shown >= size) ?? steps.at(-1) ?? [1, ''];
  return { before: '', digits: readable(value / step[0]), after: step[1] };
};

const prefixes = (last: string, base: string): readonly (readonly [number, string])[] => [
  ...(['E', 'P', 'T', 'G', 'M', 'k'] as const).map(
    (prefix, index) => [10 ** (18 - 3 * index), ` ${prefix}${last}`] as const,
  ),
  [1, base],
];

const rateSteps = prefixes('/s', '/s').slice(3);
const byteSteps = [[1e21, ' ZB'] as const, ...prefixes('B', ' B')];
const byteRateSteps = prefixes('B/s', ' B/s');
const countSteps = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' M'],
  [1e3, ' k'],
  [1, ''],
] as const;

const printCount = (value: number): Printed =>
  value >= huge ? { before: '', digits: exponent(value), after: '' } : scaled(value, countSteps);

const printSeconds = (value: number): Printed => {
  const one = (digits: string, after: string): Printed => ({ before: '', digits, after });
  if (value === 0) return one('0', ' s');
  if (value < 59.5)
    return scaled(value, [
      [1, ' s'],
      [1e-3, ' ms'],
      [1e-6, ' µs'],
      [1e-9, ' ns'],
    ]);
  const pair = (large: number, small: number, names: readonly [string, string]): Printed => {
    const total = Math.round(value / small);
    const ratio = large / small;
    const rest = total % ratio;
    const whole = `${Math.floor(total / ratio)}`;
    return rest === 0 ? one(whole, ` ${names[0]}`) : one(`${whole} ${names[0]} ${rest}`, ` ${names[1]}`);
  };
  if (value < 600) return pair(60, 1, ['min', 's']);
  if (value < 3570) return one(significant(value / 60, 2), ' min');
  if (value < 10 * 3600) return pair(3600, 60, ['h', 'min']);
  if (value < 23.95 * 3600) return one(readable(value / 3600), ' h');
  const named = (size: number, name: string): Printed => {
    const digits = readable(value / size);
    return one(digits, digits === '1' ? ` ${name}` : ` ${name}s`);
  };
  if (value < 100 * day) return named(day, 'day');
  if (value < 0.99 * year || (value > 1.01 * year && value < 1.99 * year))
    return named(secondsIn.month, 'month');
  return value >= 1e15 * year ? one(exponent(value / year), ' years') : bigYears(value / year, named);
};

const bigYears = (years: number, named: (size: number, name: string) => Printed): Printed => {
  if (years < 1e6) return named(year, 'year');
  const printed = printCount(years);
  return { ...printed, after: `${printed.after.replace(' M', ' million')} years` };
};

/** Nines are kept: what is missing to one decides the digits, two of them. */
const printShare = (value: number): Printed => {
  const percent = (digits: string): Printed => ({ before: '', digits, after: ' %' });
  const missing = 1 - value;
  if (value > 0.9 && missing > 1e-14) {
    const decimals = Math.max(0, 1 - Math.floor(Math.log10(Number(missing.toPrecision(2)))) - 2);
    return percent(
      (100 * value)
        .toFixed(decimals)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, ''),
    );
  }
  if (value > 0 && value < 1e-4) {
    const odds = 1 / value;
    return odds < 999_500
      ? { before: '1 in ', digits: significant(odds, 2), after: '' }
      : {
          ...(odds < huge ? scaled(odds, [...countSteps.slice(0, 2), [1e6, ' million']]) : printCount(odds)),
          before: '1 in ',
        };
  }
  return percent(significant(100 * value, 3));
};

const printMoney = (value: number, after: string): Printed => {
  if (value >= 999_500) {
    const million = value >= 999_500_000 ? ([1e9, ' billion'] as const) : ([1e6, ' M'] as const);
    return { before: '$', digits: significant(value / million[0], 3), after: `${million[1]}${after}` };
  }
  return { before: '$', digits: significant(value, 3), after };
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Month and year only: nothing here is known to the day. */
const printDate = (days: number): Printed => {
  const date = new Date(days * day * 1000);
  if (Number.isNaN(date.getTime())) return { before: '', digits: 'beyond any calendar', after: '' };
  return { before: '', digits: `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`, after: '' };
};

const printed = (value: number, unit: Unit): Printed => {
  switch (unit) {
    case '1/s':
      return scaled(value, rateSteps);
    case 'B/s':
      return scaled(value, byteRateSteps);
    case 'B':
      return scaled(value, byteSteps);
    case 's':
      return printSeconds(value);
    case 'fraction':
      return printShare(value);
    case 'fraction/year':
      return { before: '', digits: significant(100 * value, 3), after: ' % a year' };
    case 'USD/month':
      return printMoney(value, ' a month');
    case 'USD':
      return printMoney(value, '');
    case 'per day':
      return { ...scaled(value, countSteps), after: `${scaled(value, countSteps).after} per day` };
    case 'km':
      return { before: '', digits: significant(value, 3), after: ' km' };
    case 'months':
      return printSeconds(value * secondsIn.month);
    case 'date':
      return printDate(value);
    case 'count':
    case 'none':
      return printCount(value);
  }
};

const parts = (value: number, unit: Unit): Printed => {
  // Beyond this even a percentage of it is no number any more.
  if (!(Math.abs(value) < 1e300)) return { before: '', digits: 'unknown', after: '' };
  if (unit === 'date') return printDate(value);
  if (value >= 0) return printed(value < 1e-300 ? 0 : value, unit);
  const positive = parts(-value, unit);
  return { ...positive, before: `-${positive.before}` };
};

/**
 * A value for people, at most three significant digits: 1389 1/s is "1.4 k/s", 0.05 s "50 ms", 0.99999 "99.999 %"
 * (nines are kept), USD/month "$12,400 a month". Bytes are decimal. What is not a finite number is "unknown".
 */
export const printQuantity = (value: number, unit: Unit): string => {
  const { before, digits, after } = parts(value, unit);
  return `${before}${digits}${after}`;
};

/** Both ends, sharing the unit where it is the same: "5–10 TB", "500 GB to 1.2 TB"; one value where they print alike. */
export const printRange = ([low, high]: Range, unit: Unit): string => {
  const from = parts(low, unit);
  const to = parts(high, unit);
  const whole = [printQuantity(low, unit), printQuantity(high, unit)] as const;
  if (whole[0] === whole[1]) return whole[0];
  const shared = from.before === to.before && from.after === to.after && !from.before.startsWith('-');
  return shared && !from.digits.includes(' ') && !to.digits.includes(' ')
    ? `${from.before}${from.digits}–${to.digits}${from.after}`
    : `${whole[0]} to ${whole[1]}`;
};
