import { z } from 'zod';
import type { StateValue } from '../../blocks/slack/state.ts';

/** A file that came with a message, as far as we look at it. */
export const file = z.object({
  id: z.string(),
  name: z.string().nullish(),
  size: z.number().default(0),
  mimetype: z.string().nullish(),
  url_private_download: z.string().nullish(),
});
export type SlackFile = z.infer<typeof file>;

const files = z.array(file).max(100).optional();

const message = z.object({
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  edited: z.object({ ts: z.string() }).optional(),
  files,
});

/** Events that are looked at, all others are acknowledged and let go. */
const event = z.discriminatedUnion('type', [
  message.extend({ type: z.literal('app_mention'), channel: z.string() }),
  message.partial({ ts: true }).extend({
    type: z.literal('message'),
    channel: z.string(),
    channel_type: z.string().optional(),
    subtype: z.string().optional(),
    event_ts: z.string().optional(),
    message: message.optional(),
    previous_message: message.partial({ ts: true }).optional(),
    deleted_ts: z.string().optional(),
    /** What its author looked at when they wrote it to the bot. */
    app_context: z.unknown().optional(),
  }),
  z.object({
    type: z.literal('agent_session_stopped'),
    channel: z.string(),
    thread_ts: z.string(),
    user: z.string(),
    event_ts: z.string().optional(),
  }),
]);
export type SlackEvent = z.infer<typeof event>;

const user = z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() });
const team = z.object({ id: z.string() });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What fields hold, by block and action; each kind of field is read where it was made. */
const state = z.object({
  values: z.record(z.string(), z.record(z.string(), z.custom<StateValue>(isObject))),
});

const callback = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string(),
  event,
  authorizations: z
    .array(z.object({ team_id: z.string().nullish() }))
    .optional()
    .catch(undefined),
});

/** An event of a workspace in which the app is installed. */
export interface EventCallback {
  readonly team: string;
  readonly id: string;
  readonly event: SlackEvent;
}

/**
 * An event that may have to be kept; undefined for all others. In a channel that another workspace shares, `team_id` is that one:
 * which installation hears the event stands in `authorizations`, of which Slack gives one.
 * https://docs.slack.dev/apis/events-api/#authorizations
 */
export const callbackOf = (given: unknown): EventCallback | undefined => {
  const found = callback.safeParse(given).data;
  return found === undefined
    ? undefined
    : {
        team: found.authorizations?.[0]?.team_id ?? found.team_id,
        id: found.event_id,
        event: found.event,
      };
};

/** What somebody pressed, filled in or called up, as far as it becomes a message of a consultation. */
const body = z.union([
  z.object({
    command: z.string(),
    team_id: z.string(),
    channel_id: z.string(),
    user_id: z.string(),
    user_name: z.string().optional(),
    text: z.string().default(''),
    trigger_id: z.string(),
    response_url: z.string().optional(),
  }),
  z.object({
    type: z.literal('block_actions'),
    team,
    user,
    trigger_id: z.string().optional(),
    response_url: z.string().optional(),
    channel: z.object({ id: z.string() }).optional(),
    message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
    container: z
      .object({
        message_ts: z.string().optional(),
        thread_ts: z.string().optional(),
        channel_id: z.string().optional(),
        is_ephemeral: z.boolean().optional(),
      })
      .optional(),
    actions: z
      .array(
        z.looseObject({
          action_id: z.string(),
          block_id: z.string().default(''),
          value: z.string().optional(),
          action_ts: z.string().default(''),
          selected_option: z.object({ value: z.string() }).nullish(),
        }),
      )
      .min(1),
    state: state.optional(),
  }),
  z
    .object({
      type: z.literal('view_submission'),
      team,
      user,
      view: z.looseObject({
        id: z.string(),
        hash: z.string().default(''),
        callback_id: z.string(),
        private_metadata: z.string().default(''),
        state,
        app_installed_team_id: z.string().nullish(),
      }),
      /** Addresses of channels that were chosen in it. */
      response_urls: z.array(z.looseObject({ response_url: z.string() })).optional(),
    })
    // Of somebody from another workspace, in a channel that both share, `team` is theirs.
    .transform((form) => ({ ...form, team: { id: form.view.app_installed_team_id ?? form.team.id } })),
  z.object({
    type: z.literal('message_action'),
    callback_id: z.string(),
    team,
    user,
    trigger_id: z.string(),
    response_url: z.string().optional(),
    action_ts: z.string().optional(),
    channel: z.object({ id: z.string() }),
    message,
  }),
]);
export type SlackBody = z.infer<typeof body>;
export type SlackCommand = Extract<SlackBody, { command: string }>;
export type BlockAction = Extract<SlackBody, { type: 'block_actions' }>;
export type ViewSubmission = Extract<SlackBody, { type: 'view_submission' }>;
export type MessageShortcut = Extract<SlackBody, { type: 'message_action' }>;

/** Undefined for whatever needs no keeping. */
export const bodyOf = (given: unknown): SlackBody | undefined => {
  const parsed = body.safeParse(given);
  return parsed.success ? parsed.data : undefined;
};
