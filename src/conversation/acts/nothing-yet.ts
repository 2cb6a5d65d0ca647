import { refusalSaid } from '../say/refusal.ts';
import { code, notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';

/** Nothing was said here that could be shown, asked about or decided. */
export const nothingYet: Act = { says: refusalSaid({ because: 'nothing to advise on' }, undefined) };

const stillRunning: Act = {
  says: [
    notice(
      'info',
      ['The first analysis is still running; its answer comes here by itself.'],
      [code('status'), ' shows what is known so far.'],
    ),
  ],
};

const notAdvised: Act = {
  says: [
    notice(
      'info',
      ['There is no report yet that could be decided on.'],
      ['Answer what is asked, or ', code('advise'), ' for a report on what is known.'],
    ),
  ],
};

/** What is said to somebody who wants what only a report gives, while the first one is under way or waits for answers. */
export const tooEarly = ({ state }: Pick<Scene, 'state'>): Act | undefined => {
  if (state === undefined || state.advised !== undefined) return undefined;
  if (state.phase === 'analysing') return stillRunning;
  return state.asked.length > 0 ? notAdvised : undefined;
};
