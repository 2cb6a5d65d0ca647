import { limits } from '../limits.ts';
import type { Channel, Json, Message } from '../model.ts';
import { characters } from '../shapes/check.ts';
import { type Refusal, refuseBlocks, refuseMetadata } from '../shapes/payloads.ts';
import { objectsIn } from '../shapes/sums.ts';
import type { State } from '../state.ts';
import { settleThread } from './agents.ts';
import {
  type Answer,
  type Call,
  json,
  type Method,
  missing,
  refuse,
  refuseThread,
  refuseWith,
  shown,
  text,
  writable,
} from './call.ts';
import { changeOf, takeAway } from './tombstone.ts';

/** Blocks with the ids that Slack gives to what has none. */
export const identified = (state: State, blocks: readonly Json[]): readonly Json[] =>
  blocks.map((block) => ({ block_id: state.nextId('b'), ...block, ...named(state, block) }));

/** `action_id`s for interactive elements without one: an element is interactive when it has a type and could act. */
const named = (state: State, block: Json): Json => {
  const act = (element: unknown): unknown => {
    if (typeof element !== 'object' || element === null) return element;
    const { type } = element as Json;
    return ['image', 'plain_text', 'mrkdwn'].includes(String(type))
      ? element
      : { action_id: state.nextId('a'), ...element };
  };
  const one = (name: string) => (block[name] === undefined ? {} : { [name]: act(block[name]) });
  return ['actions', 'context_actions'].includes(String(block['type']))
    ? { elements: (block['elements'] as readonly unknown[]).map(act) }
    : { ...one('accessory'), ...one('element') };
};

/** What is wrong with the blocks' files: Slack shows a file only once it has looked at it. */
const refuseFiles = (call: Call, blocks: unknown): Refusal | undefined => {
  for (const [each, at] of objectsIn(blocks, '/blocks')) {
    const file = each['slack_file'] as Json | undefined;
    if (file === undefined) continue;
    const found = [...call.state.files.values()].find(
      (stored) => stored.id === file['id'] || String(file['url'] ?? '').includes(`/${stored.id}/`),
    );
    const ready =
      found !== undefined &&
      found.team === call.team.id &&
      found.readyAt <= call.state.clock.now() &&
      found.mimetype.startsWith('image/');
    if (!ready)
      return {
        error: 'invalid_blocks',
        messages: [`[ERROR] invalid slack file [json-pointer:${at}/slack_file]`],
      };
  }
  return;
};

/** What a call wants a message to hold. */
export interface Content {
  readonly text?: string;
  readonly blocks?: readonly Json[];
  readonly attachments?: readonly Json[];
  readonly metadata?: Json;
}

/** Reads what a message shall hold, or why it may not. `longest` bounds the plain text. */
export const content = (
  call: Call,
  longest: number,
): { readonly content: Content } | { readonly refused: Answer } => {
  const { args } = call;
  const [blocks, metadata, attachments] = ['blocks', 'metadata', 'attachments'].map((name) =>
    json(args, name),
  );
  const plain = text(args, 'text');
  const markdown = text(args, 'markdown_text');
  const bad = (): Answer | undefined => {
    if (blocks?.broken === true) return refuse('invalid_blocks_format');
    if (metadata?.broken === true) return refuse('invalid_metadata_format');
    if (attachments?.broken === true) return refuse('invalid_attachments');
    if (markdown !== undefined && (plain !== undefined || blocks?.value !== undefined))
      return refuse('markdown_text_conflict');
    if (characters(markdown ?? '') > limits.message.markdownText) return refuse('msg_too_long');
    if (characters(plain ?? '') > longest) return refuse('msg_too_long');
    const wrong =
      (blocks?.value === undefined ? undefined : refuseBlocks(blocks.value)) ??
      refuseFiles(call, blocks?.value) ??
      (metadata?.value === undefined ? undefined : refuseMetadata(metadata.value));
    return wrong === undefined ? undefined : refuseWith(wrong);
  };
  const refused = bad();
  if (refused !== undefined) return { refused };
  const body = plain ?? markdown;
  return {
    content: {
      ...(body === undefined ? {} : { text: body }),
      ...(blocks?.value === undefined
        ? {}
        : { blocks: identified(call.state, blocks.value as readonly Json[]) }),
      ...(attachments?.value === undefined ? {} : { attachments: attachments.value as readonly Json[] }),
      ...(metadata?.value === undefined ? {} : { metadata: metadata.value as Json }),
    },
  };
};

const empty = (found: Content) =>
  found.text === undefined && (found.blocks ?? []).length === 0 && (found.attachments ?? []).length === 0;

