import { limits } from '../limits.ts';
import type { Json, ThreadStatus } from '../model.ts';
import { characters, list, shape, string } from '../shapes/check.ts';
import type { State } from '../state.ts';
import {
  type Answer,
  type Call,
  json,
  type Method,
  missing,
  refuse,
  refuseThread,
  seen,
  text,
} from './call.ts';

const at = (channel: string, thread: string) => `${channel}:${thread}`;

const statusOf = (state: State, channel: string, thread: string): ThreadStatus => {
  const known = state.statuses.get(at(channel, thread));
  if (known !== undefined) return known;
  const fresh: ThreadStatus = { shown: '', setAt: 0, history: [] };
  state.statuses.set(at(channel, thread), fresh);
  return fresh;
};

/** The status goes when the app posts in the thread. */
export const settleThread = (state: State, channel: string, thread: string | undefined): void => {
  const status = thread === undefined ? undefined : state.statuses.get(at(channel, thread));
  if (status !== undefined) status.shown = '';
};

/** What people see under a thread now: a status fades two minutes after it was set. */
export const shownStatus = (state: State, status: ThreadStatus): string =>
  state.clock.now() - status.setAt >= limits.status.lifeMs ? '' : status.shown;

const threadOf = (call: Call) => {
  const found = seen(call, text(call.args, 'channel_id'));
  if ('refused' in found) return found;
  const thread = text(call.args, 'thread_ts');
  if (thread === undefined) return { refused: missing('thread_ts') };
  const refused = refuseThread(found.channel, thread);
  return refused === undefined ? { channel: found.channel, thread } : { refused };
};

const setStatus = (call: Call): Answer => {
  const found = threadOf(call);
  if ('refused' in found) return found.refused;
  if (call.args['status'] === undefined) return missing('status');
  const loading = json(call.args, 'loading_messages');
  const messages = loading.value;
  if (
    loading.broken === true ||
    (messages !== undefined && !(Array.isArray(messages) && messages.length <= limits.status.loadingMessages))
  )
    return refuse('invalid_arguments');
  const status = statusOf(call.state, found.channel.id, found.thread);
  status.shown = text(call.args, 'status') ?? '';
  status.setAt = call.state.clock.now();
  status.history.push(status.shown);
  return { ok: true };
};

const setPrompts = (call: Call): Answer => {
  const found = seen(call, text(call.args, 'channel_id'));
  if ('refused' in found) return found.refused;
  const prompts = json(call.args, 'prompts').value;
  const wrong: string[] = [];
  list(shape({ title: string(limits.text), message: string(limits.text) }), 1, limits.prompts)(
    prompts,
    '/prompts',
    wrong,
  );
  if (wrong.length > 0)
    return refuse('invalid_arguments', { response_metadata: { messages: wrong.map((w) => `[ERROR] ${w}`) } });
  call.state.prompts.set(found.channel.id, { prompts, title: text(call.args, 'title') ?? '' });
  return { ok: true };
};

const states = ['active', 'processing', 'suspended', 'closed'];

/** Moves an agent session on; the first call for a thread begins it. */
export const moveSession = (
  state: State,
  place: { readonly channel: string; readonly thread: string },
  to: { readonly status: string; readonly title: string },
): Answer => {
  if (!states.includes(to.status)) return refuse('invalid_status');
  const status = statusOf(state, place.channel, place.thread);
  if (status.session === undefined)
    status.session = { status: to.status, title: to.title, history: [to.status] };
  else {
    status.session.status = to.status;
    status.session.history.push(to.status);
  }
  return { ok: true };
};

const setSession = (call: Call): Answer => {
  const found = threadOf(call);
  if ('refused' in found) return found.refused;
  const title = text(call.args, 'title') ?? '';
  if (characters(title) > limits.sessionTitle) return refuse('invalid_arguments');
  const by = text(call.args, 'initiator_user_id');
  if (by !== undefined && !found.channel.members.has(by)) return refuse('user_not_in_channel');
  return moveSession(
    call.state,
    { channel: found.channel.id, thread: found.thread },
    { status: text(call.args, 'status') ?? '', title },
  );
};

const rename = (call: Call): Answer => {
  const found = threadOf(call);
  if ('refused' in found) return found.refused;
  const title = text(call.args, 'title');
  if (title === undefined || characters(title) > limits.sessionTitle) return refuse('invalid_arguments');
  const { session } = statusOf(call.state, found.channel.id, found.thread);
  if (session === undefined) return refuse('session_not_found');
  session.title = title;
  return { ok: true } satisfies Json & { ok: boolean };
};

export const agentMethods: Readonly<Record<string, Method>> = {
  'assistant.threads.setStatus': { scope: 'chat:write', run: setStatus },
  'assistant.threads.setSuggestedPrompts': { scope: 'assistant:write', run: setPrompts },
  'agents.sessions.setStatus': { scope: 'chat:write', run: setSession },
  'agents.sessions.rename': { scope: 'chat:write', run: rename },
};
