import { z } from 'zod';
import { cut } from '../../blocks/slack/text.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Kept } from '../../src/contracts/settings.ts';
import { channelId, isTimestamp, type Place, placeOf, threadId } from './ids.ts';

/** How a thread that we open ourselves begins: who asked, and for what. */
const beginning = z.object({ by: z.string(), words: z.string() });
export type Beginning = z.infer<typeof beginning>;

/** Parts of a post that left already, so that a second try sends only the others. */
const sent = z.object({
  messages: z.record(z.string(), z.string()),
  files: z.array(z.string()),
  /** How tables are shown since Slack refused them in a richer form. */
  tables: z.enum(['data_table', 'table', 'markdown', 'file']).optional(),
  /** Messages that left in a form that was refused further on: they are edited into the one that is taken. */
  recast: z.array(z.string()).optional(),
  /** When the first try began, in ms since 1970: nothing of the post stood in Slack before. */
  since: z.number().optional(),
  /** Where a look-up that could not be ended goes on, as Slack named the place. */
  cursor: z.string().optional(),
  /** All of it is there: what is given back for it. */
  done: z.object({ receipt: z.unknown().optional() }).optional(),
});
export type Sent = z.infer<typeof sent>;

const word = z.string();
const threads = z.array(z.string());
const mostKnown = 5_000;
const mostJoined = 50;
/** So much of what was asked is kept, for whoever asked. */
const longestWords = 50_000;

/** What Slack's side of a thread is remembered by. */
export interface References {
  /** The thread that is under this message, if one of ours is. */
  threadAt(place: Pick<Place, 'team' | 'channel'>, ts: string): Promise<string | undefined>;
  /** From now on what is written under the message belongs to the thread. */
  under(thread: Place, ts: string): Promise<void>;
  /** What is written under the message belongs to no thread of ours again. */
  notUnder(thread: Place, ts: string): Promise<void>;
  /** The message that the thread is under; undefined until it was posted. */
  rootOf(thread: string): Promise<string | undefined>;
  begin(thread: Place, beginning: Beginning): Promise<void>;
  beginningOf(thread: string): Promise<Beginning | undefined>;
  /** Somebody took part in a thread. */
  join(team: string, user: string, thread: string): Promise<void>;
  /** Threads that somebody took part in, the last one first. */
  joined(team: string, user: string): Promise<readonly string[]>;
  /** Who took part where in a workspace that took its leave; where its threads are stays. */
  forgetPeople(team: string): Promise<void>;
  sent(post: string): Promise<Sent>;
  keepSent(post: string, sent: Sent): Promise<void>;
  forgetSent(post: string): Promise<void>;
  /** The lane is at this post: what is kept of the one before it is needed no more. */
  turnTo(lane: string, post: string): Promise<void>;
  /** The card of a kind that was shown last in a thread, for forms that are made of it. */
  card(thread: string, kind: Reply['kind']): Promise<Reply | undefined>;
  keepCard(thread: string, reply: Reply): Promise<void>;
}

export const slackReferences = (kept: Kept<unknown>): References => {
  const known = new Map<string, string>();
  const remember = (key: string, value: string): void => {
    if (known.size >= mostKnown) known.delete(known.keys().next().value ?? '');
    known.set(key, value);
  };
  /** Only what was found is remembered: another process may have written what was not. */
  const find = async (key: string): Promise<string | undefined> => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = word.optional().parse(await kept.get(key));
    if (value !== undefined) remember(key, value);
    return value;
  };
  const write = async (key: string, value: string): Promise<void> => {
    await kept.set(key, value);
    remember(key, value);
  };
  const at = (place: Pick<Place, 'team' | 'channel'>, ts: string) => `slack/at/${channelId(place)}:${ts}`;
  return {
    threadAt: (place, ts) => find(at(place, ts)),
    under: async (thread, ts) => {
      await write(at(thread, ts), threadId(thread));
      if (!isTimestamp(thread.root)) await write(`slack/root/${threadId(thread)}`, ts);
    },
    notUnder: async (thread, ts) => {
      known.delete(at(thread, ts));
      await kept.delete(at(thread, ts));
    },
    rootOf: async (thread) => {
      const root = placeOf(thread)?.root ?? '';
      return isTimestamp(root) ? root : find(`slack/root/${thread}`);
    },
    begin: (thread, { by, words }) =>
      kept.set(`slack/begun/${threadId(thread)}`, { by, words: cut(words, longestWords) }),
    beginningOf: async (thread) => beginning.optional().parse(await kept.get(`slack/begun/${thread}`)),
    join: async (team, user, thread) => {
      const mark = `${team}.${user} ${thread}`;
      if (known.has(mark)) return;
      await kept.change(`slack/joined/${team}.${user}`, (before) =>
        [thread, ...threads.parse(before ?? []).filter((one) => one !== thread)].slice(0, mostJoined),
      );
      remember(mark, '');
    },
    joined: async (team, user) => threads.parse((await kept.get(`slack/joined/${team}.${user}`)) ?? []),
    forgetPeople: async (team) => {
      const prefix = `slack/joined/${team}.`;
      const theirs: string[] = [];
      for await (const [key] of kept.entries()) if (key.startsWith(prefix)) theirs.push(key);
      for (const key of theirs) await kept.delete(key);
      for (const mark of known.keys()) if (mark.startsWith(`${team}.`)) known.delete(mark);
    },
    sent: async (post) =>
      sent.optional().parse(await kept.get(`slack/sent/${post}`)) ?? { messages: {}, files: [] },
    keepSent: (post, value) => kept.set(`slack/sent/${post}`, value),
    forgetSent: async (post) => {
      await kept.delete(`slack/sent/${post}`);
    },
    turnTo: async (lane, post) => {
      const key = `slack/lane/${lane}`;
      const before = word.optional().parse(await kept.get(key));
      if (before === post) return;
      await kept.set(key, post);
      if (before !== undefined) await kept.delete(`slack/sent/${before}`);
    },
    card: async (thread, kind) => (await kept.get(`slack/card/${thread}/${kind}`)) as Reply | undefined,
    keepCard: (thread, reply) => kept.set(`slack/card/${thread}/${reply.kind}`, reply),
  };
};
