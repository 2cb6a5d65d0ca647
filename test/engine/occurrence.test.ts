import { describe, expect, test } from '@jest/globals';
import { catchUp, timetableOf } from '../../src/engine/occurrence.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A wall clock read through Intl alone, minute by minute. */
const clockOf = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (moment: number): string => {
    const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return `${part['year']}-${part['month']}-${part['day']} ${part['hour']}:${part['minute']}`;
  };
};

/** A day in UTC minutes around a change of clocks: half an hour on Lord Howe, at midnight in Cairo. */
const changes: readonly [string, number][] = [
  ['Europe/Paris', Date.UTC(2026, 2, 29, 1)],
  ['Europe/Paris', Date.UTC(2026, 9, 25, 1)],
  ['America/New_York', Date.UTC(2026, 2, 8, 7)],
  ['America/New_York', Date.UTC(2026, 10, 1, 6)],
  ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15)],
  ['Australia/Lord_Howe', Date.UTC(2026, 9, 3, 15, 30)],
  ['Africa/Cairo', Date.UTC(2026, 3, 23, 22)],
  ['Africa/Cairo', Date.UTC(2026, 9, 29, 21)],
  ['America/St_Johns', Date.UTC(2026, 2, 8, 5, 30)],
  ['America/St_Johns', Date.UTC(2026, 10, 1, 4, 30)],
];

/** First moment at which the wall clock shows each time, and the moments before which times were left out. */
const walk = (timeZone: string, around: number) => {
  const read = clockOf(timeZone);
  const firstAt = new Map<string, number>();
  const skippedAt = new Map<string, number>();
  const [begin, end] = [around - day, around + day];
  let before = read(begin - minute);
  for (let moment = begin; moment < end; moment += minute) {
    const shown = read(moment);
    const asUtc = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`);
    for (let left = asUtc(before) + minute; left < asUtc(shown); left += minute)
      skippedAt.set(new Date(left).toISOString().slice(0, 16).replace('T', ' '), moment);
    if (!firstAt.has(shown)) firstAt.set(shown, moment);
    before = shown;
  }
  return { firstAt, skippedAt, begin, end };
};

/** Every moment at which it fires in [begin, end). */
const firings = (cron: string, timeZone: string, begin: number, end: number): number[] => {
  const timetable = timetableOf(cron, timeZone);
  const found: number[] = [];
  for (let at = timetable.next(begin - 1); at !== undefined && at < end; at = timetable.next(at))
    found.push(at);
  return found;
};

describe('around a change of clocks', () => {
  test.each(changes)(
    '%s at %i: each minute of the day fires once, at the moment that Intl gives',
    (timeZone, around) => {
      const { firstAt, skippedAt, begin, end } = walk(timeZone, around);
      const expected = new Map([...skippedAt, ...firstAt]);
      expect(new Set([...firstAt.keys()].filter((shown) => skippedAt.has(shown)))).toEqual(new Set());
      const byTime = new Map<string, number[]>();
      for (const [shown, moment] of expected)
        byTime.set(shown.slice(-5), [...(byTime.get(shown.slice(-5)) ?? []), moment]);
      const wrong: string[] = [];
      for (let of = 0; of < 24 * 60; of += 1) {
        const [hour, past] = [Math.floor(of / 60), of % 60];
        const time = `${String(hour).padStart(2, '0')}:${String(past).padStart(2, '0')}`;
        const moments = byTime.get(time) ?? [];
        const fired = firings(`${past} ${hour} * * *`, timeZone, begin, end);
        if (JSON.stringify(fired) !== JSON.stringify(moments.sort((one, other) => one - other)))
          wrong.push(`${time}: ${fired.map(clockOf(timeZone))} instead of ${moments.map(clockOf(timeZone))}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  test.each(changes)(
    '%s at %i: a schedule of every minute fires at every minute that passes',
    (timeZone, around) => {
      const expected = Array.from({ length: 360 }, (_, index) => around - 180 * minute + index * minute);
      expect(firings('* * * * *', timeZone, around - 180 * minute, around + 180 * minute)).toEqual(expected);
    },
  );

  test.each(changes)(
    '%s at %i: what falls in a gap together fires once; a list of hours each once',
    (timeZone, around) => {
      const { firstAt, skippedAt, begin, end } = walk(timeZone, around);
      const wanted = (shown: string) => /(?:00|01|02|03):(?:00|15|30|45)$/.test(shown);
      const moments = [...new Map([...skippedAt, ...firstAt])]
        .filter(([shown]) => wanted(shown))
        .map(([, at]) => at);
      expect(firings('*/15 0-3 * * *', timeZone, begin, end)).toEqual(
        [...new Set(moments)].sort((one, other) => one - other),
      );
    },
  );
});

describe('a timetable', () => {
  test.each([
    ['0 9 * * 1-5', 'Europe/Paris', '2026-06-12T07:00:00Z', '2026-06-15T07:00:00Z'],
    ['0 0 29 2 *', 'UTC', '2026-03-01T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['0 0 1 1 *', 'Pacific/Auckland', '2026-06-01T00:00:00Z', '2026-12-31T11:00:00Z'],
    ['30 23 31 12 *', 'America/New_York', '2026-12-31T00:00:00Z', '2027-01-01T04:30:00Z'],
    ['0 12 30 12 *', 'Pacific/Apia', '2011-01-01T00:00:00Z', '2011-12-30T10:00:00Z'],
  ])('%s in %s: after %s comes %s', (cron, timeZone, after, next) => {
    expect(new Date(timetableOf(cron, timeZone).next(Date.parse(after)) ?? 0)).toEqual(new Date(next));
  });

  test('a day that never comes has no occurrence', () => {
    expect(timetableOf('0 0 30 2 *', 'UTC').next(0)).toBeUndefined();
  });

  test.each([
    ['* * * * * *', 'UTC'],
    ['@daily', 'UTC'],
    ['61 * * * *', 'UTC'],
    ['? * * * *', 'UTC'],
    ['', 'UTC'],
    ['0 9 * * *', 'Europe/Atlantis'],
    ['0 9 * * *', ''],
  ])('"%s" in "%s" is refused with a hint', (cron, timeZone) => {
    expect(() => timetableOf(cron, timeZone)).toThrow(
      expect.objectContaining({ code: 'engine.bad-schedule', hint: expect.stringMatching(/^Give /) }),
    );
  });
});

describe('catching up', () => {
  const daily = timetableOf('0 9 * * *', 'Europe/Paris');
  const due = Date.parse('2026-10-20T07:00:00Z');

  test.each([
    ['on time', due, due, 0],
    ['an hour late', due + 3_600_000, due, 0],
    [
      'five days late, over a change of clocks',
      Date.parse('2026-10-25T12:00:00Z'),
      Date.parse('2026-10-25T08:00:00Z'),
      5,
    ],
  ])('%s', async (_name, now, occurrence, missed) => {
    expect(await catchUp(daily, due, now)).toEqual({ occurrence, missed });
  });

  test('counting ends at a thousand; the latest is found all the same', async () => {
    const minutely = timetableOf('* * * * *', 'UTC');
    expect(await catchUp(minutely, 0, 10_000 * minute + 5)).toEqual({
      occurrence: 10_000 * minute,
      missed: 1_000,
    });
    expect(
      await catchUp(timetableOf('*/5 9 * * 1', 'UTC'), Date.UTC(2026, 0, 5, 9), Date.UTC(2029, 0, 2)),
    ).toEqual({
      occurrence: Date.UTC(2029, 0, 1, 9, 55),
      missed: 1_000,
    });
  });
});
