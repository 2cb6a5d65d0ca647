import type { Deliveries, Delivery } from './delivery.ts';
import { eventEnvelope } from './envelopes.ts';
import { shown } from './methods/call.ts';
import { keepFile, shownFile } from './methods/files.ts';
import { changeOf, takeAway } from './methods/tombstone.ts';
import type { Channel, Json, Message, Team } from './model.ts';
import type { State } from './state.ts';
import { typed } from './typed.ts';

/** A message that a person wrote, and what the app was told of it. */
export interface Said {
  readonly ts: string;
  readonly channel: string;
  readonly deliveries: readonly Delivery[];
}

/** A file that a person attaches. */
export interface Attached {
  readonly name: string;
  readonly content: string | Buffer;
  /** Its address where it is not kept in Slack. */
  readonly elsewhere?: string;
}

interface Words {
  readonly user: string;
  readonly channel: Channel;
  readonly text: string;
  readonly thread?: string | undefined;
  readonly files?: readonly Attached[] | undefined;
}

export const messageEvents: Readonly<Record<Channel['kind'], string>> = {
  channel: 'message.channels',
  group: 'message.groups',
  im: 'message.im',
  mpim: 'message.mpim',
};

/** Tells the app of an event if it subscribed to it. */
export const tell = async (
  state: State,
  deliveries: Deliveries,
  team: Team,
  { name, event }: { readonly name: string; readonly event: Json },
): Promise<readonly Delivery[]> =>
  team.installed && state.app.events.includes(name)
    ? [await deliveries.deliver('events_api', eventEnvelope(state, team, event))]
    : [];

const richOf = (state: State, text: string): Json => ({
  type: 'rich_text',
  block_id: state.nextId('b'),
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});

const attach = (state: State, team: Team, words: Words, message: Message): void => {
  if (words.files === undefined || words.files.length === 0) return;
  message.files = words.files.map((file) => {
    const bytes = Buffer.from(file.content);
    const kept = keepFile(state, {
      id: state.nextId('F'),
      team: team.id,
      user: words.user,
      name: file.name,
      title: file.name,
      bytes,
      ...(file.elsewhere === undefined ? {} : { elsewhere: file.elsewhere }),
    });
    kept.shares.push({ channel: words.channel.id, ts: message.ts });
    return shownFile(state, kept);
  });
};

/** A person writes. A mention reaches the app twice, with two event ids: as what was said and as a mention. */
export const write = async (
  state: State,
  deliveries: Deliveries,
  team: Team,
  words: Words,
): Promise<Said> => {
  const { channel } = words;
  if (!channel.members.has(words.user)) throw new Error(`${words.user} is not in ${channel.id}`);
  const root = channel.messages.find((each) => each.ts === words.thread);
  if (words.thread !== undefined && root === undefined) throw new Error(`no thread ${words.thread}`);
  const text = typed(team, words.text);
  const message: Message = {
    ts: state.nextTs(),
    user: words.user,
    team: team.id,
    text,
    blocks: [richOf(state, words.text)],
    ...(words.thread === undefined ? {} : { thread_ts: words.thread }),
    ...(words.files === undefined ? {} : { subtype: 'file_share' }),
  };
  attach(state, team, words, message);
  channel.messages.push(message);
  const event = {
    ...shown(channel, message),
    client_msg_id: state.nextId('cmid'),
    channel: channel.id,
    event_ts: message.ts,
    ...(root === undefined ? {} : { parent_user_id: root.user }),
  };
  const here = channel.members.has(team.botUser);
  const mentioned = text.includes(`<@${team.botUser}>`);
  const { subtype: _, ...plain }: Json = event;
  const told = await Promise.all([
    ...(here
      ? [
          tell(state, deliveries, team, {
            name: messageEvents[channel.kind],
            event: { ...event, channel_type: channel.kind },
          }),
        ]
      : []),
    ...(here && mentioned && channel.kind !== 'im'
      ? [
          tell(state, deliveries, team, {
            name: 'app_mention',
            event: { ...plain, type: 'app_mention' },
          }),
        ]
      : []),
  ]);
  return { ts: message.ts, channel: channel.id, deliveries: told.flat() };
};

/** A person changes, with `text`, or deletes what they wrote. */
export const change = async (
  state: State,
  deliveries: Deliveries,
  team: Team,
  what: { readonly channel: Channel; readonly message: Message; readonly text?: string },
): Promise<Said> => {
  const { channel, message, text } = what;
  const previous = shown(channel, message);
  const ts = state.nextTs();
  if (text !== undefined) {
    message.text = typed(team, text);
    message.blocks = [richOf(state, text)];
    message.edited = { user: message.user, ts };
  }
  const left = text === undefined ? takeAway(channel, message) : message;
  const told = await tell(state, deliveries, team, {
    name: messageEvents[channel.kind],
    event: {
      ...changeOf(channel, { was: message, left, previous }),
      ts,
      event_ts: ts,
    },
  });
  return { ts: message.ts, channel: channel.id, deliveries: told };
};

/** Slack shows what a link in somebody's message leads to, and tells the app of it as of a change. */
export const unfold = async (
  state: State,
  deliveries: Deliveries,
  team: Team,
  { channel, message }: { readonly channel: Channel; readonly message: Message },
): Promise<readonly Delivery[]> => {
  const previous = shown(channel, message);
  message.attachments = [{ id: 1, title: 'What is behind it', from_url: 'https://example.com/' }];
  const ts = state.nextTs();
  return tell(state, deliveries, team, {
    name: messageEvents[channel.kind],
    event: {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      channel: channel.id,
      channel_type: channel.kind,
      ts,
      event_ts: ts,
      message: shown(channel, message),
      previous_message: previous,
    },
  });
};
