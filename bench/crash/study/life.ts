import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Life } from './child.ts';

const longest = 900_000;
const mostTold = 10;

const isProblem = (message: unknown): message is { readonly problem: string } =>
  typeof message === 'object' && message !== null && 'problem' in message;

/** What was wrong in each child so far. */
const problemsOf = new WeakMap<ChildProcess, string[]>();

/** Waits for a message of a living child; a dead one says nothing more. Where none comes, what was wrong in it is told. */
const heard = async <T>(child: ChildProcess, is: (message: unknown) => message is T): Promise<T> =>
  new Promise((resolve, reject) => {
    const fail = (what: string) =>
      end(() => reject(new Error([what, ...(problemsOf.get(child) ?? []).slice(-mostTold)].join('\n- '))));
    const listen = (message: unknown): void => {
      if (is(message)) end(() => resolve(message));
    };
    const exited = (code: number | null): void => fail(`the bot ended with ${code}`);
    const timer = setTimeout(() => fail('the bot said nothing for a quarter of an hour'), longest);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      child.off('message', listen).off('exit', exited);
      settle();
    };
    child.on('message', listen).on('exit', exited);
  });

const isPort = (message: unknown): message is { readonly port: number } =>
  typeof message === 'object' && message !== null && 'port' in message;
const isSettled = (message: unknown): message is { readonly settled: number } =>
  typeof message === 'object' && message !== null && 'settled' in message;

/** Starts a bot; resolves once Slack can reach it. */
export const begin = async (life: Life): Promise<{ readonly child: ChildProcess; readonly port: number }> => {
  const child = fork(join(import.meta.dirname, 'child.ts'), [JSON.stringify(life)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Pictures are drawn without a browser: what is tried here is the journal, and many starts want to be short.
    env: { ...process.env, PLUMBLINE_CHROME: join(import.meta.dirname, 'none') },
  });
  const problems: string[] = [];
  problemsOf.set(child, problems);
  child.on('message', (message) => {
    if (isProblem(message)) problems.push(message.problem);
  });
  const { port } = await heard(child, isPort);
  return { child, port };
};

/** Lets it come to rest and ends it; answers how many records it has kept. */
export const settledThen = async (child: ChildProcess): Promise<number> => {
  const told = heard(child, isSettled);
  child.send('settle');
  const { settled } = await told;
  const gone = once(child, 'exit');
  child.disconnect();
  await gone;
  return settled;
};
