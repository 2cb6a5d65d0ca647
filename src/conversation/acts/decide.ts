import type { Findings } from '../../contracts/findings.ts';
import type { Verb } from '../../contracts/verb.ts';
import { accept } from '../../decisions/accept.ts';
import { optionNamed } from '../../decisions/option-named.ts';
import { code, name, notice, strong } from '../say/words.ts';
import { type Act, adviceNow, type Scene } from '../scene.ts';
import { nothingYet, tooEarly } from './nothing-yet.ts';
import { notAllowed } from './permission.ts';

/** The schedule that brings a decision back on its day. */
export const reviewKey = 'review';

/** Nine in the morning of that day; it comes every year, so whoever hears it takes it back. */
const onDay = (day: string): string => {
  const [, month, date] = day.split('-').map(Number);
  return `0 9 ${date} ${month} *`;
};

/** A button of a report whose facts have changed: named by the title of its option, with what brings a report of now. */
const oldReport = (
  { state }: Scene,
  { option, revision }: Extract<Verb, { kind: 'decide' }>,
  findings: Findings,
): Act | undefined => {
  const { analysis, advised } = state ?? {};
  if (state === undefined || analysis === undefined || advised === undefined) return undefined;
  if (state.revision === advised && (revision ?? advised) === advised) return undefined;
  const title =
    optionNamed(findings, option)?.title ??
    analysis.options.find(({ id, short }) => id === option || short === option)?.title ??
    'That option';
  return {
    says: [
      notice(
        'warning',
        [strong(name(title)), ' was not decided: facts have changed since that report.'],
        state.revision === advised
          ? ['Decide on the newest report in this thread.']
          : [code('advise'), ' gives a report of what is known now; decide on that one.'],
      ),
    ],
  };
};

/** `decide <option>`: one person accepts; kept with the option, the revision of the report and a day to look again. */
export const decideAct = async (scene: Scene, verb: Extract<Verb, { kind: 'decide' }>): Promise<Act> => {
  const early = tooEarly(scene);
  if (early !== undefined) return early;
  const advice = await adviceNow(scene);
  if (advice === undefined || advice.kind === 'refused') return nothingYet;
  const refusal = notAllowed(scene, 'decide');
  if (refusal !== undefined) return refusal;
  const { findings } = advice;
  const old = oldReport(scene, verb, findings);
  if (old !== undefined) return old;
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
