// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of Node's own modules lacks this one.
import { DatabaseSync } from 'node:sqlite';

/** A connection of node:sqlite: every call holds up the event loop until it is done. */
export type Database = DatabaseSync;

/** Waits `timeout` ms for somebody else's lock; where none is given, not at all. */
export const openFile = (
  file: string,
  options: { readonly readOnly?: boolean; readonly timeout?: number } = {},
): Database => new DatabaseSync(file, options);
