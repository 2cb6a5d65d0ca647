import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Chat, openChat } from '../../../handlers/terminal/chat.ts';
import { largestPicture } from '../../analyst/reading/media.ts';
import { type Desk, type Platform, startBot } from '../../bot.ts';
import { readConfig } from '../../config.ts';
import type { Attachment } from '../../contracts/verb.ts';
import { startStudying } from '../../studying.ts';
import type { Arguments } from '../arguments.ts';
import { dataFolder } from '../data-folder.ts';
import { couldNot, exitCodes } from '../problem.ts';
import type { Terminal } from '../terminal.ts';

const largestFile = 1_000_000;
const usualThread = 'main';
const usualPerson = 'you';

/** A text is read by rules; a picture or PDF is kept for a model, where one reads. */
const attachment = async (folder: string, path: string, keepFile: Desk['keepFile']): Promise<Attachment> => {
  const where = resolve(folder, path);
  const { size } = await stat(where).catch((cause: unknown) => {
    throw couldNot(
      'chat.file',
      `${path} cannot be read`,
      'Check the name; it is looked for from where you started.',
      cause,
    );
  });
  const tooLarge = (most: number) =>
    couldNot('chat.file', `${path} is larger than ${most / 1_000_000} MB`, 'Attach the part that matters.');
  const most = keepFile === undefined ? largestFile : largestPicture;
  if (size > most) throw tooLarge(most);
  const bytes = await readFile(where);
  const kept = await keepFile?.(bytes);
  if (kept !== undefined && 'problem' in kept)
    return { name: basename(path), bytes: size, unread: kept.problem };
  if (kept !== undefined) return { name: basename(path), bytes: size, kept };
  if (size > largestFile) throw tooLarge(largestFile);
  try {
    return {
      name: basename(path),
      bytes: size,
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    };
  } catch {
    return { name: basename(path), bytes: size };
  }
};

/** A conversation in the terminal, line by line, kept like any other. */
export const run = async (given: Arguments, terminal: Terminal): Promise<number> => {
  const { colour, width } = readConfig(terminal.environment, terminal.columns);
  let chat: Chat | undefined;
  const connect = async (desk: Desk): Promise<Platform> => {
    const opened = openChat(
      {
        accept: desk.accept,
        readFile: (path) => attachment(terminal.folder, path, desk.keepFile),
        write: terminal.write,
        newId: randomUUID,
        now: () => Date.now(),
      },
      {
        thread: given.option('thread') ?? usualThread,
        person: given.option('as') ?? usualPerson,
        colour,
        width,
      },
    );
    chat = opened;
    return { name: 'terminal', deliver: opened.deliver, find: opened.find, close: async () => undefined };
  };
  const bot = await startBot({
    folder: dataFolder(given, terminal),
    platforms: [connect],
    study: (parts) => startStudying(terminal.environment, terminal.folder, parts),
    problem: (what) => terminal.tell(`plumbline: ${what}\n`),
  });
  try {
    terminal.write(chat?.greeting() ?? '');
    for await (const line of terminal.lines()) {
      if (terminal.stopped.aborted || (await chat?.line(line)) === false) break;
    }
    // What was asked last is still answered where input comes from a file.
    if (!terminal.keyboard) await bot.settled();
  } finally {
    await bot.close();
  }
  return exitCodes.done;
};
