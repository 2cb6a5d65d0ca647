import { setTimeout as after } from 'node:timers/promises';

const look = 25;
const longest = 30_000;

/** Looks again until it is so; throws with what was waited for where it never is. */
export const until = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let waited = 0; waited < longest; waited += look) {
    if (await isSo()) return;
    await after(look);
  }
  throw new Error(`it never came to this: ${what}`);
};
