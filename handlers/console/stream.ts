import type { ServerResponse } from 'node:http';
import { pageHeaders } from './guard.ts';

const mostClients = 64;
const heartbeat = 20_000;
/** Bytes that may wait for a client that does not read. */
const mostWaiting = 4_000_000;

/** Where one thing that happened goes: to those who look at its thread, or to all. */
export interface Happening {
  readonly event: 'message' | 'thread' | 'reload';
  readonly id?: number;
  readonly data: unknown;
}

/** Those who look at a page right now, told by server-sent events. */
export interface Stream {
  /** False where there are too many already. */
  join(response: ServerResponse, thread: string | undefined, first: readonly Happening[]): boolean;
  /** `thread` undefined = to everyone. */
  tell(thread: string | undefined, happening: Happening): void;
  close(): void;
}

const textOf = ({ event, id, data }: Happening): string =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

/** A stream that holds at most 64 clients and leaves those who do not read; they come back and ask for what they missed. */
export const openStream = (): Stream => {
  const clients = new Map<ServerResponse, string | undefined>();
  const write = (client: ServerResponse, text: string): void => {
    client.write(text);
    if (client.writableLength > mostWaiting) client.destroy();
  };
  const beat = setInterval(() => {
    for (const client of clients.keys()) write(client, ': still here\n\n');
  }, heartbeat);
  beat.unref();
  return {
    join: (response, thread, first) => {
      if (clients.size >= mostClients) return false;
      response.writeHead(200, {
        ...pageHeaders,
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      clients.set(response, thread);
      response.on('close', () => clients.delete(response));
      write(response, `retry: 1000\n\n${first.map(textOf).join('')}`);
      return true;
    },
    tell: (thread, happening) => {
      const text = textOf(happening);
      for (const [client, looksAt] of clients)
        if (thread === undefined || looksAt === thread) write(client, text);
    },
    close: () => {
      clearInterval(beat);
      for (const client of clients.keys()) client.end();
      clients.clear();
    },
  };
};
