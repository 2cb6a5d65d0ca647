import type { Block } from '../../contracts/report.ts';
import { name } from '../../report/context.ts';
import { type Behind, bullets, paragraph } from './about.ts';

/** What was said to be needed, or to hurt, and nothing in the recommended design answers, with what it would take. */
export const unmetBlocks = ({ context }: Behind): readonly Block[] => {
  const { unanswered, factTitles } = context.findings;
  return unanswered.length === 0
    ? []
    : [
        paragraph('What is needed or hurts, and nothing in it answers:'),
        bullets(
          unanswered.map(({ fact, takes }) => [
            name(factTitles[fact] ?? fact),
            ...(takes === undefined ? [] : [': it takes ', name(takes)]),
          ]),
        ),
      ];
};
