import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import { couldNot } from './problem.ts';
import type { Terminal } from './terminal.ts';

const usualFolder = 'data';

const hint = 'Name another folder with --data DIR, or set PLUMBLINE_DATA.';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';

const isFolder = (path: string): boolean | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory();

/** Makes it step by step: where a file system lets nothing be made, making all of it at once never ends. */
const make = (path: string): void => {
  if (isFolder(path) === undefined) {
    if (dirname(path) !== path) make(dirname(path));
    mkdirSync(path);
  } else if (isFolder(path) === false)
    throw couldNot('data.notFolder', `${path} is a file, so nothing can be kept in it`, hint);
};

const made = (folder: string): string => {
  try {
    make(folder);
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (error) {
    if (codeOf(error).startsWith('data.')) throw error;
    throw couldNot('data.folder', `${folder} cannot be made or written to (${codeOf(error)})`, hint, error);
  }
};

/**
 * Where the bot keeps everything, made where it is not there: as asked for, else as PLUMBLINE_DATA says, else `data` beside
 * where it was started. Throws at once where nothing can be kept there.
 */
export const dataFolder = (given: Arguments, { folder, environment }: Terminal): string =>
  made(resolve(folder, given.option('data') ?? environment['PLUMBLINE_DATA'] ?? usualFolder));
