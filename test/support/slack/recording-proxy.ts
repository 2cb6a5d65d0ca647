import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Json } from './model.ts';
import { isRecord } from './shapes/check.ts';

/** One call of the bot and what came back. */
export interface Passed {
  readonly method: string;
  readonly status: number;
  /** Undefined where it was not JSON. */
  readonly answer: Json | undefined;
}

/** Stands between the bot and somebody else's Slack, which does not show what it was asked and what it answered. */
export interface RecordingProxy {
  readonly apiUrl: string;
  /** An address of the kind that Slack gives with a command or a press, where an answer for one person goes. */
  readonly responseUrl: string;
  readonly passed: readonly Passed[];
  /** Answers for one person, oldest first. */
  readonly whispered: readonly string[];
  close(): Promise<void>;
}

const parsed = (text: string): Json | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Passes everything on to that Web API (an address that ends in `/api/`), unchanged. */
export const recordingProxy = async (apiUrl: string): Promise<RecordingProxy> => {
  const passed: Passed[] = [];
  const whispered: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const path = request.url ?? '';
    if (path.startsWith('/response')) {
      whispered.push(body.toString('utf8'));
      response.end('ok');
      return;
    }
    const method = path.replace(/^\/api\//, '');
    const { authorization, 'content-type': type } = request.headers;
    const answer = await fetch(apiUrl + method, {
      method: request.method ?? 'POST',
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        ...(type === undefined ? {} : { 'content-type': type }),
      },
      ...(body.length === 0 ? {} : { body }),
    });
    const text = await answer.text();
    passed.push({ method, status: answer.status, answer: parsed(text) });
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    responseUrl: `http://127.0.0.1:${port}/response`,
    passed,
    whispered,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
