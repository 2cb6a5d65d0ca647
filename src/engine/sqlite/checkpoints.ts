import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Database } from '../../sqlite/sqlite.ts';
import type { ToCheckpoint } from './checkpoint-worker.ts';

/** Moves what was committed from the log into the file, beside the event loop. */
export interface Checkpoints {
  /** A transaction was committed. */
  readonly committed: () => void;
  readonly close: () => Promise<void>;
}

/** The thread is begun only once there is this much to do: a store that is merely looked at needs none. */
const commitsBetween = 48;
/**
 * Pages of the log from which SQLite moves them itself, within a commit: little is left to move then, since the thread was
 * there before, and the log begins anew, which a thread beside a busy writer can never bring about.
 */
const pagesWithThread = 4_000;
const pagesAlone = 1_000;

export const makeCheckpoints = (
  database: Database,
  file: string,
  trouble: (error: unknown) => void,
): Checkpoints => {
  let worker: Worker | undefined;
  let failed = false;
  let isBusy = false;
  let commits = 0;

  const begin = (): Worker => {
    const made = new Worker(new URL('./checkpoint-worker.ts', import.meta.url), { workerData: { file } });
    made.unref();
    made.on('message', () => {
      isBusy = false;
    });
    made.on('error', (error) => {
      failed = true;
      worker = undefined;
      trouble(error);
      database.exec(`pragma wal_autocheckpoint = ${pagesAlone}`);
    });
    database.exec(`pragma wal_autocheckpoint = ${pagesWithThread}`);
    return made;
  };

  const tell = (message: ToCheckpoint): void => worker?.postMessage(message);

  return {
    committed: () => {
      commits += 1;
      if (commits < commitsBetween || isBusy || failed) return;
      commits = 0;
      worker ??= begin();
      isBusy = true;
      tell('checkpoint');
    },
    close: async () => {
      if (worker === undefined) return;
      const ended = once(worker, 'exit');
      failed = true;
      worker.ref();
      tell('end');
      await ended;
    },
  };
};
