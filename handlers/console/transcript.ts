// biome-ignore lint/correctness/noUnresolvedImports: it is there from Node 22.5 on
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Drawing } from '../../src/contracts/drawing.ts';
import { PlumblineError } from '../../src/contracts/errors.ts';
import type { Inbound } from '../../src/contracts/inbound.ts';
import type { AskedQuestion, Reply } from '../../src/contracts/reply.ts';
import { lineOf, type Message, messageOf, type Said, type ThreadLine } from './message.ts';
import { drawingHash, drawingsOf, headlineOf } from './reply-parts.ts';

/** What the console remembers by itself, as every chat platform does. */
export interface Transcript {
  /** Kept, not yet shown: it is shown once the core has it. False where this id is already here. */
  keep(inbound: Inbound, said: Said, at: number): boolean;
  /** Shows what was kept; undefined where it is already shown. */
  show(id: string): Message | undefined;
  /** Forgets what the core would not take. */
  drop(id: string): void;
  /** What was kept and never taken, oldest first. */
  pending(): readonly Inbound[];
  /** Writes a reply, or puts it in the place of the message of the same key. The same post again changes nothing. */
  write(post: {
    readonly id: string;
    readonly thread: string;
    readonly key?: string;
    readonly edits?: number;
    readonly reply: Reply;
    readonly at: number;
  }): { readonly message: Message; readonly isNew: boolean };
  /** The message that a post became. */
  written(post: string): number | undefined;
  /** Messages of a thread, oldest first: the last ones before a place. */
  page(thread: string, before: number, limit: number): readonly Message[];
  /** Messages of a thread that are new or edited since a change, in the order of changes. */
  since(thread: string, change: number, limit: number): readonly Message[];
  /** The newest reply of a kind. */
  latest(thread: string, kind: Reply['kind']): Message | undefined;
  question(thread: string, fact: string): AskedQuestion | undefined;
  lastChange(): number;
  threads(limit: number): readonly ThreadLine[];
  thread(thread: string): ThreadLine | undefined;
  drawing(hash: string): Drawing | undefined;
  close(): void;
}

const schema = `
create table thread(id text primary key, title text not null, named integer not null default 0, phase text not null default '',
  headline text not null default '', people text not null default '[]', started integer not null, changed integer not null) strict;
create table message(seq integer primary key autoincrement, change integer not null, thread text not null, event text unique,
  key text, kind text not null, by text, body text not null, at integer not null, edited integer not null default 0,
  shown integer not null, inbound text) strict;
create unique index message_change on message(change);
create index message_thread on message(thread, seq);
create index message_since on message(thread, change);
create index message_kind on message(thread, kind, seq);
create index message_pending on message(seq) where shown = 0;
create table post(id text primary key, seq integer not null) strict, without rowid;
create table drawing(hash text primary key, body text not null) strict, without rowid;
pragma user_version = 1;`;

