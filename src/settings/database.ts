import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlumblineError } from '../contracts/errors.ts';
import { groupCommit, type Write, type Writer } from '../sqlite/group-commit.ts';
import { type Database, openFile } from '../sqlite/sqlite.ts';

export type { Database };

/** A prepared statement of it. */
export type Statement = ReturnType<Database['prepare']>;

/** The file of settings, references and caches within the data folder. */
const fileName = 'settings.db';

/** Each entry brings the schema one version further; none is ever changed once it was released. */
const migrations: readonly string[] = [
  `create table kept(
     namespace text not null, key text not null, value text not null, expires integer, written integer not null,
     primary key(namespace, key)) without rowid;
   create index kept_expires on kept(namespace, expires) where expires is not null;
   create index kept_written on kept(namespace, written)`,
];

/** What SQLite's result codes mean for a person: https://sqlite.org/rescode.html */
const meanings: Readonly<Record<number, { code: string; says: string; hint: string; retryable: boolean }>> = {
  5: {
    code: 'settings.busy',
    says: 'The settings are in use by another process',
    hint: 'Close the other process, or try again in a moment.',
    retryable: true,
  },
  8: {
    code: 'settings.unwritable',
    says: 'The settings cannot be written',
    hint: 'Make the data folder and settings.db writable for this user.',
    retryable: false,
  },
  11: {
    code: 'settings.corrupt',
    says: 'The file of the settings is damaged',
    hint: 'Put settings.db back from a backup; moved aside, a new one begins empty.',
    retryable: false,
  },
  13: {
    code: 'settings.full',
    says: 'There is no space left for the settings',
    hint: 'Free space on the disk of the data folder.',
    retryable: true,
  },
  14: {
    code: 'settings.unwritable',
    says: 'The file of the settings cannot be opened',
    hint: 'Check that the data folder exists and that this user may write in it.',
    retryable: false,
  },
};
const notADatabase = 26;

const wordsOf = (error: unknown): string => (error as Partial<Error> | null)?.message ?? String(error);

const numberIn = (error: unknown, name: string): number | undefined => {
  const value = (error as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof value === 'number' ? value : undefined;
};

/** Every failure of the store as one that can be told to a person; one that is already so stays as it is. */
export const settingsError = (error: unknown): PlumblineError => {
  if (error instanceof PlumblineError) return error;
  // The low byte of an extended result code is the code itself.
  const code = (numberIn(error, 'errcode') ?? 0) & 0xff;
  const meaning = meanings[code === notADatabase ? 11 : code];
  return new PlumblineError(`${meaning?.says ?? 'The settings cannot be reached'}: ${wordsOf(error)}`, {
    code: meaning?.code ?? 'settings.unavailable',
    hint: meaning?.hint ?? 'Check the data folder and the disk it is on, then try again.',
    retryable: meaning?.retryable ?? true,
    cause: error,
  });
};

const migrate = (database: Database, version: number): void => {
  if (version > migrations.length)
    throw new PlumblineError(`settings.db was written by a newer Plumbline (schema ${version})`, {
      code: 'settings.newer',
      hint: 'Start the newer version, or another data folder.',
    });
  for (const [index, statements] of migrations.entries()) {
    if (index < version) continue;
    database.exec(`begin immediate; ${statements}; pragma user_version = ${index + 1}; commit`);
  }
};

/**
 * Opens settings.db in the data folder, made if it is not there. A file that is damaged, locked or of a newer schema throws:
 * it must never look like an empty one.
 */
export const openDatabase = (folder: string): Database => {
  let database: Database | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    database = openFile(join(folder, fileName), { timeout: 2_000 });
    database.exec('pragma journal_mode = wal; pragma synchronous = full');
    const row = database.prepare('pragma user_version').get();
    migrate(database, numberIn(row, 'user_version') ?? 0);
    return database;
  } catch (error) {
    database?.close();
    if (typeof error === 'object' && error !== null && 'syscall' in error)
      throw new PlumblineError(`The data folder cannot be made: ${wordsOf(error)}`, {
        code: 'settings.unwritable',
        hint: 'Name a folder that this user may write in.',
        cause: error,
      });
    throw settingsError(error);
  }
};

/** What waits for a database that was closed meanwhile. */
const closed = (): PlumblineError =>
  new PlumblineError('The settings are closed', {
    code: 'settings.unavailable',
    hint: 'Start Plumbline again.',
    retryable: true,
  });

/** One for each open database: whatever writes in one round of the event loop shares its wait for the disk. */
const writers = new WeakMap<Database, Writer>();

const writerOf = (database: Database): Writer => {
  const before = writers.get(database);
  if (before !== undefined) return before;
  const made = groupCommit(database, { explain: settingsError, closed });
  writers.set(database, made);
  return made;
};

export const writing = (database: Database): Write => writerOf(database).write;

/** Writes what waits, then lets go of the file. */
export const closeDatabase = (database: Database): void => {
  if (!database.isOpen) return;
  writers.get(database)?.end();
  database.close();
};
