import { limits } from '../limits.ts';
import type { Channel, Message } from '../model.ts';
import {
  type Answer,
  type Call,
  flag,
  lacksReading,
  type Method,
  page,
  refuse,
  seen,
  shown,
  text,
} from './call.ts';

const described = (channel: Channel) => ({
  id: channel.id,
  name: channel.kind === 'im' ? undefined : channel.name,
  ...(channel.kind === 'im' ? { user: channel.user } : {}),
  is_channel: channel.kind === 'channel',
  is_group: channel.kind === 'group',
  is_im: channel.kind === 'im',
  is_mpim: channel.kind === 'mpim',
  is_private: channel.kind !== 'channel',
  is_archived: channel.archived,
  is_general: false,
  num_members: channel.members.size,
});

/** Those that anybody may read, within the bounds that the call sets. */
const within = (call: Call, messages: readonly Message[]) => {
  const oldest = text(call.args, 'oldest') ?? '0';
  const latest = text(call.args, 'latest') ?? '9999999999.999999';
  const inclusive = flag(call.args, 'inclusive');
  return messages.filter(
    (each) =>
      each.ephemeralTo === undefined &&
      (each.ts > oldest || (inclusive && each.ts === oldest)) &&
      (each.ts < latest || (inclusive && each.ts === latest)),
  );
};

const readable = (call: Call) => {
  const found = seen(call, text(call.args, 'channel'));
  if ('refused' in found) return found;
  const refused = lacksReading(call, found.channel, 'history');
  if (refused !== undefined) return { refused };
  return found.channel.members.has(call.team.botUser) ? found : { refused: refuse('not_in_channel') };
};

const listed = (call: Call, channel: Channel, messages: readonly Message[]): Answer => {
  const limit = Math.min(Number(text(call.args, 'limit') ?? 100), call.state.pageLimit);
  const found = page(messages, { ...call.args, limit });
  if ('refused' in found) return found.refused;
  const metadata = flag(call.args, 'include_all_metadata');
  return {
    ok: true,
    messages: found.items.map((each) => shown(channel, each, metadata)),
    ...found.more,
  };
};

const history = (call: Call): Answer => {
  const found = readable(call);
  if ('refused' in found) return found.refused;
  const roots = found.channel.messages.filter(
    (each) => each.thread_ts === undefined || each.thread_ts === each.ts,
  );
  return listed(call, found.channel, within(call, roots).toReversed());
};

const replies = (call: Call): Answer => {
  const found = readable(call);
  if ('refused' in found) return found.refused;
  const ts = text(call.args, 'ts');
  const root = found.channel.messages.find((each) => each.ts === ts && each.ephemeralTo === undefined);
  if (root === undefined) return refuse('thread_not_found');
  const answers = found.channel.messages.filter((each) => each.thread_ts === ts && each.ts !== ts);
  return listed(
    { ...call, args: { ...call.args, limit: call.args['limit'] ?? limits.page } },
    found.channel,
    [root, ...within(call, answers)],
  );
};

const info = (call: Call): Answer => {
  const found = seen(call, text(call.args, 'channel'));
  if ('refused' in found) return found.refused;
  return (
    lacksReading(call, found.channel, 'read') ?? {
      ok: true,
      channel: { ...described(found.channel), is_member: found.channel.members.has(call.team.botUser) },
    }
  );
};

const open = (call: Call): Answer => {
  const users = (text(call.args, 'users') ?? '').split(',').filter((id) => id !== '');
  const [user] = users;
  if (user === undefined) return refuse('users_list_not_supplied');
  if (users.some((id) => !call.team.users.has(id))) return refuse('user_not_found');
  if (users.length > 1) return refuse('method_not_supported_for_channel_type');
  const known = [...call.team.channels.values()].find((each) => each.kind === 'im' && each.user === user);
  const channel: Channel = known ?? {
    id: call.state.nextId('D'),
    name: '',
    kind: 'im',
    user,
    members: new Set([user, call.team.botUser]),
    archived: false,
    messages: [],
  };
  call.team.channels.set(channel.id, channel);
  return {
    ok: true,
    ...(known === undefined ? {} : { no_op: true, already_open: true }),
    channel: { id: channel.id },
  };
};

const join = (call: Call): Answer => {
  const channel = call.team.channels.get(text(call.args, 'channel') ?? '');
  if (channel === undefined || channel.kind !== 'channel') return refuse('channel_not_found');
  if (channel.archived) return refuse('is_archived');
  const before = channel.members.has(call.team.botUser);
  channel.members.add(call.team.botUser);
  return {
    ok: true,
    channel: described(channel),
    ...(before ? { warning: 'already_in_channel' } : {}),
  };
};

const user = (call: Call): Answer => {
  const found = call.team.users.get(text(call.args, 'user') ?? '');
  if (found === undefined) return refuse('user_not_found');
  return {
    ok: true,
    user: {
      id: found.id,
      team_id: call.team.id,
      name: found.name.toLowerCase(),
      real_name: found.name,
      deleted: false,
      is_bot: found.isBot,
      tz: 'Europe/Berlin',
      profile: { real_name: found.name, display_name: found.name },
    },
  };
};

const react = (call: Call): Answer => {
  const found = seen(call, text(call.args, 'channel'));
  if ('refused' in found) return found.refused;
  const message = found.channel.messages.find((each) => each.ts === text(call.args, 'timestamp'));
  if (message === undefined) return refuse('message_not_found');
  const name = text(call.args, 'name');
  if (name === undefined || !/^[a-z0-9_+-]+(?:::skin-tone-\d)?$/.test(name)) return refuse('invalid_name');
  message.reactions ??= [];
  const same = message.reactions.find((each) => each.name === name);
  if (same?.users.includes(call.team.botUser) === true) return refuse('already_reacted');
  if (same === undefined) message.reactions.push({ name, users: [call.team.botUser] });
  else same.users.push(call.team.botUser);
  return { ok: true };
};

export const conversationMethods: Readonly<Record<string, Method>> = {
  'conversations.history': { run: history },
  'conversations.replies': { run: replies },
  'conversations.info': { run: info },
  'conversations.open': { scope: 'im:write', run: open },
  'conversations.join': { scope: 'channels:join', run: join },
  'users.info': { scope: 'users:read', run: user },
  'reactions.add': { scope: 'reactions:write', run: react },
};
