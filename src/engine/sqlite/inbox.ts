import type { Engine, Incoming } from '../../contracts/engine.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import { json } from '../failure.ts';
import type { Arrivals } from './arrivals.ts';
import type { Store } from './store.ts';

/** Events on their way to a thread. */
export interface Inbox {
  readonly ingest: Engine['ingest'];
  /** Within a unit of writing: false where the id was taken in before. */
  readonly append: (event: {
    readonly id: string;
    readonly thread: string;
    readonly body: string;
  }) => boolean;
}

const longestName = 512;

const checkName = (name: string, what: string): void => {
  if (name.length > 0 && name.length <= longestName) return;
  throw new PlumblineError(`The ${what} of an event has ${name.length} characters.`, {
    code: 'engine.bad-event',
    hint: `Give it between 1 and ${longestName}.`,
  });
};

const full = (waiting: number): PlumblineError =>
  new PlumblineError(`${waiting} messages are waiting already; this one was not taken.`, {
    code: 'engine.full',
    hint: 'Send it again in a minute.',
    retryable: true,
  });

export const makeInbox = ({ database, write, clock, limits }: Store, arrivals: Arrivals): Inbox => {
  const isSeen = database.prepare('select 1 from seen where id = ?');
  const see = database.prepare('insert into seen(id, at) values (?, ?) on conflict do nothing');
  const add = database.prepare('insert into inbox(id, thread, received_at, body) values (?, ?, ?, ?)');
  let pending = 0;
  let pendingBytes = 0;

  const append: Inbox['append'] = ({ id, thread, body }) => {
    const now = clock.now();
    if (see.run(id, now).changes === 0) return false;
    arrivals.stage(thread, Number(add.run(id, thread, now, body).lastInsertRowid));
    return true;
  };

  const ingest = async ({ id, thread, body }: Incoming): Promise<'accepted' | 'duplicate'> => {
    checkName(id, 'id');
    checkName(thread, 'thread');
    const text = json(body, 'The message', limits.bodyBytes);
    // Whether it is new the write itself finds out; only where it cannot be written must it be known before.
    const waiting = arrivals.waiting() + pending;
    if (waiting >= limits.waiting || pendingBytes + text.length > limits.pendingBytes) {
      if (isSeen.get(id) !== undefined) return 'duplicate';
      throw full(waiting);
    }
    pending += 1;
    pendingBytes += text.length;
    try {
      return (await write(() => append({ id, thread, body: text }))) ? 'accepted' : 'duplicate';
    } finally {
      pending -= 1;
      pendingBytes -= text.length;
    }
  };

  return { ingest, append };
};
