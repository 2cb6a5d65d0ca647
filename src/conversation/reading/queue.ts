import { knownFacts } from '../../consultation/held.ts';
import { type Consultation, standsOn } from '../../consultation/state.ts';
import type { NewJob } from '../../contracts/engine.ts';
import type { Inbound } from '../../contracts/inbound.ts';
import type { ReadingJob } from '../../contracts/reading.ts';
import type { Study } from '../../contracts/study.ts';
import { titleOf } from '../../intake/ask.ts';
import { printFact } from '../../report/context.ts';
import type { Act, Happened } from '../scene.ts';
import { isAsked, partsOf } from '../words/asks.ts';

/** A message that a model is to read, as it was taken in. */
export interface Waiting extends Pick<ReadingJob, 'message' | 'text' | 'tells' | 'files'> {
  readonly by: { readonly id: string; readonly name: string };
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a model reads of a thread: one message after the other, the first of them now. Kept with the thread, so bounded. */
export interface Readings {
  readonly waiting: readonly Waiting[];
  /** Facts that somebody took back or left open while messages waited: of those nothing is read any more. */
  readonly withdrawn: readonly string[];
  /** What was said last of a trouble, so that it is said once. */
  readonly said?: string;
  /** The model that read last, and what reading this thread has cost. */
  readonly model?: string;
  readonly spent?: Study['spent'];
}

export const noReadings: Readings = { waiting: [], withdrawn: [] };

/** One runs, the others wait; a message beyond that is read by the rules alone. */
const mostWaiting = 8;
const mostWithdrawn = 50;
const readingKey = 'reading';

/** Said of messages that came while too many waited. */
export const tooMany = 'more messages came than it can keep up with';

/** Files are looked at by a model where one reads, and of messages that are said; elsewhere they stay unread. */
export const withFilesFor = (reads: boolean, inbound: Inbound): Inbound => {
  const { verb } = inbound;
  if (!('attachments' in verb) || (reads && verb.kind === 'say')) return inbound;
  return {
    ...inbound,
    verb: { ...verb, attachments: verb.attachments.map(({ kept: _, ...file }) => file) },
  };
};

const hasWords = /\p{L}|\d/u;

/**
 * The message as a model is to read it, undefined where there is nothing to read: no one may begin here, it is a request and no
 * statement, or the words take something back. Once there is advice, what asks and supposes is left out.
 */
const toRead = (
  before: Consultation | undefined,
  inbound: Inbound,
  { commands = [] }: Act,
  at: number,
): Waiting | undefined => {
  const { verb } = inbound;
  if (verb.kind !== 'say' || before?.phase === 'closed') return undefined;
  const kinds = new Set(commands.map(({ kind }) => kind));
  if (kinds.has('advise') || kinds.has('withdraw') || (before === undefined && !kinds.has('tell')))
    return undefined;
  const files = verb.attachments.flatMap(({ name, kept }) => (kept === undefined ? [] : [{ name, ...kept }]));
  const isAdvised = before?.analysis !== undefined && before.analysis.verdict !== 'not a brief';
  const tells =
    isAdvised && isAsked(verb.text)
      ? partsOf(verb.text).flatMap(({ text, sense }) => (sense === 'tells' ? [text] : []))
      : undefined;
  if (files.length === 0 && !hasWords.test(tells?.join('') ?? verb.text)) return undefined;
  return {
    message: inbound.id,
    by: inbound.by,
    at,
    text: verb.text,
    ...(tells === undefined ? {} : { tells }),
    files,
  };
};

/** What the model is told beside the message: what changed last comes first, since there is room for some of it only. */
const jobOf = (state: Consultation, { by, at: _, ...message }: Waiting): NewJob => {
  const changed = (id: string) => state.facts[id]?.changed ?? 0;
  const input: ReadingJob = {
    ...message,
    by: by.name,
    known: [...knownFacts(state)]
      .sort((a, b) => changed(b.id) - changed(a.id))
      .map((fact) => `${fact.id} = ${printFact(fact)}`),
    asked: state.asked.map(({ fact, ask }) => `${titleOf(fact)}: ${ask}`),
  };
  return { kind: 'read', key: readingKey, input };
};

/** What a turn does to what waits. */
export interface ReadingsAfter {
  /** Absent where nothing changed. */
  readonly readings?: Readings;
  readonly jobs: readonly NewJob[];
  readonly cancel: readonly string[];
  /** The message that no model reads, since too many wait; whether that was said before. */
  readonly lost?: { readonly waiting: Waiting; readonly isNews: boolean };
}

const subjectsIn = ({ events }: Happened): readonly string[] =>
  events.flatMap(({ event }) =>
    event.kind === 'fact withdrawn' || event.kind === 'question left' ? [event.subject] : [],
  );

/** The queue after this turn: a message more, one less since it was taken back, none since somebody said stop; the next is begun. */
export const readingsAfter = (
  before: Readings | undefined,
  stood: Consultation | undefined,
  turn: {
    readonly inbound: Inbound | undefined;
    readonly act: Act;
    readonly happened: Happened;
    readonly reads: boolean;
    readonly now: number;
  },
): ReadingsAfter => {
  const { inbound, act, happened, reads, now } = turn;
  const held = act.stored?.readings ?? before ?? noReadings;
  const stopped = happened.events.some(({ event }) => event.kind === 'stopped');
  let waiting = stopped ? [] : held.waiting;
  if (inbound?.verb.kind === 'retract') {
    const { message } = inbound.verb;
    waiting = waiting.filter((one) => !standsOn(one, message) || one.by.id !== inbound.by.id);
  }
  const more = reads && inbound !== undefined ? toRead(stood, inbound, act, now) : undefined;
  const overflowed = more !== undefined && waiting.length >= mostWaiting;
  if (more !== undefined && !overflowed) waiting = [...waiting, more];
  const withdrawn =
    waiting.length === 0
      ? []
      : [...new Set([...held.withdrawn, ...subjectsIn(happened)])].slice(-mostWithdrawn);
  const readings: Readings = { ...held, waiting, withdrawn, ...(overflowed ? { said: tooMany } : {}) };
  const [head] = waiting;
  const was = before?.waiting[0];
  const isNext = head !== undefined && head.message !== was?.message;
  return {
    ...(JSON.stringify(readings) === JSON.stringify(before ?? noReadings) ? {} : { readings }),
    jobs: isNext && happened.state !== undefined ? [jobOf(happened.state, head)] : [],
    cancel: was !== undefined && head === undefined ? [readingKey] : [],
    ...(overflowed ? { lost: { waiting: more, isNews: held.said !== tooMany } } : {}),
  };
};
