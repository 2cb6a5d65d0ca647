import type { Command } from '../../consultation/events.ts';
import type { QuestionMember } from '../../contracts/findings.ts';
import { nearestIds } from '../../contracts/nearest.ts';
import type { Verb } from '../../contracts/verb.ts';
import { pickedFacts, statedAs, subjectOf, titleOf } from '../../intake/ask.ts';
import { listed, notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';
import { nothingYet } from './nothing-yet.ts';
import { knownAlready } from './withdrawals.ts';

const wrong = (problem: string, hint: string): Act => ({
  says: [notice('warning', [{ kind: 'name', text: problem }], [hint])],
});

/** The one fact that is meant, else what to say to that. */
const theSubject = (scene: Scene, words: string): { readonly id: string } | Act => {
  const known = [
    ...Object.keys(scene.state?.facts ?? {}),
    ...(scene.state?.asked ?? []).map(({ fact }) => fact),
  ];
  const found = subjectOf(words, known);
  const [only, ...others] = found;
  const near = nearestIds(
    words,
    known.map((id) => ({ id, title: titleOf(id) })),
  );
  if (only === undefined)
    return wrong(
      `I know no fact called "${words}"`,
      near.length > 0
        ? `Did you mean ${listed(near.map(titleOf), 'or')}?`
        : 'The brief card names what is known, and `status` shows it.',
    );
  if (others.length === 0) return { id: only };
  return wrong(
    `"${words}" can be ${found.length} facts`,
    `Name one of them: ${listed(
      found.slice(0, 5).map((id) => `${titleOf(id)} (${id})`),
      'or',
    )}.`,
  );
};

/** A field or button of a card. */
export const answerAct = (scene: Scene, verb: Extract<Verb, { kind: 'answer' }>): Act => {
  const { author, inbound, state } = scene;
  if (state === undefined) return nothingYet;
  const base = {
    kind: 'answer',
    author,
    subject: verb.fact,
    ...(verb.revision === undefined ? {} : { revision: verb.revision }),
  } as const;
  const { answer } = verb;
  const asked = state.asked.some(({ fact }) => fact === verb.fact);
  // Settling what two people differ on takes the place of both.
  const held = state.facts[verb.fact];
  const settles = asked && held !== undefined && held.statements.length > 1;
  const taken = (command: Extract<Command, { kind: 'answer' }>): Act => {
    if (!settles || !('fact' in command.answer)) return { commands: [command] };
    return { commands: [tellOnly(scene, command.answer.fact)] };
  };
  switch (answer.kind) {
    case 'value':
      return taken({ ...base, answer: { fact: { ...answer.fact, by: author.name, messageId: inbound.id } } });
    case 'typed': {
      const members = state.asked.find(({ fact }) => fact === verb.fact)?.members;
      if (members !== undefined) return pickedAct(scene, base, members, answer.text);
      const read = statedAs(verb.fact, answer.text, {
        by: author.name,
        quote: answer.text,
        messageId: inbound.id,
      });
      return 'fact' in read
        ? taken({ ...base, answer: { fact: read.fact } })
        : wrong(read.problem, read.hint);
    }
    case 'unknown':
      return { commands: [{ ...base, answer: { left: 'unknown' } }] };
    case 'you decide':
      return { commands: [{ ...base, answer: { left: 'you decide' } }] };
  }
};

type AnswerBase = Omit<Extract<Command, { kind: 'answer' }>, 'answer'>;

/** Boxes that were ticked, by their labels: one command for all of them. */
const pickedAct = (
  { author, inbound }: Scene,
  base: AnswerBase,
  members: readonly QuestionMember[],
  text: string,
): Act => {
  const facts = pickedFacts(members, text, { by: author.name, quote: text, messageId: inbound.id });
  return facts === undefined
    ? wrong(
        `"${text}" is none of the answers`,
        `Name what applies: ${listed(
          members.map(({ title }) => title),
          'or',
        )}; or say "none of these".`,
      )
    : { commands: [{ ...base, answer: { facts } }] };
};

const tellOnly = (scene: Scene, fact: Extract<Command, { kind: 'tell' }>['facts'][number]): Command => ({
  kind: 'tell',
  author: scene.author,
  channel: scene.inbound.channel,
  title: scene.state?.title ?? '',
  facts: [fact],
  corrects: true,
  unread: [],
});

/** `correct peak writes 5k/s`: takes the place of what anybody said. A figure is corrected by what it is made of. */
export const correctAct = (scene: Scene, subject: string, value: string): Act => {
  if (scene.state === undefined) return nothingYet;
  const found = theSubject(scene, subject);
  if (!('id' in found)) return found;
  const read = statedAs(found.id, value, {
    by: scene.author.name,
    quote: scene.inbound.words,
    messageId: scene.inbound.id,
  });
  if (!('fact' in read)) return wrong(read.problem, read.hint);
  const command = tellOnly(scene, read.fact);
  return { commands: [command], says: knownAlready(scene.state, [command]) };
};

/** `withdraw peak writes`: as if nobody had said it. */
export const withdrawAct = (scene: Scene, subject: string): Act => {
  if (scene.state === undefined) return nothingYet;
  const found = theSubject(scene, subject);
  return 'id' in found
    ? { commands: [{ kind: 'withdraw', author: scene.author, subject: found.id }] }
    : found;
};
