import { webApi } from '@slack/bolt';
import type { Failure } from '../../src/contracts/engine.ts';
import { PlumblineError } from '../../src/contracts/errors.ts';

/** What a call of the Web API came to; whatever is doubtful is thrown, as retryable. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'later'; readonly afterMilliseconds: number }
  /** Its blocks are not taken: say it in a plainer form. */
  | { readonly kind: 'blocks' }
  /** The message that it is about is not there, or can no longer be changed. */
  | { readonly kind: 'no message' }
  /** The workspace has taken its leave of us. */
  | { readonly kind: 'revoked'; readonly error: string }
  | { readonly kind: 'refused'; readonly because: Failure };

const badBlocks = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long']);

const noMessage = new Set([
  'message_not_found',
  'cant_update_message',
  'cant_delete_message',
  'edit_window_closed',
  'thread_not_found',
]);

const revoked = new Set([
  'token_revoked',
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'team_access_not_granted',
]);

const gone: Readonly<Record<string, readonly [says: string, hint: string]>> = {
  channel_not_found: ['the channel is not there, or hidden from the bot', 'Invite it with /invite.'],
  not_in_channel: ['the bot is not in the channel', 'Invite it with /invite.'],
  is_archived: ['the channel is archived', 'Take it out of the archive to go on.'],
  user_not_in_channel: ['that person is not in the channel', 'Invite them to the channel.'],
  restricted_action: ['the workspace does not let apps post here', 'Ask whoever administers the workspace.'],
  restricted_action_read_only_channel: ['the channel is read-only', 'Ask in another channel.'],
  ekm_access_denied: ['the workspace has suspended its keys', 'Ask whoever administers the workspace.'],
};

const transient = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  // While the workspace is moved into an organisation.
  'org_login_required',
]);

/** A place that takes nothing any more: what would post there by itself is put off. */
export const goneFailure = (error: string): Failure => {
  const [message, hint] = gone[error] ?? [
    `Slack answered ${error}`,
    'Install the app in the workspace again.',
  ];
  return { code: 'platform.gone', message, hint };
};

const refusedFailure = (error: string): Failure => ({
  code: 'slack.refused',
  message: `Slack refused a message: ${error}`,
  hint: 'Ask for it in another form, such as `export md`; whoever runs the bot finds more in its log.',
});

const lacksScope: Failure = {
  code: 'slack.scope',
  message: 'Slack refused a message: the app lacks a permission for it',
  hint: 'Whoever runs the bot compares its scopes with those of “plumbline manifest slack”, and installs it again.',
};

const platformError = (error: string): Outcome<never> => {
  if (badBlocks.has(error)) return { kind: 'blocks' };
  if (noMessage.has(error)) return { kind: 'no message' };
  if (revoked.has(error)) return { kind: 'revoked', error };
  if (gone[error] !== undefined) return { kind: 'refused', because: goneFailure(error) };
  if (error === 'missing_scope') return { kind: 'refused', because: lacksScope };
  return { kind: 'refused', because: refusedFailure(error) };
};

const doubtful = (cause: unknown): PlumblineError =>
  new PlumblineError(`Slack did not answer: ${cause instanceof Error ? cause.message : String(cause)}`, {
    code: 'slack.unreachable',
    hint: 'It is looked up and tried again.',
    retryable: true,
    cause,
  });

/** Slack's errors by what they mean for a message. */
export const call = async <Result>(work: () => Promise<Result>): Promise<Outcome<Result>> => {
  try {
    return { kind: 'done', result: await work() };
  } catch (error) {
    if (error instanceof webApi.WebAPIRateLimitedError)
      return { kind: 'later', afterMilliseconds: error.retryAfter * 1000 };
    if (error instanceof webApi.WebAPIPlatformError) {
      const { error: name } = error.data;
      if (transient.has(name)) throw doubtful(error);
      // Slack says it in an answer too, where it does not say it in a status.
      if (name === 'ratelimited' || name === 'rate_limited')
        return { kind: 'later', afterMilliseconds: 30_000 };
      return platformError(name);
    }
    throw doubtful(error);
  }
};
