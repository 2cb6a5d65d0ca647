import { knownFacts } from '../../consultation/held.ts';
import type { Consultation } from '../../consultation/state.ts';
import { adviceOptions, briefOf } from '../analyse.ts';
import { differenceOf } from '../difference.ts';
import type { Said, Scene } from '../scene.ts';
import { notice } from './words.ts';

type Behind = Omit<Scene, 'inbound' | 'author'>;

/** The report, and what differs from the one before where there was one. */
export const adviceSaid = async (behind: Behind, state: Consultation): Promise<readonly Said[]> => {
  const { ports, rules, stored, today } = behind;
  const options = adviceOptions(state.analysis?.asOf ?? today, rules);
  const advice = await ports.think.consult(briefOf(state, rules), options);
  if (advice.kind === 'refused') return [notice('warning', [{ kind: 'name', text: advice.reason }])];
  const before = stored.advisedFacts;
  const changed = before !== undefined && JSON.stringify(before) !== JSON.stringify(knownFacts(state));
  const earlier = changed
    ? await ports.think.consult({ ...briefOf(state, rules), facts: before }, options)
    : undefined;
  const difference =
    earlier?.kind === 'advised' ? differenceOf(earlier, advice, `difference-${state.revision}`) : undefined;
  return [
    ...(difference === undefined
      ? []
      : [
          {
            reply: {
              kind: 'difference',
              title: difference.lead,
              blocks: difference.blocks,
              drawings: difference.drawings,
            },
          } as const,
        ]),
    {
      reply: {
        kind: 'report',
        revision: state.revision,
        report: advice.report,
        options: advice.findings.options.map(({ id, title }) => ({
          id,
          title,
          recommended: id === advice.findings.recommended,
        })),
      },
    },
  ];
};
