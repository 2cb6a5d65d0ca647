import { Cron } from 'croner';
import { PlumblineError } from '../contracts/errors.ts';
import { type Zone, zoneOf } from './zone.ts';

/** When a schedule is due. Moments are milliseconds since 1970. */
export interface Timetable {
  /** The first occurrence after a moment; undefined where there is none within ten years. */
  next(after: number): number | undefined;
}

const minute = 60_000;
const tenYears = 3_653 * 24 * 60 * minute;

const refuse = (cron: string, cause?: unknown): PlumblineError =>
  new PlumblineError(`"${cron}" is no schedule.`, {
    code: 'engine.bad-schedule',
    hint: 'Give five fields (minute, hour, day of month, month, day of week), such as "0 9 * * 1-5".',
    cause,
  });

/** croner reads the pattern against clocks on the wall only, told as if they were UTC; what zones do is not its matter. */
const wallOf = (cron: string): Cron => {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 5 || cron.includes('?')) throw refuse(cron);
  try {
    return new Cron(fields.join(' '), { timezone: 'UTC', mode: '5-part', paused: true });
  } catch (cause) {
    throw refuse(cron, cause);
  }
};

const everyHour = /^(?:\*(?:\/1)?|0-23(?:\/1)?)$/;

/**
 * A schedule that names hours goes by the clock on the wall: a time that a change of clocks skips fires once at the next
 * moment that exists, a time that comes twice fires at the first. A schedule of every hour goes by elapsed time instead: what
 * is skipped was never due, and the hour that comes twice is two hours. Throws `engine.bad-schedule`.
 */
export const timetableOf = (cron: string, timeZone: string): Timetable => {
  const wall = wallOf(cron);
  const zone = zoneOf(timeZone);
  const elapsed = everyHour.test(cron.trim().split(/\s+/)[1] ?? '');
  return { next: (after) => nextIn(wall, zone, elapsed, after) };
};

/** The first wall time of the pattern at or after `from`, given as if it were UTC. */
const wallFrom = (wall: Cron, from: number): number | undefined =>
  wall.nextRun(new Date(Math.ceil(from / minute) * minute - 1000))?.getTime();

const nextIn = (wall: Cron, zone: Zone, elapsed: boolean, after: number): number | undefined => {
  const end = after + tenYears;
  for (let from = after + 1; from < end; ) {
    const segment = zone.segmentAt(from);
    const forward = segment.offset - segment.offsetBefore;
    const opens = from <= segment.start;
    if (!elapsed && opens && forward > 0) {
      const skipped = wallFrom(wall, segment.start + segment.offsetBefore);
      if (skipped !== undefined && skipped < segment.start + segment.offset) return segment.start;
    }
    const repeatedUntil = elapsed || forward >= 0 ? segment.start : segment.start - forward;
    const found = wallFrom(wall, Math.max(from, repeatedUntil) + segment.offset);
    if (found === undefined) return undefined;
    const moment = found - segment.offset;
    if (moment < segment.end) return moment;
    from = segment.end;
  }
  return undefined;
};

/** The last occurrence up to a moment, and how many were due before it; counting ends at a thousand. */
export interface CatchUp {
  readonly occurrence: number;
  readonly missed: number;
}

const countedAtMost = 1_000;
const slice = 50;

/** `due` is an occurrence at or before `now`. Lets the event loop turn between slices. */
export const catchUp = async (timetable: Timetable, due: number, now: number): Promise<CatchUp> => {
  let occurrence = due;
  for (let missed = 0; missed < countedAtMost; missed += 1) {
    const following = timetable.next(occurrence);
    if (following === undefined || following > now) return { occurrence, missed };
    occurrence = following;
    if (missed % slice === slice - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  for (let back = minute; back < now - occurrence; back *= 4) {
    const near = timetable.next(now - back);
    if (near === undefined || near > now) continue;
    occurrence = near;
    break;
  }
  for (let following = timetable.next(occurrence); following !== undefined && following <= now; ) {
    occurrence = following;
    following = timetable.next(occurrence);
  }
  return { occurrence, missed: countedAtMost };
};
