import type { Fact } from '../contracts/fact.ts';
import type { Author, Command, Event, Refusal } from './events.ts';
import { agree, contradictionsOf } from './held.ts';
import { adds } from './read-later.ts';
import { type Analysis, type Asked, type Consultation, mostAsked, standsOn } from './state.ts';

/** What a command came to: things that happened, or why nothing did. */
export type Outcome = { readonly events: readonly Event[] } | { readonly refused: Refusal };

const nothing: Outcome = { events: [] };

const refused = (refusal: Refusal): Outcome => ({ refused: refusal });

const changesFacts: ReadonlySet<Event['kind']> = new Set([
  'fact stated',
  'fact found',
  'fact withdrawn',
  'message retracted',
  'question left',
]);

/** The revision that the state has after these events: each change of what is known counts one. */
const revisionAfter = (state: Consultation | undefined, events: readonly Event[]): number =>
  (state?.revision ?? 0) + events.filter(({ kind }) => changesFacts.has(kind)).length;

/** What changed is looked at at once; an analysis that still runs on the old facts is superseded by this one. */
const thenAnalyse = (state: Consultation | undefined, events: readonly Event[]): Outcome => ({
  events: [...events, { kind: 'analysis started', revision: revisionAfter(state, events) }],
});

const hasEnded = (state: Consultation): boolean => state.phase === 'closed';

/** A fact that its author holds already, in the same value, is no news. */
const isNews = (state: Consultation | undefined, author: Author, fact: Fact, corrects: boolean): boolean => {
  const held = state?.facts[fact.id];
  if (held === undefined) return true;
  const own = held.statements.filter((one) => one.by === author.by);
  const same = own.some(
    ({ fact: before }) =>
      // Whoever says what was only assumed for them confirms it.
      (before.origin !== 'assumed' || fact.origin === 'assumed') &&
      JSON.stringify([before.value, before.range]) === JSON.stringify([fact.value, fact.range]),
  );
  return !same || (corrects && held.statements.length > 1);
};

const tell = (state: Consultation | undefined, command: Extract<Command, { kind: 'tell' }>): Outcome => {
  const { author, corrects } = command;
  const opened: readonly Event[] =
    state === undefined ? [{ kind: 'opened', author, channel: command.channel, title: command.title }] : [];
  const stated = command.facts
    .filter((fact) => isNews(state, author, fact, corrects))
    .map((fact): Event => ({ kind: 'fact stated', author, fact, corrects }));
  const missed = command.unread.map(
    ({ text, reason }): Event => ({ kind: 'words not understood', author, text, reason }),
  );
  const events = [...opened, ...missed, ...stated];
  // A stopped or failed one begins again with the next word; one that is under way only with news.
  const resumes = state?.phase === 'stopped' || state?.phase === 'failed' || state === undefined;
  return stated.length > 0 || resumes ? thenAnalyse(state, events) : { events };
};

const listed = ({ value }: Fact): readonly string[] => (typeof value === 'object' ? value : []);

/** What was found is no news where it is held already: by a person, or from a document that agrees. */
const isNewlyFound = (held: readonly Fact[], fact: Fact): boolean =>
  typeof fact.value === 'object'
    ? listed(fact).some((member) => !held.some((one) => listed(one).includes(member)))
    : held.every((one) => !agree(one, fact));

/** Of what was found, what is news to a consultation that is under way; one that was stopped or decided stays as it is. */
export const newlyFound = (state: Consultation, facts: readonly Fact[]): readonly Fact[] => {
  if (!['gathering', 'analysing', 'advising', 'failed'].includes(state.phase)) return [];
  const found: Fact[] = [];
  for (const fact of facts) {
    const held = (state.facts[fact.id]?.statements ?? []).map((one) => one.fact);
    if (isNewlyFound([...held, ...found.filter(({ id }) => id === fact.id)], fact)) found.push(fact);
  }
  return found;
};

const find = (state: Consultation, { facts }: Extract<Command, { kind: 'find' }>): Outcome => {
  const found = newlyFound(state, facts).map((fact): Event => ({ kind: 'fact found', fact }));
  return found.length === 0 ? nothing : thenAnalyse(state, found);
};

/** Nothing that was said is replaced; where it cannot hold beside that, its author is asked. */
const takeRead = (state: Consultation, command: Extract<Command, { kind: 'read' }>): Outcome => {
  const { author, facts, unclear, at } = command;
  // Whoever said stop waits for nothing any more.
  if (state.phase === 'stopped') return nothing;
  const missed = unclear.map((one): Event => ({ kind: 'words not understood', author, ...one }));
  const stated = facts
    .filter((fact) => adds(state.facts[fact.id], fact, { by: author.by, at }))
    .map((fact): Event => ({ kind: 'fact stated', author, fact, corrects: false, beside: at }));
  return stated.length > 0 ? thenAnalyse(state, [...missed, ...stated]) : { events: missed };
};

/** A card may be answered as long as what it asks about has not changed since it was drawn. */
const isOld = (
  state: Consultation,
  subject: string,
  revision: number | undefined,
  facts: readonly Fact[] = [],
): boolean =>
  revision !== undefined &&
  [subject, ...facts.map(({ id }) => id)].some((id) => (state.facts[id]?.changed ?? 0) > revision);

