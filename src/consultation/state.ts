import type { Decision } from '../contracts/decision.ts';
import type { Fact } from '../contracts/fact.ts';
import type { QuestionMember } from '../contracts/findings.ts';

/** Where a consultation stands. */
export type Phase =
  | 'gathering'
  | 'analysing'
  | 'advising'
  | 'decided'
  | 'watching'
  | 'closed'
  | 'stopped'
  | 'failed';

/** What one person holds about one fact: the last thing that they said. */
export interface Statement {
  readonly fact: Fact;
  /** Id and name of the person. */
  readonly by: string;
  readonly name: string;
  /** Id of the message, for "who said this, when". */
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** It took the place of what others held. */
  readonly corrects?: boolean;
}

/** Whether a statement stands on a message, or on a later version of it: those have its id, a # and a mark. */
export const standsOn = ({ message }: Pick<Statement, 'message'>, id: string): boolean =>
  message === id || message.startsWith(`${id}#`);

/** One fact of the thread: what each person holds, and the revision in which it last changed. */
export interface Held {
  readonly statements: readonly Statement[];
  readonly changed: number;
}

/** How a question was left without a value: the range stays, or the default was handed to us. */
export type Left = 'unknown' | 'you decide';

/** A question that was put to the thread, with why it matters. */
export interface Asked {
  readonly fact: string;
  readonly ask: string;
  readonly why: string;
  readonly revision: number;
  /** What can be picked, where one question settles several facts; `fact` is the name of their group then. */
  readonly members?: readonly QuestionMember[];
}

export interface OptionName {
  readonly id: string;
  readonly title: string;
  readonly short: string;
}

/** What an analysis came to, small enough to keep: everything else is worked out again from the facts. */
export interface Analysis {
  readonly revision: number;
  readonly verdict: 'advised' | 'conditional' | 'not a brief';
  /** What is missing, in words, where it cannot be advised on. */
  readonly missing: readonly string[];
  /** Day for which it was worked out, YYYY-MM-DD. */
  readonly asOf: string;
  readonly recommended?: OptionName;
  readonly headline: readonly string[];
  readonly options: readonly OptionName[];
  /** Unknowns that can flip the choice, most decisive first. */
  readonly questions: readonly Omit<Asked, 'revision'>[];
  /** Ids of facts that are assumed and move a figure. */
  readonly assumed: readonly string[];
  /** What may go wrong with the recommended option and nothing answers, one clause each. */
  readonly risks: readonly string[];
}

/** All that a turn needs to know of a consultation; its size does not grow with the length of the thread. */
export interface Consultation {
  readonly phase: Phase;
  readonly title: string;
  readonly channel: string;
  /** Grows by one whenever what is known changes. */
  readonly revision: number;
  readonly facts: Readonly<Record<string, Held>>;
  readonly left: Readonly<Record<string, Left>>;
  /** Asked and not answered. */
  readonly asked: readonly Asked[];
  /** Somebody wants the answer now, whatever is open. */
  readonly adviseNow: boolean;
  /** The last analysis that counted. */
  readonly analysis?: Analysis;
  /** Revision of the last report that was given. */
  readonly advised?: number;
  readonly decision?: Decision;
  /** Words that looked like a requirement and could not be read; the last few. */
  readonly unread: readonly { readonly text: string; readonly reason: string }[];
  /** People who said something, by id; the last few. */
  readonly people: Readonly<Record<string, string>>;
}

export const mostStatements = 4;
export const mostUnread = 20;
export const mostPeople = 50;
/** At most so many questions at a time. */
export const mostAsked = 3;
