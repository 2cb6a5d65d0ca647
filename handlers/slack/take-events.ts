import type { Verb } from '../../src/contracts/verb.ts';
import { parseVerb } from '../verbs.ts';
import type { Workspace } from './clients.ts';
import type { EventCallback, SlackEvent } from './envelope.ts';
import { messageId, type Place, placeOf, threadId } from './ids.ts';
import type { Waiting } from './pending.ts';
import { addressOf } from './permalink.ts';
import { filesOf, hand, inboundOf, isAllowed, spoken, type Taking, threadAt, wordsIn } from './taking.ts';
import { askedOfView, threadInView, viewIn } from './viewing.ts';

type Said = Extract<SlackEvent, { type: 'app_mention' | 'message' }>;

const mostPointed = 1_000;
/** What is left of the first message of a thread that its author deleted while replies stand under it. */
const tombstone = 'tombstone';

const at = (ts: string): string => new Date(Number(ts) * 1000).toISOString();

const isDirect = ({ channel, ...event }: Said): boolean =>
  channel.startsWith('D') || ('channel_type' in event && event.channel_type === 'im');

/** An event that comes so long after its message was written is a repetition of one that was not taken, in ms. */
const late = 30_000;
const mostLetGo = 5_000;

/** Threads that a mention is about to begin, and those in which something was let go that called nobody, the last ones. */
const makeWindow = () => {
  const letGo = new Set<string>();
  const opening = new Map<string, Promise<unknown>>();
  return {
    letGo: {
      add: (thread: string): void => {
        letGo.delete(thread);
        if (letGo.size >= mostLetGo) letGo.delete(letGo.keys().next().value ?? '');
        letGo.add(thread);
      },
      has: (thread: string): boolean => letGo.has(thread),
      delete: (thread: string): boolean => letGo.delete(thread),
    },
    /** Until then nothing of the thread is handed on: what answers a message comes after it. */
    open: async (thread: string, work: () => Promise<void>): Promise<void> => {
      const working = work();
      opening.set(thread, working);
      try {
        await working;
      } finally {
        if (opening.get(thread) === working) opening.delete(thread);
      }
    },
    opened: async (thread: string): Promise<void> => {
      await opening.get(thread)?.catch(() => undefined);
    },
  };
};

/**
 * Words of people, as Slack tells of them, handed on; resolves once they are kept for good. `open`: of a workspace or of
 * somebody that the bot does not serve; nothing was kept, and whoever wants may answer.
 */
