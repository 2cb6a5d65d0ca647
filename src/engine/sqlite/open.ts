import type { Clock, Engine, Handlers } from '../../contracts/engine.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import { groupCommit } from '../../sqlite/group-commit.ts';
import { systemClock } from '../clock.ts';
import { type Limits, usualLimits } from '../limits.ts';
import { makeArrivals } from './arrivals.ts';
import { makeCheckpoints } from './checkpoints.ts';
import { openDatabase } from './database.ts';
import { makeInbox } from './inbox.ts';
import { makeJobs } from './jobs.ts';
import { lockFolder } from './lock.ts';
import { makeOutbox } from './outbox.ts';
import { makeQueries } from './queries.ts';
import { makeSchedules } from './schedules.ts';
import type { Store } from './store.ts';
import { closed, storeError } from './store-error.ts';
import { makeTurns } from './turns.ts';
import { makeUpkeep } from './upkeep.ts';

/** What may be set of an engine; all of it has a usual value. */
export interface EngineOptions {
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  /** Told of failures that no caller waits for; they are tried again. Standard: to nobody. */
  readonly trouble?: (error: unknown) => void;
}

interface Parts {
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

/**
 * The engine of one process, on a SQLite file in a folder that it holds alone. Throws `engine.locked`, `engine.unwritable`,
 * `engine.corrupt` or `engine.newer`; nothing was changed then.
 */
export const openSqliteEngine = async (folder: string, options: EngineOptions = {}): Promise<Engine> => {
  const unlock = lockFolder(folder);
  try {
    return engineOn(openDatabase(folder), options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
};

const engineOn = (
  { database, file, id }: ReturnType<typeof openDatabase>,
  { clock = systemClock, limits, trouble = () => {} }: EngineOptions,
  unlock: () => void,
): Engine => {
  const checkpoints = makeCheckpoints(database, file, trouble);
  const arrivals = makeArrivals(database);
  const { write, end } = groupCommit(database, {
    explain: (error) => storeError(error, file),
    closed,
    committed: () => {
      arrivals.committed();
      checkpoints.committed();
    },
    undone: arrivals.undone,
  });
  const store: Store = { database, id, write, clock, limits: { ...usualLimits, ...limits }, trouble };
  const pageSize = Number(database.prepare('pragma page_size').get()?.['page_size']);
  database.exec(`pragma max_page_count = ${Math.max(1, Math.floor(store.limits.storeBytes / pageSize))}`);
  const inbox = makeInbox(store, arrivals);
  const queries = makeQueries(store);
  const schedules = makeSchedules(store, inbox);
  let parts: Parts | undefined;
  let closing: Promise<void> | undefined;

  const whileOpen = <Given extends readonly unknown[], Result>(
    call: (...given: Given) => Promise<Result>,
  ): ((...given: Given) => Promise<Result>) => {
    return async (...given) => {
      if (closing !== undefined) throw closed();
      return call(...given);
    };
  };

  const close = async (): Promise<void> => {
    await parts?.close();
    end();
    await checkpoints.close();
    database.close();
    unlock();
  };

  return {
    ingest: whileOpen(inbox.ingest),
    start: (handlers) => {
      if (closing !== undefined) throw closed();
      if (parts !== undefined) throw startedTwice();
      parts = partsOf(store, { inbox, arrivals, schedules }, handlers);
      parts.start();
    },
    close: () => {
      closing ??= close();
      return closing;
    },
    state: whileOpen(queries.state),
    history: whileOpen(queries.history),
    threads: whileOpen(queries.threads),
    schedules: whileOpen(async (thread?: string) => schedules.list(thread)),
    load: whileOpen(async () => ({ waiting: arrivals.waiting(), ...queries.counts() })),
  };
};

interface Shared {
  readonly inbox: ReturnType<typeof makeInbox>;
  readonly arrivals: ReturnType<typeof makeArrivals>;
  readonly schedules: ReturnType<typeof makeSchedules>;
}

const partsOf = (store: Store, { inbox, arrivals, schedules }: Shared, handlers: Handlers): Parts => {
  const jobs = makeJobs(store, inbox, handlers.jobs);
  const outbox = makeOutbox(store, inbox, handlers);
  const upkeep = makeUpkeep(store);
  const turns = makeTurns(store, arrivals, handlers, (_thread, { started, dropped, lanes, scheduled }) => {
    jobs.dropped(dropped);
    jobs.added(started);
    outbox.added(lanes);
    if (scheduled) schedules.changed();
  });
  return {
    start: () => {
      turns.start();
      schedules.start().catch(store.trouble);
      jobs.start();
      outbox.start();
      upkeep.start();
    },
    close: async () => {
      upkeep.close();
      await Promise.all([schedules.close(), turns.close(), jobs.close(), outbox.close()]);
    },
  };
};

const startedTwice = (): PlumblineError =>
  new PlumblineError('The engine is running already.', {
    code: 'engine.started',
    hint: 'Start it once; this is a defect of Plumbline.',
  });
