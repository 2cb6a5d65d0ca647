import { type FakeState, type FakeTeam, next, nextTs } from './state.ts';
import { type Validation, validation } from './validation.ts';

type Args = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

/** An answer that Slack gives inside a 200. */
export const refuse = (error: string, messages: readonly string[] = []): Answer => ({
  ok: false,
  error,
  ...(messages.length === 0 ? {} : { response_metadata: { messages } }),
});

type Method = (state: FakeState, team: FakeTeam, args: Args) => Answer;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];

/** Why nothing can be written there; undefined where it can. */
const closed = (team: FakeTeam, channel: string): Answer | undefined => {
  if (channel.startsWith('D')) return undefined;
  const found = team.channels.get(channel);
  if (found === undefined) return refuse('channel_not_found');
  if (found.archived) return refuse('is_archived');
  return found.member ? undefined : refuse('not_in_channel');
};

const wrong = (validate: Validation['message'], args: Args): Answer | undefined => {
  const { code, errors } = validate(args);
  return code === undefined ? undefined : refuse(code, errors);
};

const found = (state: FakeState, team: FakeTeam, channel: string, ts: string) =>
  state.messages.find(
    (one) => one.team === team.id && one.channel === channel && one.ts === ts && !one.deleted,
  );

const shown = ({
  text: words,
  ts,
  threadTs,
  user,
  blocks,
  metadata,
  files,
}: FakeState['messages'][number]) => ({
  type: 'message',
  ts,
  ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
  user,
  text: words,
  blocks,
  ...(user.startsWith('UBOT') ? { bot_id: 'B1' } : {}),
  ...(metadata === undefined ? {} : { metadata }),
  ...(files.length === 0 ? {} : { files: files.map(({ id, name, title }) => ({ id, name, title })) }),
});

const page = (args: Args, messages: readonly FakeState['messages'][number][]): Answer => {
  const limit = Number(args['limit'] ?? 100);
  const from = Number(text(args['cursor']) || 0);
  const latest = Number(args['latest'] ?? Number.POSITIVE_INFINITY);
  const seen = messages.filter(({ ts, deleted }) => !deleted && Number(ts) <= latest);
  const part = seen.slice(from, from + limit);
  const more = from + limit < seen.length;
  return {
    messages: part.map((one) => {
      const { metadata, ...rest } = shown(one) as Record<string, unknown>;
      return args['include_all_metadata'] === 'true' || args['include_all_metadata'] === true
        ? { ...rest, ...(metadata === undefined ? {} : { metadata }) }
        : rest;
    }),
    has_more: more,
    response_metadata: { next_cursor: more ? String(from + limit) : '' },
  };
};

const triggered = (state: FakeState, args: Args): Answer | undefined => {
  const given = state.triggers.get(text(args['trigger_id']));
  if (given === undefined) return refuse('invalid_trigger_id');
  if (given.used) return refuse('exchanged_trigger_id');
  if (state.clock.now() - given.at > 3_000) return refuse('expired_trigger_id');
  given.used = true;
  return undefined;
};

const view = (state: FakeState, team: FakeTeam, args: Args, user: string) => {
  const made = {
    id: `V${next(state)}`,
    hash: `hash${state.counter}`,
    team: team.id,
    user,
    view: (args['view'] ?? {}) as Answer,
  };
  state.views.push(made);
  return { view: { ...made.view, id: made.id, hash: made.hash } };
};

