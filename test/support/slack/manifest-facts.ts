/**
 * What Slack's published JSON schema says of the parts of a manifest that we use, restated as facts: names, types, lengths,
 * counts. Source: github.com/slackapi/manifest-schema, `schemas/manifest.schema.2.0.0.json` at commit 085a1046 (read
 * 2026-11-28; draft-07). No object there takes a property that is not named. The repository shows no licence, so nothing is
 * copied from it. It names neither scopes nor events: any string of at most 50 characters passes.
 *
 * Not in the earlier 1.0.0 of the same repository (commit 19557f58): `features.agent_view`, which
 * docs.slack.dev/reference/app-manifest and the types of @slack/web-api 8.2 know too.
 */

type Schema = Readonly<Record<string, unknown>>;

const text = (minLength: number, maxLength: number, pattern?: string): Schema => ({
  type: 'string',
  minLength,
  maxLength,
  ...(pattern === undefined ? {} : { pattern }),
});
const flag: Schema = { type: 'boolean' };
const whole: Schema = { type: 'integer' };
const list = (items: Schema, minItems: number, maxItems: number): Schema => ({
  type: 'array',
  items,
  minItems,
  maxItems,
});
const object = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: [...required],
  additionalProperties: false,
});
const address = (longest: number) => text(0, longest, '^https?://');
const names = (most: number): Schema => ({ ...list(text(0, 50), 0, most) });

const prompt = object({ title: { type: 'string' }, message: { type: 'string' } }, ['title', 'message']);

/** Those parts as a JSON schema of draft 07. */
export const publishedSchema: Schema = object(
  {
    _metadata: object({
      schema_version: whole,
      min_version: whole,
      major_version: whole,
      minor_version: whole,
    }),
    display_information: object(
      {
        name: text(1, 35),
        description: text(1, 140),
        // Published under the key `regex`, which validators pass over.
        background_color: text(4, 7, '^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$'),
        long_description: text(175, 4_000),
      },
      ['name'],
    ),
    features: object({
      app_home: object({
        home_tab_enabled: flag,
        messages_tab_enabled: flag,
        messages_tab_read_only_enabled: flag,
      }),
      bot_user: object({ display_name: text(1, 80), always_online: flag }, ['display_name']),
      shortcuts: list(
        object(
          {
            name: text(1, 24),
            type: { enum: ['message', 'global'] },
            callback_id: text(1, 255),
            description: text(1, 150),
          },
          ['name', 'type', 'callback_id', 'description'],
        ),
        1,
        10,
      ),
      slash_commands: list(
        object(
          {
            command: text(2, 32, '^/'),
            url: address(3_000),
            description: text(1, 2_000),
            usage_hint: text(1, 1_000),
            should_escape: flag,
          },
          ['command', 'description'],
        ),
        1,
        50,
      ),
      agent_view: object({
        agent_description: text(0, 300),
        suggested_prompts: list(prompt, 0, 4),
        actions: list(
          object({ name: { type: 'string' }, description: { type: 'string' } }, ['name', 'description']),
          0,
          1_000,
        ),
      }),
    }),
    oauth_config: object({
      redirect_urls: { ...list(text(0, 2_500), 0, 1_000), uniqueItems: true },
      scopes: object({
        user: names(255),
        bot: names(255),
        user_optional: names(255),
        bot_optional: names(255),
      }),
      token_management_enabled: flag,
      pkce_enabled: flag,
    }),
    settings: object({
      event_subscriptions: object({
        request_url: address(3_500),
        user_events: { ...names(100), uniqueItems: true },
        bot_events: { ...names(100), uniqueItems: true },
      }),
      interactivity: object(
        { is_enabled: flag, request_url: address(3_500), message_menu_options_url: address(3_500) },
        ['is_enabled'],
      ),
      org_deploy_enabled: flag,
      socket_mode_enabled: flag,
      token_rotation_enabled: flag,
    }),
  },
  ['display_information'],
);

/** The scope that Slack asks for before an app may hear of an event; the others need none: docs.slack.dev/reference/events. */
export const scopeOfEvent: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
};
