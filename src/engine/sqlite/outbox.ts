import type { Delivery, EngineEvent, Failure, Handlers, Post } from '../../contracts/engine.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import { backoff } from '../backoff.ts';
import { within } from '../clock.ts';
import { canRetry, failureOf, json } from '../failure.ts';
import type { Inbox } from './inbox.ts';
import type { Store } from './store.ts';

/** Takes posts to the platform, those of a lane one after the other. */
export interface Outbox {
  readonly start: () => void;
  readonly added: (lanes: readonly string[]) => void;
  /** Waits for deliveries that are under way, then aborts them: those are looked up at the next start. */
  readonly close: () => Promise<void>;
}

interface PostRow {
  readonly seq: number;
  readonly lane: string;
  readonly thread: string;
  readonly key: string | null;
  readonly failures: number;
  readonly body: string;
}

/** How a post ended: it left, or never will. */
type End =
  | { readonly kind: 'left'; readonly receipt: unknown }
  | { readonly kind: 'refused'; readonly because: Failure };

/** What one try comes to; `doubtful`: it may have left all the same. */
type Try = End | { readonly kind: 'wait'; readonly milliseconds: number; readonly doubtful: boolean };

const pauses = { first: 1_000, most: 300_000 };
const storePause = 1_000;
const longestHold = 3_600_000;

export const makeOutbox = (
  store: Store,
  inbox: Inbox,
  handlers: Pick<Handlers, 'deliver' | 'find'>,
): Outbox => {
  const { database, id: file, write, clock, limits, trouble } = store;
  const headOf = database.prepare('select * from outbox where lane = ? order by seq limit 1');
  const fail = database.prepare('update outbox set failures = failures + 1 where seq = ?');
  const remove = database.prepare('delete from outbox where seq = ?');
  const receiptOf = database.prepare('select receipt from receipts where thread = ? and key = ?');
  const keep = database.prepare(
    'insert into receipts values (?, ?, ?) on conflict do update set receipt = excluded.receipt',
  );

  const ready = new Set<string>();
  const held = new Map<string, () => void>();
  const running = new Map<string, Promise<void>>();
  /** Lanes whose first post may have left already: each one at the start, since a dead process says nothing of its end. */
  const doubtful = new Set<string>();
  /** What became of the first post of a lane where that could not be written yet. */
  const unwritten = new Map<string, End>();
  const stop = new AbortController();
  let open = false;

  const hold = (lane: string, milliseconds: number): void => {
    const release = clock.after(milliseconds, () => {
      held.delete(lane);
      wake(lane);
    });
    held.set(lane, release);
  };

  const wake = (lane: string): void => {
    if (running.has(lane) || held.has(lane)) return;
    ready.add(lane);
    pump();
  };

  const pump = (): void => {
    if (!open) return;
    for (const lane of ready) {
      if (running.size >= limits.deliveriesAtOnce) return;
      ready.delete(lane);
      running.set(
        lane,
        Promise.resolve().then(() => take(lane)),
      );
    }
  };

  const take = async (lane: string): Promise<void> => {
    let pause = 0;
    try {
      const row = headOf.get(lane) as unknown as PostRow | undefined;
      if (row === undefined) doubtful.delete(lane);
      else pause = await attempt(row);
    } catch (error) {
      trouble(error);
      pause = storePause;
    }
    running.delete(lane);
    if (!open) return;
    if (pause > 0) hold(lane, pause);
    else if (headOf.get(lane) !== undefined) ready.add(lane);
    pump();
  };

  /** Milliseconds until the lane may go on. */
  const attempt = async (row: PostRow): Promise<number> => {
    const { lane } = row;
    const came = unwritten.get(lane) ?? (await tryOnce(row));
    if (came.kind === 'wait') {
      if (came.doubtful) doubtful.add(lane);
      else doubtful.delete(lane);
      return came.milliseconds;
    }
    unwritten.set(lane, came);
    await write(() => settle(row, came));
    unwritten.delete(lane);
    doubtful.delete(lane);
    return 0;
  };

  const postOf = ({ seq, thread, lane, key, failures, body }: PostRow): Post => {
    const receipt = key === null ? undefined : receiptOf.get(thread, key)?.['receipt'];
    return {
      id: `${file}-${seq}`,
      thread,
      lane,
      ...(key === null ? {} : { key }),
      body: JSON.parse(body),
      attempt: failures + 1,
      ...(receipt === undefined ? {} : { edits: JSON.parse(String(receipt)) }),
    };
  };

  const tryOnce = async (row: PostRow): Promise<Try> => {
    const post = postOf(row);
    let began = doubtful.has(row.lane);
    try {
      if (began) {
        const found = await within(clock, limits.deliveryMilliseconds, 'Looking a post up', () =>
          handlers.find(post),
        );
        if (found !== undefined) return { kind: 'left', receipt: found.receipt };
      }
      began = true;
      return came(
        await within(
          clock,
          limits.deliveryMilliseconds,
          'A delivery',
          (signal) => handlers.deliver(post, signal),
          linked(),
        ),
      );
    } catch (error) {
      if (!open) return { kind: 'wait', milliseconds: 0, doubtful: began };
      if (!canRetry(error) || row.failures + 1 >= limits.deliveryFailures)
        return { kind: 'refused', because: failureOf(error) };
      await write(() => fail.run(row.seq));
      return { kind: 'wait', milliseconds: backoff(row.failures + 1, pauses), doubtful: began };
    }
  };

  /** Aborted by its own time-out, or with all others at the close. */
  const linked = (): AbortController => {
    const own = new AbortController();
    const abort = () => own.abort(stop.signal.reason);
    stop.signal.addEventListener('abort', abort);
    own.signal.addEventListener('abort', () => stop.signal.removeEventListener('abort', abort));
    return own;
  };

  /** Within a unit of writing. */
  const settle = (row: PostRow, end: End): void => {
    if (remove.run(row.seq).changes === 0) return;
    if (end.kind === 'refused') {
      const event: EngineEvent = { engine: 'post refused', post: postOf(row), error: end.because };
      inbox.append({ id: `post:${file}:${row.seq}`, thread: row.thread, body: JSON.stringify(event) });
    } else if (row.key !== null && end.receipt !== undefined)
      keep.run(row.thread, row.key, json(end.receipt, 'A receipt', limits.bodyBytes));
  };

  return {
    start: () => {
      open = true;
      for (const row of database.prepare('select distinct lane from outbox').all()) {
        const lane = String(row['lane']);
        doubtful.add(lane);
        ready.add(lane);
      }
      pump();
    },
    added: (lanes) => {
      for (const lane of lanes) wake(lane);
    },
    close: async () => {
      open = false;
      for (const release of held.values()) release();
      held.clear();
      const cancel = clock.after(limits.closeMilliseconds, () => stop.abort(leaving()));
      await Promise.all(running.values());
      cancel();
    },
  };
};

const came = (delivery: Delivery): Try => {
  switch (delivery.kind) {
    case 'posted':
      return { kind: 'left', receipt: delivery.receipt };
    case 'later':
      return {
        kind: 'wait',
        milliseconds: Math.min(Math.max(1, delivery.afterMilliseconds), longestHold),
        doubtful: false,
      };
    case 'refused':
      return { kind: 'refused', because: delivery.because };
    default:
      throw new TypeError(`a delivery cannot come to ${JSON.stringify(delivery satisfies never)}`);
  }
};

const leaving = (): PlumblineError =>
  new PlumblineError('The engine is being closed.', {
    code: 'engine.closed',
    hint: 'The post is looked up at the next start.',
    retryable: true,
  });
