import { z } from 'zod';
import type { Person } from '../../src/contracts/inbound.ts';
import type { Reply } from '../../src/contracts/reply.ts';

/** What a person said, as the transcript shows it. */
export interface Said {
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly read: boolean }[];
  /** The question that it answers. */
  readonly about?: string;
}

interface MessageBase {
  /** Its place in the thread; stays the same when it is edited. */
  readonly seq: number;
  /** Grows over all threads with every new or edited message. */
  readonly change: number;
  readonly thread: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edited: boolean;
}

export type Message =
  | (MessageBase & { readonly from: 'person'; readonly by: Person; readonly said: Said })
  | (MessageBase & { readonly from: 'bot'; readonly reply: Reply });

export interface ThreadLine {
  readonly thread: string;
  readonly title: string;
  readonly phase: string;
  readonly headline: string;
  readonly people: readonly string[];
  readonly startedAt: number;
  readonly changedAt: number;
}

const row = z.object({
  seq: z.number(),
  change: z.number(),
  thread: z.string(),
  kind: z.string(),
  by: z.string().nullable(),
  body: z.string(),
  at: z.number(),
  edited: z.number(),
});

const line = z.object({
  id: z.string(),
  title: z.string(),
  phase: z.string(),
  headline: z.string(),
  people: z.string(),
  started: z.number(),
  changed: z.number(),
});

/** A row of the table of messages. */
export const messageOf = (raw: unknown): Message => {
  const { seq, change, thread, at, edited, kind, by, body } = row.parse(raw);
  const base = { seq, change, thread, at, edited: edited === 1 };
  // What is read here was written by the two calls below.
  return kind === 'said'
    ? { ...base, from: 'person', by: JSON.parse(by ?? '{}') as Person, said: JSON.parse(body) as Said }
    : { ...base, from: 'bot', reply: JSON.parse(body) as Reply };
};

/** A row of the table of threads. */
export const lineOf = (raw: unknown): ThreadLine => {
  const { id, title, phase, headline, people, started, changed } = line.parse(raw);
  return {
    thread: id,
    title,
    phase,
    headline,
    people: z.array(z.string()).parse(JSON.parse(people)),
    startedAt: started,
    changedAt: changed,
  };
};
