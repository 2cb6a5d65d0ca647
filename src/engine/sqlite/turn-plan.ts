import type { TurnOutcome } from '../../contracts/engine.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import { json } from '../failure.ts';
import type { Limits } from '../limits.ts';
import { timetableOf } from '../occurrence.ts';

/** An outcome made ready to be written: checked, as JSON, schedules with their first occurrence. */
export interface TurnPlan {
  readonly state: string | undefined;
  readonly summary: string | undefined;
  readonly history: readonly string[];
  readonly posts: readonly { readonly lane: string; readonly key: string | null; readonly body: string }[];
  readonly jobs: readonly { readonly kind: string; readonly key: string; readonly input: string }[];
  readonly cancel: readonly string[];
  readonly schedules: readonly SchedulePlan[];
}

type SchedulePlan =
  | { readonly key: string; readonly off: true }
  | {
      readonly key: string;
      readonly off: false;
      readonly next: number;
      readonly cron: string;
      readonly timeZone: string;
      readonly body: string;
    };

/** What is in a list at once; more is a defect of whoever decides. */
const longestList = 1_000;

/** Throws what cannot be retried: `engine.not-json`, `engine.too-large`, `engine.bad-schedule`, `engine.bad-outcome`. */
export const planTurn = (outcome: TurnOutcome, now: number, limits: Limits): TurnPlan => {
  const write = (value: unknown, what: string) => json(value, what, limits.outcomeBytes);
  const lists = [outcome.history, outcome.posts, outcome.jobs, outcome.cancel, outcome.schedules];
  if (lists.some((list) => (list?.length ?? 0) > longestList))
    throw new PlumblineError(`A turn came to more than ${longestList} things of one sort.`, {
      code: 'engine.bad-outcome',
      hint: 'This is a defect of Plumbline; the thread can go on.',
    });
  return {
    state: outcome.state === undefined ? undefined : write(outcome.state, 'The state of a thread'),
    summary: outcome.summary === undefined ? undefined : write(outcome.summary, 'The summary of a thread'),
    history: (outcome.history ?? []).map((entry) => write(entry, 'An entry of the history')),
    posts: (outcome.posts ?? []).map(({ lane, key, body }) => ({
      lane,
      key: key ?? null,
      body: write(body, 'A post'),
    })),
    jobs: (outcome.jobs ?? []).map(({ kind, key, input }) => ({
      kind,
      key,
      input: write(input, 'The input of a job'),
    })),
    cancel: outcome.cancel ?? [],
    schedules: (outcome.schedules ?? []).map((schedule) =>
      'off' in schedule
        ? { key: schedule.key, off: true }
        : {
            key: schedule.key,
            off: false,
            next: firstOccurrence(schedule.cron, schedule.timeZone, now),
            cron: schedule.cron,
            timeZone: schedule.timeZone,
            body: write(schedule.body, 'The body of a schedule'),
          },
    ),
  };
};

/** Later than now: a new schedule never fires at once. */
const firstOccurrence = (cron: string, timeZone: string, now: number): number => {
  const next = timetableOf(cron, timeZone).next(now);
  if (next !== undefined) return next;
  throw new PlumblineError(`"${cron}" names a day that does not come within ten years.`, {
    code: 'engine.bad-schedule',
    hint: 'Give a day and a month that go together.',
  });
};
