import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { PlumblineError } from '../../src/contracts/errors.ts';
import { fileNameOf } from '../../src/contracts/file-name.ts';
import type { ExportFormat } from '../../src/contracts/verb.ts';
import { verbUsages } from '../verbs.ts';
import type { Asset } from './assets.ts';
import { exportHeaders, pageHeaders } from './guard.ts';
import { type Listener, largestFile, longestText, shortThread } from './listen.ts';
import { type ConsoleOptions, type ConsolePorts, threadOf } from './ports.ts';
import { shownMessage, shownThread } from './show.ts';
import type { Stream } from './stream.ts';
import type { Transcript } from './transcript.ts';
import { within } from './within.ts';

/** What the routes work with. */
export interface Desk {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly transcript: Transcript;
  readonly listener: Listener;
  readonly stream: Stream;
  readonly ports: ConsolePorts;
  readonly options: ConsoleOptions;
}

/** One request, already known to be allowed. */
interface Call extends Desk {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

const pageSize = 100;
const mostMissed = 500;
const mostThreads = 500;
const pictureTime = 60_000;
const fileTime = 120_000;
/** JSON may write a character as six. */
const largestBody = 8_000_000;

const send = (
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: Uint8Array | string,
) => {
  response.writeHead(status, { ...pageHeaders, ...headers }).end(body);
};

const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  send(
    response,
    status,
    { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    JSON.stringify(value),
  );

/** Answers with what went wrong and what to do. */
export const sendProblem = (response: ServerResponse, status: number, message: string, hint: string): void =>
  sendJson(response, status, { error: { message, hint } });

const missing = ({ response }: Call): void =>
  sendProblem(response, 404, 'there is nothing at this address', 'Go back to the list of consultations.');

const sendAsset = ({ request, response, assets }: Call, name: string): void => {
  const asset = assets.get(name);
  if (asset === undefined) {
    sendProblem(response, 404, `there is no ${name}`, 'Reload the page.');
    return;
  }
  const headers = {
    'Content-Type': asset.type,
    ETag: asset.tag,
    'Cache-Control': name.endsWith('.ttf') ? 'max-age=86400' : 'no-cache',
  };
  if (request.headers['if-none-match'] === asset.tag) send(response, 304, headers, '');
  else send(response, 200, headers, asset.bytes);
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const bad = (message: string, cause?: unknown) =>
    new PlumblineError(message, {
      code: 'console.bad-message',
      hint: 'Attach less: at most five text files of one megabyte each.',
      cause,
    });
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw bad('a message is JSON');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largestBody) throw bad('the message is too large');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (cause) {
    throw bad('the message is no JSON', cause);
  }
};

const start = ({ response, transcript, options }: Call): void =>
  sendJson(response, 200, {
    threads: transcript.threads(mostThreads).map(shownThread),
    examples: options.examples,
    verbs: verbUsages,
    limits: { text: longestText, file: largestFile },
    after: transcript.lastChange(),
  });

const thread = ({ response, transcript, url }: Call, short: string): void => {
  const id = threadOf(short);
  const before = Number(url.searchParams.get('before') ?? Number.MAX_SAFE_INTEGER);
  // Read before the messages, so that nothing can fall between them and the stream.
  const after = transcript.lastChange();
  const messages = transcript.page(id, Number.isSafeInteger(before) ? before : 0, pageSize);
  const brief = transcript.latest(id, 'brief');
  const line = transcript.thread(id);
  sendJson(response, 200, {
    messages: messages.map(shownMessage),
    more: messages.length === pageSize,
    after,
    ...(brief === undefined ? {} : { brief: shownMessage(brief) }),
    ...(line === undefined ? {} : { thread: shownThread(line) }),
  });
};

const events = ({ request, response, transcript, stream, url }: Call): void => {
  const short = url.searchParams.get('thread');
  const id = short === null || !shortThread.safeParse(short).success ? undefined : threadOf(short);
  const resumed = request.headers['last-event-id'] ?? url.searchParams.get('after') ?? '';
  const after = /^\d{1,15}$/.test(String(resumed)) ? Number(resumed) : transcript.lastChange();
  const missed = id === undefined ? [] : transcript.since(id, after, mostMissed);
  const joined = stream.join(
    response,
    id,
    missed.length === mostMissed
      ? [{ event: 'reload', data: {} }]
      : missed.map((message) => ({ event: 'message', id: message.change, data: shownMessage(message) })),
  );
  if (!joined)
    sendProblem(response, 503, 'too many pages look at this console', 'Close some of its tabs and reload.');
};

const picture = async (call: Call, hash: string, format: 'png' | 'svg'): Promise<void> => {
  const { response, transcript, ports } = call;
  const drawing = transcript.drawing(hash);
  if (drawing === undefined) return missing(call);
  const drawn = await within(pictureTime, ports.picture(drawing), 'the picture took too long');
  if (!('png' in drawn))
    return sendProblem(response, 502, drawn.reason, 'The words below it say what it shows.');
  // What was drawn the second way may come better the next time it is looked at.
  const keep = drawn.way === 'graphviz' ? 'no-store' : 'private, max-age=31536000, immutable';
  const headers = { 'Cache-Control': keep };
  if (format === 'png') send(response, 200, { ...headers, 'Content-Type': 'image/png' }, drawn.png);
  else send(response, 200, { ...headers, ...exportHeaders, 'Content-Type': 'image/svg+xml' }, drawn.svg);
};

const exports: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> = {
  md: { type: 'text/markdown; charset=utf-8', ending: 'report.md' },
  html: { type: 'text/html; charset=utf-8', ending: 'report.html' },
  pdf: { type: 'application/pdf', ending: 'report.pdf' },
  json: { type: 'application/json; charset=utf-8', ending: 'consultation.json' },
  adr: { type: 'text/markdown; charset=utf-8', ending: 'decision.md' },
};

const isFormat = (text: string): text is ExportFormat => Object.hasOwn(exports, text);

const file = async (call: Call, short: string, revision: number, format: ExportFormat): Promise<void> => {
  const { response, ports, transcript } = call;
  const id = threadOf(short);
  const bytes = await within(fileTime, ports.file(id, format, revision), 'the file took too long');
  if (bytes === undefined)
    return sendProblem(
      response,
      404,
      `there is no ${format} of revision ${revision}`,
      'Ask for advice first.',
    );
  const { type, ending } = exports[format];
  const name = `${fileNameOf(transcript.thread(id)?.title ?? '')}-r${revision}-${ending}`;
  send(
    response,
    200,
    {
      ...exportHeaders,
      'Content-Type': type,
      'Content-Disposition': `${format === 'html' ? 'inline' : 'attachment'}; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
    bytes,
  );
};

const take = async (call: Call, short: string): Promise<void> =>
  sendJson(call.response, 202, { outcome: await call.listener.take(short, await bodyOf(call.request)) });

const get = async (call: Call): Promise<void> => {
  const { pathname } = call.url;
  const [, first = '', second = '', third = '', fourth = ''] = pathname.split('/');
  if (/^\/(?:map|t\/[a-z0-9-]{4,64})?$/.test(pathname)) return sendAsset(call, 'index.html');
  if (first === 'assets') return sendAsset(call, second);
  if (pathname === '/favicon.ico') return sendAsset(call, 'icon.svg');
  if (pathname === '/api/start') return start(call);
  if (pathname === '/api/events') return events(call);
  if (/^\/api\/threads\/[a-z0-9-]{4,64}$/.test(pathname)) return thread(call, third);
  const [, hash, format] = /^\/pictures\/([0-9a-f]{40})\.(png|svg)$/.exec(pathname) ?? [];
  if (hash !== undefined) return picture(call, hash, format === 'svg' ? 'svg' : 'png');
  if (
    first === 'files' &&
    shortThread.safeParse(second).success &&
    /^\d{1,9}$/.test(third) &&
    isFormat(fourth)
  )
    return file(call, second, Number(third), fourth);
  return missing(call);
};

/** Answers one request; what goes wrong is thrown. */
export const answer = async (call: Call): Promise<void> => {
  const { request, response, url } = call;
  if (request.method === 'GET' || request.method === 'HEAD') return get(call);
  const [, short] = /^\/api\/threads\/([a-z0-9-]{4,64})\/messages$/.exec(url.pathname) ?? [];
  if (request.method === 'POST' && short !== undefined) return take(call, short);
  return sendProblem(response, 405, `${request.method} is not for this address`, 'Reload the page.');
};
