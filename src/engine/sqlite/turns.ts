import type { Handlers, Turn, TurnOutcome } from '../../contracts/engine.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import { backoff } from '../backoff.ts';
import { within } from '../clock.ts';
import { canRetry, failureOf } from '../failure.ts';
import { paced } from '../pace.ts';
import type { Arrivals } from './arrivals.ts';
import type { Store } from './store.ts';
import { isStoreFailure } from './store-error.ts';
import { type Committed, type Head, prepareCommit } from './turn-commit.ts';
import { planTurn } from './turn-plan.ts';

/** Takes the events of each thread one after the other, and those of many threads side by side. */
export interface Turns {
  readonly start: () => void;
  /** Begins no turn any more; resolves once those that run have ended. */
  readonly close: () => Promise<void>;
}

const pauses = { first: 200, most: 30_000 };
/** Turns of many threads begin in one round of the event loop, but hold it up no longer. */
const longestStretch = 8;

export const makeTurns = (
  store: Store,
  arrivals: Arrivals,
  handlers: Pick<Handlers, 'turn' | 'dead'>,
  committed: (thread: string, what: Committed) => void,
): Turns => {
  const { database, write, clock, limits, trouble } = store;
  const headOf = database.prepare('select * from inbox where seq = ?');
  const stateOf = database.prepare('select version, body from threads where thread = ?');
  const begin = database.prepare('update inbox set abandoned = abandoned + 1 where seq = ?');
  const fail = database.prepare(
    'update inbox set failures = failures + 1, abandoned = ?, not_before = ? where seq = ?',
  );
  const commit = prepareCommit(store);

  /** Left by a process before this one: such an event may be what killed it, so its tries are counted before they begin. */
  const inherited = Number(database.prepare('select max(seq) as seq from inbox').get()?.['seq'] ?? 0);
  /** By thread, what was counted so; once, however often the store fails meanwhile. */
  const begun = new Map<string, number>();
  const ready = new Set<string>();
  const held = new Map<string, () => void>();
  const running = new Map<string, Promise<void>>();
  let open = false;

  const hold = (thread: string, milliseconds: number): void => {
    const release = clock.after(milliseconds, () => {
      held.delete(thread);
      wake(thread);
    });
    held.set(thread, release);
  };

  const wake = (thread: string): void => {
    if (running.has(thread) || held.has(thread)) return;
    ready.add(thread);
    pump();
  };

  const pump = paced(longestStretch, () => {
    if (!open || running.size >= limits.turnsAtOnce) return undefined;
    const [thread] = ready;
    if (thread === undefined) return undefined;
    ready.delete(thread);
    return () =>
      running.set(
        thread,
        Promise.resolve().then(() => take(thread)),
      );
  });

  /** The store failed as it committed, and yet it had: the event is dealt with. */
  const gone = (thread: string, seq: number): void => {
    trouble(vanished(thread, seq));
    arrivals.left(thread, seq);
  };

  /** One turn; the thread goes to the end of the line if more waits for it. */
  const take = async (thread: string): Promise<void> => {
    let pause = 0;
    try {
      const seq = arrivals.next(thread);
      const head = seq === undefined ? undefined : (headOf.get(seq) as unknown as Head | undefined);
      if (head === undefined) {
        if (seq !== undefined) gone(thread, seq);
        running.delete(thread);
        return seq === undefined ? pump() : wake(thread);
      }
      pause = Math.min(head.not_before - clock.now(), pauses.most);
      if (pause <= 0) pause = await attempt(head);
    } catch (error) {
      trouble(error);
      pause = backoff(4, pauses);
    }
    running.delete(thread);
    if (!open) return;
    if (pause > 0) hold(thread, pause);
    else if (arrivals.next(thread) !== undefined) ready.add(thread);
    pump();
  };

  /** Milliseconds until the thread may go on: none once its event is dealt with. */
  const attempt = async (head: Head): Promise<number> => {
    const { seq, thread } = head;
    const tries = head.failures + head.abandoned;
    const stored = stateOf.get(thread) as unknown as { version: number; body: string | null } | undefined;
    const turn: Turn = {
      thread,
      event: { id: head.id, body: JSON.parse(head.body), receivedAt: head.received_at },
      state:
        stored === undefined || stored.body === null
          ? undefined
          : { version: stored.version, body: JSON.parse(stored.body) },
      now: clock.now(),
      attempt: tries + 1,
    };
    if (head.abandoned >= limits.abandoned) return bury(head, turn, stored?.version ?? 0, deadly());
    if (seq <= inherited && begun.get(thread) !== seq) {
      await write(() => begin.run(seq));
      begun.set(thread, seq);
    }
    try {
      const outcome = await within(clock, limits.turnMilliseconds, 'A turn', () => handlers.turn(turn));
      return await done(head, turn, stored?.version ?? 0, outcome);
    } catch (error) {
      if (isStoreFailure(error)) throw error;
      if (!canRetry(error) || head.failures + 1 >= limits.turnFailures)
        return bury(head, turn, stored?.version ?? 0, error);
      const pause = backoff(head.failures + 1, pauses);
      await write(() => fail.run(head.abandoned, clock.now() + pause, seq));
      begun.delete(thread);
      return pause;
    }
  };

  const done = async (head: Head, turn: Turn, version: number, outcome: TurnOutcome): Promise<0> => {
    const plan = planTurn(outcome, turn.now, limits);
    const what = await write(() => commit(head, version, plan, turn.now));
    arrivals.left(turn.thread, head.seq);
    begun.delete(turn.thread);
    committed(turn.thread, what);
    return 0;
  };

  /** The dead letter and the word in the thread are one transaction; a word that cannot be said does not keep it alive. */
  const bury = async (head: Head, turn: Turn, version: number, error: unknown): Promise<0> => {
    const failure = failureOf(error);
    trouble(error);
    let plan = planTurn({}, turn.now, limits);
    try {
      plan = planTurn(handlers.dead(turn, failure), turn.now, limits);
    } catch (second) {
      trouble(second);
    }
    const what = await write(() => commit(head, version, plan, turn.now, failure));
    arrivals.left(turn.thread, head.seq);
    begun.delete(turn.thread);
    committed(turn.thread, what);
    return 0;
  };

  return {
    start: () => {
      open = true;
      arrivals.listen(wake);
    },
    close: async () => {
      open = false;
      for (const release of held.values()) release();
      held.clear();
      await Promise.all(running.values());
    },
  };
};

const deadly = (): PlumblineError =>
  new PlumblineError('The process ended each time this message was being taken.', {
    code: 'engine.deadly',
    hint: 'Send it again in other words, or in parts.',
  });

const vanished = (thread: string, seq: number): PlumblineError =>
  new PlumblineError(`Message ${seq} of ${thread} waits, and the store no longer has it.`, {
    code: 'engine.vanished',
    hint: 'It counts as dealt with: its turn was written although the store reported a failure.',
  });
