/** The fake's HTTP server: routes, the checks of headers that come before any body is read, and the shape of every answer. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Refused } from './errors.ts';
import { errorBody, invalid, refused } from './errors.ts';
import { allModels, modelInfo, modelOf } from './models.ts';
import type { Recorded } from './recorded.ts';

/** The version of the API whose types the schema was made from. */
const apiVersion = '2026-10-21';

/** The body, or undefined where it is too large. */
const bytesOf = async (request: IncomingMessage, mostBytes: number): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size <= mostBytes) parts.push(part as Buffer);
  }
  return size <= mostBytes ? Buffer.concat(parts) : undefined;
};

/** Headers that every answer of the API carries. */
const commonHeaders = (requestId: string): Record<string, string> => ({
  'request-id': requestId,
  'anthropic-organization-id': '00000000-0000-4000-8000-000000000000',
});

export const sendHead = (
  response: ServerResponse,
  requestId: string,
  status: number,
  type: string,
  more: Record<string, string> = {},
) =>
  response.writeHead(status, { 'content-type': type, ...commonHeaders(requestId), ...more }).flushHeaders();

/** An answer in one piece. */
export const sendJson = (
  response: ServerResponse,
  requestId: string,
  status: number,
  body: string,
  more: Record<string, string> = {},
) => {
  sendHead(response, requestId, status, 'application/json', {
    'content-length': String(Buffer.byteLength(body)),
    ...more,
  });
  response.end(body);
};

export const sendRefusal = (
  response: ServerResponse,
  requestId: string,
  reason: Refused,
  more: Record<string, string> = {},
) =>
  sendJson(response, requestId, reason.status, errorBody(reason, requestId), {
    'x-should-retry': String(reason.status === 429 || reason.status >= 500),
    ...more,
  });

const headersProblem = ({ headers, method }: IncomingMessage, key: string): Refused | undefined => {
  if (headers.authorization === undefined)
    return refused(401, 'no bearer token: since 1.0 the SDK sends the key as `Authorization: Bearer`');
  if (headers.authorization !== `Bearer ${key}`) return refused(401);
  const version = headers['anthropic-version'];
  if (version === undefined) return invalid('anthropic-version: header is required');
  if (version !== apiVersion)
    return invalid(`anthropic-version: "${String(version)}" is not a valid version`);
  return method === 'POST' && headers['content-type']?.startsWith('application/json') !== true
    ? invalid('content-type: header must be application/json')
    : undefined;
};

/** What the server asks of whoever knows the API's meaning. */
export interface Handlers {
  readonly key: string;
  readonly maxBytes: number;
  /** Takes note of a request; a text says why it may not be answered at all. */
  readonly record: (recorded: Omit<Recorded, 'n' | 'at' | 'requestId'>) => {
    readonly recorded: Recorded;
    readonly over?: string;
  };
  readonly messages: (recorded: Recorded, response: ServerResponse) => Promise<void>;
  readonly countTokens: (recorded: Recorded, response: ServerResponse) => void;
  readonly ended: (recorded: Recorded, response: ServerResponse) => void;
  /** A fault of the fake or of a fixture, as text. */
  readonly complain: (words: string) => void;
}

const parsed = (raw: Buffer): Recorded['body'] => {
  try {
    const body: unknown = JSON.parse(raw.toString());
    return typeof body === 'object' && body !== null ? (body as NonNullable<Recorded['body']>) : undefined;
  } catch {
    return;
  }
};

const route = async (handlers: Handlers, request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? '/', 'http://fake');
  const raw = await bytesOf(request, handlers.maxBytes);
  const method = request.method ?? '';
  const body = parsed(raw ?? Buffer.alloc(0));
  const { recorded, over } = handlers.record({
    method,
    path: `${url.pathname}${url.search}`,
    headers: request.headers,
    raw: raw ?? Buffer.alloc(0),
    ...(body === undefined ? {} : { body }),
  });
  response.once('close', () => handlers.ended(recorded, response));
  const { requestId } = recorded;
  const turnDown = (reason: Refused) => {
    recorded.status = reason.status;
    recorded.refused = reason;
    sendRefusal(response, requestId, reason);
  };
  if (over !== undefined) {
    recorded.status = 500;
    return sendRefusal(response, requestId, refused(500, over), { 'x-should-retry': 'false' });
  }
  const problem = headersProblem(request, handlers.key);
  if (problem !== undefined) return turnDown(problem);
  if (raw === undefined) return turnDown(refused(413));
  if (url.searchParams.has('beta')) return turnDown(refused(404, 'this fake has no beta endpoints'));
  const [, version, room, name] = url.pathname.split('/').map(decodeURIComponent);
  const place = `${method} /${version}/${room}`;
  if (place === 'GET /v1/models') {
    const model = modelOf(name ?? '');
    if (name !== undefined && model === undefined) return turnDown(refused(404, `model: ${name}`));
    recorded.status = 200;
    const all = allModels();
    const page = { data: all, has_more: false, first_id: all[0]?.id, last_id: all.at(-1)?.id };
    return sendJson(response, requestId, 200, JSON.stringify(model === undefined ? page : modelInfo(model)));
  }
  if (place !== 'POST /v1/messages' || (name !== undefined && name !== 'count_tokens'))
    return turnDown(refused(404, 'Not found'));
  if (body === undefined) return turnDown(invalid('The request body is not valid JSON'));
  if (name === 'count_tokens') return handlers.countTokens(recorded, response);
  return handlers.messages(recorded, response);
};

/** Listens on a free port of this machine. */
export const listen = async (handlers: Handlers): Promise<Server> => {
  const server = createServer((request, response) => {
    route(handlers, request, response).catch((error: unknown) => {
      handlers.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'x-should-retry': 'false' }).end('a fault of the fake itself');
    });
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};
