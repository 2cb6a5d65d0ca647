import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { methods, refuse } from './methods.ts';
import { acceptSocket, type SocketLine } from './socket.ts';
import { type FakeState, type FakeTeam, next } from './state.ts';

/** How the next call of a method goes wrong. */
export type Fault =
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'rate limit'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks before anything was done. */
  | { readonly kind: 'broken' }
  /** It took effect, and the connection broke before the answer: whoever called cannot know. */
  | { readonly kind: 'broken after' };

export interface FakeServer {
  readonly origin: string;
  readonly faults: Map<string, Fault[]>;
  /** Sockets of Socket Mode that are open. */
  readonly lines: Set<SocketLine>;
  /** What was answered to a `response_url`, by its id. */
  readonly responses: { readonly id: string; readonly body: Readonly<Record<string, unknown>> }[];
  close(): Promise<void>;
}

export const clientId = 'fake-client';
export const clientSecret = 'fake-client-secret';
export const appToken = 'xapp-fake';

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const argsOf = (body: Buffer, type: string): Record<string, unknown> => {
  if (type.includes('json')) return JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  return Object.fromEntries(
    [...new URLSearchParams(body.toString('utf8'))].map(([name, value]) => {
      try {
        return [name, /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value];
      } catch {
        return [name, value];
      }
    }),
  );
};

const json = (
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
) => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
};

const teamOf = (state: FakeState, request: IncomingMessage): FakeTeam | undefined => {
  const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
  return [...state.teams.values()].find((team) => team.token === token);
};

const grant = (state: FakeState, team: FakeTeam) => {
  const refresh = `xoxe-${next(state)}`;
  team.token = `xoxe.xoxb-${team.id}-${state.counter}`;
  state.refresh.set(refresh, team.id);
  return {
    ok: true,
    access_token: team.token,
    token_type: 'bot',
    refresh_token: refresh,
    expires_in: 43_200,
    scope: 'chat:write',
    bot_user_id: team.botUser,
    app_id: 'A1',
    team: { id: team.id, name: team.id },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: 'U1' },
  };
};

const oauth = (state: FakeState, args: Record<string, unknown>): object => {
  if (args['client_id'] !== clientId || args['client_secret'] !== clientSecret)
    return refuse('bad_client_secret');
  const given =
    args['grant_type'] === 'refresh_token'
      ? state.refresh.get(String(args['refresh_token']))
      : state.codes.get(String(args['code']));
  const team = state.teams.get(given ?? '');
  if (team === undefined) return refuse('invalid_code');
  if (args['grant_type'] === 'refresh_token') state.refresh.delete(String(args['refresh_token']));
  else state.codes.delete(String(args['code']));
  return grant(state, team);
};

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Slack's side of the wire: the Web API, uploads, response addresses, the token exchange and Socket Mode. */
export const serve = async (state: FakeState): Promise<FakeServer> => {
  const faults: FakeServer['faults'] = new Map();
  const lines: FakeServer['lines'] = new Set();
  const responses: FakeServer['responses'] = [];
  const uses = new Map<string, number>();
  let origin = '';

  const api = async (method: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const args = argsOf(await bodyOf(request), String(request.headers['content-type'] ?? ''));
    const fault = faults.get(method)?.shift();
    if (fault?.kind === 'broken') return void request.socket.destroy();
    if (fault?.kind === 'status') return json(response, fault.status, { ok: false });
    if (fault?.kind === 'rate limit')
      return json(response, 429, refuse('ratelimited'), { 'retry-after': String(fault.seconds) });
    if (method === 'oauth.v2.access') return json(response, 200, oauth(state, args));
    if (method === 'apps.connections.open') {
      const isApp = request.headers.authorization === `Bearer ${appToken}`;
      return json(
        response,
        200,
        isApp ? { ok: true, url: `${origin.replace('http', 'ws')}/link` } : refuse('not_allowed_token_type'),
      );
    }
    const team = teamOf(state, request);
    const answer =
      fault?.kind === 'error'
        ? refuse(fault.error)
        : team === undefined
          ? refuse('invalid_auth')
          : team.revoked
            ? refuse('token_revoked')
            : (methods[method]?.(state, team, { ...args, origin }) ?? refuse('unknown_method'));
    const outcome = answer['ok'] === false ? String(answer['error']) : 'ok';
    state.calls.push({ method, team: team?.id ?? '', args, outcome });
    if (fault?.kind === 'broken after') return void request.socket.destroy();
    return json(response, 200, { ok: true, ...answer });
  };

  const upload = async (id: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const found = state.uploads.get(id);
    const bytes = await bodyOf(request);
    if (found === undefined) return json(response, 404, {});
    if (found.name.endsWith('.png') && !bytes.includes(png)) return json(response, 400, {});
    found.bytes = bytes;
    response.end('OK');
  };

  /** Five answers in half an hour, as Slack allows. */
  const respond = async (id: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse((await bodyOf(request)).toString('utf8')) as Record<string, unknown>;
    const used = (uses.get(id) ?? 0) + 1;
    uses.set(id, used);
    if (used > 5) return json(response, 404, refuse('used_url'));
    responses.push({ id, body });
    return json(response, 200, { ok: true });
  };

  const file = (name: string, request: IncomingMessage, response: ServerResponse): void => {
    const text = state.uploads.get(`download:${name}`)?.bytes;
    if (teamOf(state, request) === undefined || text === undefined) json(response, 403, {});
    else response.end(text);
  };

  const handle = (request: IncomingMessage, response: ServerResponse): Promise<void> | void => {
    const { pathname } = new URL(request.url ?? '/', 'http://slack');
    const [, first = '', rest = ''] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
    if (first === 'api') return api(rest, request, response);
    if (first === 'upload') return upload(rest, request, response);
    if (first === 'respond') return respond(rest, request, response);
    if (first === 'files') return file(rest, request, response);
    return json(response, 404, {});
  };

  const server = createServer((request, response) => {
    Promise.resolve(handle(request, response)).catch((error: unknown) =>
      json(response, 500, { ok: false, error: String(error) }),
    );
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    const line = acceptSocket(request, socket, () => lines.delete(line));
    lines.add(line);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    faults,
    lines,
    responses,
    close: async () => {
      for (const line of lines) line.end();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
