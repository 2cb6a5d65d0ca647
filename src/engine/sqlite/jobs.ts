import type { EngineEvent, Handlers } from '../../contracts/engine.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import { backoff } from '../backoff.ts';
import { within } from '../clock.ts';
import { canRetry, failureOf, json } from '../failure.ts';
import type { Inbox } from './inbox.ts';
import type { Store } from './store.ts';
import { closed } from './store-error.ts';

/** Runs what takes long, outside of turns. */
export interface Jobs {
  readonly start: () => void;
  readonly added: (ids: readonly number[]) => void;
  /** No longer wanted, and gone from the store: aborted where they run. */
  readonly dropped: (ids: readonly number[]) => void;
  /** Aborts what runs; it runs again at the next start. */
  readonly close: () => Promise<void>;
}

interface JobRow {
  readonly id: number;
  readonly thread: string;
  readonly kind: string;
  readonly key: string;
  readonly failures: number;
  readonly abandoned: number;
  readonly not_before: number;
  readonly input: string;
}

const pauses = { first: 1_000, most: 300_000 };
const storePauses = { first: 200, most: 10_000 };

export const makeJobs = (store: Store, inbox: Inbox, handlers: Handlers['jobs']): Jobs => {
  const { database, id: file, write, clock, limits, trouble } = store;
  const read = database.prepare('select * from jobs where id = ?');
  const begin = database.prepare('update jobs set abandoned = abandoned + 1 where id = ?');
  const fail = database.prepare(
    'update jobs set failures = failures + 1, abandoned = ?, not_before = ? where id = ?',
  );
  const finish = database.prepare('delete from jobs where id = ?');

  const ready = new Set<number>();
  const held = new Map<number, () => void>();
  const running = new Map<number, { readonly stop: AbortController; readonly ended: Promise<void> }>();
  let open = false;

  const hold = (id: number, milliseconds: number): void => {
    const release = clock.after(milliseconds, () => {
      held.delete(id);
      ready.add(id);
      pump();
    });
    held.set(id, release);
  };

  const pump = (): void => {
    if (!open) return;
    for (const id of ready) {
      if (running.size >= limits.jobsAtOnce) return;
      ready.delete(id);
      const stop = new AbortController();
      const ended = Promise.resolve().then(() => run(id, stop));
      running.set(id, { stop, ended });
    }
  };

  const run = async (id: number, stop: AbortController): Promise<void> => {
    let pause = 0;
    try {
      const job = read.get(id) as unknown as JobRow | undefined;
      if (job !== undefined) pause = Math.min(job.not_before - clock.now(), pauses.most);
      if (job !== undefined && pause <= 0) pause = await attempt(job, stop);
    } catch (error) {
      if (!stop.signal.aborted) trouble(error);
      pause = backoff(3, pauses);
    }
    running.delete(id);
    if (open && pause > 0 && read.get(id) !== undefined) hold(id, pause);
    pump();
  };

  /** Milliseconds until it is to be tried again; none once it is dealt with. The mark that it began outlives the process. */
  const attempt = async (job: JobRow, stop: AbortController): Promise<number> => {
    const { id, thread, kind, key, failures, abandoned } = job;
    if (abandoned >= limits.abandoned) return end(job, failed(job, deadly()), stop);
    if ((await write(() => begin.run(id).changes)) === 0) return 0;
    let event: EngineEvent;
    try {
      const handler = Object.hasOwn(handlers, kind) ? handlers[kind] : undefined;
      if (handler === undefined) throw unknownKind(kind);
      const input: unknown = JSON.parse(job.input);
      const given = { id, thread, kind, key, input, attempt: failures + abandoned + 1 };
      const result =
        (await within(clock, limits.jobMilliseconds, 'A job', (signal) => handler(given, signal), stop)) ??
        null;
      json(result, 'The result of a job', limits.outcomeBytes);
      event = { engine: 'job done', kind, key, result };
    } catch (error) {
      if (!open || read.get(id) === undefined) return 0;
      if (canRetry(error) && failures + 1 < limits.jobFailures) {
        const pause = backoff(failures + 1, pauses);
        await write(() => fail.run(abandoned, clock.now() + pause, id));
        return pause;
      }
      event = failed(job, error);
    }
    return end(job, event, stop);
  };

  /** The result and the mark that the job is done are one transaction; a job that is gone was superseded: nothing is said. */
  const end = async (job: JobRow, event: EngineEvent, stop: AbortController): Promise<0> => {
    const body = JSON.stringify(event);
    const settle = () => {
      if (finish.run(job.id).changes === 1)
        inbox.append({ id: `job:${file}:${job.id}`, thread: job.thread, body });
    };
    for (let failures = 1; ; failures += 1) {
      try {
        await write(settle);
        return 0;
      } catch (error) {
        trouble(error);
        await pauseOf(failures, stop.signal);
      }
    }
  };

  /** A result that could not be written is kept until it can, or until the engine is closed. */
  const pauseOf = (failures: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (!open) return reject(closed());
      const cancel = clock.after(backoff(failures, storePauses), resolve);
      signal.addEventListener('abort', () => {
        cancel();
        reject(closed());
      });
    });

  return {
    start: () => {
      open = true;
      for (const row of database.prepare('select id from jobs order by id').all())
        ready.add(Number(row['id']));
      pump();
    },
    added: (ids) => {
      for (const id of ids) ready.add(id);
      pump();
    },
    dropped: (ids) => {
      for (const id of ids) {
        ready.delete(id);
        held.get(id)?.();
        held.delete(id);
        running.get(id)?.stop.abort(superseded());
      }
    },
    close: async () => {
      open = false;
      for (const release of held.values()) release();
      held.clear();
      for (const { stop } of running.values()) stop.abort(closed());
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
};

const failed = ({ kind, key }: JobRow, error: unknown): EngineEvent => ({
  engine: 'job failed',
  kind,
  key,
  error: failureOf(error),
});

const superseded = (): PlumblineError =>
  new PlumblineError('The job is no longer wanted.', {
    code: 'engine.superseded',
    hint: 'Nothing is to be done.',
  });

const deadly = (): PlumblineError =>
  new PlumblineError('The process ended each time this job ran.', {
    code: 'engine.deadly',
    hint: 'Ask for less at once.',
  });

const unknownKind = (kind: string): PlumblineError =>
  new PlumblineError(`Nobody does jobs of kind "${kind}".`, {
    code: 'engine.unknown-job',
    hint: 'It was asked for by another version of Plumbline; ask again.',
  });
