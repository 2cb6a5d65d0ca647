import type { Engine, HistoryEntry, ThreadSummary } from '../../contracts/engine.ts';
import type { Store } from './store.ts';

const usualPage = 100;
const largestPage = 1_000;
/** Rows of the index that one statement passes over at most, so that a rare prefix holds nobody up. */
const scanned = 5_000;

const pageOf = (limit: number | undefined): number =>
  Math.max(1, Math.min(Math.floor(limit ?? usualPage), largestPage));

interface ThreadRow {
  readonly thread: string;
  readonly changed_at: number;
}

/** What can be read of an engine at any time, running or not. */
export const makeQueries = ({
  database,
}: Store): Pick<Engine, 'state' | 'history' | 'threads'> & { readonly counts: () => Counts } => {
  const stateOf = database.prepare('select version, body from threads where thread = ?');
  const historyOf = database.prepare(
    'select seq, at, body from history where thread = ? and seq > ? order by seq limit ?',
  );
  const changed = database.prepare(
    `select thread, changed_at from threads where (changed_at, thread) < (?, ?)
      order by changed_at desc, thread desc limit ${scanned}`,
  );
  const summaryOf = database.prepare('select summary from threads where thread = ?');
  const count = (table: string) =>
    Number(database.prepare(`select count(*) as n from ${table}`).get()?.['n']);

  const summarised = ({ thread, changed_at: changedAt }: ThreadRow): ThreadSummary => {
    const text = summaryOf.get(thread)?.['summary'];
    return { thread, changedAt, summary: typeof text === 'string' ? JSON.parse(text) : undefined };
  };

  return {
    state: async (thread) => {
      const row = stateOf.get(thread);
      if (row === undefined || row['body'] === null) return undefined;
      return { version: Number(row['version']), body: JSON.parse(String(row['body'])) };
    },
    history: async (thread, page = {}) =>
      historyOf.all(thread, page.after ?? 0, pageOf(page.limit)).map(
        (row): HistoryEntry => ({
          seq: Number(row['seq']),
          at: Number(row['at']),
          body: JSON.parse(String(row['body'])),
        }),
      ),
    threads: async ({ prefix = '', before = Number.MAX_SAFE_INTEGER, limit } = {}) => {
      const wanted = pageOf(limit);
      const found: ThreadRow[] = [];
      for (let last: ThreadRow = { thread: '', changed_at: before }; ; ) {
        const rows = changed.all(last.changed_at, last.thread) as unknown as ThreadRow[];
        for (const row of rows) {
          if (found.length >= wanted && row.changed_at !== found.at(-1)?.changed_at)
            return found.map(summarised);
          if (row.thread.startsWith(prefix)) found.push(row);
        }
        const end = rows.at(-1);
        if (end === undefined || rows.length < scanned) return found.map(summarised);
        last = end;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    counts: () => ({ jobs: count('jobs'), posts: count('outbox'), dead: count('dead') }),
  };
};

interface Counts {
  readonly jobs: number;
  readonly posts: number;
  readonly dead: number;
}
