import type { Database } from '../../sqlite/sqlite.ts';

/**
 * Which events wait, thread by thread in their order, in memory: the durable inbox needs no second index for it, which a
 * third of a durable ingest would go into. It follows the commits, so it never names what is not on the disk.
 */
export interface Arrivals {
  /** Within a unit of writing: an event was written under this number. */
  readonly stage: (thread: string, seq: number) => void;
  /** The transaction that holds what was staged is on the disk. */
  readonly committed: () => void;
  /** It was rolled back. */
  readonly undone: () => void;
  /** Number of the event that is next in a thread. */
  readonly next: (thread: string) => number | undefined;
  /** An event waits no longer. */
  readonly left: (thread: string, seq: number) => void;
  readonly waiting: () => number;
  /** Who is to be told of each thread that something waits for, now and from now on. */
  readonly listen: (heard: (thread: string) => void) => void;
}

interface Arrival {
  readonly thread: string;
  readonly seq: number;
}

export const makeArrivals = (database: Database): Arrivals => {
  const threads = new Map<string, Set<number>>();
  let staged: Arrival[] = [];
  let waiting = 0;
  let last = 0;
  /** A transaction failed: whether all of it is undone only the file knows. */
  let doubtful = true;
  let tell: (thread: string) => void = () => {};

  const add = (thread: string, seq: number): void => {
    const own = threads.get(thread);
    if (own === undefined) threads.set(thread, new Set([seq]));
    else own.add(seq);
    waiting += 1;
    last = seq;
  };

  const after = database.prepare('select seq, thread from inbox where seq > ? order by seq');

  /** What the file holds beyond what is known here. */
  const lookUp = (): readonly Arrival[] => {
    const found = after.all(last).map((row) => ({ thread: String(row['thread']), seq: Number(row['seq']) }));
    doubtful = false;
    return found;
  };

  for (const { thread, seq } of lookUp()) add(thread, seq);

  return {
    stage: (thread, seq) => {
      staged.push({ thread, seq });
    },
    committed: () => {
      if (staged.length === 0 && !doubtful) return;
      const arrived = doubtful ? lookUp() : staged;
      staged = [];
      for (const { thread, seq } of arrived) add(thread, seq);
      for (const { thread } of arrived) tell(thread);
    },
    undone: () => {
      staged = [];
      doubtful = true;
    },
    next: (thread) => threads.get(thread)?.values().next().value,
    left: (thread, seq) => {
      const own = threads.get(thread);
      if (own?.delete(seq) !== true) return;
      waiting -= 1;
      if (own.size === 0) threads.delete(thread);
    },
    waiting: () => waiting,
    listen: (heard) => {
      tell = heard;
      for (const thread of threads.keys()) heard(thread);
    },
  };
};
