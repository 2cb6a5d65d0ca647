import { secondsIn } from '../../contracts/quantity.ts';

/** What a number counts, in a base unit: bytes, seconds, a share of one, a factor, dollars, or plain things. */
export type QuantityKind = 'count' | 'bytes' | 'bits' | 'seconds' | 'percent' | 'times' | 'money' | 'nines';

const byteUnits = (): Readonly<Record<string, number>> => {
  const units: Record<string, number> = { byte: 1, bytes: 1 };
  const steps = [
    ['k', 'kilo', 'ki', 'kibi', 1, 10],
    ['m', 'mega', 'mi', 'mebi', 2, 20],
    ['g', 'giga', 'gi', 'gibi', 3, 30],
    ['t', 'tera', 'ti', 'tebi', 4, 40],
    ['p', 'peta', 'pi', 'pebi', 5, 50],
    ['e', 'exa', 'ei', 'exbi', 6, 60],
  ] as const;
  for (const [letter, name, binary, binaryName, power, bits] of steps) {
    units[`${letter}b`] = 1000 ** power;
    units[`${letter}bs`] = 1000 ** power;
    units[`${name}byte`] = 1000 ** power;
    units[`${name}bytes`] = 1000 ** power;
    units[`${binary}b`] = 2 ** bits;
    units[`${binaryName}byte`] = 2 ** bits;
    units[`${binaryName}bytes`] = 2 ** bits;
  }
  return { ...units, gigs: 1e9, gig: 1e9, teras: 1e12, tera: 1e12, megs: 1e6, kilobyte: 1e3 };
};

/** Bytes in each unit of size, by lower-case spelling. */
export const bytesIn = byteUnits();

/** Bits in each unit of network speed. */
export const bitsIn: Readonly<Record<string, number>> = {
  kbit: 1e3,
  mbit: 1e6,
  gbit: 1e9,
  kbps: 1e3,
  mbps: 1e6,
  gbps: 1e9,
  gbits: 1e9,
  gigabit: 1e9,
  gigabits: 1e9,
  megabit: 1e6,
  megabits: 1e6,
  kilobit: 1e3,
  kilobits: 1e3,
};

/** Seconds in each unit of time, by lower-case spelling; a lone m stands for metres or millions too, so it is absent. */
export const spanSeconds: Readonly<Record<string, number>> = {
  ns: 1e-9,
  nanosecond: 1e-9,
  nanoseconds: 1e-9,
  us: 1e-6,
  '\u00b5s': 1e-6,
  '\u03bcs': 1e-6,
  microsecond: 1e-6,
  microseconds: 1e-6,
  ms: 1e-3,
  msec: 1e-3,
  msecs: 1e-3,
  milli: 1e-3,
  millis: 1e-3,
  millisecond: 1e-3,
  milliseconds: 1e-3,
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  min: secondsIn.minute,
  mins: secondsIn.minute,
  minute: secondsIn.minute,
  minutes: secondsIn.minute,
  h: secondsIn.hour,
  hr: secondsIn.hour,
  hrs: secondsIn.hour,
  hour: secondsIn.hour,
  hours: secondsIn.hour,
  d: secondsIn.day,
  day: secondsIn.day,
  days: secondsIn.day,
  night: secondsIn.day,
  wk: secondsIn.week,
  week: secondsIn.week,
  weeks: secondsIn.week,
  mo: secondsIn.month,
  month: secondsIn.month,
  months: secondsIn.month,
  quarter: secondsIn.month * 3,
  yr: secondsIn.year,
  yrs: secondsIn.year,
  year: secondsIn.year,
  years: secondsIn.year,
};

/** Seconds of "daily", "monthly" and the like. */
export const adverbSeconds: Readonly<Record<string, number>> = {
  hourly: secondsIn.hour,
  daily: secondsIn.day,
  nightly: secondsIn.day,
  weekly: secondsIn.week,
  monthly: secondsIn.month,
  yearly: secondsIn.year,
  annually: secondsIn.year,
  annual: secondsIn.year,
};

/** Units that say what is counted and per which time at once. */
export const rateUnits: Readonly<Record<string, string>> = {
  rps: 'request',
  qps: 'request',
  tps: 'transaction',
  wps: 'write',
  ops: 'operation',
  iops: 'iops',
  eps: 'event',
  mps: 'message',
};

/** What "HR" stands before where it is a department, and no hour: "60 HR people". */
export const ofDepartment =
  /^(?:people|person|ppl|staff|team|department|user|manager|employee|colleague|folk|clerk|admin|specialist|partner|generalist|professional|rep|officer|worker)$/;
