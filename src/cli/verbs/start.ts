import { resolve as absolute } from 'node:path';
import { type Bot, startBot } from '../../bot.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, wrongUse } from '../problem.ts';
import type { Terminal } from '../terminal.ts';

const usualPort = 7878;
const usualFolder = 'data';
const largestPort = 65_535;

const portOf = (typed: string | undefined): number | undefined => {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 0 && port <= largestPort) return port;
  throw wrongUse(`"${typed}" is no port`, `Give a number from 0 (any free one) to ${largestPort}.`);
};

/** The port that was asked for or none; the usual one gives way to any free one. */
const started = async (
  folder: string,
  port: number | undefined,
  problem: (what: string) => void,
): Promise<Bot> => {
  try {
    return await startBot({ folder, port: port ?? usualPort, problem });
  } catch (error) {
    if (port !== undefined || !(error instanceof PlumblineError) || error.code !== 'console.port')
      throw error;
    return startBot({ folder, port: 0, problem });
  }
};

/** Starts the bot and runs until somebody stops it. */
export const run = async (given: Arguments, terminal: Terminal): Promise<number> => {
  const { environment } = terminal;
  const folder = absolute(
    terminal.folder,
    given.option('data') ?? environment['PLUMBLINE_DATA'] ?? usualFolder,
  );
  const bot = await started(folder, portOf(given.option('port') ?? environment['PLUMBLINE_PORT']), (what) =>
    terminal.tell(`plumbline: ${what}\n`),
  );
  terminal.write(
    [
      `Plumbline is ready: open ${bot.address}`,
      `  Everything is kept in ${folder}. No key and no network are needed. Ctrl-C stops it; nothing is lost.`,
      '',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => {
    if (terminal.stopped.aborted) resolve();
    else terminal.stopped.addEventListener('abort', () => resolve(), { once: true });
  });
  await bot.close();
  return exitCodes.done;
};
