import { existsSync, renameSync, rmSync } from 'node:fs';
import { PlumblineError } from '../../contracts/errors.ts';
import type { Database } from '../../sqlite/sqlite.ts';

/**
 * Steps from an empty file to today's schema; the n-th leads to version n. A step that was ever released is never changed:
 * a new one follows it.
 */
export const migrations: readonly string[] = [
  `
  -- What holds for the whole file: its id, which makes post ids differ from those of any other file.
  create table about(name text primary key, value text not null) without rowid;
  -- Ids of events ever taken in; outlives the event, so that a late duplicate is known.
  create table seen(n integer primary key autoincrement, id text not null unique, at integer not null);
  -- Events that wait, and only those.
  create table inbox(
    seq integer primary key autoincrement, id text not null, thread text not null, received_at integer not null,
    failures integer not null default 0, abandoned integer not null default 0, not_before integer not null default 0,
    body text not null);
  create index inbox_by_thread on inbox(thread, seq);
  create table dead(
    seq integer primary key, id text not null, thread text not null, received_at integer not null, at integer not null,
    error text not null, body text not null);
  -- Summary before body: lists of threads never read the pages that a long body spills to.
  create table threads(
    thread text primary key, changed_at integer not null, version integer not null, entries integer not null,
    summary text, body text);
  create index threads_by_change on threads(changed_at, thread);
  create table history(thread text not null, seq integer not null, at integer not null, body text not null);
  create unique index history_by_thread on history(thread, seq);
  -- Jobs that are not finished, and only those.
  create table jobs(
    id integer primary key autoincrement, thread text not null, key text not null, kind text not null,
    failures integer not null default 0, abandoned integer not null default 0, not_before integer not null default 0,
    input text not null, unique(thread, key));
  -- Posts that have not left, and only those.
  create table outbox(
    seq integer primary key autoincrement, lane text not null, thread text not null, key text,
    failures integer not null default 0, body text not null);
  create index outbox_by_lane on outbox(lane, seq);
  -- What the platform gave back for a post with a key: needed to edit it.
  create table receipts(thread text not null, key text not null, receipt text not null, primary key(thread, key))
    without rowid;
  create table schedules(
    thread text not null, key text not null, next integer not null, cron text not null, time_zone text not null,
    body text not null, primary key(thread, key)) without rowid;
  create index schedules_by_next on schedules(next);
  `,
  // Which events wait is known in memory; writing this index was a fifth of a durable ingest.
  'drop index inbox_by_thread',
];

const versionOf = (database: Database): number =>
  Number(database.prepare('pragma user_version').get()?.['user_version']);

/** Throws `engine.newer` where the file was written by a Plumbline that knows more steps. */
export const refuseNewer = (
  database: Database,
  file: string,
  steps: readonly string[] = migrations,
): void => {
  const version = versionOf(database);
  if (version <= steps.length) return;
  throw new PlumblineError(
    `The store ${file} has version ${version}; this Plumbline knows versions up to ${steps.length}.`,
    {
      code: 'engine.newer',
      hint: 'It was left untouched. Start the newer Plumbline, or put back the copy it made before it changed the file.',
    },
  );
};

/** A whole copy under its final name only once it is complete. */
const copyBefore = (database: Database, file: string, version: number): void => {
  const copy = `${file}.version-${version}`;
  const unfinished = `${copy}.unfinished`;
  if (existsSync(unfinished)) rmSync(unfinished);
  database.prepare('vacuum into ?').run(unfinished);
  renameSync(unfinished, copy);
};

/** Brings the schema up to date, each step in a transaction of its own; a file that holds something is copied first. */
export const migrate = (database: Database, file: string, steps: readonly string[] = migrations): void => {
  const from = versionOf(database);
  if (from > 0 && from < steps.length) copyBefore(database, file, from);
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    database.exec('begin immediate');
    try {
      database.exec(step);
      database.exec(`pragma user_version = ${index + 1}`);
      database.exec('commit');
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  }
};
