import type { Block, Section, Text } from '../contracts/report.ts';
import { join, name, type ReportContext, say, strong } from './context.ts';

/** Phases from today to the recommended option: steps, how one knows that a phase is done, and the way back. */
export const implementationPlan = (context: ReportContext): Section => ({
  id: 'plan',
  title: 'Implementation Plan',
  blocks: context.findings.plan.flatMap((phase): readonly Block[] => [
    { kind: 'heading', text: [name(phase.title)] },
    { kind: 'list', ordered: true, items: phase.steps.map((step) => say(context, step)) },
    {
      kind: 'paragraph',
      text: [
        strong('Done when '),
        ...join(
          phase.exit.map((exit): Text => say(context, exit)),
          '; ',
        ),
        '. ',
        strong('Way back: '),
        ...say(context, phase.rollback),
        '.',
      ],
    },
  ]),
});
