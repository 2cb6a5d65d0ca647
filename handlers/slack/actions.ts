import { type Pressed, readAction } from '../../blocks/slack/action.ts';
import type { Answer, Verb } from '../../src/contracts/verb.ts';
import { parseVerb } from '../verbs.ts';
import type { BlockAction } from './envelope.ts';

/** What somebody pressed or sent off comes to, and the words for the record. */
export interface Meant {
  readonly verb: Verb;
  readonly words: string;
}

const ways = { unknown: 'Don’t know', 'you decide': 'You decide' } as const;

/** The answer to one question of the card of a revision. */
export const answered = (
  fact: string,
  revision: number,
  way: 'typed' | keyof typeof ways,
  text: string,
): Meant => {
  const answer: Answer = way === 'typed' ? { kind: 'typed', text } : { kind: way };
  return { verb: { kind: 'answer', fact, answer, revision }, words: way === 'typed' ? text : ways[way] };
};

/** Undefined for what opens a form, or waits for one. */
export const meantBy = (pressed: Pressed): Meant | undefined => {
  switch (pressed.kind) {
    case 'say':
      return { verb: parseVerb(pressed.text), words: pressed.text };
    case 'answer':
      return answered(pressed.fact, pressed.revision, pressed.way, pressed.text ?? '');
    case 'settle':
      return {
        verb: { kind: 'correct', subject: pressed.fact, value: pressed.value },
        words: pressed.value,
      };
    case 'decide':
      return {
        verb: { kind: 'decide', option: pressed.option, revision: pressed.revision },
        words: `decide ${pressed.option}`,
      };
    case 'file':
      return { verb: { kind: 'export', format: pressed.format }, words: `export ${pressed.format}` };
    case 'compose':
    case 'correct':
    case 'empty':
    case 'form':
    case 'new':
      return undefined;
  }
};

/** What was pressed in a message or on the home page; undefined for what is none of ours. */
export const pressedIn = ({ actions, state }: BlockAction): Pressed | undefined => {
  const [action] = actions;
  if (action === undefined) return undefined;
  const { value, selected_option, ...rest } = action;
  return readAction({ ...rest, value: value ?? null, selected_option: selected_option ?? null }, state);
};