const answer = (state: Consultation, command: Extract<Command, { kind: 'answer' }>): Outcome => {
  const { author, subject } = command;
  const facts = 'facts' in command.answer ? command.answer.facts : [];
  if (isOld(state, subject, command.revision, facts))
    return refused({ because: 'card is old', current: state.revision, subject });
  if ('left' in command.answer) {
    if (state.left[subject] === command.answer.left) return nothing;
    return thenAnalyse(state, [{ kind: 'question left', author, subject, left: command.answer.left }]);
  }
  const said = 'fact' in command.answer ? [command.answer.fact] : facts;
  const stated = said
    .filter((fact) => isNews(state, author, fact, false))
    .map((fact): Event => ({ kind: 'fact stated', author, fact, corrects: false }));
  return stated.length > 0 ? thenAnalyse(state, stated) : nothing;
};

/** Whether something that is known was said in that message, by whoever takes it back. */
const rests = (state: Consultation, { author, message }: Extract<Command, { kind: 'retract' }>): boolean =>
  Object.values(state.facts).some(({ statements }) =>
    statements.some((one) => standsOn(one, message) && one.by === author.by),
  );

const accept = (state: Consultation, { author, decision }: Extract<Command, { kind: 'decide' }>): Outcome => {
  const { analysis, advised } = state;
  if (analysis === undefined || advised === undefined) return refused({ because: 'nothing to advise on' });
  if (state.revision !== advised || decision.revision !== advised)
    return refused({ because: 'report is old', current: state.revision });
  if (!analysis.options.some(({ id }) => id === decision.option))
    return refused({ because: 'no such option', options: analysis.options });
  return { events: [{ kind: 'decision accepted', author, decision }] };
};

/** A question that stands already keeps the round in which it was put. */
const inItsRound = (state: Consultation, asked: Asked): Asked => ({
  ...asked,
  revision: state.asked.find(({ fact }) => fact === asked.fact)?.revision ?? asked.revision,
});

/** What may still be asked: open, able to flip the choice, and not left to us before. What people differ on comes first. */
const toAsk = (state: Consultation, analysis: Analysis): readonly Asked[] => {
  const { revision } = analysis;
  const clashes = contradictionsOf(state).map(
    ({ fact }): Asked => ({
      fact,
      ask: 'Which of the two is right?',
      why: 'two statements cannot both hold; if neither does, say what does',
      revision,
    }),
  );
  const clashing = new Set(clashes.map(({ fact }) => fact));
  const open = analysis.questions
    .filter(({ fact }) => state.left[fact] === undefined && !clashing.has(fact))
    .map((one): Asked => ({ ...one, revision }));
  return [...clashes.filter(({ fact }) => state.left[fact] === undefined), ...open]
    .slice(0, mostAsked)
    .map((one) => inItsRound(state, one));
};

const analysed = (state: Consultation, analysis: Analysis): Outcome => {
  // It ran on facts that have changed since, or was stopped: a newer one is on its way, or nobody wants it.
  if (analysis.revision !== state.revision || state.phase !== 'analysing') return nothing;
  if (analysis.verdict === 'not a brief') return { events: [{ kind: 'brief insufficient', analysis }] };
  const questions = state.adviseNow ? [] : toAsk(state, analysis);
  return {
    events: [
      questions.length === 0
        ? { kind: 'advice given', analysis }
        : { kind: 'questions asked', analysis, questions },
    ],
  };
};

/** What comes of a command in a state. Pure; a command that is not possible is refused with the reason, never half done. */
export const decide = (state: Consultation | undefined, command: Command): Outcome => {
  if (state === undefined)
    return command.kind === 'tell' ? tell(undefined, command) : refused({ because: 'nothing to advise on' });
  if (hasEnded(state)) return refused({ because: 'ended' });
  switch (command.kind) {
    case 'tell':
      return tell(state, command);
    case 'find':
      return find(state, command);
    case 'read':
      return takeRead(state, command);
    case 'answer':
      return answer(state, command);
    case 'withdraw': {
      const { author, subject, revision } = command;
      if (isOld(state, subject, revision))
        return refused({ because: 'card is old', current: state.revision, subject });
      if (state.facts[subject] === undefined && state.left[subject] === undefined)
        return refused({ because: 'not known', subject });
      return thenAnalyse(state, [{ kind: 'fact withdrawn', author, subject }]);
    }
    case 'retract':
      return rests(state, command)
        ? thenAnalyse(state, [{ ...command, kind: 'message retracted' }])
        : nothing;
    case 'advise':
      return thenAnalyse(state, [{ kind: 'advice wanted', author: command.author }]);
    case 'analysed':
      return analysed(state, command.analysis);
    case 'analysis failed':
      return command.revision === state.revision && state.phase === 'analysing'
        ? { events: [{ kind: 'analysis failed', revision: command.revision, because: command.because }] }
        : nothing;
    case 'decide':
      return accept(state, command);
    case 'watch':
      return state.phase === 'decided' ? { events: [{ kind: 'watch begun' }] } : nothing;
    case 'close':
      return state.decision === undefined
        ? refused({ because: 'nothing decided' })
        : { events: [{ kind: 'closed', author: command.author }] };
    case 'stop':
      return state.phase === 'stopped' ? nothing : { events: [{ kind: 'stopped', author: command.author }] };
  }
};
