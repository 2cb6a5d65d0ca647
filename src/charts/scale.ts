import type { Unit } from '../contracts/quantity.ts';
/** A divisor that makes axis numbers short, and the unit to write beside the axis. */
export interface AxisUnit {
  readonly divisor: number;
  readonly name: string;
}

const steps: readonly (readonly [size: number, prefix: string])[] = [
  [1e18, 'E'],
  [1e15, 'P'],
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
  [1, ''],
];

const counted: readonly (readonly [size: number, name: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [1, ''],
];

const times: readonly (readonly [size: number, name: string])[] = [
  [86_400 * 365.25, 'years'],
  [86_400, 'days'],
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
  [1e-3, 'ms'],
  [1e-6, 'µs'],
];

const first = (list: readonly (readonly [number, string])[], value: number): readonly [number, string] =>
  list.find(([size]) => value >= size * 0.999) ?? list.at(-1) ?? [1, ''];

/** The unit in which values up to `largest` read as small numbers: bytes as TB, rates as k/s, seconds as ms. */
export const axisUnit = (largest: number, unit: Unit): AxisUnit => {
  const prefixed = (base: string): AxisUnit => {
    const [divisor, prefix] = first(steps, largest);
    return { divisor, name: `${prefix}${base}` };
  };
  switch (unit) {
    case 'B':
      return prefixed('B');
    case 'B/s':
      return prefixed('B/s');
    case '1/s': {
      const { divisor, name } = prefixed('/s');
      return { divisor, name: name === '/s' ? 'per second' : name };
    }
    case 's': {
      const [divisor, name] = first(times, largest);
      return { divisor, name };
    }
    case 'fraction':
      return { divisor: 0.01, name: '%' };
    case 'fraction/year':
      return { divisor: 0.01, name: '% a year' };
    case 'USD/month':
    case 'USD': {
      const [divisor, name] = first(counted, largest);
      return { divisor, name: `${name} USD${unit === 'USD' ? '' : ' a month'}`.trim() };
    }
    case 'per day':
    case 'count': {
      const [divisor, name] = first(counted, largest);
      return { divisor, name: `${name}${unit === 'count' ? '' : ' per day'}`.trim() };
    }
    case 'km':
      return { divisor: 1, name: 'km' };
    case 'months':
      return { divisor: 1, name: 'months' };
    case 'date':
    case 'none':
      return { divisor: 1, name: '' };
  }
};

const monthNames = [
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

/** ISO date a whole or broken number of months after another, UTC. */
export const monthsAfter = (asOf: string, months: number): string => {
  const [year = 1970, month = 1, day = 1] = asOf.split('-').map(Number);
  const whole = Math.floor(months);
  const start = Date.UTC(year, month - 1 + whole, Math.min(day, 28));
  const next = Date.UTC(year, month + whole, Math.min(day, 28));
  return new Date(start + (months - whole) * (next - start)).toISOString().slice(0, 10);
};

/** "March 2027" of an ISO date. */
export const monthInWords = (date: string): string => {
  const [year = '', month = '1'] = date.split('-');
  return `${monthNames[Number(month) - 1] ?? ''} ${year}`.trim();
};
