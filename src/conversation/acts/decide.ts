import type { Verb } from '../../contracts/verb.ts';
import { accept } from '../../decisions/accept.ts';
import { name, notice } from '../say/words.ts';
import { type Act, adviceNow, type Scene } from '../scene.ts';
import { nothingYet } from './nothing-yet.ts';
import { theOption } from './options.ts';
import { notAllowed } from './permission.ts';

/** `decide <option>`: one person accepts; kept with the option, the revision of the report and a day to look again. */
export const decideAct = async (scene: Scene, verb: Extract<Verb, { kind: 'decide' }>): Promise<Act> => {
  const advice = await adviceNow(scene);
  if (advice === undefined || advice.kind === 'refused') return nothingYet;
  const refusal = notAllowed(scene, 'decide');
  if (refusal !== undefined) return refusal;
  const { findings } = advice;
  const words = verb.option.trim() === '' ? 'recommended' : verb.option;
  const option = theOption(findings.options, words, findings.recommended);
  const accepted = accept(findings, {
    option: option?.id ?? words,
    revision: verb.revision ?? scene.state?.revision ?? 0,
    by: scene.author.name,
    on: scene.today,
    ...(verb.reviewOn === undefined ? {} : { reviewOn: verb.reviewOn }),
  });
  if ('problem' in accepted)
    return { says: [notice('warning', [name(accepted.problem)], [name(accepted.todo)])] };
  return { commands: [{ kind: 'decide', author: scene.author, decision: accepted.decision }] };
};
