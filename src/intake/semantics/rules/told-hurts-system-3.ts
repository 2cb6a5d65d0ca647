import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';

/** What hurts in running a system: its copies, its services and its teams, told by ideas. */
export const hurtsRunToldRules: readonly Rule[] = [
  yes('hurts.splitBrain', [], {
    negated: 'drop',
    factual: 'no',
    unless:
      /\b(?:suppose|article|always|can not happen|last writer|slot|we let|id|offline|two phase|commit)\b/,
  }),
  yes('hurts.tooManyServices', [], {
    negated: 'drop',
    unless: /\b(?:must|should|may|friend|trace id|connections?)\b/,
  }),
  yes(
    'hurts.deployCoupling',
    [
      '(team|squad|department|group|crew) .. (wait|block|hold|depend|ask|beg|queue) .. (team|squad|department|group|crew|release|deploy) & {HSYRELEASE}',
      '(same|one|shared|common|joint|single) (release|train|deploy|build|branch|pipeline|staging|window|test suite|artifact) & (team|squad|developer|department|crew)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:must not|should|may|would|without wait|press|git|playlist|at will|when it like|no group|own release)\b/,
    },
  ),
  yes('hurts.headOfLine', [], {
    negated: 'ignore',
    unless: /\b(?:must|should|may|would|database|locks?|everyone in|told me|museum|cron)\b/,
  }),
  yes('hurts.grayFailure', ['{HSYSICK} .. {HSYINFRA} & {HSYALLHURT}'], {
    negated: 'ignore',
    unless: /\b(?:must|should|may|would|if)\b/,
  }),
];
