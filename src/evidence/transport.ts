import type { Transport } from '@modelcontextprotocol/client';
import type { Reach } from './config.ts';
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
  const transport = new StdioClientTransport({
    command: reach.command,
    args: [...reach.args],
    env: { ...reach.env },
    cwd: reach.cwd,
    stderr: 'pipe',
    maxBufferSize: largestMessage,
  });
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
 * whether a GET is let through that has nothing to resume: without it a server cannot speak unasked.
 */
const guardedFetch =
  (streams: boolean) =>
  async (url: string | URL, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!streams && (init.method ?? 'GET') === 'GET' && !headers.has('last-event-id'))
      return new Response(null, { status: 405 });
    return bounded(await fetch(url, { ...init, redirect: 'error' }));
  };

const httpLine = async (reach: Extract<Reach, { type: 'http' | 'sse' }>): Promise<Line> => {
  const { SSEClientTransport, StreamableHTTPClientTransport } = await import('@modelcontextprotocol/client');
  const url = new URL(reach.url);
  const requestInit = { headers: { ...reach.headers } };
  if (reach.type === 'sse') {
    const transport = new SSEClientTransport(url, { requestInit, fetch: guardedFetch(true) });
    return { transport, said: () => '', end: () => transport.close() };
  }
  const transport = new StreamableHTTPClientTransport(url, { requestInit, fetch: guardedFetch(false) });
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
export const openLine = (reach: Reach): Promise<Line> =>
  reach.type === 'stdio' ? stdioLine(reach) : httpLine(reach);
