import { limits } from '../limits.ts';
import type { Channel, Json, Message, Team, Token } from '../model.ts';
import type { Refusal } from '../shapes/payloads.ts';
import type { State } from '../state.ts';

/** One call of a method, after its token was found good. */
export interface Call {
  readonly state: State;
  readonly team: Team;
  readonly token: Token;
  readonly args: Json;
}

export type Answer = Json & { readonly ok: boolean };

/** A method and the scope it asks for; `undefined` for those that any token may call. */
export interface Method {
  readonly scope?: string;
  readonly run: (call: Call) => Answer;
}

export const refuse = (error: string, more: Json = {}): Answer => ({ ok: false, error, ...more });

/** A refusal with its places, as Slack sends it. */
export const refuseWith = ({ error, messages }: Refusal): Answer =>
  messages.length === 0
    ? refuse(error)
    : refuse(error, {
        errors: messages.map((words) => words.replace('[ERROR] ', '')),
        response_metadata: { messages },
      });

/** An argument as text; arguments that are missing and those that are empty are the same to Slack. */
export const text = (args: Json, name: string): string | undefined => {
  const value = args[name];
  return value === undefined || value === null || value === '' ? undefined : String(value);
};

export const flag = (args: Json, name: string): boolean => ['true', '1'].includes(String(args[name] ?? ''));

/** An argument that is a JSON value; forms carry it as a string. `broken` when it is no JSON. */
export const json = (args: Json, name: string): { readonly value?: unknown; readonly broken?: true } => {
  const value = args[name];
  if (value === undefined || value === null || value === '') return {};
  if (typeof value !== 'string') return { value };
  try {
    return { value: JSON.parse(value) as unknown };
  } catch {
    return { broken: true };
  }
};

export const missing = (name: string): Answer =>
  refuse('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
  });

const reading: Readonly<Record<Channel['kind'], string>> = {
  channel: 'channels',
  group: 'groups',
  im: 'im',
  mpim: 'mpim',
};

export const lacksScope = (call: Call, scope: string): Answer | undefined =>
  call.team.scopes.has(scope)
    ? undefined
    : refuse('missing_scope', { needed: scope, provided: [...call.team.scopes].join(',') });

/** The scope that reading this kind of conversation takes: `history` for messages, `read` for what it is. */
export const lacksReading = (call: Call, channel: Channel, what: 'history' | 'read'): Answer | undefined =>
  lacksScope(call, `${reading[channel.kind]}:${what}`);

export type Found = { readonly channel: Channel } | { readonly refused: Answer };

/** A conversation as the bot sees it: private ones that it is not in do not exist. */
export const seen = (call: Call, id: string | undefined): Found => {
  const { team } = call;
  if (id === undefined) return { refused: refuse('channel_not_found') };
  const direct = [...team.channels.values()].find((each) => each.kind === 'im' && each.user === id);
  const channel = team.channels.get(id) ?? direct;
  if (channel === undefined || (channel.kind !== 'channel' && !channel.members.has(team.botUser)))
    return { refused: refuse('channel_not_found') };
  return { channel };
};

/** A conversation in which the bot may write. */
export const writable = (call: Call, id: string | undefined): Found => {
  const found = seen(call, id);
  if ('refused' in found) return found;
  const { channel } = found;
  if (channel.archived) return { refused: refuse('is_archived') };
  return channel.members.has(call.team.botUser) || call.team.scopes.has('chat:write.public')
    ? found
    : { refused: refuse('not_in_channel') };
};

/** Whether a thread can be answered: its root must be there and be a root. */
export const refuseThread = (channel: Channel, thread: string | undefined): Answer | undefined => {
  if (thread === undefined) return;
  const root = channel.messages.find((each) => each.ts === thread && each.ephemeralTo === undefined);
  if (root === undefined) return refuse('thread_not_found');
  return root.thread_ts !== undefined && root.thread_ts !== root.ts
    ? refuse('cannot_reply_to_message')
    : undefined;
};

const answersTo = (channel: Channel, ts: string) =>
  channel.messages.filter(
    (each) => each.thread_ts === ts && each.ts !== ts && each.ephemeralTo === undefined,
  );

/** A message as the API shows it. Metadata is left out unless it was asked for. */
export const shown = (channel: Channel, message: Message, withMetadata = true): Json => {
  const { ephemeralTo: _, stream, metadata, ...rest } = message;
  const answers = answersTo(channel, message.ts);
  return {
    type: 'message',
    ...rest,
    ...(rest.subtype === 'tombstone' ? { hidden: true } : {}),
    ...(withMetadata && metadata !== undefined ? { metadata } : {}),
    ...(stream?.open === true ? { streaming_state: 'in_progress' } : {}),
    ...(answers.length > 0
      ? {
          thread_ts: message.ts,
          reply_count: answers.length,
          reply_users: [...new Set(answers.map((each) => each.user))],
          reply_users_count: new Set(answers.map((each) => each.user)).size,
          latest_reply: answers.at(-1)?.ts,
        }
      : {}),
  };
};

/** One page: at most `limit` of them from the cursor on, and the cursor of the next page. */
export const page = <Item>(
  items: readonly Item[],
  args: Json,
): { readonly items: readonly Item[]; readonly more: Json } | { readonly refused: Answer } => {
  const limit = Math.min(Number(args['limit'] ?? 100) || 100, limits.page);
  const cursor = text(args, 'cursor');
  const start =
    cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64').toString().replace('from:', ''));
  if (!Number.isInteger(start) || start < 0) return { refused: refuse('invalid_cursor') };
  const end = start + limit;
  const next = end < items.length ? Buffer.from(`from:${end}`).toString('base64') : '';
  return {
    items: items.slice(start, end),
    more: { has_more: next !== '', ...(next === '' ? {} : { response_metadata: { next_cursor: next } }) },
  };
};
