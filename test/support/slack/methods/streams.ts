import { limits } from '../limits.ts';
import type { Json, Message } from '../model.ts';
import { byType, characters, list, oneOf, shape, string, url } from '../shapes/check.ts';
import { refuseBlocks } from '../shapes/payloads.ts';
import { moveSession } from './agents.ts';
import {
  type Answer,
  type Call,
  json,
  type Method,
  missing,
  refuse,
  refuseThread,
  text,
  writable,
} from './call.ts';
import { content, place } from './chat.ts';

const type = (name: string) => ({ type: oneOf(name) });
const chunk = byType({
  markdown_text: shape({ ...type('markdown_text'), text: string(limits.stream.text) }),
  plan_update: shape({ ...type('plan_update'), title: string(limits.text) }),
  task_update: shape(
    {
      ...type('task_update'),
      id: string(limits.id),
      title: string(limits.text),
      status: oneOf('pending', 'in_progress', 'complete', 'error'),
    },
    {
      details: string(limits.text),
      output: string(limits.text),
      sources: list(
        shape({ ...type('url'), url: url(limits.button.url), text: string(limits.text) }),
        1,
        100,
      ),
    },
  ),
  blocks: shape({
    ...type('blocks'),
    blocks: (value, at, wrong) => {
      for (const words of refuseBlocks(value)?.messages ?? []) wrong.push(`${words} in ${at}`);
    },
  }),
});

interface Piece {
  readonly words: string;
  readonly chunks: readonly Json[];
}

/** The piece of text or chunks of one call. */
const piece = (call: Call): Piece | { readonly refused: Answer } => {
  const markdown = text(call.args, 'markdown_text');
  const chunks = json(call.args, 'chunks');
  if (markdown !== undefined && chunks.value !== undefined)
    return { refused: refuse('markdown_text_conflict') };
  if (characters(markdown ?? '') > limits.stream.text) return { refused: refuse('msg_too_long') };
  const wrong: string[] = [];
  if (chunks.broken === true) wrong.push('must be an array [json-pointer:/chunks]');
  else if (chunks.value !== undefined) list(chunk, 0, limits.stream.blocks)(chunks.value, '/chunks', wrong);
  if (wrong.length > 0)
    return {
      refused: refuse('invalid_chunks', {
        response_metadata: { messages: wrong.map((words) => `[ERROR] ${words}`) },
      }),
    };
  const given = (chunks.value ?? []) as readonly Json[];
  const words = given
    .filter((each) => each['type'] === 'markdown_text')
    .map((each) => String(each['text']))
    .join('');
  return { words: (markdown ?? '') + words, chunks: given };
};

const start = (call: Call): Answer => {
  const found = writable(call, text(call.args, 'channel'));
  if ('refused' in found) return found.refused;
  const { channel } = found;
  const thread = text(call.args, 'thread_ts');
  if (thread === undefined) return missing('thread_ts');
  const refused = refuseThread(channel, thread);
  if (refused !== undefined) return refused;
  if (channel.kind !== 'im') {
    if (text(call.args, 'recipient_team_id') === undefined) return refuse('missing_recipient_team_id');
    if (text(call.args, 'recipient_user_id') === undefined) return refuse('missing_recipient_user_id');
  }
  const mode = text(call.args, 'task_display_mode');
  if (mode !== undefined && !['timeline', 'plan'].includes(mode)) return refuse('invalid_arguments');
  const first = piece(call);
  if ('refused' in first) return first.refused;
  const message = place(call, channel, {
    text: first.words,
    thread_ts: thread,
    stream: { open: true, startedAt: call.state.clock.now(), chunks: [...first.chunks] },
  });
  return { ok: true, channel: channel.id, ts: message.ts };
};

/** The stream that a call goes on with. Slack ends one after five minutes, however lively it is. */
const streaming = (call: Call) => {
  const found = writable(call, text(call.args, 'channel'));
  if ('refused' in found) return found;
  const message = found.channel.messages.find((each) => each.ts === text(call.args, 'ts'));
  if (message === undefined) return { refused: refuse('message_not_found') };
  if (message.user !== call.team.botUser) return { refused: refuse('message_not_owned_by_app') };
  const { stream } = message;
  if (stream === undefined || !stream.open) return { refused: refuse('message_not_in_streaming_state') };
  if (call.state.clock.now() - stream.startedAt >= limits.stream.lifeMs) {
    stream.open = false;
    return { refused: refuse('message_not_in_streaming_state') };
  }
  return { channel: found.channel, message, stream };
};

const add = (message: Message, more: Piece) => {
  message.text += more.words;
  message.stream?.chunks.push(...more.chunks);
};

const append = (call: Call): Answer => {
  const found = streaming(call);
  if ('refused' in found) return found.refused;
  const more = piece(call);
  if ('refused' in more) return more.refused;
  if (more.words === '' && more.chunks.length === 0) return refuse('no_text');
  add(found.message, more);
  return { ok: true, channel: found.channel.id, ts: found.message.ts };
};

const stop = (call: Call): Answer => {
  const found = streaming(call);
  if ('refused' in found) return found.refused;
  const more = piece(call);
  if ('refused' in more) return more.refused;
  const { markdown_text: _, ...args } = call.args;
  const read = content({ ...call, args }, limits.message.text);
  if ('refused' in read) return read.refused;
  const { channel, message, stream } = found;
  const session = text(call.args, 'session_status');
  if (session !== undefined) {
    const moved = moveSession(
      call.state,
      { channel: channel.id, thread: message.thread_ts ?? message.ts },
      { status: session, title: '' },
    );
    if (!moved.ok) return moved;
  }
  add(message, more);
  const { text: __, ...rest } = read.content;
  Object.assign(message, rest);
  stream.open = false;
  return { ok: true, channel: channel.id, ts: message.ts, message: { ...message, stream: undefined } };
};

export const streamMethods: Readonly<Record<string, Method>> = {
  'chat.startStream': { scope: 'chat:write', run: start },
  'chat.appendStream': { scope: 'chat:write', run: append },
  'chat.stopStream': { scope: 'chat:write', run: stop },
};
