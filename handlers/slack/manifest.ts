import type { webApi } from '@slack/bolt';

/** What Slack's own types know of a manifest; they lag behind what it takes. */
type Known = webApi.AppsManifestCreateArguments['manifest'];
type Part<Name extends keyof Known> = NonNullable<Known[Name]>;

type Scopes = NonNullable<Part<'oauth_config'>['scopes']>;
/** `assistant:write` is newer than the types: https://docs.slack.dev/reference/scopes/assistant.write */
type BotScope = NonNullable<Scopes['bot']>[number] | 'assistant:write';

type Subscriptions = NonNullable<Part<'settings'>['event_subscriptions']>;
/** The stop button is newer: https://docs.slack.dev/reference/events/agent_session_stopped */
type BotEvent = NonNullable<Subscriptions['bot_events']>[number] | 'agent_session_stopped';

/** What the bot may do once it is installed: what it calls and listens to asks for these, and for no other. */
export const botScopes: readonly BotScope[] = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:write',
  'mpim:history',
  'users:read',
];

/** What Slack tells of. */
export const botEvents: readonly BotEvent[] = [
  'agent_session_stopped',
  'app_context_changed',
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'message.mpim',
  'tokens_revoked',
];

/** Offered where somebody opens the bot without a word. */
export const suggestedPrompts = [
  {
    title: 'Start a consultation',
    message:
      'We store 120 M chat messages a day in one Postgres primary; reads are mostly the newest of a channel; nothing may be lost.',
  },
  {
    title: 'Review a design',
    message: 'review: one Postgres, nightly dumps, no replica, 300 writes a second',
  },
  { title: 'Work a number out', message: 'calc quorum n=3 w=2 r=2' },
  { title: 'What can you do?', message: 'help' },
] as const;

/** Names of our shortcuts, as they come back when somebody picks one. */
export const shortcuts = {
  begin: 'consult_new',
  adopt: 'consult_from_message',
  record: 'adr_from_message',
} as const;

/** Address under which Slack reaches the bot, such as `https://bot.example.com`; Socket Mode needs none. */
export type Reached =
  | { readonly kind: 'http'; readonly origin: string; readonly workspaces: 'one' | 'many' }
  | { readonly kind: 'socket' };

/** The app as Slack's configuration wants it: https://docs.slack.dev/reference/app-manifest */
export const slackManifest = (reached: Reached): Known => {
  const many = reached.kind === 'http' && reached.workspaces === 'many';
  const url = reached.kind === 'http' ? `${reached.origin}/slack/events` : undefined;
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: 'Architect',
      description: 'Architecture consultations: requirements in, a ranked and replayable recommendation out',
      background_color: '#1f2a44',
      long_description:
        'Architect gathers what it must know from several people over a thread, works out the design options, and posts a ranked recommendation with trade-off tables, diagrams and charts. Every number can be replayed; it asks only what can change the answer; a decision says when it stops being right.',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'architect', always_online: true },
      agent_view: {
        agent_description:
          'Ask for an architecture consultation: requirements, options, trade-offs, diagrams, ADR.',
        suggested_prompts: suggestedPrompts.map((prompt) => ({ ...prompt })),
      },
      shortcuts: [
        {
          type: 'global',
          name: 'New consultation',
          callback_id: shortcuts.begin,
          description: 'Opens the form that begins an architecture consultation',
        },
        {
          type: 'message',
          name: 'Consult on this thread',
          callback_id: shortcuts.adopt,
          description: 'Reads the thread that is there and consults on it',
        },
        {
          type: 'message',
          name: 'Record decision',
          callback_id: shortcuts.record,
          description: 'Keeps what this thread decided, with its conditions and a day to look again',
        },
      ],
      slash_commands: [
        {
          command: '/architect',
          ...(url === undefined ? {} : { url }),
          description: 'Architecture consultation',
          usage_hint: '[what you need to build | review … | calc … | status | options | export pdf | help]',
          should_escape: true,
        },
      ],
    },
    oauth_config: {
      ...(many ? { redirect_urls: [`${reached.origin}/slack/oauth_redirect`] } : {}),
      scopes: { bot: [...botScopes] as NonNullable<Scopes['bot']>, bot_optional: ['chat:write.public'] },
    },
    settings: {
      event_subscriptions: {
        ...(url === undefined ? {} : { request_url: url }),
        bot_events: [...botEvents] as NonNullable<Subscriptions['bot_events']>,
      },
      interactivity: { is_enabled: true, ...(url === undefined ? {} : { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: reached.kind === 'socket',
      // A token that is put in by hand must not expire; one that the app renews itself may.
      token_rotation_enabled: many,
    },
  };
};
