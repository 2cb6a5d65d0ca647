import { z } from 'zod';
import { PlumblineError } from '../../src/contracts/errors.ts';
import type { Inbound } from '../../src/contracts/inbound.ts';
import type { Verb } from '../../src/contracts/verb.ts';
import { parseVerb } from '../verbs.ts';
import type { Message, Said } from './message.ts';
import { consoleChannel, threadOf } from './ports.ts';
import type { Transcript } from './transcript.ts';
import { within } from './within.ts';

/** Longest text and largest file, in characters and bytes; five files at most come with one message. */
export const longestText = 200_000;
export const largestFile = 1_000_000;
const mostFiles = 5;
const acceptTime = 10_000;

/** What names a thread in an address. */
export const shortThread = z.string().regex(/^[a-z0-9-]{4,64}$/);

const posted = z.strictObject({
  /** Made by the page, so that the same message sent twice is one. */
  id: z.string().regex(/^[\w-]{8,64}$/),
  by: z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/), name: z.string().trim().min(1).max(60) }),
  text: z.string().max(longestText).default(''),
  /** What a pressed button says in plain words; the command behind it is for the core. */
  shown: z.string().trim().min(1).max(500).optional(),
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        bytes: z.number().int().min(0).max(largestFile),
        text: z.string().max(largestFile).optional(),
      }),
    )
    .max(mostFiles)
    .default([]),
  answer: z
    .strictObject({
      fact: z.string().min(1).max(200),
      revision: z.number().int().min(0).optional(),
      way: z.enum(['typed', 'unknown', 'you decide']),
      text: z.string().trim().max(2000).default(''),
    })
    .refine(({ way, text }) => way !== 'typed' || text !== '', 'an answer needs a value')
    .optional(),
});

type Posted = z.infer<typeof posted>;

const ways = { unknown: 'Don’t know', 'you decide': 'You decide' } as const;

const wordsOf = ({ text, answer }: Posted): string => {
  if (answer === undefined) return text.trim();
  return answer.way === 'typed' ? answer.text : ways[answer.way];
};

const verbOf = ({ text, files, answer }: Posted): Verb => {
  if (answer === undefined)
    return parseVerb(
      text,
      files.map(({ name, bytes, text: content }) => ({
        name,
        bytes,
        ...(content === undefined ? {} : { text: content }),
      })),
    );
  return {
    kind: 'answer',
    fact: answer.fact,
    answer: answer.way === 'typed' ? { kind: 'typed', text: answer.text } : { kind: answer.way },
    ...(answer.revision === undefined ? {} : { revision: answer.revision }),
  };
};

const wrong = (message: string): PlumblineError =>
  new PlumblineError(message, {
    code: 'console.bad-message',
    hint: 'Reload the page and send it again.',
  });

const emptiness = (): PlumblineError =>
  new PlumblineError('there is nothing in this message', {
    code: 'console.empty',
    hint: 'Write something, or attach a file.',
  });

const inboundOf = (thread: string, given: Posted, now: number): Inbound => ({
  id: `console:${given.id}`,
  thread: threadOf(thread),
  channel: consoleChannel,
  by: given.by,
  at: new Date(now).toISOString(),
  verb: verbOf(given),
  words: wordsOf(given),
});

const saidOf = (given: Posted, transcript: Transcript, thread: string): Said => {
  const about =
    given.answer === undefined ? undefined : transcript.question(threadOf(thread), given.answer.fact)?.ask;
  return {
    text: given.shown ?? wordsOf(given),
    files: given.files.map(({ name, bytes, text }) => ({ name, bytes, read: text !== undefined })),
    ...(about === undefined ? {} : { about }),
  };
};

/** Takes messages of the page in. */
export interface Listener {
  /** Resolves once the core has the message for good; then, and only then, it is shown. */
  take(thread: string, body: unknown): Promise<'accepted' | 'duplicate'>;
  /** Hands over what was kept and not taken before a crash, as platforms repeat what was not acknowledged. */
  resume(): Promise<void>;
}

/** Translates what the page posts; a message that the core did not take is forgotten again, for the page keeps it and repeats. */
export const listenTo = (
  transcript: Transcript,
  accept: (inbound: Inbound) => Promise<'accepted' | 'duplicate'>,
  now: () => number,
  tell: (message: Message) => void,
): Listener => {
  const hand = async (inbound: Inbound): Promise<'accepted' | 'duplicate'> => {
    const outcome = await within(acceptTime, accept(inbound), 'the core did not take the message in time');
    const shown = transcript.show(inbound.id);
    if (shown !== undefined) tell(shown);
    return outcome;
  };
  return {
    take: async (thread, body) => {
      const parsed = posted.safeParse(body);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw wrong(`${issue?.path.join('.') ?? 'body'}: ${issue?.message ?? 'not a message'}`);
      }
      const given = parsed.data;
      if (wordsOf(given) === '' && given.files.length === 0) throw emptiness();
      const at = now();
      const inbound = inboundOf(thread, given, at);
      const isNew = transcript.keep(inbound, saidOf(given, transcript, thread), at);
      try {
        const outcome = await hand(inbound);
        return isNew ? outcome : 'duplicate';
      } catch (error) {
        // Only what the core certainly did not take is forgotten; a doubtful one is handed over again at the next start.
        if (error instanceof PlumblineError && error.code !== 'console.late') transcript.drop(inbound.id);
        throw error;
      }
    },
    resume: async () => {
      for (const inbound of transcript.pending()) await hand(inbound);
    },
  };
};
