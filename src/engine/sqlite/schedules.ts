import type { EngineEvent, Scheduled } from '../../contracts/engine.ts';
import { catchUp, timetableOf } from '../occurrence.ts';
import type { Inbox } from './inbox.ts';
import type { Store } from './store.ts';

/** Makes an event of each occurrence, once. */
export interface Schedules {
  readonly start: () => Promise<void>;
  /** Something was scheduled, or is no longer. */
  readonly changed: () => void;
  readonly list: (thread?: string) => readonly Scheduled[];
  readonly close: () => Promise<void>;
}

interface ScheduleRow {
  readonly thread: string;
  readonly key: string;
  readonly next: number;
  readonly cron: string;
  readonly time_zone: string;
  readonly body: string;
}

/** The clock is looked at so often at least: a timer knows nothing of a clock that was set. */
const longestNap = 60_000;
const page = 50;
const afterFailure = 5_000;

export const makeSchedules = (store: Store, inbox: Inbox): Schedules => {
  const { database, write, clock, trouble } = store;
  const firstDue = database.prepare('select min(next) as next from schedules');
  const dueBy = database.prepare('select * from schedules where next <= ? order by next limit ?');
  const advance = database.prepare(
    'update schedules set next = ? where thread = ? and key = ? and next = ? and cron = ? and time_zone = ?',
  );
  const end = database.prepare('delete from schedules where thread = ? and key = ? and next = ?');
  const from = database.prepare(
    'select * from schedules where (thread, key) > (?, ?) order by thread, key limit ?',
  );
  const ofThread = database.prepare('select * from schedules where thread = ? order by key');
  const all = database.prepare('select * from schedules order by thread, key');

  let cancel: (() => void) | undefined;
  let round: Promise<void> | undefined;
  let again = false;
  let open = false;
  let lastSeen = clock.now();

  const nap = (): void => {
    cancel?.();
    cancel = undefined;
    const next = firstDue.get()?.['next'];
    if (!open || next === null || next === undefined) return;
    cancel = clock.after(Math.max(0, Math.min(Number(next) - clock.now(), longestNap)), wake);
  };

  const wake = (): void => {
    again = true;
    round ??= look()
      .catch((error: unknown) => {
        trouble(error);
        if (open) cancel = clock.after(afterFailure, wake);
      })
      .finally(() => {
        round = undefined;
        if (again && open) wake();
      });
  };

  const look = async (): Promise<void> => {
    while (again && open) {
      again = false;
      const now = clock.now();
      if (now < lastSeen) await replan(now);
      lastSeen = now;
      for (;;) {
        const due = dueBy.all(now, page) as unknown as ScheduleRow[];
        await Promise.all(due.map((row) => fire(row, now)));
        if (due.length < page || !open) break;
      }
    }
    nap();
  };

  /** What was missed while nobody was there fires once, for the latest; the event's id keeps it from firing again. */
  const fire = async (row: ScheduleRow, now: number): Promise<void> => {
    const { thread, key, cron, time_zone: timeZone } = row;
    const timetable = timetableOf(cron, timeZone);
    const { occurrence, missed } = await catchUp(timetable, row.next, now);
    const next = timetable.next(occurrence);
    const event: EngineEvent = { engine: 'schedule', key, occurrence, missed, body: JSON.parse(row.body) };
    const id = `schedule:${thread}:${key}:${occurrence}`;
    const body = JSON.stringify(event);
    await write(() => {
      const moved =
        next === undefined
          ? end.run(thread, key, row.next)
          : advance.run(next, thread, key, row.next, cron, timeZone);
      if (moved.changes === 1) inbox.append({ id, thread, body });
    });
  };

  /**
   * The clock was set back, maybe after it had wrongly stood ahead: what is planned later than the clock now says comes
   * nearer again. Occurrences that fired already are known by their ids.
   */
  const replan = async (now: number): Promise<void> => {
    for (let [thread, key] = ['', '']; open; ) {
      const rows = from.all(thread, key, page) as unknown as ScheduleRow[];
      const nearer = rows.flatMap((row) => {
        const next = timetableOf(row.cron, row.time_zone).next(now);
        return next === undefined || next >= row.next ? [] : [{ row, next }];
      });
      if (nearer.length > 0)
        await write(() => {
          for (const { row, next } of nearer)
            advance.run(next, row.thread, row.key, row.next, row.cron, row.time_zone);
        });
      const last = rows.at(-1);
      if (last === undefined || rows.length < page) return;
      [thread, key] = [last.thread, last.key];
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  return {
    start: async () => {
      open = true;
      lastSeen = clock.now();
      await replan(lastSeen);
      wake();
    },
    changed: () => {
      if (open && round === undefined) nap();
    },
    list: (thread) => {
      const rows = thread === undefined ? all.all() : ofThread.all(thread);
      return (rows as unknown as ScheduleRow[]).map(({ time_zone: timeZone, body, ...rest }) => ({
        ...rest,
        timeZone,
        body: JSON.parse(body),
      }));
    },
    close: async () => {
      open = false;
      cancel?.();
      await round;
    },
  };
};
