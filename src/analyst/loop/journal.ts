import type { Answer } from '../model/ask.ts';

/**
 * What is written before it is acted on, in order; a run that is taken up again reads it and goes on where the last one
 * ended, with the very same messages. `conversation` = which of a run's conversations it belongs to.
 */
export type Entry =
  | { readonly kind: 'asked'; readonly conversation: string; readonly turn: number; readonly hash: string }
  | {
      readonly kind: 'answered';
      readonly conversation: string;
      readonly turn: number;
      readonly answer: Answer;
    }
  | { readonly kind: 'tool begun'; readonly conversation: string; readonly call: string }
  | {
      readonly kind: 'tool ended';
      readonly conversation: string;
      readonly call: string;
      readonly result: string;
      readonly failed: boolean;
    }
  /** A phase that is over, with whatever the next one needs of it. */
  | { readonly kind: 'phase ended'; readonly phase: string; readonly outcome: unknown };

/** Port: durable before it resolves; entries come back in the order in which they were written. */
export interface Journal {
  readonly read: () => Promise<readonly Entry[]>;
  readonly append: (entry: Entry) => Promise<void>;
}

/** The journal of a run as it stood at its start, and what is added since. */
export interface Record {
  /** The answer to this very request, by the hash of its bytes; one to other bytes is none. */
  readonly answer: (conversation: string, turn: number, hash: string) => Answer | undefined;
  readonly result: (
    conversation: string,
    call: string,
  ) => { readonly result: string; readonly failed: boolean } | undefined;
  /** How often a call was begun. */
  readonly begun: (conversation: string, call: string) => number;
  readonly phase: (phase: string) => { readonly outcome: unknown } | undefined;
  readonly answers: () => readonly Answer[];
  readonly append: (entry: Entry) => Promise<void>;
}

/** Opens a run's journal. */
export const openRecord = async (journal: Journal): Promise<Record> => {
  const entries = [...(await journal.read())];
  const last = <Kind extends Entry['kind']>(
    kind: Kind,
    holds: (entry: Extract<Entry, { kind: Kind }>) => boolean,
  ) =>
    entries.findLast(
      (entry): entry is Extract<Entry, { kind: Kind }> =>
        entry.kind === kind && holds(entry as Extract<Entry, { kind: Kind }>),
    );
  return {
    answer: (conversation, turn, hash) => {
      let [asked, found]: [string | undefined, Answer | undefined] = [undefined, undefined];
      for (const entry of entries) {
        if (entry.kind !== 'asked' && entry.kind !== 'answered') continue;
        if (entry.conversation !== conversation || entry.turn !== turn) continue;
        // An answer belongs to the request before it, and to no later one that was never answered.
        if (entry.kind === 'asked') asked = entry.hash;
        else if (asked === hash) found = entry.answer;
      }
      return found;
    },
    result: (conversation, call) =>
      last('tool ended', (entry) => entry.conversation === conversation && entry.call === call),
    begun: (conversation, call) =>
      entries.filter(
        (entry) => entry.kind === 'tool begun' && entry.conversation === conversation && entry.call === call,
      ).length,
    phase: (phase) => last('phase ended', (entry) => entry.phase === phase),
    answers: () => entries.flatMap((entry) => (entry.kind === 'answered' ? [entry.answer] : [])),
    append: async (entry) => {
      await journal.append(entry);
      entries.push(entry);
    },
  };
};
