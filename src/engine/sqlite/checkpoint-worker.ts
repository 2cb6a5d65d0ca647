import { parentPort, workerData } from 'node:worker_threads';
import { openFile } from '../../sqlite/sqlite.ts';

/** What the thread is told: to move what the log holds into the file, or to end. */
export type ToCheckpoint = 'checkpoint' | 'end';

/** A thread with a connection of its own, so that moving pages and waiting for the disk holds up nobody. */
const { file } = workerData as { readonly file: string };
const database = openFile(file);
database.exec('pragma synchronous = full; pragma wal_autocheckpoint = 0');
const checkpoint = database.prepare('pragma wal_checkpoint(passive)');

parentPort?.on('message', (message: ToCheckpoint) => {
  if (message === 'checkpoint') {
    checkpoint.get();
    parentPort?.postMessage('done');
    return;
  }
  database.close();
  parentPort?.close();
});
