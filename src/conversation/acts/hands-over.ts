import type { Consultation } from '../../consultation/state.ts';
import { answersIn } from '../words/in-words.ts';

/** Stands for whatever is open: the words are an answer to any question. */
const anyQuestion = { fact: 'team.size', ask: '', why: '', revision: 0 };

const longest = 60;

/** "You decide" where nothing is asked yet: whoever says it wants the answer on what is known, with the defaults. */
export const handsOver = (state: Consultation, text: string): boolean =>
  state.asked.length === 0 &&
  text.length < longest &&
  answersIn(
    { ...state, asked: [anyQuestion] },
    text,
    { by: '', id: '', messageId: '' },
    new Set<string>(),
  ).some((one) => 'left' in one && one.left === 'you decide');
