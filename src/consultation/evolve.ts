import type { Fact, FactValue } from '../contracts/fact.ts';
import type { Dated, Event } from './events.ts';
import {
  type Asked,
  type Consultation,
  type Held,
  mostPeople,
  mostStatements,
  mostUnread,
  type Statement,
  standsOn,
} from './state.ts';

const withPerson = (people: Consultation['people'], by: string, name: string): Consultation['people'] => {
  const { [by]: _, ...others } = people;
  return Object.fromEntries([...Object.entries(others), [by, name] as const].slice(-mostPeople));
};

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> => {
  const { [key]: _, ...rest } = record;
  return rest;
};

const members = (value: FactValue | undefined): readonly string[] | undefined =>
  typeof value === 'object' ? value : undefined;

/** A list that somebody adds to holds what they said before as well. */
const addedTo = (before: Statement | undefined, fact: Fact): Fact => {
  const [had, has] = [members(before?.fact.value), members(fact.value)];
  return had === undefined || has === undefined ? fact : { ...fact, value: [...new Set([...had, ...has])] };
};

const heldWith = (
  held: Held | undefined,
  said: Statement,
  { corrects, beside }: Extract<Event, { kind: 'fact stated' }>,
  revision: number,
): Held => {
  const before = corrects ? [] : (held?.statements ?? []);
  if (beside !== undefined)
    return { statements: [...before, said].slice(-mostStatements), changed: revision };
  const own = before.find((one) => one.by === said.by && one.message !== said.message);
  // Two statements of one message stay side by side: that message contradicts itself, and its author is asked.
  const others = before.filter((one) => one.by !== said.by || one.message === said.message);
  const statements = [...others, { ...said, fact: addedTo(own, said.fact) }];
  return { statements: statements.slice(-mostStatements), changed: revision };
};

/** Found ones come first and are the first to go: what people say is never pushed out by what stands somewhere. */
const heldFound = (held: Held | undefined, found: Statement, revision: number): Held => {
  const before = held?.statements ?? [];
  const said = before.filter(({ fact }) => fact.foundIn === undefined);
  const own = before.find(({ fact, by }) => fact.foundIn !== undefined && by === found.by);
  const others = before.filter((one) => one.fact.foundIn !== undefined && one !== own);
  const room = Math.max(0, mostStatements - said.length);
  const all = [...others, { ...found, fact: addedTo(own, found.fact) }];
  return { statements: [...(room === 0 ? [] : all.slice(-room)), ...said], changed: revision };
};

/** What was known changed: the next revision, and whatever ran on the old one no longer counts. */
const changed = (state: Consultation, change: Partial<Consultation>): Consultation => ({
  ...state,
  ...change,
  revision: state.revision + 1,
});

/** What others said of the same things stays; what nobody says any more is not known. */
const withoutMessage = (
  { facts, revision }: Consultation,
  { author, message }: Extract<Event, { kind: 'message retracted' }>,
): Consultation['facts'] =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, held]) => {
      const statements = held.statements.filter((one) => !standsOn(one, message) || one.by !== author.by);
      if (statements.length === held.statements.length) return [[id, held]];
      return statements.length === 0 ? [] : [[id, { statements, changed: revision + 1 }]];
    }),
  );

const opened = (event: Extract<Event, { kind: 'opened' }>): Consultation => ({
  phase: 'gathering',
  title: event.title,
  channel: event.channel,
  revision: 0,
  facts: {},
  left: {},
  asked: [],
  adviseNow: false,
  unread: [],
  people: { [event.author.by]: event.author.name },
});

/** A fact answers the question about it, and the one that it is a part of: what is left of that is asked anew. */
const isAbout = ({ fact, members }: Asked, id: string): boolean =>
  fact === id || members?.some((member) => member.fact === id) === true;

/** The state after one more thing happened. Total: every stored event of any age can be replayed. */
export const evolve = (state: Consultation | undefined, { event, at }: Dated): Consultation | undefined => {
  if (state === undefined) return event.kind === 'opened' ? opened(event) : undefined;
  switch (event.kind) {
    case 'opened':
      return state;
    case 'fact stated': {
      const { author, fact } = event;
      const said: Statement = {
        fact,
        by: author.by,
        name: author.name,
        message: author.message,
        at: event.beside ?? at,
        ...(event.corrects ? { corrects: true } : {}),
      };
      return changed(state, {
        facts: {
          ...state.facts,
          [fact.id]: heldWith(state.facts[fact.id], said, event, state.revision + 1),
        },
        left: without(state.left, fact.id),
        asked: state.asked.filter((one) => !isAbout(one, fact.id)),
        people: withPerson(state.people, author.by, author.name),
      });
    }
    case 'fact found': {
      const { fact } = event;
      const name = fact.by ?? 'your own sources';
      const found: Statement = { fact, by: `found in ${name}`, name, message: `found in ${name}`, at };
      return changed(state, {
        facts: {
          ...state.facts,
          [fact.id]: heldFound(state.facts[fact.id], found, state.revision + 1),
        },
        left: without(state.left, fact.id),
        asked: state.asked.filter((one) => !isAbout(one, fact.id)),
      });
    }
    case 'fact withdrawn':
      return changed(state, {
        facts: without(state.facts, event.subject),
        left: without(state.left, event.subject),
        asked: state.asked.filter((one) => one.fact !== event.subject),
      });
    case 'message retracted':
      return changed(state, { facts: withoutMessage(state, event) });
    case 'question left':
      return changed(state, {
        left: { ...state.left, [event.subject]: event.left },
        asked: state.asked.filter((one) => one.fact !== event.subject),
        people: withPerson(state.people, event.author.by, event.author.name),
      });
    case 'words not understood':
      return {
        ...state,
        unread: [...state.unread, { text: event.text, reason: event.reason }].slice(-mostUnread),
      };
    case 'advice wanted':
      return { ...state, adviseNow: true };
    case 'analysis started':
      return { ...state, phase: 'analysing' };
    case 'analysis failed':
      return { ...state, phase: 'failed' };
    case 'brief insufficient':
      return { ...state, phase: 'gathering', analysis: event.analysis, adviseNow: false };
    case 'questions asked':
      return { ...state, phase: 'gathering', analysis: event.analysis, asked: event.questions };
    case 'advice given':
      return {
        ...state,
        phase: 'advising',
        analysis: event.analysis,
        advised: event.analysis.revision,
        adviseNow: false,
        asked: [],
      };
    case 'decision accepted':
      return { ...state, phase: 'decided', decision: event.decision };
    case 'watch begun':
      return { ...state, phase: 'watching' };
    case 'closed':
      return { ...state, phase: 'closed' };
    case 'stopped':
      return { ...state, phase: 'stopped', adviseNow: false, asked: [] };
  }
};

/** The state after all of it. */
export const replay = (events: readonly Dated[]): Consultation | undefined =>
  events.reduce<Consultation | undefined>(evolve, undefined);
