import type { Json, Team, Token } from '../model.ts';
import type { State } from '../state.ts';
import { agentMethods } from './agents.ts';
import { type Answer, lacksScope, type Method, refuse } from './call.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import { access, authMethods } from './oauth.ts';
import { streamMethods } from './streams.ts';
import { viewMethods } from './views.ts';

const methods: Readonly<Record<string, Method>> = {
  ...authMethods,
  ...chatMethods,
  ...streamMethods,
  ...conversationMethods,
  ...viewMethods,
  ...fileMethods,
  ...agentMethods,
};

/** The scope that a method asks for; undefined for one that any token may call, or that the fake has not. */
export const scopeOf = (method: string): string | undefined => methods[method]?.scope;

/** Whose token this is, or what Slack says of one that is not good. */
export const bearer = (
  state: State,
  given: string | undefined,
): { readonly token: Token; readonly team: Team | undefined } | { readonly refused: Answer } => {
  if (given === undefined || given === '') return { refused: refuse('not_authed') };
  const token = state.tokens.get(given);
  if (token === undefined) return { refused: refuse('invalid_auth') };
  const team = state.teams.get(token.team);
  if (token.kind === 'bot' && team?.installed !== true) return { refused: refuse('account_inactive') };
  if (token.revoked) return { refused: refuse('token_revoked') };
  if (token.expiresAt !== undefined && token.expiresAt <= state.clock.now())
    return { refused: refuse('token_expired') };
  return { token, team };
};

/** Carries out one call of the Web API. `openSocket` gives the address of a new Socket Mode connection. */
export const answerCall = (
  state: State,
  call: { readonly method: string; readonly given: string | undefined; readonly args: Json },
  openSocket: () => string,
): { readonly answer: Answer; readonly team: string } => {
  const { method: name, args } = call;
  if (name === 'oauth.v2.access') return { answer: access(state, args), team: '' };
  if (name === 'api.test') return { answer: { ok: true, args }, team: '' };
  const by = bearer(state, call.given);
  if ('refused' in by) return { answer: by.refused, team: '' };
  const { token, team } = by;
  if (name === 'apps.connections.open')
    return token.kind === 'app'
      ? { answer: { ok: true, url: openSocket() }, team: '' }
      : { answer: refuse('not_allowed_token_type'), team: token.team };
  const method = methods[name];
  if (method === undefined)
    return { answer: refuse('unknown_method', { req_method: name }), team: token.team };
  if (token.kind !== 'bot' || team === undefined)
    return { answer: refuse('not_allowed_token_type'), team: token.team };
  const full = { state, team, token, args };
  const lacking = method.scope === undefined ? undefined : lacksScope(full, method.scope);
  return { answer: lacking ?? method.run(full), team: team.id };
};