const shortTitle = (text: string): string => {
  const [first = ''] = text
    .split('\n')
    .map((each) => each.replace(/^[#>*\s-]+/, '').trim())
    .filter((each) => each !== '');
  return first.length <= 72 ? first : `${first.slice(0, 70).replace(/\s\S*$/, '')} …`;
};

const opened = (file: string): DatabaseSync => {
  try {
    const db = new DatabaseSync(file, { timeout: 5000 });
    db.exec('pragma journal_mode = wal; pragma synchronous = full');
    const { user_version: version } = z
      .object({ user_version: z.number() })
      .parse(db.prepare('pragma user_version').get());
    if (version === 0) db.exec(`begin immediate; ${schema} commit`);
    else if (version !== 1) throw new Error(`it is of version ${version}`);
    return db;
  } catch (cause) {
    throw new PlumblineError(`the transcript of the console cannot be opened: ${file}`, {
      code: 'console.transcript',
      hint: 'Check that its folder exists and can be written to; a broken file can be moved away, the consultations are kept elsewhere.',
      cause,
    });
  }
};

/** Opens, or begins, a transcript; throws `console.transcript` where that cannot be. */
export const openTranscript = (file: string): Transcript => {
  const db = opened(file);
  const sql = (text: string) => db.prepare(text);
  const columns = 'seq, change, thread, kind, by, body, at, edited';
  const nextChange = '(select coalesce(max(change), 0) + 1 from message)';
  const statements = {
    known: sql('select 1 from message where event = ?'),
    keep: sql(
      `insert into message(change, thread, event, kind, by, body, at, shown, inbound) values(${nextChange}, ?, ?, 'said', ?, ?, ?, 0, ?)`,
    ),
    show: sql(
      `update message set shown = 1, inbound = null, change = ${nextChange} where event = ? and shown = 0 returning ${columns}`,
    ),
    drop: sql('delete from message where event = ? and shown = 0'),
    pending: sql('select inbound from message where shown = 0 order by seq'),
    post: sql('select seq from post where id = ?'),
    posted: sql('insert into post(id, seq) values(?, ?)'),
    keyed: sql('select seq from message where thread = ? and key = ? order by seq desc limit 1'),
    at: sql(`select ${columns} from message where seq = ?`),
    insert: sql(
      `insert into message(change, thread, key, kind, body, at, shown) values(${nextChange}, ?, ?, ?, ?, ?, 1) returning ${columns}`,
    ),
    edit: sql(
      `update message set kind = ?, body = ?, edited = 1, change = ${nextChange} where seq = ? and thread = ? returning ${columns}`,
    ),
    page: sql(
      `select ${columns} from message where thread = ? and seq < ? and shown = 1 order by seq desc limit ?`,
    ),
    since: sql(
      `select ${columns} from message where thread = ? and change > ? and shown = 1 order by change limit ?`,
    ),
    latest: sql(
      `select ${columns} from message where thread = ? and kind = ? and shown = 1 order by seq desc limit ?`,
    ),
    change: sql('select coalesce(max(change), 0) as change from message'),
    threads: sql('select * from thread order by changed desc limit ?'),
    thread: sql('select * from thread where id = ?'),
    begin: sql(
      'insert into thread(id, title, started, changed) values(?, ?, ?, ?) on conflict(id) do update set changed = max(changed, excluded.changed)',
    ),
    people: sql('update thread set people = ? where id = ?'),
    named: sql('update thread set title = ?, phase = ?, named = 1 where id = ?'),
    digest: sql("update thread set title = ?, phase = 'digest' where id = ? and phase in ('', 'digest')"),
    headline: sql('update thread set headline = ? where id = ?'),
    drawing: sql('select body from drawing where hash = ?'),
    draw: sql('insert into drawing(hash, body) values(?, ?) on conflict do nothing'),
  };

  const together = <T>(work: () => T): T => {
    db.exec('begin immediate');
    try {
      const result = work();
      db.exec('commit');
      return result;
    } catch (error) {
      db.exec('rollback');
      throw error;
    }
  };

  const thread = (id: string): ThreadLine | undefined => {
    const found = statements.thread.get(id);
    return found === undefined ? undefined : lineOf(found);
  };

  const latest = (id: string, kind: string, limit: number): readonly Message[] =>
    statements.latest.all(id, kind, limit).map(messageOf);

  const remember = (id: string, reply: Reply, at: number): void => {
    statements.begin.run(id, 'A consultation', at, at);
    if (reply.kind === 'brief') statements.named.run(reply.title, reply.phase, id);
    // A thread that no brief has named is no consultation: it is where digests come.
    if (reply.kind === 'digest') statements.digest.run(`Digest of ${reply.channel}`, id);
    const headline = headlineOf(reply);
    if (headline !== undefined) statements.headline.run(headline, id);
    for (const drawing of drawingsOf(reply))
      statements.draw.run(drawingHash(drawing), JSON.stringify(drawing));
  };

  return {
    keep: (inbound, said, at) => {
      if (statements.known.get(inbound.id) !== undefined) return false;
      statements.keep.run(
        inbound.thread,
        inbound.id,
        JSON.stringify(inbound.by),
        JSON.stringify(said),
        at,
        JSON.stringify(inbound),
      );
      return true;
    },
    show: (id) =>
      together(() => {
        const shown = statements.show.get(id);
        if (shown === undefined) return undefined;
        const message = messageOf(shown);
        if (message.from !== 'person') return message;
        statements.begin.run(
          message.thread,
          shortTitle(message.said.text) || 'A consultation',
          message.at,
          message.at,
        );
        const people = thread(message.thread)?.people ?? [];
        if (!people.includes(message.by.name))
          statements.people.run(JSON.stringify([...people, message.by.name]), message.thread);
        return message;
      }),
    drop: (id) => void statements.drop.run(id),
    pending: () =>
      statements.pending
        .all()
        .map((each) => JSON.parse(z.object({ inbound: z.string() }).parse(each).inbound) as Inbound),
    write: ({ id, thread: to, key, edits, reply, at }) =>
      together(() => {
        const known = statements.post.get(id);
        const seqOf = (found: unknown): number => z.object({ seq: z.number() }).parse(found).seq;
        if (known !== undefined) return { message: messageOf(statements.at.get(seqOf(known))), isNew: false };
        const body = JSON.stringify(reply);
        const earlier = key === undefined ? undefined : statements.keyed.get(to, key);
        const place = edits ?? (earlier === undefined ? undefined : seqOf(earlier));
        const written =
          (place === undefined ? undefined : statements.edit.get(reply.kind, body, place, to)) ??
          statements.insert.get(to, key ?? null, reply.kind, body, at);
        const message = messageOf(written);
        statements.posted.run(id, message.seq);
        remember(to, reply, at);
        return { message, isNew: true };
      }),
    written: (post) => {
      const found = statements.post.get(post);
      return found === undefined ? undefined : z.object({ seq: z.number() }).parse(found).seq;
    },
    page: (of, before, limit) => statements.page.all(of, before, limit).map(messageOf).reverse(),
    since: (of, change, limit) => statements.since.all(of, change, limit).map(messageOf),
    latest: (of, kind) => latest(of, kind, 1)[0],
    question: (of, fact) =>
      latest(of, 'questions', 20)
        .flatMap((message) =>
          message.from === 'bot' && message.reply.kind === 'questions' ? message.reply.questions : [],
        )
        .find((question) => question.fact === fact),
    lastChange: () => z.object({ change: z.number() }).parse(statements.change.get()).change,
    threads: (limit) => statements.threads.all(limit).map(lineOf),
    thread,
    drawing: (hash) => {
      const found = statements.drawing.get(hash);
      return found === undefined
        ? undefined
        : (JSON.parse(z.object({ body: z.string() }).parse(found).body) as Drawing);
    },
    close: () => db.close(),
  };
};