/** Everything that the bot may call, by name. What is not here is answered with `unknown_method`. */
export const methods: Readonly<Record<string, Method>> = {
  'auth.test': (_, team) => ({
    url: `https://${team.id}.slack.com/`,
    team_id: team.id,
    user_id: team.botUser,
    bot_id: team.botId,
  }),
  'users.info': (_, team, { user }) => {
    const name = team.users.get(text(user));
    return name === undefined
      ? refuse('user_not_found')
      : { user: { id: user, name: name.toLowerCase(), real_name: name, profile: { display_name: name } } };
  },
  'chat.postMessage': (state, team, args) => {
    const channel = text(args['channel']);
    const problem = closed(team, channel) ?? wrong(validation.message, args);
    if (problem !== undefined) return problem;
    const thread = text(args['thread_ts']);
    if (thread !== '' && found(state, team, channel, thread) === undefined) return refuse('thread_not_found');
    const message = {
      team: team.id,
      channel,
      ts: nextTs(state),
      ...(thread === '' ? {} : { threadTs: thread }),
      user: team.botUser,
      text: text(args['text']),
      blocks: list(args['blocks']),
      ...(args['metadata'] === undefined ? {} : { metadata: args['metadata'] as Answer }),
      files: [],
      edited: 0,
      deleted: false,
    };
    state.messages.push(message);
    return { channel, ts: message.ts, message: shown(message) };
  },
  'chat.update': (state, team, args) => {
    const channel = text(args['channel']);
    const problem = closed(team, channel) ?? wrong(validation.message, args);
    if (problem !== undefined) return problem;
    const message = found(state, team, channel, text(args['ts']));
    if (message === undefined) return refuse('message_not_found');
    if (message.user !== team.botUser) return refuse('cant_update_message');
    message.text = text(args['text']);
    message.blocks = list(args['blocks']);
    message.edited += 1;
    return { channel, ts: message.ts };
  },
  'chat.delete': (state, team, args) => {
    const message = found(state, team, text(args['channel']), text(args['ts']));
    if (message === undefined) return refuse('message_not_found');
    message.deleted = true;
    return { channel: message.channel, ts: message.ts };
  },
  'chat.postEphemeral': (state, team, args) => {
    const channel = text(args['channel']);
    const problem = closed(team, channel) ?? wrong(validation.message, args);
    if (problem !== undefined) return problem;
    state.ephemerals.push({ team: team.id, channel, user: text(args['user']), args });
    return { message_ts: nextTs(state) };
  },
  'conversations.replies': (state, team, args) => {
    const channel = text(args['channel']);
    const problem = closed(team, channel);
    if (problem !== undefined && problem['error'] !== 'is_archived') return problem;
    const ts = text(args['ts']);
    const thread = state.messages.filter(
      (one) => one.team === team.id && one.channel === channel && (one.ts === ts || one.threadTs === ts),
    );
    return thread.length === 0 ? refuse('thread_not_found') : page(args, thread);
  },
  'conversations.history': (state, team, args) => {
    const channel = text(args['channel']);
    const problem = closed(team, channel);
    if (problem !== undefined && problem['error'] !== 'is_archived') return problem;
    const top = state.messages.filter(
      (one) => one.team === team.id && one.channel === channel && one.threadTs === undefined,
    );
    return page(args, top.toReversed());
  },
  'views.open': (state, team, args) => {
    const problem = triggered(state, args);
    if (problem !== undefined) return problem;
    const errors = validation.view(args['view']);
    return errors.length > 0 ? refuse('invalid_arguments', errors) : view(state, team, args, '');
  },
  'views.publish': (state, team, args) => {
    const errors = validation.view(args['view']);
    if (errors.length > 0) return refuse('invalid_arguments', errors);
    state.homes.set(`${team.id}.${text(args['user_id'])}`, args['view'] as Answer);
    return {};
  },
  'files.getUploadURLExternal': (state, team, args) => {
    const length = Number(args['length']);
    if (!(length > 0)) return refuse('invalid_arguments', ['length must be above 0']);
    const id = `F${next(state)}`;
    state.uploads.set(id, { team: team.id, name: text(args['filename']), alt: text(args['alt_text']) });
    return { file_id: id, upload_url: `${text(args['origin'])}/upload/${id}` };
  },
  'files.completeUploadExternal': (state, team, args) => {
    const channel = text(args['channel_id']);
    const problem = closed(team, channel);
    if (problem !== undefined) return problem;
    const files = list(args['files']).map(({ id, title }) => ({
      id: text(id),
      title: text(title),
      upload: state.uploads.get(text(id)),
    }));
    if (files.some(({ upload }) => upload?.bytes === undefined || upload.team !== team.id))
      return refuse('file_not_found');
    const thread = text(args['thread_ts']);
    state.messages.push({
      team: team.id,
      channel,
      ts: nextTs(state),
      ...(thread === '' ? {} : { threadTs: thread }),
      user: team.botUser,
      text: text(args['initial_comment']),
      blocks: [],
      files: files.map(({ id, title, upload }) => ({
        id,
        title,
        name: upload?.name ?? '',
        alt: upload?.alt ?? '',
        bytes: upload?.bytes ?? Buffer.alloc(0),
      })),
      edited: 0,
      deleted: false,
    });
    return { files: files.map(({ id, title }) => ({ id, title })) };
  },
  'assistant.threads.setStatus': (state, team, args) => {
    state.statuses.push({
      team: team.id,
      thread: text(args['thread_ts']),
      method: 'assistant',
      status: text(args['status']),
    });
    return {};
  },
  'assistant.threads.setSuggestedPrompts': (state, _, args) => {
    state.prompts.push(args);
    return list(args['prompts']).length > 4 ? refuse('invalid_arguments') : {};
  },
  'agents.sessions.setStatus': (state, team, args) => {
    const status = text(args['status']);
    if (!['processing', 'active', 'suspended', 'closed'].includes(status)) return refuse('invalid_status');
    state.statuses.push({ team: team.id, thread: text(args['thread_ts']), method: 'agents', status });
    return {};
  },
};
