import type { Consultation } from '../../consultation/state.ts';
import type { Block } from '../../contracts/report.ts';
import { breakpointsOf, breakpointText, reportContext } from '../../report/context.ts';
import { adviceOptions, briefOf } from '../analyse.ts';
import type { Said, Scene } from '../scene.ts';

/** The decision as it is kept: who, what, on which report, when to look again, and when it stops being right. */
export const decisionSaid = async (
  { ports, rules, today }: Omit<Scene, 'inbound' | 'author'>,
  state: Consultation,
): Promise<readonly Said[]> => {
  const { decision } = state;
  if (decision === undefined) return [];
  const advice = await ports.think.consult(
    briefOf(state, rules),
    adviceOptions(state.analysis?.asOf ?? today, rules),
  );
  const context =
    advice.kind === 'advised' ? reportContext(advice.brief, advice.findings, advice.drawings) : undefined;
  const points = context === undefined ? [] : breakpointsOf(context);
  const review: Block = {
    kind: 'paragraph',
    text: ['To be looked at again: ', { kind: 'name', text: decision.reviewBecause }, '.'],
  };
  const blocks: readonly Block[] =
    context === undefined || points.length === 0 || !decision.isRecommended
      ? [review]
      : [
          review,
          { kind: 'paragraph', text: ['This stops being right when'] },
          { kind: 'list', ordered: false, items: points.map((point) => breakpointText(context, point)) },
        ];
  return [
    {
      reply: {
        kind: 'decision',
        option: decision.option,
        title: decision.title,
        revision: decision.revision,
        by: decision.by,
        on: decision.on,
        reviewOn: decision.reviewOn,
        blocks,
      },
    },
  ];
};