/** Puts a message of the bot where it belongs and tells the app of it, as Slack does. */
export const place = (
  call: Call,
  channel: Channel,
  message: Omit<Message, 'ts' | 'user' | 'team' | 'bot_id'>,
) => {
  const { team, state } = call;
  const posted: Message = {
    ts: state.nextTs(),
    user: team.botUser,
    bot_id: team.botId,
    team: team.id,
    ...message,
  };
  channel.messages.push(posted);
  if (posted.ephemeralTo === undefined) {
    settleThread(state, channel.id, posted.thread_ts);
    state.announce(team, {
      ...shown(channel, posted),
      channel: channel.id,
      channel_type: channel.kind,
      event_ts: posted.ts,
      app_id: state.app.id,
    });
  }
  return posted;
};

const post = (call: Call, extra: { readonly ephemeralTo?: string }): Answer => {
  const found = writable(call, text(call.args, 'channel'));
  if ('refused' in found) return found.refused;
  const { channel } = found;
  if (extra.ephemeralTo !== undefined && !channel.members.has(extra.ephemeralTo))
    return refuse('user_not_in_channel');
  const read = content(call, limits.message.text);
  if ('refused' in read) return read.refused;
  if (empty(read.content)) return refuse('no_text');
  const thread = text(call.args, 'thread_ts');
  const refused = refuseThread(channel, thread);
  if (refused !== undefined) return refused;
  const message = place(call, channel, {
    text: '',
    ...read.content,
    ...(thread === undefined ? {} : { thread_ts: thread }),
    ...extra,
  });
  return extra.ephemeralTo === undefined
    ? { ok: true, channel: channel.id, ts: message.ts, message: shown(channel, message) }
    : { ok: true, message_ts: message.ts };
};

const own = (
  call: Call,
  field: string,
  error: string,
): { readonly channel: Channel; readonly message: Message } | { readonly refused: Answer } => {
  const found = writable(call, text(call.args, 'channel'));
  if ('refused' in found) return found;
  const message = found.channel.messages.find(
    (each) => each.ts === text(call.args, field) && each.ephemeralTo === undefined,
  );
  if (message === undefined) return { refused: refuse('message_not_found') };
  return message.user === call.team.botUser
    ? { channel: found.channel, message }
    : { refused: refuse(error) };
};

const update = (call: Call): Answer => {
  const found = own(call, 'ts', 'cant_update_message');
  if ('refused' in found) return found.refused;
  const { channel, message } = found;
  if (message.stream?.open === true) return refuse('streaming_state_conflict');
  const read = content(call, limits.message.updatedText);
  if ('refused' in read) return read.refused;
  if (empty(read.content) && read.content.blocks === undefined && read.content.metadata === undefined)
    return refuse('no_text');
  const previous = shown(channel, message);
  Object.assign(message, read.content);
  const ts = call.state.nextTs();
  message.edited = { user: call.team.botUser, ts };
  call.state.announce(call.team, {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: shown(channel, message),
    previous_message: previous,
    channel: channel.id,
    channel_type: channel.kind,
    ts,
    event_ts: ts,
  });
  return {
    ok: true,
    channel: channel.id,
    ts: message.ts,
    text: message.text,
    message: shown(channel, message),
  };
};

const remove = (call: Call): Answer => {
  const found = own(call, 'ts', 'cant_delete_message');
  if ('refused' in found) return found.refused;
  const { channel, message } = found;
  const previous = shown(channel, message);
  const left = takeAway(channel, message);
  const ts = call.state.nextTs();
  call.state.announce(call.team, {
    ...changeOf(channel, { was: message, left, previous }),
    ts,
    event_ts: ts,
  });
  return { ok: true, channel: channel.id, ts: message.ts };
};

const permalink = (call: Call): Answer => {
  const id = text(call.args, 'channel');
  const channel = call.team.channels.get(id ?? '');
  if (channel === undefined) return refuse('channel_not_found');
  const message = channel.messages.find((each) => each.ts === text(call.args, 'message_ts'));
  if (message === undefined) return refuse('message_not_found');
  const thread =
    message.thread_ts === undefined || message.thread_ts === message.ts
      ? ''
      : `?thread_ts=${message.thread_ts}&cid=${channel.id}`;
  return {
    ok: true,
    channel: channel.id,
    permalink: `https://${call.team.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`,
  };
};

const ephemeral = (call: Call): Answer => {
  const user = text(call.args, 'user');
  return user === undefined ? missing('user') : post(call, { ephemeralTo: user });
};

export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': { scope: 'chat:write', run: (call) => post(call, {}) },
  'chat.postEphemeral': { scope: 'chat:write', run: ephemeral },
  'chat.update': { scope: 'chat:write', run: update },
  'chat.delete': { scope: 'chat:write', run: remove },
  'chat.getPermalink': { run: permalink },
};
