import type { Failure } from '../../contracts/engine.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import type { Store } from './store.ts';
import type { TurnPlan } from './turn-plan.ts';

/** The event that a turn takes. */
export interface Head {
  readonly seq: number;
  readonly id: string;
  readonly thread: string;
  readonly received_at: number;
  readonly failures: number;
  readonly abandoned: number;
  readonly not_before: number;
  readonly body: string;
}

/** What a committed turn means for jobs, lanes and schedules. */
export interface Committed {
  readonly started: readonly number[];
  readonly dropped: readonly number[];
  readonly lanes: readonly string[];
  readonly scheduled: boolean;
}

/** Within a unit of writing: the whole of a turn together with the mark that its event is done, or given up. */
export type CommitTurn = (
  head: Head,
  version: number,
  plan: TurnPlan,
  now: number,
  given?: Failure,
) => Committed;

export const prepareCommit = ({ database }: Store): CommitTurn => {
  const finish = database.prepare('delete from inbox where seq = ?');
  const bury = database.prepare(
    'insert into dead(seq, id, thread, received_at, at, error, body) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const enter = database.prepare(
    'insert into threads(thread, changed_at, version, entries) values (?, ?, 0, 0) on conflict do nothing',
  );
  const change = database.prepare(
    'update threads set version = version + 1, body = ?, changed_at = ? where thread = ? and version = ?',
  );
  const summarise = database.prepare('update threads set summary = ?, changed_at = ? where thread = ?');
  const count = database.prepare(
    'update threads set entries = entries + ?, changed_at = ? where thread = ? returning entries',
  );
  const append = database.prepare('insert into history(thread, seq, at, body) values (?, ?, ?, ?)');
  const post = database.prepare('insert into outbox(thread, lane, key, body) values (?, ?, ?, ?)');
  const dropJob = database.prepare('delete from jobs where thread = ? and key = ? returning id');
  const addJob = database.prepare('insert into jobs(thread, kind, key, input) values (?, ?, ?, ?)');
  const unschedule = database.prepare('delete from schedules where thread = ? and key = ?');
  const schedule = database.prepare(
    'insert into schedules(thread, key, next, cron, time_zone, body) values (?, ?, ?, ?, ?, ?)',
  );

  const writeThread = (thread: string, version: number, plan: TurnPlan, now: number): void => {
    if (plan.state === undefined && plan.summary === undefined && plan.history.length === 0) return;
    enter.run(thread, now);
    if (plan.state !== undefined && change.run(plan.state, now, thread, version).changes !== 1)
      throw overtaken(thread);
    if (plan.summary !== undefined) summarise.run(plan.summary, now, thread);
    if (plan.history.length === 0) return;
    const first = Number(count.get(plan.history.length, now, thread)?.['entries']) - plan.history.length + 1;
    for (const [index, body] of plan.history.entries()) append.run(thread, first + index, now, body);
  };

  const drop = (thread: string, key: string): readonly number[] =>
    dropJob.all(thread, key).map((row) => Number(row['id']));

  const writeJobs = (thread: string, plan: TurnPlan): Pick<Committed, 'started' | 'dropped'> => {
    const dropped = plan.cancel.flatMap((key) => drop(thread, key));
    const started: number[] = [];
    for (const { kind, key, input } of plan.jobs) {
      dropped.push(...drop(thread, key));
      started.push(Number(addJob.run(thread, kind, key, input).lastInsertRowid));
    }
    return { started, dropped };
  };

  const writeSchedules = (thread: string, plan: TurnPlan): void => {
    for (const planned of plan.schedules) {
      unschedule.run(thread, planned.key);
      if (planned.off) continue;
      schedule.run(thread, planned.key, planned.next, planned.cron, planned.timeZone, planned.body);
    }
  };

  return ({ seq, id, thread, received_at, body }, version, plan, now, given) => {
    if (finish.run(seq).changes !== 1) throw overtaken(thread);
    if (given !== undefined) bury.run(seq, id, thread, received_at, now, JSON.stringify(given), body);
    writeThread(thread, version, plan, now);
    for (const { lane, key, body: posted } of plan.posts) post.run(thread, lane, key, posted);
    const jobs = writeJobs(thread, plan);
    writeSchedules(thread, plan);
    return {
      ...jobs,
      lanes: [...new Set(plan.posts.map(({ lane }) => lane))],
      scheduled: plan.schedules.length > 0,
    };
  };
};

const overtaken = (thread: string): PlumblineError =>
  new PlumblineError(`A turn of ${thread} found that another had come before it.`, {
    code: 'engine.overtaken',
    hint: 'It is taken again.',
    retryable: true,
  });
