import { type Bot, startBot } from '../../bot.ts';
import { consolePlatform } from '../../console.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import { slackOptions, slackPlatform, wantsSlack } from '../../slack.ts';
import { type Studying, startStudying, studyOptions } from '../../studying.ts';
import type { Arguments } from '../arguments.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes, wrongUse } from '../problem.ts';
import type { Terminal } from '../terminal.ts';

const usualPort = 7878;
const largestPort = 65_535;

const portOf = (typed: string | undefined): number | undefined => {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 0 && port <= largestPort) return port;
  throw wrongUse(`"${typed}" is no port`, `Give a number from 0 (any free one) to ${largestPort}.`);
};

interface Started {
  readonly bot: Bot;
  readonly address: string;
  /** How other platforms are connected and which sources are asked, a line each. */
  readonly connected: readonly string[];
}

const sourceLines = (sources: Studying['sources']): readonly string[] => {
  const able = sources.filter(({ problem }) => problem === undefined).map(({ name }) => name);
  return [
    ...(able.length === 0 ? [] : [`Own sources that are asked: ${able.join(', ')}`]),
    ...sources.flatMap(({ name, problem }) =>
      problem === undefined
        ? []
        : [
            `The source ${name} cannot be asked: ${problem.replace(/\.$/, '')} (“plumbline doctor” tells more)`,
          ],
    ),
  ];
};

const startOn = async (
  folder: string,
  port: number,
  { environment, folder: where }: Pick<Terminal, 'environment' | 'folder'>,
  problem: (what: string) => void,
): Promise<Started> => {
  let address = '';
  const connected: string[] = [];
  const console = consolePlatform(port, (where) => {
    address = where;
  });
  const slack = wantsSlack(environment)
    ? [
        slackPlatform(slackOptions(environment, problem), (how) => {
          connected.push(`Slack is connected: ${how}`);
        }),
      ]
    : [];
  const bot = await startBot({
    folder,
    platforms: [console, ...slack],
    problem,
    study: async (parts) => {
      const studying = await startStudying(environment, where, parts);
      connected.push(...sourceLines(studying?.sources ?? []));
      return studying;
    },
  });
  return { bot, address, connected };
};

/** On the port that was asked for or not at all; the usual one gives way to any free one. */
const started = async (
  folder: string,
  port: number | undefined,
  terminal: Pick<Terminal, 'environment' | 'folder'>,
  problem: (what: string) => void,
): Promise<Started> => {
  try {
    return await startOn(folder, port ?? usualPort, terminal, problem);
  } catch (error) {
    if (port !== undefined || !(error instanceof PlumblineError) || error.code !== 'console.port')
      throw error;
    return startOn(folder, 0, terminal, problem);
  }
};

const studies = (environment: Terminal['environment']): string => {
  const { apiKey, model } = studyOptions(environment);
  return apiKey === undefined
    ? 'No key and no network are needed.'
    : `Reports are studied by ${model}; “plumbline doctor” tells what it may spend and ask.`;
};

/** Starts the bot and runs until somebody stops it. */
export const run = async (given: Arguments, terminal: Terminal): Promise<number> => {
  const folder = dataFolder(given, terminal);
  const port = portOf(given.option('port') ?? terminal.environment['PLUMBLINE_PORT']);
  const { bot, address, connected } = await started(folder, port, terminal, (what) =>
    terminal.tell(`plumbline: ${what}\n`),
  );
  terminal.write(
    [
      `Plumbline is ready: open ${address}`,
      ...connected.map((line) => `  ${line}.`),
      `  ${studies(terminal.environment)}`,
      `  Everything is kept in ${folder}. Ctrl-C stops it; nothing is lost.`,
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
