import { decide } from '../../consultation/decide.ts';
import type { Author, Command } from '../../consultation/events.ts';
import type { Consultation } from '../../consultation/state.ts';
import { subjectOf } from '../../intake/ask.ts';
import { notice } from '../say/words.ts';
import type { Said } from '../scene.ts';
import { withdrawnIn } from '../words/in-words.ts';

const clauses =
  /(?<=[.!?;])\s+|\n+|,\s+(?:and\s+)?(?=(?:please\s+)?(?:withdraw|forget|scrap|ignore|drop|strike|disregard)\b)/i;

const saysWithdraw = /^\s*(?:please )?withdraw\b/i;

const withdrawnFact = (state: Consultation, clause: string): string | undefined => {
  const subject = withdrawnIn(clause);
  if (subject === undefined) return undefined;
  const [id, ...others] = subjectOf(subject, Object.keys(state.facts));
  if (id === undefined || others.length > 0) return undefined;
  // "Withdraw" is said of facts alone: what nobody said is answered so, and not left without a word.
  return state.facts[id] !== undefined || saysWithdraw.test(clause) ? id : undefined;
};

/** What a message takes back, clause by clause, and the rest of it, which is read for itself. */
export const withdrawalsIn = (
  author: Author,
  state: Consultation,
  text: string,
): { readonly withdraws: readonly Command[]; readonly rest: string } => {
  const withdraws: Command[] = [];
  const rest: string[] = [];
  for (const clause of text.split(clauses)) {
    const subject = withdrawnFact(state, clause.replace(/^(?:also|and|then|so|but)[,:]?\s+/i, ''));
    if (subject === undefined) rest.push(clause);
    else withdraws.push({ kind: 'withdraw', author, subject });
  }
  return { withdraws, rest: rest.join(' ').trim() };
};

/** A message that is read and holds nothing new gets a word: silence would look like a loss. */
export const knownAlready = (state: Consultation, commands: readonly Command[]): readonly Said[] => {
  const happens = commands.some((command) => {
    const outcome = decide(state, command);
    return 'refused' in outcome || outcome.events.length > 0;
  });
  return happens ? [] : [notice('info', ['That is known already: nothing has changed.'])];
};
