import type { Verb } from '../../src/contracts/verb.ts';
import { parseVerb } from '../verbs.ts';
import type { Workspace } from './clients.ts';
import type { EventCallback, SlackEvent, SlackFile } from './envelope.ts';
import { messageId, type Place, placeOf, threadId } from './ids.ts';
import type { Waiting } from './pending.ts';
import { addressOf } from './permalink.ts';
import { hand, inboundOf, isAllowed, type Taking, threadAt, wordsIn } from './taking.ts';
import { askedOfView, threadInView, viewIn } from './viewing.ts';

type Said = Extract<SlackEvent, { type: 'app_mention' | 'message' }>;

const spoken = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);
/** As many as Slack lets anybody attach to one message. */
const mostFiles = 10;
const mostPointed = 1_000;
/** What is left of the first message of a thread that its author deleted while replies stand under it. */
const tombstone = 'tombstone';

const at = (ts: string): string => new Date(Number(ts) * 1000).toISOString();

const isDirect = ({ channel, ...event }: Said): boolean =>
  channel.startsWith('D') || ('channel_type' in event && event.channel_type === 'im');

const filesOf = (files: readonly SlackFile[] | undefined): Waiting['files'] =>
  (files ?? []).slice(0, mostFiles).map(({ name, size, url_private_download }) => ({
    name: name ?? 'unnamed file',
    bytes: size,
    ...(url_private_download == null ? {} : { url: url_private_download }),
  }));

/** Words of people, as Slack tells of them, handed on; resolves once they are kept for good. */
export const takeEvents = (desk: Taking): ((callback: EventCallback) => Promise<void>) => {
  const { ports, options, clients, people, references, viewing } = desk;

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
    if (!isAllowed(options.allowed, channel, user)) return;
    const place: Place = { team: workspace.team, channel, root: thread_ts ?? ts };
    // The first word of a direct message begins a thread; nothing can be known of it.
    const known =
      thread_ts === undefined && isDirect(event) ? threadId(place) : await threadAt(references, place);
    const calls = event.type === 'app_mention' || text.includes(`<@${workspace.botUser}`);
    if (!calls && known === undefined) return;
    const words = await wordsIn(people, workspace, text);
    const looked = await inView(workspace, event, words);
    const adopts =
      known === undefined && thread_ts !== undefined && thread_ts !== ts
        ? { channel, thread: thread_ts, before: ts }
        : undefined;
    const files = filesOf(event.files);
    const isEmpty = words === '' && files.length === 0;
    const verb: Verb =
      looked?.verb ?? (isEmpty && adopts === undefined ? { kind: 'help' } : parseVerb(words));
    const elsewhere = looked?.thread === undefined ? undefined : placeOf(looked.thread);
    await hand(desk, {
      inbound: inboundOf(
        messageId(workspace.team, channel, ts),
        elsewhere ?? place,
        looked?.thread ?? known ?? threadId(place),
        await people.person(workspace, user),
        at(ts),
        verb,
        words,
      ),
      team: workspace.team,
      files,
      ...(adopts === undefined ? {} : { adopts }),
    });
    if (looked?.thread !== undefined) point(workspace, event, looked.thread).catch(() => undefined);
    // After it: a repetition of what failed halfway must find the thread as new as the first try did.
    if (known === undefined) await references.under(place, place.root);
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

  return async ({ team_id, event_id, event }) => {
    const workspace = await clients.of(team_id);
    if (workspace === undefined) return;
    switch (event.type) {
      case 'app_mention':
        return said(workspace, event);
      case 'message':
        if (event.subtype === 'message_changed' || event.subtype === 'message_deleted')
          return changed(workspace, event);
        return spoken.has(event.subtype) ? said(workspace, event) : undefined;
      case 'agent_session_stopped':
        return stopped(workspace, event, event_id);
    }
  };
};
