import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openFile } from '../../sqlite/sqlite.ts';
import { migrate, migrations, refuseNewer } from './migrations.ts';
import { corrupt, storeError } from './store-error.ts';

/** Larger files are checked as they are read, since a whole check would take longer than a start may. */
const checkedBytes = 64 * 1024 * 1024;

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/**
 * A look that changes nothing: an older Plumbline must not touch a newer file, and a damaged file must stay as it is for
 * whoever repairs it. SQLite would take an empty file for a new store; the mark beside it says that there was one.
 */
const inspect = (file: string, mark: string, steps: readonly string[]): void => {
  const bytes = sizeOf(file);
  if (bytes === 0) {
    if (!existsSync(mark)) return;
    throw corrupt(file, existsSync(file) ? 'it is empty' : 'it is missing');
  }
  const database = openFile(file, { readOnly: true });
  try {
    refuseNewer(database, file, steps);
    const number = (name: string) => Number(database.prepare(`pragma ${name}`).get()?.[name]);
    const expected = number('page_count') * number('page_size');
    if (sizeOf(`${file}-wal`) === 0 && bytes < expected)
      throw corrupt(file, `it has ${bytes} of ${expected} bytes`);
    if (bytes > checkedBytes) return;
    const [found] = database.prepare('pragma quick_check(1)').all();
    if (found?.['quick_check'] !== 'ok')
      throw corrupt(file, String(found?.['quick_check']).split('\n')[0] ?? '');
  } finally {
    database.close();
  }
};

const leaveMark = (mark: string): void => {
  if (existsSync(mark)) return;
  const descriptor = openSync(mark, 'a');
  fsyncSync(descriptor);
  closeSync(descriptor);
};

/** The open file and the id that it was given when it was made. */
export interface Opened {
  readonly database: Database;
  readonly file: string;
  readonly id: string;
}

/**
 * Opens the store of a folder that this process holds, or makes one. Commits wait for the disk. Throws `engine.corrupt`,
 * `engine.newer` (nothing touched, both) or `engine.unwritable`.
 */
export const openDatabase = (folder: string, steps: readonly string[] = migrations): Opened => {
  const file = join(folder, 'engine.db');
  const mark = join(folder, 'engine.made');
  let database: Database | undefined;
  try {
    inspect(file, mark, steps);
    database = openFile(file);
    if (sizeOf(file) === 0) database.exec('pragma auto_vacuum = incremental');
    database.exec(`
      pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory;
      pragma cache_size = -16000; pragma journal_size_limit = 33554432`);
    migrate(database, file, steps);
    database
      .prepare('insert into about values (?, ?) on conflict do nothing')
      .run('id', randomBytes(6).toString('hex'));
    leaveMark(mark);
    const id = String(database.prepare("select value from about where name = 'id'").get()?.['value']);
    return { database, file, id };
  } catch (error) {
    database?.close();
    throw storeError(error, file);
  }
};
