import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlumblineError } from '../../contracts/errors.ts';
import { type Database, openFile } from '../../sqlite/sqlite.ts';
import { isBusy, storeError } from './store-error.ts';

/**
 * Holds a folder for this process until the lock is given back or the process dies, however it dies: the operating system
 * lets go then. An exclusive transaction on an empty database of its own is the lock, since SQLite knows how to lock a file
 * on every system; nothing else in this process may open `lock.db`, for closing it would drop the lock. Throws
 * `engine.locked` or `engine.unwritable`.
 */
export const lockFolder = (folder: string): (() => void) => {
  const file = join(folder, 'lock.db');
  let database: Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = openFile(file);
    database.exec('begin exclusive');
    const held = database;
    return () => held.close();
  } catch (error) {
    database?.close();
    if (!isBusy(error)) throw storeError(error, folder);
    throw new PlumblineError(`Another Plumbline is at work in ${folder}.`, {
      code: 'engine.locked',
      hint: 'Stop the other one first, or give this one a data folder of its own.',
      cause: error,
    });
  }
};
