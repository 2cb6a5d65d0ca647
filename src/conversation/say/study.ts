import type { Consultation } from '../../consultation/state.ts';
import type { Study } from '../../contracts/study.ts';
import { reportContext } from '../../report/context.ts';
import { studyBlocks } from '../../report/study.ts';
import { adviceOptions, briefOf } from '../analyse.ts';
import type { Said, Scene } from '../scene.ts';

/** What the model adds to the report that stands; in place of what it said of the same report before. */
export const studySaid = async (
  { ports, rules, today }: Omit<Scene, 'inbound' | 'author'>,
  state: Consultation,
  study: Study,
): Promise<readonly Said[]> => {
  const options = adviceOptions(state.analysis?.asOf ?? today, rules);
  const advice = await ports.think.consult(briefOf(state, rules), options);
  if (advice.kind === 'refused') return [];
  const context = reportContext(advice.brief, advice.findings, advice.drawings);
  if (context === undefined) return [];
  return [
    {
      key: `study-${study.revision}`,
      reply: { kind: 'answer', blocks: studyBlocks(context, study), drawings: [] },
    },
  ];
};
