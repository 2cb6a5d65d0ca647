import { constants } from 'node:fs';
import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { couldNot } from './problem.ts';
import type { Terminal } from './terminal.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

const fromInput = 'Check the path, or give - to read from standard input.';

const readProblem = (path: string, error: unknown, whenMissing: string): Error => {
  switch (codeOf(error)) {
    case 'ENOENT':
      return couldNot('file.missing', `There is no file ${path}`, whenMissing, error);
    case 'EISDIR':
      return couldNot('file.directory', `${path} is a directory`, 'Give a file in it.', error);
    case 'EACCES':
    case 'EPERM':
      return couldNot(
        'file.unreadable',
        `${path} may not be read`,
        `Allow it, for example: chmod u+r ${path}`,
        error,
      );
    default:
      return couldNot(
        'file.unreadable',
        `${path} could not be read (${codeOf(error) || String(error)})`,
        'Try it with another file.',
        error,
      );
  }
};

/** A whole file. Throws what stands in the way, in words. */
const readBytes = async (terminal: Terminal, path: string, whenMissing: string): Promise<Uint8Array> => {
  try {
    return await readFile(resolve(terminal.folder, path));
  } catch (error) {
    throw readProblem(path, error, whenMissing);
  }
};

/** A whole file as JSON; `whenMissing` says what to do where there is none. */
export const readJson = async (
  terminal: Terminal,
  path: string,
  whenMissing = 'Check the path.',
): Promise<unknown> => {
  const text = new TextDecoder().decode(await readBytes(terminal, path, whenMissing));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw couldNot(
      'file.json',
      `${path} is no JSON (${error instanceof Error ? error.message : ''})`,
      'Give a file that holds one JSON object.',
      error,
    );
  }
};

/** The brief: a file, or standard input for `-`. */
export const readBrief = async (terminal: Terminal, path: string): Promise<Uint8Array> => {
  if (path === '-' && terminal.keyboard) terminal.tell('Type the brief, then Ctrl-D on a line of its own.\n');
  return path === '-' ? terminal.input() : readBytes(terminal, path, fromInput);
};

/** Throws unless the folder is there or can be made as one new folder in an existing one. Makes nothing. */
export const checkFolder = async (terminal: Terminal, path: string): Promise<void> => {
  const folder = resolve(terminal.folder, path);
  const entry = await stat(folder).catch(() => undefined);
  if (entry !== undefined && !entry.isDirectory())
    throw couldNot('folder.file', `--out ${path} is a file`, 'Give a folder.');
  const writable = entry === undefined ? dirname(folder) : folder;
  const parent = entry ?? (await stat(writable).catch(() => undefined));
  if (parent === undefined)
    throw couldNot(
      'folder.parent',
      `--out ${path}: there is no folder ${dirname(path)} to make it in`,
      `Make it first: mkdir -p ${dirname(path)}`,
    );
  await access(writable, constants.W_OK).catch((error: unknown) => {
    throw couldNot(
      'folder.readonly',
      `--out ${path}: nothing may be written in ${writable}`,
      'Give a folder of your own.',
      error,
    );
  });
};

/** Writes all files into the folder, made if it is not there. */
export const writeFolder = async (
  terminal: Terminal,
  path: string,
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
): Promise<void> => {
  const folder = resolve(terminal.folder, path);
  try {
    // The folder above is there, so one level is enough; `recursive` never comes back from places such as /proc.
    await mkdir(folder).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    await Promise.all(files.map(([name, content]) => writeFile(join(folder, name), content)));
  } catch (error) {
    throw couldNot(
      'folder.write',
      `--out ${path} could not be written (${codeOf(error) || String(error)})`,
      codeOf(error) === 'ENOSPC' ? 'Make room on the disk.' : 'Give a folder of your own.',
      error,
    );
  }
};