export const takeEvents = (desk: Taking): ((callback: EventCallback) => Promise<'kept' | 'open'>) => {
  const { ports, options, clients, people, references, viewing } = desk;
  const { letGo, open, opened } = makeWindow();

  /** The consultation that somebody writing to the bot has before them, where the words are about that one. */
  const inView = async (workspace: Workspace, event: Said, words: string) => {
    if (event.type !== 'message' || event.thread_ts !== undefined || !isDirect(event)) return undefined;
    const asked = askedOfView(words);
    if (asked === undefined) return undefined;
    const { team } = workspace;
    const view = viewIn(team, event.app_context) ?? viewing.of(team, event.user ?? '');
    const { message: _, ...channel } = view ?? { channel: '' };
    const thread =
      view === undefined
        ? undefined
        : await threadInView(
            ports,
            references,
            options.allowed,
            team,
            asked.of === 'thread' ? view : channel,
          );
    return { verb: asked.verb, thread };
  };

  const pointed = new Set<string>();

  /** Where the answer is; said or not, nothing is lost with it, and its acknowledgement does not wait for it. */
  const point = async ({ client, team }: Workspace, event: Said, thread: string): Promise<void> => {
    const root = await references.rootOf(thread);
    const place = placeOf(thread);
    if (root === undefined || place === undefined || event.ts === undefined) return;
    const mark = messageId(team, event.channel, event.ts);
    // Slack may tell of the message again.
    if (pointed.has(mark)) return;
    if (pointed.size >= mostPointed) pointed.clear();
    pointed.add(mark);
    const address = addressOf(team, place.channel, root);
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.ts,
      text: `I answer where it belongs: <${address}|that thread>.`,
    });
  };

  const said = async (workspace: Workspace, event: Said): Promise<void> => {
    const { channel, user, ts, thread_ts, bot_id, text } = event;
    if (ts === undefined || user === undefined || bot_id !== undefined || user === workspace.botUser) return;
    const place: Place = { team: workspace.team, channel, root: thread_ts ?? ts };
    const isReply = thread_ts !== undefined && thread_ts !== ts;
    const calls = event.type === 'app_mention' || text.includes(`<@${workspace.botUser}`);
    const take = () => taken(workspace, { ...event, ts, user }, place, { isReply, calls });
    if (!isReply && calls) return open(threadId(place), take);
    if (isReply) await opened(threadId(place));
    return take();
  };

  const taken = async (
    workspace: Workspace,
    event: Said & { readonly ts: string; readonly user: string },
    place: Place,
    { isReply, calls }: { readonly isReply: boolean; readonly calls: boolean },
  ): Promise<void> => {
    const { channel, user, ts, text } = event;
    const own = threadId(place);
    // Before the look: whoever makes the thread known in this moment sees that something was let go, or we see the thread.
    if (isReply && !calls) letGo.add(own);
    // The first word of a direct message begins a thread; nothing can be known of it.
    const known = !isReply && isDirect(event) ? own : await threadAt(references, place);
    if (isReply && known !== undefined) letGo.delete(own);
    if (!calls && known === undefined) return;
    // A thread that is there is known once it waits to be read: a repetition of what failed before must find it new again.
    const isNew = known === undefined && isReply;
    if (known === undefined && !isReply) await references.under(place, place.root);
    // What was written under a new message before it was taken in is read, as in a thread that was there.
    const isOvertaken = !isReply && calls && (letGo.has(own) || options.now() - Number(ts) * 1000 > late);
    const words = await wordsIn(people, workspace, text);
    const looked = await inView(workspace, event, words);
    const files = filesOf(event.files);
    const isEmpty = words === '' && files.length === 0;
    const verb: Verb = looked?.verb ?? (isEmpty && !isNew ? { kind: 'help' } : parseVerb(words));
    const elsewhere = looked?.thread === undefined ? undefined : placeOf(looked.thread);
    await hand(desk, {
      inbound: inboundOf(
        messageId(workspace.team, channel, ts),
        elsewhere ?? place,
        looked?.thread ?? known ?? own,
        await people.person(workspace, user),
        at(ts),
        verb,
        words,
      ),
      team: workspace.team,
      files,
      ...(isNew || isOvertaken ? { adopts: { channel, thread: place.root, before: ts } } : {}),
    });
    if (!isReply) letGo.delete(own);
    if (looked?.thread !== undefined) point(workspace, event, looked.thread).catch(() => undefined);
  };

  /** What somebody takes back, or says anew, counts as they would have it now. */
  const changed = async (workspace: Workspace, event: Extract<Said, { type: 'message' }>): Promise<void> => {
    const { channel, previous_message: before } = event;
    const message = event.message?.subtype === tombstone ? undefined : event.message;
    const user = before?.user ?? message?.user;
    const ts = event.deleted_ts ?? event.message?.ts ?? before?.ts;
    if (user === undefined || ts === undefined || user === workspace.botUser) return;
    if ((message?.bot_id ?? before?.bot_id) !== undefined) return;
    if (!isAllowed(options.allowed, channel, user)) return;
    // Slack "edits" a message too where it unfolds a link.
    if (message !== undefined && (message.text === before?.text || message.edited === undefined)) return;
    const root = event.message?.thread_ts ?? before?.thread_ts ?? ts;
    const place: Place = { team: workspace.team, channel, root };
    await opened(threadId(place));
    const thread = await threadAt(references, place);
    if (thread === undefined) return;
    const [id, by] = [messageId(workspace.team, channel, ts), await people.person(workspace, user)];
    const mark = message?.edited?.ts ?? event.event_ts ?? 'deleted';
    const inbound = (suffix: string, verb: Verb, words: string, files: Waiting['files'] = []): Waiting => ({
      inbound: inboundOf(
        `${id}#${suffix}`,
        place,
        thread,
        by,
        at(mark === 'deleted' ? ts : mark),
        verb,
        words,
      ),
      team: workspace.team,
      files,
    });
    await hand(desk, inbound(`${mark}-retracted`, { kind: 'retract', message: id }, ''));
    if (message === undefined) return;
    const words = await wordsIn(people, workspace, message.text);
    // What came along with the message still does.
    const files = filesOf(message.files);
    if (words !== '' || files.length > 0) await hand(desk, inbound(mark, parseVerb(words), words, files));
  };

  const stopped = async (
    workspace: Workspace,
    { channel, thread_ts, user, event_ts }: Extract<SlackEvent, { type: 'agent_session_stopped' }>,
    eventId: string,
  ): Promise<void> => {
    const place: Place = { team: workspace.team, channel, root: thread_ts };
    const thread = await threadAt(references, place);
    if (thread === undefined || !isAllowed(options.allowed, channel, user)) return;
    const by = await people.person(workspace, user);
    const when = event_ts === undefined ? new Date(options.now()).toISOString() : at(event_ts);
    await ports.accept(
      inboundOf(`slack:${workspace.team}:${eventId}`, place, thread, by, when, { kind: 'stop' }, 'stop'),
    );
  };

  const take = async (workspace: Workspace, { event, id }: EventCallback): Promise<void> => {
    switch (event.type) {
      case 'app_mention':
        return said(workspace, event);
      case 'message':
        if (event.subtype === 'message_changed' || event.subtype === 'message_deleted')
          return changed(workspace, event);
        return spoken.has(event.subtype) ? said(workspace, event) : undefined;
      case 'agent_session_stopped':
        return stopped(workspace, event, id);
    }
  };

  return async (callback) => {
    const { team, event } = callback;
    const workspace = await clients.of(team);
    if (workspace === undefined) return 'open';
    if (event.user !== undefined && !isAllowed(options.allowed, event.channel, event.user)) return 'open';
    await take(workspace, callback);
    return 'kept';
  };
};
