import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults } from './faults.ts';
import { answerCall, bearer } from './methods/dispatch.ts';
import { receiveBytes } from './methods/files.ts';
import { issueCode } from './methods/oauth.ts';
import { respond } from './methods/response-url.ts';
import type { Json, Recorded } from './model.ts';
import type { State } from './state.ts';

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const typeOf = (request: IncomingMessage) => request.headers['content-type'] ?? '';

/** The arguments of a call: from the address and from a form or a JSON object. */
const argsOf = (request: IncomingMessage, url: URL, bytes: Buffer): Json => {
  const query = Object.fromEntries(url.searchParams);
  if (bytes.length === 0) return query;
  if (typeOf(request).startsWith('application/json'))
    return { ...query, ...(JSON.parse(bytes.toString()) as Json) };
  return { ...query, ...Object.fromEntries(new URLSearchParams(bytes.toString())) };
};

/** The file in a multipart form, or the body itself. */
const fileOf = async (request: IncomingMessage, bytes: Buffer): Promise<Buffer> => {
  if (!typeOf(request).startsWith('multipart/form-data')) return bytes;
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': typeOf(request) },
  }).formData();
  for (const value of form.values())
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  return Buffer.alloc(0);
};

const send = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}) =>
  void response.writeHead(status, headers).end(body);

const sendJson = (response: ServerResponse, answer: Json, headers: Record<string, string> = {}) =>
  send(response, 200, JSON.stringify(answer), {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  });

const tokenOf = (request: IncomingMessage, args: Json): string | undefined => {
  const header = request.headers.authorization;
  if (header?.startsWith('Bearer ') === true) return header.slice('Bearer '.length);
  return typeof args['token'] === 'string' ? args['token'] : undefined;
};

/** Id and secret of an app may come as Basic authorisation. */
const credentials = (request: IncomingMessage): Json => {
  const header = request.headers.authorization;
  if (header?.startsWith('Basic ') !== true) return {};
  const [id, secret] = Buffer.from(header.slice('Basic '.length), 'base64').toString().split(':');
  return { client_id: id, client_secret: secret };
};

/** The fake's one HTTP server: the Web API, uploads and downloads, response URLs, and the page of consent. */
export const listen = async (state: State, faults: Faults, openSocket: () => string): Promise<Server> => {
  /** Does `work` unless the next call shall fail; `work` gives what is sent when all is well. */
  const guarded = (
    place: {
      readonly method: string;
      readonly who: string;
      readonly args: Json;
      readonly response: ServerResponse;
    },
    work: () => void | Promise<void>,
  ) => {
    const { response } = place;
    const fault = faults.meet(place.method, place.who, place.args);
    if (fault === undefined || 'pass' in fault) return work();
    if ('hang' in fault) return;
    if ('late' in fault)
      return void state.clock.after(fault.late, () => {
        Promise.resolve(work()).catch((error: unknown) => send(response, 500, String(error)));
      });
    if ('status' in fault) return send(response, fault.status, 'injected');
    if ('rateLimit' in fault)
      return send(response, 429, JSON.stringify({ ok: false, error: 'ratelimited' }), {
        'retry-after': String(fault.rateLimit),
        'content-type': 'application/json',
      });
    if ('error' in fault) return sendJson(response, { ok: false, error: fault.error, ...fault.more });
    response.writeHead = () => response;
    response.end = () => {
      response.socket?.destroy();
      return response;
    };
    return work();
  };

  const api = (request: IncomingMessage, response: ServerResponse, method: string, args: Json) => {
    const given = tokenOf(request, args);
    const { token: _, ...rest } = args;
    const call: Recorded = {
      method,
      team: state.tokens.get(given ?? '')?.team ?? '',
      args: rest,
      at: state.clock.now(),
    };
    state.calls.push(call);
    return guarded({ method, who: given ?? '', args: rest, response }, () => {
      const full = { ...rest, ...credentials(request) };
      const { answer, team } = answerCall(state, { method, given, args: full }, openSocket);
      call.answer = answer;
      const scopes = state.teams.get(team)?.scopes;
      sendJson(response, answer, scopes === undefined ? {} : { 'x-oauth-scopes': [...scopes].join(',') });
    });
  };

  const download = (request: IncomingMessage, response: ServerResponse, id: string) => {
    const by = bearer(state, tokenOf(request, {}));
    const file = state.files.get(id);
    if ('refused' in by || file === undefined || by.team?.id !== file.team)
      return send(response, 302, '', { location: '/login' });
    if (!by.team.scopes.has('files:read')) return send(response, 403, 'missing_scope');
    response.writeHead(200, { 'content-type': file.mimetype }).end(file.bytes);
  };

  const consent = (response: ServerResponse, url: URL) => {
    const back = new URL(url.searchParams.get('redirect_uri') ?? state.app.redirectUrl);
    const [first] = state.teams.values();
    const team = state.teams.get(url.searchParams.get('team') ?? '') ?? first;
    if (team === undefined || url.searchParams.get('client_id') !== state.app.clientId)
      return send(response, 400, 'invalid_client_id');
    back.searchParams.set('code', issueCode(state, team));
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    send(response, 302, '', { location: back.href });
  };

  const route = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', state.baseUrl);
    const bytes = await bytesOf(request);
    const [, room = '', first = '', second = ''] = url.pathname.split('/');
    if (room === 'api') return api(request, response, first, argsOf(request, url, bytes));
    if (room === 'files')
      return guarded({ method: 'download', who: first, args: {}, response }, () =>
        download(request, response, second),
      );
    if (room === 'oauth') return consent(response, url);
    if (room === 'upload')
      return guarded({ method: 'upload', who: first, args: {}, response }, async () => {
        const { status, body } = receiveBytes(state, first, await fileOf(request, bytes));
        send(response, status, body);
      });
    if (room === 'response')
      return guarded({ method: 'response_url', who: first, args: {}, response }, () => {
        const { status, body } = respond(state, first, argsOf(request, url, bytes));
        send(response, status, body);
      });
    return send(response, 404, 'not found');
  };

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      send(response, 500, error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  });
  // On a busy machine a client may be about to use a connection just when it is closed for idleness.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
};
