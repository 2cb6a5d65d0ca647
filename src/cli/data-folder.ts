import { resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

const usualFolder = 'data';

/** Where the bot keeps everything: as asked for, else as PLUMBLINE_DATA says, else `data` beside where it was started. */
export const dataFolder = (given: Arguments, { folder, environment }: Terminal): string =>
  resolve(folder, given.option('data') ?? environment['PLUMBLINE_DATA'] ?? usualFolder);
