import type { Channel, Json, Message, Team } from './model.ts';
import { objectsIn } from './shapes/sums.ts';
import { issueResponseUrl, issueTrigger, type State } from './state.ts';

/** The envelope of the Events API around one event. */
export const eventEnvelope = (state: State, team: Team, event: Json): Json => ({
  token: 'verification-token',
  team_id: team.id,
  context_team_id: team.id,
  context_enterprise_id: null,
  api_app_id: state.app.id,
  event,
  type: 'event_callback',
  event_id: state.nextId('Ev'),
  event_time: Math.floor(state.clock.now() / 1_000),
  authorizations: [
    {
      enterprise_id: null,
      team_id: team.id,
      user_id: team.botUser,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: false,
  event_context: state.nextId('4-'),
});

const person = (team: Team, user: string) => {
  const name = team.users.get(user)?.name ?? user;
  return { id: user, username: name.toLowerCase(), name: name.toLowerCase(), team_id: team.id };
};

/** What every interaction begins with. */
const interaction = (state: State, team: Team, user: string) => ({
  team: { id: team.id, domain: team.domain },
  user: person(team, user),
  api_app_id: state.app.id,
  token: 'verification-token',
  trigger_id: issueTrigger(state, team, user),
  enterprise: null,
  is_enterprise_install: false,
});

export const commandPayload = (
  state: State,
  team: Team,
  by: { readonly user: string; readonly channel: Channel; readonly command: string; readonly text: string },
): Json => ({
  token: 'verification-token',
  team_id: team.id,
  team_domain: team.domain,
  channel_id: by.channel.id,
  channel_name: by.channel.kind === 'im' ? 'directmessage' : by.channel.name,
  user_id: by.user,
  user_name: person(team, by.user).name,
  command: by.command,
  text: by.text,
  api_app_id: state.app.id,
  is_enterprise_install: 'false',
  response_url: issueResponseUrl(state, { team: team.id, channel: by.channel.id, user: by.user }),
  trigger_id: issueTrigger(state, team, by.user),
});

const near = (channel: Channel) => ({
  id: channel.id,
  name: channel.kind === 'im' ? 'directmessage' : channel.name,
});

/** A press in a message. */
export const pressPayload = (
  state: State,
  team: Team,
  by: {
    readonly user: string;
    readonly channel: Channel;
    readonly message: Message;
    readonly shown: Json;
    readonly action: Json;
    readonly values: Json;
  },
): Json => {
  const { channel, message } = by;
  const hidden = message.ephemeralTo !== undefined;
  return {
    type: 'block_actions',
    ...interaction(state, team, by.user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: hidden,
      ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    },
    channel: near(channel),
    ...(hidden ? {} : { message: by.shown }),
    state: by.values,
    response_url: issueResponseUrl(state, {
      team: team.id,
      channel: channel.id,
      user: by.user,
      source: message.ts,
    }),
    actions: [{ ...by.action, action_ts: state.nextTs() }],
  };
};

/** A press in a modal or in the Home. */
export const viewPressPayload = (
  state: State,
  team: Team,
  by: { readonly user: string; readonly view: Json; readonly action: Json; readonly values: Json },
): Json => ({
  type: 'block_actions',
  ...interaction(state, team, by.user),
  container: { type: 'view', view_id: by.view['id'] },
  view: { ...by.view, state: by.values },
  actions: [{ ...by.action, action_ts: state.nextTs() }],
});

export const submissionPayload = (
  state: State,
  team: Team,
  by: { readonly user: string; readonly view: Json; readonly values: Json },
): Json => ({
  type: 'view_submission',
  ...interaction(state, team, by.user),
  view: { ...by.view, state: by.values },
  response_urls: [...objectsIn(by.view['blocks'], '')].flatMap(([block]) => {
    const element = block['element'] as Json | undefined;
    const fields = (by.values['values'] as Readonly<Record<string, Json>>)[String(block['block_id'])];
    const field = fields?.[String(element?.['action_id'])] as Json | undefined;
    const channel = field?.['selected_conversation'] ?? field?.['selected_channel'];
    return element?.['response_url_enabled'] !== true || typeof channel !== 'string'
      ? []
      : [
          {
            block_id: block['block_id'],
            action_id: element['action_id'],
            channel_id: channel,
            response_url: issueResponseUrl(state, { team: team.id, channel, user: by.user }),
          },
        ];
  }),
});

export const closedPayload = (
  state: State,
  team: Team,
  by: { readonly user: string; readonly view: Json; readonly cleared: boolean },
): Json => {
  const { trigger_id: _, ...rest } = interaction(state, team, by.user);
  return { type: 'view_closed', ...rest, view: by.view, is_cleared: by.cleared };
};

/** A shortcut: with a message from the message's menu, without one from anywhere. */
export const shortcutPayload = (
  state: State,
  team: Team,
  by: {
    readonly user: string;
    readonly callbackId: string;
    readonly on?: { readonly channel: Channel; readonly message: Json };
  },
): Json => {
  const common = {
    ...interaction(state, team, by.user),
    callback_id: by.callbackId,
    action_ts: state.nextTs(),
  };
  if (by.on === undefined) return { type: 'shortcut', ...common };
  const { channel, message } = by.on;
  return {
    type: 'message_action',
    ...common,
    message_ts: message['ts'],
    channel: near(channel),
    message,
    response_url: issueResponseUrl(state, {
      team: team.id,
      channel: channel.id,
      user: by.user,
      source: String(message['ts']),
    }),
  };
};
