import { readModal } from '../../blocks/slack/modal.ts';
import { cut } from '../../blocks/slack/text.ts';
import type { ViewSubmission } from './envelope.ts';
import type { SlackPorts } from './ports.ts';

/** As much as stands below a field without pushing the next one away; Slack documents no limit of its own. */
const mostSaid = 300;

/**
 * Values of a form that the core could not take, by block: told below their fields with the form left open, so that nothing
 * of the others is lost. Undefined where all can be taken.
 */
export const wrongValues = (
  view: ViewSubmission['view'],
  wrongWith: SlackPorts['wrongWith'],
): Record<string, string> | undefined => {
  const typed = typedIn(view);
  const wrong = typed.flatMap(({ block, fact, text }) => {
    const says = wrongWith(fact, text);
    return says === undefined ? [] : [[block, cut(says, mostSaid)] as const];
  });
  return wrong.length === 0 ? undefined : Object.fromEntries(wrong);
};

interface TypedValue {
  readonly block: string;
  readonly fact: string;
  readonly text: string;
}

const typedIn = (view: ViewSubmission['view']): readonly TypedValue[] => {
  const submitted = readModal(view);
  switch (submitted?.kind) {
    case 'questions':
      return submitted.answers.flatMap(({ block, fact, way, text }) =>
        way === 'typed' && text !== undefined ? [{ block, fact, text }] : [],
      );
    case 'correct':
      return submitted.value === undefined
        ? []
        : [{ block: 'value', fact: submitted.fact, text: submitted.value }];
    default:
      return [];
  }
};
