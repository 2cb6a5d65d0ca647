import { types } from 'node:util';
import { PlumblineError } from '../../contracts/errors.ts';

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
const codes = {
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  notADatabase: 26,
} as const;

/** The primary result code of an error of node:sqlite; undefined for any other. */
const resultCode = (error: unknown): number | undefined =>
  types.isNativeError(error) && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;

/** SQLite saying that somebody else holds what is asked for. */
export const isBusy = (error: unknown): boolean => resultCode(error) === codes.busy;

/** A damaged store; the file is left as it is. */
export const corrupt = (file: string, detail: string, cause?: unknown): PlumblineError =>
  new PlumblineError(`The store ${file} is damaged: ${detail}.`, {
    code: 'engine.corrupt',
    hint: 'It was left untouched. Put back a copy of it, or move it away together with the files beside it to begin anew.',
    cause,
  });

/** What a closed engine answers. */
export const closed = (): PlumblineError =>
  new PlumblineError('The engine is closed.', {
    code: 'engine.closed',
    hint: 'Start Plumbline again; what was accepted waits for it.',
    retryable: true,
  });

/** A file-system or SQLite failure in our words; what is ours already passes through. */
export const storeError = (error: unknown, file: string): unknown => {
  if (error instanceof PlumblineError) return error;
  const unwritable = (because: string) =>
    new PlumblineError(`The store ${file} cannot be written: ${because}.`, {
      code: 'engine.unwritable',
      hint: 'Make room on the disk and see that the folder belongs to this user; nothing that was accepted is lost.',
      retryable: true,
      cause: error,
    });
  switch (resultCode(error)) {
    case codes.full:
      return unwritable('the disk, or the room that it may take, is full');
    case codes.readOnly:
      return unwritable('it is read-only');
    case codes.ioError:
      return unwritable('the disk reports an error');
    case codes.cantOpen:
      return unwritable('it cannot be opened');
    case codes.corrupt:
    case codes.notADatabase:
      return corrupt(file, types.isNativeError(error) ? error.message : 'SQLite cannot read it', error);
    default:
      break;
  }
  if (
    types.isNativeError(error) &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^E[A-Z]+$/.test(error.code)
  )
    return unwritable(error.code === 'ENOSPC' ? 'the disk is full' : `the system says ${error.code}`);
  return error;
};

/** Whether the store itself failed, so that whoever was at work is not to blame. */
export const isStoreFailure = (error: unknown): boolean =>
  error instanceof PlumblineError && (error.code === 'engine.unwritable' || error.code === 'engine.corrupt');
