import type { Verb } from '../../contracts/verb.ts';
import { accept } from '../../decisions/accept.ts';
import { name, notice } from '../say/words.ts';
import { type Act, adviceNow, type Scene } from '../scene.ts';
import { nothingYet } from './nothing-yet.ts';
import { notAllowed } from './permission.ts';

/** The schedule that brings a decision back on its day. */
export const reviewKey = 'review';

/** Nine in the morning of that day; it comes every year, so whoever hears it takes it back. */
const onDay = (day: string): string => {
  const [, month, date] = day.split('-').map(Number);
  return `0 9 ${date} ${month} *`;
};

/** `decide <option>`: one person accepts; kept with the option, the revision of the report and a day to look again. */
export const decideAct = async (scene: Scene, verb: Extract<Verb, { kind: 'decide' }>): Promise<Act> => {
  const advice = await adviceNow(scene);
  if (advice === undefined || advice.kind === 'refused') return nothingYet;
  const refusal = notAllowed(scene, 'decide');
  if (refusal !== undefined) return refusal;
  const { findings } = advice;
  const words = verb.option.trim() === '' ? 'recommended' : verb.option;
  const accepted = accept(findings, {
    option: words,
    revision: verb.revision ?? scene.state?.revision ?? 0,
    by: scene.author.name,
    on: scene.today,
    ...(verb.reviewOn === undefined ? {} : { reviewOn: verb.reviewOn }),
  });
  if ('problem' in accepted)
    return { says: [notice('warning', [name(accepted.problem)], [name(accepted.todo)])] };
  const { decision } = accepted;
  return {
    commands: [{ kind: 'decide', author: scene.author, decision }, { kind: 'watch' }],
    schedules: [{ key: reviewKey, cron: onDay(decision.reviewOn), timeZone: 'UTC', body: {} }],
  };
};
