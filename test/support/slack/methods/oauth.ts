import { limits } from '../limits.ts';
import type { Json, Team } from '../model.ts';
import type { State } from '../state.ts';
import { type Answer, type Call, type Method, refuse, text } from './call.ts';

/** A new bot token of a workspace. With rotation it runs out after twelve hours. */
export const issueToken = (state: State, team: Team): string => {
  const rotating = state.app.rotation;
  const token = `${rotating ? 'xoxe.xoxb' : 'xoxb'}-${team.id}-${state.nextId('t')}`;
  state.tokens.set(token, {
    team: team.id,
    kind: 'bot',
    revoked: false,
    ...(rotating ? { expiresAt: state.clock.now() + limits.tokenLifeSeconds * 1_000 } : {}),
  });
  return token;
};

/** What the person who installs the app comes back with: good for one exchange within ten minutes. */
export const issueCode = (state: State, team: Team): string => {
  const code = `${state.nextId('code')}.${team.id}`;
  state.codes.set(code, { team: team.id, issuedAt: state.clock.now(), used: false });
  return code;
};

const granted = (state: State, team: Team): Answer => {
  const refresh = `xoxe-1-${state.nextId('r')}`;
  if (state.app.rotation) state.refreshTokens.set(refresh, team.id);
  return {
    ok: true,
    app_id: state.app.id,
    authed_user: { id: [...team.users.values()].find((user) => !user.isBot)?.id ?? team.botUser },
    scope: [...team.scopes].join(','),
    token_type: 'bot',
    access_token: issueToken(state, team),
    bot_user_id: team.botUser,
    team: { id: team.id, name: team.name },
    enterprise: null,
    is_enterprise_install: false,
    ...(state.app.rotation ? { refresh_token: refresh, expires_in: limits.tokenLifeSeconds } : {}),
  };
};

const refresh = (state: State, args: Json): Answer => {
  const token = text(args, 'refresh_token') ?? '';
  const team = state.teams.get(state.refreshTokens.get(token) ?? '');
  if (team === undefined) return refuse('invalid_refresh_token');
  state.refreshTokens.delete(token);
  return granted(state, team);
};

const firstGrant = (state: State, args: Json): Answer => {
  const code = state.codes.get(text(args, 'code') ?? '');
  if (code === undefined || state.clock.now() - code.issuedAt > limits.codeLifeMs)
    return refuse('invalid_code');
  if (code.used) return refuse('code_already_used');
  const redirect = text(args, 'redirect_uri');
  if (redirect !== undefined && redirect !== state.app.redirectUrl) return refuse('bad_redirect_uri');
  const team = state.teams.get(code.team);
  if (team === undefined) return refuse('invalid_code');
  code.used = true;
  team.installed = true;
  return granted(state, team);
};

/** oauth.v2.access: a code, or a refresh token, for tokens. The app shows its id and secret instead of a token. */
export const access = (state: State, args: Json): Answer => {
  if (text(args, 'client_id') !== state.app.clientId) return refuse('invalid_client_id');
  if (text(args, 'client_secret') !== state.app.clientSecret) return refuse('bad_client_secret');
  return text(args, 'grant_type') === 'refresh_token' ? refresh(state, args) : firstGrant(state, args);
};

const test = (call: Call): Answer => ({
  ok: true,
  url: `https://${call.team.domain}.slack.com/`,
  team: call.team.name,
  user: 'plumbline',
  team_id: call.team.id,
  user_id: call.team.botUser,
  bot_id: call.team.botId,
  is_enterprise_install: false,
});

const revoke = (call: Call): Answer => {
  const dry = text(call.args, 'test') === 'true';
  if (!dry) call.token.revoked = true;
  return { ok: true, revoked: !dry };
};

export const authMethods: Readonly<Record<string, Method>> = {
  'auth.test': { run: test },
  'auth.revoke': { run: revoke },
};
