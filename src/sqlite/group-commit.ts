import type { Database } from './sqlite.ts';

/**
 * Writes what a unit does in one transaction, and answers once it is on the disk. Units of one round of the event loop share
 * a transaction; a unit that throws takes nothing of the others with it. A unit may run twice, so it changes nothing but the
 * database.
 */
export type Write = <Result>(unit: () => Result) => Promise<Result>;

/** The writer, and how to end it. */
export interface Writer {
  readonly write: Write;
  /** Writes what is waiting, and takes nothing more. */
  readonly end: () => void;
}

interface Waiting {
  readonly unit: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A transaction takes no more units once it has held up the event loop for so long; the wait for the disk comes on top. */
const longestMilliseconds = 4;
const mostUnits = 64;
/** What is said of failures, and who follows what becomes of transactions: told before those that wait for one. */
export interface Following {
  /** A failed write in words for a person. */
  readonly explain: (error: unknown) => unknown;
  /** What is answered once the writer has ended. */
  readonly closed: () => Error;
  readonly committed?: () => void;
  readonly undone?: () => void;
}

interface Bracket {
  readonly begin: () => unknown;
  readonly commit: () => unknown;
}

const transact = (database: Database, { begin, commit }: Bracket, work: () => void): void => {
  begin();
  try {
    work();
    commit();
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
};

export const groupCommit = (
  database: Database,
  { explain, closed, committed, undone }: Following,
): Writer => {
  const [begin, commit] = [database.prepare('begin immediate'), database.prepare('commit')];
  const bracket: Bracket = { begin: () => begin.run(), commit: () => commit.run() };
  let queue: Waiting[] = [];
  let round: NodeJS.Immediate | undefined;
  let ended = false;

  const alone = ({ unit, resolve, reject }: Waiting): void => {
    let result: unknown;
    try {
      transact(database, bracket, () => {
        result = unit();
      });
    } catch (error) {
      undone?.();
      reject(explain(error));
      return;
    }
    committed?.();
    resolve(result);
  };

  const together = (): void => {
    const batch: Waiting[] = [];
    const results: unknown[] = [];
    const begun = performance.now();
    try {
      transact(database, bracket, () => {
        for (const waiting of queue) {
          if (batch.length >= mostUnits || performance.now() - begun > longestMilliseconds) break;
          batch.push(waiting);
          results.push(waiting.unit());
        }
      });
    } catch {
      undone?.();
      // Where not even the transaction could begin, whoever is first is told; else it would be tried for ever.
      if (batch.length === 0) batch.push(...queue.slice(0, 1));
      queue = queue.slice(batch.length);
      for (const waiting of batch) alone(waiting);
      return;
    }
    queue = queue.slice(batch.length);
    committed?.();
    for (const [index, { resolve }] of batch.entries()) resolve(results[index]);
  };

  const flush = (): void => {
    round = undefined;
    if (queue.length > 0) together();
    if (queue.length > 0) round ??= setImmediate(flush);
  };

  return {
    write: <Result>(unit: () => Result) =>
      new Promise<Result>((resolve, reject) => {
        if (ended) return reject(closed());
        queue.push({ unit, resolve: resolve as (result: unknown) => void, reject });
        round ??= setImmediate(flush);
      }),
    end: () => {
      ended = true;
      if (round !== undefined) clearImmediate(round);
      while (queue.length > 0) together();
    },
  };
};
