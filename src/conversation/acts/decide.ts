import type { Verb } from '../../contracts/verb.ts';
import { notice } from '../say/words.ts';
import { type Act, adviceNow, type Scene } from '../scene.ts';
import { nothingYet } from './nothing-yet.ts';
import { theOption } from './options.ts';
import { notAllowed } from './permission.ts';

const reviewAfterMonths = 6;

/** The same day so many months later; the last day of the month where that has no such day. */
export const monthsLater = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** `decide <option>`: one person accepts; kept with the option, the revision of the report and a day to look again. */
export const decideAct = async (scene: Scene, verb: Extract<Verb, { kind: 'decide' }>): Promise<Act> => {
  const advice = await adviceNow(scene);
  if (advice === undefined || advice.kind === 'refused') return nothingYet;
  const refusal = notAllowed(scene, 'decide');
  if (refusal !== undefined) return refusal;
  const { options, recommended } = advice.findings;
  const option = theOption(options, verb.option === '' ? 'recommended' : verb.option, recommended);
  const { reviewOn } = verb;
  if (reviewOn !== undefined && (!isDay(reviewOn) || reviewOn <= scene.today))
    return {
      says: [
        notice(
          'warning',
          [`"${reviewOn}" is no day to come.`],
          ['Write the review as YYYY-MM-DD, or leave it out.'],
        ),
      ],
    };
  return {
    commands: [
      {
        kind: 'decide',
        author: scene.author,
        option:
          option === undefined
            ? { id: verb.option, title: verb.option, short: verb.option }
            : { id: option.id, title: option.title, short: option.short },
        ...(verb.revision === undefined ? {} : { revision: verb.revision }),
        on: scene.today,
        reviewOn: reviewOn ?? monthsLater(scene.today, reviewAfterMonths),
      },
    ],
  };
};
