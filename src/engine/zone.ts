import { PlumblineError } from '../contracts/errors.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** A stretch of time in which a zone's clocks keep one distance from UTC. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Milliseconds to add to UTC to read the clock on the wall. */
  readonly offset: number;
  readonly offsetBefore: number;
}

/** What the clocks of a zone do. */
export interface Zone {
  /** The stretch that holds this moment, cut at the ends of its UTC year at the earliest. */
  segmentAt(moment: number): Segment;
}

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch (cause) {
    throw new PlumblineError(`"${timeZone}" is no time zone.`, {
      code: 'engine.bad-schedule',
      hint: 'Give an IANA name, such as Europe/Paris or UTC.',
      cause,
    });
  }
};

const offsetIn = (format: Intl.DateTimeFormat, moment: number): number => {
  const [, sign, hours, minutes, seconds] =
    /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(moment)) ?? [];
  const size = Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (sign === '-' ? -size : size) * 1000;
};

/** The first moment whose offset is no longer that of `low`, to the second. */
const changeBetween = (format: Intl.DateTimeFormat, low: number, high: number): number => {
  const before = offsetIn(format, low);
  let [from, to] = [low, high];
  while (to - from > 1000) {
    const middle = Math.floor((from + to) / 2000) * 1000;
    if (offsetIn(format, middle) === before) from = middle;
    else to = middle;
  }
  return to;
};

/** Days are the step: no zone has changed its clocks twice within one and come back. */
const segmentsOfYear = (format: Intl.DateTimeFormat, year: number): readonly Segment[] => {
  const [begin, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const segments: Segment[] = [];
  let start = begin;
  let offset = offsetIn(format, begin);
  let offsetBefore = offsetIn(format, begin - 1000);
  for (let at = begin; at < end; at += day) {
    const next = Math.min(at + day, end - 1000);
    const offsetNext = offsetIn(format, next);
    if (offsetNext === offset) continue;
    const change = changeBetween(format, at, next);
    segments.push({ start, end: change, offset, offsetBefore });
    [start, offsetBefore, offset] = [change, offset, offsetNext];
  }
  return [...segments, { start, end, offset, offsetBefore }];
};

const keptYears = 24;
const keptZones = 64;
const zones = new Map<string, Zone>();

/** Throws `engine.bad-schedule` where the name is none of IANA's. */
export const zoneOf = (timeZone: string): Zone => {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const format = formatOf(timeZone);
  const years = new Map<number, readonly Segment[]>();
  const zone: Zone = {
    segmentAt: (moment) => {
      const year = new Date(moment).getUTCFullYear();
      let segments = years.get(year);
      if (segments === undefined) {
        segments = segmentsOfYear(format, year);
        if (years.size >= keptYears) years.clear();
        years.set(year, segments);
      }
      const found = segments.find((segment) => moment < segment.end) ?? segments.at(-1);
      if (found === undefined) throw new RangeError('a year has at least one segment');
      return found;
    },
  };
  if (zones.size >= keptZones) zones.clear();
  zones.set(timeZone, zone);
  return zone;
};
