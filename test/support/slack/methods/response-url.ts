import { limits } from '../limits.ts';
import type { Json } from '../model.ts';
import { refuseBlocks } from '../shapes/payloads.ts';
import type { State } from '../state.ts';
import { identified } from './chat.ts';

const refused = (status: number, error: string) => ({ status, body: JSON.stringify({ ok: false, error }) });

/** A message that comes in through a response_url: five times, within half an hour. */
export const respond = (
  state: State,
  id: string,
  body: Json,
): { readonly status: number; readonly body: string } => {
  const url = state.responseUrls.get(id);
  const team = url === undefined ? undefined : state.teams.get(url.team);
  const channel = team?.channels.get(url?.channel ?? '');
  if (url === undefined || team === undefined || channel === undefined) return refused(404, 'invalid_url');
  if (state.clock.now() - url.issuedAt > limits.responseUrl.lifeMs) return refused(404, 'expired_url');
  if (url.uses >= limits.responseUrl.uses) return refused(404, 'used_url');
  const wrong = body['blocks'] === undefined ? undefined : refuseBlocks(body['blocks']);
  if (wrong !== undefined) return refused(400, wrong.error);
  const source = channel.messages.find((each) => each.ts === url.source);
  const replaces = body['replace_original'] === true;
  const deletes = body['delete_original'] === true;
  if (!deletes && body['text'] === undefined && body['blocks'] === undefined) return refused(400, 'no_text');
  if ((replaces || deletes) && source === undefined) return refused(404, 'message_not_found');
  url.uses += 1;
  const blocks = body['blocks'] as readonly Json[] | undefined;
  const written = {
    text: String(body['text'] ?? ''),
    ...(blocks === undefined ? {} : { blocks: identified(state, blocks) }),
  };
  if (deletes && source !== undefined) channel.messages.splice(channel.messages.indexOf(source), 1);
  else if (replaces && source !== undefined) Object.assign(source, written);
  else
    channel.messages.push({
      ts: state.nextTs(),
      user: team.botUser,
      bot_id: team.botId,
      team: team.id,
      ...written,
      ...(typeof body['thread_ts'] === 'string' ? { thread_ts: body['thread_ts'] } : {}),
      ...(body['response_type'] === 'in_channel' ? {} : { ephemeralTo: url.user }),
    });
  return { status: 200, body: 'ok' };
};
