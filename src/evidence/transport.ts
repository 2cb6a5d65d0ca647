import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import type { Reach, ServerConfig } from './config.ts';
import { visibleText } from './hidden-characters.ts';
import { redactSecrets } from './secrets.ts';

/** A way to a server that is not opened yet. */
export interface Line {
  readonly transport: Transport;
  /** The last words that a child process wrote to its standard error, without secrets; empty where there are none. */
  said(): string;
  /** Ends the child process, with force if need be; resolves once it is gone, within three seconds. */
  end(): Promise<void>;
}

/** Largest message of a server, bytes. */
const largestMessage = 4 * 1024 * 1024;
const keptOfErrors = 2000;

/** Messages of one server in so many ms, and parts of one answer. */
const flood = { messages: 10_000, milliseconds: 10_000 };
const mostParts = 2_000;

/** An answer of many thousand parts is checked one by one and holds up everybody else: it is refused before. */
const withFewParts = <Message extends JSONRPCMessage>(message: Message): Message | JSONRPCMessage => {
  if (!('result' in message)) return message;
  const { content } = message.result as { readonly content?: unknown };
  if (!Array.isArray(content) || content.length <= mostParts) return message;
  return {
    jsonrpc: '2.0',
    id: message.id,
    error: {
      code: -32_000,
      message: `the answer has ${content.length} parts, and at most ${mostParts} are taken`,
    },
  };
};

/** A transport that is closed once its server floods it with messages: whoever speaks without end keeps us from all else. */
const unflooded = <Kind extends Transport>(transport: Kind): Kind => {
  let given: Transport['onmessage'];
  let since = 0;
  let count = 0;
  const heard: NonNullable<Transport['onmessage']> = (message, extra) => {
    const now = performance.now();
    if (now - since > flood.milliseconds) {
      since = now;
      count = 0;
    }
    count += 1;
    if (count <= flood.messages) given?.(withFewParts(message), extra);
    else if (count === flood.messages + 1) transport.close().catch(() => undefined);
  };
  Object.defineProperty(transport, 'onmessage', {
    get: () => (given === undefined ? undefined : heard),
    set: (handler: Transport['onmessage']) => {
      given = handler;
    },
  });
  return transport;
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const signal = (pid: number, name: 'SIGTERM' | 'SIGKILL'): void => {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already.
  }
};

/** Waits for the end of standard input to be heeded, then asks, then forces. */
const endProcess = async (pid: number): Promise<void> => {
  for (let waited = 0; alive(pid) && waited < 3000; waited += 20) {
    if (waited === 500) signal(pid, 'SIGTERM');
    if (waited === 1500) signal(pid, 'SIGKILL');
    await pause(20);
  }
};

const stdioLine = async (reach: Extract<Reach, { type: 'stdio' }>): Promise<Line> => {
  const { StdioClientTransport } = await import('@modelcontextprotocol/client/stdio');
  const transport = unflooded(
    new StdioClientTransport({
      command: reach.command,
      args: [...reach.args],
      env: { ...reach.env },
      cwd: reach.cwd,
      stderr: 'pipe',
      maxBufferSize: largestMessage,
    }),
  );
  // A client that fails to connect closes its transport, which then knows no process any more and has not ended it yet.
  let child: number | null = null;
  const start = transport.start.bind(transport);
  transport.start = async () => {
    await start();
    child = transport.pid;
  };
  let errors = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    errors = `${errors}${chunk.toString('utf8')}`.slice(-keptOfErrors);
  });
  return {
    transport,
    said: () => redactSecrets(visibleText(errors)).text.trim(),
    async end() {
      await Promise.all([transport.close(), child === null ? undefined : endProcess(child)]);
    },
  };
};

/** A body that fails once one message of it is larger than any may be; a stream has many, with an empty line after each. */
const bounded = (response: Response): Response => {
  if (response.body === null) return response;
  const stream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > largestMessage)
          controller.error(new Error(`an answer is larger than ${largestMessage} bytes`));
        else controller.enqueue(chunk);
        if (stream && /\r?\n\r?\n/.test(Buffer.from(chunk).toString('latin1'))) bytes = 0;
      },
    }),
  );
  return new Response(counted, response);
};

/**
 * Follows no redirect, since that would carry the headers to another host, and reads at most 4 MB of an answer. `streams` =
 * whether a GET is let through that has nothing to resume: without it a server cannot speak unasked. Everything but such a
 * stream ends after `milliseconds`, its body too: a call that was given up would else go on to be answered.
 */
const guardedFetch =
  (streams: boolean, milliseconds: number) =>
  async (url: string | URL, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const listens = (init.method ?? 'GET') === 'GET';
    if (!streams && listens && !headers.has('last-event-id')) return new Response(null, { status: 405 });
    const late = streams && listens ? [] : [AbortSignal.timeout(milliseconds)];
    const signal = AbortSignal.any([...late, ...(init.signal == null ? [] : [init.signal])]);
    return bounded(await fetch(url, { ...init, signal, redirect: 'error' }));
  };

/** Beyond the time that a call may take: the failure of the call comes first. */
const grace = 2_000;

const httpLine = async (
  reach: Extract<Reach, { type: 'http' | 'sse' }>,
  timeoutMs: number,
): Promise<Line> => {
  const { SSEClientTransport, StreamableHTTPClientTransport } = await import('@modelcontextprotocol/client');
  const url = new URL(reach.url);
  const requestInit = { headers: { ...reach.headers } };
  if (reach.type === 'sse') {
    const transport = unflooded(
      new SSEClientTransport(url, { requestInit, fetch: guardedFetch(true, timeoutMs + grace) }),
    );
    return { transport, said: () => '', end: () => transport.close() };
  }
  const transport = unflooded(
    new StreamableHTTPClientTransport(url, { requestInit, fetch: guardedFetch(false, timeoutMs + grace) }),
  );
  return {
    transport,
    said: () => '',
    async end() {
      // Servers keep a session until they are told; one that does not answer is not waited for.
      await Promise.race([transport.terminateSession().catch(() => undefined), pause(1000)]);
      await transport.close();
    },
  };
};

/** A new line to a server; nothing is started or called yet. */
export const openLine = ({ reach, timeoutMs }: Pick<ServerConfig, 'reach' | 'timeoutMs'>): Promise<Line> =>
  reach.type === 'stdio' ? stdioLine(reach) : httpLine(reach, timeoutMs);
